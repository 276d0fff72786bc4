// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/finding.h"
#include "model/report/report_state.h"

namespace gouji {

/// What a check may look at: a report and, later, its neighbours in time. Checks are pure functions over it.
struct Dossier
{
    const ReportState &report;
};

/// How many single checks came out how.
struct CheckCounts
{
    int pass = 0;
    int fail = 0;
    int undecided = 0;
    CheckCounts &operator+=(const CheckCounts &other);
    friend bool operator==(const CheckCounts &, const CheckCounts &) = default;
};

/// A rule of the catalogue as `gouji rules` lists it. Texts are English source strings of context "Rules",
/// translated on the way out.
struct RuleDescription
{
    QString id;
    Severity severity = Severity::Error;
    QString formula;
    QStringList editions;
    QString source;       ///< document that states it
    QString cannotNotice; ///< what a pass would not notice
};

/// Every rule that can produce a finding, in a fixed order.
const std::vector<RuleDescription> &ruleCatalogue();

} // namespace gouji
