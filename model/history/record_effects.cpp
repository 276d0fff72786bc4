// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/record_effects.h"

#include "model/check/decided_checks.h"
#include "model/history/projection.h"
#include "model/years/compared_prose.h"

#include <algorithm>
#include <set>

namespace gouji {

namespace {

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

RecordReplay::RecordReplay(std::shared_ptr<const ReviewSettings> settings)
    : m_settings(std::move(settings))
{
}

void RecordReplay::add(ReportId id, std::shared_ptr<const Extraction> extraction)
{
    ReportState state(std::move(extraction));
    SharedProse prose = maskedProse(state.extraction());
    m_years.put(std::make_shared<const ReportFigures>(state, id, prose));
    CheckSession checks = decidedChecks(state, m_settings, m_years.neighboursOf(id));
    m_reports.insert_or_assign(id, Replayed{std::move(state), std::move(checks), std::move(prose)});
    for (const int other : m_years.dependentsOf(id))
        compareAgain(other);
}

void RecordReplay::compareAgain(ReportId id)
{
    Replayed &report = m_reports.at(id);
    report.checks.setNeighbours(report.state, m_years.neighboursOf(id));
}

void RecordReplay::follow(const Journal &journal)
{
    const std::vector<JournalRecord> &records = journal.records();
    while (m_effects.size() < records.size())
        m_effects.push_back(replay(journal, records[m_effects.size()]));
}

RecordEffects RecordReplay::replay(const Journal &journal, const JournalRecord &record)
{
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
        if (const auto report = m_reports.find(reportOf(change)); report != m_reports.end())
            carryOut(report->second.state, change, true, touched[report->first]);
    }
    std::set<ReportId> concerned; // reports of other years among them
    for (const auto &[id, changes] : touched) {
        concerned.insert(id);
        if (!changes.settings && changes.cells.empty())
            continue;
        const std::vector<int> others = m_years.dependentsOf(id);
        const Replayed &report = m_reports.at(id);
        m_years.put(std::make_shared<const ReportFigures>(report.state, id, report.prose));
        const std::vector<int> since = m_years.dependentsOf(id); // others, where body or year changed
        concerned.insert(others.begin(), others.end());
        concerned.insert(since.begin(), since.end());
    }
    for (const ReportId id : concerned) {
        Replayed &report = m_reports.at(id);
        const std::vector<ReportFinding> before = failing(id, report.checks);
        if (const auto changes = touched.find(id); changes != touched.end()) {
            changes->second.sort();
            if (changes->second.settings)
                report.checks = decidedChecks(report.state, m_settings);
            else if (!changes->second.cells.empty())
                report.checks.update(report.state, changes->second.cells);
        }
        compareAgain(id);
        const std::vector<ReportFinding> after = failing(id, report.checks);
        addDifference(effects.settled, before, after);
        addDifference(effects.broken, after, before);
    }
    return effects;
}

std::vector<RecordEffects> recordEffects(const Journal &journal,
                                         const std::map<ReportId, std::shared_ptr<const Extraction>> &reports,
                                         std::shared_ptr<const ReviewSettings> settings)
{
    RecordReplay replay(std::move(settings));
    for (const auto &[id, extraction] : reports)
        replay.add(id, extraction);
    replay.follow(journal);
    return replay.effects();
}

} // namespace gouji
