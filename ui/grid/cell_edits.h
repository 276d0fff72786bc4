// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"

namespace gouji {

/// One step that takes the corrections of several cells back, so that what was read shows again.
Command asReadCommand(const Workspace &workspace, ReportId report, const std::vector<CellId> &cells);

} // namespace gouji
