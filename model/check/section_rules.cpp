// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/figures.h"
#include "model/check/rule_groups.h"
#include "model/check/text_search.h"
#include "model/finding/cell_name.h"
#include "model/text/folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace gouji {

namespace {

/// A form has six sections; a heading that was miscounted can go beyond.
constexpr QStringView sectionNumbers = enumeratorNumerals;

QString printedNumber(int section)
{
    return section >= 1 && section <= sectionNumbers.size() ? QString(sectionNumbers[section - 1]) : QString();
}

const SectionReading *sectionOf(const Extraction &extraction, int number)
{
    for (const SectionReading &section : extraction.sections) {
        if (section.number == number)
            return &section;
    }
    return nullptr;
}

/// The first line of a section.
Span headingOf(const Extraction &extraction, const SectionReading &section)
{
    const qsizetype line = extraction.source->text.indexOf(u'\n', section.span.begin);
    const int end = line < 0 ? section.span.end : std::min(section.span.end, static_cast<int>(line));
    return {section.span.begin, end};
}

void sectionsThere(const Dossier &dossier, RuleInstances &instances)
{
    const Extraction &extraction = dossier.extraction();
    for (const FormSection &section : extraction.form->sections) {
        const QString target = QString::number(section.number);
        if (sectionOf(extraction, section.number)) {
            instances.pass(target);
            continue;
        }
        Finding &finding = instances.fail(target);
        finding.fault = Fault::Unknown;
        finding.arguments = {printedNumber(section.number), section.title};
    }
}

/// Sections without a table; that a table is not there is told by itself.
constexpr int proseSections[] = {1, 5, 6};

void sectionsFilled(const Dossier &dossier, RuleInstances &instances)
{
    const Extraction &extraction = dossier.extraction();
    for (const int number : proseSections) {
        const SectionReading *section = sectionOf(extraction, number);
        if (!section)
            continue;
        const auto &parts = dossier.text->section(number);
        const bool said = std::any_of(parts.begin(), parts.end(), [&dossier](const PreparedText::Part &part) {
            const QStringView text = dossier.text->text(part);
            return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetterOrNumber(); });
        });
        if (said) {
            instances.pass(QString::number(number));
            continue;
        }
        Finding &finding = instances.fail(QString::number(number));
        finding.spans = {headingOf(extraction, *section)};
        finding.arguments = {printedNumber(number), section->title};
    }
}

void sectionOrder(const Dossier &dossier, RuleInstances &instances)
{
    std::vector<const SectionReading *> sections;
    for (const SectionReading &section : dossier.extraction().sections)
        sections.push_back(&section);
    std::sort(sections.begin(), sections.end(), [](const SectionReading *left, const SectionReading *right) {
        return left->span.begin < right->span.begin;
    });
    for (size_t i = 1; i < sections.size(); ++i) {
        if (sections[i]->number >= sections[i - 1]->number)
            continue;
        Finding &finding = instances.fail();
        finding.spans = {headingOf(dossier.extraction(), *sections[i])};
        finding.arguments = {sections[i]->title, sections[i - 1]->title};
        return;
    }
    if (sections.size() > 1)
        instances.pass();
}

void sectionTitles(const Dossier &dossier, RuleInstances &instances)
{
    const Extraction &extraction = dossier.extraction();
    for (const FormSection &form : extraction.form->sections) {
        const SectionReading *section = sectionOf(extraction, form.number);
        if (!section)
            continue;
        const QString target = QString::number(form.number);
        const QString title = hanOnly(section->title, true);
        const QString wanted = hanOnly(form.title);
        if (title == wanted) {
            instances.pass(target);
            continue;
        }
        Finding &finding = instances.fail(target);
        finding.fault = Fault::Unknown;
        if (editDistance(title, wanted) <= 1 && !form.aliases.contains(section->title)) {
            finding.fault = Fault::Extraction; // a character that was lost, doubled or mistaken for another
            finding.severity = Severity::Note;
        }
        finding.spans = {headingOf(extraction, *section)};
        finding.arguments = {printedNumber(form.number), section->title, form.title};
    }
}

