// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/row_alignment.h"
#include "parser/recovery/row_finder.h"

#include "model/report/extraction.h"

namespace gouji::recovery {

/// A table put together, and which places of the text went into it.
struct RecoveredTable
{
    TableReading reading;
    std::vector<Span> used;        ///< places of figures that stand in a cell or among its candidates
    std::vector<Span> gluedUnused; ///< figures glued to a label that went into no cell
    std::vector<int> repeated;     ///< lines that stand several times with different figures
    int figures = 0;               ///< figures and marks found behind labels
    int labels = 0;                ///< labels found
    int labelsAmongCells = 0;      ///< … of those on lines that hold one cell only
    int firstField = -1;
    int lastField = -1;
};

/// Puts the items of each row into its cells. Where the layout alone leaves several placements the identities
/// choose (chooseByIdentities); what they leave open is ambiguous.
RecoveredTable recoverTable(TableRows rows, const Vocabulary &vocabulary, QStringView text, const FieldList &list,
                            int form, TableId table);

} // namespace gouji::recovery
