// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/label_search.h"

namespace gouji::recovery {

/// Which edition each table is of, as index into FormLibrary::forms; by the headings and rows found, since a form of
/// the wrong year and a form that mixes editions really occur. Tables that do not tell follow the others,
/// and if none tells, the year.
struct EditionChoice
{
    std::array<int, tableCount> tables{};
    int report = 0;
    bool mixed = false; ///< two tables say different things
};

EditionChoice chooseEditions(const LabelSearch &search, const Vocabulary &vocabulary, std::optional<int> year);

} // namespace gouji::recovery
