// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/figure/decimal.h"

#include <QString>

#include <vector>

namespace gouji {

/// Sum, number and average of chosen figures, exactly.
struct SelectionSummary
{
    Decimal sum;
    int figures = 0; ///< how many of the chosen cells hold a figure

    /// The average as an exact fraction, rounded half away from zero to one digit behind the point ("117.7", "-0.5");
    /// empty without figures.
    QString average() const;
};

SelectionSummary summarize(const std::vector<Decimal> &figures);

} // namespace gouji
