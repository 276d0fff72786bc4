// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace gouji {

/// One place of a block on a clipboard.
struct ClipboardCell
{
    QString text; ///< as shown; lines are divided by "\n"
    int rowSpan = 1;
    int columnSpan = 1;
    bool isCovered = false; ///< lies under a merged cell that begins above it or to its left; without a text then
    bool isHeading = false; ///< copied along as a heading or label
    bool isGap = false;     ///< nothing was copied here: pasted, it leaves what stands there alone
    /// Whether it has something to say about the cell it comes to, be it that nothing stands there.
    bool isCopied() const { return !isCovered && !isGap; }
    friend bool operator==(const ClipboardCell &, const ClipboardCell &) = default;
};

/// A block of cells as spreadsheets copy it: a rectangle, rows and columns counting from 0.
class ClipboardTable
{
public:
    ClipboardTable() = default;
    ClipboardTable(int rows, int columns);

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    bool isEmpty() const { return m_cells.empty(); }
    const ClipboardCell &at(int row, int column) const { return m_cells[placeOf(row, column)]; }
    ClipboardCell &at(int row, int column) { return m_cells[placeOf(row, column)]; }
    /// Puts a cell at a place and lets it cover what its spans reach, as far as the block goes.
    void place(int row, int column, ClipboardCell cell);
    /// The block without its first rows and columns.
    ClipboardTable without(int firstRows, int firstColumns) const;
    /// Whether any field has something to say; gaps and what lies under merged cells have not.
    bool saysAnything() const;
    friend bool operator==(const ClipboardTable &, const ClipboardTable &) = default;

private:
    size_t placeOf(int row, int column) const
    {
        return static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column);
    }

    int m_rows = 0;
    int m_columns = 0;
    std::vector<ClipboardCell> m_cells;
};

/// Whether a text is neither a figure nor a way to say that nothing stands there.
bool isWords(const QString &text);

/// How many rows above and columns on the left hold nothing but words.
struct HeadingShape
{
    int rows = 0;
    int columns = 0;
    friend bool operator==(const HeadingShape &, const HeadingShape &) = default;
};
/// The headings to leave out so that no words are left and no figure is lost, as few as possible; none where there are
/// no such.
HeadingShape findHeadings(const ClipboardTable &table);

} // namespace gouji
