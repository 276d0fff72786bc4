// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/journal.h"

namespace gouji {

/// A finding of one report.
struct ReportFinding
{
    ReportId report = 0;
    QString finding; ///< Finding::id
    friend bool operator==(const ReportFinding &, const ReportFinding &) = default;
    friend bool operator<(const ReportFinding &left, const ReportFinding &right)
    {
        return left.report != right.report ? left.report < right.report : left.finding < right.finding;
    }
};

/// What one record of the journal did.
struct RecordEffects
{
    QString kind; ///< of the command; for undo and redo, of the one concerned
    /// In the direction in which they were made: an undo goes from the command's \c after to its \c before.
    std::vector<Change> changes;
    std::vector<ReportFinding> settled; ///< checks that failed before and no longer did after
    std::vector<ReportFinding> broken;  ///< checks that fail since
};

/// What each record did, in order, found by going through the journal once more over the reports given. Of reports that are
/// not given the findings are not known.
std::vector<RecordEffects> recordEffects(const Journal &journal,
                                         const std::map<ReportId, std::shared_ptr<const Extraction>> &reports);

} // namespace gouji
