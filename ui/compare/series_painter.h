// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/chart_painter.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace gouji {

/// How the lines of one chart differ: by the shape of their marks, by dashes, and by colour.
struct SeriesLook
{
    int number = 0;
    static SeriesLook of(int series) { return {series}; }
    QColor ink(const ColorScheme &scheme) const;
};

/// Lines across a rectangle, bent by the number of the series.
void paintHatching(QPainter &painter, const QRectF &rect, int number, const QColor &ink, double gap);
/// The mark of a series around a point.
void paintSeriesMark(QPainter &painter, const QPointF &centre, double radius, SeriesLook look,
                     const ColorScheme &scheme);
/// A line through points, broken where there is none.
void paintSeriesLine(QPainter &painter, const std::vector<std::optional<QPointF>> &points, SeriesLook look,
                     const ColorScheme &scheme, double width);
/// A bar with a frame and the hatching of its series.
void paintSeriesBar(QPainter &painter, const QRectF &bar, SeriesLook look, const ColorScheme &scheme);

} // namespace gouji
