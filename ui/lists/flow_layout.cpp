// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace gouji {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items += item;
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width - spacing() + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

int FlowLayout::arrange(const QRect &rect, bool isTrial) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    for (qsizetype first = 0; first < m_items.size();) {
        // As many as the line holds, one at least.
        int width = 0;
        int height = 0;
        qsizetype last = first;
        int growing = 0;
        for (; last < m_items.size(); ++last) {
            const QLayoutItem *item = m_items[last];
            if (item->isEmpty())
                continue;
            const int needed = width + (width > 0 ? spacing() : 0) + item->sizeHint().width();
            if (width > 0 && needed > room.width())
                break;
            width = needed;
            height = qMax(height, item->sizeHint().height());
            growing += item->expandingDirections() & Qt::Horizontal ? 1 : 0;
        }
        int x = room.left();
        int spare = qMax(0, room.width() - width);
        for (qsizetype i = first; i < last && !isTrial; ++i) {
            QLayoutItem *item = m_items[i];
            if (item->isEmpty())
                continue;
            QSize size(qMin(item->sizeHint().width(), room.width()), item->sizeHint().height());
            if (growing > 0 && item->expandingDirections() & Qt::Horizontal) {
                size.rwidth() += spare / growing;
                spare -= spare / growing--;
            }
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room,
                                                 QRect(QPoint(x, y + (height - size.height()) / 2), size)));
            x += size.width() + spacing();
        }
        y += height + (last < m_items.size() ? spacing() : 0);
        first = last;
    }
    return y - rect.top() + contentsMargins().bottom();
}

} // namespace gouji
