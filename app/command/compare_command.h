// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/command_parser.h"
#include "app/input/input_walk.h"
#include "model/years/neighbours.h"
#include "ui/services.h"

#include <map>
#include <set>

namespace gouji {

CommandText compareCommandText();

/// `gouji compare`: lays the years of each body among the inputs side by side, one comparison after the other in the order in
/// which the bodies come. The reports are read on several threads and kept until they are written.
class CompareCommand
{
public:
    CompareCommand(const Services &services, const Wording &wording, CommandOutput &output);

    /// \a arguments behind the command's word. Returns the exit code.
    int run(const QStringList &arguments);

private:
    /// What became of one input.
    struct Read
    {
        std::vector<ReportState> reports;
        std::vector<SharedProse> prose; ///< of each of them
        /// Those of the workspace that the reports stand in; null: those built in.
        std::shared_ptr<const ReviewSettings> settings;
        QStringList messages;
        QByteArray results; ///< what is written about an input that cannot be used
        int exitCode = ExitPassed;
        bool named = false;
        std::string path;
    };
    /// A report that has a body and a year.
    struct Kept
    {
        ReportState report;
        SharedFigures figures;
        std::shared_ptr<const ReviewSettings> settings;
    };

    std::optional<int> readOptions(const QStringList &arguments, QStringList &paths);
    void readAll(const QStringList &paths);
    Read read(const Input &input) const;
    Read readWorkspace(const Input &input) const;
    void keep(Read read);
    int compareAll();
    QByteArray compare(const QString &series);
    int save(const QByteArray &bytes);
    const ComparisonWriter *writer() const;

    const Services &m_services;
    const Wording &m_personal; // for messages: the locale's, unless a language was asked for
    CommandOutput &m_output;
    std::unique_ptr<const Wording> m_wording; // for results
    QString m_format;
    QString m_file; // empty: standard output
    bool m_force = false;
    int m_jobs = 1;

    std::map<int, Kept> m_reports; // by the number in the order of the inputs
    NeighbourIndex m_index;
    QStringList m_series; // in the order of the inputs
    std::set<std::string> m_paths;
    QStringList m_sources; // canonical
    int m_exitCode = ExitPassed;
};

} // namespace gouji
