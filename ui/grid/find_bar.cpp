// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/find_bar.h"

#include "ui/appearance/icons.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/table_edits.h"
#include "ui/grid/tables_pane.h"
#include "ui/lists/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace gouji {

FindBar::FindBar(Workspace &workspace, TablesPane *pane, TableEdits *edits)
    : QWidget(pane)
    , m_workspace(workspace)
    , m_pane(pane)
    , m_edits(edits)
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_wholeCell(new QCheckBox(this))
    , m_scope(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_replaceHere(new QToolButton(this))
    , m_replaceAll(new QToolButton(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(4, 3, 4, 3);
    layout->setSpacing(6);
    for (QLineEdit *line : {m_find, m_replace}) {
        line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(line);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_wholeCell, m_scope, m_previous, m_next, m_replaceHere,
                                                            m_replaceAll, m_count})
        layout->addWidget(widget);
    m_find->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_find->setClearButtonEnabled(true);
    m_scope->addItems({QString(), QString(), QString()});
    m_scope->setCurrentIndex(static_cast<int>(Scope::Report));
    for (QToolButton *button : {m_previous, m_next, m_replaceHere, m_replaceAll})
        button->setFocusPolicy(Qt::TabFocus);
    m_previous->setIcon(lineIcon(QStringLiteral("previous")));
    m_next->setIcon(lineIcon(QStringLiteral("next")));
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::refreshCount);
    connect(m_wholeCell, &QCheckBox::toggled, this, &FindBar::refreshCount);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FindBar::refreshCount);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_replaceHere, &QToolButton::clicked, this, &FindBar::replaceHere);
    connect(m_replaceAll, &QToolButton::clicked, this, &FindBar::replaceAll);
    connect(m_pane, &TablesPane::currentCellChanged, this, &FindBar::refreshCount);
    connect(&m_workspace, &Workspace::historyChanged, this, &FindBar::refreshCount);
    retranslate();
    hide();
}

void FindBar::open()
{
    show();
    m_find->setFocus();
    m_find->selectAll();
    refreshCount();
}

void FindBar::setScope(Scope scope)
{
    m_scope->setCurrentIndex(static_cast<int>(scope));
}

Replacement FindBar::replacement() const
{
    return {m_find->text(), m_replace->text(), m_wholeCell->isChecked()};
}

std::vector<ReportId> FindBar::reports() const
{
    if (static_cast<Scope>(m_scope->currentIndex()) == Scope::AllReports)
        return m_workspace.reports();
    return m_pane->report() ? std::vector<ReportId>{*m_pane->report()} : std::vector<ReportId>();
}

std::vector<CellId> FindBar::cellsOf(ReportId report) const
{
    const ReportState &state = m_workspace.state(report);
    return static_cast<Scope>(m_scope->currentIndex()) == Scope::Table ? cellsOfTable(state, m_pane->table())
                                                                       : cellsOfReport(state);
}

std::vector<CellId> FindBar::cellsWith(ReportId report) const
{
    const Replacement words = replacement();
    std::vector<CellId> found;
    if (words.find.isEmpty() && !words.wholeCell)
        return found;
    const ReportState &state = m_workspace.state(report);
    for (const CellId &cell : cellsOf(report)) {
        const QString text = state.shownText(cell);
        // Doubtful and missing cells show nothing, but they are not blank.
        const bool stands = words.find.isEmpty() ? text.isEmpty() && state.state(cell) == CellState::Blank
                            : words.wholeCell    ? text.trimmed() == words.find
                                                 : text.contains(words.find);
        if (stands)
            found.push_back(cell);
    }
    return found;
}

std::vector<FindBar::Place> FindBar::places() const
{
    std::vector<Place> places;
    for (const ReportId report : reports()) {
        for (const CellId &cell : cellsWith(report))
            places.push_back({report, cell});
    }
    return places;
}

std::optional<FindBar::Place> FindBar::here() const
{
    const std::optional<CellId> cell = m_pane->currentCell();
    return m_pane->report() && cell ? std::optional(Place{*m_pane->report(), *cell}) : std::nullopt;
}

