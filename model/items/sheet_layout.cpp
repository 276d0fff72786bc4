// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/sheet_layout.h"

#include <algorithm>

namespace gouji {
namespace {

// For each printed row of the form: whether this report prints it. A row goes only if all its figures are those of
// an optional row that is not there.
std::vector<bool> shownRows(const TableReading &table, const TableForm &form)
{
    std::vector<bool> hasPresent(static_cast<size_t>(form.printedRows), false);
    std::vector<bool> hasAbsent(static_cast<size_t>(form.printedRows), false);
    for (const PrintedCell &printed : form.printed) {
        if (printed.cell < 0)
            continue;
        const auto formRow = static_cast<size_t>(form.cells[static_cast<size_t>(printed.cell)].row);
        const bool present = formRow >= table.rowPresent.size() || table.rowPresent[formRow];
        (present ? hasPresent : hasAbsent)[static_cast<size_t>(printed.row)] = true;
    }
    std::vector<bool> shown(static_cast<size_t>(form.printedRows), true);
    for (size_t row = 0; row < shown.size(); ++row)
        shown[row] = hasPresent[row] || !hasAbsent[row];
    return shown;
}

} // namespace

SheetLayout::SheetLayout(const TableReading &table, TableId id)
{
    const TableForm &form = table.form->table(id);
    const std::vector<bool> shown = shownRows(table, form);
    std::vector<int> rowsBefore(shown.size() + 1, 0);
    for (size_t row = 0; row < shown.size(); ++row)
        rowsBefore[row + 1] = rowsBefore[row] + (shown[row] ? 1 : 0);

    m_rows = rowsBefore.back();
    m_columns = form.printedColumns;
    m_covering.assign(static_cast<size_t>(m_rows) * static_cast<size_t>(m_columns), -1);
    m_itemOfCell.assign(form.cells.size(), -1);
    for (const PrintedCell &printed : form.printed) {
        const int first = rowsBefore[static_cast<size_t>(printed.row)];
        const int rowSpan = rowsBefore[static_cast<size_t>(printed.row + printed.rowSpan)] - first;
        if (rowSpan == 0)
            continue;
        const int index = static_cast<int>(m_items.size());
        m_items.push_back({first, printed.column, rowSpan, printed.columnSpan, printed.label, printed.cell});
        for (int row = first; row < first + rowSpan; ++row) {
            for (int column = printed.column; column < printed.column + printed.columnSpan; ++column)
                m_covering[placeOf(row, column)] = index;
        }
        if (printed.cell >= 0)
            m_itemOfCell[static_cast<size_t>(printed.cell)] = index;
    }

    m_frozenRows = rowsBefore[static_cast<size_t>(std::min(form.frozenRows, form.printedRows))];
    m_frozenColumns = std::min(form.frozenColumns, m_columns);
    for (const Item &item : m_items) {
        if (item.row < m_frozenRows && (item.row + item.rowSpan > m_frozenRows || item.cell >= 0))
            m_frozenRows = 0;
        if (item.column < m_frozenColumns && (item.column + item.columnSpan > m_frozenColumns || item.cell >= 0))
            m_frozenColumns = 0;
    }
}

size_t SheetLayout::placeOf(int row, int column) const
{
    return static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column);
}

const SheetLayout::Item *SheetLayout::coveringItem(int row, int column) const
{
    if (row < 0 || row >= m_rows || column < 0 || column >= m_columns)
        return nullptr;
    const int index = m_covering[placeOf(row, column)];
    return index < 0 ? nullptr : &m_items[static_cast<size_t>(index)];
}

const SheetLayout::Item *SheetLayout::itemAt(int row, int column) const
{
    const Item *item = coveringItem(row, column);
    return item && item->row == row && item->column == column ? item : nullptr;
}

bool SheetLayout::isHeading(const Item &label) const
{
    if (label.rowSpan > 1 || label.row < m_frozenRows)
        return true;
    for (int column = 0; column < m_columns; ++column) {
        const Item *item = coveringItem(label.row, column);
        if (item && item->cell >= 0)
            return false;
    }
    return true;
}

const SheetLayout::Item *SheetLayout::itemOfCell(int cell) const
{
    if (cell < 0 || static_cast<size_t>(cell) >= m_itemOfCell.size())
        return nullptr;
    const int index = m_itemOfCell[static_cast<size_t>(cell)];
    return index < 0 ? nullptr : &m_items[static_cast<size_t>(index)];
}

} // namespace gouji
