// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/year_rows_proxy.h"

#include <algorithm>

namespace gouji {

YearRowsProxy::YearRowsProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void YearRowsProxy::setSourceModel(QAbstractItemModel *model)
{
    // Before the rows are filtered and sorted anew it must be known which are folded and how they rank.
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        takeFolded();
        takeRanks();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &YearRowsProxy::unfoldChanged);
    QSortFilterProxyModel::setSourceModel(model);
    takeFolded();
    takeRanks();
    invalidate();
}

void YearRowsProxy::takeFolded()
{
    m_folded.clear();
    for (int row = 0; m_isFolded && row < sourceModel()->rowCount(); ++row) {
        if (sourceModel()->index(row, 0).data(IsUnchangedRole).toBool())
            m_folded.insert(row);
    }
}

void YearRowsProxy::takeRanks()
{
    m_ranks.clear();
    for (int row = 0; row < sourceModel()->rowCount(); ++row)
        m_ranks.push_back(sourceModel()->index(row, 0).data(ChangeRankRole).toInt());
}

void YearRowsProxy::unfoldChanged(const QModelIndex &first, const QModelIndex &last)
{
    bool isOther = false;
    for (int row = first.row(); row <= last.row(); ++row) {
        if (m_folded.contains(row) && !sourceModel()->index(row, 0).data(IsUnchangedRole).toBool()) {
            m_folded.erase(row);
            isOther = true;
        }
    }
    if (isOther)
        invalidateRowsFilter();
}

void YearRowsProxy::setFolded(bool folded)
{
    m_isFolded = folded;
    takeFolded();
    invalidateRowsFilter();
}

int YearRowsProxy::foldedRows() const
{
    return static_cast<int>(std::count_if(m_folded.begin(), m_folded.end(), [this](int row) { return isOfPart(row); }));
}

void YearRowsProxy::setPart(std::optional<YearPart> part)
{
    m_part = part;
    invalidateRowsFilter();
}

void YearRowsProxy::setByChange(bool byChange)
{
    m_isByChange = byChange;
    takeRanks();
    invalidate();
    sort(byChange ? 0 : -1);
}

bool YearRowsProxy::isOfPart(int row) const
{
    return !m_part || sourceModel()->index(row, 0).data(RowPartRole).toInt() == static_cast<int>(*m_part);
}

bool YearRowsProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return !m_folded.contains(row) && isOfPart(row);
}

bool YearRowsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto rank = [this](const QModelIndex &index) {
        const auto row = static_cast<size_t>(index.row());
        return row < m_ranks.size() ? m_ranks[row] : index.row();
    };
    return rank(left) < rank(right);
}

} // namespace gouji
