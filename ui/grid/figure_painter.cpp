// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/figure_painter.h"

#include "ui/appearance/fonts.h"
#include "ui/grid/label_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gouji {
namespace {

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

void paintGround(QPainter &painter, const QRect &rect, const CellAppearance &look, const CellStanding &standing,
                 const ColorScheme &scheme)
{
    painter.fillRect(rect, look.ground.isValid() ? look.ground : scheme.base);
    if (look.isHatched)
        painter.fillRect(rect, QBrush(withAlpha(look.ink, 60), Qt::BDiagPattern));
    if (standing.isChosen && !standing.isCurrent)
        painter.fillRect(rect, withAlpha(scheme.accent, 40));
}

void paintFrames(QPainter &painter, const QRect &rect, const CellAppearance &look, const CellStanding &standing,
                 const ColorScheme &scheme)
{
    const QRect inner = rect.adjusted(0, 0, -1, -1);
    if (look.hasDashedFrame) {
        painter.setPen(QPen(look.ink, 1, Qt::DashLine));
        painter.drawRect(inner.adjusted(3, 3, -4, -4));
    }
    if (look.hasCorner) {
        const int side = qMax(6, rect.height() / 4);
        QPainterPath corner(inner.topLeft());
        corner.lineTo(inner.left() + side, inner.top());
        corner.lineTo(inner.left(), inner.top() + side);
        corner.closeSubpath();
        painter.fillPath(corner, scheme.correctInk);
    }
    if (standing.isInvolved && !standing.isCurrent) {
        painter.setPen(QPen(scheme.accent, 1, Qt::DotLine));
        painter.drawRect(inner.adjusted(1, 1, -2, -2));
    }
    if (standing.isCurrent) {
        painter.setPen(QPen(standing.hasFocus ? scheme.accent : scheme.faintText, 2));
        painter.drawRect(inner.adjusted(1, 1, -1, -1));
    }
}

} // namespace

void paintFigure(QPainter &painter, const QRect &rect, const CellAppearance &look, const CellStanding &standing,
                 const QFont &font, const ColorScheme &scheme)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    paintGround(painter, rect, look, standing, scheme);
    paintCellLines(painter, rect, scheme);

    const int margin = cellMargin(font);
    QRect room = rect.adjusted(margin, 0, -margin - 1, -1);
    QFont figures = figureFont(font);
    figures.setBold(look.isBold);
    painter.setFont(figures);
    painter.setPen(look.ink);
    QFont small = font;
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.85);
    if (!look.mark.isEmpty()) {
        const QFont &markFont = look.isMarkFaint ? small : figures;
        painter.setFont(markFont);
        painter.setPen(look.isMarkFaint ? look.markInk : look.ink);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, look.mark);
        room.setLeft(room.left() + QFontMetrics(markFont).horizontalAdvance(look.mark) + margin / 2);
        painter.setFont(figures);
        painter.setPen(look.ink);
    }
    const QFontMetrics metrics(figures);
    if (look.hasDashedFrame && look.mark.isEmpty() && look.wasRead.isEmpty()) {
        painter.drawText(rect, Qt::AlignCenter, look.text);
        paintFrames(painter, rect, look, standing, scheme);
        painter.restore();
        return;
    }
    const QString text = metrics.elidedText(look.text, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
    room.setRight(room.right() - metrics.horizontalAdvance(text) - margin);
    if (!look.proposed.isEmpty() && room.width() > 0) {
        QFont bold = small;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(look.proposedInk);
        const QString proposed = QFontMetrics(bold).elidedText(look.proposed, Qt::ElideRight, room.width());
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, proposed);
        room.setRight(room.right() - QFontMetrics(bold).horizontalAdvance(proposed) - margin / 2);
    }
    if (!look.wasRead.isEmpty() && room.width() > 0) {
        small.setStrikeOut(true);
        painter.setFont(small);
        painter.setPen(scheme.faintText);
        // A part of a figure would be another figure: all of it, or none.
        const bool isFigure =
            std::all_of(look.wasRead.begin(), look.wasRead.end(), [](QChar c) { return c.isDigit(); });
        const QString was = isFigure && QFontMetrics(small).horizontalAdvance(look.wasRead) > room.width()
                                ? QStringLiteral("…")
                                : QFontMetrics(small).elidedText(look.wasRead, Qt::ElideRight, room.width());
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, was);
    }
    paintFrames(painter, rect, look, standing, scheme);
    painter.restore();
}

} // namespace gouji
