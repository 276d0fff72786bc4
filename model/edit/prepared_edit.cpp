// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/prepared_edit.h"

#include <set>

namespace gouji {

EditBuilder::EditBuilder(ReportId report, const ReportState &state, const char *kind)
    : m_report(report)
    , m_state(state)
{
    m_edit.command.kind = QString::fromLatin1(kind);
}

void EditBuilder::put(CellId cell, const CellContent &content)
{
    auto decision = decisionFor(m_state, cell, content);
    if (decision)
        decide(cell, *std::move(decision));
    else
        fail(decision.error());
}

void EditBuilder::type(CellId cell, const QString &text)
{
    auto decision = interpretTyped(m_state, cell, text);
    if (decision)
        decide(cell, *std::move(decision));
    else
        fail(decision.error());
}

void EditBuilder::decide(CellId cell, CellDecision decision)
{
    m_decisions[cell] = std::move(decision);
}

void EditBuilder::lose(const CellContent &content)
{
    if (!content.holdsSomething())
        return;
    const bool isDoubt = content.wasDoubtful && content.shown.typed.isEmpty();
    m_edit.lost.push_back(
        {m_state.extraction().formCell(content.from).address, isDoubt ? QStringLiteral("?") : content.shown.typed});
}

void EditBuilder::fail(const EditError &error)
{
    if (!m_error)
        m_error = error;
}

EditResult EditBuilder::finish()
{
    if (m_error)
        return tl::unexpected(*m_error);
    ReportState after = m_state;
    std::set<std::pair<TableId, int>> rows;
    for (auto &[cell, decision] : m_decisions) {
        if (decision == m_state.decision(cell))
            continue;
        const FormCell &place = m_state.extraction().formCell(cell);
        after.setDecision(cell, decision);
        m_edit.cells.push_back({cell, place.address, m_state.shownText(cell), after.shownText(cell)});
        m_edit.command.changes.emplace_back(
            CellChange{m_report, place.address, m_state.decision(cell), std::move(decision)});
        rows.insert({cell.table, place.row});
    }
    m_edit.rows = static_cast<int>(rows.size());
    return std::move(m_edit);
}

} // namespace gouji
