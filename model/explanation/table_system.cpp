// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/table_system.h"

#include "model/check/identity_check.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr int mostFraction = 6;
constexpr qint64 mostValue = 1'000'000'000'000'000; // sums of these stay far below what qint64 holds

/// The value as a multiple of 10^-fraction; nothing where it is none or too large.
std::optional<qint64> multipleOf(const Decimal &value, int fraction)
{
    const auto scaled = value.scaledByPowerOfTen(fraction);
    if (!scaled || !scaled->isWhole() || *scaled > Decimal(mostValue) || *scaled < Decimal(-mostValue))
        return std::nullopt;
    return scaled->toString().toLongLong();
}

/// The least number of digits behind the point that suits all operands of a table.
int sharedFraction(const ReportState &state, TableId table)
{
    int fraction = 0;
    const TableForm &form = state.extraction().tableForm(table);
    for (int i = 0; i < static_cast<int>(form.cells.size()); ++i) {
        const auto value = operandOf(state, {table, i});
        while (value && fraction < mostFraction && !value->scaledByPowerOfTen(fraction).value_or(Decimal()).isWhole())
            ++fraction;
    }
    return fraction;
}

} // namespace

TableSystem::TableSystem(const ReportState &state, const CheckSession &session, TableId table)
    : m_state(&state)
    , m_table(table)
    , m_fraction(sharedFraction(state, table))
{
    const TableForm &tableForm = form();
    std::vector<BalanceCell> cells(tableForm.cells.size());
    m_blank.assign(cells.size(), 0);
    for (size_t i = 0; i < cells.size(); ++i) {
        const CellId cell{table, static_cast<int>(i)};
        cells[i].mayBeSigned = tableForm.cells[i].kind != FigureKind::Count;
        const auto operand = operandOf(state, cell);
        const auto value = operand ? multipleOf(*operand, m_fraction) : std::nullopt;
        if (value)
            cells[i].value = *value;
        else if (!operand && state.state(cell) == CellState::Blank)
            m_blank[i] = 1;
        else
            cells[i].unknown = true;
    }
    std::vector<std::vector<BalanceTerm>> equations;
    for (const Identity &identity : tableForm.identities) {
        std::vector<BalanceTerm> &terms = equations.emplace_back();
        for (const int cell : identity.left)
            terms.push_back({cell, 1});
        for (const int cell : identity.right)
            terms.push_back({cell, -1});
    }
    m_sums = BalanceSystem(std::move(cells), equations);
    m_outcomes.resize(tableForm.identities.size(), IdentityOutcome::Undecided);
    for (const IdentityResult &result : session.identities()) {
        if (result.table == table)
            m_outcomes[static_cast<size_t>(result.identity)] = result.outcome;
    }
    for (const Identity &identity : tableForm.identities)
        m_holds.push_back(evaluate(identity, {}));
}

bool TableSystem::fits(const BalanceChange &change) const
{
    return form().cells[static_cast<size_t>(change.cell)].kind == FigureKind::Decimal
           || decimal(change.value).isWhole();
}

Decimal TableSystem::decimal(qint64 value) const
{
    return Decimal(value).scaledByPowerOfTen(-m_fraction).value_or(Decimal(value));
}

FigureChange TableSystem::figureChange(const BalanceChange &change) const
{
    const CellId cell{m_table, change.cell};
    return {cell, form().cells[static_cast<size_t>(change.cell)].address, operandOf(*m_state, cell),
            decimal(change.value)};
}

TableSystem::Holds TableSystem::evaluate(const Identity &identity, const std::vector<FigureChange> &changes) const
{
    const auto valueOf = [&](int index) -> std::optional<Decimal> {
        for (const FigureChange &change : changes) {
            if (change.cell.index == index)
                return change.after;
        }
        if (isBlank(index))
            return Decimal(0);
        return operandOf(*m_state, {m_table, index});
    };
    Decimal difference;
    for (const int cell : identity.left) {
        const auto value = valueOf(cell);
        if (!value)
            return Holds::Unknown;
        difference += *value;
    }
    for (const int cell : identity.right) {
        const auto value = valueOf(cell);
        if (!value)
            return Holds::Unknown;
        difference -= *value;
    }
    return difference.isZero() ? Holds::Yes : Holds::No;
}

IdentityProof TableSystem::prove(const std::vector<FigureChange> &changes) const
{
    const TableForm &tableForm = form();
    std::vector<int> touched;
    for (const FigureChange &change : changes) {
        const auto &identities = tableForm.identitiesOfCell[static_cast<size_t>(change.cell.index)];
        touched.insert(touched.end(), identities.begin(), identities.end());
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    IdentityProof proof;
    std::vector<int> zeros;
    for (const int index : touched) {
        const Identity &identity = tableForm.identities[static_cast<size_t>(index)];
        const Holds after = evaluate(identity, changes);
        const bool passed = outcome(index) == IdentityOutcome::Pass || outcome(index) == IdentityOutcome::Spent;
        if (after == Holds::Yes && !passed)
            proof.settles.append(identity.id);
        if (after != Holds::Yes && holdsNow(index))
            proof.breaks.append(identity.id);
        for (const auto *side : {&identity.left, &identity.right}) {
            for (const int cell : *side) {
                const bool changed = std::any_of(changes.begin(), changes.end(), [cell](const FigureChange &change) {
                    return change.cell.index == cell;
                });
                if (isBlank(cell) && !changed)
                    zeros.push_back(cell);
            }
        }
    }
    std::sort(zeros.begin(), zeros.end());
    proof.countedAsZero = static_cast<int>(std::unique(zeros.begin(), zeros.end()) - zeros.begin());
    return proof;
}

QStringList TableSystem::identityIds(const std::vector<int> &constraints) const
{
    std::vector<int> identities;
    for (const int constraint : constraints) {
        const std::vector<int> &origins = m_sums.origins(constraint);
        identities.insert(identities.end(), origins.begin(), origins.end());
    }
    std::sort(identities.begin(), identities.end());
    identities.erase(std::unique(identities.begin(), identities.end()), identities.end());
    QStringList ids;
    for (const int index : identities)
        ids.append(form().identities[static_cast<size_t>(index)].id);
    return ids;
}

} // namespace gouji
