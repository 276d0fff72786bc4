// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/region_command.h"

#include "model/edit/typed_figure.h"

namespace gouji {

namespace {

Correction correctionOf(const CellReading &reading)
{
    Correction correction;
    correction.typed = reading.raw;
    correction.state = reading.state == CellState::Inferred ? CellState::Read : reading.state;
    correction.value = reading.value;
    correction.mark = reading.mark;
    correction.unit = reading.unit;
    correction.spans = reading.spans;
    return correction;
}

bool saysTheSame(const ReportState &state, CellId cell, const Correction &correction)
{
    const CellState shown = state.state(cell) == CellState::Inferred ? CellState::Read : state.state(cell);
    return shown == correction.state && state.reported(cell) == correction.value
           && state.shownText(cell) == correction.typed;
}

} // namespace

Command regionCommand(ReportId report, const ReportState &state, const std::vector<AddressedReading> &readings)
{
    Command command;
    command.kind = QStringLiteral("read-region");
    for (const AddressedReading &addressed : readings) {
        const auto cell = state.extraction().find(addressed.address);
        if (!cell || !hasCell(state, *cell))
            continue;
        CellDecision decision = state.decision(*cell);
        decision.correction = correctionOf(addressed.reading);
        if (!saysTheSame(state, *cell, *decision.correction))
            command.changes.emplace_back(
                CellChange{report, addressed.address, state.decision(*cell), std::move(decision)});
    }
    return command;
}

} // namespace gouji
