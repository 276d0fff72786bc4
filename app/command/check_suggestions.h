// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/wording.h"
#include "model/check/check_session.h"

namespace gouji {

/// The suggestions for one report as `gouji check --explain --format text` tells them: a line for each problem, with what
/// would explain it below, best first. Empty if there is nothing to explain.
QString suggestionsText(const ReportState &report, const CheckSession &checks, const Wording &wording);

} // namespace gouji
