// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/prose_delegate.h"

#include "model/items/prose_pairs_model.h"
#include "ui/appearance/color_scheme.h"
#include "ui/grid/label_painter.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace gouji {
namespace {

/// The text of a place folded to a width; gives the height.
int fold(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
}

QString linesOf(const QModelIndex &index)
{
    return index.data().toString().replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

QColor inkOf(ProseRow row, ProseColumn column, const ColorScheme &scheme)
{
    if (row == ProseRow::Section)
        return scheme.text;
    if (row == ProseRow::Same)
        return scheme.faintText;
    if (column == ProseColumn::Words)
        return row == ProseRow::Gone ? scheme.failInk : row == ProseRow::New ? scheme.passInk : scheme.inferInk;
    return scheme.text;
}

QList<QTextLayout::FormatRange> formatsOf(const QModelIndex &index, const ColorScheme &scheme)
{
    QList<QTextLayout::FormatRange> formats;
    const bool isBefore = index.column() == static_cast<int>(ProseColumn::Before);
    for (const ProseMarks::Mark &mark : index.data(ProseMarksRole).value<ProseMarks>().marks) {
        QTextLayout::FormatRange range;
        range.start = mark.begin;
        range.length = mark.length;
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontUnderline(true);
        if (!mark.isFigure)
            range.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        range.format.setForeground(mark.isFigure ? scheme.correctInk : isBefore ? scheme.failInk : scheme.inferInk);
        range.format.setBackground(mark.isFigure ? scheme.correctGround
                                   : isBefore    ? scheme.failGround
                                                 : scheme.inferGround);
        formats += range;
    }
    return formats;
}

QFont fontOf(const QFont &font, ProseRow row)
{
    QFont own = font;
    own.setBold(row == ProseRow::Section);
    return own;
}

} // namespace

void ProseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ColorScheme &scheme = schemeOf(option.palette);
    const auto row = static_cast<ProseRow>(index.data(ProseRowRole).toInt());
    const auto column = static_cast<ProseColumn>(index.column());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex().row() == index.row();
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    const bool isAside = row == ProseRow::Section || column == ProseColumn::Words;
    painter->fillRect(option.rect, isCurrent ? scheme.chosen : isAside ? scheme.labelGround : scheme.base);
    const int margin = cellMargin(option.font);
    QTextLayout layout(linesOf(index), fontOf(option.font, row));
    layout.setFormats(formatsOf(index, scheme));
    fold(layout, option.rect.width() - 2 * margin);
    painter->setPen(inkOf(row, column, scheme));
    layout.draw(painter, option.rect.topLeft() + QPointF(margin, margin));
    paintCellLines(*painter, option.rect, scheme);
    if (isCurrent && view->hasFocus()) {
        painter->setPen(QPen(scheme.accent, 2));
        painter->drawLine(option.rect.topLeft() + QPoint(0, 1), option.rect.topRight() + QPoint(0, 1));
        painter->drawLine(option.rect.bottomLeft() - QPoint(0, 1), option.rect.bottomRight() - QPoint(0, 1));
    }
    painter->restore();
}

QSize ProseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = option.widget;
    Q_UNUSED(table)
    const int margin = cellMargin(option.font);
    const auto row = static_cast<ProseRow>(index.data(ProseRowRole).toInt());
    QTextLayout layout(linesOf(index), fontOf(option.font, row));
    layout.setFormats(formatsOf(index, lightScheme()));
    const int height = fold(layout, option.rect.width() - 2 * margin);
    return {option.rect.width(), qMax(height, option.fontMetrics.height()) + 2 * margin};
}

} // namespace gouji
