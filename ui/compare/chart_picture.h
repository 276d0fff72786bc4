// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/chart_painter.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

class QMimeData;

namespace gouji {

/// A chart for other programs and for print: on white in the light colours, whatever the window shows.
struct ChartPicture
{
    ChartData chart;
    ChartKind kind = ChartKind::Line;
    QFont font;

    QSize size() const; ///< in points of the drawing
    QByteArray toSvg() const;
    QImage toImage() const; ///< twice as fine as \c size, for print
    QByteArray toPng() const;
    /// For the clipboard: picture, SVG, and the figures as words. The caller owns it.
    QMimeData *toMime() const;
};

} // namespace gouji
