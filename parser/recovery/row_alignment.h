// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/field.h"

#include <optional>
#include <vector>

namespace gouji::recovery {

/// Something behind a label that may stand in a slot.
struct Item
{
    FieldKind kind = FieldKind::Figure; ///< Figure, Mark, Empty or Text
    Span span;
    bool glued = false;         ///< cut off the end of the label
    bool gluedIsFigure = false; ///< … and needed for the row to be full, in a table where all other rows are
    int position = 0; ///< firm rows: number of its field in the row; else: number behind the label, empties counted
    int row = -1;     ///< physical row of its field
    int column = -1;  ///< display column of its end; -1 where columns mean nothing
    int begin = -1;   ///< the same of its beginning
    int dashes = 0;   ///< Field::dashes
    int signs = 0;    ///< Field::signs
    int hint = -1;    ///< slot that the table's column map gives it, -1 if none
    FigureText figure;
    bool isFilled() const { return kind == FieldKind::Figure || kind == FieldKind::Mark; }
};

/// How far from the best alignment one may be and still count as likely: the one margin of design.md.
/// Costs are in the same units.
inline constexpr int alignmentMargin = 30;

/// One way to put items into slots: for each slot the index of its item, -1 where it stays open.
using Placement = std::vector<int>;

/// All likely ways of putting the items of one row into its slots, in order.
class RowAlignment
{
public:
    /// \a emptiesCount: whether explicit empty places are to be trusted between figures.
    RowAlignment(const std::vector<Item> &items, int slotCount, bool emptiesCount);

    int bestCost() const { return m_best; }
    /// What can stand in a slot within the margin: indexes of items, -1 for "stays open".
    const std::vector<int> &options(int slot) const { return m_options[static_cast<size_t>(slot)]; }
    const Placement &best() const { return m_bestPlacement; }
    /// Every placement within the margin, each once; nothing where there are more than \a limit, or so many ways to them
    /// that this cannot be told cheaply.
    std::optional<std::vector<Placement>> placements(size_t limit) const;

private:
    int dropCost(int item) const;
    int placeCost(int item, int slot) const;
    int openCost(int item) const; ///< of leaving a slot open before an item
    void measure();
    size_t countWays(size_t most) const;
    void collect(int item, int slot, int cost, Placement &placement, std::vector<Placement> &found) const;
    int &forward(int item, int slot) { return m_forward[static_cast<size_t>(item * (m_slots + 1) + slot)]; }
    int &backward(int item, int slot) { return m_backward[static_cast<size_t>(item * (m_slots + 1) + slot)]; }
    int backwardAt(int item, int slot) const { return m_backward[static_cast<size_t>(item * (m_slots + 1) + slot)]; }

    const std::vector<Item> &m_items;
    int m_slots;
    bool m_emptiesCount;
    int m_firstFilled = 0;
    int m_lastFilled = -1;
    int m_best = 0;
    std::vector<int> m_forward;
    std::vector<int> m_backward;
    std::vector<std::vector<int>> m_options;
    Placement m_bestPlacement;
};

} // namespace gouji::recovery
