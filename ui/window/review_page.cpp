// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/review_page.h"

#include "model/items/cell_words.h"
#include "model/items/finding_list_model.h"
#include "model/items/sum_model.h"
#include "ui/appearance/fonts.h"
#include "ui/findings/explainer.h"
#include "ui/findings/findings_pane.h"
#include "ui/findings/why_pane.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/table_edits.h"
#include "ui/grid/tables_pane.h"
#include "ui/history/history_pane.h"
#include "ui/history/record_pane.h"
#include "ui/messages/message_area.h"
#include "ui/opinions/opinions_pane.h"
#include "ui/reports/reports_pane.h"
#include "ui/revision/revision_pane.h"
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

constexpr int panesVersion = 2;

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
    , m_record(new RecordPane(workspace))
    , m_opinions(new OpinionsPane(workspace))
    , m_revisions(new RevisionPane(workspace))
    , m_explainer(new Explainer(workspace, this))
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
    m_opinionsDock = addPane(m_desk, QStringLiteral("opinions"), m_opinions);
    m_recordDock = addPane(m_desk, QStringLiteral("record"), m_record);
    m_revisionsDock = addPane(m_desk, QStringLiteral("versions"), m_revisions);
    m_desk->setDockNestingEnabled(true);
    // What is found belongs under text and tables alike.
    m_desk->setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    m_desk->setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    resetPanes();

    connect(m_reports, &ReportsPane::pointedAt, this, &ReviewPage::setReport);
    connect(m_reports, &ReportsPane::entered, this, [this] { focusPane(m_tables->grid(m_tables->table())); });
    connect(m_tables, &TablesPane::currentCellChanged, this, &ReviewPage::onCellChanged);
    connect(m_tables, &TablesPane::cellPointedAt, this, [this] {
        if (const std::optional<CellId> cell = m_tables->currentCell(); cell && m_report)
            m_findings->followCell(m_workspace.state(*m_report).extraction().formCell(*cell).address);
    });
    connect(m_tables, &TablesPane::chosenCellsChanged, this,
            [this] { m_status->showChosen(m_report, m_tables->chosenCells()); });
    connect(m_tables, &TablesPane::placeWanted, this, &ReviewPage::showCell);
    connect(m_source, &SourcePane::cellPointedAt, this, [this](CellId cell) {
        if (m_report)
            showCell(*m_report, cell);
    });
    connect(m_source, &SourcePane::prosePointedAt, this, [this](const std::vector<CellId> &cells) {
        if (!m_report)
            return;
        showCell(*m_report, cells.front());
        if (cells.size() > 1)
            m_tables->chooseAround(cells.front(), cells);
    });
    connect(m_source, &SourcePane::cellEntered, this, [this] { focusPane(m_tables->grid(m_tables->table())); });
    m_source->setCellNamer([this](CellId cell) {
        const ReportState &state = m_workspace.state(*m_report);
        const QString text = state.shownText(cell);
        return CellWords::shortName(state.extraction(), cell)
               + (text.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(text));
    });
    connect(m_findings, &FindingsPane::currentChanged, this, &ReviewPage::onFindingChanged);
    connect(m_findings, &FindingsPane::pointedAt, this, &ReviewPage::showFinding);
    connect(m_why, &WhyPane::placePointedAt, this, [this](const Span &place) { m_source->showPlaces({place}); });
    connect(m_why, &WhyPane::cellPointedAt, this, [this](CellId cell) { m_tables->setCurrentCell(cell); });
    const auto refreshFinding = [this](ReportId report) {
        if (report == m_report)
            onFindingChanged();
    };
    connect(&m_workspace, &Workspace::cellsChanged, this, refreshFinding);
    connect(&m_workspace, &Workspace::dismissalsChanged, this, refreshFinding);
    connect(&m_workspace, &Workspace::settingsChanged, this, refreshFinding);
    connect(&m_workspace, &Workspace::reviewSettingsChanged, this, &ReviewPage::onFindingChanged);
    connect(&m_workspace, &Workspace::reportsCleared, this, [this] {
        m_report.reset();
        m_source->setExtraction(nullptr);
        m_tables->setReport(std::nullopt);
        m_findings->setReport(std::nullopt);
        m_opinions->setReport(std::nullopt);
        m_explainer->setReport(std::nullopt);
        emit reportChanged();
    });
    joinDecisions();
    joinRevisions();
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
    return {m_reportsDock,  m_sourceDock,    m_findingsDock, m_whyDock,
            m_opinionsDock, m_revisionsDock, m_historyDock,  m_recordDock};
}

