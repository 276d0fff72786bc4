// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edit/prepared_edit.h"

namespace gouji {

// Edits that put our reading of a table right where figures stand in the wrong cells. All are pure: they give a command
// and what it would do, and change nothing. Figures keep their places in the source; a figure that does not suit the cell it would
// come to (a sum of money for a count) refuses the whole edit, naming that cell. What is proposed, added up or confirmed stays
// with its cell.

/// The figure in \a from and those to the right of it move one cell to the left, over what stands left of \a from; the
/// row's last cell becomes blank.
EditResult shiftLeft(ReportId report, const ReportState &state, CellId from);
/// The figure in \a from and those to the right of it move one cell to the right; \a from becomes blank, and what stood in
/// the row's last cell is lost.
EditResult shiftRight(ReportId report, const ReportState &state, CellId from);
/// A blank cell at \a at: the figures from there on move right as far as the next cell that holds nothing, which they take up.
EditResult insertCell(ReportId report, const ReportState &state, CellId at);
/// The cell's figure goes, the rest of the row closes up, and the last cell becomes blank.
EditResult removeCell(ReportId report, const ReportState &state, CellId cell);

/// What the rest of the row does when a figure becomes two or two become one.
enum class RestOfRow : quint8 { Moves, Stays };
/// The text shown is cut before its character \a offset: the first part stays, the second comes to the next cell of the
/// row. The rest moves right as with insertCell, or stays and the next cell's figure is lost.
EditResult splitFigure(ReportId report, const ReportState &state, CellId cell, int offset, RestOfRow rest);
/// The texts of two neighbours become one figure in the first. The rest closes up, or stays and the second becomes blank.
EditResult joinFigures(ReportId report, const ReportState &state, CellId first, CellId second, RestOfRow rest);

EditResult swapCells(ReportId report, const ReportState &state, CellId first, CellId second);
/// Two rows of a table (indexes into TableForm::rows) that have the same columns.
EditResult swapRows(ReportId report, const ReportState &state, TableId table, int first, int second);
/// The row changes places with the next one above (below) that is there and has the same columns.
EditResult moveRowUp(ReportId report, const ReportState &state, TableId table, int row);
EditResult moveRowDown(ReportId report, const ReportState &state, TableId table, int row);

} // namespace gouji
