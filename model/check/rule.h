// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/finding.h"
#include "model/report/report_state.h"

namespace gouji {

struct Dossier;
class RuleInstances;

/// How many single checks came out how.
struct CheckCounts
{
    int pass = 0;
    int fail = 0;
    int undecided = 0;
    CheckCounts &operator+=(const CheckCounts &other);
    friend bool operator==(const CheckCounts &, const CheckCounts &) = default;
};

/// A rule of the catalogue as `gouji rules` lists it. Texts are English source strings of context "Rules",
/// translated on the way out.
struct RuleDescription
{
    QString id; ///< dotted, stable: requests.balance
    Severity severity = Severity::Error;
    QString title;
    QString formula;
    QStringList editions;
    QString source;       ///< document that states it
    QString cannotNotice; ///< what a pass would not notice
    /// What a finding says: %1 … %9 are its arguments, %n the first that is a number. Empty where Sentences has words of its own.
    QString message;
};

/// A rule: its description, and the function that applies it to a report.
struct Rule
{
    /// What a rule looks at. Those that read text are applied once to an extraction, the others after each edit; those
    /// that compare years after edits to the reports of other years too.
    enum class Reads : quint8 { Text, Figures, Years };
    /// Adds one instance for each thing looked at, those that pass too; a rule that does not apply adds none.
    /// A pure function.
    using Check = void (*)(const Dossier &, RuleInstances &);

    RuleDescription description;
    Reads reads = Reads::Text;
    Check check = nullptr; ///< null: told by the form's identities or by our reading (Extraction::findings)
    /// Its findings only repeat an identity that fails with the same cells, and are folded into that one.
    bool repeatsIdentities = false;
};

/// Which editions a rule is stated for.
enum class Editions : quint8 { Both, Edition2019, Edition2021 };

/// RuleText::source of a rule that the documents which fix the forms state.
inline constexpr char theForms[] = "forms";

/// What is written down for a rule; makeRule adds what follows from the forms.
struct RuleText
{
    const char *id;
    Severity severity;
    Editions editions;
    const char *source; ///< null: the forms, where they state it, else this program; theForms: the forms
    const char *title;
    const char *formula;
    const char *cannotNotice;
    const char *message; ///< null: Sentences has words of its own
};
Rule makeRule(const RuleText &text, Rule::Reads reads = Rule::Reads::Text, Rule::Check check = nullptr);

/// Every rule, in a fixed order.
const std::vector<Rule> &ruleRegistry();
/// Their descriptions, in the same order.
const std::vector<RuleDescription> &ruleCatalogue();
/// Null if there is no such rule.
const RuleDescription *findRule(const QString &id);

/// The single checks of one rule on one report while it is applied.
class RuleInstances
{
public:
    /// \a keepPasses: whether those that pass become findings, too (complete lists), or are only counted.
    RuleInstances(const RuleDescription &rule, bool keepPasses)
        : m_rule(rule)
        , m_keepPasses(keepPasses)
    {
    }

    /// Something that is in order. \a target is what the id ends in, where a rule has several instances; \a cells are
    /// the addresses of the figures that took part.
    void pass(const QString &target = {}, const QStringList &cells = {});
    /// Something that is not: a finding with the rule's severity and the body's fault, to be filled in.
    Finding &fail(const QString &target = {});
    /// Something that cannot be told.
    Finding &undecided(const QString &target = {});
    /// Something that is not in order and that another finding tells.
    void repeated();
    /// Something that cannot be told for a reason that another rule tells.
    void untold();

    std::vector<Finding> &findings() { return m_findings; }
    const CheckCounts &counts() const { return m_counts; }

private:
    Finding &add(const QString &target, Outcome outcome);

    const RuleDescription &m_rule;
    bool m_keepPasses;
    std::vector<Finding> m_findings;
    CheckCounts m_counts;
};

} // namespace gouji
