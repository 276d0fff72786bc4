// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/years/report_figures.h"

#include <map>

namespace gouji {

/// The reports of one body about one year: one, or several that were both handed in. An earlier version is not among them.
struct BodyYear
{
    QString series;                     ///< key of the body
    std::vector<SharedFigures> reports; ///< by id
};

/// The reports that a report is held against. The groups of \c before and \c with belong together: what all of
/// \c before carried out must come in with the report itself and all of \c with.
struct Neighbours
{
    /// Last year's reports of the same body. Empty: none.
    std::vector<SharedFigures> lastYear;
    /// The following year's reports of the same body, where no merger or split lies between.
    std::vector<SharedFigures> nextYear;
    /// Last year's reports of all bodies that this one continues: itself, and after a merger or split those that the reviewer
    /// named. Without a merger or split this is the same as \c lastYear.
    std::vector<BodyYear> before;
    /// After a split: this year's reports of the other bodies that continue any of \c before.
    std::vector<BodyYear> with;
    /// Names (keys) among the predecessors of which no report is known.
    QStringList unknown;
    bool isRegrouped() const { return !unknown.isEmpty() || !with.empty() || isMerger; }
    bool isMerger = false; ///< predecessors were named
    SharedProse prose;     ///< of the report itself; null: not looked at

    bool isEmpty() const { return lastYear.empty() && nextYear.empty() && before.empty() && unknown.isEmpty(); }
};

/// All reports by body and year. Finds the neighbours of each, and whose neighbours a report is.
class NeighbourIndex
{
public:
    /// Puts a report in, or in the place of the one with the same id. Without a body or a year it has no neighbours.
    void put(SharedFigures report);
    void remove(int id);
    void clear();
    SharedFigures report(int id) const; ///< null if there is none

    /// Null where there are none.
    std::shared_ptr<const Neighbours> neighboursOf(int id) const;
    /// The reports whose neighbours, or what they hold, depend on a report that is in the index: those of the bodies concerned
    /// in the year before, the same year and the year after, in rising order, without itself.
    std::vector<int> dependentsOf(int id) const;

private:
    using Place = std::pair<QString, int>; // body and year
    struct Group
    {
        std::vector<QString> before;
        std::vector<QString> after;
    };
    Group groupOf(const QString &series, int year) const;
    std::vector<SharedFigures> reportsAt(const QString &series, int year) const;

    std::map<int, SharedFigures> m_reports;
    std::map<Place, std::vector<int>> m_places;
    std::map<int, std::map<int, QStringList>> m_named; // by year, then report: those with predecessors
};

} // namespace gouji
