// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/revision/read_again_bars.h"

#include "model/items/report_list_model.h"
#include "model/revision/round_words.h"
#include "model/revision/waiting_decisions.h"
#include "ui/messages/message_area.h"
#include "ui/opening/opening.h"
#include "ui/opening/workspace_session.h"
#include "ui/revision/report_lines.h"
#include "ui/revision/revision_pane.h"
#include "ui/window/review_page.h"

#include <algorithm>

namespace gouji {
namespace {

const QString severalKey = QStringLiteral("revision/read-again");

QString keyOf(ReportId report)
{
    return QStringLiteral("revision/read-again-%1").arg(report);
}

QString stayingKeyOf(ReportId report)
{
    return QStringLiteral("revision/reading-stays-%1").arg(report);
}

/// The last record in effect by which each report was read again and decisions about it set aside.
std::map<ReportId, int> readingRecords(const Journal &journal)
{
    std::map<ReportId, int> records;
    for (const int record : journal.inEffect()) {
        const Command &command = journal.command(record);
        const bool isReading =
            command.kind == QLatin1String("read-again") || command.kind == QLatin1String("read-otherwise");
        if (isReading && !command.changes.empty())
            records[reportOf(command.changes.front())] = record;
    }
    return records;
}

} // namespace

ReadAgainBars::ReadAgainBars(Workspace &workspace, ReviewPage *review, Opening *opening, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_review(review)
    , m_opening(opening)
{
    review->revisions()->setReadingBefore(
        [this](ReportId report, int record) { return m_opening->session().readingBefore(report, record); });
    connect(opening->loader(), &ReportLoader::started, this, [this] { m_reads = true; });
    connect(opening, &Opening::readAgainDone, this, &ReadAgainBars::take);
    connect(opening, &Opening::batchDone, this, [this] {
        m_reads = false;
        tellBatch();
    });
    connect(&workspace, &Workspace::historyChanged, this, &ReadAgainBars::followHistory);
    connect(&workspace, &Workspace::historyChanged, this, &ReadAgainBars::refresh);
    connect(&workspace, &Workspace::reportsCleared, this, [this] {
        for (const Waiting &waiting : std::exchange(m_waiting, {}))
            m_review->tableMessages()->withdraw(waiting.key);
        m_review->tableMessages()->withdraw(severalKey);
        m_readingRecords.clear();
        for (const auto &[report, record] : std::exchange(m_stays, {}))
            m_review->tableMessages()->withdraw(stayingKeyOf(report));
        m_batch.clear();
        m_leading.clear();
    });
    connect(&opening->session(), &WorkspaceSession::loadingEnded, this, [this] {
        m_readingRecords = readingRecords(m_workspace.journal());
        refresh();
    });
    connect(review->revisions(), &RevisionPane::decided, this, &ReadAgainBars::decideNext);
}

bool ReadAgainBars::canDecide() const
{
    const KeptWorkspace *file = m_opening->session().file();
    return !file || !file->isReadOnly();
}

WaitingCount ReadAgainBars::count(const std::vector<ReportId> &reports) const
{
    WaitingCount all;
    for (const ReportId report : reports) {
        const WaitingCount one = countWaiting(m_workspace, report);
        all.all += one.all;
        all.anew += one.anew;
        all.gone += one.gone;
    }
    return all;
}

void ReadAgainBars::take(ReportId report, const CarryOver &carried)
{
    m_batch.push_back({report, carried});
    if (!m_reads)
        tellBatch();
}

void ReadAgainBars::tellBatch()
{
    const std::vector<Result> batch = std::exchange(m_batch, {});
    const bool tells = std::exchange(m_tellsBatch, false);
    if (batch.size() > 1)
        tellSeveral(batch);
    else if (batch.size() == 1 && (tells || !batch.front().carried.decisions.empty()))
        tellOne(batch.front());
    else if (batch.size() == 1)
        m_review->tableMessages()->withdraw(keyOf(batch.front().report));
    refresh();
}

void ReadAgainBars::release(const std::vector<ReportId> &reports)
{
    for (Waiting &waiting : m_waiting) {
        std::erase_if(waiting.reports, [&reports](ReportId report) {
            return std::find(reports.begin(), reports.end(), report) != reports.end();
        });
    }
    for (const Waiting &waiting : m_waiting) {
        if (waiting.reports.empty())
            m_review->tableMessages()->withdraw(waiting.key);
    }
    std::erase_if(m_waiting, [](const Waiting &waiting) { return waiting.reports.empty(); });
}

void ReadAgainBars::tellOne(const Result &result)
{
    const ReportId report = result.report;
    const CarryOver &carried = result.carried;
    Message message;
    message.key = keyOf(report);
    release({report});
    if (!carried.hasConflicts()) {
        message.kind = Message::Kind::Success;
        message.text = [carried] { return tr("Read again: %1.").arg(RoundWords().sentence(carried)); };
        m_review->tableMessages()->say(std::move(message));
        return;
    }
    m_review->setReport(report);
    m_review->revisions()->showWaiting(report);
    message.kind = Message::Kind::Problem;
    message.text = [carried] {
        return tr(
            "Read again: %n decision(s) were made about something that is read otherwise now, and were set aside.",
            nullptr, carried.count(CarryOutcome::Conflict));
    };
    // Another report may have been looked at since.
    message.steps += {[] { return tr("Decide"); }, [this, report] { decide({report}); }};
    m_review->tableMessages()->say(std::move(message));
    m_waiting.push_back({keyOf(report), {report}, count({report})});
}

void ReadAgainBars::tellSeveral(const std::vector<Result> &results)
{
    CarryOver all;
    std::vector<ReportId> reports;
    for (const Result &result : results) {
        all.decisions.insert(all.decisions.end(), result.carried.decisions.begin(), result.carried.decisions.end());
        reports.push_back(result.report);
        m_review->tableMessages()->withdraw(keyOf(result.report));
    }
    release(reports);
    Message message;
    message.key = severalKey;
    message.kind = all.hasConflicts() ? Message::Kind::Problem : Message::Kind::Success;
    const auto number = static_cast<int>(results.size());
    message.text = [all, number] {
        const QString read = tr("%n report(s) were read again", nullptr, number);
        return all.decisions.empty() ? tr("%1.").arg(read) : tr("%1: %2.").arg(read, RoundWords().sentence(all));
    };
    QList<ReportLine> lines;
    for (const Result &result : results) {
        lines += {ReportListModel::title(m_workspace.state(result.report).extraction()),
                  [carried = result.carried] { return RoundWords().sentence(carried); }};
    }
    message.details = [lines] { return reportLines(lines); };
    Waiting waiting{severalKey, {}, {}};
    for (const ReportId report : reports) {
        if (count({report}).all > 0)
            waiting.reports.push_back(report);
    }
    // What waited before and has no bar of its own is told in this one, too, once it is said anew.
    for (const Waiting &other : m_waiting) {
        if (other.key == severalKey)
            waiting.reports.insert(waiting.reports.end(), other.reports.begin(), other.reports.end());
    }
    std::erase_if(m_waiting, [](const Waiting &other) { return other.key == severalKey; });
    if (!waiting.reports.empty()) {
        addSteps(message, waiting.reports);
        waiting.count = count(waiting.reports);
        m_waiting.push_back(waiting);
    }
    m_review->tableMessages()->say(std::move(message));
}

void ReadAgainBars::addSteps(Message &message, const std::vector<ReportId> &reports)
{
    if (!canDecide())
        return;
    message.steps += {[] { return tr("Decide"); }, [this, reports] { decide(reports); }};
    if (count(reports).keepable() > 0)
        message.steps += {[] { return tr("Keep Them All"); }, [this, reports] { decideAtOnce(reports, true); }};
    message.steps += {[] { return tr("Drop Them All"); }, [this, reports] { decideAtOnce(reports, false); }};
}

void ReadAgainBars::followHistory()
{
    if (m_opening->session().isLoading())
        return;
    const std::map<ReportId, int> now = readingRecords(m_workspace.journal());
    for (auto &[report, record] : m_readingRecords) {
        const auto found = now.find(report);
        const int standing = found == now.end() ? 0 : found->second;
        if (record > standing && m_workspace.contains(report) && !m_stays.contains(report)) {
            m_stays[report] = record;
            sayReadingStays(report, record);
        } else if (const auto left = m_stays.find(report); left != m_stays.end() && standing >= left->second) {
            m_stays.erase(left);
            m_review->tableMessages()->withdraw(stayingKeyOf(report));
        }
        record = standing;
    }
    for (const auto &[report, record] : now)
        m_readingRecords[report] = record;
}

void ReadAgainBars::sayReadingStays(ReportId report, int record)
{
    Message message;
    message.key = stayingKeyOf(report);
    const QString title = ReportListModel::title(m_workspace.state(report).extraction());
    const Command &command = m_workspace.journal().command(record);
    message.text = [title, count = command.kind == QLatin1String("read-again") ? command.data.count : 0] {
        if (count == 0)
            return tr("The newer reading of %1 stays, whatever was decided over the earlier reading.").arg(title);
        return tr("The newer reading of %1 stays, with %n decision(s) made over the earlier reading back in force.",
                  nullptr, count)
            .arg(title);
    };
    if (canDecide())
        message.steps += {[] { return tr("Back to the Reading"); }, [this, record] { m_workspace.jumpTo(record); }};
    m_review->tableMessages()->say(std::move(message));
}

void ReadAgainBars::refresh()
{
    if (m_reads || m_opening->session().isLoading())
        return;
    std::vector<ReportId> untold = reportsThatWait(m_workspace);
    std::vector<Waiting> changed;
    for (Waiting &waiting : m_waiting) {
        const WaitingCount now = count(waiting.reports);
        if (now.all == 0)
            m_review->tableMessages()->withdraw(waiting.key);
        else if (now != waiting.count)
            changed.push_back({waiting.key, waiting.reports, now});
        waiting.count = now;
        std::erase_if(untold, [&waiting](ReportId report) {
            return std::find(waiting.reports.begin(), waiting.reports.end(), report) != waiting.reports.end();
        });
    }
    std::erase_if(m_waiting, [](const Waiting &waiting) { return waiting.count.all == 0; });
    if (!untold.empty()) {
        const auto several = std::find_if(m_waiting.begin(), m_waiting.end(),
                                          [](const Waiting &waiting) { return waiting.key == severalKey; });
        Waiting added{severalKey, std::move(untold), {}};
        if (several != m_waiting.end()) {
            added.reports.insert(added.reports.begin(), several->reports.begin(), several->reports.end());
            m_waiting.erase(several);
        }
        added.count = count(added.reports);
        m_waiting.push_back(added);
        std::erase_if(changed, [](const Waiting &waiting) { return waiting.key == severalKey; });
        changed.push_back(added);
    }
    for (const Waiting &waiting : changed)
        sayWaiting(waiting);
}

void ReadAgainBars::sayWaiting(const Waiting &waiting)
{
    Message message;
    message.key = waiting.key;
    message.kind = Message::Kind::Problem;
    const WaitingCount all = waiting.count;
    const auto withExceptions = [all](const QString &sentence) {
        return (QStringList(sentence) + RevisionPane::exceptions(all)).join(u' ');
    };
    QList<ReportLine> lines;
    std::vector<ReportId> reports;
    for (const ReportId report : waiting.reports) {
        const int number = count({report}).all;
        if (number == 0)
            continue;
        reports.push_back(report);
        lines += {ReportListModel::title(m_workspace.state(report).extraction()),
                  [number] { return tr("%n decision(s)", nullptr, number); }};
    }
    if (reports.size() == 1) {
        message.text = [all, withExceptions, title = lines.front().title] {
            const QString sentence =
                tr("%1: %n decision(s) set aside when it was read again wait to be kept or dropped.", nullptr, all.all);
            return withExceptions(sentence.arg(title));
        };
    } else {
        message.text = [all, withExceptions] {
            return withExceptions(tr(
                "%n decision(s) set aside when reports were read again wait to be kept or dropped.", nullptr, all.all));
        };
        message.details = [lines] { return reportLines(lines); };
    }
    addSteps(message, reports);
    m_review->tableMessages()->say(std::move(message));
}

void ReadAgainBars::decide(const std::vector<ReportId> &reports)
{
    m_leading = reports;
    decideNext();
}

void ReadAgainBars::decideNext()
{
    const auto next =
        std::find_if(m_leading.begin(), m_leading.end(), [this](ReportId report) { return count({report}).all > 0; });
    if (next == m_leading.end()) {
        m_leading.clear();
        return;
    }
    const ReportId report = *next;
    m_review->setReport(report);
    m_review->revisions()->showWaiting(report);
    m_review->revisions()->pointAtCurrent();
    m_review->focusPane(m_review->revisions());
}

void ReadAgainBars::decideAtOnce(const std::vector<ReportId> &reports, bool keep)
{
    Command command = decideAll(m_workspace, reports, keep, [this](ReportId report, int record) {
        return m_opening->session().readingBefore(report, record);
    });
    if (command.changes.empty())
        decide(reports); // none that could be kept: a person looks at them
    else
        m_workspace.apply(std::move(command));
}

} // namespace gouji
