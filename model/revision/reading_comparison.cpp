// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/revision/reading_comparison.h"

#include "model/report/kept_extraction.h"
#include "model/revision/span_map.h"

namespace gouji {

namespace {

/// Cells of one reading that the other one lacks or, where asked for, has otherwise.
int cellsApart(const ReportState &reading, const ReportState &other, bool countsOthers)
{
    int count = 0;
    for (const TableId table : allTables) {
        const TableForm &form = reading.extraction().tableForm(table);
        for (int index = 0; index < static_cast<int>(form.cells.size()); ++index) {
            const CellId cell{table, index};
            if (!reading.exists(cell))
                continue;
            const auto there = other.extraction().find(form.cells[static_cast<size_t>(index)].address);
            const bool isThere = there && other.exists(*there);
            const bool isApart =
                !isThere
                || (countsOthers
                    && !sameReading(reading.extraction().reading(cell), other.extraction().reading(*there)));
            count += isApart ? 1 : 0;
        }
    }
    return count;
}

} // namespace

ReadingComparison compareReadings(const ReportState &state, const std::shared_ptr<const Extraction> &newer,
                                  const FindingsOf &findingsOf)
{
    ReadingComparison result;
    if (isSameReading(state.extraction(), *newer))
        return result;
    result.isSame = false;
    const ReportState now(newer);
    result.cells = cellsApart(state, now, true) + cellsApart(now, state, false);
    result.conflicts = carryOver(state, now, RereadKind::SameBytes, findingsOf).count(CarryOutcome::Conflict);
    return result;
}

} // namespace gouji
