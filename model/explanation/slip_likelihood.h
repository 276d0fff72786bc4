// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/explanation.h"

namespace gouji {

/// Improbabilities are binary logarithms in whole sixteenths of a bit: 16 is half as likely as 0.
inline constexpr int bit = 16;

/// The binary logarithm of \a number / \a scale, in sixteenths of a bit, by whole numbers alone.
int sixteenthsOfBits(qint64 number, qint64 scale = 1);

/// What is known of the place of a figure that may be wrong.
struct SlipPlace
{
    bool isTotal = false;           ///< the form defines it as a sum
    std::vector<qint64> neighbours; ///< figures beside, above and below it
};

/// How a figure can have come to stand for another one.
struct Slip
{
    int improbability = 0;
    std::vector<Evidence> kinds; ///< what it would be, from strong to weak; empty: nothing known
};

/// How likely \a found was written for \a meant, and as what kind of slip. The shares of the kinds are assumptions about
/// people who copy figures by hand; they order explanations and prove nothing.
Slip slipOf(qint64 found, qint64 meant, const SlipPlace &place);

} // namespace gouji
