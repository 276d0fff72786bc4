// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace gouji {

class OpinionListModel;
class PointedView;

/// The opinions to the body of the report shown: a list, the current one in fields below it, and all of them as text.
class OpinionsPane : public QWidget
{
    Q_OBJECT
public:
    explicit OpinionsPane(Workspace &workspace, QWidget *parent = nullptr);

    void setReport(std::optional<ReportId> report);
    OpinionListModel *model() const { return m_model; }
    PointedView *view() const { return m_view; }
    /// Makes an opinion the current one and gives the keyboard to what is to be written first.
    void write(int number);
    /// All opinions as numbered text on the clipboard; how many there were.
    int copyAll();

signals:
    /// A person pointed at an opinion on a cell (or, with an empty address, on some places of the text).
    void pointedAt(const QString &address, const std::vector<gouji::Span> &places);
    void copied(int opinions);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();
    void commitWords();
    void commitState();
    void refresh();
    void retranslate();

    Workspace &m_workspace;
    OpinionListModel *m_model;
    PointedView *m_view;
    QToolButton *m_copy;
    QLabel *m_empty;
    QWidget *m_form;
    QLabel *m_problemName;
    QLineEdit *m_problem;
    QLabel *m_proposalName;
    QLineEdit *m_proposal;
    QLabel *m_stateName;
    QComboBox *m_state;
    QLabel *m_answerName;
    QLineEdit *m_answer;
};

} // namespace gouji
