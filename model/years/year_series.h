// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/years/report_figures.h"

namespace gouji {

/// A place among the years of a body: a report, or a year without one.
struct SeriesYear
{
    int year = 0;
    SharedFigures report; ///< null: the year is missing between the first and the last
    int part = 1;         ///< 1, 2, … where several reports of one year stand side by side
    int parts = 1;
    bool isMissing() const { return report == nullptr; }
};

/// The reports of one body in the order of their years (within a year in that of their ids), with its gaps.
struct YearSeries
{
    QString body; ///< name as the newest report gives it
    QString key;  ///< bodyKey
    std::vector<SeriesYear> years;

    /// Number of reports, gaps not counted.
    int reportCount() const;
    bool isEmpty() const { return years.empty(); }
    /// Index of the place that another is compared with: the last report of the year before; -1 where there is none.
    int previousOf(int place) const;
};

/// The series of all bodies among the reports, by key. Reports without a body or a year belong to none.
std::vector<YearSeries> yearSeries(const std::vector<SharedFigures> &reports);
/// The series of one body; empty if it has no report.
YearSeries yearSeriesOf(const std::vector<SharedFigures> &reports, const QString &body);

} // namespace gouji
