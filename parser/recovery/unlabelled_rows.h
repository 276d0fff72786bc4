// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/row_finder.h"
#include "parser/recovery/table_labels.h"

namespace gouji::recovery {

/// The rows of the table whose line has no label, the disputes': it stands behind a run of headings, or, where the
/// headings are in pieces, in the table's section.
std::vector<RowInstance> unlabelledRows(const TableLabels &labels);

} // namespace gouji::recovery
