// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/row_items.h"

namespace gouji::recovery {

/// Figures without a label of their own belong to the rows whose labels are lost, if they are exactly as many. Takes
/// them from what was collected behind a label and gives them as rows of their own; where nothing shows whose they are,
/// the row is left without figures and marked so.
/// \a missing: lines between this label and the next that have no label anywhere.
std::vector<RowInstance> spreadOver(const std::vector<int> &missing, const std::vector<LineForm> &lines,
                                    CollectedItems &collected);

} // namespace gouji::recovery
