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

/// All that waits of these reports kept, or (\a keep false) dropped, as one command. What has no place any more is
/// dropped in either case. A command without changes where nothing waits.
Command decideAll(const Workspace &workspace, const std::vector<ReportId> &reports, bool keep,
                  const ReadingBefore &readingBefore);

} // namespace gouji
