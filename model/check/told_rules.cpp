// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/rule_groups.h"

#include <QCoreApplication>

namespace gouji {

namespace {

// clang-format off
constexpr RuleText identityTexts[] = {
    {"requests.row_total", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Row total"),
     QT_TRANSLATE_NOOP("Rules", "in each row of the table: natural_person + business + research + social + legal + other_org = total"),
     QT_TRANSLATE_NOOP("Rules", "slips in one row that cancel each other out, and figures exchanged within a row"), nullptr},
    {"requests.results_total", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Total of results"),
     QT_TRANSLATE_NOOP("Rules", "in each column of the table: all results of handling, from granted to other, added up = total"),
     QT_TRANSLATE_NOOP("Rules", "slips in one column that cancel each other out, and a request counted under the wrong result"), nullptr},
    {"requests.balance", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Balance (1 + 2 = 3 + 4)"),
     QT_TRANSLATE_NOOP("Rules", "in each column of the table: new + carried_in = total + carried_out"),
     QT_TRANSLATE_NOOP("Rules", "the same slip on both sides, and a wrong division of one side into its two figures"), nullptr},
    {"requests.undecided", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Undecided (blank or doubtful)"),
     QT_TRANSLATE_NOOP("Rules", "every figure that an identity of the table needs is there and certain"),
     QT_TRANSLATE_NOOP("Rules", "whether a blank cell means zero"), nullptr},
    {"disputes.row_total", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Row total"),
     QT_TRANSLATE_NOOP("Rules", "in each of the three groups: upheld + corrected + other + pending = total"),
     QT_TRANSLATE_NOOP("Rules", "slips in one group that cancel each other out, and groups that were exchanged"), nullptr},
    {"disputes.undecided", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Undecided (blank or doubtful)"),
     QT_TRANSLATE_NOOP("Rules", "every figure that an identity of the table needs is there and certain"),
     QT_TRANSLATE_NOOP("Rules", "whether a blank cell means zero"), nullptr},
};

constexpr RuleText readingTexts[] = {
    {"text.copies", Severity::Note, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Whole text repeated"),
     QT_TRANSLATE_NOOP("Rules", "the whole text stands once in its file"),
     QT_TRANSLATE_NOOP("Rules", "copies that differ from each other"),
     QT_TRANSLATE_N_NOOP("Rules", "The whole text stands %n time(s) in this file; the first one is used. Nothing has to be done.")},
    {"text.decoding", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Undecodable characters"),
     QT_TRANSLATE_NOOP("Rules", "all bytes could be decoded"),
     QT_TRANSLATE_NOOP("Rules", "characters that were lost before the file was written"),
     QT_TRANSLATE_N_NOOP("Rules", "%n place(s) could not be decoded as %2. Choose another encoding, or get the file again.")},
    {"layout.hint_from_file_name", Severity::Note, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Taken from the file's name"),
     QT_TRANSLATE_NOOP("Rules", "body and year stand in the text itself"),
     QT_TRANSLATE_NOOP("Rules", "whether they are right"), nullptr},
    {"layout.row_repeated", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Row repeated"),
     QT_TRANSLATE_NOOP("Rules", "every row of a table stands once, or with the same figures each time"),
     QT_TRANSLATE_NOOP("Rules", "a row that was copied under the label of another"), nullptr},
    {"layout.unused_figure", Severity::Warning, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Figure without a cell"),
     QT_TRANSLATE_NOOP("Rules", "every figure within a table belongs to a cell"),
     QT_TRANSLATE_NOOP("Rules", "figures outside the tables"), nullptr},
    {"layout.figures_lost", Severity::Error, Editions::Both, nullptr,
     QT_TRANSLATE_NOOP("Rules", "Figures lost"),
     QT_TRANSLATE_NOOP("Rules", "every table was found, and its figures were not taken out of the text"),
     QT_TRANSLATE_NOOP("Rules", "a table that was cut off in the middle; its cells are missing"), nullptr},
};
// clang-format on

template<size_t Size>
std::vector<Rule> told(const RuleText (&texts)[Size])
{
    std::vector<Rule> rules;
    for (const RuleText &text : texts)
        rules.push_back(makeRule(text));
    return rules;
}

} // namespace

std::vector<Rule> identityRules()
{
    return told(identityTexts);
}

std::vector<Rule> readingRules()
{
    return told(readingTexts);
}

} // namespace gouji
