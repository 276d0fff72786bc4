// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/clipboard/clipboard_table.h"
#include "model/items/sheet_layout.h"
#include "model/report/report_state.h"

namespace gouji {

/// The block that some cells make. Where the same columns are chosen in each row, these rows and columns stand together,
/// as spreadsheets copy several ranges; else all rows and columns of figures between the outermost come along, and what was
/// not chosen is a gap. A figure comes as plain digits in the form's unit, as a spreadsheet computes with it; other texts as
/// they stand; a doubtful or missing cell is a gap too. \a withHeadings puts the printed headings above and the labels
/// on the left, merged as they are printed.
ClipboardTable copiedTable(const SheetLayout &layout, const ReportState &report, const std::vector<CellId> &cells,
                           bool withHeadings);

/// Cells of a table in rows as they are printed, each row from the left.
std::vector<std::vector<CellId>> printedRows(const SheetLayout &layout, const std::vector<CellId> &cells);

/// Where a pasted block would go.
struct PastePlan
{
    /// How the block was laid over the table.
    enum class Fit : quint8 {
        Same,     ///< one cell, from the current cell on, or in just the chosen cells
        Repeated, ///< one value in all chosen cells, or the block several times over
        ByLabels, ///< its labels say which cells are meant
        Differs   ///< several cells were chosen, and the block has another shape: from the first of them on
    };
    Fit fit = Fit::Same;
    std::vector<std::pair<CellId, QString>> cells; ///< what each cell would get, in the order of the block
    QStringList outside;                           ///< texts of the block for which the table has no cell
    HeadingShape headings;                         ///< left out of the block
    friend bool operator==(const PastePlan &, const PastePlan &) = default;
};

/// Lays a block over a table. \a chosen are the chosen cells, \a current is one of the table's cells. Empty places
/// of the block enter that nothing stands there, gaps leave what stands there alone; those beyond the table, on labels or under merged cells mean nothing.
PastePlan planPaste(const ClipboardTable &block, const SheetLayout &layout, TableId table,
                    const std::vector<CellId> &chosen, CellId current);

} // namespace gouji
