// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "model/explanation/explanation.h"

#include <QCoreApplication>

namespace gouji {

/// What several findings have in common, as far as sums can tell.
struct FindingCause
{
    QString key;   ///< the same for all findings of a cause; stays when its explanation comes in
    QString order; ///< causes in the order of the form
    QString title;
    friend bool operator==(const FindingCause &, const FindingCause &) = default;
};

/// Puts findings of one cause together: failed checks that have to be explained together, and what the prose says about
/// the very figure that explains them.
class FindingCauses
{
    Q_DECLARE_TR_FUNCTIONS(FindingCauses)
public:
    /// By the findings' ids; findings without such a cause are left out. \a list may be null, or that of an earlier state:
    /// then checks that share a cell go together.
    static std::map<QString, FindingCause> of(const ReportState &report, const std::vector<Finding> &findings,
                                              const ExplanationList *list);
};

} // namespace gouji
