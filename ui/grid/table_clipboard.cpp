// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TableEdits that speaks with the clipboard.

#include "ui/grid/table_edits.h"

#include "model/clipboard/own_copy.h"
#include "model/clipboard/tab_separated.h"
#include "model/edit/fill_edit.h"
#include "model/items/cell_words.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/tables_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace gouji {
namespace {

constexpr qsizetype mostLetters = 4'000'000; // a whole report has some thousand

ClipboardTable readTable(const QMimeData *content, const TableMarkup *markup)
{
    // Merged cells and line ends within cells are certain in a table of HTML only.
    if (markup && content->hasHtml()) {
        const QString html = content->html();
        if (html.size() <= mostLetters && html.contains(QStringLiteral("<table"), Qt::CaseInsensitive)) {
            if (auto table = markup->read(html))
                return std::move(*table);
        }
    }
    return readTabSeparated(content->text().left(mostLetters));
}

struct ClipboardBlock
{
    ClipboardTable table;
    bool isOwn = false; // copied by this program, which knows what was meant to be empty
};

ClipboardBlock readClipboard(const QMimeData *content, const TableMarkup *markup)
{
    ClipboardBlock block;
    if (!content)
        return block;
    block.table = readTable(content, markup);
    block.isOwn = content->hasFormat(ownCopyFormat()) && readOwnCopy(content->data(ownCopyFormat()), block.table);
    return block;
}

} // namespace

void TableEdits::copy(bool withHeadings)
{
    if (!m_pane->report())
        return;
    const GridView *grid = m_pane->currentGrid();
    const ClipboardTable table =
        copiedTable(grid->sheet(), m_workspace.state(*m_pane->report()), m_pane->chosenCells(), withHeadings);
    if (!table.saysAnything()) {
        emit said(tr("Nothing is copied: the chosen cells are doubtful or missing."));
        return;
    }
    auto *content = new QMimeData;
    content->setText(writeTabSeparated(table));
    content->setData(ownCopyFormat(), writeOwnCopy(table));
    if (m_markup)
        content->setHtml(m_markup->write(table));
    QGuiApplication::clipboard()->setMimeData(content);
    emit said(tr("Copied: %1 × %2", "rows, columns").arg(table.rows()).arg(table.columns()));
}

void TableEdits::paste()
{
    const std::optional<CellId> current = m_pane->currentCell();
    if (!m_pane->report() || !current)
        return;
    giveUp();
    if (!m_pane->currentGrid()->commitEditing())
        return;
    const auto [block, isOwn] = readClipboard(QGuiApplication::clipboard()->mimeData(), m_markup.get());
    if (!block.saysAnything()) {
        emit said(tr("There is nothing on the clipboard that could be pasted."));
        return;
    }
    pastePlanned(planPaste(block, m_pane->currentGrid()->sheet(), m_pane->table(), m_pane->chosenCells(), *current),
                 block, isOwn);
}

void TableEdits::pastePlanned(const PastePlan &plan, const ClipboardTable &block, bool isOwn)
{
    const ReportId report = *m_pane->report();
    const CellId current = *m_pane->currentCell();
    const Extraction &extraction = m_workspace.state(report).extraction();
    const auto chosen = static_cast<int>(m_pane->chosenCells().size());
    QStringList notes;
    if (plan.fit == PastePlan::Fit::Differs)
        notes += tr("%1 × %2 cells are on the clipboard, and other cells were chosen (%3).")
                     .arg(block.rows())
                     .arg(block.columns())
                     .arg(chosen);
    if (plan.headings.rows > 0 || plan.headings.columns > 0)
        notes +=
            tr("Headings are left out: %1 row(s), %2 column(s).").arg(plan.headings.rows).arg(plan.headings.columns);
    if (!plan.outside.isEmpty())
        notes += tr("No cell is left for: %1").arg(plan.outside.join(tr(", ", "between figures")));
    std::vector<std::pair<CellId, QString>> texts;
    std::vector<CellId> cells;
    bool reachesCurrent = false;
    bool hasRefused = false;
    int blanked = 0;
    for (const auto &[cell, text] : plan.cells) {
        reachesCurrent = reachesCurrent || cell == current;
        const auto decision = m_workspace.interpret(report, cell, text);
        if (decision) {
            // Another program copies a cell that holds nothing and one that was not chosen alike.
            if (!isOwn && text.isEmpty() && !m_workspace.state(report).shownText(cell).isEmpty()
                && m_workspace.state(report).state(cell) != CellState::Blank)
                ++blanked;
            texts.emplace_back(cell, text);
            cells.push_back(cell);
            continue;
        }
        hasRefused = true;
        notes += tr("Left out: %1").arg(problem(report, decision.error()));
    }
    if (plan.fit == PastePlan::Fit::ByLabels && !reachesCurrent && !cells.empty())
        notes += tr("The labels say which cells are meant: from %1 on.")
                     .arg(CellWords::shortName(extraction, cells.front()));
    if (blanked > 0)
        notes +=
            tr("Empty fields of the clipboard would blank %n cell(s) in which something stands.", nullptr, blanked);
    const bool asks = plan.fit == PastePlan::Fit::Differs || !plan.outside.isEmpty() || hasRefused || blanked > 0
                      || (plan.fit == PastePlan::Fit::ByLabels && !reachesCurrent);
    EditResult result = setCells(report, m_workspace.state(report), changing(texts));
    if (!result) {
        showError(result.error());
        return;
    }
    // What was pasted is chosen, so that one sees how far it goes.
    if (!cells.empty()) {
        const auto first = std::find(cells.begin(), cells.end(), current);
        m_pane->chooseAround(first == cells.end() ? cells.front() : current, cells);
    }
    offer(tr("Paste"), result->command.kind, {std::move(*result)}, asks, notes);
}

} // namespace gouji
