// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/table_edits.h"

#include "model/edit/fill_edit.h"
#include "model/edit/source_edit.h"
#include "model/edit/structure_edit.h"
#include "model/items/cell_words.h"
#include "model/items/report_list_model.h"
#include "ui/grid/cell_edits.h"
#include "ui/grid/edit_preview_bar.h"
#include "ui/grid/grid_view.h"
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

/// Edits within one row happen at once unless something would be lost.
bool wantsPreview(TableEdits::Edit kind, const PreparedEdit &edit)
{
    switch (kind) {
    case TableEdits::Edit::Clear:
    case TableEdits::Edit::AsRead:
    case TableEdits::Edit::FillDown:
    case TableEdits::Edit::FillRight:
    case TableEdits::Edit::FillChosen:
    case TableEdits::Edit::RemoveCell:
        return false; // what they change or lose is what was chosen
    default:
        return edit.rows > 1 || !edit.lost.empty();
    }
}

} // namespace

TableEdits::TableEdits(Workspace &workspace, TablesPane *pane, EditPreviewBar *bar)
    : QObject(pane)
    , m_workspace(workspace)
    , m_pane(pane)
    , m_bar(bar)
{
    connect(m_bar, &EditPreviewBar::closed, this, [this] {
        m_pane->setPreview({});
        m_pane->currentGrid()->setFocus();
    });
    // What was prepared fits the state it was prepared for, and no other.
    connect(&m_workspace, &Workspace::cellsChanged, this, &TableEdits::giveUp);
    connect(&m_workspace, &Workspace::reportReplaced, this, &TableEdits::giveUp);
    connect(&m_workspace, &Workspace::reportsCleared, this, &TableEdits::giveUp);
}

void TableEdits::giveUp()
{
    m_bar->giveUp();
}

QString TableEdits::title(Edit edit)
{
    switch (edit) {
    case Edit::Clear:
        return tr("Enter that nothing stands there");
    case Edit::AsRead:
        return tr("Back to what was read");
    case Edit::FillDown:
        return tr("Fill down");
    case Edit::FillRight:
        return tr("Fill to the right");
    case Edit::FillChosen:
        return tr("Fill the chosen cells");
    case Edit::FillZeros:
    case Edit::FillTableZeros:
        return tr("Enter 0 where nothing stands");
    case Edit::ShiftLeft:
        return tr("Shift the rest of the row to the left");
    case Edit::ShiftRight:
        return tr("Shift the rest of the row to the right");
    case Edit::InsertCell:
        return tr("Insert a blank cell");
    case Edit::RemoveCell:
        return tr("Remove the cell");
    case Edit::Split:
        return tr("Split the figure");
    case Edit::Join:
        return tr("Join the figures");
    case Edit::SwapCells:
        return tr("Swap two cells");
    case Edit::SwapRows:
        return tr("Swap two rows");
    case Edit::MoveRowUp:
        return tr("Move the row up");
    case Edit::MoveRowDown:
        return tr("Move the row down");
    }
    return {};
}

void TableEdits::carryOut(Edit edit)
{
    const std::optional<ReportId> report = m_pane->report();
    if (!report || !m_pane->currentCell())
        return;
    giveUp();
    m_goesTo.reset();
    EditResult result = prepared(edit);
    if (!result) {
        showError(result.error());
        return;
    }
    const bool asks = wantsPreview(edit, *result);
    const QString kind = result->command.kind;
    offer(title(edit), kind, {std::move(*result)}, asks);
}

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
    const QString text = state.shownText(current);
    std::optional<int> offset = grid->caret();
    if (offset)
        grid->endEditing();
    else if (text.size() == 2)
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

std::vector<std::pair<CellId, QString>> TableEdits::changing(const std::vector<std::pair<CellId, QString>> &texts) const
{
    // The same figure written otherwise is no change when it comes in by the block.
    const ReportId report = *m_pane->report();
    const ReportState &state = m_workspace.state(report);
    std::vector<std::pair<CellId, QString>> changes;
    for (const auto &[cell, text] : texts) {
        const auto decision = m_workspace.interpret(report, cell, text);
        const bool isSame = decision && decision->correction && decision->correction->state == state.state(cell)
                            && decision->correction->value == state.reported(cell)
                            && decision->correction->mark == state.mark(cell)
                            && state.state(cell) != CellState::Inferred;
        if (!isSame)
            changes.emplace_back(cell, text);
    }
    return changes;
}

void TableEdits::fillWith(const QString &typed)
{
    if (!m_pane->report())
        return;
    giveUp();
    m_goesTo.reset();
    std::vector<std::pair<CellId, QString>> texts;
    for (const CellId &cell : m_pane->chosenCells())
        texts.emplace_back(cell, typed);
    EditResult result = setCells(*m_pane->report(), m_workspace.state(*m_pane->report()), changing(texts));
    if (!result)
        showError(result.error());
    else
        offer(title(Edit::FillChosen), result->command.kind, {*result}, false);
}

