// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/review_page.h"

#include "model/items/finding_list_model.h"
#include "model/items/sum_model.h"
#include "ui/appearance/fonts.h"
#include "ui/findings/findings_pane.h"
#include "ui/findings/why_pane.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/table_edits.h"
#include "ui/grid/tables_pane.h"
#include "ui/history/history_pane.h"
#include "ui/messages/message_area.h"
#include "ui/reports/reports_pane.h"
#include "ui/source/source_pane.h"
#include "ui/source/source_view.h"
#include "ui/window/pane_title.h"
#include "ui/window/status_line.h"

#include <QDataStream>
#include <QDockWidget>
#include <QEvent>
#include <QVBoxLayout>

namespace gouji {
namespace {

constexpr int panesVersion = 1;

} // namespace

ReviewPage::ReviewPage(Workspace &workspace, StatusLine *status, QWidget *parent)
    : QMainWindow(parent, Qt::Widget)
    , m_workspace(workspace)
    , m_status(status)
    , m_desk(new QMainWindow(nullptr, Qt::Widget))
    , m_reports(new ReportsPane(workspace))
    , m_source(new SourcePane)
    , m_tables(new TablesPane(workspace))
    , m_tableMessages(new MessageArea(false))
    , m_findings(new FindingsPane(workspace))
    , m_why(new WhyPane(workspace))
    , m_history(new HistoryPane(workspace))
{
    auto *tablesWithMessages = new QWidget;
    auto *layout = new QVBoxLayout(tablesWithMessages);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tableMessages);
    layout->addWidget(m_tables, 1);
    tablesWithMessages->setFocusProxy(m_tables);

    m_desk->setCentralWidget(tablesWithMessages);
    setCentralWidget(m_desk);
    m_reportsDock = addPane(this, QStringLiteral("reports"), m_reports);
    m_sourceDock = addPane(m_desk, QStringLiteral("source"), m_source);
    m_findingsDock = addPane(m_desk, QStringLiteral("findings"), m_findings);
    m_whyDock = addPane(m_desk, QStringLiteral("why"), m_why);
    m_historyDock = addPane(m_desk, QStringLiteral("history"), m_history);
    m_desk->setDockNestingEnabled(true);
    // What is found belongs under text and tables alike.
    m_desk->setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    m_desk->setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    resetPanes();

    connect(m_reports, &ReportsPane::pointedAt, this, &ReviewPage::setReport);
    connect(m_tables, &TablesPane::currentCellChanged, this, &ReviewPage::onCellChanged);
    connect(m_tables, &TablesPane::cellPointedAt, this, [this] {
        if (const std::optional<CellId> cell = m_tables->currentCell(); cell && m_report)
            m_findings->followCell(m_workspace.state(*m_report).extraction().formCell(*cell).address);
    });
    connect(m_tables, &TablesPane::chosenCellsChanged, this,
            [this] { m_status->showChosen(m_report, m_tables->chosenCells()); });
    connect(m_tables, &TablesPane::placeWanted, this, &ReviewPage::showCell);
    connect(m_tables, &TablesPane::textDropped, this, [this](CellId cell, const QObject *from) {
        if (from == m_source->view() || from == m_source->view()->viewport())
            m_tables->edits()->takeSource(m_source->view()->marked(), cell);
    });
    connect(m_source, &SourcePane::cellPointedAt, this, [this](CellId cell) {
        if (m_report)
            showCell(*m_report, cell);
    });
    connect(m_findings, &FindingsPane::currentChanged, this, &ReviewPage::onFindingChanged);
    connect(m_findings, &FindingsPane::pointedAt, this, &ReviewPage::showFinding);
    connect(m_why, &WhyPane::cellPointedAt, this, [this](CellId cell) { m_tables->setCurrentCell(cell); });
    connect(&m_workspace, &Workspace::cellsChanged, this, [this](ReportId report) {
        if (report == m_report)
            onFindingChanged();
    });
    connect(&m_workspace, &Workspace::reportsCleared, this, [this] {
        m_report.reset();
        m_source->setExtraction(nullptr);
        m_tables->setReport(std::nullopt);
        m_findings->setReport(std::nullopt);
        emit reportChanged();
    });
    retranslate();
}

QDockWidget *ReviewPage::addPane(QMainWindow *home, const QString &name, QWidget *content)
{
    auto *dock = new QDockWidget(home);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setTitleBarWidget(new PaneTitle(dock));
    return dock;
}

QList<QDockWidget *> ReviewPage::panes() const
{
    return {m_reportsDock, m_sourceDock, m_findingsDock, m_whyDock, m_historyDock};
}

void ReviewPage::resetPanes()
{
    for (QDockWidget *dock : panes())
        dock->setFloating(false);
    addDockWidget(Qt::LeftDockWidgetArea, m_reportsDock);
    m_desk->addDockWidget(Qt::LeftDockWidgetArea, m_sourceDock);
    m_desk->addDockWidget(Qt::BottomDockWidgetArea, m_findingsDock);
    m_desk->splitDockWidget(m_findingsDock, m_whyDock, Qt::Horizontal);
    m_desk->tabifyDockWidget(m_whyDock, m_historyDock);
    for (QDockWidget *dock : panes())
        dock->show();
    m_historyDock->hide(); // until it is asked for
    sharePlace();
}

