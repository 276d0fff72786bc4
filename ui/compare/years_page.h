// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/items/year_grid_model.h"
#include "model/items/year_rows_proxy.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;

namespace gouji {

class ChartView;
class SourcePane;
class YearGrid;

/// The figures of the years side by side, with the chart of the chosen row and the source of the chosen year.
class YearsPage : public QWidget
{
    Q_OBJECT
public:
    explicit YearsPage(Workspace &workspace, QWidget *parent = nullptr);

    void setBody(const QString &key);
    /// Makes a cell of a report (or the report's column) the current one.
    void showReport(ReportId report, std::optional<CellId> cell = {});
    std::optional<ReportId> currentReport() const;
    /// Goes to the next (1) or previous (-1) figure with a problem, row by row. False if there is none further.
    bool stepProblem(int direction);
    void setWholeRow(bool whole);
    void retranslate();

    YearGridModel *model() { return &m_model; }
    YearRowsProxy *rows() { return &m_rows; }
    YearGrid *grid() const { return m_grid; }
    ChartView *chart() const { return m_chart; }
    SourcePane *source() const { return m_source; }

signals:
    void opened(gouji::ReportId report, std::optional<gouji::CellId> cell);
    void currentChanged();
    void bodyChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void sharePlace();
    void remember();
    void restore();
    void showPlace();
    void showChart();
    void clearPlaces(const QModelIndexList &places);

    Workspace &m_workspace;
    YearGridModel m_model;
    YearRowsProxy m_rows;
    QSplitter *m_split;
    YearGrid *m_grid;
    ChartView *m_chart;
    SourcePane *m_source;
    QLabel *m_words;
    QTimer m_later;
    bool m_isShared = false; // a person moved the border
    bool m_isWholeRow = false;
    std::optional<ReportId> m_shownSource;
    QString m_keptRow; // of the current place, while the model is built anew
    std::optional<ReportId> m_keptReport;
    int m_keptColumn = 0;
    int m_keptTop = 0;
};

} // namespace gouji
