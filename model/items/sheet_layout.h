// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/extraction.h"

#include <QSize>

namespace gouji {

/// Where everything of one table stands on the sheet as this report prints it: the form's printed cells without the
/// optional rows that the report does not have. A value; rows and columns count from 0.
class SheetLayout
{
public:
    /// One printed thing with its final place.
    struct Item
    {
        int row = 0;
        int column = 0;
        int rowSpan = 1;
        int columnSpan = 1;
        QString label; ///< empty where a figure stands
        int cell = -1; ///< index into TableForm::cells, -1 for a label
    };

    SheetLayout() = default;
    explicit SheetLayout(const TableReading &table, TableId id);

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    /// Heading rows and label columns that can stay in place while the rest scrolls: none where a printed thing
    /// reaches over the border.
    int frozenRows() const { return m_frozenRows; }
    int frozenColumns() const { return m_frozenColumns; }
    const std::vector<Item> &items() const { return m_items; }
    /// What begins at a place; null where nothing does or where something from above or from the left covers it.
    const Item *itemAt(int row, int column) const;
    /// What covers a place, be it begun there or above or to the left; null outside the sheet.
    const Item *coveringItem(int row, int column) const;
    /// Whether a label heads what is below it or beside it in several rows (else: it names its row).
    bool isHeading(const Item &label) const;
    /// The figure's place of a cell; null if the report does not have it.
    const Item *itemOfCell(int cell) const;

private:
    size_t placeOf(int row, int column) const;

    std::vector<Item> m_items;
    std::vector<int> m_covering;   // for each place: index into m_items of what covers it, -1 for none
    std::vector<int> m_itemOfCell; // for each cell: index into m_items, -1 for none
    int m_rows = 0;
    int m_columns = 0;
    int m_frozenRows = 0;
    int m_frozenColumns = 0;
};

} // namespace gouji
