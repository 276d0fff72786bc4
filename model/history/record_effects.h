// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "model/history/journal.h"
#include "model/years/neighbours.h"

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

/// Goes through a journal once more over copies of the reports given, to tell what each record did. Of reports that are
/// not given the findings are not known.
class RecordReplay
{
public:
    /// \a settings: of the review, as they are now; null: those built in.
    explicit RecordReplay(std::shared_ptr<const ReviewSettings> settings = {});
    /// A report as it was read; before the first record.
    void add(ReportId id, std::shared_ptr<const Extraction> extraction);
    /// Does what records were appended to the journal since the last call.
    void follow(const Journal &journal);
    /// One for each record, in order.
    const std::vector<RecordEffects> &effects() const { return m_effects; }

private:
    struct Replayed
    {
        ReportState state;
        CheckSession checks;
        SharedProse prose;
    };
    void compareAgain(ReportId id);
    RecordEffects replay(const Journal &journal, const JournalRecord &record);

    std::shared_ptr<const ReviewSettings> m_settings;
    std::map<ReportId, Replayed> m_reports;
    NeighbourIndex m_years;
    std::vector<RecordEffects> m_effects;
};

/// What each record did, in order, under the settings given.
std::vector<RecordEffects> recordEffects(const Journal &journal,
                                         const std::map<ReportId, std::shared_ptr<const Extraction>> &reports,
                                         std::shared_ptr<const ReviewSettings> settings);

} // namespace gouji
