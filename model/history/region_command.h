// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/region_reader.h"
#include "model/history/journal.h"

namespace gouji {

/// What a person showed the program in the source, as one command of kind "read-region": each cell takes the reading
/// with its places. Cells that say the same already are left out, so the command can be empty.
Command regionCommand(ReportId report, const ReportState &state, const std::vector<AddressedReading> &readings);

} // namespace gouji
