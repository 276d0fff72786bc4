// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exporting/exporting.h"

#include "ui/exporting/documents_folder.h"
#include "ui/exporting/export_dialog.h"
#include "ui/messages/message_area.h"

#include <QDesktopServices>
#include <QDir>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace gouji {
namespace {

const QString folderKey = QStringLiteral("exporting/folder");
const QString formatKey = QStringLiteral("exporting/format");

bool isDecidedUpon(const ReportState &state)
{
    return !state.decisions().empty() || !state.dismissals().empty() || !state.opinions().empty()
           || state.settings() != ReportSettings();
}

} // namespace

Exporting::Exporting(const Workspace &workspace, std::vector<std::shared_ptr<const ReportWriter>> writers,
                     QSettings *settings, MessageArea *messages, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_writers(std::move(writers))
    , m_settings(settings)
    , m_messages(messages)
    , m_window(window)
{
    connect(&m_job, &ExportJob::finished, this, &Exporting::say);
    const auto change = [this](ReportId report) { m_unsaved.insert(report); };
    connect(&m_workspace, &Workspace::cellsChanged, this, change);
    connect(&m_workspace, &Workspace::dismissalsChanged, this, change);
    connect(&m_workspace, &Workspace::opinionsChanged, this, change);
    connect(&m_workspace, &Workspace::settingsChanged, this, change);
    connect(&m_workspace, &Workspace::reportsCleared, this, [this] { m_unsaved.clear(); });
}

std::vector<ExportItem> Exporting::itemsOf(const std::vector<ReportId> &reports) const
{
    std::vector<ExportItem> items;
    items.reserve(reports.size());
    for (const ReportId report : reports)
        items.push_back({report, m_workspace.state(report), m_workspace.checks(report), {}});
    return items;
}

int Exporting::unsavedReports() const
{
    // A change that was taken back needs no keeping.
    return static_cast<int>(std::count_if(m_unsaved.begin(), m_unsaved.end(), [this](ReportId report) {
        return m_workspace.contains(report) && isDecidedUpon(m_workspace.state(report));
    }));
}

void Exporting::ask(std::optional<ReportId> current, const std::vector<ReportId> &listed)
{
    if (m_job.isWorking() || m_writers.empty())
        return;
    QString folder = m_settings->value(folderKey).toString();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = documentsFolder();
    auto *dialog = new ExportDialog(current ? itemsOf({*current}) : std::vector<ExportItem>(), itemsOf(listed),
                                    m_writers, folder, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFormat(m_settings->value(formatKey, m_writers.front()->format()).toString());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings->setValue(folderKey, dialog->folder());
        m_settings->setValue(formatKey, dialog->writer()->format());
        m_folder = dialog->folder();
        std::vector<ExportItem> items = dialog->items();
        m_asked = static_cast<int>(items.size());
        // What is changed while the files are written is not in them.
        for (const ExportItem &item : items)
            m_unsaved.erase(item.id);
        m_job.start(std::move(items), dialog->writer());
    });
    dialog->open();
}

void Exporting::say(const QList<ExportOutcome> &outcomes)
{
    QList<ExportOutcome> failed;
    for (const ExportOutcome &outcome : outcomes) {
        if (outcome.kind != ExportOutcome::Kind::Done) {
            failed += outcome;
            m_unsaved.insert(outcome.id);
        }
    }
    const int done = static_cast<int>(outcomes.size() - failed.size());
    const int stopped = m_asked - static_cast<int>(outcomes.size());
    Message message;
    message.key = QStringLiteral("exporting");
    message.kind = failed.isEmpty() && stopped == 0 ? Message::Kind::Success : Message::Kind::Problem;
    message.text = [done, stopped, failures = static_cast<int>(failed.size()), folder = m_folder] {
        QStringList parts;
        if (done > 0)
            parts += tr("%n report(s) written to %1, read back and found equal to what is shown.", nullptr, done)
                         .arg(QDir::toNativeSeparators(folder));
        if (failures > 0)
            parts += tr("%n report(s) could not be exported.", nullptr, failures);
        if (stopped > 0)
            parts += tr("Stopped: %n report(s) were not written.", nullptr, stopped);
        return parts.join(QLatin1Char(' '));
    };
    if (!failed.isEmpty()) {
        message.details = [failed] {
            QStringList lines;
            for (const ExportOutcome &outcome : failed) {
                const QString what = outcome.kind == ExportOutcome::Kind::NotWritten ? tr("cannot be written: %1")
                                     : outcome.kind == ExportOutcome::Kind::NotReadBack
                                         ? tr("cannot be read back: %1")
                                         : tr("reads back differently: %1");
                lines += QDir::toNativeSeparators(outcome.file) + QStringLiteral(" — ") + what.arg(outcome.problem);
            }
            return lines;
        };
    }
    if (done > 0)
        message.steps += {[] { return tr("Show the folder"); },
                          [folder = m_folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }};
    m_messages->say(std::move(message));
}

} // namespace gouji
