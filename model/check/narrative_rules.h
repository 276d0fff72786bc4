// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/rule.h"

#include <memory>

namespace gouji {

struct Narrative;

/// The rules that hold the prose against the tables (narrative.*).
const std::vector<Rule> &narrativeRules();

/// The figures in the prose of a report; null if they are not looked for.
std::shared_ptr<const Narrative> narrativeOf(const Extraction &extraction);

} // namespace gouji
