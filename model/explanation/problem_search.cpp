// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/problem_search.h"

#include <algorithm>
#include <numeric>

namespace gouji {

namespace {

std::vector<int> together(const std::vector<int> &left, const std::vector<int> &right)
{
    std::vector<int> result;
    std::set_union(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(result));
    return result;
}

bool within(const std::vector<int> &part, const std::vector<int> &whole)
{
    return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

bool meet(const std::vector<int> &left, const std::vector<int> &right)
{
    return std::find_first_of(left.begin(), left.end(), right.begin(), right.end()) != left.end();
}

class ProblemSearch
{
public:
    ProblemSearch(const TableSystem &table, WorkCounter &work)
        : m_sums(table.sums())
        , m_table(table)
        , m_work(work)
    {
    }

    std::vector<ProblemFound> run()
    {
        partByCells();
        for (ProblemFound &problem : m_problems)
            search(problem, 1);
        joinUnexplained();
        lookForSmallerInCommon();
        addOperations();
        for (ProblemFound &problem : m_problems) {
            if (problem.sets.empty() && problem.operations.empty())
                explainInPart(problem);
            problem.complete = problem.complete && !m_work.exhausted();
        }
        std::sort(m_problems.begin(), m_problems.end(), [](const ProblemFound &left, const ProblemFound &right) {
            return left.constraints < right.constraints;
        });
        return std::move(m_problems);
    }

private:
    /// Failing constraints that share a cell stand together.
    void partByCells()
    {
        for (const int constraint : m_sums.failing()) {
            ProblemFound joined;
            joined.constraints = {constraint};
            std::vector<ProblemFound> others;
            for (ProblemFound &problem : m_problems) {
                const bool shared = std::any_of(problem.constraints.begin(), problem.constraints.end(), [&](int other) {
                    return meet(m_sums.cellsOf(other), m_sums.cellsOf(constraint));
                });
                if (shared)
                    joined.constraints = together(joined.constraints, problem.constraints);
                else
                    others.push_back(std::move(problem));
            }
            others.push_back(std::move(joined));
            m_problems = std::move(others);
        }
    }

    void search(ProblemFound &problem, int fewest, int most = mostCellsChanged)
    {
        SmallestChanges found = smallestChanges(m_sums, problem.constraints, fewest, most, m_work);
        for (const auto &set : found.sets) {
            if (std::all_of(set.begin(), set.end(), [this](const auto &change) { return m_table.fits(change); }))
                problem.sets.push_back(set);
        }
        problem.complete = problem.complete && found.complete;
    }

    /// Makes one problem of those for which \a choose is true, without explanations.
    template<typename Choose>
    ProblemFound takeOut(Choose choose)
    {
        ProblemFound joined;
        std::vector<ProblemFound> others;
        for (ProblemFound &problem : m_problems) {
            if (choose(problem)) {
                joined.constraints = together(joined.constraints, problem.constraints);
                joined.complete = joined.complete && problem.complete;
            } else {
                others.push_back(std::move(problem));
            }
        }
        m_problems = std::move(others);
        return joined;
    }

    /// What has no explanation by itself may have one in common: two columns fail, say, because two figures of
    /// a row whose sum holds are exchanged.
    void joinUnexplained()
    {
        const auto unexplained = [](const ProblemFound &problem) { return problem.sets.empty(); };
        const auto count = std::count_if(m_problems.begin(), m_problems.end(), unexplained);
        if (count == 0 || m_problems.size() == 1)
            return;
        if (count > 1) {
            ProblemFound joined = takeOut(unexplained);
            search(joined, 2);
            m_problems.push_back(std::move(joined));
        }
        if (!m_problems.back().sets.empty() || m_problems.size() == 1)
            return;
        ProblemFound all;
        for (const ProblemFound &problem : m_problems)
            all.constraints = together(all.constraints, problem.constraints);
        search(all, 2);
        if (!all.sets.empty()) {
            m_problems.clear();
            m_problems.push_back(std::move(all));
        }
    }

    /// Problems that need several cells each may need fewer together.
    void lookForSmallerInCommon()
    {
        size_t cells = 0;
        ProblemFound all;
        for (const ProblemFound &problem : m_problems) {
            if (problem.sets.empty())
                return;
            cells += problem.sets.front().size();
            all.constraints = together(all.constraints, problem.constraints);
        }
        if (m_problems.size() < 2 || cells == m_problems.size())
            return;
        search(all, 1, std::min(static_cast<int>(cells) - 1, mostCellsChanged));
        if (!all.sets.empty()) {
            m_problems.clear();
            m_problems.push_back(std::move(all));
        }
    }

    /// An operation that settles several problems at once makes one of them.
    void addOperations()
    {
        m_operations = findOperations(m_table, m_work);
        for (const OperationFound &operation : m_operations) {
            std::vector<int> covered;
            int problems = 0;
            for (const ProblemFound &problem : m_problems) {
                if (within(problem.constraints, operation.settled)) {
                    covered = together(covered, problem.constraints);
                    ++problems;
                }
            }
            if (problems < 2 || covered != operation.settled)
                continue;
            std::vector<std::vector<BalanceChange>> sets{{}};
            for (const ProblemFound &problem : m_problems) {
                if (within(problem.constraints, covered))
                    sets = combined(sets, problem.sets);
            }
            ProblemFound joined =
                takeOut([&covered](const ProblemFound &problem) { return within(problem.constraints, covered); });
            joined.sets = std::move(sets);
            m_problems.push_back(std::move(joined));
        }
        for (const OperationFound &operation : m_operations) {
            for (ProblemFound &problem : m_problems) {
                if (problem.constraints == operation.settled)
                    problem.operations.push_back(operation);
            }
        }
    }

    /// Each set of one problem with each of the other.
    std::vector<std::vector<BalanceChange>> combined(const std::vector<std::vector<BalanceChange>> &left,
                                                     const std::vector<std::vector<BalanceChange>> &right)
    {
        std::vector<std::vector<BalanceChange>> result;
        for (const auto &one : left) {
            for (const auto &other : right) {
                if (!m_work.spend(1))
                    return result;
                std::vector<BalanceChange> set = one;
                set.insert(set.end(), other.begin(), other.end());
                std::sort(set.begin(), set.end());
                result.push_back(std::move(set));
            }
        }
        return result;
    }

    void explainInPart(ProblemFound &problem)
    {
        for (const OperationFound &operation : m_operations) {
            if (within(operation.settled, problem.constraints))
                problem.operations.push_back(operation);
        }
        std::vector<std::vector<BalanceChange>> breaking;
        for (const BalanceChange &change : singleChanges(problem)) {
            const BalanceEffect effect = m_sums.effect({change});
            const bool clean = effect.broken.empty() && effect.disturbed.empty();
            if (clean)
                problem.sets.push_back({change});
            else if (effect.settled.size() > effect.broken.size() + effect.disturbed.size())
                breaking.push_back({change});
        }
        if (problem.sets.empty() && problem.operations.empty()) {
            problem.lastResort = true;
            problem.sets = std::move(breaking);
        }
        problem.partial = true;
    }

    /// What single cells would have to hold for one of the constraints.
    std::vector<BalanceChange> singleChanges(const ProblemFound &problem) const
    {
        std::vector<BalanceChange> changes;
        for (const int constraint : problem.constraints) {
            for (const int cell : m_sums.cellsOf(constraint)) {
                const int factor = m_sums.factor(constraint, cell);
                const BalanceCell &known = m_sums.cells()[static_cast<size_t>(cell)];
                const BalanceChange change{cell, known.value - m_sums.residual(constraint) / factor};
                if (m_sums.residual(constraint) % factor == 0 && (change.value >= 0 || known.mayBeSigned)
                    && m_table.fits(change))
                    changes.push_back(change);
            }
        }
        std::sort(changes.begin(), changes.end());
        changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
        return changes;
    }

    const BalanceSystem &m_sums;
    const TableSystem &m_table;
    WorkCounter &m_work;
    std::vector<ProblemFound> m_problems;
    std::vector<OperationFound> m_operations;
};

} // namespace

std::vector<ProblemFound> findProblems(const TableSystem &table, WorkCounter &work)
{
    return ProblemSearch(table, work).run();
}

} // namespace gouji
