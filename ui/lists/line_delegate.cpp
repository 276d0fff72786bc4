// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/line_delegate.h"

#include "ui/appearance/color_scheme.h"

namespace gouji {

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + room().height());
    size.rwidth() += room().width();
    return size;
}

void LineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ColorScheme &scheme = schemeOf(option->palette);
    option->palette.setColor(QPalette::Highlight, scheme.chosen);
    option->palette.setColor(QPalette::HighlightedText, scheme.text);
}

void LineDelegate::setInk(QStyleOptionViewItem &option, const QColor &ink)
{
    option.palette.setColor(QPalette::Text, ink);
    option.palette.setColor(QPalette::HighlightedText, ink);
}

} // namespace gouji
