// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/identity_choice.h"

#include <algorithm>

namespace gouji::recovery {

namespace {

constexpr int identitiesNeeded = 2;

enum class Verdict : quint8 { Undecided, Pass, PassOfZeros, Fail };

/// An identity as one row sees it: what the operands outside the row add up to, and which slots of the row take part.
class IdentityOfRow
{
public:
    IdentityOfRow(const Identity &identity, const std::vector<CellReading> &cells, const std::vector<int> &rowCells)
        : m_id(identity.id)
    {
        take(identity.left, false, cells, rowCells);
        take(identity.right, true, cells, rowCells);
    }

    const QString &id() const { return m_id; }

    Verdict judge(const DoubtfulRow &row, const std::vector<int> &placement) const
    {
        if (m_undecided)
            return Verdict::Undecided;
        Decimal difference = m_outside;
        bool zero = m_outsideIsZero;
        for (const auto &[slot, isRight] : m_slots) {
            const auto index = static_cast<size_t>(slot);
            const std::optional<Decimal> &value = row.readings[index][static_cast<size_t>(placement[index])].value;
            if (!value)
                return Verdict::Undecided;
            zero = zero && value->isZero();
            difference += isRight ? -*value : *value;
        }
        if (!difference.isZero())
            return Verdict::Fail;
        return zero ? Verdict::PassOfZeros : Verdict::Pass;
    }

private:
    void take(const std::vector<int> &operands, bool isRight, const std::vector<CellReading> &cells,
              const std::vector<int> &rowCells)
    {
        for (const int cell : operands) {
            const auto own = std::find(rowCells.begin(), rowCells.end(), cell);
            if (own != rowCells.end()) {
                m_slots.emplace_back(static_cast<int>(own - rowCells.begin()), isRight);
                continue;
            }
            const std::optional<Decimal> &value = cells[static_cast<size_t>(cell)].value;
            m_undecided = m_undecided || !value;
            if (!value)
                continue;
            m_outsideIsZero = m_outsideIsZero && value->isZero();
            m_outside += isRight ? -*value : *value;
        }
    }

    QString m_id;
    bool m_undecided = false;
    bool m_outsideIsZero = true;
    Decimal m_outside; // left minus right
    std::vector<std::pair<int, bool>> m_slots;
};

std::vector<IdentityOfRow> identitiesOf(const TableForm &form, const std::vector<CellReading> &cells,
                                        const DoubtfulRow &row)
{
    std::vector<int> indexes;
    for (const int cell : row.cells) {
        const std::vector<int> &some = form.identitiesOfCell[static_cast<size_t>(cell)];
        indexes.insert(indexes.end(), some.begin(), some.end());
    }
    std::sort(indexes.begin(), indexes.end());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
    std::vector<IdentityOfRow> result;
    result.reserve(indexes.size());
    for (const int index : indexes)
        result.emplace_back(form.identities[static_cast<size_t>(index)], cells, row.cells);
    return result;
}

/// Whether the row is settled, wholly or in part.
bool choose(const TableForm &form, std::vector<CellReading> &cells, DoubtfulRow &row)
{
    const std::vector<IdentityOfRow> identities = identitiesOf(form, cells, row);
    std::vector<bool> ruledOut(identities.size(), false); // whether it ruled a placement out
    std::vector<bool> holds(identities.size(), true);     // whether it holds, with figures, in all that are left
    std::vector<size_t> left;
    std::vector<Verdict> verdicts(identities.size());
    for (size_t i = 0; i < row.placements.size(); ++i) {
        bool failed = false;
        for (size_t k = 0; k < identities.size(); ++k) {
            verdicts[k] = identities[k].judge(row, row.placements[i]);
            failed = failed || verdicts[k] == Verdict::Fail;
            ruledOut[k] = ruledOut[k] || verdicts[k] == Verdict::Fail;
        }
        if (failed)
            continue;
        left.push_back(i);
        for (size_t k = 0; k < identities.size(); ++k)
            holds[k] = holds[k] && verdicts[k] == Verdict::Pass;
    }
    if (left.empty() || left.size() == row.placements.size())
        return false;
    std::vector<QString> by;
    for (size_t k = 0; k < identities.size(); ++k) {
        if (holds[k] && ruledOut[k])
            by.push_back(identities[k].id());
    }
    if (static_cast<int>(by.size()) < identitiesNeeded)
        return false;
    bool settled = false;
    for (size_t slot = 0; slot < row.cells.size(); ++slot) {
        CellReading &cell = cells[static_cast<size_t>(row.cells[slot])];
        if (cell.state != CellState::Ambiguous)
            continue;
        const auto readingIn = [&](size_t i) -> const CellReading & {
            return row.readings[slot][static_cast<size_t>(row.placements[i][slot])];
        };
        const CellReading &first = readingIn(left.front());
        if (!std::all_of(left.begin(), left.end(), [&](size_t i) { return meansTheSame(readingIn(i), first); }))
            continue;
        cell = first;
        if (cell.state == CellState::Read) {
            cell.state = CellState::Inferred;
            cell.by = by;
        }
        settled = true;
    }
    std::vector<std::vector<int>> placements;
    placements.reserve(left.size());
    for (const size_t i : left)
        placements.push_back(std::move(row.placements[i]));
    row.placements = std::move(placements);
    return settled;
}

bool sumsFailElsewhere(const TableForm &form, const std::vector<CellReading> &cells)
{
    const DoubtfulRow none;
    return std::any_of(form.identities.begin(), form.identities.end(), [&](const Identity &identity) {
        return IdentityOfRow(identity, cells, none.cells).judge(none, {}) == Verdict::Fail;
    });
}

} // namespace

bool meansTheSame(const CellReading &left, const CellReading &right)
{
    return left.value == right.value && (left.state == CellState::NotAFigure) == (right.state == CellState::NotAFigure);
}

void chooseByIdentities(const TableForm &form, std::vector<CellReading> &cells, std::vector<DoubtfulRow> rows)
{
    if (rows.empty())
        return;
    for (bool again = true; again;) {
        again = false;
        if (sumsFailElsewhere(form, cells))
            return;
        for (DoubtfulRow &row : rows)
            again = choose(form, cells, row) || again;
    }
}

} // namespace gouji::recovery
