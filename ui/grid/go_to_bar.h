// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"

#include <QWidget>

class QCompleter;
class QLineEdit;

namespace gouji {

class CellListFilter;
class CellListModel;

/// A line to type an address or printed words into, to go to that cell. Escape closes it.
class GoToBar : public QWidget
{
    Q_OBJECT
public:
    explicit GoToBar(const Workspace &workspace, QWidget *parent = nullptr);

    void setReport(std::optional<ReportId> report);
    void open();

signals:
    void cellChosen(gouji::CellId cell);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &filtered);
    void retranslate();

    CellListModel *m_cells;
    CellListFilter *m_filter;
    QLineEdit *m_line;
    QCompleter *m_completer;
};

} // namespace gouji
