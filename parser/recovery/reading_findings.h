// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/label_search.h"
#include "parser/recovery/table_recovery.h"

namespace gouji::recovery {

/// What the reading of the tables has to say: figures that lie in no cell (layout.unused_figure), figures that
/// the text has lost (layout.figures_lost; the cells of such tables become missing), rows that stand twice with different
/// figures (layout.row_repeated). Called before the readings are moved into the extraction.
void addTableFindings(Extraction &extraction, std::array<RecoveredTable, tableCount> &tables, const FieldList &list);

/// What concerns the whole report: copies, damage of the bytes, title, editions, hints from the file name; and where not
/// \a whole, that the source is cut off and the text may lack what came behind.
void addReadingFindings(Extraction &extraction, bool whole = true);

} // namespace gouji::recovery
