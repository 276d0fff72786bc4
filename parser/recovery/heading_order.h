// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/row_finder.h"
#include "parser/recovery/table_labels.h"

namespace gouji::recovery {

/// Writes into each row what the headings above it say of its columns: RowInstance::order, orderUnknown and
/// columnAbsent. A report can have its columns in another order than the form, or lack one, and figures as many as
/// slots would then be put into the wrong ones. Headings that are damaged, missing or folded say nothing.
/// \a labelled: the hits that are labels of rows, in ascending order. \a year: that the report is on, as far as known.
void applyHeadingOrder(const TableLabels &labels, const std::vector<size_t> &labelled, std::optional<int> year,
                       std::vector<RowInstance> &rows);

} // namespace gouji::recovery
