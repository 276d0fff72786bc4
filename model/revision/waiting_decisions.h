// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"
#include "model/revision/carry_over.h"

namespace gouji {

// Decisions that a newer reading contradicted: set aside by one record of the journal, and kept or dropped by another one, however
// long after. Between the two they wait (ReportSettings::setAside).

/// The reading of a report that was in force before a record ("read-again") put another one in its place; null where it is not
/// known any more.
using ReadingBefore = std::function<std::shared_ptr<const Extraction>(ReportId report, int record)>;

/// What waits of a report: each decision as it was, over the reading that it was made about, held against the report as it is
/// now. All are conflicts, in the order in which they were set aside. Where the reading before is not known, what stood
/// there then is left empty.
CarryOver waitingDecisions(const Workspace &workspace, ReportId report, const ReadingBefore &readingBefore);

/// The reports with decisions that wait, in the workspace's order.
std::vector<ReportId> reportsThatWait(const Workspace &workspace);

/// How many decisions wait, and how many of them cannot be kept along with all the others.
struct WaitingCount
{
    int all = 0;
    int anew = 0; ///< something else was decided there since: kept only by itself, when both are seen
    int gone = 0; ///< the place is no longer there: only to be dropped
    int keepable() const { return all - anew - gone; }
    friend bool operator==(const WaitingCount &, const WaitingCount &) = default;
};
/// Counts by the keys and the report as it is now, without looking into the records.
WaitingCount countWaiting(const Workspace &workspace, ReportId report);

/// Whether keeping it replaces nothing that was decided since, and has a place.
bool canBeKeptUnseen(const CarriedDecision &decision);

/// All that waits of these reports kept, or (\a keep false) dropped, as one command. What cannot be kept unseen goes on
/// waiting where all is kept. A command without changes where there is nothing to do.
Command decideAll(const Workspace &workspace, const std::vector<ReportId> &reports, bool keep,
                  const ReadingBefore &readingBefore);

} // namespace gouji
