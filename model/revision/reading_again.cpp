// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/revision/reading_again.h"

#include "model/report/kept_extraction.h"

#include <algorithm>

namespace gouji {

namespace {

/// What was decided about the report as a whole and has nothing to do with how it was read; the rest is carried one by one.
ReportSettings apartFromReading(ReportSettings settings)
{
    settings.blankIsZero.reset();
    settings.bodyKind.clear();
    settings.agency.reset();
    settings.year.reset();
    settings.body.clear();
    settings.predecessors.clear();
    return settings;
}

/// A report that a reading begins with: what concerns no cell, and the opinions in doubt withdrawn.
ReportState beginning(const ReportState &earlier, std::shared_ptr<const Extraction> extraction,
                      const CarryOver &carried)
{
    ReportState state(std::move(extraction));
    ReportSettings settings = apartFromReading(earlier.settings());
    for (const CarriedDecision &decision : carried.decisions) {
        const QString key = decisionKey(decision);
        if (decision.outcome == CarryOutcome::Conflict && !settings.setAside.contains(key))
            settings.setAside.append(key);
    }
    state.setSettings(std::move(settings));
    for (const CarriedDecision &decision : carried.decisions) {
        const auto *opinion = std::get_if<Opinion>(&decision.content);
        if (!opinion || decision.outcome != CarryOutcome::Conflict)
            continue;
        Opinion withdrawn = *opinion;
        withdrawn.state = OpinionState::Withdrawn;
        state.setOpinion(decision.opinion, std::move(withdrawn));
    }
    return state;
}

const CarriedDecision *firstSetAside(const CarryOver &carried)
{
    const auto found =
        std::find_if(carried.decisions.begin(), carried.decisions.end(),
                     [](const CarriedDecision &decision) { return decision.outcome != CarryOutcome::Carried; });
    return found == carried.decisions.end() ? nullptr : &*found;
}

/// Whether something that was decided about a report could come back by a redo.
bool isAnythingTakenBack(const Journal &journal, ReportId report)
{
    const std::vector<int> way = journal.inEffect();
    return std::any_of(journal.records().begin(), journal.records().end(), [&](const JournalRecord &record) {
        return record.action == JournalRecord::Action::Do
               && std::any_of(record.command.changes.begin(), record.command.changes.end(),
                              [report](const Change &change) { return reportOf(change) == report; })
               && !std::binary_search(way.begin(), way.end(), record.number);
    });
}

} // namespace

FindingsOf findingsIn(const Workspace &workspace)
{
    const auto settings = std::make_shared<const ReviewSettings>(workspace.reviewSettings());
    return [settings](const ReportState &state) {
        std::optional<BodyKind> body = bodyKindFromKey(state.settings().bodyKind);
        if (!body && state.settings().agency)
            body = bodyKindOf(*state.settings().agency);
        return CheckSession(state, settings, body).findings();
    };
}

CarryOver judgeNextVersion(const Workspace &workspace, ReportId earlier, ReportId newer)
{
    return carryOver(workspace.state(earlier), workspace.state(newer), RereadKind::NextVersion, findingsIn(workspace));
}

Command nextVersionCommand(const Workspace &workspace, ReportId earlier, ReportId newer, const CarryOver &carried,
                           const KeptConflicts &kept)
{
    const ReportState &before = workspace.state(newer);
    ReportState after = withCarried(before, carried, kept, workspace.nextOpinion());
    ReportSettings settings = after.settings();
    settings.supersedes = sourcePartOf(workspace.state(earlier).extraction());
    after.setSettings(std::move(settings));
    Command command;
    command.kind = QStringLiteral("next-version");
    command.changes = changesBetween(newer, before, after);
    command.data.count = carried.count(CarryOutcome::Carried) + static_cast<int>(kept.size());
    return command;
}

tl::expected<CarryOver, Applied> readAgain(Workspace &workspace, ReportId report,
                                           std::shared_ptr<const Extraction> extraction)
{
    if (!workspace.contains(report))
        return tl::unexpected(Applied(Applied::DoesNotFit));
    const ReportState earlier = workspace.state(report);
    CarryOver carried = carryOver(earlier, ReportState(extraction), RereadKind::SameBytes, findingsIn(workspace));
    const ReportState after = withCarried(beginning(earlier, extraction, carried), carried, {}, 0);
    Command command;
    command.kind = QStringLiteral("find-places");
    if (const CarriedDecision *first = firstSetAside(carried)) {
        command.kind = QStringLiteral("read-again");
        command.data.subject = first->address;
        command.data.count = carried.count(CarryOutcome::NotNeeded) + carried.count(CarryOutcome::Conflict);
    }
    command.changes = changesBetween(report, project(extraction, report, workspace.journal()), after);
    if (command.changes.empty() && !isSameReading(earlier.extraction(), *extraction)
        && isAnythingTakenBack(workspace.journal(), report))
    {
        // A record of its own, so that no redo puts what was taken back over a reading that it was not made about.
        command.kind = QStringLiteral("read-otherwise");
        command.changes.emplace_back(SettingsChange{report, after.settings(), after.settings()});
    }
    const Applied done = workspace.readOtherwise(report, std::move(extraction), std::move(command));
    if (!done)
        return tl::unexpected(done);
    return carried;
}

Command keepCommand(const Workspace &workspace, ReportId report, const CarryOver &carried, const KeptConflicts &kept,
                    const KeptConflicts &dropped)
{
    const ReportState &before = workspace.state(report);
    ReportState after = withKept(before, carried, kept, workspace.nextOpinion());
    ReportSettings settings = after.settings();
    for (const KeptConflicts *decided : {&kept, &dropped}) {
        for (const size_t place : *decided)
            settings.setAside.removeAll(decisionKey(carried.decisions[place]));
    }
    after.setSettings(std::move(settings));
    const KeptConflicts &told = kept.empty() ? dropped : kept;
    Command command;
    command.kind = kept.empty() ? QStringLiteral("drop-decisions") : QStringLiteral("keep-decisions");
    command.changes = changesBetween(report, before, after);
    if (!told.empty())
        command.data.subject = carried.decisions[told.front()].address;
    command.data.count = static_cast<int>(told.size());
    return command;
}

SecondRound roundAfter(const Workspace &workspace, ReportId earlier, ReportId newer, const CarryOver &carried)
{
    const ReportState after = withCarried(workspace.state(newer), carried, {}, workspace.nextOpinion());
    return secondRound({workspace.state(earlier), workspace.checks(earlier).findings()},
                       {after, findingsIn(workspace)(after)});
}

SecondRound roundBetween(const Workspace &workspace, ReportId earlier, ReportId newer)
{
    return secondRound({workspace.state(earlier), workspace.checks(earlier).findings()},
                       {workspace.state(newer), workspace.checks(newer).findings()});
}

} // namespace gouji
