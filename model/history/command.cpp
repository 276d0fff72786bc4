// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/command.h"

namespace gouji {

ReportId reportOf(const Change &change)
{
    return std::visit([](const auto &kind) { return kind.report; }, change);
}

bool isEmpty(const Change &change)
{
    return std::visit([](const auto &kind) { return kind.before == kind.after; }, change);
}

std::vector<const CellChange *> cellChanges(const Command &command)
{
    std::vector<const CellChange *> result;
    for (const Change &change : command.changes) {
        if (const auto *cell = std::get_if<CellChange>(&change))
            result.push_back(cell);
    }
    return result;
}

} // namespace gouji
