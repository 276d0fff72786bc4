// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/cell_edits.h"

namespace gouji {
namespace {

CellChange changeOf(const Workspace &workspace, ReportId report, CellId cell, CellDecision after)
{
    const ReportState &state = workspace.state(report);
    return {report, state.extraction().formCell(cell).address, state.decision(cell), std::move(after)};
}

} // namespace

Command asReadCommand(const Workspace &workspace, ReportId report, const std::vector<CellId> &cells)
{
    Command command{QStringLiteral("clear"), {}};
    for (const CellId &cell : cells) {
        CellDecision decision = workspace.state(report).decision(cell);
        if (!decision.correction)
            continue;
        decision.correction.reset();
        command.changes.push_back(changeOf(workspace, report, cell, std::move(decision)));
    }
    return command;
}

} // namespace gouji
