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

    /// The average as decimal text ("117.7", "-0.5"), worked out exactly and rounded half away from zero to so many places
    /// behind the point; superfluous zeros are left out. Empty without figures.
    QString average(int places = 1) const;
    /// Whether the average has no more places than that, so that nothing was rounded.
    bool isExact(int places = 1) const;
};

SelectionSummary summarize(const std::vector<Decimal> &figures);

} // namespace gouji
