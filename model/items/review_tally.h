// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "model/items/item_roles.h"

namespace gouji {

/// How far the review of a report (or of one of its tables) is: the findings that nobody dismissed, by grade, and what
/// passed.
struct ReviewTally
{
    int errors = 0; ///< findings that fail; those that are undecided stand in \c undecided
    int warnings = 0;
    int notes = 0;
    int undecided = 0; ///< checks that could not be computed
    int doubtful = 0;  ///< cells
    int passed = 0;    ///< checks
    int dismissed = 0; ///< findings

    /// Nothing passed means no tick.
    ReportStanding standing() const;
    friend bool operator==(const ReviewTally &, const ReviewTally &) = default;
};

ReviewTally tallyOf(const ReportState &report, const CheckSession &checks);
ReviewTally tallyOf(const ReportState &report, const CheckSession &checks, TableId table);

/// The table that a finding is about: that of its cells, else the one that its rule or its id names.
std::optional<TableId> tableOf(const Finding &finding);

} // namespace gouji
