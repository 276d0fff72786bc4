// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"
#include "model/revision/waiting_decisions.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace gouji {

class PointedView;
class RevisionListModel;
class Sentences;

/// A report beside its earlier version: what was decided about that one and conflicts with this one, how the opinions came out, and
/// what the body changed unasked. Everything decided here is one step of the history.
class RevisionPane : public QWidget
{
    Q_OBJECT
public:
    explicit RevisionPane(Workspace &workspace, QWidget *parent = nullptr);

    RevisionListModel *model() const { return m_model; }
    PointedView *view() const { return m_view; }
    /// A report that may be the next version of another one. Where nothing is in conflict it becomes that at once (true).
    bool begin(ReportId earlier, ReportId newer);
    /// Leads to what the current line is about, as if a person had pointed at it.
    void pointAtCurrent();
    /// What of a report waits since it was read again, whatever else is being decided.
    void showWaiting(ReportId report);
    /// Where earlier readings come from, to show what stood there when something was decided.
    void setReadingBefore(ReadingBefore readingBefore) { m_readingBefore = std::move(readingBefore); }
    void setSentences(const Sentences &sentences);
    /// What there is to say of a report: what waits first. A next version that is being decided stays as long as it is its.
    void follow(std::optional<ReportId> report);
    /// What has to be said of decisions that wait and cannot be kept along with all the others.
    static QStringList exceptions(const WaitingCount &count);
    /// The sentences above the list.
    QString summary() const;

signals:
    /// A person pointed at a line: the report, a cell of it or (with an empty address) places in its text.
    void pointedAt(gouji::ReportId report, const QString &address, const std::vector<gouji::Span> &places);
    /// What the list shows is another thing than before.
    void contentChanged();
    /// A report was taken as the next version.
    void taken(gouji::ReportId newer);
    /// Some of what waited for a report was kept or dropped.
    void decided(gouji::ReportId report);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(QLayout *layout, const char *keys, void (RevisionPane::*act)());
    void keepCurrent();
    void takeNewer();
    void keepAll();
    void takeAllNewer();
    void apply();
    void applyWaiting();
    void settleCurrent();
    void settleAll();
    void acceptExplanation();
    void refresh();
    void retranslate();
    void pointAt(int row);
    int currentRow() const;
    void chooseCurrent(bool keep);

    Workspace &m_workspace;
    ReadingBefore m_readingBefore;
    QTimer m_refreshing; // of what waits, once for many changes
    RevisionListModel *m_model;
    PointedView *m_view;
    QLabel *m_summary;
    QLabel *m_empty;
    QWidget *m_buttons;
    QToolButton *m_keep;
    QToolButton *m_takeNewer;
    QToolButton *m_keepAll;
    QToolButton *m_takeAllNewer;
    QToolButton *m_apply;
    QToolButton *m_settle;
    QToolButton *m_settleAll;
    QToolButton *m_explained;
};

} // namespace gouji
