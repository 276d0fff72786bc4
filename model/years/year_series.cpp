// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/year_series.h"

#include "model/years/body_name.h"

#include <algorithm>
#include <map>

namespace gouji {

namespace {

constexpr int mostYearsMissing = 100; // in a row; a year far off is a slip

YearSeries seriesOf(const QString &key, std::vector<SharedFigures> reports)
{
    std::sort(reports.begin(), reports.end(), [](const SharedFigures &left, const SharedFigures &right) {
        return std::pair(*left->year(), left->id()) < std::pair(*right->year(), right->id());
    });
    YearSeries series;
    series.key = key;
    for (SharedFigures &report : reports) {
        const int year = *report->year();
        if (!series.years.empty() && year - series.years.back().year <= mostYearsMissing) {
            while (series.years.back().year + 1 < year)
                series.years.push_back({series.years.back().year + 1, nullptr, 1, 1});
        }
        SeriesYear place{year, std::move(report), 1, 1};
        if (!series.years.empty() && series.years.back().year == year)
            place.part = series.years.back().part + 1;
        series.years.push_back(std::move(place));
    }
    for (SeriesYear &place : series.years) {
        for (const SeriesYear &other : series.years) {
            if (other.year == place.year)
                place.parts = std::max(place.parts, other.part);
        }
    }
    if (!series.years.empty())
        series.body = series.years.back().report->agency();
    return series;
}

} // namespace

int YearSeries::reportCount() const
{
    return static_cast<int>(
        std::count_if(years.begin(), years.end(), [](const SeriesYear &year) { return !year.isMissing(); }));
}

int YearSeries::previousOf(int place) const
{
    const int year = years[static_cast<size_t>(place)].year;
    for (int i = place - 1; i >= 0; --i) {
        const SeriesYear &earlier = years[static_cast<size_t>(i)];
        if (earlier.year == year - 1 && !earlier.isMissing())
            return i;
        if (earlier.year < year - 1)
            break;
    }
    return -1;
}

std::vector<YearSeries> yearSeries(const std::vector<SharedFigures> &reports)
{
    std::map<QString, std::vector<SharedFigures>> bodies;
    for (const SharedFigures &report : reports) {
        if (report->year() && !report->series().isEmpty())
            bodies[report->series()].push_back(report);
    }
    std::vector<YearSeries> result;
    result.reserve(bodies.size());
    for (auto &[key, own] : bodies)
        result.push_back(seriesOf(key, withoutEarlierVersions(std::move(own))));
    return result;
}

YearSeries yearSeriesOf(const std::vector<SharedFigures> &reports, const QString &body)
{
    const QString key = bodyKey(body);
    std::vector<SharedFigures> own;
    std::copy_if(reports.begin(), reports.end(), std::back_inserter(own), [&key](const SharedFigures &report) {
        return report->year() && !key.isEmpty() && report->series() == key;
    });
    return seriesOf(key, withoutEarlierVersions(std::move(own)));
}

} // namespace gouji
