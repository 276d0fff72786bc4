// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compare_window.h"

#include "model/items/cell_words.h"
#include "model/items/year_words.h"
#include "ui/appearance/fonts.h"
#include "ui/compare/body_joins.h"
#include "ui/compare/chart_view.h"
#include "ui/compare/comparison_files.h"
#include "ui/compare/name_bar.h"
#include "ui/compare/prose_page.h"
#include "ui/compare/year_grid.h"
#include "ui/compare/years_page.h"
#include "ui/messages/message_area.h"
#include "ui/source/source_pane.h"
#include "ui/source/source_view.h"

#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace gouji {
namespace {

const QString geometryKey = QStringLiteral("compare/geometry");

} // namespace

CompareWindow::CompareWindow(Workspace &workspace, const Services &services, QSettings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_actions(this)
    , m_tools(new QToolBar(this))
    , m_bodies(new QComboBox)
    , m_messages(new MessageArea(false))
    , m_nameBar(new NameBar)
    , m_pages(new QTabWidget)
    , m_years(new YearsPage(workspace))
    , m_prose(new ProsePage(workspace, *m_years->model()))
    , m_joins(new BodyJoins(workspace, settings, m_messages, m_nameBar, this))
    , m_files(new ComparisonFiles(workspace, services.comparisonWriters, settings, m_messages, m_years, this))
{
    setObjectName(QStringLiteral("compare"));
    layOut();
    fillMenus();
    connectActions();
    connectParts();
    resize(1600, 900);
    restoreGeometry(settings->value(geometryKey).toByteArray());
    retranslate();
}

CompareWindow::~CompareWindow()
{
    // An open editor and the pages still tell of their end; whom they tell must be there.
    hide();
    delete takeCentralWidget();
}

void CompareWindow::layOut()
{
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_nameBar);
    layout->addWidget(m_pages, 1);
    m_pages->addTab(m_years, QString());
    m_pages->addTab(m_prose, QString());
    m_pages->setDocumentMode(true);
    setCentralWidget(middle);
    m_bodies->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_tools->setMovable(false);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    m_tools->addWidget(m_bodies);
    m_tools->addSeparator();
    const std::initializer_list<std::optional<CompareId>> tools{CompareId::Undo,
                                                                CompareId::Redo,
                                                                std::nullopt,
                                                                CompareId::PreviousProblem,
                                                                CompareId::NextProblem,
                                                                std::nullopt,
                                                                CompareId::Fold,
                                                                CompareId::ByChange,
                                                                std::nullopt,
                                                                CompareId::AllParts,
                                                                CompareId::ProactivePart,
                                                                CompareId::RequestsPart,
                                                                CompareId::DisputesPart,
                                                                CompareId::SharesPart,
                                                                std::nullopt,
                                                                CompareId::SaveChart,
                                                                CompareId::Export,
                                                                CompareId::Print};
    for (const std::optional<CompareId> &id : tools) {
        if (id)
            m_tools->addAction(m_actions[*id]);
        else
            m_tools->addSeparator();
    }
    addToolBar(m_tools);
}

void CompareWindow::fillMenus()
{
    for (const CompareMenu id : CompareActions::menus()) {
        QMenu *menu = menuBar()->addMenu(QString());
        menu->setToolTipsVisible(true);
        m_menus.emplace(id, menu);
        for (QAction *action : m_actions.ofMenu(id)) {
            if (action) {
                menu->addAction(action);
                addAction(action);
            } else {
                menu->addSeparator();
            }
        }
    }
}

void CompareWindow::whenTriggered(CompareId id, std::function<void()> act)
{
    connect(m_actions[id], &QAction::triggered, this, [act = std::move(act)] { act(); });
}

