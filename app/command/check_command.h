// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/command_parser.h"
#include "app/command/input_years.h"
#include "app/command/ordered_work.h"
#include "app/input/input_walk.h"
#include "parser/sarif/sarif_log.h"
#include "ui/services.h"

namespace gouji {

CommandText checkCommandText();

/// `gouji check`: recovers and checks reports, on several threads, with the results in the order of the inputs. All inputs are
/// read beforehand, so that years of one body are held against each other.
class CheckCommand
{
public:
    CheckCommand(const Services &services, const QString &version, const Wording &wording, CommandOutput &output);

    /// \a arguments behind the command's word. Returns the exit code.
    int run(const QStringList &arguments);

private:
    enum class Format : quint8 { Text, Json, Sarif };
    struct Options
    {
        Format format = Format::Text;
        bool all = false;
        bool explain = false;
        bool blankIsZero = false;
        Severity failOn = Severity::Error;
        int jobs = 1;
        std::shared_ptr<const ReviewSettings> settings;
    };
    /// What became of one input.
    struct Checked
    {
        QByteArray results;
        QStringList messages;
        std::vector<SarifNotification> failures;
        int exitCode = ExitPassed;
        int reports = 0;
        int reportsWithProblems = 0;
    };

    std::optional<int> readOptions(const QStringList &arguments, QStringList &paths);
    std::optional<int> readSettings(const QString &path);
    Checked check(const Input &input) const;
    void checkReport(ReportState report, const std::shared_ptr<const ReviewSettings> &settings,
                     std::shared_ptr<const Neighbours> years, Checked &checked) const;
    /// Starts the work on each report of a workspace.
    void addWorkspace(const Input &input, OrderedWork<Checked> &work);
    void refuse(const Input &input, const ReadError &error, const QByteArray &sha256, Checked &checked) const;
    /// The same for a workspace, or a report in it.
    void refuseStored(const QString &file, const QByteArray &sha256, const StoreError &error, Checked &checked) const;
    /// What a program that reads the results is told of it.
    void putFailure(const QString &file, const QByteArray &sha256, const ReadError &error, Checked &checked) const;
    void deliver(const Checked &checked);
    int checkAll(const QStringList &paths);
    QString summary() const;

    const Services &m_services;
    QString m_version;
    const Wording &m_personal; // for messages: the locale's, unless a language was asked for
    CommandOutput &m_output;
    Options m_options;
    std::unique_ptr<const Wording> m_wording; // for results
    std::unique_ptr<const SarifLog> m_sarif;
    InputYears m_years; // complete before the first report is checked

    // Sums over all inputs.
    int m_exitCode = ExitPassed;
    int m_inputs = 0;
    int m_reports = 0;
    int m_reportsWithProblems = 0;
    bool m_hasResults = false;
    std::vector<SarifNotification> m_failures;
};

} // namespace gouji
