// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edit/edit_error.h"
#include "model/report/report_state.h"

#include <tl/expected.hpp>

namespace gouji {

/// The error for a value that is not of the cell's kind.
EditError::Kind errorFor(KindProblem problem);

/// Whether the report has this cell (an optional row's only where the row is there).
bool hasCell(const ReportState &state, CellId cell);

/// What a text means when it is typed into a cell of the form. Empty text means blank.
tl::expected<Correction, EditError> readTyped(const FormCell &cell, const QString &typed);

/// What the decision on a cell becomes when a text is typed into it: its correction, or none where the text is what was read
/// for certain; the other parts stay. Changes nothing.
tl::expected<CellDecision, EditError> interpretTyped(const ReportState &state, CellId cell, const QString &typed);

} // namespace gouji