/// The number printed in front of a section's title: 一 is 1; 0 if there is none.
int numberInFront(const QString &text, const SectionReading &section)
{
    const qsizetype title = section.title.isEmpty() ? -1 : text.indexOf(section.title, section.span.begin);
    if (title < 0 || title > section.span.end)
        return 0;
    qsizetype at = title;
    while (at > 0 && (text[at - 1].isSpace() || QStringView(u"、.．,，)）").contains(text[at - 1]))
           && text[at - 1] != u'\n')
        --at;
    if (at == title || at < section.span.begin || at == 0)
        return 0;
    const qsizetype number = sectionNumbers.indexOf(text[at - 1]);
    const bool longer = at > 1 && isChineseNumeral(text[at - 2]);
    return longer ? 0 : static_cast<int>(number) + 1;
}

/// One finding for all: where a number is skipped, all behind it are off.
void sectionNumbering(const Dossier &dossier, RuleInstances &instances)
{
    const Extraction &extraction = dossier.extraction();
    QStringList wrong;
    std::vector<Span> spans;
    bool any = false;
    for (const SectionReading &section : extraction.sections) {
        const int printed = numberInFront(extraction.source->text, section);
        any = any || printed != 0;
        if (printed == 0 || printed == section.number)
            continue;
        wrong.append(QStringLiteral("%1、%2").arg(printedNumber(printed), section.title));
        spans.push_back(headingOf(extraction, section));
    }
    if (wrong.isEmpty()) {
        if (any)
            instances.pass();
        return;
    }
    Finding &finding = instances.fail();
    finding.arguments = {static_cast<qint64>(wrong.size()), u'“' + wrong.join(QStringLiteral("”“")) + u'”'};
    finding.spans = std::move(spans);
}

/// Whether a label, or most of a damaged one, stands in a text of Han characters.
bool standsIn(const QString &han, const QString &label)
{
    const QString wanted = hanOnly(withoutNumber(label));
    if (wanted.isEmpty() || han.contains(wanted))
        return true;
    int pairs = 0;
    for (qsizetype i = 0; i + 1 < wanted.size(); ++i)
        pairs += han.contains(QStringView(wanted).mid(i, 2)) ? 1 : 0;
    return 3 * pairs >= 2 * (wanted.size() - 1);
}

bool standsIn(const QString &han, const QString &label, const QStringList &aliases)
{
    return standsIn(han, label) || std::any_of(aliases.begin(), aliases.end(), [&han](const QString &alias) {
               return standsIn(han, alias);
           });
}

/// Labels of a table that do not stand in the text, where nothing of theirs was found either.
struct MissingLabels
{
    QStringList names;
    QStringList cells;
};

MissingLabels missingLabels(const Extraction &extraction, TableId id)
{
    const TableReading &table = extraction.table(id);
    const TableForm &form = extraction.tableForm(id);
    const auto isMissing = [&table](int cell) {
        return table.cells[static_cast<size_t>(cell)].state == CellState::Missing;
    };
    MissingLabels missing;
    QString han; // made only where something is missing
    const auto labelStands = [&](const QString &label, const QStringList &aliases) {
        if (han.isEmpty())
            han = hanOnly(QStringView(extraction.source->text).mid(table.span.begin, table.span.length()), true);
        return standsIn(han, label, aliases);
    };
    const auto add = [&](const QString &name, const std::vector<int> &cells) {
        missing.names.append(name);
        for (const int cell : cells)
            missing.cells.append(form.cells[static_cast<size_t>(cell)].address);
    };
    for (const FormRow &row : form.rows) {
        std::vector<int> cells(row.columns.size());
        std::iota(cells.begin(), cells.end(), row.firstCell);
        if (!row.isOptional && std::all_of(cells.begin(), cells.end(), isMissing)
            && !labelStands(row.label(), row.aliases))
            add(withoutNumber(row.label()), cells);
    }
    for (size_t column = 0; column < form.columns.size(); ++column) {
        std::vector<int> cells;
        for (size_t i = 0; i < form.cells.size(); ++i) {
            if (form.cells[i].column == static_cast<int>(column))
                cells.push_back(static_cast<int>(i));
        }
        const FormColumn &formColumn = form.columns[column];
        const bool told = std::all_of(cells.begin(), cells.end(), [&](int cell) {
            return missing.cells.contains(form.cells[static_cast<size_t>(cell)].address);
        });
        if (!told && std::all_of(cells.begin(), cells.end(), isMissing)
            && !labelStands(formColumn.label, formColumn.aliases))
            add(formColumn.label, cells);
    }
    return missing;
}

