// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/explain.h"
#include "tests/accuracy/slip.h"

#include <QStringList>

namespace gouji::accuracy {

/// A report of the generator as the program holds it after reading: every figure plainly read, no source text.
ReportState stateOf(const TrueReport &report);

/// How often slips of one kind were explained rightly.
struct SlipCounts
{
    int slips = 0;     ///< that changed a figure
    int invisible = 0; ///< that break no identity, so that sums cannot show them
    // Of the others:
    int first = 0;     ///< the true cells with their true values are the first explanation (of each problem concerned)
    int alone = 0;     ///< and no other has the same rank
    int amongFive = 0; ///< they are among the first five
    int proposed = 0;  ///< an explanation gives every true cell its true value
    int unique = 0;    ///< explanations said to be unique
    int refuted = 0;   ///< of these, those with a rival found by trying everything out
    int uniqueWrong = 0; ///< of these, those that are not what happened
    int incomplete = 0;  ///< searches ended by the limit of work
    int breaking = 0;    ///< explanations that break an identity without saying so
    int visible() const { return slips - invisible; }
    SlipCounts &operator+=(const SlipCounts &other);
};

/// Lets figures go wrong in the report of a number and judges how they are explained. \a bruteForce tries every claim of
/// uniqueness for one and two cells out, which takes longer than explaining.
SlipCounts scoreSlip(quint64 seed, quint64 index, SlipKind kind, Crowd crowd, bool bruteForce,
                     QStringList *details = nullptr);

/// The rates that explanations have to reach, in percent.
struct ExplanationThresholds
{
    int oneFirst = 90;
    int oneAmongFive = 100;
    int pairFirst = 80;
    int movedFirst = 95;
    int neighboursFirst = 80; ///< where several neighbours differ by the same, sums cannot tell which were exchanged
    int digitProposed = 90;
};

QString slipTable(const std::map<SlipKind, SlipCounts> &counts);
/// What misses a threshold, and what must never be; empty if nothing does.
QStringList slipMisses(const std::map<SlipKind, SlipCounts> &counts, const ExplanationThresholds &thresholds);

} // namespace gouji::accuracy
