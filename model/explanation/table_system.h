// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "model/explanation/balance_system.h"
#include "model/explanation/explanation.h"

namespace gouji {

/// What becomes of the identities of a table when cells change.
struct IdentityProof
{
    QStringList settles; ///< hold then and do not now
    QStringList breaks;  ///< hold now and do not then
    int countedAsZero = 0;
};

/// One table of a report as a system of sums. Cells of the system have the indexes of TableForm::cells.
///
/// A blank cell counts as 0 here, since that is what it nearly always means; whoever uses a result is told how many were
/// counted so. Cells that are missing, doubtful or no figures are unknown; so is a figure too large to be one.
class TableSystem
{
public:
    TableSystem(const ReportState &state, const CheckSession &session, TableId table);

    TableId table() const { return m_table; }
    const TableForm &form() const { return m_state->extraction().tableForm(m_table); }
    const ReportState &state() const { return *m_state; }
    const BalanceSystem &sums() const { return m_sums; }
    bool isBlank(int cell) const { return m_blank[static_cast<size_t>(cell)] != 0; }
    bool isUnknown(int cell) const { return m_sums.cells()[static_cast<size_t>(cell)].unknown; }
    qint64 value(int cell) const { return m_sums.cells()[static_cast<size_t>(cell)].value; }
    /// Whether a value can stand in a cell: whole where it must be.
    bool fits(const BalanceChange &change) const;
    Decimal decimal(qint64 value) const;
    FigureChange figureChange(const BalanceChange &change) const;

    /// Applies the changes in memory and evaluates the identities themselves, exactly.
    IdentityProof prove(const std::vector<FigureChange> &changes) const;
    /// Ids of the identities that constraints were made of, in the form's order.
    QStringList identityIds(const std::vector<int> &constraints) const;
    /// Whether the identity does not hold now (undecided ones: with blanks as 0).
    bool holdsNow(int identity) const { return m_holds[static_cast<size_t>(identity)] == Holds::Yes; }
    bool failsNow(int identity) const { return m_holds[static_cast<size_t>(identity)] == Holds::No; }
    IdentityOutcome outcome(int identity) const { return m_outcomes[static_cast<size_t>(identity)]; }

private:
    enum class Holds : quint8 { Yes, No, Unknown };
    Holds evaluate(const Identity &identity, const std::vector<FigureChange> &changes) const;

    const ReportState *m_state;
    TableId m_table;
    int m_fraction = 0; // digits behind the point that all values share
    std::vector<char> m_blank;
    std::vector<IdentityOutcome> m_outcomes;
    std::vector<Holds> m_holds;
    BalanceSystem m_sums{{}, {}};
};

} // namespace gouji