void CompareWindow::connectActions()
{
    whenTriggered(CompareId::Export, [this] { m_files->askForExport(); });
    whenTriggered(CompareId::Print, [this] { m_files->askForPrinter(); });
    whenTriggered(CompareId::CopyChart, [this] {
        m_years->chart()->copy();
        statusBar()->showMessage(tr("The chart was copied."), 4000);
    });
    whenTriggered(CompareId::SaveChart, [this] { m_files->askForChart(); });
    whenTriggered(CompareId::Close, [this] { close(); });
    whenTriggered(CompareId::Undo, [this] { stepHistory(false); });
    whenTriggered(CompareId::Redo, [this] { stepHistory(true); });
    connect(m_actions[CompareId::Fold], &QAction::toggled, this, [this](bool folded) {
        m_years->rows()->setFolded(folded);
        m_prose->setFolded(folded);
        const int rows = m_years->rows()->foldedRows();
        statusBar()->showMessage(folded ? tr("%n unchanged row(s) folded.", nullptr, rows) : tr("All rows are shown."),
                                 6000);
    });
    connect(m_actions[CompareId::ByChange], &QAction::toggled, this, [this](bool byChange) {
        m_years->rows()->setByChange(byChange);
        m_years->grid()->scrollToTop();
        m_years->grid()->goTo(m_years->rows()->index(0, m_years->grid()->currentIndex().column()));
    });
    for (const CompareId id : {CompareId::AllParts, CompareId::ProactivePart, CompareId::RequestsPart,
                               CompareId::DisputesPart, CompareId::SharesPart})
        whenTriggered(id, [this, id] { setPart(id); });
    connect(m_actions[CompareId::WholeRow], &QAction::toggled, m_years, &YearsPage::setWholeRow);
    connect(m_actions[CompareId::Bars], &QAction::toggled, this,
            [this](bool bars) { m_years->chart()->setKind(bars ? ChartKind::Bars : ChartKind::Line); });
    whenTriggered(CompareId::NextProblem,
                  [this] { report(m_years->stepProblem(1), tr("No further problem in the rows shown.")); });
    whenTriggered(CompareId::PreviousProblem,
                  [this] { report(m_years->stepProblem(-1), tr("No problem before this one in the rows shown.")); });
    whenTriggered(CompareId::OpenReport, [this] {
        if (!isProse() && m_years->grid()->currentPlace().isValid())
            emit m_years->grid()->opened(m_years->grid()->currentPlace());
        else if (isProse())
            emit m_prose->view()->doubleClicked(m_prose->view()->currentIndex());
    });
    const auto focus = [this](QWidget *page, QWidget *widget) {
        m_pages->setCurrentWidget(page);
        widget->setFocus(Qt::ShortcutFocusReason);
    };
    whenTriggered(CompareId::FocusFigures, [this, focus] { focus(m_years, m_years->grid()); });
    whenTriggered(CompareId::FocusChart, [this, focus] { focus(m_years, m_years->chart()); });
    whenTriggered(CompareId::FocusSource, [this, focus] { focus(m_years, m_years->source()->view()); });
    whenTriggered(CompareId::FocusProse, [this, focus] { focus(m_prose, m_prose->view()); });
    for (const int direction : {1, -1}) {
        whenTriggered(direction > 0 ? CompareId::NextDifference : CompareId::PreviousDifference, [this, direction] {
            m_pages->setCurrentWidget(m_prose);
            report(m_prose->stepDifference(direction), tr("No further sentence differs."));
        });
    }
    whenTriggered(CompareId::ChooseBody, [this] {
        m_bodies->setFocus(Qt::ShortcutFocusReason);
        m_bodies->showPopup();
    });
    whenTriggered(CompareId::NextBody, [this] { stepBody(1); });
    whenTriggered(CompareId::PreviousBody, [this] { stepBody(-1); });
    whenTriggered(CompareId::JoinBody, [this] { m_joins->askForName(m_years->model()->body()); });
    whenTriggered(CompareId::Separate, [this] {
        const std::optional<ReportId> current = m_years->currentReport();
        report(current && m_joins->separate(*current), tr("This year's report names the body itself."));
    });
    whenTriggered(CompareId::Predecessors, [this] {
        const std::optional<ReportId> current = m_years->currentReport();
        report(current.has_value(), tr("Choose a year with a report first."));
        if (current)
            m_joins->askForPredecessors(*current);
    });
}

void CompareWindow::connectParts()
{
    connect(m_bodies, &QComboBox::activated, this, [this](int place) {
        chooseBody(m_bodies->itemData(place).toString());
        m_years->grid()->setFocus();
    });
    connect(m_years, &YearsPage::opened, this, &CompareWindow::cellWanted);
    connect(m_prose, &ProsePage::opened, this, [this](ReportId opened) { emit cellWanted(opened, std::nullopt); });
    connect(m_nameBar, &NameBar::closed, this, [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_years, &YearsPage::bodyChanged, this, [this] {
        fillBodies();
        m_joins->propose(m_years->model()->body());
        refreshTitle();
    });
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        if (isProse())
            m_prose->showReport(m_years->currentReport());
        m_pages->currentWidget()->setFocus();
        refreshActions();
    });
    // A folder that is opened brings many reports, and one filling will do.
    m_bodiesLater.setSingleShot(true);
    m_bodiesLater.setInterval(0);
    connect(&m_bodiesLater, &QTimer::timeout, this, &CompareWindow::fillBodies);
    for (const auto signal : {&Workspace::reportAdded, &Workspace::settingsChanged, &Workspace::reportReplaced})
        connect(&m_workspace, signal, &m_bodiesLater, qOverload<>(&QTimer::start));
    connect(&m_workspace, &Workspace::reportsCleared, this, [this] {
        fillBodies();
        close();
    });
    connect(&m_workspace, &Workspace::historyChanged, this, &CompareWindow::refreshActions);
}

void CompareWindow::fillBodies()
{
    const QSignalBlocker blocker(m_bodies);
    m_bodies->clear();
    for (const auto &[key, name] : m_joins->bodies())
        m_bodies->addItem(name, key);
    m_bodies->setCurrentIndex(m_bodies->findData(m_years->model()->body()));
    widenBodies();
    refreshActions();
}

void CompareWindow::widenBodies()
{
    // The bar would rather cut the name than put a tool away.
    m_bodies->setMinimumWidth(qMin(m_bodies->sizeHint().width(), lettersWidth(fontMetrics(), 45)));
}

