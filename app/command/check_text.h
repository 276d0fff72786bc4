// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/wording.h"
#include "model/check/check_session.h"

namespace gouji {

/// One report as `gouji check --format text` tells it: a line with file, body, year, edition and counts, then a line a
/// finding. \a passing lists the checks that passed, too.
QString checkText(const ReportState &report, const CheckSession &checks, const Wording &wording, bool passing);

} // namespace gouji
