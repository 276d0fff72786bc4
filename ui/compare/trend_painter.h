// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/figure/decimal.h"

#include <QRect>

#include <optional>
#include <vector>

class QPainter;

namespace gouji {

struct ColorScheme;

/// A small line for a grid's cell: the years from left to right, broken where there is no figure; the last figure has a
/// dot. The scale is the row's own, and 0 is on it.
void paintTrend(QPainter &painter, const QRect &rect, const std::vector<std::optional<Decimal>> &values,
                const ColorScheme &scheme);

} // namespace gouji