void CompareWindow::chooseBody(const QString &key)
{
    m_nameBar->hide();
    m_years->setBody(key);
}

void CompareWindow::stepBody(int direction)
{
    const int place = m_bodies->currentIndex() + direction;
    const bool isThere = place >= 0 && place < m_bodies->count();
    report(isThere, direction > 0 ? tr("This is the last body.") : tr("This is the first body."));
    if (isThere)
        chooseBody(m_bodies->itemData(place).toString());
}

void CompareWindow::showReport(ReportId report, std::optional<CellId> cell)
{
    const SharedFigures &figures = m_workspace.figures(report);
    m_messages->withdraw(QStringLiteral("compare/nothing"));
    if (figures->series().isEmpty() || !figures->year()) {
        Message message;
        message.key = QStringLiteral("compare/nothing");
        message.kind = Message::Kind::Problem;
        message.text = [] {
            return tr("The report names no body or no year, so it has no place among the years. Put both right in its "
                      "own window first.");
        };
        m_messages->say(std::move(message));
        return;
    }
    chooseBody(figures->series());
    fillBodies();
    m_years->showReport(report, cell);
    m_prose->showReport(report);
    m_pages->currentWidget()->setFocus();
}

void CompareWindow::setSentences(const Sentences &sentences)
{
    m_years->model()->setSentences(sentences);
    m_files->setSentences(sentences);
}

void CompareWindow::stepHistory(bool forward)
{
    const Journal &journal = m_workspace.journal();
    const Command *command = forward ? journal.redoCommand() : journal.undoCommand();
    if (!command || command->changes.empty())
        return;
    const gouji::Change change = command->changes.front();
    if (forward)
        m_workspace.redo();
    else
        m_workspace.undo();
    // What was changed comes into sight, where it is among these years.
    const auto *cell = std::get_if<CellChange>(&change);
    if (!cell || !m_workspace.contains(cell->report))
        return;
    const auto place = m_workspace.state(cell->report).extraction().find(cell->address);
    if (place && m_years->model()->indexFor(YearPlace{cell->report, *place}).isValid())
        m_years->showReport(cell->report, place);
}

void CompareWindow::setPart(CompareId id)
{
    static const std::map<CompareId, YearPart> parts{{CompareId::ProactivePart, YearPart::Proactive},
                                                     {CompareId::RequestsPart, YearPart::Requests},
                                                     {CompareId::DisputesPart, YearPart::Disputes},
                                                     {CompareId::SharesPart, YearPart::Shares}};
    const auto part = parts.find(id);
    m_pages->setCurrentWidget(m_years);
    m_years->rows()->setPart(part == parts.end() ? std::nullopt : std::optional(part->second));
    YearGrid *grid = m_years->grid();
    if (!grid->currentIndex().isValid() && m_years->rows()->rowCount() > 0)
        grid->goTo(m_years->rows()->index(0, m_years->model()->yearColumns() - 1));
    else
        grid->scrollTo(grid->currentIndex());
    grid->setFocus();
}

bool CompareWindow::isProse() const
{
    return m_pages->currentWidget() == m_prose;
}

void CompareWindow::refreshActions()
{
    const Journal &journal = m_workspace.journal();
    m_actions[CompareId::Undo]->setEnabled(journal.undoCommand() != nullptr);
    m_actions[CompareId::Redo]->setEnabled(journal.redoCommand() != nullptr);
    for (const CompareId id : {CompareId::ByChange, CompareId::WholeRow, CompareId::Bars, CompareId::NextProblem,
                               CompareId::PreviousProblem})
        m_actions[id]->setEnabled(!isProse());
    m_actions[CompareId::Export]->setEnabled(m_files->canExport());
    m_actions[CompareId::NextBody]->setEnabled(m_bodies->count() > 1);
    m_actions[CompareId::PreviousBody]->setEnabled(m_bodies->count() > 1);
}

void CompareWindow::refreshTitle()
{
    const QString body = m_years->model()->comparison().series.body;
    setWindowTitle(body.isEmpty() ? tr("Years side by side") : tr("%1 — years side by side").arg(body));
}

void CompareWindow::report(bool found, const QString &otherwise)
{
    if (found)
        statusBar()->clearMessage();
    else
        statusBar()->showMessage(otherwise, 4000);
}

void CompareWindow::retranslate()
{
    m_actions.retranslate();
    for (const auto &[id, menu] : m_menus)
        menu->setTitle(CompareActions::menuTitle(id));
    m_pages->setTabText(m_pages->indexOf(m_years), tr("Figures"));
    m_pages->setTabText(m_pages->indexOf(m_prose), tr("Prose"));
    m_bodies->setAccessibleName(tr("Body whose years are shown"));
    m_bodies->setToolTip(tr("Body whose years are shown"));
    m_tools->setWindowTitle(tr("Tools"));
    refreshActions();
    refreshTitle();
}

void CompareWindow::closeEvent(QCloseEvent *event)
{
    m_settings->setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void CompareWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        widenBodies();
}

} // namespace gouji
