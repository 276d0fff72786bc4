// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/review_decisions.h"

#include "model/edit/decision_commands.h"
#include "model/items/cell_words.h"
#include "model/items/finding_list_model.h"
#include "model/opinion/acceptance.h"
#include "ui/findings/dismiss_bar.h"
#include "ui/findings/findings_pane.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/tables_pane.h"
#include "ui/opinions/opinions_pane.h"
#include "ui/window/review_page.h"

#include <algorithm>

namespace gouji {
namespace {

/// Where the source shows a proposed figure: as the evidence says, for figures that stand in the wrong cells where they
/// were read, else where the explanation as a whole is justified.
std::vector<Span> placesOf(const FigureChange &change, const Explanation &explanation, const ReportState &state)
{
    for (const EvidenceItem &item : explanation.evidence) {
        if (item.cell == change.address && !item.spans.empty())
            return item.spans;
    }
    const bool moves = explanation.operation == Operation::Shift || explanation.operation == Operation::Swap
                       || explanation.operation == Operation::SwapRows;
    if (moves) {
        for (const FigureChange &other : explanation.changes) {
            if (!(other.cell == change.cell) && other.before == change.after)
                return state.places(other.cell);
        }
    }
    return explanation.justification;
}

} // namespace

ReviewDecisions::ReviewDecisions(Workspace &workspace, ReviewPage *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_page(page)
{
    connect(page->findings()->dismissBar(), &DismissBar::reasonGiven, this, &ReviewDecisions::dismiss);
    connect(page->findings()->dismissBar(), &DismissBar::closed, this,
            [this] { m_page->focusPane(m_page->findings()); });
}

QString ReviewDecisions::problemWords(const QStringList &identities) const
{
    QStringList titles;
    for (const QString &id : identities) {
        const QString title = m_page->sentences().ruleTitle(id.section(QLatin1Char(':'), 0, 0));
        if (!titles.contains(title))
            titles += title;
    }
    return titles.isEmpty() ? QString() : tr("does not agree with “%1”").arg(titles.join(tr("”, “")));
}

bool ReviewDecisions::accept(const Explanation &explanation, Remedy remedy)
{
    if (!m_page->report())
        return false;
    const ReportId report = *m_page->report();
    const ReportState &state = m_workspace.state(report);
    const Finding *finding = m_page->findings()->current();
    Command command;
    if (remedy == Remedy::CorrectReading) {
        std::vector<ReadingToAccept> figures;
        for (const FigureChange &change : explanation.changes)
            figures.push_back({change.address, change.after, placesOf(change, explanation, state)});
        EditResult edit = acceptAsReading(report, state, figures);
        if (!edit) {
            refuse(edit.error());
            return false;
        }
        command = std::move(edit->command);
    } else {
        std::vector<FigureToPropose> figures;
        for (const FigureChange &change : explanation.changes)
            figures.push_back({change.address, change.after});
        OpinionToWrite content;
        content.finding = finding ? finding->id : QString();
        content.problem = problemWords(explanation.settles);
        auto opinion = acceptAsOpinion(report, state, m_workspace.nextOpinion(), figures, content);
        if (!opinion) {
            refuse(opinion.error());
            return false;
        }
        command = std::move(*opinion);
    }
    if (!m_workspace.apply(std::move(command)))
        return false;
    // What is left of the same cause is dealt with by the same decision.
    while (m_page->stepProblem(1) && m_page->report() == report) {
        const Finding *next = m_page->findings()->current();
        const bool isDealtWith =
            next
            && std::any_of(explanation.changes.begin(), explanation.changes.end(),
                           [next](const FigureChange &change) { return next->cells.contains(change.address); });
        if (!isDealtWith)
            break;
    }
    return true;
}

void ReviewDecisions::refuse(const EditError &error)
{
    const ReportState &state = m_workspace.state(*m_page->report());
    const auto cell = state.extraction().find(error.address);
    emit refused(cell ? CellWords::problem(error, state.extraction().formCell(*cell))
                      : CellWords::problem(error, FormCell()));
}

QStringList ReviewDecisions::reasonsBefore() const
{
    QStringList reasons;
    for (const ReportId report : m_workspace.reports()) {
        for (const auto &[finding, dismissal] : m_workspace.state(report).dismissals()) {
            if (!reasons.contains(dismissal.reason))
                reasons += dismissal.reason;
        }
    }
    return reasons;
}

bool ReviewDecisions::dismissOrRestore()
{
    const Finding *finding = m_page->findings()->current();
    if (!m_page->report() || !finding || finding->outcome == Outcome::Pass)
        return false;
    const ReportState &state = m_workspace.state(*m_page->report());
    if (state.isDismissed(*finding)) {
        m_workspace.apply(restoreFinding(*m_page->report(), state, finding->id));
        return true;
    }
    m_asked = finding->id;
    m_page->focusPane(m_page->findings());
    m_page->findings()->dismissBar()->ask(reasonsBefore());
    return true;
}

void ReviewDecisions::dismiss(const QString &reason)
{
    const FindingListModel *model = m_page->findings()->model();
    const Finding *finding = model->findingFor(model->indexFor(m_asked));
    m_page->focusPane(m_page->findings());
    if (!m_page->report() || !finding)
        return;
    const ReportId report = *m_page->report();
    if (m_workspace.apply(dismissFinding(report, m_workspace.state(report), *finding, reason)))
        m_page->stepProblem(1);
}

void ReviewDecisions::confirmAndNext()
{
    if (!m_page->report())
        return;
    TablesPane *tables = m_page->tables();
    std::vector<CellId> cells = tables->chosenCells();
    if (cells.empty() && tables->currentCell())
        cells.push_back(*tables->currentCell());
    const Command command = confirmCells(*m_page->report(), m_workspace.state(*m_page->report()), cells);
    if (m_workspace.apply(command).isRefused())
        return;
    tables->grid(tables->table())->goInOrder(1);
}

void ReviewDecisions::takeConfirmationsBack()
{
    if (!m_page->report())
        return;
    TablesPane *tables = m_page->tables();
    std::vector<CellId> cells = tables->chosenCells();
    if (cells.empty() && tables->currentCell())
        cells.push_back(*tables->currentCell());
    m_workspace.apply(gouji::takeConfirmationsBack(*m_page->report(), m_workspace.state(*m_page->report()), cells));
}

bool ReviewDecisions::writeOpinion()
{
    const Finding *finding = m_page->findings()->current();
    if (!m_page->report() || !finding)
        return false;
    const ReportId report = *m_page->report();
    const ReportState &state = m_workspace.state(report);
    OpinionToWrite content;
    content.finding = finding->id;
    content.spans = finding->spans;
    QStringList quotes;
    for (const Span &span : finding->spans)
        quotes += state.extraction().source->text.mid(span.begin, span.length());
    content.quote = finding->expected ? QString() : quotes.join(QStringLiteral("…")).left(80);
    // What is wrong, without what the reviewer was asked to do about it.
    content.problem = m_page->sentences().message(*finding, state.extraction());
    for (const QString &end : {QStringLiteral("。"), QStringLiteral(". ")}) {
        if (const qsizetype stop = content.problem.indexOf(end); stop > 0)
            content.problem.truncate(stop);
    }
    if (content.problem.endsWith(u'.'))
        content.problem.chop(1);
    const int number = m_workspace.nextOpinion();
    // Without a figure to propose it is about the text; the cell is named in the problem.
    auto command = acceptAsOpinion(report, state, number, {}, content);
    if (!command || !m_workspace.apply(std::move(*command)))
        return false;
    m_page->focusPane(m_page->opinions());
    m_page->opinions()->write(number);
    return true;
}

void ReviewDecisions::setBlankIsZero(bool zero)
{
    if (!m_page->report())
        return;
    const ReportId report = *m_page->report();
    m_workspace.apply(decideBlankIsZero(report, m_workspace.state(report), zero,
                                        zero ? tr("decided for the whole report") : QString()));
}

} // namespace gouji
