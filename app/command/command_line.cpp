// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/command_line.h"

#include "app/command/check_command.h"
#include "app/command/compare_command.h"
#include "app/command/export_command.h"
#include "app/command/log_command.h"
#include "app/command/rules_command.h"
#include "app/command/verify_command.h"

#include <QCoreApplication>

namespace gouji {

namespace {

QStringList reservedWords()
{
    return {QStringLiteral("sum"), QStringLiteral("roster"), QStringLiteral("copies")};
}

bool asksForHelp(const QString &word)
{
    return word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help");
}

bool asksForVersion(const QString &word)
{
    return word == QLatin1String("--version") || word == QLatin1String("-v");
}

/// The language that a call asks for, whatever command it is: what is wrong with the call is said in it, too.
QString languageOf(const QStringList &arguments, const QString &otherwise)
{
    const QString option = QStringLiteral("--lang");
    QString language = otherwise;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        const QString value = arguments[i] == option                   ? arguments.value(i + 1)
                              : arguments[i].startsWith(option + u'=') ? arguments[i].mid(option.size() + 1)
                                                                       : QString();
        if (Wording::isLanguage(value))
            language = value;
    }
    return language;
}

QString overview(const Wording &wording)
{
    const CommandText commands[] = {checkCommandText(), exportCommandText(), compareCommandText(),
                                    rulesCommandText(), logCommandText(),    verifyCommandText()};
    QString text = wording.text(
        QT_TRANSLATE_NOOP("Commands", "Gouji reviews yearly reports on government information disclosure."));
    text += u'\n';
    text += wording.text(
        QT_TRANSLATE_NOOP("Commands", "With files, folders or nothing it opens the workbench; with a command it works "
                                      "without a window. It never writes to a source file."));
    text += QStringLiteral("\n\n  gouji [PATH...]\n");
    for (const CommandText &command : commands) {
        text += QStringLiteral("  gouji %1 [OPTION...] %2\n")
                    .arg(QString::fromLatin1(command.name), QString::fromLatin1(command.arguments))
                    .replace(QStringLiteral(" \n"), QStringLiteral("\n"));
        text += QStringLiteral("      %1\n").arg(wording.text(command.summary));
    }
    text += QStringLiteral("  gouji --help, gouji --version\n\n");
    text += wording.text(QT_TRANSLATE_NOOP("Commands", "\"gouji COMMAND --help\" shows the options of a command."));
    text += u'\n';
    text += wording.text(QT_TRANSLATE_NOOP(
        "Commands", "Exit codes: 0 every error-level check passed; 1 one failed or is undecided; 2 an "
                    "input or the call itself could not be used."));
    return text + u'\n';
}

} // namespace

bool isCommandCall(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString &word = arguments.front();
    return word == QLatin1String("check") || word == QLatin1String("export") || word == QLatin1String("compare")
           || word == QLatin1String("rules") || word == QLatin1String("log") || word == QLatin1String("verify")
           || asksForHelp(word) || asksForVersion(word) || reservedWords().contains(word);
}

int runCommand(const QStringList &arguments, const Services &services, const QString &version, const QString &language,
               CommandOutput &output)
{
    const QString &word = arguments.front();
    const QStringList rest = arguments.mid(1);
    const Wording wording(languageOf(rest, language));
    int code = ExitUnusable;
    if (word == QLatin1String("check")) {
        code = CheckCommand(services, version, wording, output).run(rest);
    } else if (word == QLatin1String("export")) {
        code = ExportCommand(services, wording, output).run(rest);
    } else if (word == QLatin1String("compare")) {
        code = CompareCommand(services, wording, output).run(rest);
    } else if (word == QLatin1String("rules")) {
        code = runRulesCommand(rest, wording, output);
    } else if (word == QLatin1String("log")) {
        code = runLogCommand(rest, services, wording, output);
    } else if (word == QLatin1String("verify")) {
        code = runVerifyCommand(rest, wording, output);
    } else if (asksForHelp(word)) {
        output.result(overview(wording).toUtf8());
        code = ExitPassed;
    } else if (asksForVersion(word)) {
        output.result(QStringLiteral("gouji %1\n").arg(version).toUtf8());
        code = ExitPassed;
    } else {
        output.message(wording
                           .text(QT_TRANSLATE_NOOP("Commands", "gouji: \"%1\" is a word reserved for a command that "
                                                               "does not exist yet; write ./%1 for a file of that "
                                                               "name."))
                           .arg(word));
    }
    if (!output.finish()) {
        output.message(wording.text(QT_TRANSLATE_NOOP("Commands", "gouji: the results could not be written.")));
        code = ExitUnusable;
    }
    return code;
}

} // namespace gouji
