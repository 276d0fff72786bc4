// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/sentences.h"
#include "model/history/workspace.h"
#include "model/items/item_roles.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QLabel;

namespace gouji {

class DismissBar;
class FindingFilterBar;
class FindingFilterProxy;
class FindingListModel;
class GroupProxyModel;
class PointedView;

/// The findings of the chosen report, grouped and narrowed as a person likes. The current finding is the one that a
/// person chose: a filter can hide it and an edit can settle it, but neither puts another one in its place.
class FindingsPane : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPane(const Workspace &workspace, QWidget *parent = nullptr);

    void setReport(std::optional<ReportId> report);
    void setSentences(const Sentences &sentences);
    FindingListModel *model() const { return m_model; }
    FindingFilterBar *filterBar() const { return m_bar; }
    DismissBar *dismissBar() const { return m_dismiss; }
    PointedView *view() const { return m_view; }
    /// Where a finding's line is in the view; invalid if it is not listed.
    QModelIndex lineOf(const QString &findingId) const;

    /// The current finding; null if there is none, or if it was settled.
    const Finding *current() const;
    /// Whether the finding that was current is settled by now.
    bool isCurrentSettled() const;
    /// Makes a finding the current one, by an index of \c model; invalid: none.
    void setCurrent(const QModelIndex &index);
    /// Makes the finding whose target a cell is the current one; leaves things as they are if there is none.
    void followCell(const QString &address);
    /// The problem after (1) or before (-1) the current one, as they are listed; false at the end of the list.
    bool step(int direction);
    /// Whether a report has problems that the filter lets through.
    bool hasProblems(ReportId report);

    FindingGrouping grouping() const;
    void setGrouping(FindingGrouping grouping);
    /// The next way of grouping.
    void stepGrouping();

signals:
    void currentChanged();
    void pointedAt();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFilter();
    void applyGrouping();
    void showCurrent();
    void dressGroups();
    void refreshCounts();
    void refreshEmpty();
    void fitColumns();
    const Finding *findingAt(const QModelIndex &line) const;

    const Workspace &m_workspace;
    FindingListModel *m_model;
    FindingFilterProxy *m_filter;
    GroupProxyModel *m_groups;
    FindingListModel *m_scout; // looks at other reports through the same filter
    FindingFilterProxy *m_scoutFilter;
    FindingFilterBar *m_bar;
    DismissBar *m_dismiss;
    PointedView *m_view;
    QLabel *m_empty;
    QString m_currentId;
    bool m_currentHasPassed = false;
    QPersistentModelIndex m_heading; // that a person went to
    int m_place = 0;                 // of the current finding among those listed, kept when it goes
};

} // namespace gouji
