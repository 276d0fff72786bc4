// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/row_alignment.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace gouji::recovery {

namespace {

// What it costs to explain the text in a certain way. Margin: alignmentMargin.
constexpr int openSlot = 4;       // nothing in the text stands for the slot
constexpr int openSlotInside = 7; // … between figures of a row that shows its empty places
constexpr int ignoredFigure = 60; // a figure that belongs to no slot
constexpr int ignoredGlued = 25;  // … that is cut off a label, and may be a note
constexpr int ignoredText = 40;
constexpr int textInSlot = 5;
constexpr int ignoredEmptyInside = 40; // an explicit empty place between figures
constexpr int ignoredWeakEmpty = 5;    // … where such places are not to be trusted
constexpr int ignoredEmptyBefore = 3;  // at the margins empties prove no place
constexpr int ignoredEmptyBehind = 1;
constexpr int againstColumnMap = 40;

constexpr size_t ordersOfOne = 4; // allowance for placements that come several times
constexpr int infinite = std::numeric_limits<int>::max() / 4;

} // namespace

RowAlignment::RowAlignment(const std::vector<Item> &items, int slotCount, bool emptiesCount)
    : m_items(items)
    , m_slots(slotCount)
    , m_emptiesCount(emptiesCount)
{
    m_firstFilled = static_cast<int>(items.size());
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].isFilled() && (!items[i].glued || items[i].gluedIsFigure)) {
            m_firstFilled = std::min(m_firstFilled, static_cast<int>(i));
            m_lastFilled = static_cast<int>(i);
        }
    }
    measure();
}

int RowAlignment::dropCost(int item) const
{
    const Item &it = m_items[static_cast<size_t>(item)];
    switch (it.kind) {
    case FieldKind::Empty:
        if (it.hint >= 0)
            return againstColumnMap;
        if (item < m_firstFilled)
            return ignoredEmptyBefore;
        if (item > m_lastFilled)
            return ignoredEmptyBehind;
        return m_emptiesCount ? ignoredEmptyInside : ignoredWeakEmpty;
    case FieldKind::Text:
        return ignoredText;
    default:
        return it.glued && !it.gluedIsFigure ? ignoredGlued : ignoredFigure;
    }
}

int RowAlignment::placeCost(int item, int slot) const
{
    const Item &it = m_items[static_cast<size_t>(item)];
    const int kind = it.kind == FieldKind::Text ? textInSlot : 0;
    return kind + (it.hint >= 0 && it.hint != slot ? againstColumnMap : 0);
}

int RowAlignment::openCost(int item) const
{
    return m_emptiesCount && item > m_firstFilled && item <= m_lastFilled ? openSlotInside : openSlot;
}

void RowAlignment::measure()
{
    const auto items = static_cast<int>(m_items.size());
    m_forward.assign(static_cast<size_t>((items + 1) * (m_slots + 1)), infinite);
    m_backward = m_forward;
    forward(0, 0) = 0;
    for (int i = 0; i <= items; ++i) {
        for (int j = 0; j <= m_slots; ++j) {
            const int here = forward(i, j);
            if (here >= infinite)
                continue;
            if (i < items)
                forward(i + 1, j) = std::min(forward(i + 1, j), here + dropCost(i));
            if (j < m_slots)
                forward(i, j + 1) = std::min(forward(i, j + 1), here + openCost(i));
            if (i < items && j < m_slots)
                forward(i + 1, j + 1) = std::min(forward(i + 1, j + 1), here + placeCost(i, j));
        }
    }
    backward(items, m_slots) = 0;
    for (int i = items; i >= 0; --i) {
        for (int j = m_slots; j >= 0; --j) {
            int &here = backward(i, j);
            if (i < items)
                here = std::min(here, backward(i + 1, j) + dropCost(i));
            if (j < m_slots)
                here = std::min(here, backward(i, j + 1) + openCost(i));
            if (i < items && j < m_slots)
                here = std::min(here, backward(i + 1, j + 1) + placeCost(i, j));
        }
    }
    m_best = backward(0, 0);
    m_options.assign(static_cast<size_t>(m_slots), {});
    for (int j = 0; j < m_slots; ++j) {
        bool open = false;
        for (int i = 0; i <= items; ++i) {
            if (i < items && forward(i, j) + placeCost(i, j) + backward(i + 1, j + 1) <= m_best + alignmentMargin)
                m_options[static_cast<size_t>(j)].push_back(i);
            open = open || forward(i, j) + openCost(i) + backward(i, j + 1) <= m_best + alignmentMargin;
        }
        if (open)
            m_options[static_cast<size_t>(j)].push_back(-1);
    }
    // Of several best ones the one that fills slots from the left.
    m_bestPlacement.assign(static_cast<size_t>(m_slots), -1);
    for (int i = 0, j = 0; i < items || j < m_slots;) {
        if (i < items && j < m_slots && backward(i, j) == backward(i + 1, j + 1) + placeCost(i, j)) {
            m_bestPlacement[static_cast<size_t>(j++)] = i++;
        } else if (i < items && backward(i, j) == backward(i + 1, j) + dropCost(i)) {
            ++i;
        } else {
            ++j;
        }
    }
}

