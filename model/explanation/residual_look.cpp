// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/residual_look.h"

#include "model/check/identity_check.h"

namespace gouji {

namespace {

Decimal sizeOf(const Decimal &value)
{
    return value.isNegative() ? -value : value;
}

} // namespace

std::vector<ResidualLook> residualLooks(const ReportState &state, const IdentityResult &result)
{
    std::vector<ResidualLook> looks;
    if (result.outcome != IdentityOutcome::Fail || !result.expected || !result.actual)
        return looks;
    const Decimal residual = sizeOf(*result.actual - *result.expected);
    const TableForm &form = state.extraction().tableForm(result.table);
    const Identity &identity = form.identities[static_cast<size_t>(result.identity)];
    const auto compare = [&](ResidualLook::Kind kind, int times) {
        for (const auto *side : {&identity.left, &identity.right}) {
            for (const int cell : *side) {
                const auto value = operandOf(state, {result.table, cell});
                if (!value || value->isZero())
                    continue;
                const Decimal size = sizeOf(*value);
                if ((times == 1 ? size : size + size) == residual)
                    looks.push_back({kind, form.cells[static_cast<size_t>(cell)].address, 0});
            }
        }
    };
    compare(ResidualLook::Kind::EqualToACell, 1);
    compare(ResidualLook::Kind::TwiceACell, 2);
    bool isNumber = false;
    const qint64 whole = residual.toString().toLongLong(&isNumber);
    if (!isNumber)
        return looks;
    if (whole % 9 == 0)
        looks.push_back({ResidualLook::Kind::DivisibleByNine, {}, 0});
    int power = 0;
    qint64 rest = whole;
    for (; rest % 10 == 0; rest /= 10)
        ++power;
    if (rest == 1)
        looks.push_back({ResidualLook::Kind::PowerOfTen, {}, power});
    return looks;
}

} // namespace gouji
