// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/figure/decimal.h"

#include <QList>
#include <QString>

#include <optional>

namespace gouji {

/// One figure of a chart: the words that are printed, and the exact value that gives it its place.
struct ChartPoint
{
    QString text;                      ///< the figure as it is shown elsewhere, "17.4%", or why there is none: "blank"
    std::optional<Decimal> value = {}; ///< nothing: no place on the scale, the line breaks here
    QString under = {};                ///< printed under the year: "of 412", the denominator of a share
    bool isMarked = false;             ///< a check of the years fails here
    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

/// One place on the axis: a year, or one of two reports of a year.
struct ChartYear
{
    QString label;
    QString missing = {}; ///< why there is nothing in this year, in words; empty: there is a report
    QString begins = {};  ///< what begins with this year: "2021 edition"; empty for none
    friend bool operator==(const ChartYear &, const ChartYear &) = default;
};

struct ChartSeries
{
    QString name;
    QList<ChartPoint> points; ///< as many as there are years
    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

/// A chart as a value: everything that is printed on it, in the language of the window.
struct ChartData
{
    QString title; ///< body and row
    QString unit;  ///< "Unit: 万元"; may be empty
    QString note;  ///< what the figures are shares of, say; may be empty
    QList<ChartYear> years;
    QList<ChartSeries> series;
    bool isEmpty() const { return years.isEmpty() || series.isEmpty(); }
    /// The same in words, a line for each year, for those who cannot see it.
    QString inWords() const;
    friend bool operator==(const ChartData &, const ChartData &) = default;
};

} // namespace gouji
