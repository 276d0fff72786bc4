// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/clipboard/clipboard_table.h"
#include "model/items/sheet_layout.h"

namespace gouji {

/// Lays one block of a clipboard over one printed table, in the ways there are. Used for one plan only: holds
/// references.
class BlockLaying
{
public:
    using Assignment = std::vector<std::pair<CellId, QString>>;

    BlockLaying(const ClipboardTable &block, const SheetLayout &layout, TableId table)
        : m_block(block)
        , m_layout(layout)
        , m_table(table)
    {
    }

    /// Place by place, the block's corner on a place of the sheet. Nothing where a text would fall beside the figures.
    std::optional<Assignment> byPlaces(int firstRow, int firstColumn) const;
    /// Row by row of figures, labels and headings stepped over.
    Assignment byFigures(const SheetLayout::Item &first, QStringList &outside) const;
    /// Where every word of the block falls on a label that says the same; over \a current if there are several such.
    /// Rows and columns of the sheet may be missing in the block, as where only some were copied with their headings.
    std::optional<Assignment> byLabels(CellId current) const;

private:
    using Item = SheetLayout::Item;

    QString words(int row, int column) const;
    bool hasWords() const;
    bool isLabel(int sheetRow, int sheetColumn, const QString &text) const;
    /// Whether the words of a row of the block stand in a row of the sheet, in this order.
    bool sayTheSame(int row, int sheetRow) const;
    /// The sheet's columns for those of the block, given the rows: the first that has all the words.
    std::optional<std::vector<int>> columnsFor(const std::vector<int> &sheetRows) const;
    std::optional<Assignment> byLabelsFrom(int first) const;
    bool isItsLabel(int row, int column, const ClipboardCell &field) const;
    std::vector<const Item *> figuresOfRow(int row, int fromColumn) const;

    const ClipboardTable &m_block;
    const SheetLayout &m_layout;
    TableId m_table;
};

} // namespace gouji
