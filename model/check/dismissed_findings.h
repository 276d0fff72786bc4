// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report_state.h"

namespace gouji {

/// A dismissal and what became of its finding.
struct DismissedFinding
{
    QString id; ///< of the finding
    Dismissal dismissal;
    std::optional<Finding> finding; ///< as it is now; nothing where it is found no more
    bool holds = false;             ///< false: the finding is there with other values, or gone
    friend bool operator==(const DismissedFinding &, const DismissedFinding &) = default;
};

/// Every dismissal of a report, by finding id, those that have lapsed too. A dismissed finding stays in \a findings.
std::vector<DismissedFinding> dismissedFindings(const ReportState &state, const std::vector<Finding> &findings);

/// The findings that are still to be looked at, in order.
std::vector<Finding> openFindings(const ReportState &state, const std::vector<Finding> &findings);

} // namespace gouji
