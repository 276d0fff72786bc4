// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/years/year_comparison.h"

namespace gouji {

/// The shares derived from each year of a series: what became of the requests, who asked, how many decisions were overturned.
std::vector<ComparedShare> sharesOf(const YearSeries &series);

} // namespace gouji