void FindBar::step(int direction)
{
    const std::vector<Place> all = places();
    if (all.empty())
        return;
    // Reports stand in the order of the workspace, which is not that of their numbers.
    const std::vector<ReportId> order = reports();
    const auto rank = [&order](const Place &place) {
        return std::pair(std::find(order.begin(), order.end(), place.report) - order.begin(), place.cell);
    };
    const std::optional<Place> from = here();
    Place to = direction > 0 ? all.front() : all.back();
    if (from && direction > 0) {
        const auto next = std::find_if(all.begin(), all.end(), [&](const Place &p) { return rank(p) > rank(*from); });
        to = next == all.end() ? all.front() : *next;
    } else if (from) {
        const auto next = std::find_if(all.rbegin(), all.rend(), [&](const Place &p) { return rank(p) < rank(*from); });
        to = next == all.rend() ? all.back() : *next;
    }
    emit placeWanted(to.report, to.cell);
    refreshCount();
}

void FindBar::replaceHere()
{
    const std::optional<Place> place = here();
    if (!place)
        return;
    const std::vector<Place> all = places();
    if (std::find(all.begin(), all.end(), *place) != all.end()) {
        auto edit = replaceInCells(place->report, m_workspace.state(place->report), {place->cell}, replacement());
        if (!edit || !edit->refused.empty()) {
            const EditError error = edit ? edit->refused.front() : edit.error();
            m_edits->offer(tr("Replace"), QStringLiteral("replace"), {}, true,
                           {tr("Left out: %1").arg(m_edits->problem(place->report, error))});
            return;
        }
        const bool changes = !edit->command.changes.empty();
        const int stood = m_workspace.journal().current();
        m_edits->offer(tr("Replace"), edit->command.kind, {std::move(*edit)}, false);
        if (changes && m_workspace.journal().current() == stood)
            return; // refused: what was not replaced stays in sight
    }
    step(1);
}

void FindBar::replaceAll()
{
    std::vector<PreparedEdit> edits;
    QStringList notes;
    for (const ReportId report : reports()) {
        const std::vector<CellId> cells = cellsWith(report);
        if (cells.empty())
            continue;
        auto edit = replaceInCells(report, m_workspace.state(report), cells, replacement());
        if (!edit) {
            notes += tr("Left out: %1").arg(m_edits->problem(report, edit.error()));
            continue;
        }
        for (const EditError &error : edit->refused)
            notes += tr("Left out: %1").arg(m_edits->problem(report, error));
        edits.push_back(std::move(*edit));
    }
    m_edits->giveUp();
    m_edits->offer(tr("Replace"), QStringLiteral("replace"), std::move(edits), true, notes);
}

void FindBar::refreshCount()
{
    if (!isVisible())
        return;
    const std::vector<Place> all = places();
    const bool asks = !m_find->text().isEmpty() || m_wholeCell->isChecked();
    const std::optional<Place> place = here();
    const auto at = place ? std::find(all.begin(), all.end(), *place) : all.end();
    const auto count = static_cast<int>(all.size());
    if (!asks)
        m_count->clear();
    else if (at == all.end())
        m_count->setText(tr("%n place(s)", "of words in tables", count));
    else
        m_count->setText(tr("%1 of %2", "the place one is at, of all").arg(at - all.begin() + 1).arg(count));
    for (QToolButton *button : {m_previous, m_next, m_replaceHere, m_replaceAll})
        button->setEnabled(count > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        hide();
        m_pane->currentGrid()->setFocus();
    } else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        replaceAll();
    } else if (isEnter && m_replace->hasFocus() && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        replaceHere();
    } else if (isEnter) {
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FindBar::retranslate()
{
    m_find->setPlaceholderText(tr("Find in the tables"));
    m_find->setAccessibleName(tr("Find in the tables"));
    m_find->setToolTip(tr("Enter: next place, Shift+Enter: the one before"));
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setAccessibleName(tr("Replace with"));
    m_replace->setToolTip(tr("Enter: replace here and go on, Ctrl+Enter: replace all"));
    m_wholeCell->setText(tr("Whole &cell"));
    m_wholeCell->setToolTip(tr("Only where the whole text of a cell is this; with nothing to find: blank cells"));
    m_scope->setItemText(0, tr("This table"));
    m_scope->setItemText(1, tr("This report"));
    m_scope->setItemText(2, tr("All reports"));
    m_scope->setAccessibleName(tr("Where to look"));
    m_previous->setToolTip(tr("Previous place (Shift+Enter)"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setToolTip(tr("Next place (Enter)"));
    m_next->setAccessibleName(tr("Next place"));
    m_replaceHere->setText(tr("Replace"));
    m_replaceHere->setToolTip(tr("Replace in this cell and go to the next place"));
    m_replaceAll->setText(tr("Replace &All…"));
    m_replaceAll->setToolTip(tr("Show what would be replaced, and do it as one step"));
    refreshCount();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
