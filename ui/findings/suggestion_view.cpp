// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/suggestion_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace gouji {

SuggestionView::SuggestionView(QWidget *parent)
    : PointedView(parent)
{
    setTextElideMode(Qt::ElideRight);
}

void SuggestionView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !currentIndex().isValid()) {
        PointedView::keyPressEvent(event);
        return;
    }
    event->accept();
    emit accepted(currentIndex(), event->modifiers().testFlag(Qt::ShiftModifier));
}

void SuggestionView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid())
        emit accepted(index, event->modifiers().testFlag(Qt::ShiftModifier));
}

void SuggestionView::focusInEvent(QFocusEvent *event)
{
    PointedView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    else
        emit lookedAt(currentIndex());
}

void SuggestionView::focusOutEvent(QFocusEvent *event)
{
    PointedView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit lookedAt({});
}

void SuggestionView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    PointedView::currentChanged(current, previous);
    if (hasFocus())
        emit lookedAt(current);
}

} // namespace gouji
