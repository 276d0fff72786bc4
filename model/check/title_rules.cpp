// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/prepared_text.h"
#include "model/check/rule_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

/// From this year on the edition of 2021 holds.
constexpr int firstYearOf2021Edition = 2021;

bool isTrialYear(const Extraction &extraction)
{
    return extraction.year ? *extraction.year < firstYearOf2021Edition
                           : extraction.form->firstYear < firstYearOf2021Edition;
}

void hasTitle(const Dossier &dossier, RuleInstances &instances)
{
    if (!dossier.extraction().titleSpan.isEmpty()) {
        instances.pass();
        return;
    }
    instances.fail().fault = Fault::Unknown;
}

void oneEdition(const Dossier &dossier, RuleInstances &instances)
{
    const Extraction &extraction = dossier.extraction();
    bool any = false;
    for (const TableReading &table : extraction.tables) {
        any = any || table.found;
        if (!table.found || table.form == extraction.form)
            continue;
        Finding &finding = instances.fail();
        finding.arguments = {extraction.form->edition, table.form->edition};
        return;
    }
    if (any)
        instances.pass();
}

void editionAndYear(const Dossier &dossier, RuleInstances &instances)
{
    const Extraction &extraction = dossier.extraction();
    const bool anyTable = std::any_of(extraction.tables.begin(), extraction.tables.end(),
                                      [](const TableReading &table) { return table.found; });
    if (!anyTable || !extraction.year || extraction.yearFromFileName)
        return;
    const Form &form = *extraction.form;
    if (*extraction.year >= form.firstYear && (!form.lastYear || *extraction.year <= *form.lastYear)) {
        instances.pass();
        return;
    }
    Finding &finding = instances.fail();
    if (isTrialYear(extraction))
        finding.severity = Severity::Note;
    finding.arguments = {form.edition, static_cast<qint64>(*extraction.year)};
}

// clang-format off
constexpr RuleText texts[] = {
    {"form.no_title", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "No title"),
     QT_TRANSLATE_NOOP("Rules", "the report has a title"),
     QT_TRANSLATE_NOOP("Rules", "whether the title is right"),
     QT_TRANSLATE_NOOP("Rules", "No title was found. Look at the original first; if there is none there either, ask the body to add it.")},
    {"form.mixed_editions", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Mixed editions"),
     QT_TRANSLATE_NOOP("Rules", "all tables have the headings of one edition"),
     QT_TRANSLATE_NOOP("Rules", "tables that are the same in both editions"),
     QT_TRANSLATE_NOOP("Rules", "The report is in the form of %1, but a table in it is in the form of %2. Ask the body to use one form.")},
    {"form.edition_year", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Edition and year"),
     QT_TRANSLATE_NOOP("Rules", "the edition is the one in force for the year of the report"),
     QT_TRANSLATE_NOOP("Rules", "a wrong year in the title"),
     QT_TRANSLATE_NOOP("Rules", "The report on %2 is in the form of %1, which does not apply to that year. Ask the body to use the right form.")},
};
// clang-format on

} // namespace

std::vector<Rule> titleRules()
{
    const Rule::Check checks[] = {hasTitle, oneEdition, editionAndYear};
    return rulesOf(texts, checks);
}

} // namespace gouji
