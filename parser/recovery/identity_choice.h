// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/row_alignment.h"

#include "model/report/extraction.h"

namespace gouji::recovery {

/// A row whose figures the layout leaves in several places.
struct DoubtfulRow
{
    std::vector<int> cells;                         ///< indexes into TableForm::cells
    std::vector<std::vector<CellReading>> readings; ///< by slot: what can stand there
    std::vector<std::vector<int>>
        placements; ///< every likely way to read the row: for each slot an index into readings
};

/// Whether two readings of a cell come to the same, wherever they stand.
bool meansTheSame(const CellReading &left, const CellReading &right);

/// Lets the identities choose among the placements of doubtful rows. A placement is ruled out by an identity that
/// fails with it; operands that are blank or doubtful themselves rule nothing out. A figure is taken only if every
/// placement left puts it there, and two identities of the table or more (with figures other than zero) have ruled
/// others out; and never in a table whose sums fail elsewhere, since its own errors could make the choice.
void chooseByIdentities(const TableForm &form, std::vector<CellReading> &cells, std::vector<DoubtfulRow> rows);

} // namespace gouji::recovery
