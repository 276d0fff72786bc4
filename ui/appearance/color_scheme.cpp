// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/color_scheme.h"

#include <algorithm>
#include <cmath>

namespace gouji {
namespace {

ColorScheme makeLight()
{
    ColorScheme scheme;
    scheme.window = QColor(0xf3, 0xf4, 0xf6);
    scheme.base = QColor(0xff, 0xff, 0xff);
    scheme.alternate = QColor(0xf7, 0xf8, 0xfa);
    scheme.text = QColor(0x1a, 0x1e, 0x24);
    scheme.faintText = QColor(0x56, 0x5f, 0x6b);
    scheme.line = QColor(0xd5, 0xd9, 0xdf);
    scheme.strongLine = QColor(0xa9, 0xb1, 0xbb);
    scheme.accent = QColor(0x0b, 0x5c, 0xad);
    scheme.accentText = QColor(0xff, 0xff, 0xff);
    scheme.chosen = QColor(0xd6, 0xe7, 0xf9);
    scheme.labelGround = QColor(0xf1, 0xf3, 0xf5);
    scheme.failInk = QColor(0xa8, 0x2a, 0x0c);
    scheme.failGround = QColor(0xfd, 0xe9, 0xe2);
    scheme.doubtInk = QColor(0x75, 0x50, 0x00);
    scheme.doubtGround = QColor(0xff, 0xf3, 0xd1);
    scheme.inferInk = QColor(0x00, 0x5f, 0x7d);
    scheme.inferGround = QColor(0xe3, 0xf3, 0xf8);
    scheme.correctInk = QColor(0x69, 0x3b, 0x9e);
    scheme.correctGround = QColor(0xf2, 0xeb, 0xfa);
    scheme.passInk = QColor(0x00, 0x66, 0x4d);
    scheme.placeGround = QColor(0xec, 0xf1, 0xf7);
    scheme.chosenPlaceGround = QColor(0xb4, 0xd6, 0xfa);
    scheme.searchGround = QColor(0xff, 0xe6, 0x8a);
    return scheme;
}

ColorScheme makeDark()
{
    ColorScheme scheme;
    scheme.isDark = true;
    scheme.window = QColor(0x22, 0x26, 0x2b);
    scheme.base = QColor(0x18, 0x1b, 0x1f);
    scheme.alternate = QColor(0x1d, 0x20, 0x25);
    scheme.text = QColor(0xe4, 0xe7, 0xeb);
    scheme.faintText = QColor(0xa2, 0xab, 0xb6);
    scheme.line = QColor(0x3a, 0x40, 0x48);
    scheme.strongLine = QColor(0x5c, 0x65, 0x70);
    scheme.accent = QColor(0x6d, 0xb1, 0xf7);
    scheme.accentText = QColor(0x0a, 0x19, 0x2b);
    scheme.chosen = QColor(0x1e, 0x3b, 0x5c);
    scheme.labelGround = QColor(0x25, 0x29, 0x2f);
    scheme.failInk = QColor(0xff, 0x9d, 0x84);
    scheme.failGround = QColor(0x43, 0x20, 0x17);
    scheme.doubtInk = QColor(0xf1, 0xc4, 0x56);
    scheme.doubtGround = QColor(0x38, 0x2c, 0x10);
    scheme.inferInk = QColor(0x72, 0xcf, 0xe6);
    scheme.inferGround = QColor(0x12, 0x31, 0x3b);
    scheme.correctInk = QColor(0xcb, 0xab, 0xf7);
    scheme.correctGround = QColor(0x30, 0x23, 0x45);
    scheme.passInk = QColor(0x62, 0xd4, 0xae);
    scheme.placeGround = QColor(0x26, 0x2d, 0x37);
    scheme.chosenPlaceGround = QColor(0x1f, 0x50, 0x86);
    scheme.searchGround = QColor(0x5c, 0x4a, 0x0c);
    return scheme;
}

double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue());
}

} // namespace

const ColorScheme &lightScheme()
{
    static const ColorScheme scheme = makeLight();
    return scheme;
}

const ColorScheme &darkScheme()
{
    static const ColorScheme scheme = makeDark();
    return scheme;
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText).lightness()
           > palette.color(QPalette::Active, QPalette::Window).lightness();
}

const ColorScheme &schemeOf(const QPalette &palette)
{
    return isDarkPalette(palette) ? darkScheme() : lightScheme();
}

QPalette paletteOf(const ColorScheme &scheme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, scheme.window);
    palette.setColor(QPalette::WindowText, scheme.text);
    palette.setColor(QPalette::Base, scheme.base);
    palette.setColor(QPalette::AlternateBase, scheme.alternate);
    palette.setColor(QPalette::Text, scheme.text);
    palette.setColor(QPalette::PlaceholderText, scheme.faintText);
    palette.setColor(QPalette::Button, scheme.isDark ? scheme.window.lighter(120) : scheme.window);
    palette.setColor(QPalette::ButtonText, scheme.text);
    palette.setColor(QPalette::BrightText, scheme.failInk);
    palette.setColor(QPalette::ToolTipBase, scheme.isDark ? scheme.window.lighter(130) : scheme.base);
    palette.setColor(QPalette::ToolTipText, scheme.text);
    palette.setColor(QPalette::Highlight, scheme.accent);
    palette.setColor(QPalette::HighlightedText, scheme.accentText);
    palette.setColor(QPalette::Link, scheme.accent);
    palette.setColor(QPalette::LinkVisited, scheme.correctInk);
    palette.setColor(QPalette::Light, scheme.isDark ? scheme.window.lighter(150) : scheme.base);
    palette.setColor(QPalette::Midlight, scheme.isDark ? scheme.window.lighter(125) : scheme.alternate);
    palette.setColor(QPalette::Mid, scheme.line);
    palette.setColor(QPalette::Dark, scheme.strongLine);
    palette.setColor(QPalette::Shadow, scheme.isDark ? QColor(0, 0, 0) : scheme.strongLine.darker(130));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, scheme.strongLine);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, scheme.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, scheme.text);
    return palette;
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace gouji
