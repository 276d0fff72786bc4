// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/years_page.h"

#include "model/items/cell_words.h"
#include "ui/compare/chart_maker.h"
#include "ui/compare/chart_view.h"
#include "ui/compare/year_grid.h"
#include "ui/source/source_pane.h"
#include "ui/source/source_view.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace gouji {

YearsPage::YearsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace)
    , m_split(new QSplitter(Qt::Horizontal))
    , m_chart(new ChartView)
    , m_source(new SourcePane)
    , m_words(new QLabel)
{
    m_rows.setSourceModel(&m_model);
    m_grid = new YearGrid(&m_model, &m_rows);
    auto *beside = new QSplitter(Qt::Vertical);
    beside->addWidget(m_chart);
    beside->addWidget(m_source);
    beside->setChildrenCollapsible(false);
    beside->setStretchFactor(0, 3);
    beside->setStretchFactor(1, 2);
    m_split->addWidget(m_grid);
    m_split->addWidget(beside);
    m_split->setChildrenCollapsible(false);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_isShared = true; });
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(8, 3, 8, 3);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_words);
    setFocusProxy(m_grid);

    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &YearsPage::remember);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &YearsPage::restore);
    // One edit tells of several rows and years; what hangs on them is shown once.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &YearsPage::showPlace);
    connect(&m_model, &QAbstractItemModel::dataChanged, &m_later, qOverload<>(&QTimer::start));
    connect(m_grid, &YearGrid::currentPlaceChanged, this, [this] {
        showPlace();
        emit currentChanged();
    });
    connect(m_grid, &YearGrid::opened, this, [this](const QModelIndex &place) {
        const std::vector<YearPlace> places = m_model.placesAt(place);
        const std::optional<ReportId> report = m_model.reportOf(place.column());
        if (report)
            emit opened(*report, places.empty() ? std::nullopt : std::optional(places.front().cell));
    });
    connect(m_grid, &YearGrid::clearRequested, this, &YearsPage::clearPlaces);
    // The source leads back to the figures.
    connect(m_source, &SourcePane::cellPointedAt, this, [this](CellId cell) {
        if (m_shownSource)
            showReport(*m_shownSource, cell);
    });
    connect(m_source, &SourcePane::prosePointedAt, this, [this](const std::vector<CellId> &cells) {
        if (m_shownSource)
            showReport(*m_shownSource, cells.front());
    });
    m_source->setCellNamer([this](CellId cell) {
        const ReportState &state = m_workspace.state(*m_shownSource);
        const QString text = state.shownText(cell);
        return CellWords::shortName(state.extraction(), cell)
               + (text.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(text));
    });
    connect(m_source, &SourcePane::cellEntered, this, [this] { m_grid->setFocus(); });
    retranslate();
}

void YearsPage::setBody(const QString &key)
{
    if (key == m_model.body())
        return;
    m_model.setBody(key);
}

std::optional<ReportId> YearsPage::currentReport() const
{
    return m_model.reportOf(m_grid->currentPlace().column());
}

void YearsPage::showReport(ReportId report, std::optional<CellId> cell)
{
    QModelIndex place;
    if (cell)
        place = m_model.indexFor(YearPlace{report, *cell});
    for (int column = 0; !place.isValid() && column < m_model.yearColumns(); ++column) {
        if (m_model.reportOf(column) == report)
            place = m_model.index(qMax(0, m_grid->currentPlace().row()), column);
    }
    m_grid->setCurrentPlace(place);
}

bool YearsPage::stepProblem(int direction)
{
    const int columns = m_model.yearColumns();
    const int all = columns * m_rows.rowCount();
    const QModelIndex current = m_grid->currentIndex();
    const int here = current.isValid() ? current.row() * columns + qMin(current.column(), columns - 1) : -1;
    for (int place = here + direction; place >= 0 && place < all; place += direction) {
        const QModelIndex index = m_rows.index(place / columns, place % columns);
        if (index.data(YearSeverityRole).isValid() || index.data(FailedChecksRole).toInt() > 0) {
            m_grid->goTo(index);
            return true;
        }
    }
    return false;
}

