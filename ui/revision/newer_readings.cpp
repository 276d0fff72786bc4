// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/revision/newer_readings.h"

#include "model/items/report_list_model.h"
#include "model/revision/reading_again.h"
#include "ui/messages/message_area.h"
#include "ui/opening/opening.h"
#include "ui/opening/reread_requests.h"
#include "ui/opening/workspace_session.h"
#include "ui/revision/read_again_bars.h"
#include "ui/revision/report_lines.h"
#include "ui/window/review_page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace gouji {
namespace {

const QString barKey = QStringLiteral("revision/read-otherwise");
const QString settingName = QStringLiteral("reading/compared");
const QString versionWord = QStringLiteral("readerVersion");
const QString sameWord = QStringLiteral("same");
const QString keptWord = QStringLiteral("kept");
const QString notFoundWord = QStringLiteral("notFound");

QString inWords(const ReadingComparison &comparison)
{
    QStringList parts;
    if (comparison.cells > 0)
        parts += NewerReadings::tr("%n cell(s) would change", nullptr, comparison.cells);
    else
        parts += NewerReadings::tr("no cell would change, only places or remarks");
    if (comparison.conflicts > 0)
        parts += NewerReadings::tr("%n decision(s) would be in conflict", nullptr, comparison.conflicts);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

NewerReadings::NewerReadings(Workspace &workspace, ReviewPage *review, Opening *opening, ReadAgainBars *bars,
                             std::shared_ptr<const ReportReader> reader, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_review(review)
    , m_opening(opening)
    , m_bars(bars)
    , m_reader(std::move(reader))
{
    const WorkspaceSession *session = &opening->session();
    connect(session, &WorkspaceSession::loadingEnded, this, &NewerReadings::begin);
    connect(session, &WorkspaceSession::leaving, this, &NewerReadings::forget);
    connect(&workspace, &Workspace::reportsCleared, this, &NewerReadings::forget);
    connect(&workspace, &Workspace::reportReplaced, this, [this](ReportId report) {
        // However it came to be read again, nothing is to be said of the reading before.
        const size_t told = m_otherwise.erase(report) + m_damaged.erase(report) + m_notFound.erase(report);
        if (told > 0 && !m_isReading && m_review->tableMessages()->shows(barKey))
            say();
    });
    connect(opening, &Opening::batchDone, this, [this] {
        if (std::exchange(m_isReading, false))
            say(); // what could not be read again
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().isResultReadyAt(0))
            take(m_watcher.result());
        next();
    });
}

NewerReadings::~NewerReadings()
{
    m_watcher.disconnect();
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void NewerReadings::forget()
{
    m_watcher.cancel(); // what is being read is of no use any more
    m_toRead.clear();
    m_leftOut = 0;
    m_isReading = false;
    m_same.clear();
    m_otherwise.clear();
    m_damaged.clear();
    m_notFound.clear();
    m_review->tableMessages()->withdraw(barKey);
    if (std::exchange(m_isComparing, false))
        emit compared();
}

void NewerReadings::stop()
{
    if (!m_isComparing)
        return;
    m_leftOut = static_cast<int>(m_toRead.size());
    m_toRead.clear();
    next();
}

void NewerReadings::begin()
{
    forget();
    const KeptWorkspace *file = m_opening->session().file();
    if (!file)
        return;
    m_same = known(sameWord);
    const std::set<ReportId> kept = known(keptWord);
    const std::set<ReportId> notFound = known(notFoundWord);
    for (const ReportId report : file->reportIds()) {
        if (!file->isLoaded(report) || !file->isReadOtherwise(report) || m_same.contains(report)
            || kept.contains(report))
            continue;
        if (notFound.contains(report))
            m_notFound.insert(report); // reading it once more would find it no more than before
        else
            m_toRead.push_back(report);
    }
    std::reverse(m_toRead.begin(), m_toRead.end());
    m_all = static_cast<int>(m_toRead.size());
    m_isComparing = m_all > 0;
    if (m_isComparing)
        next();
    else
        say();
}

void NewerReadings::next()
{
    if (!m_isComparing || m_watcher.isRunning())
        return;
    const KeptWorkspace *file = m_opening->session().file();
    while (file && !m_toRead.empty()) {
        emit progress(m_all - static_cast<int>(m_toRead.size()), m_all, file->fileOf(m_toRead.back()));
        // Those of one source lie side by side, and are read at once.
        std::vector<ReportId> reports;
        QByteArray source;
        while (!m_toRead.empty()) {
            const ReportId report = m_toRead.back();
            if (m_workspace.contains(report)) {
                const QByteArray &own = m_workspace.state(report).extraction().source->sha256;
                if (!reports.empty() && own != source)
                    break;
                source = own;
                reports.push_back(report);
            }
            m_toRead.pop_back();
        }
        const RereadRequests rereading = rereadRequests(*file, m_workspace, reports);
        m_damaged.insert(rereading.unreadable.begin(), rereading.unreadable.end());
        if (rereading.requests.empty())
            continue;
        std::vector<std::pair<LoadRequest, Batch>> work;
        for (const LoadRequest &request : rereading.requests) {
            Batch batch;
            for (const ReportId report : request.replaces)
                batch.push_back({report, m_workspace.state(report), {}, false});
            work.emplace_back(request, std::move(batch));
        }
        auto promise = std::make_shared<QPromise<Batch>>();
        promise->start();
        m_watcher.setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, work = std::move(work), reader = m_reader,
                                              findingsOf = findingsIn(m_workspace)]() mutable {
            Batch done;
            for (auto &[request, batch] : work) {
                if (promise->isCanceled())
                    break;
                const ReadResult result = reader->read(*request.bytes, request.path, request.options);
                for (Compared &compared : batch) {
                    const int part = compared.state.extraction().part;
                    if (promise->isCanceled())
                        break;
                    compared.isNotFound = !result;
                    if (!result)
                        continue;
                    const auto reading = std::find_if(result->begin(), result->end(), [part](const auto &extraction) {
                        return extraction->part == part;
                    });
                    compared.isNotFound = reading == result->end();
                    if (!compared.isNotFound)
                        compared.comparison = compareReadings(compared.state, *reading, findingsOf);
                }
                std::move(batch.begin(), batch.end(), std::back_inserter(done));
            }
            promise->addResult(std::move(done));
            promise->finish();
        });
        return;
    }
    end();
}

void NewerReadings::take(const Batch &batch)
{
    const KeptWorkspace *file = m_opening->session().file();
    for (const Compared &compared : batch) {
        // A reading that was replaced meanwhile is not the one compared.
        const ReportId report = compared.report;
        if (!m_isComparing || !file || !m_workspace.contains(report) || !file->isReadOtherwise(report)
            || m_workspace.state(report).sharedExtraction() != compared.state.sharedExtraction()
            || (!compared.comparison && !compared.isNotFound))
            continue;
        if (compared.isNotFound)
            m_notFound.insert(report);
        else if (compared.comparison->isSame)
            m_same.insert(report);
        else
            m_otherwise[report] = *compared.comparison;
    }
}

void NewerReadings::end()
{
    m_isComparing = false;
    remember(sameWord, m_same);
    remember(notFoundWord, m_notFound);
    say();
    emit compared();
}

bool NewerReadings::hasSomethingToSay() const
{
    return !m_otherwise.empty() || m_leftOut > 0 || !m_damaged.empty() || !m_notFound.empty();
}

void NewerReadings::say()
{
    MessageArea *area = m_review->tableMessages();
    area->withdraw(barKey);
    if (!hasSomethingToSay())
        return;
    const KeptWorkspace *file = m_opening->session().file();
    Message message;
    message.key = barKey;
    const auto number = static_cast<int>(m_otherwise.size());
    QList<ReportLine> lines;
    for (const auto &[report, comparison] : m_otherwise) {
        lines += {ReportListModel::title(m_workspace.state(report).extraction()),
                  [comparison = comparison] { return inWords(comparison); }};
    }
    const auto name = [this, &lines](ReportId report, const std::function<QString()> &words) {
        if (m_workspace.contains(report))
            lines += {ReportListModel::title(m_workspace.state(report).extraction()), words};
    };
    for (const ReportId report : m_damaged)
        name(report, [] { return tr("its text is damaged in the workspace"); });
    for (const ReportId report : m_notFound)
        name(report, [] { return tr("this version does not find it in its text"); });
    const bool isReadOnly = !file || file->isReadOnly();
    const auto damaged = static_cast<int>(m_damaged.size());
    const auto notFound = static_cast<int>(m_notFound.size());
    message.text = [number, damaged, notFound, leftOut = m_leftOut, isReadOnly] {
        QStringList parts;
        if (number > 0)
            parts += tr("%n report(s) are read otherwise by this version of the program: nothing was changed.", nullptr,
                        number);
        if (number > 0 && isReadOnly)
            parts += tr("The workspace is open for reading only.");
        if (damaged > 0)
            parts += tr("%n report(s) could not be compared: damaged in the workspace.", nullptr, damaged);
        if (notFound > 0)
            parts += tr("%n report(s) could not be found in the text by this version.", nullptr, notFound);
        if (leftOut > 0)
            parts += tr("Stopped: it was not looked whether %n report(s) are read otherwise.", nullptr, leftOut);
        return parts.join(u' ');
    };
    if (!lines.isEmpty())
        message.details = [lines] { return reportLines(lines); };
    if (number > 0 && !isReadOnly)
        message.steps += {[] { return tr("Read Them Again"); }, [this] { readAgain(); }};
    if (number == 1) {
        message.steps += {[] { return tr("Look at This Report"); },
                          [this, report = m_otherwise.begin()->first] { m_review->setReport(report); }};
    }
    if (number + damaged + notFound > 0 && !isReadOnly)
        message.steps += {[] { return tr("Keep as They Are"); }, [this] { keepAsTheyAre(); }};
    if (m_leftOut > 0)
        message.steps += {[] { return tr("Look at the Rest"); }, [this] { begin(); }};
    area->say(std::move(message));
}

void NewerReadings::readAgain()
{
    std::vector<ReportId> reports;
    for (const auto &[report, comparison] : m_otherwise)
        reports.push_back(report);
    std::vector<ReportId> unreadable;
    const bool isBegun = m_opening->rereadAll(reports, unreadable);
    for (const ReportId report : unreadable) {
        m_otherwise.erase(report);
        m_damaged.insert(report);
    }
    if (!isBegun) {
        say();
        return;
    }
    m_isReading = true; // what comes of it is told when all of them are read
    m_bars->expectBatch();
    m_review->tableMessages()->withdraw(barKey);
}

void NewerReadings::keepAsTheyAre()
{
    std::set<ReportId> kept = known(keptWord);
    for (const auto &[report, comparison] : m_otherwise)
        kept.insert(report);
    kept.insert(m_damaged.begin(), m_damaged.end());
    kept.insert(m_notFound.begin(), m_notFound.end());
    remember(keptWord, kept);
    m_otherwise.clear();
    m_damaged.clear();
    m_notFound.clear();
    m_review->tableMessages()->withdraw(barKey);
}

std::set<ReportId> NewerReadings::known(const QString &word) const
{
    std::set<ReportId> reports;
    const KeptWorkspace *file = m_opening->session().file();
    const QJsonObject object = QJsonDocument::fromJson(file->setting(settingName)).object();
    // What is known of another version says nothing of this one.
    if (object.value(versionWord).toString() != file->readerVersion())
        return reports;
    const QJsonArray numbers = object.value(word).toArray();
    for (const QJsonValue &number : numbers)
        reports.insert(number.toInt());
    return reports;
}

void NewerReadings::remember(const QString &word, const std::set<ReportId> &reports)
{
    KeptWorkspace *file = m_opening->session().file();
    if (!file || file->isReadOnly() || reports == known(word))
        return;
    QJsonObject object{{versionWord, file->readerVersion()}};
    for (const QString &each : {sameWord, keptWord, notFoundWord}) {
        QJsonArray numbers;
        for (const ReportId report : each == word ? reports : known(each))
            numbers.append(report);
        if (!numbers.isEmpty())
            object.insert(each, numbers);
    }
    // Where it cannot be written, the next opening asks once more; nothing is lost.
    (void)file->setSetting(settingName, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace gouji
