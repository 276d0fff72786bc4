// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the buttons of RevisionPane do.

#include "model/items/revision_list_model.h"
#include "model/opinion/acceptance.h"
#include "model/revision/reading_again.h"
#include "ui/lists/pointed_view.h"
#include "ui/revision/revision_pane.h"

namespace gouji {
namespace {

using Showing = RevisionListModel::Showing;
using Choice = RevisionListModel::Choice;
using LineKind = RevisionListModel::LineKind;

} // namespace

void RevisionPane::chooseCurrent(bool keep)
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_model->choose(row, keep ? Choice::Keep : Choice::TakeNewer);
    // On to the next conflict, so that one key decides after another.
    if (row + 1 < m_model->rowCount() && m_model->kindAt(row + 1) == LineKind::Conflict) {
        m_view->setCurrentIndex(m_model->index(row + 1, 0));
        pointAt(row + 1);
    }
}

void RevisionPane::keepCurrent()
{
    chooseCurrent(true);
}

void RevisionPane::takeNewer()
{
    chooseCurrent(false);
}

void RevisionPane::keepAll()
{
    m_model->chooseAll(Choice::Keep);
}

void RevisionPane::takeAllNewer()
{
    m_model->chooseAll(Choice::TakeNewer);
}

/// What was chosen so far; the rest goes on waiting.
void RevisionPane::applyWaiting()
{
    const ReportId report = *m_model->newer();
    const Command command = keepCommand(m_workspace, report, m_model->carried(), m_model->kept(), m_model->notKept());
    if (!m_workspace.apply(command))
        return;
    follow(report);
    emit decided(report);
}

void RevisionPane::apply()
{
    if (m_model->showing() == Showing::ReadAgain && m_model->isAnyDecided()) {
        applyWaiting();
        return;
    }
    if (!m_model->newer() || m_model->showing() != Showing::NextVersion || !m_model->isAllDecided())
        return;
    const ReportId newer = *m_model->newer();
    const KeptConflicts kept = m_model->kept();
    const ReportId earlier = *m_model->earlier();
    const CarryOver carried = m_model->carried();
    Command command = nextVersionCommand(m_workspace, earlier, newer, carried, kept);
    m_model->clear();
    if (!m_workspace.apply(std::move(command))) {
        m_model->showNextVersion(earlier, newer);
        return;
    }
    m_model->showRound(earlier, newer);
    emit taken(newer);
}

void RevisionPane::settleCurrent()
{
    const int row = currentRow();
    if (row < 0 || m_model->showing() != Showing::Round || m_model->opinionAt(row) == 0)
        return;
    const ReportId earlier = *m_model->earlier();
    m_workspace.apply(settleRound(earlier, m_workspace.state(earlier), m_model->round(), {m_model->opinionAt(row)}));
}

void RevisionPane::settleAll()
{
    if (m_model->showing() != Showing::Round)
        return;
    const ReportId earlier = *m_model->earlier();
    m_workspace.apply(settleRound(earlier, m_workspace.state(earlier), m_model->round()));
}

void RevisionPane::acceptExplanation()
{
    const int row = currentRow();
    if (row < 0 || m_model->showing() != Showing::Round || m_model->opinionAt(row) == 0)
        return;
    const ReportId earlier = *m_model->earlier();
    const ReportState &state = m_workspace.state(earlier);
    const auto known = state.opinions().find(m_model->opinionAt(row));
    if (known != state.opinions().end())
        m_workspace.apply(settleOpinion(earlier, state, known->first, OpinionState::Explained, known->second.answer));
}

} // namespace gouji
