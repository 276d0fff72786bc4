// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/sentences.h"
#include "model/history/workspace.h"
#include "model/items/item_roles.h"

#include <QAbstractTableModel>

namespace gouji {

/// The findings of one report: one line for one cause, the gravest first. After an edit only what changed is told,
/// so that a chosen line stays chosen.
class FindingListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { GradeColumn, SentenceColumn, FaultColumn, ColumnCount };

    explicit FindingListModel(const Workspace &workspace, QObject *parent = nullptr);

    void setReport(std::optional<ReportId> report);
    std::optional<ReportId> report() const { return m_report; }
    /// Sentences in the window's language.
    void setSentences(const Sentences &sentences);

    /// The finding of a line; null if there is none.
    const Finding *findingFor(const QModelIndex &index) const;
    QModelIndex indexFor(const QString &findingId) const;
    /// First finding that concerns a cell: as its target before as one of several.
    QModelIndex indexForAddress(const QString &address) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Finding> current() const;
    void refresh();

    const Workspace &m_workspace;
    Sentences m_sentences;
    std::optional<ReportId> m_report;
    std::vector<Finding> m_findings; // as told to the views
};

} // namespace gouji
