// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/pointed_view.h"

#include "ui/appearance/color_scheme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace gouji {

PointedView::PointedView(QWidget *parent)
    : QTreeView(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    connect(this, &QAbstractItemView::doubleClicked, this, &PointedView::goneInto);
}

void PointedView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        emit pointedAt(index);
}

void PointedView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    QTreeView::keyPressEvent(event);
    const bool entered = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (currentIndex().isValid() && (entered || currentIndex() != before))
        emit pointedAt(currentIndex());
    if (currentIndex().isValid() && entered)
        emit goneInto(currentIndex());
}

// A view takes the input method away where a line cannot be edited; here names are typed that find a line.

void PointedView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled);
}

void PointedView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled);
}

void PointedView::inputMethodEvent(QInputMethodEvent *event)
{
    // A Chinese name is typed by an input method, and finds its line as a key does.
    const QModelIndex before = currentIndex();
    QTreeView::inputMethodEvent(event);
    if (currentIndex().isValid() && currentIndex() != before)
        emit pointedAt(currentIndex());
}

void PointedView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // The ground of what is chosen goes through to the edge, in the colour that the line has.
    const bool isChosen = selectionModel()->isSelected(index);
    if (isChosen)
        painter->fillRect(rect, schemeOf(palette()).chosen);
    if (!model()->hasChildren(index)) {
        if (!isChosen)
            QTreeView::drawBranches(painter, rect, index);
        return;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(rect.right() - indentation() + 1, rect.y(), indentation(), rect.height());
    option.state = QStyle::State_Children | (isExpanded(index) ? QStyle::State_Open : QStyle::State_None)
                   | (isEnabled() ? QStyle::State_Enabled : QStyle::State_None);
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &option, painter, this);
}

} // namespace gouji
