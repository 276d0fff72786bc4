// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace gouji {

class MessageArea;
class PointedView;
class ReportFilterProxy;
class ReportListModel;

/// The list of reports with its filter; what could not be read is told above it.
class ReportsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ReportsPane(const Workspace &workspace, QWidget *parent = nullptr);

    /// The report that was chosen last; a filter can hide it, but not change it.
    std::optional<ReportId> current() const { return m_current; }
    /// Makes a report the current one, taking the filter away if it hides it.
    void setCurrent(ReportId report);
    /// The report after (1) or before (-1) another in the list as it is filtered; nothing at its end.
    std::optional<ReportId> neighbour(ReportId report, int direction) const;
    /// Whether a later version took a report's place, so that nothing is to be done in it.
    bool isEarlierVersion(ReportId report) const;
    /// The reports in the list as it is filtered, without earlier versions.
    std::vector<ReportId> shown() const;
    /// Files that were passed over because they are no reports, to be told in the line below.
    void setOtherFiles(const QStringList &files);
    MessageArea *messages() const { return m_messages; }
    void focusList();
    /// Brings the line of the current report into sight, after others came in above it.
    void scrollToCurrent();

signals:
    /// A person pointed at a report in the list.
    void pointedAt(gouji::ReportId report);
    /// A person went into the report that is shown: Enter, or a double click.
    void entered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshCount();
    void showCurrent();

    ReportListModel *m_model;
    ReportFilterProxy *m_filter;
    QLineEdit *m_words;
    QToolButton *m_problems;
    MessageArea *m_messages;
    PointedView *m_list;
    QLabel *m_count;
    std::optional<ReportId> m_current;
    QStringList m_otherFiles;
};

} // namespace gouji
