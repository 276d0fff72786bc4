// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/row_alignment.h"

#include "model/report/extraction.h"

namespace gouji::recovery {

/// What an item says in a cell; null for none. \a closed: whether the text shows that the row ends, so that nothing is
/// blank and not missing.
CellReading readingOf(const Item *item, const FormCell &cell, QStringView text, bool closed);

/// Adds a value, or the places where one stands that is a candidate already.
void addCandidate(std::vector<Candidate> &candidates, const CellReading &reading);

/// Figures first in the order of the text, "nothing stands here" last.
void sortCandidates(std::vector<Candidate> &candidates);

/// A cell in doubt says something else than a blank one, though neither has a value.
bool saysTheSame(const CellReading &left, const CellReading &right);

} // namespace gouji::recovery
