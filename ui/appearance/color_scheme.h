// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace gouji {

/// Every colour of the window, once for light and once for dark. Inks reach a contrast of 4.5 : 1 on the grounds they
/// stand on, and no two states differ by red against green alone (after Okabe and Ito: vermilion, amber, blue,
/// purple, bluish green).
struct ColorScheme
{
    bool isDark = false;
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor faintText; ///< still 4.5 : 1
    QColor line;
    QColor strongLine;
    QColor accent;
    QColor accentText; ///< on accent
    QColor chosen;     ///< ground of what is chosen
    QColor labelGround;

    QColor failInk;
    QColor failGround;
    QColor doubtInk;
    QColor doubtGround;
    QColor inferInk;
    QColor inferGround;
    QColor correctInk;
    QColor correctGround;
    QColor passInk;
    QColor placeGround;       ///< places of cells in the source
    QColor chosenPlaceGround; ///< places of the chosen cell
    QColor searchGround;
};

const ColorScheme &lightScheme();
const ColorScheme &darkScheme();
/// The scheme that a widget's palette belongs to.
const ColorScheme &schemeOf(const QPalette &palette);
QPalette paletteOf(const ColorScheme &scheme);
/// Whether a palette is light text on dark ground.
bool isDarkPalette(const QPalette &palette);

/// Contrast of two colours as WCAG 2 defines it, 1 to 21.
double contrastOf(const QColor &one, const QColor &other);

} // namespace gouji
