// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"

#include <QWidget>

class QLabel;

namespace gouji {

/// The line below: the current cell in words, the sum of what is chosen, and where changes are kept.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const Workspace &workspace, QWidget *parent = nullptr);

    void showCell(std::optional<ReportId> report, std::optional<CellId> cell, int places, int prose = 0);
    /// Where changes are kept, in words. Without a file they are in memory only, which is said here.
    struct Kept
    {
        bool isInFile = false;
        bool isProblem = false;
        QString text;
        QString tip; ///< the file, and why something was not saved
    };
    void setKept(const Kept &kept);

    void showChosen(std::optional<ReportId> report, const std::vector<CellId> &cells);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const Workspace &m_workspace;
    std::optional<ReportId> m_report;
    std::optional<CellId> m_cell;
    std::vector<CellId> m_chosen;
    Kept m_where;
    int m_places = 0;
    int m_prose = 0;
    QLabel *m_address;
    QLabel *m_state;
    QLabel *m_placeCount;
    QLabel *m_sum;
    QLabel *m_kept;
};

} // namespace gouji
