// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/journal.h"

namespace gouji {

/// What a command touched in one report, each list sorted and without doubles; views follow only this.
struct Touched
{
    std::vector<CellId> cells;
    QStringList findings; ///< ids of the findings dismissed or not
    std::vector<int> opinions;
    bool settings = false;
    bool blankIsZero = false; ///< blank came to mean 0, or no longer does
    bool neighbours = false;  ///< the report of another year that it is held against changed

    void sort();
};
using TouchedReports = std::map<ReportId, Touched>;

/// Names the place of a change, report included: changes of one key concern the same thing.
QString placeOf(const Change &change);

/// Whether a change can be made to a report: its place is there, and what stands there is the change's \c before.
/// \a earlier: the last change made to the same place in the same command, whose \c after counts instead; may be null.
bool fits(const ReportState &state, const Change &change, const Change *earlier = nullptr);

/// Puts a change's \c after (backwards: \c before) in its place. A place that the reading lacks (a reading put in since
/// may be of another edition) is left out.
void carryOut(ReportState &state, const Change &change, bool forward, Touched &touched);

/// The changes with those to one place made into one each, from the first's \c before to the last's \c after; without
/// those that then change nothing.
std::vector<Change> merged(const std::vector<Change> &changes);

/// A report as the journal leaves it: the extraction and every command in effect over it.
ReportState project(std::shared_ptr<const Extraction> extraction, ReportId report, const Journal &journal);

} // namespace gouji
