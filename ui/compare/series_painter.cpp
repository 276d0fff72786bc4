// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/series_painter.h"

#include "ui/appearance/color_scheme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace gouji {
namespace {

constexpr double radians = 3.14159265358979323846 / 180;

QPolygonF corners(const QPointF &centre, double radius, int count, double first)
{
    QPolygonF polygon;
    for (int corner = 0; corner < count; ++corner) {
        const double angle = (first + 360.0 * corner / count) * radians;
        polygon += centre + QPointF(std::cos(angle) * radius, std::sin(angle) * radius);
    }
    return polygon;
}

} // namespace

QColor SeriesLook::ink(const ColorScheme &scheme) const
{
    const std::array<QColor, 7> inks{scheme.accent,   scheme.failInk,  scheme.passInk, scheme.correctInk,
                                     scheme.doubtInk, scheme.inferInk, scheme.text};
    return inks[static_cast<size_t>(number) % inks.size()];
}

void paintHatching(QPainter &painter, const QRectF &rect, int number, const QColor &ink, double gap)
{
    painter.setPen(QPen(ink, 1));
    const int way = number % 4; // rising, falling, level, upright
    if (way == 2) {
        for (double y = rect.top() + gap; y < rect.bottom(); y += gap)
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        return;
    }
    if (way == 3) {
        for (double x = rect.left() + gap; x < rect.right(); x += gap)
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
        return;
    }
    // Each line is cut to the rectangle by arithmetic, since an SVG keeps no clipping.
    for (double shift = gap; shift < rect.width() + rect.height(); shift += gap * 1.5) {
        const double startX = std::min(shift, rect.width());
        const double startY = shift - startX;
        const double endY = std::min(shift, rect.height());
        const double endX = shift - endY;
        QPointF from(startX, startY);
        QPointF to(endX, endY);
        if (way == 1) {
            from.setX(rect.width() - from.x());
            to.setX(rect.width() - to.x());
        }
        painter.drawLine(rect.topLeft() + from, rect.topLeft() + to);
    }
}

void paintSeriesMark(QPainter &painter, const QPointF &centre, double radius, SeriesLook look,
                     const ColorScheme &scheme)
{
    const QColor ink = look.ink(scheme);
    painter.setPen(QPen(ink, qMax(1.0, radius / 3)));
    painter.setBrush(look.number % 2 == 0 ? ink : scheme.base);
    switch (look.number % 7) {
    case 0:
        painter.drawEllipse(centre, radius, radius);
        break;
    case 1:
        painter.drawPolygon(corners(centre, radius * 1.3, 4, 45));
        break;
    case 2:
        painter.drawPolygon(corners(centre, radius * 1.4, 3, -90));
        break;
    case 3:
        painter.drawPolygon(corners(centre, radius * 1.4, 4, 0));
        break;
    case 4:
        painter.drawPolygon(corners(centre, radius * 1.4, 3, 90));
        break;
    case 5:
        painter.drawEllipse(centre, radius, radius);
        break;
    default:
        painter.drawLine(centre - QPointF(radius, radius), centre + QPointF(radius, radius));
        painter.drawLine(centre + QPointF(-radius, radius), centre + QPointF(radius, -radius));
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

void paintSeriesLine(QPainter &painter, const std::vector<std::optional<QPointF>> &points, SeriesLook look,
                     const ColorScheme &scheme, double width)
{
    static const std::array<Qt::PenStyle, 4> dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    painter.setPen(QPen(look.ink(scheme), width, dashes[static_cast<size_t>(look.number) % dashes.size()], Qt::RoundCap,
                        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (size_t place = 1; place < points.size(); ++place) {
        if (points[place - 1] && points[place])
            painter.drawLine(*points[place - 1], *points[place]);
    }
}

void paintSeriesBar(QPainter &painter, const QRectF &bar, SeriesLook look, const ColorScheme &scheme)
{
    const QColor ink = look.ink(scheme);
    painter.setBrush(scheme.base);
    painter.setPen(Qt::NoPen);
    painter.drawRect(bar);
    paintHatching(painter, bar, look.number, ink, 5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.5));
    painter.drawRect(bar);
}

} // namespace gouji
