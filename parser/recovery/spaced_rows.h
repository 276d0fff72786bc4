// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/row_finder.h"

namespace gouji::recovery {

/// A label of a row in a block set in columns.
struct SpacedLabel
{
    const LabelHit *hit = nullptr;
    int line = 0;
    int slots = 0; ///< of the line
};

/// Rows of a block set in columns by spaces: the figures of a row stand on one of the lines that its label takes.
/// Lines with figures and no label stand for the rows whose labels are lost, if they are exactly as many
/// (\a lineCount: lines of the table; \a labelled: the block's labels, in any order).
std::vector<RowInstance> collectSpacedRows(QStringView text, const FieldList &list, const SpacedBlock &block,
                                           const std::vector<SpacedLabel> &labelled, int lineCount);

} // namespace gouji::recovery
