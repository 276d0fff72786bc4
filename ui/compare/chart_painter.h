// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/chart_data.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace gouji {

struct ColorScheme;

enum class ChartKind : int { Line, Bars };

/// Height that a chart needs for its words and a plot to be seen, at a width.
int chartHeight(const ChartData &chart, const QFont &font, int width);

/// Draws a chart: the years from left to right, the figures in their own words. A year without a report is hatched and
/// says so, and the line breaks there. Lines differ by mark and dash, bars by hatching, never by colour alone. Draws
/// nothing that an SVG cannot hold: no clipping, no pattern brushes.
void paintChart(QPainter &painter, const QRect &rect, const ChartData &chart, ChartKind kind, const QFont &font,
                const ColorScheme &scheme);

} // namespace gouji
