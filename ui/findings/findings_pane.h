// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/sentences.h"
#include "model/history/workspace.h"

#include <QWidget>

class QLabel;

namespace gouji {

class FindingListModel;
class PointedView;

/// The findings of the chosen report, the gravest first.
class FindingsPane : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPane(const Workspace &workspace, QWidget *parent = nullptr);

    void setReport(std::optional<ReportId> report);
    void setSentences(const Sentences &sentences);
    FindingListModel *model() const { return m_model; }
    /// The current finding; null if there is none.
    const Finding *current() const;
    void setCurrent(const QModelIndex &index);
    /// Makes the finding whose target a cell is the current one; leaves things as they are if there is none.
    void followCell(const QString &address);
    /// The finding after (1) or before (-1) the current one; false at the end of the list.
    bool step(int direction);

signals:
    void currentChanged();
    void pointedAt();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshEmpty();
    void fitColumns();

    const Workspace &m_workspace;
    FindingListModel *m_model;
    PointedView *m_view;
    QLabel *m_empty;
};

} // namespace gouji
