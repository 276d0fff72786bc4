// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/finding/sentences.h"

#include "model/finding/cell_name.h"
#include "model/finding/placeholders.h"

#include <QCoreApplication>

namespace gouji {

namespace {

QString textArgument(const Finding &finding, size_t index)
{
    const QString *text = index < finding.arguments.size() ? std::get_if<QString>(&finding.arguments[index]) : nullptr;
    return text ? *text : QString();
}

int numberArgument(const Finding &finding, size_t index)
{
    const qint64 *number = index < finding.arguments.size() ? std::get_if<qint64>(&finding.arguments[index]) : nullptr;
    return number ? static_cast<int>(*number) : 0;
}

/// What an id says behind its rule.
QString idTarget(const Finding &finding)
{
    return finding.id.mid(finding.rule.size() + 1);
}

} // namespace

QString Sentences::tableNames(const QString &keys) const
{
    QStringList names;
    for (const QString &key : keys.split(u',')) {
        const auto table = tableFromKey(key);
        names.append(table ? tableName(*table) : key);
    }
    return names.join(phrase(QT_TRANSLATE_NOOP("Sentences", ", ")));
}

QString Sentences::undecidedMessage(const Finding &finding) const
{
    struct Text
    {
        const char *state;
        const char *text;
    };
    // %1 table, %2 number of checks
    static constexpr Text texts[] = {
        {"blank",
         QT_TRANSLATE_N_NOOP("Sentences", "%1: %n cell(s) blank; sums that cannot be checked: %2. Ask the body to fill "
                                          "in 0 where there was nothing; put the reading right where a figure stands "
                                          "in the source.")},
        {"ambiguous",
         QT_TRANSLATE_N_NOOP("Sentences", "%1: %n cell(s) doubtful; sums that cannot be checked: %2. Compare with the "
                                          "source and enter the figure that stands there.")},
        {"missing", QT_TRANSLATE_N_NOOP("Sentences",
                                        "%1: no place found for %n cell(s); sums that cannot be checked: %2. Look for "
                                        "the figures in the source and enter them.")},
        {"not-a-figure",
         QT_TRANSLATE_N_NOOP("Sentences", "%1: text that is no figure in %n cell(s); sums that cannot be checked: %2. "
                                          "Compare with the source; if it says the same, ask the body for the "
                                          "figure.")},
    };
    const auto dot = finding.rule.indexOf(u'.');
    const auto table = tableFromKey(QStringView(finding.rule).left(dot));
    const QString name = table ? tableName(*table) : finding.rule;
    const QString checks = QString::number(numberArgument(finding, 1));
    if (numberArgument(finding, 3) != 0)
        return withArguments(
            phrase(QT_TRANSLATE_NOOP("Sentences", "%1: this table was not found; sums that cannot be checked: "
                                                  "%2. Look in the original whether the table is there.")),
            {name, checks});
    for (const Text &text : texts) {
        if (textArgument(finding, 2) == QLatin1String(text.state))
            return withArguments(phrase(text.text, numberArgument(finding, 0)), {name, checks});
    }
    return ruleTitle(finding.rule);
}

QString Sentences::readingMessage(const Finding &finding) const
{
    const QString &rule = finding.rule;
    if (rule == QLatin1String("layout.unused_figure"))
        return withArguments(
            phrase(QT_TRANSLATE_N_NOOP("Sentences", "%1: %n figure(s) of the text belong to no cell. Look in the "
                                                    "source where they should stand."),
                   numberArgument(finding, 0)),
            {tableNames(textArgument(finding, 1))});
    if (rule == QLatin1String("layout.figures_lost")) {
        const QString text =
            textArgument(finding, 0) == QLatin1String("removed")
                ? phrase(QT_TRANSLATE_NOOP("Sentences",
                                           "%1: repeated lines were taken out of this text, so the figures "
                                           "cannot be recovered from it. Get the original."))
                : phrase(QT_TRANSLATE_NOOP("Sentences",
                                           "%1: nothing of this was found in the text. Look in the original "
                                           "whether it is there."));
        return withArguments(text, {tableNames(textArgument(finding, 1))});
    }
    if (rule == QLatin1String("layout.row_repeated"))
        return withArguments(
            phrase(QT_TRANSLATE_NOOP("Sentences", "%1: the row “%2” stands more than once, with different figures. "
                                                  "Look in the source which one holds.")),
            {tableNames(idTarget(finding).section(u'/', 0, 0)), withoutNumber(textArgument(finding, 0))});
    if (rule == QLatin1String("layout.hint_from_file_name"))
        return hintMessage(textArgument(finding, 0), textArgument(finding, 1));
    return withArguments(phrase(QT_TRANSLATE_NOOP("Sentences", "%1: see the place in the source.")), {ruleTitle(rule)});
}

QString Sentences::hintMessage(const QString &body, const QString &year) const
{
    if (body.isEmpty())
        return withArguments(
            phrase(QT_TRANSLATE_NOOP("Sentences", "The year %1 was taken from the file's name, since the text does not "
                                                  "give it. Compare with the original.")),
            {year});
    if (year.isEmpty())
        return withArguments(
            phrase(QT_TRANSLATE_NOOP("Sentences", "The body “%1” was taken from the file's name, since the text does "
                                                  "not give it. Compare with the original.")),
            {body});
    return withArguments(
        phrase(QT_TRANSLATE_NOOP("Sentences", "The body “%1” and the year %2 were taken from the file's name, since "
                                              "the text does not give them. Compare with the original.")),
        {body, year});
}

} // namespace gouji
