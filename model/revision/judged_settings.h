// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/revision/carry_over.h"

namespace gouji {

/// What becomes of the decisions about a report as a whole (carryOver). \a target: \a newer with the corrections carried
/// so far, whose blanks count for "blank means 0".
std::vector<CarriedDecision> judgedSettings(const ReportState &earlier, const ReportState &newer,
                                            const ReportState &target);

} // namespace gouji
