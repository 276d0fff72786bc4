// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/dossier.h"
#include "model/check/rule.h"

namespace gouji {

enum class IdentityOutcome : quint8 {
    Pass,
    Fail,
    Undecided, ///< an operand has no figure, or a doubtful one
    Spent      ///< holds, but it placed one of its own operands and so proves nothing; not counted
};

/// One identity applied to one report.
struct IdentityResult
{
    TableId table = TableId::Requests;
    int identity = 0; ///< index into TableForm::identities
    IdentityOutcome outcome = IdentityOutcome::Undecided;
    std::optional<Decimal> expected; ///< of the target; unless undecided
    std::optional<Decimal> actual;
    friend bool operator==(const IdentityResult &, const IdentityResult &) = default;
};

/// The checks of one report, kept up to date: after an edit only what the edited cells can change is computed again,
/// and the result is always the one that a full run gives.
class CheckSession
{
public:
    CheckSession() = default;
    /// Full run. Without \a settings those built in, without \a body the kind that follows from the body's name.
    /// Without \a years the rules between years do not apply.
    explicit CheckSession(const ReportState &state, std::shared_ptr<const ReviewSettings> settings = {},
                          std::optional<BodyKind> body = {}, std::shared_ptr<const Neighbours> years = {});

    /// Recomputes what depends on \a changed. \a state is the report after the change. Where blank comes to mean 0 (or no longer
    /// does), every cell may change: make a new session.
    void update(const ReportState &state, const std::vector<CellId> &changed);

    /// Reports of other years have changed: applies the rules between years again.
    void setNeighbours(const ReportState &state, std::shared_ptr<const Neighbours> years);
    /// The reports of other years that this one is held against; null where there are none.
    const std::shared_ptr<const Neighbours> &neighbours() const { return m_years; }

    /// The identities in the order of the tables and the form.
    const std::vector<IdentityResult> &identities() const { return m_identities; }
    const IdentityResult *identity(const QString &id) const; ///< null if the report has no such identity
    /// Findings: failed identities, undecided ones by cause (one finding for one cause), what the other rules found in
    /// the order of the registry, then what reading said. Where reading said that all figures of a table are lost (layout.figures_lost), that finding stands for the
    /// undecided identities of the table too, until a first figure is put in.
    const std::vector<Finding> &findings() const { return m_findings; }
    /// The identities by outcome.
    CheckCounts counts() const { return m_counts; }
    /// The single checks of all other rules by outcome.
    CheckCounts ruleCounts() const;
    const ReviewSettings &settings() const { return *m_settings; }
    const BodyKind &body() const { return m_body; }
    /// The figures of the prose; null where there is no text.
    const std::shared_ptr<const Narrative> &narrative() const { return m_narrative; }
    CheckCounts counts(TableId table) const { return m_tableCounts[static_cast<size_t>(table)]; }

private:
    /// What is told about the undecided identities of a table.
    struct Undecided
    {
        std::vector<Finding> findings; // one for each cause
        bool nothingThere = false;     // every operand is missing
    };
    /// What came of one rule of the registry.
    struct RuleOutcome
    {
        std::vector<Finding> findings;
        CheckCounts counts;
    };
    void evaluate(const ReportState &state, size_t index);
    void applyRules(const ReportState &state, Rule::Reads reads, const PreparedText *text);
    void admit(Finding finding);
    bool isFolded(const Finding &finding) const;
    bool isAbsentRow(const Finding &finding) const;
    void collectUndecided(const ReportState &state, TableId table);
    void assemble();

    friend std::vector<Finding> passingChecks(const ReportState &state, const CheckSession &session);

    std::shared_ptr<const Extraction> m_extraction;
    std::shared_ptr<const ReviewSettings> m_settings = ReviewSettings::builtIn();
    BodyKind m_body;
    TextFacts m_facts;
    std::shared_ptr<const Narrative> m_narrative;
    std::shared_ptr<const Neighbours> m_years;
    std::vector<RuleOutcome> m_rules; // for each rule of the registry
    std::vector<IdentityResult> m_identities;
    std::array<size_t, tableCount> m_firstOfTable{};
    std::vector<std::optional<Finding>> m_failures; // for each identity
    std::array<Undecided, tableCount> m_undecided;
    std::vector<Finding> m_findings; // all of the above and what reading said, in order
    CheckCounts m_counts;
    std::array<CheckCounts, tableCount> m_tableCounts{};
};

/// Passing checks as findings would be listed with `check --all`: the identities (id, rule, cells, expected = actual), then
/// what passed of the other rules.
std::vector<Finding> passingChecks(const ReportState &state, const CheckSession &session);

/// The cells whose figures no identity and no other relation between figures covers: whatever stands there passes, as
/// long as it is a figure of the right kind.
std::vector<CellId> uncoveredCells(const ReportState &state, const CheckSession &session);

} // namespace gouji
