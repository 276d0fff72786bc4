// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/row_finder.h"

namespace gouji::recovery {

/// Learns from the rows in which every slot is filled where the figures of a table stand, and gives every item of
/// the other rows the slot that follows from it (Item::hint). One map holds for a table; where the full rows
/// disagree (tabs drift), or there are none, no hint is given, since empty places at a row's margin prove nothing.
void applyColumnMap(TableRows &table, const TableForm &form, const std::vector<LineForm> &lines, const FieldList &list);

} // namespace gouji::recovery
