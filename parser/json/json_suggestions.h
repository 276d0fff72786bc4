// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/consistency.h"
#include "model/explanation/explanation.h"
#include "model/finding/sentences.h"

namespace gouji {

class JsonText;

/// Writes the key "suggestions" of a report's object; where the list is not complete, "suggestions_cut" behind it: whether
/// the search was ended by its limit, and how many explanations are not listed.
void writeSuggestions(JsonText &json, const ExplanationList &list, const Extraction &extraction,
                      const Sentences &sentences);

/// Writes the key "consistent" of a cell's object, if the figure is: the ids of the identities that support it.
void writeConsistent(JsonText &json, const std::vector<CellSupport> &supports, CellId cell);

} // namespace gouji
