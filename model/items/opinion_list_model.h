// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"

#include <QAbstractTableModel>

namespace gouji {

/// The opinions on one report, in the order they were written.
class OpinionListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { NumberColumn, StateColumn, TextColumn, ColumnCount };

    explicit OpinionListModel(const Workspace &workspace, QObject *parent = nullptr);

    void setReport(std::optional<ReportId> report);
    std::optional<ReportId> report() const { return m_report; }
    /// The opinion of a line and its number in the workspace; null if there is none.
    const Opinion *opinionFor(const QModelIndex &index) const;
    int numberFor(const QModelIndex &index) const;
    QModelIndex indexFor(int number) const;
    static QString stateName(OpinionState state);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    std::vector<int> current() const;

    const Workspace &m_workspace;
    std::optional<ReportId> m_report;
    std::vector<int> m_numbers; // as told to the views
};

} // namespace gouji
