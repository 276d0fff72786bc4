// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"
#include "model/items/item_roles.h"
#include "model/items/sheet_layout.h"

#include <QAbstractTableModel>

#include <map>
#include <set>

namespace gouji {

/// One table of one report, row by row and column by column as it is printed: headings and labels among the figures.
/// Editing goes to the workspace (Workspace::correctCell) and nowhere else.
class TableGridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    TableGridModel(Workspace &workspace, TableId table, QObject *parent = nullptr);

    TableId table() const { return m_table; }
    std::optional<ReportId> report() const { return m_report; }
    /// Shows a report's table, or nothing.
    void setReport(std::optional<ReportId> report);
    const SheetLayout &layout() const { return m_layout; }

    /// The cell of a place; nothing for labels and empty places.
    std::optional<CellId> cellFor(const QModelIndex &index) const;
    /// The place of a cell; invalid if this table does not hold it.
    QModelIndex indexFor(CellId cell) const;

    /// What is wrong with a typed text, in words; empty if it can be entered. Changes nothing.
    QString problemWith(const QModelIndex &index, const QString &typed) const;

    /// Marks the operands of the check that is being looked at.
    void setInvolved(const std::vector<CellId> &cells);
    /// What an edit or a suggestion would put into cells, shown beside what stands there; an empty text for nothing.
    void setPreview(const std::map<CellId, QString> &texts);
    /// Which cells independent identities support, with what supports them and what that would not notice, in words.
    void setSupport(const std::map<CellId, QString> &words);
    /// Tells the views that every word may have changed.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// The printed headings over a column and the labels before a row, from the outermost to the nearest.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QSize span(const QModelIndex &index) const override;

signals:
    /// An edit was refused; nothing was changed. \a problem is in words.
    void editRefused(const QModelIndex &index, const QString &problem);

private:
    void onCellsChanged(ReportId report);
    void tellAll(const QList<int> &roles = {});
    std::map<int, QString> ownOf(const std::map<CellId, QString> &texts) const;
    const SheetLayout::Item *item(const QModelIndex &index) const;
    QVariant labelData(const SheetLayout::Item &item, int role) const;
    QVariant figureData(CellId cell, int role) const;
    int failedChecks(CellId cell) const;
    QString describe(CellId cell) const;

    Workspace &m_workspace;
    TableId m_table;
    std::optional<ReportId> m_report;
    SheetLayout m_layout;
    std::set<int> m_involved; // indexes of cells
    std::map<int, QString> m_preview;
    std::map<int, QString> m_support;
};

} // namespace gouji
