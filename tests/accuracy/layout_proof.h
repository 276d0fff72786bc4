// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/truth.h"

namespace gouji::accuracy {

/// What a layout says about the place of a figure within its row.
enum class Proof : quint8 {
    Grid,    ///< every place leaves a trace, counted from the label
    Margins, ///< every place leaves a trace, but traces at a row's margin drift and prove no place
    Gaps,    ///< blanks leave gaps (spaces, a line that looks empty), which can be measured only beside a full row
    Order    ///< blanks leave no trace
};

/// A row as a layout printed it.
struct ProvenRow
{
    SheetRow row;
    Proof proof = Proof::Grid;
    bool merges = false;         ///< traces of merged cells stand in the row beside those of its places
    bool repeatsFigures = false; ///< a figure over merged columns stands there several times
    int cut = 0;                 ///< so many blank places at the row's end left no trace
    bool spare = false;          ///< an empty place that is none of the row's stands, or may stand, at its end
};

/// Decides for the rows of one table (or of the part of it that one layout printed) which cells the text determines,
/// and adds what they hold to \a cells. See CellTruth for the definition.
void judgeTable(const std::vector<ProvenRow> &rows, std::vector<CellTruth> &cells);

} // namespace gouji::accuracy
