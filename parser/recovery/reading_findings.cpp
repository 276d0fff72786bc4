// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/reading_findings.h"

#include <algorithm>
#include <set>

namespace gouji::recovery {

namespace {

constexpr int labelsToJudge = 8;    // fewer rows need not repeat anything
constexpr int repeatedByChance = 2; // the same word inside different lines

Finding makeFinding(const QString &rule, const QString &target, Severity severity, Outcome outcome, Fault fault)
{
    Finding finding;
    finding.rule = rule;
    finding.id = target.isEmpty() ? rule : rule + u':' + target;
    finding.severity = severity;
    finding.outcome = outcome;
    finding.fault = fault;
    return finding;
}

/// Figures in the region of a table that stand in no cell.
void addUnusedFigures(Extraction &extraction, const RecoveredTable &table, TableId id, const FieldList &list)
{
    if (table.firstField < 0)
        return;
    const std::set<Span> used(table.used.begin(), table.used.end());
    std::vector<Span> unused;
    for (int index = table.firstField; index <= table.lastField; ++index) {
        const Field &field = list.fields[static_cast<size_t>(index)];
        if (field.kind == FieldKind::Figure && used.count(field.span) == 0)
            unused.push_back(field.span);
    }
    for (const Span &glued : table.gluedUnused)
        unused.push_back(glued);
    if (unused.empty())
        return;
    std::sort(unused.begin(), unused.end());
    Finding finding = makeFinding(QStringLiteral("layout.unused_figure"), tableKey(id), Severity::Warning,
                                  Outcome::Fail, Fault::Extraction);
    finding.arguments = {static_cast<qint64>(unused.size()), tableKey(id)};
    finding.spans = std::move(unused);
    extraction.findings.push_back(std::move(finding));
}

/// Where every repeated line of a text was taken out, nothing in its tables stands twice: neither a figure nor one of
/// the headings that the form prints several times.
bool linesWereRemoved(const std::array<RecoveredTable, tableCount> &tables, QStringView text, const FieldList &list)
{
    int labels = 0;
    int repeated = 0;
    std::set<QStringView> different;
    for (const RecoveredTable &table : tables) {
        labels += table.labelsAmongCells;
        for (int index = table.firstField; index >= 0 && index <= table.lastField; ++index) {
            const Field &field = list.fields[static_cast<size_t>(index)];
            if (field.kind == FieldKind::Empty || field.kind == FieldKind::Prose)
                continue;
            repeated += different.insert(text.mid(field.span.begin, field.span.length())).second ? 0 : 1;
        }
    }
    return labels >= labelsToJudge && repeated <= repeatedByChance;
}

void forget(TableReading &reading)
{
    for (CellReading &cell : reading.cells)
        cell = CellReading();
}

void addLostFigures(Extraction &extraction, std::array<RecoveredTable, tableCount> &tables, const FieldList &list)
{
    const bool removed = linesWereRemoved(tables, extraction.source->text, list);
    QStringList lost;
    for (size_t table = 0; table < tables.size(); ++table) {
        if (!removed && tables[table].reading.found)
            continue;
        forget(tables[table].reading);
        tables[table].used.clear();
        tables[table].firstField = -1; // what is left of the figures is part of what was lost
        lost.append(tableKey(allTables[table]));
    }
    if (lost.isEmpty())
        return;
    Finding finding =
        makeFinding(QStringLiteral("layout.figures_lost"), {}, Severity::Error, Outcome::Undecided, Fault::Extraction);
    finding.arguments = {QString::fromLatin1(removed ? "removed" : "missing"), lost.join(u',')};
    extraction.findings.push_back(std::move(finding));
}

} // namespace

void addTableFindings(Extraction &extraction, std::array<RecoveredTable, tableCount> &tables, const FieldList &list)
{
    addLostFigures(extraction, tables, list);
    for (size_t table = 0; table < tables.size(); ++table) {
        addUnusedFigures(extraction, tables[table], allTables[table], list);
        const TableForm &form = tables[table].reading.form->table(allTables[table]);
        for (const int row : tables[table].repeated) {
            const QString key = tableKey(allTables[table]) + u'/' + form.rows[static_cast<size_t>(row)].key;
            Finding finding = makeFinding(QStringLiteral("layout.row_repeated"), key, Severity::Warning,
                                          Outcome::Undecided, Fault::Extraction);
            finding.arguments = {form.rows[static_cast<size_t>(row)].label()};
            extraction.findings.push_back(std::move(finding));
        }
    }
}

void addReadingFindings(Extraction &extraction)
{
    std::vector<Finding> findings;
    if (!extraction.source->damage.empty()) {
        Finding finding =
            makeFinding(QStringLiteral("text.decoding"), {}, Severity::Warning, Outcome::Fail, Fault::Extraction);
        finding.arguments = {static_cast<qint64>(extraction.source->damage.size()), extraction.source->encoding};
        finding.spans = extraction.source->damage;
        findings.push_back(std::move(finding));
    }
    if (extraction.copies > 1) {
        Finding finding =
            makeFinding(QStringLiteral("text.copies"), {}, Severity::Note, Outcome::Fail, Fault::Extraction);
        finding.arguments = {static_cast<qint64>(extraction.copies)};
        findings.push_back(std::move(finding));
    }
    if (extraction.yearFromFileName || extraction.agencyFromFileName) {
        Finding finding = makeFinding(QStringLiteral("layout.hint_from_file_name"), {}, Severity::Note, Outcome::Fail,
                                      Fault::Extraction);
        finding.arguments = {extraction.agencyFromFileName ? extraction.agency : QString(),
                             extraction.yearFromFileName ? QString::number(*extraction.year) : QString()};
        findings.push_back(std::move(finding));
    }
    extraction.findings.insert(extraction.findings.begin(), std::make_move_iterator(findings.begin()),
                               std::make_move_iterator(findings.end()));
}

} // namespace gouji::recovery