void ReviewPage::sharePlace()
{
    // In hundredths of the page; the tables take what is left.
    const int reports = qMin(width() / 5, lettersWidth(fontMetrics(), 32));
    resizeDocks({m_reportsDock}, {reports}, Qt::Horizontal);
    const int desk = width() - reports;
    m_desk->resizeDocks({m_sourceDock}, {desk * 36 / 100}, Qt::Horizontal);
    m_desk->resizeDocks({m_findingsDock, m_whyDock}, {desk * 48 / 100, desk * 52 / 100}, Qt::Horizontal);
    m_desk->resizeDocks({m_findingsDock}, {height() * 27 / 100}, Qt::Vertical);
}

void ReviewPage::followFont()
{
    const int reports = qMin(width() / 5, lettersWidth(fontMetrics(), 32));
    if (m_placeIsShared && m_reportsDock->width() < reports)
        resizeDocks({m_reportsDock}, {reports}, Qt::Horizontal);
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_placeIsShared)
        return;
    m_placeIsShared = true;
    sharePlace();
}

QByteArray ReviewPage::savePanes() const
{
    QByteArray panes;
    QDataStream stream(&panes, QIODevice::WriteOnly);
    stream << saveState(panesVersion) << m_desk->saveState(panesVersion);
    return panes;
}

void ReviewPage::restorePanes(const QByteArray &panes)
{
    QDataStream stream(panes);
    QByteArray outer;
    QByteArray desk;
    stream >> outer >> desk;
    if (stream.status() == QDataStream::Ok && restoreState(outer, panesVersion))
        m_placeIsShared = m_desk->restoreState(desk, panesVersion);
}

void ReviewPage::focusPane(QWidget *pane)
{
    for (QDockWidget *dock : panes()) {
        if (dock->isAncestorOf(pane)) {
            dock->show();
            dock->raise();
        }
    }
    pane->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPage::setReport(ReportId report)
{
    if (m_report == report || !m_workspace.contains(report))
        return;
    m_report = report;
    m_reports->setCurrent(report);
    refreshReport(report);
}

void ReviewPage::refreshReport(ReportId report)
{
    if (m_report != report)
        return;
    m_source->setExtraction(m_workspace.state(report).sharedExtraction());
    m_tables->setReport(report);
    m_findings->setReport(report);
    emit reportChanged();
}

void ReviewPage::showCell(ReportId report, CellId cell)
{
    setReport(report);
    m_tables->setCurrentCell(cell);
    m_findings->followCell(m_workspace.state(report).extraction().formCell(cell).address);
}

void ReviewPage::setSentences(const Sentences &sentences)
{
    m_sentences = sentences;
    m_findings->setSentences(sentences);
    onFindingChanged();
}

/// Where the figure stands: as a person showed it, else as it was read.
std::vector<Span> ReviewPage::placesOf(CellId cell) const
{
    const auto &correction = m_workspace.state(*m_report).decision(cell).correction;
    return correction && !correction->spans.empty() ? correction->spans : m_source->placesFor(cell);
}

void ReviewPage::onCellChanged()
{
    const std::optional<CellId> cell = m_report ? m_tables->currentCell() : std::nullopt;
    const std::vector<Span> places = cell ? placesOf(*cell) : std::vector<Span>();
    m_source->showPlaces(places);
    m_status->showCell(m_report, cell, static_cast<int>(places.size()));
}

void ReviewPage::onFindingChanged()
{
    const Finding *finding = m_report ? m_findings->current() : nullptr;
    m_why->show(m_report, finding, m_sentences);
    // Only a sum has operands; the cells of other findings carry marks of their own.
    const SumModel *sum = m_why->model();
    m_tables->setInvolved(sum->formula().isEmpty() ? std::vector<CellId>() : sum->cells());
}

void ReviewPage::showFinding()
{
    const Finding *finding = m_findings->current();
    if (!finding || !m_report)
        return;
    const Extraction &extraction = m_workspace.state(*m_report).extraction();
    QString address = finding->target;
    if (address.isEmpty() && !finding->cells.isEmpty())
        address = finding->cells.front();
    if (const std::optional<CellId> cell = extraction.find(address)) {
        m_tables->setCurrentCell(*cell);
        onCellChanged();
    } else if (!finding->spans.empty()) {
        m_source->showPlaces(finding->spans);
    }
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
        if (m_workspace.checks(*next).findings().empty())
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

void ReviewPage::retranslate()
{
    m_reportsDock->setWindowTitle(tr("Reports"));
    m_sourceDock->setWindowTitle(tr("Source"));
    m_findingsDock->setWindowTitle(tr("Findings"));
    m_whyDock->setWindowTitle(tr("Why"));
    m_historyDock->setWindowTitle(tr("History"));
}

void ReviewPage::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange && m_whyDock)
        followFont();
}

} // namespace gouji
