// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace gouji {

/// A cell in a system of sums. Values are whole numbers: multiples of a fraction that all cells share.
struct BalanceCell
{
    qint64 value = 0;
    bool unknown = false;     ///< no value: any value that makes the sums hold will do
    bool mayBeSigned = false; ///< else the value is 0 or more
};

/// A cell's share in a sum that has to come out as 0.
struct BalanceTerm
{
    int cell = 0;
    int factor = 1;
};

/// A cell and its new value.
struct BalanceChange
{
    int cell = 0;
    qint64 value = 0;
    friend auto operator<=>(const BalanceChange &, const BalanceChange &) = default;
};

/// What changes do to the constraints of a system; indexes of constraints in rising order.
struct BalanceEffect
{
    std::vector<int> settled;   ///< failed, now hold
    std::vector<int> broken;    ///< held, now fail
    std::vector<int> disturbed; ///< failed, now fail by another amount
};

/// Sums over cells that should all come out as 0, as a system of linear equations in whole numbers.
///
/// Unknown cells are eliminated first: an equation that holds one determines it, and two equations that hold the same one
/// leave an equation between the known cells. What remains (the \e constraints) involves known cells only, so that it
/// holds or fails.
class BalanceSystem
{
public:
    BalanceSystem(std::vector<BalanceCell> cells, const std::vector<std::vector<BalanceTerm>> &equations);

    const std::vector<BalanceCell> &cells() const { return m_cells; }
    int cellCount() const { return static_cast<int>(m_cells.size()); }
    int constraintCount() const { return static_cast<int>(m_residuals.size()); }
    /// Factor of a cell in a constraint, mostly 0.
    int factor(int constraint, int cell) const
    {
        return m_factors[static_cast<size_t>(constraint) * m_cells.size() + static_cast<size_t>(cell)];
    }
    qint64 residual(int constraint) const { return m_residuals[static_cast<size_t>(constraint)]; }
    bool fails(int constraint) const { return residual(constraint) != 0; }
    std::vector<int> failing() const;
    /// Equations that a constraint was made of, in rising order.
    const std::vector<int> &origins(int constraint) const { return m_origins[static_cast<size_t>(constraint)]; }
    const std::vector<int> &constraintsOf(int cell) const { return m_constraintsOf[static_cast<size_t>(cell)]; }
    const std::vector<int> &cellsOf(int constraint) const { return m_cellsOf[static_cast<size_t>(constraint)]; }

    /// What \a changes of known cells do to the constraints.
    BalanceEffect effect(const std::vector<BalanceChange> &changes) const;

    /// The unknown cells that the equations determine once \a changes are made, with their values. Only those whose
    /// value comes out whole and, where it must be, not negative; \a impossible tells whether another was left out.
    std::vector<BalanceChange> determined(const std::vector<BalanceChange> &changes, bool *impossible = nullptr) const;
    /// Unknown cells that are determined, whatever their value: cell and the equations that determine it.
    std::vector<std::pair<int, std::vector<int>>> determinedCells() const;

private:
    struct Pivot
    {
        int cell = 0;
        std::vector<int> factors;
        std::vector<int> origins;
        qint64 residual = 0;
        bool alone = true; ///< no other unknown cell is involved
    };
    void eliminate(std::vector<std::vector<int>> equations);

    std::vector<BalanceCell> m_cells;
    std::vector<int> m_factors; // a row of cells for each constraint
    std::vector<qint64> m_residuals;
    std::vector<std::vector<int>> m_origins;
    std::vector<std::vector<int>> m_constraintsOf;
    std::vector<std::vector<int>> m_cellsOf;
    std::vector<Pivot> m_pivots;
};

} // namespace gouji
