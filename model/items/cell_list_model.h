// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"
#include "model/items/item_roles.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace gouji {

/// Every cell of a report by address and printed name, to be gone to.
class CellListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit CellListModel(const Workspace &workspace, QObject *parent = nullptr);

    void setReport(std::optional<ReportId> report);
    std::optional<CellId> cellFor(const QModelIndex &index) const;
    QModelIndex indexFor(CellId cell) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Display: "一、本年新收… · 总计    requests/new/total"; AddressRole: the address.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const Workspace &m_workspace;
    std::optional<ReportId> m_report;
    std::vector<CellId> m_cells;
};

/// The cells in whose address or name every word is found; an address typed in full leaves that cell alone.
class CellListFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CellListFilter(QObject *parent = nullptr);
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_isAddress = false;
};

} // namespace gouji
