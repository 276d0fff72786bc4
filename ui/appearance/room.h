// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace gouji {

/// The size that a window wants, but no more than there is room for: on its screen, or over the window it belongs to where
/// that is larger. In large text a window would not fit otherwise.
QSize withinScreen(const QWidget &window, QSize wanted);

} // namespace gouji
