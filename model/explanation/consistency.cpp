// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/consistency.h"

#include "model/check/identity_check.h"

#include <algorithm>

namespace gouji {

namespace {

bool contains(const std::vector<int> &cells, int cell)
{
    return std::find(cells.begin(), cells.end(), cell) != cells.end();
}

/// The cell in another row that stands in the same sums on the same side; the sum of the row itself does not count.
bool isInterchangeable(const TableForm &form, int cell, int other)
{
    const auto &identities = form.identitiesOfCell[static_cast<size_t>(cell)];
    return std::all_of(identities.begin(), identities.end(), [&](int index) {
        const Identity &identity = form.identities[static_cast<size_t>(index)];
        return identity.forRow
               || (contains(identity.left, cell) ? contains(identity.left, other) : contains(identity.right, other));
    });
}

/// Whether a whole row could be exchanged with another one, and no sum would tell.
bool canBeExchanged(const TableForm &form, int row)
{
    const FormRow &own = form.rows[static_cast<size_t>(row)];
    for (const FormRow &other : form.rows) {
        if (other.key == own.key || other.columns != own.columns)
            continue;
        bool interchangeable = true;
        for (int i = 0; i < static_cast<int>(own.columns.size()) && interchangeable; ++i) {
            interchangeable = isInterchangeable(form, own.firstCell + i, other.firstCell + i)
                              && isInterchangeable(form, other.firstCell + i, own.firstCell + i);
        }
        if (interchangeable)
            return true;
    }
    return false;
}

bool allZero(const ReportState &state, TableId table, const Identity &identity)
{
    const auto isZero = [&](int cell) {
        const auto value = operandOf(state, {table, cell});
        return value && value->isZero();
    };
    return std::all_of(identity.left.begin(), identity.left.end(), isZero)
           && std::all_of(identity.right.begin(), identity.right.end(), isZero);
}

/// Whether the identity placed the figure of this cell.
bool placed(const ReportState &state, CellId cell, const QString &identity)
{
    const CellReading &reading = state.extraction().reading(cell);
    return !state.isCorrected(cell) && std::find(reading.by.begin(), reading.by.end(), identity) != reading.by.end();
}

void addIdentity(CellSupport &support, const ReportState &state, const IdentityResult &result)
{
    const TableForm &form = state.extraction().tableForm(result.table);
    const Identity &identity = form.identities[static_cast<size_t>(result.identity)];
    switch (result.outcome) {
    case IdentityOutcome::Fail:
        support.contradicted = true;
        break;
    case IdentityOutcome::Undecided:
        break;
    case IdentityOutcome::Spent:
        support.spent.append(identity.id);
        break;
    case IdentityOutcome::Pass:
        if (placed(state, support.cell, identity.id))
            support.spent.append(identity.id);
        else if (allZero(state, result.table, identity))
            support.zeroSums.append(identity.id);
        else
            support.identities.append(identity.id);
        break;
    }
}

} // namespace

std::vector<CellSupport> cellSupport(const ReportState &state, const CheckSession &session,
                                     const ExplanationEvidence &evidence)
{
    std::array<std::vector<const IdentityResult *>, tableCount> results;
    for (const IdentityResult &result : session.identities())
        results[static_cast<size_t>(result.table)].push_back(&result);
    std::vector<CellSupport> supports;
    for (const TableId table : allTables) {
        const TableForm &form = state.extraction().tableForm(table);
        std::vector<char> exchangeable;
        exchangeable.reserve(form.rows.size());
        for (int row = 0; row < static_cast<int>(form.rows.size()); ++row)
            exchangeable.push_back(canBeExchanged(form, row) ? 1 : 0);
        for (int index = 0; index < static_cast<int>(form.cells.size()); ++index) {
            const CellId cell{table, index};
            const auto &identities = form.identitiesOfCell[static_cast<size_t>(index)];
            const auto value = operandOf(state, cell);
            if (identities.empty() || !value)
                continue;
            const FormCell &formCell = form.cells[static_cast<size_t>(index)];
            CellSupport support;
            support.cell = cell;
            support.address = formCell.address;
            for (const int identity : identities)
                addIdentity(support, state, *results[static_cast<size_t>(table)][static_cast<size_t>(identity)]);
            const auto stated = evidence.prose.find(cell);
            support.prose = stated != evidence.prose.end()
                            && std::find(stated->second.begin(), stated->second.end(), *value) != stated->second.end();
            if (exchangeable[static_cast<size_t>(formCell.row)] != 0)
                support.gaps.push_back(SupportGap::RowsExchanged);
            if (!support.zeroSums.isEmpty())
                support.gaps.push_back(SupportGap::OnlyZeros);
            supports.push_back(std::move(support));
        }
    }
    return supports;
}

} // namespace gouji
