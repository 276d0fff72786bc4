// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/true_report.h"

#include <map>

namespace gouji::accuracy {

/// Whether another change of at most as many cells (one or two) makes the same identities hold and lets every other one come
/// out as before or hold. Found by trying every cell and pair of cells with every value that could matter; slow on purpose,
/// and without anything in common with how the program searches.
bool hasRival(const TrueReport &report, const std::map<QString, Millionths> &explanation);

} // namespace gouji::accuracy
