// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/extraction.h"

#include <cstdio>
#include <cstdlib>

/// What must hold of every reading, whatever was read: it is about the text it shows, and says no more than it knows.
namespace gouji::fuzz {

inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline void checkSpans(const std::vector<Span> &spans, const QString &text)
{
    for (const Span &span : spans)
        require(0 <= span.begin && span.begin <= span.end && span.end <= text.size(), "spans lie within the text");
}

inline void checkCell(const CellReading &cell, const QString &text)
{
    const bool hasValue = cell.state == CellState::Read || cell.state == CellState::Inferred;
    require(hasValue == cell.value.has_value(), "read and inferred cells, and no others, have a value");
    require(!hasValue || !cell.spans.empty(), "a value has a place");
    require((cell.state == CellState::Ambiguous) == !cell.candidates.empty(), "candidates belong to ambiguous cells");
    require((cell.state == CellState::Inferred) == !cell.by.empty(), "an inferred cell names what chose it");
    checkSpans(cell.spans, text);
    for (const Candidate &candidate : cell.candidates)
        checkSpans(candidate.spans, text);
}

inline void checkExtraction(const Extraction &extraction)
{
    const QString &text = extraction.source->text;
    require(extraction.form != nullptr, "a report has an edition");
    require(extraction.copies >= 1 && extraction.part >= 1, "copies and parts count from one");
    checkSpans({extraction.span, extraction.titleSpan}, text);
    checkSpans(extraction.source->damage, text);
    for (const TableId id : allTables) {
        const TableReading &table = extraction.table(id);
        require(table.form != nullptr, "a table has an edition");
        require(table.cells.size() == table.form->table(id).cells.size(), "a table has every cell of its edition");
        require(table.rowPresent.size() == table.form->table(id).rows.size(), "a table knows of each row");
        checkSpans({table.span}, text);
        for (const CellReading &cell : table.cells)
            checkCell(cell, text);
    }
    for (const SectionReading &section : extraction.sections)
        checkSpans({section.span}, text);
    for (const Finding &finding : extraction.findings) {
        require(!finding.id.isEmpty() && !finding.rule.isEmpty(), "a finding has an id and a rule");
        checkSpans(finding.spans, text);
    }
}

} // namespace gouji::fuzz
