// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the actions of the main window do, and when they can be used.

#include "model/history/region_command.h"
#include "model/items/cell_words.h"
#include "ui/findings/finding_filter_bar.h"
#include "ui/findings/findings_pane.h"
#include "ui/findings/suggestion_view.h"
#include "ui/findings/suggestions_panel.h"
#include "ui/findings/why_pane.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/table_edits.h"
#include "ui/grid/tables_pane.h"
#include "ui/history/history_pane.h"
#include "ui/history/record_pane.h"
#include "ui/opening/mime_report.h"
#include "ui/opinions/opinions_pane.h"
#include "ui/reports/reports_pane.h"
#include "ui/revision/revision_pane.h"
#include "ui/revision/revisions.h"
#include "ui/source/region_menu.h"
#include "ui/source/source_pane.h"
#include "ui/source/source_view.h"
#include "ui/window/cell_actions.h"
#include "ui/window/main_window_parts.h"
#include "ui/window/review_decisions.h"
#include "ui/window/review_page.h"
#include "ui/window/search_box.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStatusBar>

namespace gouji {

void MainWindowParts::whenTriggered(ActionId id, std::function<void()> act)
{
    QObject::connect(actions[id], &QAction::triggered, q, [act = std::move(act)] { act(); });
}

void MainWindowParts::connectActions()
{
    for (const MenuId menu : WindowActions::menus()) {
        for (QAction *action : actions.ofMenu(menu)) {
            // The others belong to the tables (connectCellActions).
            if (action && action->shortcutContext() == Qt::WindowShortcut)
                q->addAction(action);
        }
    }
    whenTriggered(ActionId::Open, [this] { chooseFiles(); });
    whenTriggered(ActionId::OpenFolder, [this] { chooseFolder(); });
    whenTriggered(ActionId::OpenSamples, [this] { opening->openPaths({services.samplesFolder}); });
    whenTriggered(ActionId::PasteReport, [this] { openMime(readMime(QGuiApplication::clipboard()->mimeData())); });
    whenTriggered(ActionId::Export, [this] { exporting->ask(review->report(), review->reports()->shown()); });
    whenTriggered(ActionId::Quit, [this] { q->close(); });

    whenTriggered(ActionId::Undo, [this] { stepHistory(false); });
    whenTriggered(ActionId::Redo, [this] { stepHistory(true); });
    TablesPane *tables = review->tables();
    connectCellActions(actions, tables);
    whenTriggered(ActionId::TakeMarked, [this, tables] {
        const Span marked = review->source()->view()->marked();
        report(!marked.isEmpty(), tr("Mark text in the source first."));
        if (!marked.isEmpty())
            tables->edits()->takeSource(marked);
    });
    whenTriggered(ActionId::ReadMarked, [this] { askWhatIsMarked(); });
    whenTriggered(ActionId::Find, [this] { searchBox->begin(); });

    whenTriggered(ActionId::NextProblem, [this] { report(review->stepProblem(1), tr("No further problem.")); });
    whenTriggered(ActionId::PreviousProblem,
                  [this] { report(review->stepProblem(-1), tr("No problem before this one.")); });
    whenTriggered(ActionId::NextDoubtful, [this] { report(review->nextDoubtful(), tr("No further doubtful cell.")); });
    whenTriggered(ActionId::GoTo, [tables] { tables->openGoTo(); });
    whenTriggered(ActionId::Operands, [this] { review->chooseOperands(); });
    ReviewDecisions *decisions = review->decisions();
    SuggestionsPanel *suggestions = review->why()->suggestions();
    const auto accept = [this, suggestions](bool otherwise) {
        report(suggestions->acceptCurrent(otherwise), tr("There is no suggestion to accept."));
    };
    whenTriggered(ActionId::Accept, [accept] { accept(false); });
    whenTriggered(ActionId::AcceptOtherwise, [accept] { accept(true); });
    whenTriggered(ActionId::Dismiss,
                  [this, decisions] { report(decisions->dismissOrRestore(), tr("Choose a finding first.")); });
    whenTriggered(ActionId::Confirm, [decisions] { decisions->confirmAndNext(); });
    whenTriggered(ActionId::Unconfirm, [decisions] { decisions->takeConfirmationsBack(); });
    whenTriggered(ActionId::WriteOpinion,
                  [this, decisions] { report(decisions->writeOpinion(), tr("Choose a finding first.")); });
    whenTriggered(ActionId::CopyOpinions, [this] { review->opinions()->copyAll(); });
    QObject::connect(review->record(), &RecordPane::said, q,
                     [this](const QString &words) { q->statusBar()->showMessage(words, 6000); });
    QObject::connect(review->opinions(), &OpinionsPane::copied, q, [this](int opinions) {
        q->statusBar()->showMessage(opinions > 0 ? tr("%n opinion(s) copied.", nullptr, opinions)
                                                 : tr("There are no opinions on this report."),
                                    4000);
    });
    whenTriggered(ActionId::ReadAgain, [this] {
        const std::optional<ReportId> shown = review->report();
        if (shown && opening->canReread(*shown))
            opening->reread(*shown, workspace.state(*shown).extraction().source->encoding);
        else
            report(false, tr("This report cannot be read again: it did not come from a file."));
    });
    whenTriggered(ActionId::NextVersion,
                  [this] { report(revisions->takeShown(), tr("No earlier report of this body and year is there.")); });
    whenTriggered(ActionId::FocusRevisions, [this] { review->focusPane(review->revisions()); });
    whenTriggered(ActionId::FocusOpinions, [this] { review->focusPane(review->opinions()); });
    whenTriggered(ActionId::FocusSuggestions, [this, suggestions] {
        if (suggestions->hasSuggestions())
            review->focusPane(suggestions->view());
        report(suggestions->hasSuggestions(), tr("There is no suggestion for this finding."));
    });
    whenTriggered(ActionId::NextProse, [this, tables] {
        const std::optional<CellId> cell = tables->currentCell();
        const int number = review->nextProse();
        const int all = cell ? static_cast<int>(review->source()->proseFor(*cell).size()) : 0;
        q->statusBar()->showMessage(number >= 0 ? tr("Place %1 of %2 in the prose").arg(number + 1).arg(all)
                                                : tr("The prose does not speak of this cell."),
                                    4000);
    });
    const std::pair<ActionId, TableId> tableActions[]{{ActionId::FirstTable, TableId::Proactive},
                                                      {ActionId::SecondTable, TableId::Requests},
                                                      {ActionId::ThirdTable, TableId::Disputes}};
    for (const auto &[action, table] : tableActions) {
        whenTriggered(action, [this, tables, shown = table] {
            tables->setTable(shown);
            review->focusPane(tables->grid(shown));
        });
    }
    whenTriggered(ActionId::CompareYears, [this] { showYears(); });
    whenTriggered(ActionId::PreviousReport,
                  [this] { report(review->stepReport(-1), tr("This is the first report.")); });
    whenTriggered(ActionId::NextReport, [this] { report(review->stepReport(1), tr("This is the last report.")); });
    whenTriggered(ActionId::FocusReports, [this] { review->focusPane(review->reports()); });
    whenTriggered(ActionId::FocusSource, [this] { toggleSource(); });
    whenTriggered(ActionId::FocusFindings, [this] { review->focusPane(review->findings()); });
    whenTriggered(ActionId::FocusHistory, [this] { review->focusPane(review->history()); });
    whenTriggered(ActionId::FocusRecord, [this] { review->focusPane(review->record()); });
    whenTriggered(ActionId::RecordScope, [this] {
        review->focusPane(review->record());
        review->record()->stepScope();
    });

    FindingFilterBar *bar = review->findings()->filterBar();
    whenTriggered(ActionId::FilterFindings, [this, bar] {
        review->focusPane(review->findings());
        bar->beginSearch();
    });
    whenTriggered(ActionId::GroupFindings, [this] { review->findings()->stepGrouping(); });
    const std::pair<ActionId, Severity> grades[]{{ActionId::ShowErrors, Severity::Error},
                                                 {ActionId::ShowWarnings, Severity::Warning},
                                                 {ActionId::ShowNotes, Severity::Note}};
    for (const auto &[id, severity] : grades) {
        QObject::connect(actions[id], &QAction::toggled, bar,
                         [bar, grade = severity](bool shown) { bar->setShown(grade, shown); });
    }
    QObject::connect(actions[ActionId::ShowPassed], &QAction::toggled, bar, &FindingFilterBar::setShowsPassed);
    QObject::connect(actions[ActionId::ShowDismissed], &QAction::toggled, bar, &FindingFilterBar::setShowsDismissed);
    QObject::connect(actions[ActionId::BlankIsZero], &QAction::triggered, q,
                     [this](bool zero) { review->decisions()->setBlankIsZero(zero); });
    whenTriggered(ActionId::ReviewSettings, [this] { showReviewSettings(); });
    const auto follow = [this, bar] {
        actions[ActionId::ShowErrors]->setChecked(bar->isShown(Severity::Error));
        actions[ActionId::ShowWarnings]->setChecked(bar->isShown(Severity::Warning));
        actions[ActionId::ShowNotes]->setChecked(bar->isShown(Severity::Note));
        actions[ActionId::ShowPassed]->setChecked(bar->showsPassed());
        actions[ActionId::ShowDismissed]->setChecked(bar->showsDismissed());
    };
    QObject::connect(bar, &FindingFilterBar::filterChanged, q, follow);
    QObject::connect(bar, &FindingFilterBar::listedChanged, q, follow);
    follow();

    whenTriggered(ActionId::LargerText, [this] { viewMenus.stepTextSize(1); });
    whenTriggered(ActionId::SmallerText, [this] { viewMenus.stepTextSize(-1); });
    whenTriggered(ActionId::ResetPanes, [this] { review->resetPanes(); });
    whenTriggered(ActionId::Help, [this] { showHelp(); });
    whenTriggered(ActionId::About, [this] { showAbout(); });
}

void MainWindowParts::askWhatIsMarked()
{
    const std::optional<ReportId> shown = review->report();
    const Span region = review->source()->view()->marked();
    if (!shown || !services.regionReader || region.isEmpty()) {
        report(false, tr("Mark text in the source first."));
        return;
    }
    const Extraction &extraction = workspace.state(*shown).extraction();
    auto *menu = new RegionMenu(extraction, review->sentences(), q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(menu, &RegionMenu::chosen, q, [this, id = *shown, region](TableId table, const QString &rowKey) {
        const ReportState &state = workspace.state(id);
        Command command =
            regionCommand(id, state, services.regionReader->readRegion(state.extraction(), region, table, rowKey));
        const auto changes = static_cast<int>(command.changes.size());
        const Applied applied = workspace.apply(std::move(command));
        if (applied.isRefused())
            return;
        const int count = applied ? changes : 0;
        q->statusBar()->showMessage(
            count > 0 ? tr("%n cell(s) read from the marked text; undo takes them back.", nullptr, count)
                      : tr("The marked text gave nothing new: no figure could be placed for certain."),
            8000);
        review->tables()->setTable(table);
    });
    const QPoint below = review->source()->view()->cursorRect().bottomRight();
    menu->popup(review->source()->view()->viewport()->mapToGlobal(below));
}

void MainWindowParts::toggleSource()
{
    if (review->source()->view()->hasFocus())
        review->focusPane(review->tables()->grid(review->tables()->table()));
    else
        review->focusPane(review->source());
}

void MainWindowParts::refreshActions()
{
    const bool hasReport = review->report().has_value();
    for (const ActionId id :
         {ActionId::Export,        ActionId::CutCells,         ActionId::CopyCells,      ActionId::PasteCells,
          ActionId::ClearCells,    ActionId::AsRead,           ActionId::ReadMarked,     ActionId::Find,
          ActionId::NextProblem,   ActionId::PreviousProblem,  ActionId::NextDoubtful,   ActionId::GoTo,
          ActionId::Operands,      ActionId::NextProse,        ActionId::Accept,         ActionId::AcceptOtherwise,
          ActionId::Dismiss,       ActionId::Confirm,          ActionId::Unconfirm,      ActionId::WriteOpinion,
          ActionId::CopyOpinions,  ActionId::FocusSuggestions, ActionId::FocusOpinions,  ActionId::FirstTable,
          ActionId::SecondTable,   ActionId::ThirdTable,       ActionId::PreviousReport, ActionId::NextReport,
          ActionId::FocusReports,  ActionId::FocusSource,      ActionId::FocusFindings,  ActionId::FilterFindings,
          ActionId::GroupFindings, ActionId::ShowErrors,       ActionId::ShowWarnings,   ActionId::ShowNotes,
          ActionId::ShowPassed,    ActionId::ReadAgain,        ActionId::NextVersion,    ActionId::FocusRevisions,
          ActionId::ResetPanes,    ActionId::CompareYears})
        actions[id]->setEnabled(hasReport);
    for (const MenuId menu : {MenuId::Table, MenuId::View}) {
        for (QAction *action : actions.ofMenu(menu)) {
            if (action && action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
                action->setEnabled(hasReport);
        }
    }
    actions[ActionId::CopyWithHeadings]->setEnabled(hasReport);
    actions[ActionId::TakeMarked]->setEnabled(hasReport);
    searchBox->setEnabled(hasReport);
    actions[ActionId::BlankIsZero]->setChecked(hasReport && workspace.state(*review->report()).blankIsZero());

    const Journal &journal = workspace.journal();
    const std::tuple<ActionId, const Command *, QString, QString> steps[]{
        {ActionId::Undo, journal.undoCommand(), tr("&Undo"), tr("&Undo: %1")},
        {ActionId::Redo, journal.redoCommand(), tr("&Redo"), tr("&Redo: %1")}};
    for (const auto &[id, command, bare, named] : steps) {
        QAction *action = actions[id];
        action->setEnabled(command != nullptr);
        const QString name = command ? CellWords::commandName(*command, workspace) : QString();
        // The tool keeps its short name; menu and tooltip say what would be done.
        const QString shortName = action->iconText();
        action->setText(name.isEmpty() ? bare : named.arg(name));
        action->setIconText(shortName);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            name.isEmpty() ? action->statusTip() : QString(named.arg(name)).remove(QLatin1Char('&')),
            WindowActions::keysOf(action)));
    }
}

} // namespace gouji
