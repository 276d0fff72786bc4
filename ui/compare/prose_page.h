// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/items/prose_pairs_model.h"
#include "model/items/year_grid_model.h"

#include <QTableView>
#include <QWidget>

class QComboBox;
class QLabel;

namespace gouji {

/// The prose of two years of a body side by side.
class ProsePage : public QWidget
{
    Q_OBJECT
public:
    /// \a years names the reports that can be chosen; it must outlive the page.
    ProsePage(const Workspace &workspace, const YearGridModel &years, QWidget *parent = nullptr);

    /// Chooses a report of the series and the one that it is compared with.
    void showReport(std::optional<ReportId> report);
    void setBefore(ReportId report);
    void setFolded(bool folded);
    /// Goes to the next (1) or previous (-1) sentence that differs. False if there is none further.
    bool stepDifference(int direction);
    void retranslate();

    ProsePairsModel *model() { return &m_model; }
    QTableView *view() const { return m_view; }
    QComboBox *beforeBox() const { return m_before; }
    QComboBox *afterBox() const { return m_after; }
    QString share() const;

signals:
    void opened(gouji::ReportId report);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillBoxes();
    void align();
    void fit();
    void open(const QModelIndex &place);

    const Workspace &m_workspace;
    const YearGridModel &m_years;
    ProsePairsModel m_model;
    QLabel *m_beforeLabel;
    QComboBox *m_before;
    QLabel *m_afterLabel;
    QComboBox *m_after;
    QLabel *m_share;
    QTableView *m_view;
    bool m_isOutdated = false; // another choice was made while the page was hidden
};

} // namespace gouji
