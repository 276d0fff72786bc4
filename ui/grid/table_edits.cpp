// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/table_edits.h"

#include "model/clipboard/source_part.h"
#include "model/edit/fill_edit.h"
#include "model/edit/source_edit.h"
#include "model/items/cell_words.h"
#include "model/items/report_list_model.h"
#include "ui/grid/edit_preview_bar.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/tables_pane.h"

#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace gouji {
namespace {

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
        GridView *grid = m_pane->currentGrid();
        if (m_scrolled.grid == grid) {
            m_pane->layout()->activate(); // the table has its full height again, and shows what it showed
            grid->horizontalScrollBar()->setValue(m_scrolled.across);
            grid->verticalScrollBar()->setValue(m_scrolled.down);
        }
        grid->setFocus();
    });
    // What was prepared fits the state it was prepared for, and no other.
    connect(&m_workspace, &Workspace::cellsChanged, this, &TableEdits::giveUp);
    connect(&m_workspace, &Workspace::reportReplaced, this, &TableEdits::giveUp);
    connect(&m_workspace, &Workspace::reportsCleared, this, &TableEdits::giveUp);
}

void TableEdits::giveUp()
{
    m_goesTo.reset();
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
    // To split a figure the caret says where; everything else goes from what was typed.
    if (edit != Edit::Split && !m_pane->currentGrid()->commitEditing())
        return;
    EditResult result = prepared(edit);
    if (!result) {
        showError(result.error());
        return;
    }
    const bool asks = wantsPreview(edit, *result);
    const QString kind = result->command.kind;
    offer(title(edit), kind, {std::move(*result)}, asks);
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
    if (!m_pane->currentGrid()->commitEditing())
        return;
    EditResult result = takeSourceText(*report, m_workspace.state(*report), cells, part);
    if (!result) {
        showError(result.error());
        return;
    }
    const bool asks = result->rows > 1 || !result->unused.isEmpty();
    offer(tr("Take the marked text into the cells"), result->command.kind, {*result}, asks);
}

void TableEdits::dropSource(CellId into, const QByteArray &content)
{
    if (!m_pane->report())
        return;
    const QString &source = m_workspace.state(*m_pane->report()).extraction().source->text;
    if (const std::optional<Span> part = readSourcePart(content, source))
        takeSource(*part, into);
    else
        emit said(tr("This text is not of the report that is shown."));
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
    const GridView *grid = m_pane->currentGrid();
    m_scrolled = {grid, grid->horizontalScrollBar()->value(), grid->verticalScrollBar()->value()};
    m_bar->open(std::move(content));
    m_pane->setPreview(preview);
}

void TableEdits::finish(const QString &kind, std::vector<PreparedEdit> edits)
{
    std::erase_if(edits, [](const PreparedEdit &edit) { return edit.command.changes.empty(); });
    if (edits.empty())
        return;
    const std::optional<CellId> goesTo = std::exchange(m_goesTo, std::nullopt);
    bool isDone = false;
    if (edits.size() == 1) {
        isDone = !m_workspace.apply(std::move(edits.front().command)).isRefused();
    } else {
        Workspace::CommandGroup group(m_workspace, kind);
        isDone = std::none_of(edits.begin(), edits.end(),
                              [this](const PreparedEdit &edit) { return m_workspace.apply(edit.command).isRefused(); });
        isDone = isDone && group.commit();
    }
    if (goesTo && isDone)
        m_pane->setCurrentCell(*goesTo);
}

} // namespace gouji
