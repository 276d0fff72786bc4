// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/year_grid_model.h"

#include "model/items/cell_words.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr int derivedColumns = 3;

bool concernsYears(const Finding &finding)
{
    return finding.outcome == Outcome::Fail && finding.rule.startsWith(QLatin1String("years."));
}

} // namespace

YearGridModel::YearGridModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::cellsChanged, this, [this](ReportId report) { refresh(report); });
    connect(&m_workspace, &Workspace::settingsChanged, this, &YearGridModel::follow);
    connect(&m_workspace, &Workspace::reportAdded, this, &YearGridModel::follow);
    connect(&m_workspace, &Workspace::reportReplaced, this, &YearGridModel::follow);
    connect(&m_workspace, &Workspace::reportsCleared, this, [this] { setBody({}); });
    connect(&m_workspace, &Workspace::dismissalsChanged, this, [this](ReportId report) { refresh(report); });
    connect(&m_workspace, &Workspace::reviewSettingsChanged, this, &YearGridModel::retranslate);
}

void YearGridModel::setBody(const QString &key)
{
    m_body = key;
    rebuild();
}

void YearGridModel::rebuild()
{
    beginResetModel();
    const auto done = qScopeGuard([this] { endResetModel(); });
    std::vector<SharedFigures> figures;
    for (const ReportId report : m_workspace.reports()) {
        if (isOfBody(report))
            figures.push_back(m_workspace.figures(report));
    }
    std::vector<YearSeries> series = yearSeries(figures);
    m_comparison = series.empty() ? YearComparison() : compareYears(std::move(series.front()));
    m_marks = collectMarks();
    m_ranks = changeRanks();
}

bool YearGridModel::isOfBody(ReportId report) const
{
    if (m_body.isEmpty() || !m_workspace.contains(report))
        return false;
    const SharedFigures &figures = m_workspace.figures(report);
    return figures->year() && figures->series() == m_body;
}

void YearGridModel::follow(ReportId report)
{
    // Another name or year can bring a report in, or take it away.
    if (m_marks.contains(report) || isOfBody(report))
        rebuild();
}

