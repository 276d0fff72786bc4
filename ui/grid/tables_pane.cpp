// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/tables_pane.h"

#include "model/items/cell_words.h"
#include "model/items/review_tally.h"
#include "ui/appearance/cell_legend.h"
#include "ui/grid/cell_edits.h"
#include "ui/grid/go_to_bar.h"
#include "ui/grid/grid_view.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {
namespace {

/// Tabs whose current one bears a line: the style's shades alone tell it apart too faintly on dark ground.
class LinedTabBar : public QTabBar
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTabBar::paintEvent(event);
        const QRect tab = tabRect(currentIndex());
        QPainter painter(this);
        painter.fillRect(QRect(tab.left() + 2, tab.top(), tab.width() - 4, 2), schemeOf(palette()).accent);
    }
};

class LinedTabs : public QTabWidget
{
public:
    explicit LinedTabs(QWidget *parent)
        : QTabWidget(parent)
    {
        setTabBar(new LinedTabBar);
    }
};

} // namespace

TablesPane::TablesPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_tabs(new LinedTabs(this))
    , m_goTo(new GoToBar(workspace, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_goTo);
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    for (const TableId table : allTables) {
        auto *model = new TableGridModel(workspace, table, this);
        auto *grid = new GridView(model, m_tabs);
        m_models[static_cast<size_t>(table)] = model;
        m_grids[static_cast<size_t>(table)] = grid;
        m_tabs->addTab(grid, QString());
        connect(grid, &GridView::currentCellChanged, this, &TablesPane::currentCellChanged);
        connect(grid, &GridView::chosenCellsChanged, this, &TablesPane::chosenCellsChanged);
        connect(grid, &GridView::cellPointedAt, this, &TablesPane::cellPointedAt);
        connect(grid, &GridView::clearRequested, this, &TablesPane::clearChosen);
        connect(grid, &GridView::copyRequested, this, &TablesPane::copyChosen);
        connect(grid, &GridView::pasteRequested, this, &TablesPane::pasteCells);
    }
    m_tabs->setCurrentIndex(static_cast<int>(TableId::Requests));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        emit currentCellChanged();
        emit chosenCellsChanged();
    });
    connect(m_goTo, &GoToBar::cellChosen, this, [this](CellId cell) {
        setCurrentCell(cell);
        currentGrid()->setFocus();
    });
    connect(m_goTo, &GoToBar::closed, this, [this] { currentGrid()->setFocus(); });
    const auto refreshReport = [this](ReportId changed) {
        if (m_report == changed)
            refreshTabs();
    };
    connect(&m_workspace, &Workspace::cellsChanged, this, refreshReport);
    connect(&m_workspace, &Workspace::dismissalsChanged, this, refreshReport);
    connect(&m_workspace, &Workspace::settingsChanged, this, refreshReport);
    connect(&m_workspace, &Workspace::reviewSettingsChanged, this, &TablesPane::refreshTabs);
    retranslate();
}

GridView *TablesPane::currentGrid() const
{
    return m_grids[static_cast<size_t>(table())];
}

TableId TablesPane::table() const
{
    return static_cast<TableId>(std::max(0, m_tabs->currentIndex()));
}

void TablesPane::setTable(TableId table)
{
    m_tabs->setCurrentIndex(static_cast<int>(table));
}

void TablesPane::setReport(std::optional<ReportId> report)
{
    m_report = report;
    for (const TableId table : allTables) {
        m_models[static_cast<size_t>(table)]->setReport(report);
        GridView *grid = this->grid(table);
        if (const QModelIndex first = grid->firstFigure(); first.isValid())
            grid->selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect);
        grid->scrollToTop();
    }
    m_goTo->setReport(report);
    refreshTabs();
    emit currentCellChanged();
    emit chosenCellsChanged();
}

std::optional<CellId> TablesPane::currentCell() const
{
    return currentGrid()->currentCell();
}

void TablesPane::setCurrentCell(CellId cell)
{
    if (!grid(cell.table)->setCurrentCell(cell))
        return;
    setTable(cell.table);
}

void TablesPane::chooseCells(const std::vector<CellId> &cells)
{
    if (cells.empty())
        return;
    setTable(cells.front().table);
    currentGrid()->chooseCells(cells);
}

void TablesPane::chooseAround(CellId current, const std::vector<CellId> &cells)
{
    setTable(current.table);
    currentGrid()->chooseAround(current, cells);
}

std::vector<CellId> TablesPane::chosenCells() const
{
    return currentGrid()->chosenCells();
}

void TablesPane::setInvolved(const std::vector<CellId> &cells)
{
    for (TableGridModel *model : m_models)
        model->setInvolved(cells);
}

