// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/neighbours.h"

#include <algorithm>
#include <set>

namespace gouji {

void NeighbourIndex::put(SharedFigures report)
{
    const int id = report->id();
    remove(id);
    if (report->year() && !report->series().isEmpty()) {
        std::vector<int> &place = m_places[{report->series(), *report->year()}];
        place.insert(std::lower_bound(place.begin(), place.end(), id), id);
        if (!report->predecessors().isEmpty())
            m_named[*report->year()][id] = report->predecessors();
    }
    m_reports[id] = std::move(report);
}

void NeighbourIndex::remove(int id)
{
    const auto found = m_reports.find(id);
    if (found == m_reports.end())
        return;
    if (const ReportFigures &report = *found->second; report.year() && !report.series().isEmpty()) {
        const auto place = m_places.find({report.series(), *report.year()});
        std::erase(place->second, id);
        if (place->second.empty())
            m_places.erase(place);
        if (const auto named = m_named.find(*report.year()); named != m_named.end()) {
            named->second.erase(id);
            if (named->second.empty())
                m_named.erase(named);
        }
    }
    m_reports.erase(found);
}

void NeighbourIndex::clear()
{
    m_reports.clear();
    m_places.clear();
    m_named.clear();
}

SharedFigures NeighbourIndex::report(int id) const
{
    const auto found = m_reports.find(id);
    return found == m_reports.end() ? nullptr : found->second;
}

std::vector<SharedFigures> NeighbourIndex::reportsAt(const QString &series, int year) const
{
    std::vector<SharedFigures> reports;
    if (const auto place = m_places.find({series, year}); place != m_places.end()) {
        for (const int id : place->second)
            reports.push_back(m_reports.at(id));
    }
    return reports;
}

/// All bodies of \a year that share predecessors with one, directly or over others, and those of the year before.
NeighbourIndex::Group NeighbourIndex::groupOf(const QString &series, int year) const
{
    std::set<QString> before;
    std::set<QString> after{series};
    const auto named = m_named.find(year);
    std::vector<QString> waiting{series};
    while (!waiting.empty()) {
        const QString body = waiting.back();
        waiting.pop_back();
        QStringList predecessors;
        if (m_places.contains({body, year - 1}))
            predecessors.append(body);
        for (const SharedFigures &report : reportsAt(body, year))
            predecessors += report->predecessors();
        for (const QString &predecessor : predecessors) {
            if (!before.insert(predecessor).second)
                continue;
            // A body goes on where it stands in both years.
            if (m_places.contains({predecessor, year - 1}) && m_places.contains({predecessor, year})
                && after.insert(predecessor).second)
                waiting.push_back(predecessor);
            if (named == m_named.end())
                continue;
            for (const auto &[id, names] : named->second) {
                const QString &heir = m_reports.at(id)->series();
                if (names.contains(predecessor) && after.insert(heir).second)
                    waiting.push_back(heir);
            }
        }
    }
    return {{before.begin(), before.end()}, {after.begin(), after.end()}};
}

std::shared_ptr<const Neighbours> NeighbourIndex::neighboursOf(int id) const
{
    const SharedFigures own = report(id);
    if (!own || !own->year() || own->series().isEmpty())
        return nullptr;
    const QString &series = own->series();
    const int year = *own->year();
    auto result = std::make_shared<Neighbours>();
    result->lastYear = reportsAt(series, year - 1);
    result->prose = own->prose();
    const Group group = groupOf(series, year);
    for (const QString &body : group.before) {
        if (auto reports = reportsAt(body, year - 1); !reports.empty())
            result->before.push_back({body, std::move(reports)});
        else
            result->unknown.append(body);
    }
    for (const QString &body : group.after) {
        std::vector<SharedFigures> reports = reportsAt(body, year);
        for (const SharedFigures &report : reports)
            result->isMerger = result->isMerger || !report->predecessors().isEmpty();
        if (body != series)
            result->with.push_back({body, std::move(reports)});
    }
    const Group next = groupOf(series, year + 1);
    if (next.before == std::vector{series} && next.after == std::vector{series})
        result->nextYear = reportsAt(series, year + 1);
    return result->isEmpty() ? nullptr : result;
}

std::vector<int> NeighbourIndex::dependentsOf(int id) const
{
    const SharedFigures own = report(id);
    if (!own || !own->year() || own->series().isEmpty())
        return {};
    const int year = *own->year();
    std::set<int> dependents;
    const auto add = [&](const std::vector<QString> &bodies, int of) {
        for (const QString &body : bodies) {
            if (const auto place = m_places.find({body, of}); place != m_places.end())
                dependents.insert(place->second.begin(), place->second.end());
        }
    };
    const auto addGroup = [&](const QString &series, int of) {
        const Group group = groupOf(series, of);
        add(group.before, of - 1);
        add(group.after, of);
    };
    addGroup(own->series(), year);
    addGroup(own->series(), year + 1);
    if (const auto named = m_named.find(year + 1); named != m_named.end()) {
        for (const auto &[heir, names] : named->second) {
            if (names.contains(own->series()))
                addGroup(m_reports.at(heir)->series(), year + 1);
        }
    }
    dependents.erase(id);
    return {dependents.begin(), dependents.end()};
}

} // namespace gouji
