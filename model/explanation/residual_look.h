// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"

namespace gouji {

/// What the residual of a failing identity looks like; hints for the eye, no more.
struct ResidualLook
{
    enum class Kind : quint8 {
        EqualToACell,    ///< one operand was left out or counted twice
        TwiceACell,      ///< one operand stands on the wrong side or has the wrong sign
        DivisibleByNine, ///< exchanging two digits changes a figure by a multiple of 9
        PowerOfTen       ///< one digit is one too high or too low
    };
    Kind kind = Kind::EqualToACell;
    QString cell;  ///< address, for the first two kinds
    int power = 0; ///< exponent, for PowerOfTen
    friend bool operator==(const ResidualLook &, const ResidualLook &) = default;
};

/// Everything that the residual of \a result looks like, in the order of the kinds and then of the form. Empty unless the
/// identity fails.
std::vector<ResidualLook> residualLooks(const ReportState &state, const IdentityResult &result);

} // namespace gouji
