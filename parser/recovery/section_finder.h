// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/label_search.h"

#include "model/report/extraction.h"

namespace gouji::recovery {

/// Section headings of a text in their order, a table of contents left out. Exact titles and aliases first, then damaged
/// ones, and titles with text behind them on the same line. Sections are told by their titles, not by the
/// numbers printed in front. A number can come several times (the text twice, several reports).
std::vector<SectionReading> findSections(const LabelSearch &search, const Vocabulary &vocabulary, QStringView text,
                                         const FieldList &list, Span range);

} // namespace gouji::recovery
