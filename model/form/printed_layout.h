// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/form/json_cursor.h"

namespace gouji {

/// Places the printed rows of a form file on the sheet as HTML places the cells of a table: from left to right, past
/// the places that cells with several rows still hold. An item is {"label"}, {"cell"} ("row/column"; both with "rows"
/// and "columns" as spans) or {"row"}: all cells of a row, one place each.
///
/// Every place of the sheet must be taken exactly once and every cell of the table must stand somewhere once.
void layOutPrinted(const JsonCursor &printed, TableForm &table);

} // namespace gouji
