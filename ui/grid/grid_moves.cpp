// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moving about in a printed table: the part of GridView that answers keys.

#include "ui/grid/grid_view.h"

#include <QHash>
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

QModelIndex GridView::lastFigure() const
{
    const int columns = sheet().columns();
    for (int place = sheet().rows() * columns - 1; place >= 0; --place) {
        const SheetLayout::Item *item = sheet().itemAt(place / columns, place % columns);
        if (item && item->cell >= 0)
            return m_model->index(item->row, item->column);
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
    if (rows != 0 && m_wayColumn >= here->column && m_wayColumn < here->column + here->columnSpan)
        column = m_wayColumn;
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

std::optional<CellId> GridView::neighbour(CellId cell, int rows, int columns) const
{
    const QModelIndex from = m_model->indexFor(cell);
    const QModelIndex there = step(from, rows, columns);
    return there == from ? std::nullopt : m_model->cellFor(there);
}

QModelIndex GridView::furthest(const QModelIndex &from, int rows, int columns) const
{
    QModelIndex last = from;
    for (QModelIndex next = step(last, rows, columns); next.isValid() && next != last; next = step(last, rows, columns))
        last = next;
    return last;
}

bool GridView::holdsSomething(const QModelIndex &index) const
{
    switch (static_cast<CellState>(index.data(CellStateRole).toInt())) {
    case CellState::Read:
    case CellState::Inferred:
    case CellState::NotAFigure:
        return true;
    case CellState::Ambiguous:
    case CellState::Blank:
    case CellState::Missing:
        break;
    }
    return false;
}

QModelIndex GridView::edgeOfBlock(const QModelIndex &from, int rows, int columns) const
{
    QModelIndex last = from;
    QModelIndex next = step(last, rows, columns);
    const bool leavesBlock = next == last || !holdsSomething(from) || !holdsSomething(next);
    while (next.isValid() && next != last) {
        if (!leavesBlock && !holdsSomething(next))
            return last;
        last = next;
        if (leavesBlock && holdsSomething(last))
            return last;
        next = step(last, rows, columns);
    }
    return last;
}

QModelIndex GridView::page(const QModelIndex &from, int direction) const
{
    QModelIndex there = from;
    for (int height = 0; height < viewport()->height() - rowHeight(from.row());) {
        const QModelIndex next = step(there, direction, 0);
        if (!next.isValid() || next == there)
            break;
        height += rowHeight(next.row());
        there = next;
    }
    return there;
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

QModelIndex GridView::moved(const QModelIndex &from, CursorAction action, bool far) const
{
    const auto go = [&](int rows, int columns) {
        return far ? edgeOfBlock(from, rows, columns) : step(from, rows, columns);
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
        return far ? firstFigure() : furthest(from, 0, -1);
    case MoveEnd:
        return far ? lastFigure() : furthest(from, 0, 1);
    case MovePageUp:
        return page(from, -1);
    case MovePageDown:
        return page(from, 1);
    case MoveNext:
        return inOrder(from, 1);
    case MovePrevious:
        return inOrder(from, -1);
    }
    return from;
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!currentCell())
        return firstFigure();
    return moved(currentIndex(), action, modifiers.testFlag(Qt::ControlModifier));
}

void GridView::moveAfterEdit(EditMove move)
{
    const QModelIndex here = currentIndex();
    const bool isAlong = move == EditMove::Next || move == EditMove::Previous;
    const bool isOn = move == EditMove::Down || move == EditMove::Right || move == EditMove::Next;
    if (isAlong || move == EditMove::Down || move == EditMove::Up) {
        if (chosenIndexes().size() > 1) {
            selectionModel()->setCurrentIndex(nextChosen(isAlong, isOn ? 1 : -1), QItemSelectionModel::NoUpdate);
            emit cellPointedAt();
            setFocus();
            return;
        }
    }
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
        m_tabStart = -1;
        there = step(here, 0, move == EditMove::Right ? 1 : -1);
        break;
    case EditMove::Next:
    case EditMove::Previous:
        if (m_tabStart < 0)
            m_tabStart = here.column();
        there = inOrder(here, move == EditMove::Next ? 1 : -1);
        break;
    }
    m_wayColumn = -1;
    if (there.isValid() && there != here) {
        selectionModel()->setCurrentIndex(there, QItemSelectionModel::ClearAndSelect);
        emit cellPointedAt();
    }
    setFocus();
}

bool GridView::moveByKey(const QKeyEvent &key)
{
    static const QHash<int, CursorAction> actions{{Qt::Key_Up, MoveUp},         {Qt::Key_Down, MoveDown},
                                                  {Qt::Key_Left, MoveLeft},     {Qt::Key_Right, MoveRight},
                                                  {Qt::Key_Home, MoveHome},     {Qt::Key_End, MoveEnd},
                                                  {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown}};
    const auto action = actions.constFind(key.key());
    if (action == actions.cend() || key.modifiers().testFlag(Qt::AltModifier))
        return false;
    m_tabStart = -1;
    if (!currentCell()) {
        // From a label, where a screen reader may have gone, to the figures beside it.
        QModelIndex there = moved(currentIndex(), *action, false);
        if (!m_model->cellFor(there))
            there = firstFigure();
        selectionModel()->setCurrentIndex(there, QItemSelectionModel::ClearAndSelect);
        emit cellPointedAt();
        return true;
    }
    const bool extends = key.modifiers().testFlag(Qt::ShiftModifier);
    const QModelIndex from = extends && m_farCorner.isValid() ? QModelIndex(m_farCorner) : currentIndex();
    const bool isUpright = *action == MoveUp || *action == MoveDown || *action == MovePageUp || *action == MovePageDown;
    if (!isUpright)
        m_wayColumn = -1;
    else if (m_wayColumn < 0)
        m_wayColumn = from.column();
    const QModelIndex there = moved(from, *action, key.modifiers().testFlag(Qt::ControlModifier));
    if (extends) {
        extendTo(there);
        return true;
    }
    selectionModel()->setCurrentIndex(there, QItemSelectionModel::ClearAndSelect);
    m_farCorner = there;
    scrollTo(there);
    if (there != from)
        emit cellPointedAt();
    return true;
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (state() != EditingState) {
        if (event->matches(QKeySequence::Copy)) {
            emit copyRequested();
            return;
        }
        if (event->matches(QKeySequence::Cut)) {
            emit copyRequested();
            emit clearRequested();
            return;
        }
        if (event->matches(QKeySequence::Paste)) {
            emit pasteRequested();
            return;
        }
        if (moveByKey(*event))
            return;
        const bool isBack = event->modifiers().testFlag(Qt::ShiftModifier);
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            moveAfterEdit(isBack ? EditMove::Up : EditMove::Down);
            return;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            moveAfterEdit(event->key() == Qt::Key_Backtab || isBack ? EditMove::Previous : EditMove::Next);
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

void GridView::inputMethodEvent(QInputMethodEvent *event)
{
    // The base class opens the editor, but forgets what an input method has begun with.
    const bool isTyped = !event->commitString().isEmpty() || !event->preeditString().isEmpty();
    if (isTyped && state() != EditingState && edit(currentIndex(), AnyKeyPressed, nullptr))
        m_delegate->passOn(event);
    else
        QTableView::inputMethodEvent(event);
}

} // namespace gouji
