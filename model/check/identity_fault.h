// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/finding.h"
#include "model/report/report_state.h"

namespace gouji {

/// Whether the source, at the places of a cell, holds another figure than the one that counts.
bool sourceReadsOtherwise(const ReportState &state, CellId cell);

/// Whose error a failing identity is, as far as our reading can tell:
/// - extraction: the source reads otherwise at an operand, an operand's place was doubtful, or a figure that no cell
///   claims stands among those of the row;
/// - report: every operand is plainly read, so that the body's own figures disagree;
/// - unknown: anything else, such as an operand that a person put in.
Fault identityFault(const ReportState &state, TableId table, const Identity &identity);

} // namespace gouji
