// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/rules_command.h"

#include "model/check/rule.h"
#include "parser/json/json_text.h"

#include <QCoreApplication>

namespace gouji {

namespace {

QByteArray ruleJson(const RuleDescription &rule, const Sentences &sentences)
{
    JsonText json;
    json.beginObject();
    json.member("id", rule.id);
    json.member("title", sentences.ruleText(rule.title));
    json.member("severity", severityKey(rule.severity));
    json.member("formula", sentences.ruleText(rule.formula));
    json.member("editions", rule.editions);
    json.member("source", sentences.ruleText(rule.source));
    json.member("cannot_notice", sentences.ruleText(rule.cannotNotice));
    json.endObject();
    return json.toByteArray() + '\n';
}

QByteArray ruleText(const RuleDescription &rule, const Wording &wording)
{
    const Sentences &sentences = wording.sentences();
    QString text = QStringLiteral("%1  %2  [%3]\n")
                       .arg(rule.id, sentences.ruleText(rule.title), sentences.severityName(rule.severity));
    const auto line = [&text](const QString &label, const QString &content) {
        if (!content.isEmpty())
            text += QStringLiteral("    ") + label.arg(content) + u'\n';
    };
    line(QStringLiteral("%1"), sentences.ruleText(rule.formula));
    line(wording.text(QT_TRANSLATE_NOOP("Commands", "Editions: %1")), rule.editions.join(QStringLiteral(", ")));
    line(wording.text(QT_TRANSLATE_NOOP("Commands", "Source: %1")), sentences.ruleText(rule.source));
    line(wording.text(QT_TRANSLATE_NOOP("Commands", "Cannot notice: %1")), sentences.ruleText(rule.cannotNotice));
    return (text + u'\n').toUtf8();
}

} // namespace

CommandText rulesCommandText()
{
    return {"rules",
            "",
            QT_TRANSLATE_NOOP("Commands", "Lists every check: title, formula, severity, editions, source, and what "
                                          "it cannot notice. \"gouji check --all\" names the cells that no check "
                                          "covers."),
            {
                {"format", "text|json", QT_TRANSLATE_NOOP("Commands", "How the results are written (text).")},
                {"lang", "zh_CN|en",
                 QT_TRANSLATE_NOOP("Commands", "Language of the sentences (en; for text that of the locale).")},
            }};
}

int runRulesCommand(const QStringList &arguments, const Wording &wording, CommandOutput &output)
{
    CommandParser parser(rulesCommandText(), wording, output);
    if (const auto code = parser.parse(arguments))
        return *code;
    if (!parser.paths().isEmpty())
        return parser.wrong(wording.text(QT_TRANSLATE_NOOP("Commands", "It takes no files.")));
    const bool asJson = parser.value("format") == QLatin1String("json");
    const Wording words(parser.value("lang", asJson ? QStringLiteral("en") : wording.language()));
    for (const RuleDescription &rule : ruleCatalogue())
        output.result(asJson ? ruleJson(rule, words.sentences()) : ruleText(rule, words));
    return ExitPassed;
}

} // namespace gouji
