// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/items/year_roles.h"

#include <QSortFilterProxyModel>

#include <optional>
#include <set>
#include <vector>

namespace gouji {

/// Folds the rows that did not change, shows one part alone, and puts the largest changes first. What was folded and
/// ordered stays so while figures are edited, so that nothing moves away under the hand; a folded row that comes to
/// differ is shown.
class YearRowsProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit YearRowsProxy(QObject *parent = nullptr);

    bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);
    /// Rows that are folded away now, of the part that is shown.
    int foldedRows() const;
    std::optional<YearPart> part() const { return m_part; }
    /// Nothing: all parts.
    void setPart(std::optional<YearPart> part);
    bool isByChange() const { return m_isByChange; }
    /// Largest changes first, as they are now; or back in the order of the form.
    void setByChange(bool byChange);

    void setSourceModel(QAbstractItemModel *model) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void takeFolded();
    void takeRanks();
    void unfoldChanged(const QModelIndex &first, const QModelIndex &last);
    bool isOfPart(int row) const;

    bool m_isFolded = false;
    bool m_isByChange = false;
    std::optional<YearPart> m_part;
    std::set<int> m_folded;   // rows of the source
    std::vector<int> m_ranks; // of the source's rows
};

} // namespace gouji
