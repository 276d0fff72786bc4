// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/placed_heading.h"

namespace gouji::recovery {

/// What the headings \a run above the disputes' line say of it: the same ones three times, under those of their kinds.
HeadingVerdict outcomeOrder(const std::vector<PlacedHeading> &run, const TableForm &form);

} // namespace gouji::recovery
