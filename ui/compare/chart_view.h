// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/chart_picture.h"

#include <QWidget>

namespace gouji {

/// One chart on the screen, in the window's colours. It takes the keyboard, so that it can be copied.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(ChartData chart);
    const ChartData &chart() const { return m_chart; }
    ChartKind kind() const { return m_kind; }
    void setKind(ChartKind kind);
    /// As it goes to other programs.
    ChartPicture picture() const { return {m_chart, m_kind, font()}; }
    void copy() const;
    /// Writes a picture; the file's ending says which: svg or png. What went wrong in words, empty if nothing.
    QString saveTo(const QString &file) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tellSize();

    ChartData m_chart;
    ChartKind m_kind = ChartKind::Line;
};

} // namespace gouji