void YearGridModel::refresh(ReportId report)
{
    const auto known = m_marks.find(report);
    if (known == m_marks.end())
        return;
    const int column = columnOf(report);
    // A report of another year is told of, too, when only its checks can have changed.
    if (m_comparison.years()[static_cast<size_t>(column)].report != m_workspace.figures(report) && !compareAgain())
        return;
    known->second = marksOf(report);
    // A decision can change how a cell is shown without changing its figure.
    emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

/// Takes the figures as they are now and tells the rows that differ. False if the rows themselves are other ones, and
/// all was built anew.
bool YearGridModel::compareAgain()
{
    YearSeries series = m_comparison.series;
    for (SeriesYear &year : series.years) {
        if (!year.isMissing())
            year.report = m_workspace.figures(year.report->id());
    }
    YearComparison comparison = compareYears(std::move(series));
    const auto isSameRow = [](const ComparedRow &one, const ComparedRow &other) { return one.key == other.key; };
    if (!std::equal(m_comparison.rows.begin(), m_comparison.rows.end(), comparison.rows.begin(), comparison.rows.end(),
                    isSameRow))
    {
        rebuild(); // a row that some reports have and others not came or went
        return false;
    }
    const YearComparison before = std::exchange(m_comparison, std::move(comparison));
    m_ranks = changeRanks();
    for (int row = 0; row < rowCount(); ++row) {
        const auto place = static_cast<size_t>(row);
        const size_t rows = before.rows.size();
        const bool isSame = place < rows ? before.rows[place] == m_comparison.rows[place]
                                         : before.shares[place - rows] == m_comparison.shares[place - rows];
        if (!isSame)
            tellRow(row);
    }
    return true;
}

int YearGridModel::columnOf(ReportId report) const
{
    const std::vector<SeriesYear> &years = m_comparison.years();
    return static_cast<int>(
        std::find_if(years.begin(), years.end(),
                     [report](const SeriesYear &year) { return !year.isMissing() && year.report->id() == report; })
        - years.begin());
}

void YearGridModel::tellRow(int row)
{
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

YearGridModel::MarksOfReports YearGridModel::collectMarks() const
{
    MarksOfReports marks;
    for (const SeriesYear &year : m_comparison.years()) {
        if (!year.isMissing())
            marks.emplace(year.report->id(), marksOf(year.report->id()));
    }
    return marks;
}

YearGridModel::Marks YearGridModel::marksOf(ReportId report) const
{
    const ReportState &state = m_workspace.state(report);
    const Extraction &extraction = state.extraction();
    Marks marks;
    for (const IdentityResult &result : m_workspace.checks(report).identities()) {
        const TableForm &form = extraction.tableForm(result.table);
        if (result.outcome == IdentityOutcome::Fail)
            ++marks.failed[{result.table, form.identities[static_cast<size_t>(result.identity)].target}];
    }
    for (const Finding &finding : m_workspace.checks(report).findings()) {
        if (!concernsYears(finding) || state.isDismissed(finding))
            continue;
        const QStringList addresses = finding.target.isEmpty() ? finding.cells : QStringList{finding.target};
        for (const QString &address : addresses) {
            if (const std::optional<CellId> cell = extraction.find(address))
                marks.years[*cell].push_back(finding);
        }
    }
    return marks;
}

std::vector<int> YearGridModel::changeRanks() const
{
    std::vector<int> ranks(m_comparison.rows.size());
    int rank = 0;
    for (const int row : m_comparison.byLargestChange())
        ranks[static_cast<size_t>(row)] = rank++;
    return ranks;
}

void YearGridModel::setSentences(const Sentences &sentences)
{
    m_sentences = sentences;
    retranslate();
}

void YearGridModel::retranslate()
{
    m_marks = collectMarks();
    if (rowCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int YearGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.rows.size() + m_comparison.shares.size());
}

int YearGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_comparison.series.isEmpty() ? 0 : yearColumns() + derivedColumns;
}

YearColumn YearGridModel::kindOf(int column) const
{
    return column < yearColumns() ? YearColumn::Year : static_cast<YearColumn>(column - yearColumns() + 1);
}

const ComparedRow *YearGridModel::rowAt(int row) const
{
    const auto place = static_cast<size_t>(row);
    return row >= 0 && place < m_comparison.rows.size() ? &m_comparison.rows[place] : nullptr;
}

const ComparedShare *YearGridModel::shareAt(int row) const
{
    const auto place = static_cast<size_t>(row) - m_comparison.rows.size();
    return row >= static_cast<int>(m_comparison.rows.size()) && place < m_comparison.shares.size()
               ? &m_comparison.shares[place]
               : nullptr;
}

std::optional<ReportId> YearGridModel::reportOf(int column) const
{
    if (column < 0 || column >= yearColumns())
        return std::nullopt;
    const SeriesYear &year = m_comparison.years()[static_cast<size_t>(column)];
    return year.isMissing() ? std::nullopt : std::optional<ReportId>(year.report->id());
}

const ComparedCell *YearGridModel::cellOf(const QModelIndex &index) const
{
    const ComparedRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    return row && kindOf(index.column()) == YearColumn::Year ? &row->cells[static_cast<size_t>(index.column())]
                                                             : nullptr;
}

std::vector<YearPlace> YearGridModel::placesAt(const QModelIndex &index) const
{
    std::vector<YearPlace> places;
    const ComparedCell *cell = cellOf(index);
    const std::optional<ReportId> report = cell ? reportOf(index.column()) : std::nullopt;
    if (!report || !cell->exists)
        return places;
    for (const QString &address : cell->addresses) {
        if (const std::optional<CellId> found = m_workspace.state(*report).extraction().find(address))
            places.push_back({*report, *found});
    }
    return places;
}

std::optional<YearPlace> YearGridModel::placeAt(const QModelIndex &index) const
{
    const std::vector<YearPlace> places = placesAt(index);
    return places.size() == 1 ? std::optional(places.front()) : std::nullopt;
}

QModelIndex YearGridModel::indexFor(const YearPlace &place) const
{
    if (!m_workspace.contains(place.report))
        return {};
    const QString address = m_workspace.state(place.report).extraction().formCell(place.cell).address;
    for (int column = 0; column < yearColumns(); ++column) {
        if (reportOf(column) != place.report)
            continue;
        for (size_t row = 0; row < m_comparison.rows.size(); ++row) {
            if (m_comparison.rows[row].cells[static_cast<size_t>(column)].addresses.contains(address))
                return index(static_cast<int>(row), column);
        }
    }
    return {};
}

QModelIndex YearGridModel::indexFor(const QString &rowKey, int column) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowData(row, RowKeyRole).toString() == rowKey)
            return index(row, column);
    }
    return {};
}

QString YearGridModel::problemWith(const QModelIndex &index, const QString &typed) const
{
    const std::optional<YearPlace> place = placeAt(index);
    if (!place)
        return {};
    const auto decision = m_workspace.interpret(place->report, place->cell, typed);
    if (decision)
        return {};
    return CellWords::problem(decision.error(), m_workspace.state(place->report).extraction().formCell(place->cell));
}

bool YearGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<YearPlace> place = placeAt(index);
    if (!place || role != Qt::EditRole)
        return false;
    const auto changed = m_workspace.correctCell(place->report, place->cell, value.toString());
    if (!changed) {
        const FormCell &cell = m_workspace.state(place->report).extraction().formCell(place->cell);
        emit editRefused(index, CellWords::problem(changed.error(), cell));
        return false;
    }
    return true; // also when what was typed changes nothing: it was accepted
}

Qt::ItemFlags YearGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return placeAt(index) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace gouji
