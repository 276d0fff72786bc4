// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edit/prepared_edit.h"

namespace gouji {

// Edits that put the same into many cells, or typed texts into each. Pure, as the structure edits are.

/// The cells of a row (an index into TableForm::rows), of a table, of a report, as far as they are there.
std::vector<CellId> cellsOfRow(const ReportState &state, TableId table, int row);
std::vector<CellId> cellsOfTable(const ReportState &state, TableId table);
std::vector<CellId> cellsOfReport(const ReportState &state);

/// 0 where nothing stands: in the cells that are blank or missing. Figures, texts and doubts stay.
EditResult fillZeros(ReportId report, const ReportState &state, const std::vector<CellId> &cells);
/// Every cell blank.
EditResult clearCells(ReportId report, const ReportState &state, const std::vector<CellId> &cells);
/// What the uppermost cell of each column of the selection shows comes into those below it (Ctrl+D). Places do not
/// travel: a figure stands in one place only.
EditResult fillDown(ReportId report, const ReportState &state, const std::vector<CellId> &cells);
/// The same from the leftmost cell of each row (Ctrl+R).
EditResult fillRight(ReportId report, const ReportState &state, const std::vector<CellId> &cells);
/// Texts typed into several cells (a paste): all, or the first that is refused.
EditResult setCells(ReportId report, const ReportState &state, const std::vector<std::pair<CellId, QString>> &texts);

struct Replacement
{
    QString find; ///< empty: blank cells, with wholeCell only
    QString with;
    bool wholeCell = false; ///< the whole text of a cell, else any part of it
};
/// Find and replace in the texts of some cells. A cell for which the new text is no figure is left as it is and
/// reported as refused. Places stay.
EditResult replaceInCells(ReportId report, const ReportState &state, const std::vector<CellId> &cells,
                          const Replacement &replacement);

} // namespace gouji
