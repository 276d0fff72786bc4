// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "model/explanation/explanation.h"

namespace gouji {

/// What is known of a report's figures beside its tables: what its prose states for single cells with certainty, and what the
/// reports of the years beside it (CheckSession::neighbours) carried over to it and from it. Figures that do not add up in their own
/// report are no evidence.
ExplanationEvidence knownEvidence(const ReportState &state, const CheckSession &session);

} // namespace gouji
