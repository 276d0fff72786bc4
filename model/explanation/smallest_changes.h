// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/balance_system.h"

namespace gouji {

/// Counts the steps of a search against a limit.
class WorkCounter
{
public:
    explicit WorkCounter(qint64 limit)
        : m_limit(limit)
    {
    }
    /// False once the limit is reached.
    bool spend(qint64 steps)
    {
        m_spent += steps;
        return m_spent <= m_limit;
    }
    bool exhausted() const { return m_spent > m_limit; }
    qint64 spent() const { return m_spent; }

private:
    qint64 m_limit;
    qint64 m_spent = 0;
};

/// All smallest sets of changes that settle some failing constraints.
struct SmallestChanges
{
    std::vector<std::vector<BalanceChange>> sets; ///< each in the order of its cells, all of one size; in rising order
    bool complete = true;                         ///< false where the limit of work ended the search
};

inline constexpr int mostCellsChanged = 3;

/// The smallest sets of up to \a mostCells cells (at least \a fewestCells) that settle all constraints of \a failing and
/// leave the residual of every other one as it is. Every cell of a set gets another value than it has, and none a negative
/// one that may not.
///
/// The search branches on a constraint that still fails: whatever set is the answer must hold a cell of it. The cell taken is
/// then eliminated from the system, as an unknown one is, so that constraints that fail only because of it stop doing so,
/// and ones that its change would break show up as failing by what the others leave. Nothing is missed and
/// nothing is found twice.
SmallestChanges smallestChanges(const BalanceSystem &system, const std::vector<int> &failing, int fewestCells,
                                int mostCells, WorkCounter &work);

} // namespace gouji
