// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/label_search.h"

#include <algorithm>

namespace gouji::recovery {

inline constexpr int groupHeading = -1; // 法人或其他组织 and such, in place of a column

/// A heading of a column, or of several, where it stands.
struct PlacedHeading
{
    int column = 0; ///< index into TableForm::columns, or groupHeading
    const LabelHit *hit = nullptr;
    QStringView text; ///< of the wording
    int physicalRow = 0;
    bool apart = false; ///< cells stand each on its own line: the lines above and below are its neighbours
};

/// What a run of headings says of the rows below it: RowInstance::order, orderWeak, orderUnknown and columnAbsent.
struct HeadingVerdict
{
    std::vector<int> order;
    bool weak = false; ///< a heading beside several lines of others may have come before them
    bool unknown = false;
    bool absent = false;
};

/// Whether the text sets two headings beside each other on one line.
inline bool isSideBySide(const PlacedHeading &left, const PlacedHeading &right)
{
    return !left.apart && !right.apart && left.physicalRow == right.physicalRow;
}

inline bool hasTwice(std::vector<int> slots)
{
    std::sort(slots.begin(), slots.end());
    return std::adjacent_find(slots.begin(), slots.end()) != slots.end();
}

} // namespace gouji::recovery
