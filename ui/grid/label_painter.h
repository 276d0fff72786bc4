// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace gouji {

struct ColorScheme;

/// Inner margin of labels and figures, in pixels of the font given.
int cellMargin(const QFont &font);
/// Height that a label needs when it is folded to a width (margins included in both).
int labelHeight(const QString &text, const QFont &font, int width);
/// One printed label with its ground and lines, folded. Where only a part of it is \a visible the words go there.
void paintLabel(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, Qt::Alignment alignment,
                const ColorScheme &scheme, const QRect &visible = {});
/// The lines to the right of and below a cell.
void paintCellLines(QPainter &painter, const QRect &rect, const ColorScheme &scheme);

} // namespace gouji
