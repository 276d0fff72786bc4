// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How one goes from report to report, from problem to problem and from cell to cell.

#include "model/items/finding_list_model.h"
#include "ui/findings/findings_pane.h"
#include "ui/grid/tables_pane.h"
#include "ui/reports/reports_pane.h"
#include "ui/revision/revision_pane.h"
#include "ui/source/source_pane.h"
#include "ui/window/review_page.h"

namespace gouji {

void ReviewPage::joinRevisions()
{
    connect(m_revisions, &RevisionPane::pointedAt, this,
            [this](ReportId report, const QString &address, const std::vector<Span> &places) {
                if (!m_workspace.contains(report))
                    return;
                setReport(report);
                if (const auto cell = m_workspace.state(report).extraction().find(address))
                    showCell(report, *cell);
                else
                    m_source->showPlaces(places);
            });
    connect(this, &ReviewPage::reportChanged, m_revisions, [this] { m_revisions->follow(m_report); });
    connect(&m_workspace, &Workspace::settingsChanged, m_revisions, [this] { m_revisions->follow(m_report); });
}

bool ReviewPage::stepReport(int direction)
{
    const std::optional<ReportId> next =
        m_report ? m_reports->neighbour(*m_report, direction) : std::optional<ReportId>();
    if (next)
        setReport(*next);
    return next.has_value();
}

bool ReviewPage::stepProblem(int direction)
{
    if (!m_report)
        return false;
    if (m_findings->step(direction)) {
        showFinding();
        return true;
    }
    for (auto next = m_reports->neighbour(*m_report, direction); next; next = m_reports->neighbour(*next, direction)) {
        if (m_reports->isEarlierVersion(*next) || !m_findings->hasProblems(*next))
            continue;
        setReport(*next);
        m_findings->step(direction);
        showFinding();
        return true;
    }
    return false;
}

std::vector<CellId> ReviewPage::doubtfulCells(ReportId report) const
{
    const ReportState &state = m_workspace.state(report);
    std::vector<CellId> cells;
    for (const TableId table : allTables) {
        const int count = static_cast<int>(state.extraction().tableForm(table).cells.size());
        for (int index = 0; index < count; ++index) {
            const CellId cell{table, index};
            if (state.exists(cell) && state.state(cell) == CellState::Ambiguous)
                cells.push_back(cell);
        }
    }
    return cells;
}

bool ReviewPage::nextDoubtful()
{
    if (!m_report)
        return false;
    const std::optional<CellId> here = m_tables->currentCell();
    for (const CellId &cell : doubtfulCells(*m_report)) {
        if (!here || cell > *here) {
            showCell(*m_report, cell);
            return true;
        }
    }
    for (auto next = m_reports->neighbour(*m_report, 1); next; next = m_reports->neighbour(*next, 1)) {
        if (m_reports->isEarlierVersion(*next))
            continue;
        const std::vector<CellId> cells = doubtfulCells(*next);
        if (!cells.empty()) {
            showCell(*next, cells.front());
            return true;
        }
    }
    return false;
}

void ReviewPage::chooseOperands()
{
    const std::optional<CellId> cell = m_tables->currentCell();
    if (!m_report || !cell)
        return;
    const TableForm &form = m_workspace.state(*m_report).extraction().tableForm(cell->table);
    std::vector<const Identity *> defining;
    std::vector<const Identity *> others;
    for (const int index : form.identitiesOfCell[static_cast<size_t>(cell->index)]) {
        const Identity &identity = form.identities[static_cast<size_t>(index)];
        (identity.target == cell->index ? defining : others).push_back(&identity);
    }
    const std::vector<const Identity *> &known = defining.empty() ? others : defining;
    if (known.empty())
        return;
    if (m_operandsOf != cell) {
        m_operandsOf = cell;
        m_nextIdentity = 0;
    }
    const Identity &identity = *known[m_nextIdentity++ % known.size()];
    std::vector<CellId> operands;
    for (const std::vector<int> *side : {&identity.left, &identity.right}) {
        for (const int operand : *side) {
            if (operand != cell->index)
                operands.push_back({cell->table, operand});
        }
    }
    m_tables->chooseAround(*cell, operands);
    const QModelIndex finding = m_findings->model()->indexFor(identity.id);
    m_findings->setCurrent(finding);
}

int ReviewPage::nextProse()
{
    const std::optional<CellId> cell = m_tables->currentCell();
    return m_report && cell ? m_source->nextProse(*cell) : -1;
}

bool ReviewPage::search(const QString &words, int direction)
{
    if (!m_report)
        return false;
    if (m_source->search(words, direction))
        return true;
    if (words.isEmpty() || direction == 0)
        return false;
    for (auto next = m_reports->neighbour(*m_report, direction); next; next = m_reports->neighbour(*next, direction)) {
        if (!m_workspace.state(*next).extraction().source->text.contains(words, Qt::CaseInsensitive))
            continue;
        setReport(*next);
        return m_source->search(words, direction);
    }
    return false;
}

} // namespace gouji
