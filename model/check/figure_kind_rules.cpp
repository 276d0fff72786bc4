// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/figures.h"
#include "model/check/rule_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

/// The cells of a table in a state, those of rows that are not there left out.
QStringList cellsInState(const Dossier &dossier, TableId table, CellState state)
{
    QStringList addresses;
    const TableForm &form = dossier.extraction().tableForm(table);
    for (int i = 0; i < static_cast<int>(form.cells.size()); ++i) {
        const CellId cell{table, i};
        if (dossier.report.state(cell) == state && dossier.report.exists(cell))
            addresses.append(form.cells[static_cast<size_t>(i)].address);
    }
    return addresses;
}

bool isOfKind(const Decimal &value, FigureKind kind)
{
    switch (kind) {
    case FigureKind::Count:
        return value.isWhole() && !value.isNegative();
    case FigureKind::Signed:
        return value.isWhole();
    case FigureKind::Decimal:
        break;
    }
    return !value.isNegative();
}

void checkKinds(TableId table, const Dossier &dossier, RuleInstances &instances)
{
    const TableForm &form = dossier.extraction().tableForm(table);
    bool any = false;
    for (int i = 0; i < static_cast<int>(form.cells.size()); ++i) {
        const CellId cell{table, i};
        if (!dossier.report.exists(cell))
            continue;
        const std::optional<Decimal> value = dossier.report.reported(cell);
        const FormCell &formCell = form.cells[static_cast<size_t>(i)];
        any = any || value;
        if (!value || isOfKind(*value, formCell.kind))
            continue;
        Finding &finding = instances.fail(formCell.address.section(u'/', 1));
        finding.target = formCell.address;
        finding.actual = value;
        nameCells(finding, dossier, {formCell.address});
        const char *kind = formCell.kind == FigureKind::Count ? QT_TRANSLATE_NOOP("Rules", "a whole number, 0 or more")
                           : formCell.kind == FigureKind::Signed ? QT_TRANSLATE_NOOP("Rules", "a whole number")
                                                                 : QT_TRANSLATE_NOOP("Rules", "an amount, 0 or more");
        finding.arguments = {CellArgument{{formCell.address}}, *value, WordArgument{QString::fromLatin1(kind)}};
    }
    if (any && instances.counts().fail == 0)
        instances.pass();
}

template<TableId table>
void kinds(const Dossier &dossier, RuleInstances &instances)
{
    checkKinds(table, dossier, instances);
}

/// Blanks of the first table; those of the others are told with the identities that they leave undecided.
void blanks(const Dossier &dossier, RuleInstances &instances)
{
    if (!dossier.extraction().table(TableId::Proactive).found)
        return;
    const QStringList cells = cellsInState(dossier, TableId::Proactive, CellState::Blank);
    if (cells.isEmpty() || dossier.report.blankIsZero()) {
        instances.pass();
        return;
    }
    Finding &finding = instances.fail();
    nameCells(finding, dossier, cells);
    finding.arguments = {static_cast<qint64>(cells.size()), tableWord(TableId::Proactive)};
}

/// Cells of the first table that cannot be relied on, one finding a cause.
void doubtfulCells(const Dossier &dossier, RuleInstances &instances)
{
    struct Cause
    {
        CellState state;
        const char *word;
        Fault fault;
    };
    static constexpr Cause causes[] = {
        {CellState::Missing, QT_TRANSLATE_NOOP("Rules", "without a place in the text"), Fault::Extraction},
        {CellState::Ambiguous, QT_TRANSLATE_NOOP("Rules", "doubtful"), Fault::Extraction},
        {CellState::NotAFigure, QT_TRANSLATE_NOOP("Rules", "with text that is no figure"), Fault::Unknown},
    };
    const TableReading &table = dossier.extraction().table(TableId::Proactive);
    const bool nothing = std::all_of(table.cells.begin(), table.cells.end(),
                                     [](const CellReading &reading) { return reading.state == CellState::Missing; });
    if (!table.found || (nothing && cellsInState(dossier, TableId::Proactive, CellState::Read).isEmpty()))
        return; // told as a whole
    for (const Cause &cause : causes) {
        const QStringList cells = cellsInState(dossier, TableId::Proactive, cause.state);
        if (cells.isEmpty())
            continue;
        Finding &finding = instances.undecided(cellStateKey(cause.state));
        nameCells(finding, dossier, cells);
        finding.fault = cause.fault;
        finding.arguments = {static_cast<qint64>(cells.size()), tableWord(TableId::Proactive),
                             WordArgument{QString::fromLatin1(cause.word)}, CellArgument{cells}};
    }
    if (instances.counts().undecided == 0)
        instances.pass();
}

// clang-format off
constexpr RuleText kindTexts[] = {
    {"proactive.kind", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Kind of figure"),
     QT_TRANSLATE_NOOP("Rules", "counts are whole and not negative; only the change against last year (2019 edition) has a sign; amounts are not negative"),
     QT_TRANSLATE_NOOP("Rules", "a wrong figure of the right kind"),
     QT_TRANSLATE_NOOP("Rules", "%1 says %2, but only %3 can stand there. Compare with the source; if it says the same, ask the body to correct it.")},
    {"requests.kind", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Kind of figure"),
     QT_TRANSLATE_NOOP("Rules", "counts are whole and not negative"),
     QT_TRANSLATE_NOOP("Rules", "a wrong figure of the right kind"),
     QT_TRANSLATE_NOOP("Rules", "%1 says %2, but only %3 can stand there. Compare with the source; if it says the same, ask the body to correct it.")},
    {"disputes.kind", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Kind of figure"),
     QT_TRANSLATE_NOOP("Rules", "counts are whole and not negative"),
     QT_TRANSLATE_NOOP("Rules", "a wrong figure of the right kind"),
     QT_TRANSLATE_NOOP("Rules", "%1 says %2, but only %3 can stand there. Compare with the source; if it says the same, ask the body to correct it.")},
    {"proactive.blank", Severity::Error, Editions::Both, theForms,
     QT_TRANSLATE_NOOP("Rules", "Blank cells"),
     QT_TRANSLATE_NOOP("Rules", "every cell of the first table holds a figure; where there was nothing, 0 (blank cells of the other tables: requests.undecided, disputes.undecided)"),
     QT_TRANSLATE_NOOP("Rules", "whether a blank cell means zero"),
     QT_TRANSLATE_N_NOOP("Rules", "%2: %n cell(s) blank. Ask the body to fill in 0 where there was nothing; put the reading right where a figure stands in the source.")},
    {"proactive.doubtful", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Doubtful cells"),
     QT_TRANSLATE_NOOP("Rules", "every cell of the first table was found and read for certain"),
     QT_TRANSLATE_NOOP("Rules", "whether the figure read is right"),
     QT_TRANSLATE_N_NOOP("Rules", "%2: %n cell(s) %3 (%4). Compare with the source and enter what stands there.")},
};
// clang-format on

} // namespace

std::vector<Rule> kindRules()
{
    const Rule::Check checks[] = {kinds<TableId::Proactive>, kinds<TableId::Requests>, kinds<TableId::Disputes>, blanks,
                                  doubtfulCells};
    return rulesOf(kindTexts, checks, Rule::Reads::Figures);
}

} // namespace gouji
