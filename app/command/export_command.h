// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/command_parser.h"
#include "app/command/input_years.h"
#include "app/command/ordered_work.h"
#include "app/input/input_walk.h"
#include "model/exchange/export_names.h"
#include "ui/services.h"

namespace gouji {

CommandText exportCommandText();

/// `gouji export`: writes cleaned versions, one file a report, and reads each back before it is called done.
class ExportCommand
{
public:
    ExportCommand(const Services &services, const Wording &wording, CommandOutput &output);

    /// \a arguments behind the command's word. Returns the exit code.
    int run(const QStringList &arguments);

private:
    struct Rendered
    {
        QString source; ///< the input's file
        int part = 1;
        QByteArray bytes;
        QString problem; ///< what was read back wrong, empty if nothing
    };
    /// What became of one input.
    struct Outcome
    {
        std::vector<Rendered> reports;
        QStringList messages;
        int exitCode = ExitPassed;
    };

    int exportAll(const QStringList &paths);
    Outcome render(const Input &input) const;
    void addReport(const ReportState &report, const CheckSession &checks, const QString &file, Outcome &outcome) const;
    /// Starts the work on each report of a workspace.
    void addWorkspace(const Input &input, OrderedWork<Outcome> &work) const;
    void deliver(const Outcome &outcome);
    void save(const Rendered &report);
    void refuse(const QString &file, const QString &problem);

    const Services &m_services;
    const Wording &m_wording;
    CommandOutput &m_output;
    std::shared_ptr<const ReportWriter> m_writer;
    QString m_folder; // path text
    InputYears m_years;
    bool m_force = false;
    ExportNames m_names;
    QSet<QString> m_inputs; // canonical path texts of all inputs
    int m_exitCode = ExitPassed;
    int m_done = 0;
    int m_reports = 0;
};

} // namespace gouji
