// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    explicit CheckSession(const ReportState &state); ///< full run

    /// Recomputes what depends on \a changed. \a state is the report after the change. Where blank comes to mean 0 (or no longer
    /// does), every cell may change: make a new session.
    void update(const ReportState &state, const std::vector<CellId> &changed);

    /// The identities in the order of the tables and the form.
    const std::vector<IdentityResult> &identities() const { return m_identities; }
    const IdentityResult *identity(const QString &id) const; ///< null if the report has no such identity
    /// Findings: failed identities, undecided ones by cause (one finding for one cause), then what reading said.
    /// Where reading said that all figures of a table are lost (layout.figures_lost), that finding stands for the
    /// undecided identities of the table too, until a first figure is put in.
    const std::vector<Finding> &findings() const { return m_findings; }
    CheckCounts counts() const { return m_counts; }
    CheckCounts counts(TableId table) const { return m_tableCounts[static_cast<size_t>(table)]; }

private:
    /// What is told about the undecided identities of a table.
    struct Undecided
    {
        std::vector<Finding> findings; // one for each cause
        bool nothingThere = false;     // every operand is missing
    };
    void evaluate(const ReportState &state, size_t index);
    void collectUndecided(const ReportState &state, TableId table);
    void assemble();

    std::shared_ptr<const Extraction> m_extraction;
    std::vector<IdentityResult> m_identities;
    std::array<size_t, tableCount> m_firstOfTable{};
    std::vector<std::optional<Finding>> m_failures; // for each identity
    std::array<Undecided, tableCount> m_undecided;
    std::vector<Finding> m_findings; // all of the above and what reading said, in order
    CheckCounts m_counts;
    std::array<CheckCounts, tableCount> m_tableCounts{};
};

/// Passing checks as findings would be listed with `check --all`: id, rule, cells, expected = actual.
std::vector<Finding> passingChecks(const ReportState &state, const CheckSession &session);

} // namespace gouji
