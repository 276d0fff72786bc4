// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/offset_map.h"

#include <algorithm>

namespace gouji {

OffsetMap::OffsetMap(const QString &text)
{
    for (qsizetype at = text.indexOf(QStringLiteral("\r\n")); at >= 0;
         at = text.indexOf(QStringLiteral("\r\n"), at + 2))
        m_lineFeeds.push_back(static_cast<int>(at) + 1);
}

int OffsetMap::toDocument(int offset) const
{
    // Every LF in front of the offset has been left out.
    const auto before = std::lower_bound(m_lineFeeds.begin(), m_lineFeeds.end(), offset);
    return offset - static_cast<int>(before - m_lineFeeds.begin());
}

int OffsetMap::toText(int position) const
{
    // The n-th LF (from 0) was left out at document position m_lineFeeds[n] - n.
    size_t low = 0;
    size_t high = m_lineFeeds.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (m_lineFeeds[middle] - static_cast<int>(middle) <= position)
            low = middle + 1;
        else
            high = middle;
    }
    return position + static_cast<int>(low);
}

} // namespace gouji
