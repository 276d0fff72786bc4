// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/record_effects.h"

#include "model/check/check_session.h"
#include "model/history/projection.h"

#include <algorithm>

namespace gouji {

namespace {

struct Replayed
{
    ReportState state;
    CheckSession checks;
};

std::vector<ReportFinding> failing(ReportId id, const CheckSession &checks)
{
    std::vector<ReportFinding> result;
    for (const Finding &finding : checks.findings()) {
        if (finding.outcome == Outcome::Fail)
            result.push_back({id, finding.id});
    }
    std::sort(result.begin(), result.end());
    return result;
}

Change turned(const Change &change)
{
    return std::visit(
        [](auto kind) {
            std::swap(kind.before, kind.after);
            return Change(std::move(kind));
        },
        change);
}

void addDifference(std::vector<ReportFinding> &to, const std::vector<ReportFinding> &from,
                   const std::vector<ReportFinding> &without)
{
    std::set_difference(from.begin(), from.end(), without.begin(), without.end(), std::back_inserter(to));
}

} // namespace

std::vector<RecordEffects> recordEffects(const Journal &journal,
                                         const std::map<ReportId, std::shared_ptr<const Extraction>> &reports)
{
    std::map<ReportId, Replayed> replayed;
    for (const auto &[id, extraction] : reports) {
        ReportState state(extraction);
        CheckSession checks(state);
        replayed.emplace(id, Replayed{std::move(state), std::move(checks)});
    }
    std::vector<RecordEffects> result;
    for (const JournalRecord &record : journal.records()) {
        const Command &command = record.concerns > 0 ? journal.command(record.concerns) : record.command;
        RecordEffects effects;
        effects.kind = command.kind;
        effects.changes = command.changes;
        if (record.action == JournalRecord::Action::Undo) {
            std::reverse(effects.changes.begin(), effects.changes.end());
            std::transform(effects.changes.begin(), effects.changes.end(), effects.changes.begin(), turned);
        }
        TouchedReports touched;
        for (const Change &change : effects.changes) {
            if (const auto report = replayed.find(reportOf(change)); report != replayed.end())
                carryOut(report->second.state, change, true, touched[report->first]);
        }
        for (auto &[id, changes] : touched) {
            Replayed &report = replayed.at(id);
            const std::vector<ReportFinding> before = failing(id, report.checks);
            changes.sort();
            if (changes.settings)
                report.checks = CheckSession(report.state);
            else if (!changes.cells.empty())
                report.checks.update(report.state, changes.cells);
            const std::vector<ReportFinding> after = failing(id, report.checks);
            addDifference(effects.settled, before, after);
            addDifference(effects.broken, after, before);
        }
        result.push_back(std::move(effects));
    }
    return result;
}

} // namespace gouji
