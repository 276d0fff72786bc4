// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moving about in a printed table: the part of GridView that answers keys.

#include "ui/grid/grid_view.h"

#include <QKeyEvent>

namespace gouji {

QModelIndex GridView::firstFigure() const
{
    for (int row = 0; row < sheet().rows(); ++row) {
        for (int column = 0; column < sheet().columns(); ++column) {
            const SheetLayout::Item *item = sheet().itemAt(row, column);
            if (item && item->cell >= 0)
                return m_model->index(row, column);
        }
    }
    return {};
}

QModelIndex GridView::step(const QModelIndex &from, int rows, int columns) const
{
    const SheetLayout::Item *here = sheet().coveringItem(from.row(), from.column());
    if (!here)
        return firstFigure();
    int row = rows > 0 ? here->row + here->rowSpan : rows < 0 ? here->row - 1 : here->row;
    int column = columns > 0 ? here->column + here->columnSpan : columns < 0 ? here->column - 1 : here->column;
    while (const SheetLayout::Item *item = sheet().coveringItem(row, column)) {
        if (item->cell >= 0)
            return m_model->index(item->row, item->column);
        row += rows;
        column += columns;
    }
    if (rows == 0)
        return from;
    // No figure straight above or below: a row of another shape follows, so its last figure will do.
    for (row = rows > 0 ? here->row + here->rowSpan : here->row - 1; row >= 0 && row < sheet().rows(); row += rows) {
        for (column = sheet().columns() - 1; column >= 0; --column) {
            const SheetLayout::Item *item = sheet().coveringItem(row, column);
            if (item && item->cell >= 0)
                return m_model->index(item->row, item->column);
        }
    }
    return from;
}

QModelIndex GridView::furthest(const QModelIndex &from, int rows, int columns) const
{
    QModelIndex last = from;
    for (QModelIndex next = step(last, rows, columns); next.isValid() && next != last; next = step(last, rows, columns))
        last = next;
    return last;
}

void GridView::goInOrder(int direction)
{
    const QModelIndex next = inOrder(currentIndex(), direction);
    if (next.isValid())
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
}

QModelIndex GridView::inOrder(const QModelIndex &from, int direction) const
{
    const int columns = sheet().columns();
    const int places = sheet().rows() * columns;
    for (int place = from.row() * columns + from.column() + direction; place >= 0 && place < places; place += direction)
    {
        const SheetLayout::Item *item = sheet().itemAt(place / columns, place % columns);
        if (item && item->cell >= 0)
            return m_model->index(item->row, item->column);
    }
    return from;
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex here = currentIndex();
    if (!m_model->cellFor(here))
        return firstFigure();
    const bool far = modifiers.testFlag(Qt::ControlModifier);
    if (action != MoveNext && action != MovePrevious)
        m_tabStart = -1;
    const auto go = [&](int rows, int columns) {
        return far ? furthest(here, rows, columns) : step(here, rows, columns);
    };
    switch (action) {
    case MoveUp:
        return go(-1, 0);
    case MoveDown:
        return go(1, 0);
    case MoveLeft:
        return go(0, -1);
    case MoveRight:
        return go(0, 1);
    case MoveHome:
        return far ? firstFigure() : furthest(here, 0, -1);
    case MoveEnd:
        return far ? furthest(furthest(here, 1, 0), 0, 1) : furthest(here, 0, 1);
    case MovePageUp:
    case MovePageDown: {
        const int direction = action == MovePageDown ? 1 : -1;
        QModelIndex there = here;
        for (int height = 0; height < viewport()->height() - rowHeight(here.row());) {
            const QModelIndex next = step(there, direction, 0);
            if (!next.isValid() || next == there)
                break;
            height += rowHeight(next.row());
            there = next;
        }
        return there;
    }
    case MoveNext:
    case MovePrevious:
        if (m_tabStart < 0)
            m_tabStart = here.column();
        return inOrder(here, action == MoveNext ? 1 : -1);
    }
    return here;
}

void GridView::moveAfterEdit(EditMove move)
{
    const QModelIndex here = currentIndex();
    QModelIndex there = here;
    switch (move) {
    case EditMove::Down:
    case EditMove::Up:
        there = step(here, move == EditMove::Down ? 1 : -1, 0);
        if (m_tabStart >= 0 && move == EditMove::Down) {
            const SheetLayout::Item *item = sheet().coveringItem(there.row(), m_tabStart);
            if (item && item->cell >= 0)
                there = m_model->index(item->row, item->column);
        }
        m_tabStart = -1;
        break;
    case EditMove::Right:
    case EditMove::Left:
        there = step(here, 0, move == EditMove::Right ? 1 : -1);
        break;
    case EditMove::Next:
    case EditMove::Previous:
        if (m_tabStart < 0)
            m_tabStart = here.column();
        there = inOrder(here, move == EditMove::Next ? 1 : -1);
        break;
    }
    if (there.isValid() && there != here) {
        selectionModel()->setCurrentIndex(there, QItemSelectionModel::ClearAndSelect);
        emit cellPointedAt();
    }
    setFocus();
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (state() != EditingState) {
        if (event->matches(QKeySequence::Copy)) {
            emit copyRequested();
            return;
        }
        if (event->matches(QKeySequence::Paste)) {
            emit pasteRequested();
            return;
        }
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            moveAfterEdit(event->modifiers().testFlag(Qt::ShiftModifier) ? EditMove::Up : EditMove::Down);
            return;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            emit clearRequested();
            return;
        default:
            break;
        }
    }
    const QModelIndex before = currentIndex();
    QTableView::keyPressEvent(event);
    if (currentIndex() != before)
        emit cellPointedAt();
}

} // namespace gouji
