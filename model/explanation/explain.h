// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "model/explanation/explanation.h"

namespace gouji {

/// Explains why identities of a report fail: all smallest sets of one to three cells with the values that they would
/// have to have, and single operations on several cells, each proved in memory on the identities themselves.
///
/// Failing identities that share a cell are one problem; so are those that only an explanation in common settles. Where no
/// explanation of this size settles a whole problem, those that settle a part of it cleanly are given and say
/// so (Explanation::complete); where there are none, single cells that settle more than they break, with what they break.
/// Beside the failures, figures that are missing and that the identities determine are proposed (Operation::Fill).
///
/// Pure: the same report, evidence and limit give the same list, on every machine. \a session holds the checks of
/// \a state.
ExplanationList explain(const ReportState &state, const CheckSession &session, const ExplanationEvidence &evidence = {},
                        const WorkLimit &limit = {});

} // namespace gouji
