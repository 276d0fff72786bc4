// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "model/explanation/explanation.h"

namespace gouji {

/// What is known of a report's figures beside its tables: what its prose states for single cells with certainty, and what
/// last year's report of the same body carried over. \a lastYear may be null.
ExplanationEvidence knownEvidence(const ReportState &state, const CheckSession &session, const ReportState *lastYear);

} // namespace gouji
