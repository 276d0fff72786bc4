// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/finding/sentences.h"

#include "model/check/rule.h"
#include "model/finding/cell_name.h"
#include "model/finding/placeholders.h"

#include <QCoreApplication>

namespace gouji {

namespace {

QString shownNumber(QString text)
{
    return text.replace(u'-', u'−');
}

/// The number that a text's %n counts: the first of its arguments that is one.
int counted(const Finding &finding)
{
    for (const FindingArgument &argument : finding.arguments) {
        if (const qint64 *number = std::get_if<qint64>(&argument))
            return static_cast<int>(*number);
    }
    return 0;
}

} // namespace

Sentences::Sentences(std::shared_ptr<const QTranslator> translator)
    : m_translator(std::move(translator))
{
}

Sentences Sentences::inLanguage(const QString &language)
{
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(QStringLiteral(":/translations/gouji_%1.qm").arg(language)))
        return Sentences();
    return Sentences(std::move(translator));
}

QString Sentences::phraseIn(const char *context, const char *source, int count) const
{
    QString text = m_translator ? m_translator->translate(context, source, nullptr, count) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return count < 0 ? text : text.replace(QLatin1String("%n"), QString::number(count));
}

QString Sentences::phrase(const char *source, int count) const
{
    return phraseIn("Sentences", source, count);
}

QString Sentences::message(const Finding &finding, const Extraction &extraction) const
{
    if (const auto cell = extraction.find(finding.target)) {
        for (const Identity &identity : extraction.tableForm(cell->table).identities) {
            if (identity.id == finding.id)
                return identityMessage(finding, identity, *cell, extraction);
        }
    }
    const RuleDescription *rule = findRule(finding.rule);
    if (rule && finding.outcome == Outcome::Pass)
        return withArguments(phrase(QT_TRANSLATE_NOOP("Sentences", "%1: in order (%2).")),
                             {ruleText(rule->title), ruleText(rule->formula)});
    if (rule && finding.outcome == Outcome::Undecided && finding.rule.startsWith(QLatin1String("years.")))
        return ruleMessage(finding,
                           QStringLiteral(QT_TRANSLATE_NOOP(
                               "Rules", "%1: %2. Until that is settled, %3 cannot be held against last year's %4.")),
                           extraction);
    if (rule && !rule->message.isEmpty())
        return ruleMessage(finding, rule->message, extraction);
    if (finding.rule.endsWith(QLatin1String(".undecided")))
        return undecidedMessage(finding);
    return readingMessage(finding);
}

QString Sentences::ruleMessage(const Finding &finding, const QString &text, const Extraction &extraction) const
{
    const int count = text.contains(QLatin1String("%n")) ? counted(finding) : -1;
    QStringList words;
    for (const FindingArgument &argument : finding.arguments)
        words.append(argumentText(argument, extraction));
    return withArguments(phraseIn("Rules", text.toUtf8().constData(), count), words);
}

QString Sentences::argumentText(const FindingArgument &argument, const Extraction &extraction) const
{
    if (const qint64 *number = std::get_if<qint64>(&argument))
        return shownNumber(QString::number(*number));
    if (const Decimal *value = std::get_if<Decimal>(&argument))
        return shownNumber(value->toString());
    if (const CellArgument *cells = std::get_if<CellArgument>(&argument)) {
        QStringList names;
        for (const QString &address : cells->addresses)
            names.append(cellName(address, extraction));
        return names.join(QStringLiteral(" + "));
    }
    if (const WordArgument *word = std::get_if<WordArgument>(&argument))
        return ruleText(word->source);
    return std::get<QString>(argument);
}

QString Sentences::message(const ReadError &error) const
{
    if (!error.detail.isEmpty())
        return phraseIn("ReadErrors", error.detail.toUtf8().constData());
    switch (error.kind) {
    case ReadError::Kind::NotAReport:
        return phraseIn("ReadErrors",
                        QT_TRANSLATE_NOOP("ReadErrors", "This is not a yearly report on information disclosure."));
    case ReadError::Kind::Unreadable:
        return phraseIn("ReadErrors", QT_TRANSLATE_NOOP("ReadErrors", "The file cannot be read."));
    case ReadError::Kind::TooLarge:
        return phraseIn("ReadErrors", QT_TRANSLATE_NOOP("ReadErrors", "The file is too large."));
    case ReadError::Kind::NoText:
        return phraseIn("ReadErrors", QT_TRANSLATE_NOOP("ReadErrors", "The file holds no text."));
    }
    return {};
}

QString Sentences::ruleTitle(const QString &rule) const
{
    const RuleDescription *known = findRule(rule);
    return known ? ruleText(known->title) : rule;
}

QString Sentences::ruleText(const QString &text) const
{
    return phraseIn("Rules", text.toUtf8().constData());
}

QString Sentences::severityName(Severity severity) const
{
    switch (severity) {
    case Severity::Note:
        return phrase(QT_TRANSLATE_NOOP("Sentences", "Note"));
    case Severity::Warning:
        return phrase(QT_TRANSLATE_NOOP("Sentences", "Warning"));
    case Severity::Error:
        return phrase(QT_TRANSLATE_NOOP("Sentences", "Error"));
    }
    return {};
}

QString Sentences::faultName(Fault fault) const
{
    switch (fault) {
    case Fault::Unknown:
        return QStringLiteral("–");
    case Fault::Extraction:
        return phrase(QT_TRANSLATE_NOOP("Sentences", "Extraction"));
    case Fault::Report:
        return phrase(QT_TRANSLATE_NOOP("Sentences", "Report"));
    }
    return {};
}

QString Sentences::cellName(const QString &address, const Extraction &extraction) const
{
    const auto cell = extraction.find(address);
    if (!cell)
        return address;
    const TableForm &form = extraction.tableForm(cell->table);
    return shortRowName(form, form.cells[static_cast<size_t>(cell->index)].row) + QStringLiteral(" · ")
           + form.columnLabel(cell->index);
}

QString Sentences::tableName(TableId table) const
{
    switch (table) {
    case TableId::Proactive:
        return phrase(QT_TRANSLATE_NOOP("Sentences", "2. Proactive"));
    case TableId::Requests:
        return phrase(QT_TRANSLATE_NOOP("Sentences", "3. Requests"));
    case TableId::Disputes:
        return phrase(QT_TRANSLATE_NOOP("Sentences", "4. Disputes"));
    }
    return {};
}

} // namespace gouji
