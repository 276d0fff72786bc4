// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/command_parser.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

/// The words that an option's value must be one of; none where the value is free (written in capitals).
QStringList allowedWords(const OptionText &option)
{
    const QString values = QString::fromLatin1(option.values);
    const bool free = values == values.toUpper();
    return free ? QStringList() : values.split(u'|');
}

} // namespace

CommandParser::CommandParser(CommandText command, const Wording &wording, CommandOutput &output)
    : m_command(std::move(command))
    , m_wording(wording)
    , m_output(output)
{
    m_command.options.push_back({"help", "", QT_TRANSLATE_NOOP("Commands", "Show this help.")});
    for (const OptionText &option : m_command.options)
        m_parser.addOption(
            QCommandLineOption(QString::fromLatin1(option.name), {}, QString::fromLatin1(option.values)));
}

std::optional<int> CommandParser::parse(const QStringList &arguments)
{
    // The parser takes the first argument for the program's name.
    const bool understood = m_parser.parse(QStringList(QString::fromLatin1(m_command.name)) + arguments);
    if (!understood)
        return wrong(misunderstood());
    if (isSet("help")) {
        m_output.result(helpText().toUtf8());
        return ExitPassed;
    }
    for (const OptionText &option : m_command.options) {
        const QStringList words = allowedWords(option);
        if (!isSet(option.name) || words.isEmpty() || words.contains(value(option.name)))
            continue;
        return wrong(m_wording.text(QT_TRANSLATE_NOOP("Commands", "--%1 takes one of %2, not \"%3\"."))
                         .arg(QString::fromLatin1(option.name), words.join(QStringLiteral(", ")), value(option.name)));
    }
    return std::nullopt;
}

QString CommandParser::misunderstood() const
{
    if (const QStringList unknown = m_parser.unknownOptionNames(); !unknown.isEmpty())
        return m_wording.text(QT_TRANSLATE_NOOP("Commands", "There is no option \"%1\".")).arg(unknown.front());
    // Qt's own words are English here; the option's name stands in them between quotes.
    const QString said = m_parser.errorText();
    const QString option = said.section(u'\'', 1, 1);
    if (said.startsWith(QLatin1String("Missing value")))
        return m_wording.text(QT_TRANSLATE_NOOP("Commands", "%1 needs a value.")).arg(option);
    if (said.startsWith(QLatin1String("Unexpected value")))
        return m_wording.text(QT_TRANSLATE_NOOP("Commands", "%1 takes no value.")).arg(option);
    return said;
}

QString CommandParser::value(const char *option, const QString &otherwise) const
{
    return isSet(option) ? m_parser.value(QLatin1String(option)) : otherwise;
}

int CommandParser::number(const char *option, int otherwise, int most, std::optional<int> &problem) const
{
    if (!isSet(option))
        return otherwise;
    bool understood = false;
    const int number = value(option).toInt(&understood);
    if (!understood || number < 1 || number > most) {
        problem = wrong(m_wording.text(QT_TRANSLATE_NOOP("Commands", "--%1 takes a number from 1 to %2, not \"%3\"."))
                            .arg(QString::fromLatin1(option), QString::number(most), value(option)));
    }
    return number;
}

int CommandParser::wrong(const QString &problem) const
{
    m_output.message(QStringLiteral("gouji %1: %2").arg(QString::fromLatin1(m_command.name), problem));
    m_output.message(m_wording.text(QT_TRANSLATE_NOOP("Commands", "\"gouji %1 --help\" shows what it takes."))
                         .arg(QString::fromLatin1(m_command.name)));
    return ExitUnusable;
}

QString CommandParser::helpText() const
{
    QString text = QStringLiteral("gouji %1 [OPTION...] %2\n\n%3\n\n")
                       .arg(QString::fromLatin1(m_command.name), QString::fromLatin1(m_command.arguments),
                            m_wording.text(m_command.summary));
    std::vector<std::pair<QString, QString>> lines;
    qsizetype width = 0;
    for (const OptionText &option : m_command.options) {
        QString call = QStringLiteral("--") + QString::fromLatin1(option.name);
        if (*option.values != '\0')
            call += u' ' + QString::fromLatin1(option.values);
        width = std::max(width, call.size());
        lines.emplace_back(std::move(call), m_wording.text(option.description));
    }
    for (const auto &[call, description] : lines)
        text += QStringLiteral("  %1  %2\n").arg(call.leftJustified(width), description);
    return text;
}

} // namespace gouji
