// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/years/year_series.h"

namespace gouji {

/// Digits behind the point of percentages, which are rounded half up.
inline constexpr int percentPlaces = 1;

/// A change from one figure to another, exact; percentages are rounded.
struct FigureDifference
{
    Decimal difference;
    std::optional<Decimal> percent; ///< nothing from 0 (isNew), where there is no percentage
    bool isNew = false;             ///< from 0 to something
    bool isUnchanged() const { return difference.isZero(); }
    friend bool operator==(const FigureDifference &, const FigureDifference &) = default;
};
/// A percentage as it is shown everywhere, without its sign for percent: "50.0". Values, for sorting and for JSON, have no
/// zeros added.
QString percentText(const Decimal &percent);
FigureDifference differenceOf(const Decimal &before, const Decimal &after);

/// A figure of one year in a row of the comparison.
struct ComparedCell
{
    bool exists = false;   ///< the year's edition (and the report) has it; false for a missing year too
    QStringList addresses; ///< the cells it is: one, or several that are added up; for editing only one will do
    CellState state = CellState::Missing; ///< of several the most doubtful
    std::optional<Decimal> value;         ///< nothing where there is no certain figure
    QString unit; ///< of the value: that of the form, else that written with the figure; empty if there is none
    /// Against the year before (YearComparison::previousOf), in this cell's unit; nothing where one of them has no figure, or
    /// their units do not go together.
    /// The value in the unit that the figures of the row have in common, for drawing; nothing where its unit is not known.
    std::optional<Decimal> onOneScale;
    std::optional<FigureDifference> change;
    friend bool operator==(const ComparedCell &, const ComparedCell &) = default;
};

/// One meaning over the years.
struct ComparedRow
{
    QString key; ///< address in the newest edition of the series that has it
    TableId table = TableId::Proactive;
    QString row;                     ///< row's label as that edition prints it
    QString column;                  ///< column's label
    QString unit;                    ///< 万元; empty if the form states none
    QStringList editions;            ///< the editions that have it, oldest first
    bool corresponds = true;         ///< every edition of the series has it; if not, \c editions says which
    std::vector<ComparedCell> cells; ///< for each of YearComparison::years
    bool unchanged = false;          ///< no change anywhere, and no figure missing where the edition has the cell
    Decimal
        largest; ///< the greatest difference between two years, without its sign, in the unit of ComparedCell::onOneScale
    friend bool operator==(const ComparedRow &, const ComparedRow &) = default;
};

/// A share of one year.
struct ShareOfYear
{
    std::optional<Decimal> numerator;
    std::optional<Decimal> denominator;
    std::optional<Decimal> percent; ///< nothing where the denominator is 0 or a figure is missing
    std::optional<Decimal> change;  ///< in percentage points against the year before
    friend bool operator==(const ShareOfYear &, const ShareOfYear &) = default;
};

/// A share over the years, with what it is made of.
struct ComparedShare
{
    QString key;           ///< "granted", "refused", "reconsideration.corrected" …: stable
    QString title;         ///< English source of context "Shares"
    QStringList numerator; ///< what is added up: addresses of cells, or of rows (keys of ComparedRow)
    QStringList denominator;
    std::vector<ShareOfYear> years; ///< for each of YearComparison::years
    friend bool operator==(const ComparedShare &, const ComparedShare &) = default;
};

/// Years of a body laid side by side. A pure value.
struct YearComparison
{
    YearSeries series;
    std::vector<ComparedRow> rows; ///< in the form's order, those of earlier editions only behind the row's fellows
    std::vector<ComparedShare> shares;

    const std::vector<SeriesYear> &years() const { return series.years; }
    /// YearSeries::previousOf.
    int previousOf(int column) const { return series.previousOf(column); }
    /// Indexes of the rows, the largest change first; rows of equal change in the form's order.
    std::vector<int> byLargestChange() const;
    /// Null if there is none.
    const ComparedRow *row(QStringView key) const;
};

/// Some 200 rows a year, without reading a text: quick enough to be made anew after each edit.
YearComparison compareYears(YearSeries series);

} // namespace gouji
