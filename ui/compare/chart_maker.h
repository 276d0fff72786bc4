// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/years/year_comparison.h"
#include "ui/compare/chart_data.h"

#include <QCoreApplication>

namespace gouji {

class YearGridModel;

/// Turns rows of the years side by side into charts, in words of the window's language.
class ChartMaker
{
    Q_DECLARE_TR_FUNCTIONS(ChartMaker)
public:
    explicit ChartMaker(const YearGridModel &model)
        : m_model(model)
    {
    }
    /// The row of figures or the share at a row of the model.
    ChartData ofRow(int row) const;
    /// All columns of the printed row that a row of the model belongs to, a line each; of a share itself.
    ChartData ofWholeRow(int row) const;

private:
    QList<ChartYear> years() const;
    ChartSeries series(int row) const;
    ChartSeries shareSeries(const ComparedShare &share) const;
    QString namesOf(const QStringList &keys) const;

    const YearGridModel &m_model;
};

} // namespace gouji
