// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/row_finder.h"

#include <array>

namespace gouji::recovery {

/// How wide the signs are of which fonts differ.
enum class Widths : quint8 { AllWide, DashesNarrow, AllNarrow };
inline constexpr std::array<Widths, 3> allWidths{Widths::AllWide, Widths::DashesNarrow, Widths::AllNarrow};

/// Display columns at which the figures of a table's slots end, learned from full rows set by spaces. A row is placed by
/// them however wide the signs are, as far as the full rows leave that open: where it matters, nothing follows.
class DisplayColumns
{
public:
    void learn(const RowInstance &fullRow);
    /// Whether the slots stand apart in at least one way to count widths.
    bool usable() const;
    void apply(RowInstance &row) const;

private:
    struct Ends
    {
        std::vector<int> least;
        std::vector<int> most;
        int rows = 0;
        bool usable() const;
        void learn(const RowInstance &row, Widths widths);
        std::vector<int> slotsOf(const RowInstance &row, Widths widths) const;
    };
    std::array<Ends, allWidths.size()> m_ends; // by Widths
};

/// Whether all figures of a row stand on one line, in order.
bool onOneLine(const RowInstance &row);

/// Figures a single space apart are a list of words: they stand under each other by chance only.
bool isSetInColumns(const RowInstance &row);

/// Without a full row the headings set by spaces tell: a figure stands under the heading whose middle is nearest. False
/// if they do not.
bool applyHeadings(RowInstance &row, const LineForm &line, const TableForm &form,
                   const std::vector<HeadingColumn> &headings);

} // namespace gouji::recovery
