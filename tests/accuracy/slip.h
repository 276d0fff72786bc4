// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/true_report.h"

#include <map>

namespace gouji::accuracy {

/// Ways in which the figures of a report go wrong once they were right. They know nothing of how the program explains them.
enum class SlipKind : quint8 {
    OneFigure,         ///< one figure of requests or disputes
    TwoFigures,        ///< two figures, independent of each other
    RowShifted,        ///< the figures of a row of requests stand one place too far left or right
    CellsSwapped,      ///< two figures of requests changed places, wherever they stand
    NeighboursSwapped, ///< two figures of requests that stand beside or below each other changed places
    RowsSwapped,       ///< two rows of requests changed places, neighbours mostly
    DigitLost,         ///< one figure lacks a digit
    DigitDoubled       ///< one figure has a digit twice
};
inline constexpr std::array<SlipKind, 8> allSlipKinds{
    SlipKind::OneFigure,         SlipKind::TwoFigures,  SlipKind::RowShifted, SlipKind::CellsSwapped,
    SlipKind::NeighboursSwapped, SlipKind::RowsSwapped, SlipKind::DigitLost,  SlipKind::DigitDoubled};
QString slipName(SlipKind kind);

/// How many requests the columns of a busy report hold.
enum class Crowd : quint8 {
    Dense, ///< dozens to hundreds in every column
    Sparse ///< two dozen to some thousands in all, most of them in two columns, every column used
};

/// A busy report whose sums hold and in which every column of requests is used.
TrueReport makeBusyReport(Chance &chance, Edition edition, Crowd crowd);

/// Lets figures go wrong. Returns the right values of the cells that changed; empty where this try changed nothing.
std::map<QString, Millionths> makeSlip(TrueReport &report, SlipKind kind, Chance &chance);

} // namespace gouji::accuracy
