// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/field.h"
#include "parser/recovery/vocabulary.h"

#include "model/exchange/report_reader.h"

namespace gouji::recovery {

/// From a decoded text to its reports: splits the text where it holds several (or one several times), and for
/// each finds title, sections and tables, and says what could not be placed. Never fails on content; the only
/// error is a text that is no such report.
/// \a grid: cells that the source's format states itself, none for plain text. \a whole: whether the source was read to
/// its end (a web page can be cut off inside a tag); if not, the last report says so.
ReadResult recoverReports(const Vocabulary &vocabulary, std::shared_ptr<const SourceText> source,
                          const std::vector<GridCell> &grid = {}, bool whole = true);

} // namespace gouji::recovery
