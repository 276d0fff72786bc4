// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/balance_system.h"

#include <algorithm>
#include <cstdlib>

namespace gouji {

namespace {

/// An equation while unknown cells are eliminated: its factors, and how often each equation was added to it.
struct Row
{
    std::vector<int> factors;
    std::vector<int> origins;
};

void subtract(std::vector<int> &target, int targetFactor, const std::vector<int> &source, int sourceFactor)
{
    for (size_t i = 0; i < target.size(); ++i)
        target[i] = target[i] * targetFactor - source[i] * sourceFactor;
}

/// Takes \a cell out of \a row with the help of \a pivot.
void eliminateCell(Row &row, const Row &pivot, size_t cell)
{
    const int own = row.factors[cell];
    if (own == 0)
        return;
    const int other = pivot.factors[cell];
    subtract(row.factors, other, pivot.factors, own);
    subtract(row.origins, other, pivot.origins, own);
}

std::vector<int> placesOfNonZero(const std::vector<int> &numbers)
{
    std::vector<int> places;
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] != 0)
            places.push_back(static_cast<int>(i));
    }
    return places;
}

} // namespace

BalanceSystem::BalanceSystem(std::vector<BalanceCell> cells, const std::vector<std::vector<BalanceTerm>> &equations)
    : m_cells(std::move(cells))
    , m_constraintsOf(m_cells.size())
{
    std::vector<std::vector<int>> rows;
    rows.reserve(equations.size());
    for (const auto &equation : equations) {
        std::vector<int> &row = rows.emplace_back(m_cells.size(), 0);
        for (const BalanceTerm &term : equation)
            row[static_cast<size_t>(term.cell)] += term.factor;
    }
    eliminate(std::move(rows));
}

void BalanceSystem::eliminate(std::vector<std::vector<int>> equations)
{
    std::vector<Row> rows;
    for (size_t i = 0; i < equations.size(); ++i) {
        Row &row = rows.emplace_back();
        row.factors = std::move(equations[i]);
        row.origins.assign(equations.size(), 0);
        row.origins[i] = 1;
    }
    std::vector<int> pivotOf(rows.size(), -1);
    for (size_t cell = 0; cell < m_cells.size(); ++cell) {
        if (!m_cells[cell].unknown)
            continue;
        // Factors of 1 keep all numbers small; in the sums of the form there is always one.
        size_t chosen = rows.size();
        for (size_t i = 0; i < rows.size() && chosen == rows.size(); ++i) {
            if (pivotOf[i] < 0 && std::abs(rows[i].factors[cell]) == 1)
                chosen = i;
        }
        if (chosen == rows.size())
            continue;
        pivotOf[chosen] = static_cast<int>(cell);
        for (size_t i = 0; i < rows.size(); ++i) {
            if (i != chosen)
                eliminateCell(rows[i], rows[chosen], cell);
        }
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const std::vector<int> places = placesOfNonZero(rows[i].factors);
        qint64 residual = 0;
        bool hasUnknown = false;
        for (const int place : places) {
            const BalanceCell &cell = m_cells[static_cast<size_t>(place)];
            hasUnknown = hasUnknown || (cell.unknown && place != pivotOf[i]);
            residual += cell.unknown ? 0 : cell.value * rows[i].factors[static_cast<size_t>(place)];
        }
        if (pivotOf[i] >= 0) {
            m_pivots.push_back(
                {pivotOf[i], std::move(rows[i].factors), placesOfNonZero(rows[i].origins), residual, !hasUnknown});
            continue;
        }
        if (hasUnknown || places.empty())
            continue;
        const int constraint = static_cast<int>(m_residuals.size());
        m_residuals.push_back(residual);
        m_factors.insert(m_factors.end(), rows[i].factors.begin(), rows[i].factors.end());
        m_origins.push_back(placesOfNonZero(rows[i].origins));
        m_cellsOf.push_back(places);
        for (const int place : places)
            m_constraintsOf[static_cast<size_t>(place)].push_back(constraint);
    }
}

std::vector<int> BalanceSystem::failing() const
{
    std::vector<int> result;
    for (int constraint = 0; constraint < constraintCount(); ++constraint) {
        if (fails(constraint))
            result.push_back(constraint);
    }
    return result;
}

BalanceEffect BalanceSystem::effect(const std::vector<BalanceChange> &changes) const
{
    std::vector<std::pair<int, qint64>> shifts; // constraint, what is added to its residual
    for (const BalanceChange &change : changes) {
        const qint64 difference = change.value - m_cells[static_cast<size_t>(change.cell)].value;
        if (difference == 0)
            continue;
        for (const int constraint : constraintsOf(change.cell))
            shifts.emplace_back(constraint, difference * factor(constraint, change.cell));
    }
    std::sort(shifts.begin(), shifts.end());
    BalanceEffect effect;
    for (size_t i = 0; i < shifts.size();) {
        const int constraint = shifts[i].first;
        qint64 shift = 0;
        for (; i < shifts.size() && shifts[i].first == constraint; ++i)
            shift += shifts[i].second;
        if (shift == 0)
            continue;
        if (!fails(constraint))
            effect.broken.push_back(constraint);
        else if (residual(constraint) + shift == 0)
            effect.settled.push_back(constraint);
        else
            effect.disturbed.push_back(constraint);
    }
    return effect;
}

std::vector<BalanceChange> BalanceSystem::determined(const std::vector<BalanceChange> &changes, bool *impossible) const
{
    std::vector<BalanceChange> result;
    if (impossible)
        *impossible = false;
    for (const Pivot &pivot : m_pivots) {
        if (!pivot.alone)
            continue;
        qint64 sum = pivot.residual;
        for (const BalanceChange &change : changes) {
            const size_t cell = static_cast<size_t>(change.cell);
            sum += (change.value - m_cells[cell].value) * pivot.factors[cell];
        }
        const int own = pivot.factors[static_cast<size_t>(pivot.cell)];
        const qint64 value = -sum / own;
        if (sum % own != 0 || (value < 0 && !m_cells[static_cast<size_t>(pivot.cell)].mayBeSigned)) {
            if (impossible)
                *impossible = true;
            continue;
        }
        result.push_back({pivot.cell, value});
    }
    std::sort(result.begin(), result.end());
    return result;
}

std::vector<std::pair<int, std::vector<int>>> BalanceSystem::determinedCells() const
{
    std::vector<std::pair<int, std::vector<int>>> result;
    for (const Pivot &pivot : m_pivots) {
        if (pivot.alone)
            result.emplace_back(pivot.cell, pivot.origins);
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace gouji
