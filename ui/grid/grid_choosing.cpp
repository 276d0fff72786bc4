// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Choosing figures in a printed table: rows, columns, what a label stands for, and merged figures as a whole.

#include "ui/grid/grid_view.h"

#include <algorithm>
#include <set>

namespace gouji {

QModelIndexList GridView::chosenIndexes() const
{
    QModelIndexList indexes;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (m_model->cellFor(index))
            indexes += index;
    }
    return indexes;
}

QModelIndex GridView::nextChosen(bool byRows, int direction) const
{
    QModelIndexList indexes = chosenIndexes();
    std::sort(indexes.begin(), indexes.end(), [byRows](const QModelIndex &one, const QModelIndex &other) {
        return byRows ? std::pair(one.row(), one.column()) < std::pair(other.row(), other.column())
                      : std::pair(one.column(), one.row()) < std::pair(other.column(), other.row());
    });
    const qsizetype here = indexes.indexOf(currentIndex());
    return here < 0 ? indexes.front() : indexes[(here + direction + indexes.size()) % indexes.size()];
}

void GridView::extendTo(const QModelIndex &corner)
{
    const SheetLayout::Item *from = sheet().coveringItem(currentIndex().row(), currentIndex().column());
    const SheetLayout::Item *to = sheet().coveringItem(corner.row(), corner.column());
    if (!from || !to)
        return;
    int top = qMin(from->row, to->row);
    int left = qMin(from->column, to->column);
    int bottom = qMax(from->row + from->rowSpan, to->row + to->rowSpan);
    int right = qMax(from->column + from->columnSpan, to->column + to->columnSpan);
    // A merged figure is chosen as a whole, which can draw others in.
    for (bool grows = true; grows;) {
        grows = false;
        for (const SheetLayout::Item &item : sheet().items()) {
            const bool touches = item.cell >= 0 && item.row < bottom && item.row + item.rowSpan > top
                                 && item.column < right && item.column + item.columnSpan > left;
            if (!touches)
                continue;
            const int before = left + right;
            left = qMin(left, item.column);
            right = qMax(right, item.column + item.columnSpan);
            grows = grows || left + right != before;
        }
    }
    selectionModel()->select(QItemSelection(m_model->index(top, left), m_model->index(bottom - 1, right - 1)),
                             QItemSelectionModel::ClearAndSelect);
    m_farCorner = corner;
    scrollTo(corner);
}

void GridView::chooseRows()
{
    std::set<int> rows;
    for (const QModelIndex &index : chosenIndexes())
        rows.insert(index.row());
    QItemSelection chosen;
    for (const int row : rows)
        chosen.select(m_model->index(row, 0), m_model->index(row, sheet().columns() - 1));
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void GridView::chooseColumns()
{
    std::set<int> columns;
    for (const QModelIndex &index : chosenIndexes()) {
        const SheetLayout::Item *item = sheet().coveringItem(index.row(), index.column());
        for (int column = item->column; column < item->column + item->columnSpan; ++column)
            columns.insert(column);
    }
    QItemSelection chosen;
    for (const int column : columns)
        chosen.select(m_model->index(0, column), m_model->index(sheet().rows() - 1, column));
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void GridView::chooseLabelled(const SheetLayout::Item &label, bool adds)
{
    const bool isHeading = label.row < m_frozenRows;
    const int firstRow = isHeading ? m_frozenRows : label.row;
    const int lastRow = (isHeading ? sheet().rows() : label.row + label.rowSpan) - 1;
    const int firstColumn = isHeading ? label.column : m_frozenColumns;
    const int lastColumn = (isHeading ? label.column + label.columnSpan : sheet().columns()) - 1;
    for (const SheetLayout::Item &item : sheet().items()) {
        if (item.cell < 0 || item.row < firstRow || item.row > lastRow || item.column < firstColumn
            || item.column > lastColumn)
            continue;
        selectionModel()->setCurrentIndex(m_model->index(item.row, item.column), QItemSelectionModel::NoUpdate);
        const QItemSelection chosen(m_model->index(firstRow, firstColumn), m_model->index(lastRow, lastColumn));
        selectionModel()->select(chosen, adds ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
        m_farCorner = m_model->index(lastRow, lastColumn);
        setFocus();
        emit cellPointedAt();
        return;
    }
}

} // namespace gouji