void TablesPane::setPreview(const std::map<CellId, QString> &texts)
{
    for (TableGridModel *model : m_models)
        model->setPreview(texts);
    if (texts.empty())
        return;
    const CellId first = texts.begin()->first;
    setTable(first.table);
    GridView *shown = grid(first.table);
    shown->scrollTo(shown->gridModel()->indexFor(first));
}

void TablesPane::setSupport(const std::map<CellId, QString> &words)
{
    for (TableGridModel *model : m_models)
        model->setSupport(words);
}

void TablesPane::openGoTo()
{
    m_goTo->open();
}

void TablesPane::clearChosen()
{
    if (!m_report)
        return;
    TypedCells typed;
    for (const CellId &cell : chosenCells())
        typed.emplace_back(cell, QString());
    if (auto command = correctionCommand(m_workspace, *m_report, typed))
        m_workspace.apply(std::move(*command));
}

void TablesPane::takeChosenBack()
{
    if (m_report)
        m_workspace.apply(asReadCommand(m_workspace, *m_report, chosenCells()));
}

void TablesPane::copyChosen()
{
    if (!m_report)
        return;
    QGuiApplication::clipboard()->setText(
        clipboardText(currentGrid()->sheet(), m_workspace.state(*m_report), table(), chosenCells()));
}

void TablesPane::pasteCells()
{
    const std::optional<CellId> start = currentCell();
    const QString text = QGuiApplication::clipboard()->text();
    if (!m_report || !start || text.isEmpty())
        return;
    GridView *grid = currentGrid();
    int leftOver = 0;
    const TypedCells typed = placeFields(grid->sheet(), *start, clipboardFields(text), leftOver);
    const QModelIndex here = grid->currentIndex();
    if (leftOver > 0) {
        grid->explain(here, tr("Nothing was pasted: %n figure(s) would fall outside the table.", nullptr, leftOver));
        return;
    }
    auto command = correctionCommand(m_workspace, *m_report, typed);
    if (!command) {
        const Extraction &extraction = m_workspace.state(*m_report).extraction();
        const CellId cell = extraction.find(command.error().address).value_or(*start);
        grid->explain(grid->gridModel()->indexFor(cell),
                      tr("Nothing was pasted.") + QLatin1Char(' ')
                          + CellWords::problem(command.error(), extraction.formCell(cell)));
        return;
    }
    m_workspace.apply(std::move(*command));
    std::vector<CellId> cells;
    for (const auto &[cell, field] : typed)
        cells.push_back(cell);
    grid->chooseCells(cells);
}

void TablesPane::refreshTabs()
{
    const QString titles[tableCount]{tr("II. Own initiative"), tr("III. On request"), tr("IV. Disputes")};
    for (const TableId table : allTables) {
        const int tab = static_cast<int>(table);
        QString text = titles[tab];
        QString description = titles[tab];
        if (m_report) {
            const ReviewTally tally = tallyOf(m_workspace.state(*m_report), m_workspace.checks(*m_report), table);
            const QString marks = CellLegend::tally(tally.standing(), tally.errors, tally.warnings, tally.doubtful);
            if (!marks.isEmpty())
                text += QStringLiteral("  ") + marks;
            if (tally.errors > 0)
                description += QLatin1Char('\n') + tr("%n finding(s) to be changed", nullptr, tally.errors);
            if (tally.warnings > 0)
                description += QLatin1Char('\n') + tr("%n finding(s) to be looked into", nullptr, tally.warnings);
            if (tally.undecided > 0)
                description += QLatin1Char('\n') + tr("%n check(s) could not be computed", nullptr, tally.undecided);
            if (tally.doubtful > 0)
                description += QLatin1Char('\n') + tr("%n cell(s) doubtful", nullptr, tally.doubtful);
            if (tally.passed > 0)
                description += QLatin1Char('\n') + tr("%n check(s) passed", nullptr, tally.passed);
            else if (tally.errors == 0 && tally.undecided == 0)
                description += QLatin1Char('\n') + tr("Nothing in this table adds up to something else.");
        }
        m_tabs->setTabText(tab, text);
        m_tabs->setTabToolTip(tab, description + QStringLiteral("\nCtrl+%1").arg(tab + 1));
    }
}

void TablesPane::retranslate()
{
    refreshTabs();
    for (TableGridModel *model : m_models) {
        if (model)
            model->retranslate();
    }
    setAccessibleName(tr("Tables"));
    m_tabs->setAccessibleName(tr("Tables"));
    grid(TableId::Proactive)->setAccessibleName(tr("II. Own initiative"));
    grid(TableId::Requests)->setAccessibleName(tr("III. On request"));
    grid(TableId::Disputes)->setAccessibleName(tr("IV. Disputes"));
}

void TablesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
