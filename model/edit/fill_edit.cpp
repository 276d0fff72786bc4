// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/fill_edit.h"

#include <algorithm>

namespace gouji {

namespace {

bool allThere(EditBuilder &builder, const std::vector<CellId> &cells)
{
    for (const CellId cell : cells) {
        if (!hasCell(builder.state(), cell)) {
            builder.fail({EditError::Kind::NoSuchCell, {}, {}});
            return false;
        }
    }
    return true;
}

/// Each cell takes the text of the first (uppermost, leftmost) cell of its line; \a lineOf tells a cell's line.
EditResult fillFromFirst(EditBuilder &builder, const std::vector<CellId> &cells, int FormCell::*lineOf)
{
    if (!allThere(builder, cells))
        return builder.finish();
    const ReportState &state = builder.state();
    std::vector<CellId> ordered = cells;
    std::sort(ordered.begin(), ordered.end());
    std::map<std::pair<TableId, int>, CellId> firsts;
    bool filled = false;
    for (const CellId cell : ordered) {
        const auto [first, isFirst] = firsts.try_emplace({cell.table, state.extraction().formCell(cell).*lineOf}, cell);
        if (isFirst)
            continue;
        filled = true;
        const CellState source = state.state(first->second);
        if (source == CellState::Missing || source == CellState::Ambiguous)
            builder.fail({EditError::Kind::NothingThere, state.extraction().formCell(first->second).address, {}});
        else
            builder.type(cell, state.shownText(first->second));
    }
    if (!filled)
        builder.fail({EditError::Kind::WrongSelection, {}, {}});
    return builder.finish();
}

} // namespace

std::vector<CellId> cellsOfRow(const ReportState &state, TableId table, int row)
{
    std::vector<CellId> cells = cellsOfTable(state, table);
    std::erase_if(cells, [&](CellId cell) { return state.extraction().formCell(cell).row != row; });
    return cells;
}

std::vector<CellId> cellsOfTable(const ReportState &state, TableId table)
{
    std::vector<CellId> cells;
    const auto count = static_cast<int>(state.extraction().tableForm(table).cells.size());
    for (int i = 0; i < count; ++i) {
        if (state.exists({table, i}))
            cells.push_back({table, i});
    }
    return cells;
}

std::vector<CellId> cellsOfReport(const ReportState &state)
{
    std::vector<CellId> cells;
    for (const TableId table : allTables) {
        const std::vector<CellId> more = cellsOfTable(state, table);
        cells.insert(cells.end(), more.begin(), more.end());
    }
    return cells;
}

EditResult fillZeros(ReportId report, const ReportState &state, const std::vector<CellId> &cells)
{
    EditBuilder builder(report, state, "fill-zeros");
    if (!allThere(builder, cells))
        return builder.finish();
    for (const CellId cell : cells) {
        if (state.state(cell) == CellState::Blank || state.state(cell) == CellState::Missing)
            builder.type(cell, QStringLiteral("0"));
    }
    return builder.finish();
}

EditResult clearCells(ReportId report, const ReportState &state, const std::vector<CellId> &cells)
{
    EditBuilder builder(report, state, "clear-cells");
    if (!allThere(builder, cells))
        return builder.finish();
    for (const CellId cell : cells) {
        if (state.state(cell) == CellState::Blank)
            continue;
        CellDecision decision = state.decision(cell);
        decision.correction = Correction();
        decision.correction->state = CellState::Blank;
        if (state.extraction().reading(cell).state == CellState::Blank)
            decision.correction.reset();
        builder.decide(cell, std::move(decision));
    }
    return builder.finish();
}

EditResult fillDown(ReportId report, const ReportState &state, const std::vector<CellId> &cells)
{
    EditBuilder builder(report, state, "fill-down");
    return fillFromFirst(builder, cells, &FormCell::column);
}

EditResult fillRight(ReportId report, const ReportState &state, const std::vector<CellId> &cells)
{
    EditBuilder builder(report, state, "fill-right");
    return fillFromFirst(builder, cells, &FormCell::row);
}

EditResult setCells(ReportId report, const ReportState &state, const std::vector<std::pair<CellId, QString>> &texts)
{
    EditBuilder builder(report, state, "set-cells");
    for (const auto &[cell, text] : texts)
        builder.type(cell, text);
    return builder.finish();
}

EditResult replaceInCells(ReportId report, const ReportState &state, const std::vector<CellId> &cells,
                          const Replacement &replacement)
{
    EditBuilder builder(report, state, "replace");
    if (replacement.find.isEmpty() && !replacement.wholeCell)
        builder.fail({EditError::Kind::NothingThere, {}, {}});
    if (!allThere(builder, cells))
        return builder.finish();
    for (const CellId cell : cells) {
        QString text = state.shownText(cell);
        // Doubtful and missing cells show nothing either, but they are not blank.
        const bool found = replacement.find.isEmpty() ? text.isEmpty() && state.state(cell) == CellState::Blank
                           : replacement.wholeCell    ? text.trimmed() == replacement.find
                                                      : text.contains(replacement.find);
        if (!found)
            continue;
        text = replacement.wholeCell ? replacement.with : text.replace(replacement.find, replacement.with);
        auto decision = interpretTyped(state, cell, text);
        if (!decision) {
            builder.edit().refused.push_back(decision.error());
            continue;
        }
        if (decision->correction) {
            decision->correction->spans = state.places(cell);
            decision->correction->moved = true;
        }
        builder.decide(cell, *std::move(decision));
    }
    return builder.finish();
}

} // namespace gouji
