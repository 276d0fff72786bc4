// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/figures.h"
#include "model/check/rule.h"
#include "model/narrative/narrative.h"

namespace gouji {

// What the rules narrative.* have in common, and the checks that stand in files of their own.

/// How a figure of the prose compares with the cells that it speaks of.
struct ProseComparison
{
    enum class Result : quint8 {
        Holds,
        Differs,
        Untold ///< a cell has no certain figure
    };
    Result result = Result::Untold;
    int meaning = 0;                 ///< the one that holds; else the first
    std::optional<Decimal> expected; ///< by that meaning, in the unit of the form
    std::optional<Decimal> actual;   ///< what the prose says, in the same unit
};
ProseComparison compareFigure(const Dossier &dossier, const ProseFigure &figure);

/// Addresses of a meaning's cells.
QStringList addressesOf(const Dossier &dossier, const ProseMeaning &meaning);
/// What stands in the source at a place.
QString quoteOf(const Dossier &dossier, Span span);

/// \a left × \a right, exactly; nothing where it would need more digits than are kept.
std::optional<Decimal> product(const Decimal &left, const Decimal &right);
/// Whether two values differ by half a unit of a digit at most (\a lastDigit is a power of ten).
bool agreeWithin(const Decimal &left, const Decimal &right, int lastDigit);

void checkEnumerations(const Dossier &dossier, RuleInstances &instances);
void checkShortEnumerations(const Dossier &dossier, RuleInstances &instances);
void checkEnumerationUnits(const Dossier &dossier, RuleInstances &instances);
void checkShares(const Dossier &dossier, RuleInstances &instances);
void checkGrowth(const Dossier &dossier, RuleInstances &instances);
void checkListings(const Dossier &dossier, RuleInstances &instances);

} // namespace gouji
