// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/rule.h"

#include "model/form/form_library.h"

#include <QCoreApplication>

namespace gouji {

namespace {

/// What a rule checks; editions and sources are asked of the forms, so that a new edition needs nothing here.
struct RuleText
{
    const char *id;
    Severity severity;
    const char *formula;
    const char *cannotNotice;
};

// clang-format off
constexpr RuleText ruleTexts[] = {
    {"requests.row_total", Severity::Error,
     QT_TRANSLATE_NOOP("Rules", "in each row of the table: natural_person + business + research + social + legal + other_org = total"),
     QT_TRANSLATE_NOOP("Rules", "slips in one row that cancel each other out, and figures exchanged within a row")},
    {"requests.results_total", Severity::Error,
     QT_TRANSLATE_NOOP("Rules", "in each column of the table: all results of handling, from granted to other, added up = total"),
     QT_TRANSLATE_NOOP("Rules", "slips in one column that cancel each other out, and a request counted under the wrong result")},
    {"requests.balance", Severity::Error,
     QT_TRANSLATE_NOOP("Rules", "in each column of the table: new + carried_in = total + carried_out"),
     QT_TRANSLATE_NOOP("Rules", "the same slip on both sides, and a wrong division of one side into its two figures")},
    {"requests.undecided", Severity::Error,
     QT_TRANSLATE_NOOP("Rules", "every figure that an identity of the table needs is there and certain"),
     QT_TRANSLATE_NOOP("Rules", "whether a blank cell means zero")},
    {"disputes.row_total", Severity::Error,
     QT_TRANSLATE_NOOP("Rules", "in each of the three groups: upheld + corrected + other + pending = total"),
     QT_TRANSLATE_NOOP("Rules", "slips in one group that cancel each other out, and groups that were exchanged")},
    {"disputes.undecided", Severity::Error,
     QT_TRANSLATE_NOOP("Rules", "every figure that an identity of the table needs is there and certain"),
     QT_TRANSLATE_NOOP("Rules", "whether a blank cell means zero")},
    {"form.mixed_editions", Severity::Warning,
     QT_TRANSLATE_NOOP("Rules", "all tables have the headings of one edition"),
     QT_TRANSLATE_NOOP("Rules", "tables that are the same in both editions")},
    {"form.edition_year", Severity::Warning,
     QT_TRANSLATE_NOOP("Rules", "the edition is the one in force for the year of the report"),
     QT_TRANSLATE_NOOP("Rules", "a wrong year in the title")},
    {"text.copies", Severity::Note,
     QT_TRANSLATE_NOOP("Rules", "the whole text stands once in its file"),
     QT_TRANSLATE_NOOP("Rules", "copies that differ from each other")},
    {"text.decoding", Severity::Warning,
     QT_TRANSLATE_NOOP("Rules", "all bytes could be decoded"),
     QT_TRANSLATE_NOOP("Rules", "characters that were lost before the file was written")},
    {"text.truncated", Severity::Warning,
     QT_TRANSLATE_NOOP("Rules", "a web page does not end inside a tag, a comment or a script"),
     QT_TRANSLATE_NOOP("Rules", "a page that was cut off anywhere else")},
    {"layout.no_title", Severity::Note,
     QT_TRANSLATE_NOOP("Rules", "the text has a title"),
     QT_TRANSLATE_NOOP("Rules", "whether the title is right")},
    {"layout.hint_from_file_name", Severity::Note,
     QT_TRANSLATE_NOOP("Rules", "body and year stand in the text itself"),
     QT_TRANSLATE_NOOP("Rules", "whether they are right")},
    {"layout.row_repeated", Severity::Warning,
     QT_TRANSLATE_NOOP("Rules", "every row of a table stands once, or with the same figures each time"),
     QT_TRANSLATE_NOOP("Rules", "a row that was copied under the label of another")},
    {"layout.unused_figure", Severity::Warning,
     QT_TRANSLATE_NOOP("Rules", "every figure within a table belongs to a cell"),
     QT_TRANSLATE_NOOP("Rules", "figures outside the tables")},
    {"layout.figures_lost", Severity::Error,
     QT_TRANSLATE_NOOP("Rules", "every table was found, and its figures were not taken out of the text"),
     QT_TRANSLATE_NOOP("Rules", "a table that was cut off in the middle; its cells are missing")},
};
// clang-format on

bool statesIdentity(const Form &form, const QString &rule)
{
    for (const TableForm &table : form.tables) {
        for (const Identity &identity : table.identities) {
            if (identity.rule == rule)
                return true;
        }
    }
    return false;
}

std::vector<RuleDescription> describeRules()
{
    std::vector<RuleDescription> rules;
    const auto library = FormLibrary::builtIn();
    for (const RuleText &text : ruleTexts) {
        RuleDescription rule{
            QString::fromLatin1(text.id),        text.severity, QString::fromUtf8(text.formula), {}, {},
            QString::fromUtf8(text.cannotNotice)};
        QStringList documents;
        if (library) {
            for (const auto &form : library->forms()) {
                rule.editions.append(form->edition);
                if (statesIdentity(*form, rule.id))
                    documents.append(form->source);
            }
        }
        rule.source = documents.isEmpty() ? QString::fromLatin1(QT_TRANSLATE_NOOP("Rules", "this program"))
                                          : documents.join(QStringLiteral(", "));
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace

const std::vector<RuleDescription> &ruleCatalogue()
{
    static const std::vector<RuleDescription> rules = describeRules();
    return rules;
}

} // namespace gouji
