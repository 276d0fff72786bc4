// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/tables_pane.h"

#include "model/items/review_tally.h"
#include "ui/appearance/cell_legend.h"
#include "ui/grid/edit_preview_bar.h"
#include "ui/grid/find_bar.h"
#include "ui/grid/go_to_bar.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/table_edits.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QMenu>
#include <QPainter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {
namespace {

constexpr int sizesVersion = 1;
constexpr int zooms[]{50, 60, 75, 90, 100, 110, 125, 150, 175, 200}; // percent

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
    , m_preview(new EditPreviewBar(this))
    , m_edits(new TableEdits(workspace, this, m_preview))
    , m_find(new FindBar(workspace, this, m_edits))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_goTo);
    layout->addWidget(m_find);
    layout->addWidget(m_preview);
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
        connect(grid, &GridView::clearRequested, m_edits, [this] { m_edits->carryOut(TableEdits::Edit::Clear); });
        connect(grid, &GridView::copyRequested, m_edits, [this] { m_edits->copy(false); });
        connect(grid, &GridView::pasteRequested, m_edits, &TableEdits::paste);
        connect(grid, &GridView::fillRequested, m_edits, &TableEdits::fillWith);
        connect(grid, &GridView::zoomRequested, this, &TablesPane::stepZoom);
        connect(grid, &GridView::sourceDropped, m_edits, &TableEdits::dropSource);
        grid->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(grid, &QWidget::customContextMenuRequested, this,
                [this, grid](const QPoint &place) { showCellMenu(grid, place); });
    }
    m_tabs->setCurrentIndex(static_cast<int>(TableId::Requests));
    connect(m_find, &FindBar::placeWanted, this, &TablesPane::placeWanted);
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
    m_edits->giveUp();
    for (GridView *grid : m_grids) {
        // New models would close the editor without a word.
        if (!m_report || !m_workspace.contains(*m_report) || !grid->commitEditing())
            grid->endEditing();
    }
    m_report = report;
    // All of them first: whoever hears of a current cell may look it up in the report that is shown.
    for (TableGridModel *model : m_models)
        model->setReport(report);
    for (GridView *grid : m_grids) {
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

void TablesPane::openFind()
{
    m_find->open();
}

void TablesPane::addKeys(const QList<QAction *> &actions)
{
    for (GridView *grid : m_grids)
        grid->addActions(actions);
}

void TablesPane::showCellMenu(GridView *grid, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : m_cellActions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    // By the key of the menu it belongs to the current cell, wherever the mouse is.
    const QRect cell = grid->visualRect(grid->currentIndex());
    const bool isOnCell = grid->gridModel()->cellFor(grid->indexAt(place)).has_value();
    menu->popup(grid->viewport()->mapToGlobal(isOnCell ? place : cell.bottomLeft()));
}

int TablesPane::zoom() const
{
    return m_grids.front()->zoom();
}

void TablesPane::setZoom(int percent)
{
    for (GridView *grid : m_grids)
        grid->setZoom(percent);
}

void TablesPane::stepZoom(int direction)
{
    const auto here = std::find(std::begin(zooms), std::end(zooms), zoom());
    const auto next = here + direction;
    if (here != std::end(zooms) && next >= std::begin(zooms) && next < std::end(zooms))
        setZoom(*next);
}

void TablesPane::stepWidths(int direction)
{
    currentGrid()->stepWidths(direction);
}

void TablesPane::fitWidths()
{
    currentGrid()->setOwnWidths({});
}

QByteArray TablesPane::saveSizes() const
{
    QByteArray sizes;
    QDataStream stream(&sizes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << sizesVersion << zoom();
    for (const GridView *grid : m_grids)
        stream << grid->ownWidths();
    return sizes;
}

void TablesPane::restoreSizes(const QByteArray &sizes)
{
    QDataStream stream(sizes);
    stream.setVersion(QDataStream::Qt_6_4);
    int version = 0;
    int percent = 0;
    stream >> version >> percent;
    if (version != sizesVersion || std::find(std::begin(zooms), std::end(zooms), percent) == std::end(zooms))
        return;
    setZoom(percent);
    for (GridView *grid : m_grids) {
        QMap<int, int> widths;
        stream >> widths;
        if (stream.status() == QDataStream::Ok)
            grid->setOwnWidths(widths);
    }
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
    else if (event->type() == QEvent::FontChange && m_find)
        setZoom(zoom());
}

} // namespace gouji
