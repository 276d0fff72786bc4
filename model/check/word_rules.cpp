// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/rule_groups.h"

namespace gouji {

std::vector<Rule> wordRules()
{
    return {};
}

} // namespace gouji
