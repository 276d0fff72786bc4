// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"
#include "ui/exporting/export_job.h"
#include "ui/services.h"

#include <QObject>

#include <set>

class QSettings;

namespace gouji {

class ExportDialog;
class MessageArea;

/// Asks what to export, writes it, and says in a bar what was written and that it was read back.
class Exporting : public QObject
{
    Q_OBJECT
public:
    Exporting(const Workspace &workspace, std::vector<std::shared_ptr<const ReportWriter>> writers, QSettings *settings,
              MessageArea *messages, QWidget *window);

    /// Opens the dialog; \a current may be nothing, \a listed are the reports of the list.
    void ask(std::optional<ReportId> current, const std::vector<ReportId> &listed);
    ExportJob *job() { return &m_job; }
    /// How many reports hold corrections and decisions that no export has.
    int unsavedReports() const;

private:
    std::vector<ExportItem> itemsOf(const std::vector<ReportId> &reports) const;
    void say(const QList<ExportOutcome> &outcomes);

    const Workspace &m_workspace;
    std::vector<std::shared_ptr<const ReportWriter>> m_writers;
    QSettings *m_settings;
    MessageArea *m_messages;
    QWidget *m_window;
    ExportJob m_job;
    std::set<ReportId> m_unsaved;
    int m_asked = 0;
    QString m_folder;
};

} // namespace gouji
