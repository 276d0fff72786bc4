// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"

#include <QWidget>

class QTreeView;

namespace gouji {

class HistoryListModel;

/// The history to jump in: Enter (or a double click) on a step goes to the state after it, on a branch not taken too.
class HistoryPane : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPane(Workspace &workspace, QWidget *parent = nullptr);

    HistoryListModel *model() const { return m_model; }
    QTreeView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();
    void retranslate();

    Workspace &m_workspace;
    HistoryListModel *m_model;
    QTreeView *m_view;
};

} // namespace gouji
