// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TableEdits that has the model prepare what is to be done with the chosen cells.

#include "model/edit/fill_edit.h"
#include "model/edit/structure_edit.h"
#include "ui/grid/cell_edits.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/table_edits.h"
#include "ui/grid/tables_pane.h"

#include <algorithm>
#include <set>

namespace gouji {
namespace {

EditResult refused(EditError::Kind kind)
{
    return tl::make_unexpected(EditError{kind, {}, {}});
}

int rowOf(const ReportState &state, CellId cell)
{
    return state.extraction().formCell(cell).row;
}

} // namespace

EditResult TableEdits::prepared(Edit edit)
{
    const ReportId report = *m_pane->report();
    const ReportState &state = m_workspace.state(report);
    const CellId current = *m_pane->currentCell();
    const std::vector<CellId> chosen = m_pane->chosenCells();
    switch (edit) {
    case Edit::Clear:
        return clearCells(report, state, chosen);
    case Edit::AsRead: {
        PreparedEdit taken;
        taken.command = asReadCommand(m_workspace, report, chosen);
        return taken;
    }
    case Edit::FillDown:
        return fillFrom(state, current, chosen, true);
    case Edit::FillRight:
        return fillFrom(state, current, chosen, false);
    case Edit::FillChosen: {
        const CellState here = state.state(current);
        if (here == CellState::Ambiguous || here == CellState::Missing)
            return refused(EditError::Kind::NothingThere);
        std::vector<std::pair<CellId, QString>> texts;
        for (const CellId &cell : chosen) {
            if (cell != current)
                texts.emplace_back(cell, state.shownText(current));
        }
        return setCells(report, state, changing(texts));
    }
    case Edit::FillZeros:
        return fillZeros(report, state, chosen);
    case Edit::FillTableZeros:
        return fillZeros(report, state, cellsOfTable(state, current.table));
    case Edit::ShiftLeft:
        return shiftLeft(report, state, current);
    case Edit::ShiftRight:
        return shiftRight(report, state, current);
    case Edit::InsertCell:
        return insertCell(report, state, current);
    case Edit::RemoveCell:
        return removeCell(report, state, current);
    case Edit::Split:
        return split(state, current);
    case Edit::Join:
        return join(state, current, chosen);
    case Edit::SwapCells:
        return swapCells(state, current, chosen);
    case Edit::SwapRows:
        return swapRows(state, current, chosen);
    case Edit::MoveRowUp:
    case Edit::MoveRowDown: {
        const int row = rowOf(state, current);
        EditResult result = edit == Edit::MoveRowUp ? moveRowUp(report, state, current.table, row)
                                                    : moveRowDown(report, state, current.table, row);
        // The current cell goes with its row, so that the key can be pressed again.
        m_goesTo = m_pane->currentGrid()->neighbour(current, edit == Edit::MoveRowUp ? -1 : 1, 0);
        return result;
    }
    }
    return refused(EditError::Kind::WrongSelection);
}

EditResult TableEdits::fillFrom(const ReportState &state, CellId current, std::vector<CellId> chosen, bool down) const
{
    const GridView *grid = m_pane->currentGrid();
    if (chosen.empty())
        chosen.push_back(current);
    const auto line = [&state, down](CellId cell) {
        const FormCell &place = state.extraction().formCell(cell);
        return down ? place.row : place.column;
    };
    const int first = line(chosen.front());
    const bool isOneLine =
        std::all_of(chosen.begin(), chosen.end(), [&](const CellId &cell) { return line(cell) == first; });
    if (isOneLine) {
        // From the line before, as spreadsheets do.
        std::vector<CellId> before;
        for (const CellId &cell : chosen) {
            if (const auto neighbour = grid->neighbour(cell, down ? -1 : 0, down ? 0 : -1))
                before.push_back(*neighbour);
        }
        chosen.insert(chosen.end(), before.begin(), before.end());
    }
    const ReportId report = *m_pane->report();
    return down ? fillDown(report, state, chosen) : fillRight(report, state, chosen);
}

EditResult TableEdits::split(const ReportState &state, CellId current)
{
    GridView *grid = m_pane->currentGrid();
    std::optional<int> offset = grid->caret();
    if (!grid->commitEditing())
        return PreparedEdit();
    const QString text = state.shownText(current); // with what was typed
    if (!offset && text.size() == 2)
        offset = 1;
    if (!offset || *offset <= 0 || *offset >= text.size()) {
        if (text.size() > 1)
            grid->editAtCaret();
        emit said(tr("Put the caret where the figure is to be cut, and press the key again."));
        return PreparedEdit();
    }
    return splitFigure(*m_pane->report(), state, current, *offset, RestOfRow::Moves);
}

EditResult TableEdits::join(const ReportState &state, CellId current, const std::vector<CellId> &chosen) const
{
    const ReportId report = *m_pane->report();
    if (chosen.size() == 2)
        return joinFigures(report, state, chosen.front(), chosen.back(), RestOfRow::Moves);
    const std::optional<CellId> right = m_pane->currentGrid()->neighbour(current, 0, 1);
    if (chosen.size() > 2 || !right)
        return refused(EditError::Kind::WrongSelection);
    return joinFigures(report, state, current, *right, RestOfRow::Moves);
}

EditResult TableEdits::swapCells(const ReportState &state, CellId current, const std::vector<CellId> &chosen) const
{
    const ReportId report = *m_pane->report();
    if (chosen.size() == 2)
        return gouji::swapCells(report, state, chosen.front(), chosen.back());
    // The two ends of what is chosen.
    const std::optional<CellId> far = m_pane->currentGrid()->farCorner();
    if (!far || *far == current)
        return refused(EditError::Kind::WrongSelection);
    return gouji::swapCells(report, state, current, *far);
}

EditResult TableEdits::swapRows(const ReportState &state, CellId current, const std::vector<CellId> &chosen) const
{
    std::set<int> rows;
    for (const CellId &cell : chosen)
        rows.insert(rowOf(state, cell));
    if (rows.size() < 2)
        return refused(EditError::Kind::WrongSelection);
    return gouji::swapRows(*m_pane->report(), state, current.table, *rows.begin(), *rows.rbegin());
}

} // namespace gouji
