// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/finding/sentences.h"

#include "model/finding/cell_name.h"

#include <QCoreApplication>

namespace gouji {

namespace {

struct RuleTitle
{
    const char *rule;
    const char *title;
};

constexpr RuleTitle ruleTitles[] = {
    {"requests.row_total", QT_TRANSLATE_NOOP("Rules", "Row total")},
    {"requests.results_total", QT_TRANSLATE_NOOP("Rules", "Total of results")},
    {"requests.balance", QT_TRANSLATE_NOOP("Rules", "Balance (1 + 2 = 3 + 4)")},
    {"requests.undecided", QT_TRANSLATE_NOOP("Rules", "Undecided (blank or doubtful)")},
    {"disputes.row_total", QT_TRANSLATE_NOOP("Rules", "Row total")},
    {"disputes.undecided", QT_TRANSLATE_NOOP("Rules", "Undecided (blank or doubtful)")},
    {"form.mixed_editions", QT_TRANSLATE_NOOP("Rules", "Mixed editions")},
    {"form.edition_year", QT_TRANSLATE_NOOP("Rules", "Edition and year")},
    {"text.copies", QT_TRANSLATE_NOOP("Rules", "Whole text repeated")},
    {"text.decoding", QT_TRANSLATE_NOOP("Rules", "Undecodable characters")},
    {"text.truncated", QT_TRANSLATE_NOOP("Rules", "Page cut off")},
    {"layout.no_title", QT_TRANSLATE_NOOP("Rules", "No title")},
    {"layout.hint_from_file_name", QT_TRANSLATE_NOOP("Rules", "Taken from the file's name")},
    {"layout.row_repeated", QT_TRANSLATE_NOOP("Rules", "Row repeated")},
    {"layout.unused_figure", QT_TRANSLATE_NOOP("Rules", "Figure without a cell")},
    {"layout.figures_lost", QT_TRANSLATE_NOOP("Rules", "Figures lost")},
};

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
    if (finding.rule.endsWith(QLatin1String(".undecided")))
        return undecidedMessage(finding);
    return readingMessage(finding);
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
    for (const RuleTitle &known : ruleTitles) {
        if (rule == QLatin1String(known.rule))
            return phraseIn("Rules", known.title);
    }
    return rule;
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
