// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/room.h"

#include <QScreen>
#include <QWidget>

namespace gouji {

QSize withinScreen(const QWidget &window, QSize wanted)
{
    QSize room = window.screen()->availableSize() * 9 / 10;
    if (const QWidget *parent = window.parentWidget())
        room = room.expandedTo(parent->window()->size());
    return wanted.boundedTo(room);
}

} // namespace gouji
