// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"

namespace gouji {

/// Applies one identity of a table (an index into TableForm::identities) to a report.
IdentityResult checkIdentity(const ReportState &state, TableId table, int index);

/// An identity that came out as \a result (fail or pass) as a finding with that outcome.
Finding identityFinding(const ReportState &state, const IdentityResult &result);

/// The figure that an identity counts with. Nothing where the cell holds none or a doubtful one: such an operand is
/// undecided and counts neither for nor against.
std::optional<Decimal> operandOf(const ReportState &state, CellId cell);

/// The places of a cell in the source; for a doubtful one those of its candidates.
std::vector<Span> placesOf(const CellReading &reading);
/// The same for what is shown: where a person put the reading right, the places that he showed or that came along.
std::vector<Span> placesOf(const ReportState &state, CellId cell);

/// Fingerprint of the values of some cells: 16 hexadecimal digits that change whenever a value does.
QString valuesFingerprint(const ReportState &state, TableId table, const std::vector<int> &cells);

} // namespace gouji
