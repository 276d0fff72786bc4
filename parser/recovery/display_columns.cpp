// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/display_columns.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace gouji::recovery {

namespace {

constexpr int smallestColumnGap = 2; // display columns between two slots set apart by spaces

int endColumn(const Item &item, Widths widths)
{
    const int dashes = widths == Widths::AllWide ? 0 : item.dashes;
    return item.column - dashes - (widths == Widths::AllNarrow ? item.signs : 0);
}

void takeHints(RowInstance &row, const std::vector<int> &slots)
{
    for (size_t i = 0; i < slots.size(); ++i)
        row.items[i].hint = slots[i];
}

/// A figure stands under the heading whose middle is nearest; empty if one stands between two.
std::vector<int> slotsByMiddles(const RowInstance &row, const std::vector<int> &middles, Widths widths)
{
    std::vector<int> slots;
    for (const Item &item : row.items) {
        const int middle = 2 * endColumn(item, widths) - static_cast<int>(item.span.length());
        size_t best = 0;
        for (size_t slot = 1; slot < middles.size(); ++slot) {
            if (std::abs(middles[slot] - middle) < std::abs(middles[best] - middle))
                best = slot;
        }
        const int gap =
            best + 1 < middles.size() ? middles[best + 1] - middles[best] : middles[best] - middles[best - 1];
        if (std::abs(middles[best] - middle) * 3 > gap)
            return {};
        slots.push_back(static_cast<int>(best));
    }
    return slots;
}

} // namespace

bool DisplayColumns::Ends::usable() const
{
    if (rows < 1)
        return false;
    for (size_t slot = 1; slot < least.size(); ++slot) {
        if (least[slot] - most[slot - 1] < smallestColumnGap)
            return false;
    }
    return true;
}

void DisplayColumns::Ends::learn(const RowInstance &row, Widths widths)
{
    size_t slot = 0;
    for (const Item &item : row.items) {
        if (!item.isFilled())
            continue;
        const int end = endColumn(item, widths);
        if (rows == 0) {
            least.push_back(end);
            most.push_back(end);
        } else {
            least[slot] = std::min(least[slot], end);
            most[slot] = std::max(most[slot], end);
        }
        ++slot;
    }
    ++rows;
}

/// The slot of each item by the columns; -1 where none is near.
std::vector<int> DisplayColumns::Ends::slotsOf(const RowInstance &row, Widths widths) const
{
    std::vector<int> slots;
    for (const Item &item : row.items) {
        const int end = endColumn(item, widths);
        slots.push_back(-1);
        for (size_t slot = 0; slot < least.size(); ++slot) {
            // Figures of other lengths may end a column further left or right, never nearer to the next slot.
            const int before = slot > 0 ? (most[slot - 1] + least[slot]) / 2 : least[slot] - 3;
            const int behind = slot + 1 < least.size() ? (most[slot] + least[slot + 1]) / 2 : most[slot] + 3;
            if (end > before && end <= behind)
                slots.back() = static_cast<int>(slot);
        }
    }
    return slots;
}

void DisplayColumns::learn(const RowInstance &fullRow)
{
    for (size_t i = 0; i < allWidths.size(); ++i)
        m_ends[i].learn(fullRow, allWidths[i]);
}

bool DisplayColumns::usable() const
{
    return std::any_of(m_ends.begin(), m_ends.end(), [](const Ends &ends) { return ends.usable(); });
}

void DisplayColumns::apply(RowInstance &row) const
{
    std::optional<std::vector<int>> hints;
    for (size_t i = 0; i < allWidths.size(); ++i) {
        if (!m_ends[i].usable())
            continue;
        std::vector<int> slots = m_ends[i].slotsOf(row, allWidths[i]);
        if (hints && *hints != slots)
            return;
        hints = std::move(slots);
    }
    if (hints)
        takeHints(row, *hints);
}

bool onOneLine(const RowInstance &row)
{
    int last = -1;
    for (const Item &item : row.items) {
        if (item.glued || item.column <= last || item.row != row.items.front().row)
            return false;
        last = item.column;
    }
    return !row.items.empty();
}

bool isSetInColumns(const RowInstance &row)
{
    for (size_t i = 1; i < row.items.size(); ++i) {
        if (row.items[i].begin - row.items[i - 1].column >= smallestColumnGap)
            return true;
    }
    return row.items.size() < 2;
}

bool applyHeadings(RowInstance &row, const LineForm &line, const TableForm &form,
                   const std::vector<HeadingColumn> &headings)
{
    std::vector<int> middles; // twice the display column, by slot
    for (const int cell : line.cells) {
        const int column = form.cells[static_cast<size_t>(cell)].column;
        const HeadingColumn *nearest = nullptr;
        for (const HeadingColumn &heading : headings) {
            if (heading.column == column && heading.physicalRow < row.physicalRow
                && (!nearest || heading.physicalRow > nearest->physicalRow))
                nearest = &heading;
        }
        if (!nearest || (!middles.empty() && nearest->begin + nearest->end < middles.back() + 2 * smallestColumnGap))
            return false;
        middles.push_back(nearest->begin + nearest->end);
    }
    if (middles.size() < 2)
        return false;
    const std::vector<int> slots = slotsByMiddles(row, middles, Widths::AllWide);
    const bool agree = std::all_of(allWidths.begin(), allWidths.end(),
                                   [&](Widths widths) { return slotsByMiddles(row, middles, widths) == slots; });
    if (slots.empty() || !agree)
        return false;
    takeHints(row, slots);
    return true;
}

} // namespace gouji::recovery
