// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/html/table_groups.h"

#include <algorithm>

namespace gouji::html {

namespace {

enum class Between : quint8 { Nothing, PageMark, Text };

/// "— 3 —", "第 3 页 共 5 页"
Between judge(QStringView text)
{
    constexpr qsizetype longestPageMark = 16;
    qsizetype visible = 0;
    bool isMark = true;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == QChar(0x200B) || letter == QChar(0xFEFF))
            continue;
        isMark = isMark && (letter.isDigit() || QStringView(u"第页共頁/-—–－―·・").contains(letter));
        if (++visible > longestPageMark || !isMark)
            return Between::Text;
    }
    return visible == 0 ? Between::Nothing : Between::PageMark;
}

} // namespace

bool TableGroups::goesOn(const Group &group, const Table &table, QStringView text) const
{
    if (group.isOpen)
        return false;
    const bool bothAreRows = group.lastRows == 1 && table.rows == 1;
    const bool oneIsRow = group.lastRows == 1 || table.rows == 1;
    const bool sameWidth = group.columns == table.columns;
    switch (judge(text.sliced(group.end))) {
    case Between::Nothing:
        return bothAreRows || (oneIsRow && sameWidth);
    case Between::PageMark:
        return oneIsRow && sameWidth;
    case Between::Text:
        break;
    }
    return false;
}

TableGroups::Place TableGroups::open(const Table &table, QStringView text)
{
    if (table.rows == 0)
        return {};
    if (m_groups.empty() || !goesOn(m_groups.back(), table, text))
        m_groups.emplace_back();
    Group &group = m_groups.back();
    const Place place{static_cast<int>(m_groups.size()) - 1, group.rows};
    group.rows += table.rows;
    group.lastRows = table.rows;
    group.columns = table.columns;
    group.isOpen = true;
    return place;
}

void TableGroups::close(const Place &place, qsizetype textSize)
{
    if (place.group < 0)
        return;
    Group &group = m_groups[static_cast<size_t>(place.group)];
    group.isOpen = false;
    group.end = textSize;
}

std::vector<int> TableGroups::numbers() const
{
    std::vector<int> result;
    int next = 0;
    for (const Group &group : m_groups)
        result.push_back(group.isData ? next++ : -1);
    return result;
}

} // namespace gouji::html
