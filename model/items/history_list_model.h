// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/history_steps.h"
#include "model/history/workspace.h"

#include <QAbstractTableModel>

namespace gouji {

/// Every step ever done, oldest first, the branches not taken among them; the first line is the start. Undos and redos
/// are no lines of their own: they change what is said of the steps.
class HistoryListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StepColumn, StandingColumn, TimeColumn, ColumnCount };

    explicit HistoryListModel(const Workspace &workspace, QObject *parent = nullptr);

    /// What Workspace::jumpTo takes to go to a line: 0 for the start.
    int numberAt(int row) const;
    /// The line we stand at.
    int currentRow() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    QString standing(const HistoryStep &step) const;
    QString words(const HistoryStep &step) const;

    const Workspace &m_workspace;
    std::vector<HistoryStep> m_steps; // the start first
};

} // namespace gouji
