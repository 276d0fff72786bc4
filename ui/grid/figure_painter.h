// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/appearance/cell_legend.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace gouji {

/// What the moment adds to a cell's look.
struct CellStanding
{
    bool isChosen = false;
    bool isCurrent = false;
    bool hasFocus = false;
    bool isInvolved = false; ///< an operand of the check that is being looked at
};

/// One figure's place as the legend says.
void paintFigure(QPainter &painter, const QRect &rect, const CellAppearance &look, const CellStanding &standing,
                 const QFont &font, const ColorScheme &scheme);

} // namespace gouji
