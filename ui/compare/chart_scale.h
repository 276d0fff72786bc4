// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/figure/decimal.h"

#include <vector>

namespace gouji {

/// The axis of figures: ends and marks are exact, 0 is always on it.
class ChartScale
{
public:
    /// An axis over some values with at most \a most steps (2 and up) of 1, 2 or 5 times a power of ten. Whole values get
    /// whole marks.
    ChartScale(const std::vector<Decimal> &values, int most);

    /// The marks from the lowest; the first and the last are the ends of the axis.
    const std::vector<Decimal> &marks() const { return m_marks; }
    /// Where a value is drawn, in pixels above the lower end of an axis of a length.
    double place(const Decimal &value, double length) const;

private:
    std::vector<Decimal> m_marks;
};

} // namespace gouji