void rowsAndColumns(const Dossier &dossier, RuleInstances &instances)
{
    const Extraction &extraction = dossier.extraction();
    for (const TableId id : allTables) {
        const TableReading &table = extraction.table(id);
        const bool anything = std::any_of(table.cells.begin(), table.cells.end(), [](const CellReading &reading) {
            return reading.state != CellState::Missing;
        });
        if (!table.found || !anything)
            continue; // told as a whole
        const MissingLabels missing = missingLabels(extraction, id);
        if (missing.names.isEmpty()) {
            instances.pass(tableKey(id));
            continue;
        }
        Finding &finding = instances.fail(tableKey(id));
        finding.fault = Fault::Unknown;
        nameCells(finding, dossier, missing.cells);
        finding.arguments = {static_cast<qint64>(missing.names.size()), tableWord(id), missing.names.join(u'、')};
    }
}

// clang-format off
constexpr RuleText texts[] = {
    {"form.section_missing", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Section missing"),
     QT_TRANSLATE_NOOP("Rules", "each of the six sections is there"),
     QT_TRANSLATE_NOOP("Rules", "what the sections say"),
     QT_TRANSLATE_NOOP("Rules", "Section %1 “%2” was not found. Look at the original first; if it is not there either, ask the body to add it.")},
    {"form.section_empty", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Section empty"),
     QT_TRANSLATE_NOOP("Rules", "sections one, five and six say something"),
     QT_TRANSLATE_NOOP("Rules", "whether what they say is enough"),
     QT_TRANSLATE_NOOP("Rules", "Section %1 “%2” is empty. Ask the body to fill it in.")},
    {"form.section_order", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Order of the sections"),
     QT_TRANSLATE_NOOP("Rules", "the sections stand in the order of the form"),
     QT_TRANSLATE_NOOP("Rules", "text that stands in the wrong section"),
     QT_TRANSLATE_NOOP("Rules", "Section “%1” stands behind “%2”. Ask the body to put the sections in the order of the form.")},
    {"form.section_title", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Titles of the sections"),
     QT_TRANSLATE_NOOP("Rules", "the sections have the titles of the form"),
     QT_TRANSLATE_NOOP("Rules", "punctuation, and characters that cannot be seen"),
     QT_TRANSLATE_NOOP("Rules", "Section %1 is titled “%2”; the form says “%3”. Compare with the original; if it says the same, ask the body to correct it.")},
    {"form.section_number", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Numbers of the sections"),
     QT_TRANSLATE_NOOP("Rules", "the sections are numbered 一 to 六 as in the form"),
     QT_TRANSLATE_NOOP("Rules", "sections without a number"),
     QT_TRANSLATE_N_NOOP("Rules", "%n section(s) with a wrong number: %2. Ask the body to number them 一 to 六 in the order of the form.")},
    {"form.rows", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Rows and columns"),
     QT_TRANSLATE_NOOP("Rules", "every row and every column of the edition stands in its table"),
     QT_TRANSLATE_NOOP("Rules", "labels that were altered a little, and rows that the form does not have"),
     QT_TRANSLATE_N_NOOP("Rules", "%2: %n row(s) or column(s) of the form are not there: %3. Look at the original first; if they are not there either, ask the body to add them.")},
};
// clang-format on

} // namespace

std::vector<Rule> sectionRules()
{
    const Rule::Check checks[] = {sectionsThere, sectionsFilled,   sectionOrder,
                                  sectionTitles, sectionNumbering, rowsAndColumns};
    return rulesOf(texts, checks);
}

} // namespace gouji