void ReviewPage::resetPanes()
{
    for (QDockWidget *dock : panes())
        dock->setFloating(false);
    addDockWidget(Qt::LeftDockWidgetArea, m_reportsDock);
    m_desk->addDockWidget(Qt::LeftDockWidgetArea, m_sourceDock);
    m_desk->addDockWidget(Qt::BottomDockWidgetArea, m_findingsDock);
    m_desk->splitDockWidget(m_findingsDock, m_whyDock, Qt::Horizontal);
    m_desk->tabifyDockWidget(m_findingsDock, m_opinionsDock);
    m_desk->tabifyDockWidget(m_opinionsDock, m_revisionsDock);
    m_desk->tabifyDockWidget(m_whyDock, m_historyDock);
    m_desk->tabifyDockWidget(m_whyDock, m_recordDock);
    for (QDockWidget *dock : panes())
        dock->show();
    m_historyDock->hide(); // until they are asked for
    m_recordDock->hide();
    m_revisionsDock->hide();
    m_findingsDock->raise();
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
    const int lines = fontMetrics().height() * 15; // for bars and some findings, in large text too
    m_desk->resizeDocks({m_findingsDock}, {qBound(height() * 27 / 100, lines, height() * 42 / 100)}, Qt::Vertical);
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
    m_source->setNarrative(m_workspace.checks(report).narrative());
    m_tables->setReport(report);
    m_lastExplanations.reset();
    m_findings->setReport(report);
    m_opinions->setReport(report);
    m_explainer->setReport(report);
    onExplanationsChanged();
    emit reportChanged();
}

void ReviewPage::showCell(ReportId report, CellId cell)
{
    setReport(report);
    m_tables->setCurrentCell(cell);
    m_findings->followCell(m_workspace.state(report).extraction().formCell(cell).address);
}

void ReviewPage::showChange(const Change &change)
{
    const ReportId report = reportOf(change);
    if (!m_workspace.contains(report))
        return;
    setReport(report);
    QString address;
    if (const auto *cell = std::get_if<CellChange>(&change)) {
        address = cell->address;
    } else if (const auto *opinion = std::get_if<OpinionChange>(&change)) {
        address = opinion->after ? opinion->after->address : opinion->before ? opinion->before->address : QString();
    } else if (const auto *dismissal = std::get_if<DismissalChange>(&change)) {
        const QModelIndex finding = m_findings->model()->indexFor(dismissal->finding);
        if (finding.isValid()) {
            m_findings->setCurrent(finding);
            showFinding();
            return;
        }
        address = dismissal->after    ? dismissal->after->target
                  : dismissal->before ? dismissal->before->target
                                      : QString();
    }
    if (const auto cell = m_workspace.state(report).extraction().find(address))
        showCell(report, *cell);
}

void ReviewPage::setSentences(const Sentences &sentences)
{
    m_sentences = sentences;
    m_findings->setSentences(sentences);
    m_record->setSentences(sentences);
    m_revisions->setSentences(sentences);
    showSupport();
    onFindingChanged();
}

/// Where the figure stands: as a person showed it, else as it was read; for a doubtful cell where it may stand.
std::vector<Span> ReviewPage::placesOf(CellId cell) const
{
    const ReportState &report = m_workspace.state(*m_report);
    return report.decision(cell).correction ? report.places(cell) : m_source->placesFor(cell);
}

void ReviewPage::onCellChanged()
{
    const std::optional<CellId> cell = m_report ? m_tables->currentCell() : std::nullopt;
    const std::vector<Span> places = cell ? placesOf(*cell) : std::vector<Span>();
    if (cell)
        m_source->showCell(*cell, places);
    else
        m_source->showPlaces({});
    m_record->showCell(m_report, cell);
    m_status->showCell(m_report, cell, static_cast<int>(places.size()),
                       cell ? static_cast<int>(m_source->proseFor(*cell).size()) : 0);
}

void ReviewPage::onFindingChanged()
{
    const Finding *finding = m_report ? m_findings->current() : nullptr;
    m_why->show(m_report, finding, m_sentences);
    if (!finding && m_findings->isCurrentSettled())
        m_why->showSettled();
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
    const std::optional<CellId> cell = extraction.find(address);
    if (cell) {
        m_tables->setCurrentCell(*cell);
        onCellChanged();
    }
    // What is said of the text is shown in the text, beside the cell that it is about.
    if (!finding->spans.empty() && (!cell || m_why->isQuoting()))
        m_source->showPlaces(finding->spans);
}

void ReviewPage::retranslate()
{
    m_reportsDock->setWindowTitle(tr("Reports"));
    m_sourceDock->setWindowTitle(tr("Source"));
    m_findingsDock->setWindowTitle(tr("Findings"));
    m_whyDock->setWindowTitle(tr("Why"));
    m_historyDock->setWindowTitle(tr("History"));
    m_recordDock->setWindowTitle(tr("Record"));
    m_revisionsDock->setWindowTitle(tr("Second Round"));
    const auto opinions = m_report && m_workspace.contains(*m_report)
                              ? static_cast<int>(m_workspace.state(*m_report).opinions().size())
                              : 0;
    m_opinionsDock->setWindowTitle(opinions > 0 ? tr("Opinions (%1)").arg(opinions) : tr("Opinions"));
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