void TableEdits::takeSource(Span part, std::optional<CellId> into)
{
    const std::optional<ReportId> report = m_pane->report();
    std::vector<CellId> cells = m_pane->chosenCells();
    if (into && std::find(cells.begin(), cells.end(), *into) == cells.end()) {
        cells = {*into};
        m_pane->setCurrentCell(*into);
    }
    if (!report || cells.empty())
        return;
    giveUp();
    m_goesTo.reset();
    EditResult result = takeSourceText(*report, m_workspace.state(*report), cells, part);
    if (!result) {
        showError(result.error());
        return;
    }
    const bool asks = result->rows > 1 || !result->unused.isEmpty();
    offer(tr("Take the marked text into the cells"), result->command.kind, {*result}, asks);
}

QString TableEdits::problem(ReportId report, const EditError &error) const
{
    const Extraction &extraction = m_workspace.state(report).extraction();
    const std::optional<CellId> cell = extraction.find(error.address);
    const QString words = CellWords::problem(error, cell ? extraction.formCell(*cell) : FormCell());
    return cell ? CellWords::shortName(extraction, *cell) + QStringLiteral(": ") + words : words;
}

void TableEdits::showError(const EditError &error)
{
    const Extraction &extraction = m_workspace.state(*m_pane->report()).extraction();
    GridView *grid = m_pane->currentGrid();
    const std::optional<CellId> cell = extraction.find(error.address);
    QModelIndex place = cell ? grid->gridModel()->indexFor(*cell) : QModelIndex();
    if (!place.isValid())
        place = grid->currentIndex();
    grid->scrollTo(place);
    grid->explain(place, tr("Nothing was changed.") + QLatin1Char(' ') + problem(*m_pane->report(), error));
}

QString TableEdits::line(ReportId report, const CellPreview &cell) const
{
    const Extraction &extraction = m_workspace.state(report).extraction();
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? tr("nothing") : text; };
    QString words = tr("%1: %2 → %3", "a cell, what it shows, what it would show")
                        .arg(CellWords::name(extraction, cell.cell), orNothing(cell.before), orNothing(cell.after));
    if (report != m_pane->report())
        words.prepend(ReportListModel::title(extraction) + QStringLiteral("  "));
    return words;
}

QStringList TableEdits::notes(const PreparedEdit &edit) const
{
    QStringList lines;
    for (const LostContent &lost : edit.lost)
        lines += tr("“%1” would stand nowhere any more.").arg(lost.text);
    if (!edit.unused.isEmpty())
        lines += tr("No cell is left for: %1").arg(edit.unused.join(tr(", ", "between figures")));
    return lines;
}

void TableEdits::offer(const QString &title, const QString &kind, std::vector<PreparedEdit> edits, bool asks,
                       QStringList notes)
{
    bool changes = false;
    for (const PreparedEdit &edit : edits) {
        changes = changes || !edit.command.changes.empty();
        notes += this->notes(edit);
    }
    if (!asks) {
        finish(kind, std::move(edits));
        return;
    }
    EditPreviewBar::Content content;
    std::map<CellId, QString> preview;
    for (const PreparedEdit &edit : edits) {
        if (edit.command.changes.empty())
            continue;
        const ReportId report = reportOf(edit.command.changes.front());
        for (const CellPreview &cell : edit.cells) {
            if (cell.before == cell.after)
                continue; // only its place in the source goes with its row
            content.lines += line(report, cell);
            if (report == m_pane->report())
                preview.emplace(cell.cell, cell.after);
        }
    }
    const auto cells = static_cast<int>(content.lines.size());
    content.title = cells > 0 ? tr("%1: %n cell(s) would change", nullptr, cells).arg(title)
                              : tr("%1: nothing would change").arg(title);
    content.notes = std::move(notes);
    if (changes)
        content.carryOut = [this, kind, edits = std::move(edits)] { finish(kind, edits); };
    m_bar->open(std::move(content));
    m_pane->setPreview(preview);
}

void TableEdits::finish(const QString &kind, std::vector<PreparedEdit> edits)
{
    std::erase_if(edits, [](const PreparedEdit &edit) { return edit.command.changes.empty(); });
    if (edits.empty())
        return;
    const std::optional<CellId> goesTo = m_goesTo;
    if (edits.size() == 1) {
        m_workspace.apply(std::move(edits.front().command));
    } else {
        Workspace::CommandGroup group(m_workspace, kind);
        const bool all = std::all_of(edits.begin(), edits.end(),
                                     [this](const PreparedEdit &edit) { return m_workspace.apply(edit.command); });
        if (all)
            group.commit();
    }
    if (goesTo)
        m_pane->setCurrentCell(*goesTo);
}

} // namespace gouji