std::optional<std::vector<Placement>> RowAlignment::placements(size_t limit) const
{
    // The same placement can be reached in several orders of ignoring and leaving open, at different costs.
    const size_t ways = countWays(limit * ordersOfOne + 1);
    if (ways > limit * ordersOfOne)
        return std::nullopt;
    std::vector<Placement> found;
    found.reserve(ways);
    Placement placement(static_cast<size_t>(m_slots), -1);
    collect(0, 0, 0, placement, found);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (found.size() > limit)
        return std::nullopt;
    return found;
}

/// Not more than \a most. Counted without walking them, since there can be thousands in a row that is given up then.
size_t RowAlignment::countWays(size_t most) const
{
    const auto items = static_cast<int>(m_items.size());
    // For each place the ways to it, by what they cost beyond the best way.
    constexpr size_t losses = alignmentMargin + 1;
    std::vector<std::array<size_t, losses>> ways(static_cast<size_t>((items + 1) * (m_slots + 1)));
    const auto at = [this](int item, int slot) { return static_cast<size_t>(item * (m_slots + 1) + slot); };
    ways[at(0, 0)][0] = 1;
    for (int i = 0; i <= items; ++i) {
        for (int j = 0; j <= m_slots; ++j) {
            const std::array<size_t, losses> &here = ways[at(i, j)];
            const int left = backwardAt(i, j);
            if (left >= infinite)
                continue;
            const auto go = [&](int item, int slot, int cost) {
                const int lost = cost + backwardAt(item, slot) - left; // none on the best way on from here
                for (int loss = 0; loss + lost <= alignmentMargin; ++loss) {
                    size_t &there = ways[at(item, slot)][static_cast<size_t>(loss + lost)];
                    there = std::min(most, there + here[static_cast<size_t>(loss)]);
                }
            };
            if (i < items && j < m_slots)
                go(i + 1, j + 1, placeCost(i, j));
            if (i < items)
                go(i + 1, j, dropCost(i));
            if (j < m_slots)
                go(i, j + 1, openCost(i));
        }
    }
    const std::array<size_t, losses> &ends = ways[at(items, m_slots)];
    return std::min(most, std::accumulate(ends.begin(), ends.end(), size_t(0)));
}

void RowAlignment::collect(int item, int slot, int cost, Placement &placement, std::vector<Placement> &found) const
{
    if (cost + backwardAt(item, slot) > m_best + alignmentMargin)
        return;
    const auto items = static_cast<int>(m_items.size());
    if (item == items && slot == m_slots) {
        found.push_back(placement);
        return;
    }
    if (item < items && slot < m_slots) {
        placement[static_cast<size_t>(slot)] = item;
        collect(item + 1, slot + 1, cost + placeCost(item, slot), placement, found);
        placement[static_cast<size_t>(slot)] = -1;
    }
    if (item < items)
        collect(item + 1, slot, cost + dropCost(item), placement, found);
    if (slot < m_slots)
        collect(item, slot + 1, cost + openCost(item), placement, found);
}

} // namespace gouji::recovery
