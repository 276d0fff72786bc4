// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/command.h"

#include <functional>

namespace gouji {

/// Gives a report as it is before the command; null where there is none.
using StateLookup = std::function<const ReportState *(ReportId)>;

/// Fills in what Command::data leaves empty, from the changes.
void completeData(Command &command, const StateLookup &stateOf);

/// The highest number of an opinion that the command writes or changes, 0 if none.
int lastOpinionIn(const Command &command);

} // namespace gouji
