// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/command_output.h"
#include "app/command/wording.h"

#include <QCommandLineParser>

#include <optional>
#include <vector>

namespace gouji {

/// Exit codes of the program (the highest that applies).
enum ExitCode : int {
    ExitPassed = 0,
    ExitFailed = 1,  ///< a check failed or is undecided
    ExitUnusable = 2 ///< an input or the call itself cannot be used
};

/// One option of a command. Texts are English source strings of context "Commands".
struct OptionText
{
    const char *name;
    const char *values; ///< what stands behind it, words parted by "|"; empty if it takes nothing
    const char *description;
};

/// A command as its help shows it.
struct CommandText
{
    const char *name;
    const char *arguments; ///< "PATH..."
    const char *summary;
    std::vector<OptionText> options;
};

/// The arguments of one command: QCommandLineParser, with help and errors in the person's language.
class CommandParser
{
public:
    CommandParser(CommandText command, const Wording &wording, CommandOutput &output);

    /// Parses what stands behind the command's word. An exit code if that ends it: help was asked for, or the call is
    /// wrong, which is said. Values of an option whose \c values are words must be one of them.
    std::optional<int> parse(const QStringList &arguments);

    bool isSet(const char *option) const { return m_parser.isSet(QLatin1String(option)); }
    /// Value of the option, or \a otherwise if it is not there.
    QString value(const char *option, const QString &otherwise = {}) const;
    QStringList paths() const { return m_parser.positionalArguments(); }
    /// Number from 1 up to \a most; an exit code in \a problem if it is none.
    int number(const char *option, int otherwise, int most, std::optional<int> &problem) const;
    /// Says what is wrong with the call.
    int wrong(const QString &problem) const;

    QString helpText() const;

private:
    /// What is wrong with the options, in words.
    QString misunderstood() const;

    CommandText m_command;
    const Wording &m_wording;
    CommandOutput &m_output;
    QCommandLineParser m_parser;
};

} // namespace gouji
