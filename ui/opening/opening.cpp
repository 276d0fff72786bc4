// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/opening.h"

#include "model/revision/reading_again.h"
#include "ui/messages/message_area.h"
#include "ui/opening/recent_paths.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace gouji {
namespace {

const QString failureKey = QStringLiteral("opening/failures");
const QString doubleKey = QStringLiteral("opening/double");

} // namespace

Opening::Opening(Workspace &workspace, std::shared_ptr<const ReportReader> reader, RecentPaths *recent, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_loader(std::move(reader))
    , m_recent(recent)
{
    connect(&m_loader, &ReportLoader::started, this, [this] {
        m_failures.clear();
        m_alreadyOpen.clear();
        m_first.reset();
        m_wasEmpty = m_workspace.reports().empty();
        m_otherFiles.clear();
        m_skipped = 0;
    });
    connect(&m_loader, &ReportLoader::loaded, this, &Opening::take);
    connect(&m_loader, &ReportLoader::finished, this, [this](int skipped) {
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
        requests.push_back({path, std::nullopt, {}, std::nullopt});
        if (QFileInfo::exists(path))
            m_recent->add(path);
    }
    m_loader.load(std::move(requests));
}

void Opening::openText(const QString &text)
{
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    ReadOptions options;
    options.encoding = QStringLiteral("UTF-8");
    options.pasted = true;
    m_loader.load({{tr("Pasted %1").arg(now), text.toUtf8(), options, std::nullopt}});
}

void Opening::reread(ReportId report, const QString &encoding)
{
    const auto file = m_files.constFind(report);
    if (file == m_files.constEnd())
        return;
    ReadOptions options;
    options.encoding = encoding;
    m_loader.load({{*file, std::nullopt, options, report}});
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
    if (input.replaces) {
        replace(*input.replaces, *input.result, input.file);
        return;
    }
    for (const std::shared_ptr<const Extraction> &extraction : *input.result) {
        const auto [report, isNew] = m_workspace.addReport(extraction);
        if (!extraction->source->pasted)
            m_files.insert(report, input.file);
        if (!isNew)
            m_alreadyOpen += input.file;
        if (!m_first) {
            m_first = report;
            emit firstOpened(report);
        }
    }
}

void Opening::replace(ReportId report, const std::vector<std::shared_ptr<const Extraction>> &readings,
                      const QString &file)
{
    if (!m_workspace.contains(report))
        return;
    const int part = m_workspace.state(report).extraction().part;
    const auto reading = std::find_if(readings.begin(), readings.end(),
                                      [part](const auto &extraction) { return extraction->part == part; });
    if (reading == readings.end())
        m_failures.push_back({file, {ReadError::Kind::NotAReport, {}}});
    else
        emit readAgainDone(report, readAgain(m_workspace, report, *reading));
}

void Opening::withdrawMessages(MessageArea *messages)
{
    messages->withdraw(failureKey);
    messages->withdraw(doubleKey);
}

void Opening::sayHowItWent(MessageArea *messages) const
{
    sayFailures(messages);
    if (m_alreadyOpen.isEmpty())
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
