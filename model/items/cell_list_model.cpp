// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/cell_list_model.h"

#include "model/items/cell_words.h"

#include <algorithm>

namespace gouji {

CellListModel::CellListModel(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::reportReplaced, this, [this](ReportId report) {
        if (m_report == report)
            setReport(report);
    });
    connect(&workspace, &Workspace::reportsCleared, this, [this] { setReport(std::nullopt); });
}

void CellListModel::setReport(std::optional<ReportId> report)
{
    beginResetModel();
    const auto done = qScopeGuard([this] { endResetModel(); });
    m_report = report && m_workspace.contains(*report) ? report : std::nullopt;
    m_cells.clear();
    if (!m_report)
        return;
    const ReportState &state = m_workspace.state(*m_report);
    for (const TableId table : allTables) {
        const int cells = static_cast<int>(state.extraction().tableForm(table).cells.size());
        for (int cell = 0; cell < cells; ++cell) {
            if (state.exists({table, cell}))
                m_cells.push_back({table, cell});
        }
    }
}

std::optional<CellId> CellListModel::cellFor(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_cells.size())
        return std::nullopt;
    return m_cells[static_cast<size_t>(index.row())];
}

QModelIndex CellListModel::indexFor(CellId cell) const
{
    const auto found = std::lower_bound(m_cells.begin(), m_cells.end(), cell);
    return found == m_cells.end() || *found != cell ? QModelIndex() : index(static_cast<int>(found - m_cells.begin()));
}

int CellListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

QVariant CellListModel::data(const QModelIndex &index, int role) const
{
    const std::optional<CellId> cell = cellFor(index);
    if (!cell)
        return {};
    const Extraction &extraction = m_workspace.state(*m_report).extraction();
    switch (role) {
    case Qt::DisplayRole:
        return QString(CellWords::name(extraction, *cell) + QStringLiteral("    ")
                       + extraction.formCell(*cell).address);
    case Qt::EditRole:
    case AddressRole:
        return extraction.formCell(*cell).address;
    default:
        return {};
    }
}

CellListFilter::CellListFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void CellListFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_isAddress = false;
    if (m_words.size() == 1 && sourceModel()) {
        const QModelIndexList exact =
            sourceModel()->match(sourceModel()->index(0, 0), AddressRole, m_words.first(), 1, Qt::MatchExactly);
        m_isAddress = !exact.isEmpty();
    }
    invalidateFilter();
}

bool CellListFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex cell = sourceModel()->index(row, 0, parent);
    if (m_isAddress)
        return cell.data(AddressRole).toString() == m_words.first();
    const QString text = cell.data(Qt::DisplayRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace gouji