void YearsPage::setWholeRow(bool whole)
{
    m_isWholeRow = whole;
    showChart();
}

void YearsPage::sharePlace()
{
    if (m_isShared)
        return;
    // The figures get what they need, but two thirds at most.
    const int grid = qBound(width() / 2, m_grid->wholeWidth(), width() * 2 / 3);
    m_split->setSizes({grid, width() - grid});
}

void YearsPage::remember()
{
    const QModelIndex place = m_grid->currentPlace();
    m_keptRow = place.isValid() ? place.data(RowKeyRole).toString() : QString();
    m_keptReport = m_model.reportOf(place.column());
    m_keptColumn = place.column();
    m_keptTop = m_grid->verticalScrollBar()->value();
}

void YearsPage::restore()
{
    m_shownSource.reset();
    if (m_model.rowCount() == 0) {
        m_source->setExtraction(nullptr);
        m_chart->setChart({});
        m_words->clear();
        emit bodyChanged();
        return;
    }
    // The newest year is what is reviewed.
    int column = m_model.yearColumns() - 1;
    for (int candidate = 0; m_keptReport && candidate < m_model.yearColumns(); ++candidate) {
        if (m_model.reportOf(candidate) == m_keptReport)
            column = candidate;
    }
    QModelIndex place = m_model.indexFor(m_keptRow, column);
    if (!m_rows.mapFromSource(place).isValid())
        place = m_rows.mapToSource(m_rows.index(0, column));
    m_grid->verticalScrollBar()->setValue(m_keptTop);
    m_grid->setCurrentPlace(place);
    sharePlace();
    emit bodyChanged();
}

void YearsPage::showPlace()
{
    const QModelIndex place = m_grid->currentPlace();
    if (!place.isValid())
        return;
    const std::optional<ReportId> report = m_model.reportOf(place.column());
    if (report && m_shownSource != report) {
        m_shownSource = report;
        m_source->setExtraction(m_workspace.state(*report).sharedExtraction());
        m_source->setNarrative(m_workspace.checks(*report).narrative());
    }
    const std::vector<YearPlace> places = m_model.placesAt(place);
    if (places.size() == 1) {
        m_source->showCell(places.front().cell, m_workspace.state(places.front().report).places(places.front().cell));
    } else {
        std::vector<Span> spans;
        for (const YearPlace &cell : places) {
            const std::vector<Span> &own = m_workspace.state(cell.report).places(cell.cell);
            spans.insert(spans.end(), own.begin(), own.end());
        }
        m_source->showPlaces(spans);
    }
    m_words->setText(place.data(Qt::AccessibleTextRole).toString().replace(QLatin1Char('\n'), QStringLiteral("   ")));
    showChart();
}

void YearsPage::showChart()
{
    const QModelIndex place = m_grid->currentPlace();
    if (!place.isValid())
        return;
    const ChartMaker maker(m_model);
    m_chart->setChart(m_isWholeRow ? maker.ofWholeRow(place.row()) : maker.ofRow(place.row()));
}

void YearsPage::clearPlaces(const QModelIndexList &places)
{
    Workspace::CommandGroup group(m_workspace, QStringLiteral("clear"));
    for (const QModelIndex &place : places) {
        if (const std::optional<YearPlace> cell = m_model.placeAt(place)) {
            const auto cleared = m_workspace.correctCell(cell->report, cell->cell, QString());
            Q_ASSERT(cleared.has_value()); // every cell may be blank
        }
    }
    group.commit();
}

void YearsPage::retranslate()
{
    m_grid->setAccessibleName(tr("Figures of the years"));
    m_model.retranslate();
    m_grid->fit();
    showPlace();
}

void YearsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sharePlace();
}

void YearsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
