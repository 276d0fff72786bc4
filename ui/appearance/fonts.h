// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFontMetrics>

namespace gouji {

/// The window's font: that of the desktop if it can write simplified Chinese, else a face that can, with the forms of
/// the characters that the mainland uses.
QFont windowFont(const QFont &desktopFont);
/// Width of some Latin letters. (The average width that a Chinese face reports is that of a Chinese character.)
int lettersWidth(const QFontMetrics &metrics, int letters);
/// For figures: digits of equal width.
QFont figureFont(const QFont &base);
/// For source text: Chinese characters exactly two Latin ones wide, so that tables made of spaces keep their columns.
QFont sourceFont(const QFont &base);

} // namespace gouji
