// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/rule.h"

namespace gouji {

// The parts of the registry, in its order.

std::vector<Rule> identityRules(); ///< the identities of the form, and what keeps them from being computed
std::vector<Rule> kindRules();     ///< what kind of figure a cell holds, or that it holds none
std::vector<Rule> relationRules(); ///< relations between figures that are no identities
std::vector<Rule> bodyRules();     ///< figures that do not fit the body or its words
std::vector<Rule> titleRules();    ///< title, period, edition
std::vector<Rule> sectionRules();  ///< sections, and the tables' rows and columns
std::vector<Rule> contentRules();  ///< what the sections must say
std::vector<Rule> wordRules();     ///< words in the prose
std::vector<Rule> digitRules();    ///< digits that count nothing: telephones, identity numbers, page marks
std::vector<Rule> carryRules();    ///< what is carried over from the year before
std::vector<Rule> changeRules();   ///< other changes against the year before
std::vector<Rule> copiedRules();   ///< words left from the year before, and what they say of changes
std::vector<Rule> readingRules();  ///< what our reading says (Extraction::findings)

/// The rules of a list of texts, with the check of the same place in \a checks.
template<size_t Size>
std::vector<Rule> rulesOf(const RuleText (&texts)[Size], const Rule::Check (&checks)[Size],
                          Rule::Reads reads = Rule::Reads::Text)
{
    std::vector<Rule> rules;
    for (size_t i = 0; i < Size; ++i)
        rules.push_back(makeRule(texts[i], reads, checks[i]));
    return rules;
}

} // namespace gouji
