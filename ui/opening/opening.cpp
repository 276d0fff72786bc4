// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/opening.h"

#include "ui/messages/message_area.h"
#include "ui/opening/recent_paths.h"
#include "ui/opening/reread_requests.h"
#include "ui/opening/workspace_session.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <set>

namespace gouji {
namespace {

const QString failureKey = QStringLiteral("opening/failures");
const QString doubleKey = QStringLiteral("opening/double");

} // namespace

Opening::Opening(Workspace &workspace, WorkspaceSession &session, std::shared_ptr<const ReportReader> reader,
                 RecentPaths *recent, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_session(session)
    , m_loader(std::move(reader))
    , m_recent(recent)
{
    connect(&m_session, &WorkspaceSession::leaving, this, &Opening::abandon);
    connect(&m_loader, &ReportLoader::started, this, [this] {
        m_tellsDoubles = true;
        m_failures.clear();
        m_alreadyOpen.clear();
        m_first.reset();
        m_wasEmpty = m_workspace.reports().empty();
        m_otherFiles.clear();
        m_skipped = 0;
    });
    connect(&m_loader, &ReportLoader::loaded, this, &Opening::take);
    // Everything that is there by then goes to the disk together.
    m_adding.setSingleShot(true);
    m_adding.setInterval(0);
    connect(&m_adding, &QTimer::timeout, this, &Opening::addRead);
    connect(&m_loader, &ReportLoader::finished, this, [this](int skipped) {
        addRead();
        m_skipped = skipped;
        emit batchDone(m_wasEmpty);
    });
}

void Opening::openPaths(const QStringList &paths)
{
    std::vector<LoadRequest> requests;
    for (const QString &path : paths) {
        if (path.isEmpty())
            continue;
        requests.push_back({path, std::nullopt, {}, {}});
        if (QFileInfo::exists(path))
            m_recent->add(path);
    }
    if (!requests.empty() && (!m_loader.isWorking() || m_loader.isStopping()))
        m_origin = requests.front().path.startsWith(u':') ? tr("Samples") : requests.front().path;
    m_loader.load(std::move(requests));
}

void Opening::openText(const QString &text)
{
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    ReadOptions options;
    options.encoding = QStringLiteral("UTF-8");
    options.pasted = true;
    const QString name = tr("Pasted %1").arg(now);
    if (!m_loader.isWorking() || m_loader.isStopping())
        m_origin = name;
    m_loader.load({{name, text.toUtf8(), options, {}}});
}

bool Opening::canReread(ReportId report) const
{
    return m_workspace.contains(report) && !m_workspace.state(report).extraction().source->pasted
           && (m_session.file() ? !m_session.file()->isReadOnly() : m_files.contains(report));
}

void Opening::reread(ReportId report, const QString &encoding)
{
    if (!canReread(report))
        return;
    ReadOptions options;
    options.encoding = encoding;
    const KeptWorkspace *file = m_session.file();
    if (!file) {
        m_loader.load({{m_files.value(report), std::nullopt, options, {report}}});
        return;
    }
    // The bytes that the decisions were made about, wherever the file is now.
    const auto bytes = file->sourceBytes(report);
    if (bytes)
        m_loader.load({{file->fileOf(report), *bytes, options, {report}}});
    else
        emit notReadAgain(bytes.error());
}

bool Opening::rereadAll(const std::vector<ReportId> &reports, std::vector<ReportId> &unreadable)
{
    const KeptWorkspace *file = m_session.file();
    if (!file || file->isReadOnly())
        return false;
    RereadRequests rereading = rereadRequests(*file, m_workspace, reports);
    unreadable = std::move(rereading.unreadable);
    const bool isAny = !rereading.requests.empty();
    m_loader.load(std::move(rereading.requests));
    return isAny;
}

/// Reports asked for in one workspace do not come into another.
void Opening::abandon()
{
    m_files.clear();
    m_adding.stop();
    if (!m_staysWithRead)
        m_read.clear();
    m_loader.stop();
}

void Opening::addAfter(const std::function<void()> &step)
{
    if (m_read.empty())
        return;
    m_staysWithRead = true;
    step();
    m_staysWithRead = false;
    addAgain();
}

void Opening::addToNew()
{
    addAfter([this] { m_session.close(); });
}

void Opening::addAfterOpening()
{
    addAfter([this] { m_session.openAgain(); });
}

void Opening::take(const LoadedInput &input)
{
    if (!input.result) {
        if (!input.wasNamed && input.result.error().kind == ReadError::Kind::NotAReport)
            m_otherFiles += input.file;
        else
            m_failures.push_back({input.file, input.result.error()});
        return;
    }
    if (!input.replaces.empty()) {
        for (const ReportId report : input.replaces)
            replace(input, report);
        return;
    }
    m_read.push_back({input.bytes, input.file, input.options, *input.result, input.packed});
    m_adding.start();
}

void Opening::addAgain()
{
    addRead();
    if (m_read.empty() && !m_loader.isWorking())
        emit batchDone(m_wasEmpty);
}

void Opening::addRead()
{
    m_adding.stop();
    if (m_read.empty())
        return;
    const std::vector<ReportId> before = m_session.file() ? m_session.file()->reportIds() : m_workspace.reports();
    const std::vector<ReportId> shown = m_workspace.reports();
    const std::set<ReportId> wereShown(shown.begin(), shown.end());
    const auto added = m_session.add(m_read, m_origin);
    if (!added) {
        emit notKept(added.error());
        return;
    }
    const std::vector<ReadFile> files = std::exchange(m_read, {});
    std::set<ReportId> known(before.begin(), before.end());
    auto report = added->begin();
    for (const ReadFile &file : files) {
        for (size_t part = 0; part < file.reports.size(); ++part, ++report) {
            if (!file.options.pasted)
                m_files.insert(*report, file.file);
            const bool isShown = m_workspace.contains(*report); // else it is told why
            const bool wasBrought = !wereShown.contains(*report) && isShown;
            if (!known.insert(*report).second && isShown && !wasBrought)
                m_alreadyOpen += file.file;
            if (!m_first && isShown) {
                m_first = *report;
                emit firstOpened(*report);
            }
        }
    }
}

void Opening::replace(const LoadedInput &input, ReportId report)
{
    if (!m_workspace.contains(report))
        return;
    const int part = m_workspace.state(report).extraction().part;
    const auto reading = std::find_if(input.result->begin(), input.result->end(),
                                      [part](const auto &extraction) { return extraction->part == part; });
    if (reading == input.result->end()) {
        m_failures.push_back({input.file, {ReadError::Kind::NotAReport, {}}});
        return;
    }
    if (const auto carried = m_session.replaceReading(report, *reading, input.options))
        emit readAgainDone(report, *carried);
    else
        emit notReadAgain(carried.error());
}

void Opening::withdrawMessages(MessageArea *messages)
{
    messages->withdraw(failureKey);
    messages->withdraw(doubleKey);
}

void Opening::sayHowItWent(MessageArea *messages) const
{
    sayFailures(messages);
    if (m_alreadyOpen.isEmpty() || !m_tellsDoubles)
        return;
    Message message;
    message.key = doubleKey;
    const auto number = static_cast<int>(m_alreadyOpen.size());
    message.text = [number] { return tr("%n report(s) were open already; nothing was changed.", nullptr, number); };
    if (number > 1)
        message.details = [files = m_alreadyOpen] { return files; };
    messages->say(std::move(message));
}

void Opening::sayFailures(MessageArea *messages) const
{
    if (m_failures.empty() && m_skipped == 0)
        return;
    const int skipped = m_skipped;
    Message message;
    message.key = failureKey;
    message.kind = Message::Kind::Problem;
    const std::vector<Failure> failures = m_failures;
    const auto describe = [](const Failure &failure) {
        const QString name = failure.file.section(QLatin1Char('/'), -1);
        switch (failure.error.kind) {
        case ReadError::Kind::NotAReport:
            return tr("%1: no yearly report on information disclosure was found in it.").arg(name);
        case ReadError::Kind::Unreadable:
            return tr("%1: cannot be read (%2).").arg(name, failure.error.detail);
        case ReadError::Kind::TooLarge:
            return tr("%1: too large for a report.").arg(name);
        case ReadError::Kind::NoText:
            return tr("%1: holds no text.").arg(name);
        }
        return name;
    };
    message.text = [failures, skipped, describe] {
        QStringList parts;
        if (failures.size() == 1)
            parts += describe(failures.front());
        else if (!failures.empty())
            parts += tr("%n file(s) gave no report.", nullptr, static_cast<int>(failures.size()));
        if (skipped > 0)
            parts += tr("Stopped: %n file(s) were not read.", nullptr, skipped);
        return parts.join(QLatin1Char(' '));
    };
    if (failures.size() > 1) {
        message.details = [failures, describe] {
            QStringList lines;
            std::transform(failures.begin(), failures.end(), std::back_inserter(lines), describe);
            return lines;
        };
    }
    messages->say(std::move(message));
}

} // namespace gouji
