// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/table_operations.h"

#include "model/explanation/slip_likelihood.h"

#include <algorithm>
#include <map>

namespace gouji {

namespace {

// How rare the operations are beside a single wrong figure, and among how many places they choose.
constexpr int neighbourSwap = 13 * bit;
constexpr int sameLineSwap = 17 * bit;
constexpr int farSwap = 21 * bit;
constexpr int neighbourRowSwap = 11 * bit;
constexpr int farRowSwap = 15 * bit;
constexpr int wholeRowShift = 11 * bit;
constexpr int partRowShift = 13 * bit;
constexpr int splitting = 14 * bit;
constexpr int joining = 13 * bit;
constexpr int movingOthers = bit;
constexpr int lostFigure = 2 * bit;

struct Line
{
    std::vector<int> cells;   ///< of a printed row, from the left
    std::vector<size_t> ends; ///< where a shift can end: a total, and the cell before it
};

bool isRowTotal(const TableForm &form, int cell)
{
    const auto &identities = form.identitiesOfCell[static_cast<size_t>(cell)];
    return std::any_of(identities.begin(), identities.end(), [&](int index) {
        const Identity &identity = form.identities[static_cast<size_t>(index)];
        return identity.forRow && identity.target == cell;
    });
}

/// The printed rows that hold more than one figure of identities.
std::vector<Line> linesOf(const TableForm &form)
{
    std::map<int, std::map<int, int>> printed; // row, column, cell
    for (const PrintedCell &place : form.printed) {
        if (place.cell >= 0 && !form.identitiesOfCell[static_cast<size_t>(place.cell)].empty())
            printed[place.row][place.column] = place.cell;
    }
    std::vector<Line> lines;
    for (const auto &[row, columns] : printed) {
        Line line;
        for (const auto &[column, cell] : columns)
            line.cells.push_back(cell);
        for (size_t i = 0; i < line.cells.size(); ++i) {
            if (isRowTotal(form, line.cells[i])) {
                if (i > 0)
                    line.ends.push_back(i - 1);
                line.ends.push_back(i);
            }
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

class OperationSearch
{
public:
    OperationSearch(const TableSystem &table, WorkCounter &work)
        : m_table(table)
        , m_sums(table.sums())
        , m_work(work)
        , m_suspect(static_cast<size_t>(m_sums.cellCount()), 0)
    {
        for (const int constraint : m_sums.failing()) {
            for (const int cell : m_sums.cellsOf(constraint))
                m_suspect[static_cast<size_t>(cell)] = 1;
        }
    }

    std::vector<OperationFound> run()
    {
        for (const Line &line : linesOf(m_table.form())) {
            shifts(line);
            splitsAndJoins(line);
        }
        rowSwaps();
        cellSwaps();
        std::vector<OperationFound> found;
        for (auto &[changes, operation] : m_found)
            found.push_back(std::move(operation));
        return found;
    }

private:
    using Changes = std::vector<BalanceChange>;

    qint64 value(int cell) const { return m_table.value(cell); }

    void addChange(Changes &changes, int cell, qint64 after) const
    {
        if (value(cell) != after)
            changes.push_back({cell, after});
    }

    /// Keeps the operation if it settles something and touches nothing else.
    bool keep(OperationFound candidate, size_t fewestSettled = 1)
    {
        constexpr qint64 costOfEffect = 16;
        if (candidate.changes.size() < 2 || !m_work.spend(costOfEffect))
            return false;
        BalanceEffect effect = m_sums.effect(candidate.changes);
        if (effect.settled.size() < fewestSettled || !effect.broken.empty() || !effect.disturbed.empty())
            return false;
        std::sort(candidate.changes.begin(), candidate.changes.end());
        candidate.settled = std::move(effect.settled);
        const auto [known, isNew] = m_found.try_emplace(candidate.changes, candidate);
        if (!isNew && candidate.improbability < known->second.improbability)
            known->second = std::move(candidate);
        return true;
    }

    /// The same with a place that became free: it holds 0 or what the sums determine.
    void keepWithFree(OperationFound candidate, int freed)
    {
        OperationFound empty = candidate;
        addChange(empty.changes, freed, 0);
        keep(std::move(empty));
        qint64 shift = 0;
        for (const int constraint : m_sums.constraintsOf(freed)) {
            qint64 residual = m_sums.residual(constraint) - value(freed) * m_sums.factor(constraint, freed);
            for (const BalanceChange &change : candidate.changes)
                residual += (change.value - value(change.cell)) * m_sums.factor(constraint, change.cell);
            const int factor = m_sums.factor(constraint, freed);
            if (residual % factor == 0)
                shift = -residual / factor;
            if (shift != 0)
                break;
        }
        if (shift <= 0)
            return;
        addChange(candidate.changes, freed, shift);
        candidate.improbability += lostFigure + sixteenthsOfBits(shift + 1);
        keep(std::move(candidate), 2);
    }

    /// Whether cells can be moved: they have figures, and some of them belong to what fails.
    bool movable(const Line &line, size_t first, size_t last) const
    {
        bool suspect = false;
        for (size_t i = first; i <= last; ++i) {
            const int cell = line.cells[i];
            if (m_table.isUnknown(cell))
                return false;
            suspect = suspect || m_suspect[static_cast<size_t>(cell)] != 0;
        }
        return suspect;
    }

    void shifts(const Line &line)
    {
        for (const size_t end : line.ends) {
            for (size_t start = 0; start < end; ++start) {
                if (!movable(line, start, end))
                    continue;
                OperationFound shift;
                shift.operation = Operation::Shift;
                shift.improbability = start == 0 ? wholeRowShift : partRowShift;
                if (value(line.cells[end]) == 0) {
                    OperationFound right = shift;
                    for (size_t i = start + 1; i <= end; ++i)
                        addChange(right.changes, line.cells[i], value(line.cells[i - 1]));
                    keepWithFree(std::move(right), line.cells[start]);
                }
                if (value(line.cells[start]) == 0) {
                    for (size_t i = start; i < end; ++i)
                        addChange(shift.changes, line.cells[i], value(line.cells[i + 1]));
                    keepWithFree(std::move(shift), line.cells[end]);
                }
            }
        }
    }

    void splitsAndJoins(const Line &line)
    {
        for (size_t at = 0; at + 1 < line.cells.size(); ++at) {
            std::vector<size_t> ends{at + 1};
            for (const size_t end : line.ends) {
                if (end > at + 1)
                    ends.push_back(end);
            }
            for (const size_t end : ends) {
                if (!movable(line, at, end))
                    continue;
                if (value(line.cells[end]) == 0)
                    split(line, at, end);
                join(line, at, end);
            }
        }
    }

    void split(const Line &line, size_t at, size_t end)
    {
        const qint64 whole = value(line.cells[at]);
        for (qint64 power = 10; power <= whole; power *= 10) {
            const qint64 second = whole % power;
            if (second * 10 < power && power > 10)
                continue; // the second figure would begin with 0
            OperationFound found;
            found.operation = Operation::Split;
            found.improbability = splitting + (end > at + 1 ? movingOthers : 0);
            addChange(found.changes, line.cells[at], whole / power);
            addChange(found.changes, line.cells[at + 1], second);
            for (size_t i = at + 2; i <= end; ++i)
                addChange(found.changes, line.cells[i], value(line.cells[i - 1]));
            keep(std::move(found));
        }
    }

    void join(const Line &line, size_t at, size_t end)
    {
        const qint64 first = value(line.cells[at]);
        const qint64 second = value(line.cells[at + 1]);
        constexpr qint64 most = 100'000'000;
        if (first <= 0 || second < 0 || first > most || second > most || m_table.isBlank(line.cells[at + 1]))
            return;
        qint64 power = 10;
        while (power <= second)
            power *= 10;
        OperationFound found;
        found.operation = Operation::Join;
        found.improbability = joining + (end > at + 1 ? movingOthers : 0);
        addChange(found.changes, line.cells[at], first * power + second);
        for (size_t i = at + 1; i < end; ++i)
            addChange(found.changes, line.cells[i], value(line.cells[i + 1]));
        keepWithFree(std::move(found), line.cells[end]);
    }

    void rowSwaps()
    {
        const std::vector<FormRow> &rows = m_table.form().rows;
        for (size_t first = 0; first < rows.size(); ++first) {
            for (size_t second = first + 1; second < rows.size(); ++second) {
                if (rows[first].columns != rows[second].columns)
                    continue;
                OperationFound found;
                found.operation = Operation::SwapRows;
                found.neighbours = second == first + 1;
                found.improbability = found.neighbours ? neighbourRowSwap : farRowSwap;
                bool known = true;
                for (size_t i = 0; i < rows[first].columns.size() && known; ++i) {
                    const int one = rows[first].firstCell + static_cast<int>(i);
                    const int other = rows[second].firstCell + static_cast<int>(i);
                    known = !m_table.isUnknown(one) && !m_table.isUnknown(other);
                    addChange(found.changes, one, value(other));
                    addChange(found.changes, other, value(one));
                }
                if (known)
                    keep(std::move(found));
            }
        }
    }

    void cellSwaps()
    {
        const TableForm &form = m_table.form();
        for (int one = 0; one < m_sums.cellCount() && !m_work.exhausted(); ++one) {
            if (m_table.isUnknown(one) || form.identitiesOfCell[static_cast<size_t>(one)].empty())
                continue;
            for (int other = one + 1; other < m_sums.cellCount(); ++other) {
                if (m_table.isUnknown(other) || value(one) == value(other)
                    || (!m_suspect[static_cast<size_t>(one)] && !m_suspect[static_cast<size_t>(other)])
                    || form.identitiesOfCell[static_cast<size_t>(other)].empty())
                    continue;
                const FormCell &first = form.cells[static_cast<size_t>(one)];
                const FormCell &second = form.cells[static_cast<size_t>(other)];
                const int rows = std::abs(first.row - second.row);
                const int columns = std::abs(first.column - second.column);
                OperationFound found;
                found.operation = Operation::Swap;
                found.neighbours = rows + columns == 1;
                found.improbability = found.neighbours            ? neighbourSwap
                                      : rows == 0 || columns == 0 ? sameLineSwap
                                                                  : farSwap;
                found.changes = {{one, value(other)}, {other, value(one)}};
                keep(std::move(found));
            }
        }
    }

    const TableSystem &m_table;
    const BalanceSystem &m_sums;
    WorkCounter &m_work;
    std::vector<char> m_suspect; // cells of failing constraints
    std::map<Changes, OperationFound> m_found;
};

} // namespace

std::vector<OperationFound> findOperations(const TableSystem &table, WorkCounter &work)
{
    if (table.sums().failing().empty())
        return {};
    return OperationSearch(table, work).run();
}

} // namespace gouji
