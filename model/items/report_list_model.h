// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"
#include "model/items/review_tally.h"

#include <QAbstractListModel>

#include <set>

namespace gouji {

/// The reports of the workspace in their order.
class ReportListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ReportListModel(const Workspace &workspace, QObject *parent = nullptr);

    std::optional<ReportId> reportFor(const QModelIndex &index) const;
    QModelIndex indexFor(ReportId report) const;
    /// Tells the views that every word may have changed.
    void retranslate();

    /// Body and year, or the file's name where the text gives no body.
    static QString title(const Extraction &extraction);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    /// Other reports than before are earlier versions.
    void versionsChanged();

private:
    void refreshVersions();
    QString describe(const ReportState &report, const ReviewTally &tally) const;

    const Workspace &m_workspace;
    std::vector<ReportId> m_reports; // as told to the views
    std::set<ReportId> m_superseded;
};

} // namespace gouji
