// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/smallest_changes.h"

#include <algorithm>

namespace gouji {

namespace {

/// The system after some cells were taken: a row for each constraint that none of them was eliminated with.
struct Reduced
{
    std::vector<int> factors;
    std::vector<qint64> residuals;
    std::vector<char> active;
};

class Search
{
public:
    Search(const BalanceSystem &system, const std::vector<int> &failing, WorkCounter &work)
        : m_system(system)
        , m_work(work)
        , m_width(static_cast<size_t>(system.cellCount()))
        , m_excluded(m_width, 0)
    {
        const auto constraints = static_cast<size_t>(system.constraintCount());
        m_start.residuals.assign(constraints, 0);
        m_start.active.assign(constraints, 1);
        m_start.factors.reserve(constraints * m_width);
        for (int constraint = 0; constraint < system.constraintCount(); ++constraint) {
            for (int cell = 0; cell < system.cellCount(); ++cell)
                m_start.factors.push_back(system.factor(constraint, cell));
        }
        for (const int constraint : failing)
            m_start.residuals[static_cast<size_t>(constraint)] = system.residual(constraint);
    }

    SmallestChanges run(int cells)
    {
        m_cells = cells;
        m_result = {};
        visit(m_start);
        std::sort(m_result.sets.begin(), m_result.sets.end());
        m_result.complete = !m_work.exhausted();
        return std::move(m_result);
    }

private:
    /// A cell taken, with the row that it was eliminated with as that row stood then.
    struct Taken
    {
        int cell = 0;
        std::vector<int> row;
        qint64 residual = 0;
    };

    int factor(const Reduced &reduced, size_t constraint, int cell) const
    {
        return reduced.factors[constraint * m_width + static_cast<size_t>(cell)];
    }

    /// The failing constraint with the fewest cells that can still be taken, and those cells.
    std::pair<size_t, std::vector<int>> narrowest(const Reduced &reduced)
    {
        std::pair<size_t, std::vector<int>> best{reduced.residuals.size(), {}};
        for (size_t constraint = 0; constraint < reduced.residuals.size(); ++constraint) {
            if (!reduced.active[constraint] || reduced.residuals[constraint] == 0)
                continue;
            std::vector<int> cells;
            for (int cell = 0; cell < static_cast<int>(m_width); ++cell) {
                if (factor(reduced, constraint, cell) != 0 && !m_excluded[static_cast<size_t>(cell)])
                    cells.push_back(cell);
            }
            if (best.first == reduced.residuals.size() || cells.size() < best.second.size())
                best = {constraint, std::move(cells)};
        }
        return best;
    }

    void visit(const Reduced &reduced)
    {
        if (!m_work.spend(static_cast<qint64>(m_width)))
            return;
        const auto [constraint, cells] = narrowest(reduced);
        if (constraint == reduced.residuals.size())
            return; // the cells taken suffice without another one: no set of this size
        const bool last = static_cast<int>(m_taken.size()) + 1 == m_cells;
        for (const int cell : cells) {
            if (m_work.exhausted())
                break;
            if (!last)
                take(reduced, constraint, cell);
            else if (settlesAll(reduced, constraint, cell))
                record(reduced, constraint, cell);
            // Sets with this cell have all been seen.
            m_excluded[static_cast<size_t>(cell)] = 1;
        }
        for (const int cell : cells)
            m_excluded[static_cast<size_t>(cell)] = 0;
    }

    void take(const Reduced &reduced, size_t pivot, int cell)
    {
        m_work.spend(static_cast<qint64>(m_width));
        Reduced next = reduced;
        next.active[pivot] = 0;
        const int own = factor(reduced, pivot, cell);
        const auto row = reduced.factors.begin() + static_cast<std::ptrdiff_t>(pivot * m_width);
        for (size_t constraint = 0; constraint < next.residuals.size(); ++constraint) {
            const int other = factor(reduced, constraint, cell);
            if (!next.active[constraint] || other == 0)
                continue;
            int *target = next.factors.data() + constraint * m_width;
            for (size_t i = 0; i < m_width; ++i)
                target[i] = target[i] * own - row[static_cast<std::ptrdiff_t>(i)] * other;
            next.residuals[constraint] = next.residuals[constraint] * own - reduced.residuals[pivot] * other;
        }
        m_taken.push_back(
            {cell, std::vector<int>(row, row + static_cast<std::ptrdiff_t>(m_width)), reduced.residuals[pivot]});
        m_excluded[static_cast<size_t>(cell)] = 1;
        visit(next);
        m_taken.pop_back();
    }

    /// Whether changing \a cell by what \a pivot lacks settles every other constraint, too.
    bool settlesAll(const Reduced &reduced, size_t pivot, int cell)
    {
        m_work.spend(static_cast<qint64>(reduced.residuals.size()) / 4);
        const int own = factor(reduced, pivot, cell);
        for (size_t constraint = 0; constraint < reduced.residuals.size(); ++constraint) {
            if (reduced.active[constraint]
                && reduced.residuals[constraint] * own != reduced.residuals[pivot] * factor(reduced, constraint, cell))
                return false;
        }
        return true;
    }

    /// Works the changes out, from the last cell to the first.
    void record(const Reduced &reduced, size_t pivot, int cell)
    {
        std::vector<Taken> taken = m_taken;
        const auto row = reduced.factors.begin() + static_cast<std::ptrdiff_t>(pivot * m_width);
        taken.push_back(
            {cell, std::vector<int>(row, row + static_cast<std::ptrdiff_t>(m_width)), reduced.residuals[pivot]});
        std::vector<BalanceChange> set;
        std::vector<qint64> differences(taken.size(), 0);
        for (size_t i = taken.size(); i-- > 0;) {
            qint64 sum = taken[i].residual;
            for (size_t later = i + 1; later < taken.size(); ++later)
                sum += differences[later] * taken[i].row[static_cast<size_t>(taken[later].cell)];
            const int own = taken[i].row[static_cast<size_t>(taken[i].cell)];
            if (sum == 0 || sum % own != 0)
                return;
            differences[i] = -sum / own;
            const BalanceCell &changed = m_system.cells()[static_cast<size_t>(taken[i].cell)];
            const qint64 value = changed.value + differences[i];
            if (value < 0 && !changed.mayBeSigned)
                return;
            set.push_back({taken[i].cell, value});
        }
        std::sort(set.begin(), set.end());
        m_result.sets.push_back(std::move(set));
    }

    const BalanceSystem &m_system;
    WorkCounter &m_work;
    size_t m_width;
    std::vector<char> m_excluded;
    Reduced m_start;
    int m_cells = 1;
    std::vector<Taken> m_taken;
    SmallestChanges m_result;
};

} // namespace

SmallestChanges smallestChanges(const BalanceSystem &system, const std::vector<int> &failing, int fewestCells,
                                int mostCells, WorkCounter &work)
{
    Search search(system, failing, work);
    SmallestChanges result;
    for (int cells = fewestCells; cells <= mostCells && result.sets.empty() && !work.exhausted(); ++cells)
        result = search.run(cells);
    result.complete = !work.exhausted();
    return result;
}

} // namespace gouji
