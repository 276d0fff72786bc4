// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "model/explanation/explanation.h"

namespace gouji {

/// What the support of a figure would not notice.
enum class SupportGap : quint8 {
    RowsExchanged, ///< this row and another one exchanged: all sums would still hold
    OnlyZeros      ///< some of the sums are 0 = 0
};

/// What supports the figure of a cell (勾稽印证).
struct CellSupport
{
    CellId cell;
    QString address;
    QStringList
        identities; ///< ids of the identities that hold with it, did not place it, and are not 0 = 0; form's order
    QStringList zeroSums;      ///< ids of those that hold as 0 = 0 only
    QStringList spent;         ///< ids of those that hold, but placed the figure or another one of theirs
    bool prose = false;        ///< the prose states this figure
    bool contradicted = false; ///< an identity that holds it fails
    std::vector<SupportGap> gaps;
    /// Two independent identities, or one and the prose, and nothing against it.
    bool consistent() const { return !contradicted && identities.size() + (prose ? 1 : 0) >= 2; }
    friend bool operator==(const CellSupport &, const CellSupport &) = default;
};

/// The support of every cell that has a figure and lies in an identity, in the form's order. The identities of one cell
/// share no other cell, so that they are independent. It lapses by itself when a value changes: it is computed
/// from the values, and never stored.
std::vector<CellSupport> cellSupport(const ReportState &state, const CheckSession &session,
                                     const ExplanationEvidence &evidence = {});

} // namespace gouji
