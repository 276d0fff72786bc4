// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/clipboard/clipboard_table.h"

namespace gouji {

/// Reads the plain text that spreadsheets put on a clipboard: fields divided by tabs, a row a line. A field that begins
/// with a quotation mark and whose closing one ends the field is quoted: it may hold tabs, line ends and doubled
/// quotation marks; any other quotation mark stands for itself. One line end at the very end belongs to the last row.
/// Rows are filled up to the longest. Empty text gives an empty table.
ClipboardTable readTabSeparated(QStringView text);

/// The same the other way: fields with tabs, line ends or quotation marks are quoted, rows end with CR LF as spreadsheets
/// write them, a single cell without. Words that a spreadsheet would take for a formula get an apostrophe in front.
QString writeTabSeparated(const ClipboardTable &table);

} // namespace gouji
