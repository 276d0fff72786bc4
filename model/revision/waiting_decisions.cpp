// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/revision/waiting_decisions.h"

#include "model/revision/reading_again.h"

#include <algorithm>
#include <set>

namespace gouji {

namespace {

/// A report over some reading, as the journal left it after a Do record (0: the start).
ReportState stateAfter(std::shared_ptr<const Extraction> extraction, ReportId report, const Journal &journal,
                       int number)
{
    ReportState state(std::move(extraction));
    Touched touched;
    for (const int each : journal.wayTo(number)) {
        for (const Change &change : journal.command(each).changes) {
            if (reportOf(change) == report)
                carryOut(state, change, true, touched);
        }
    }
    return state;
}

/// The decisions that are in force in a state, by their keys.
std::set<QString> decisionsIn(const ReportState &state)
{
    const auto noFindings = [](const ReportState &) { return std::vector<Finding>(); };
    const CarryOver all = carryOver(state, ReportState(state.sharedExtraction()), RereadKind::SameBytes, noFindings);
    std::set<QString> keys;
    for (const CarriedDecision &decision : all.decisions) {
        const auto *opinion = std::get_if<Opinion>(&decision.content);
        if (!opinion || opinion->state != OpinionState::Withdrawn)
            keys.insert(decisionKey(decision));
    }
    return keys;
}

/// What a key tells by itself: the kind, and what the decision is about.
CarriedDecision namedBy(const QString &key)
{
    CarriedDecision decision;
    const QString kind = key.section(u' ', 0, 0);
    for (int each = 0; each <= static_cast<int>(DecisionKind::Predecessors); ++each) {
        if (decisionKindKey(static_cast<DecisionKind>(each)) == kind)
            decision.kind = static_cast<DecisionKind>(each);
    }
    const QString what = key.section(u' ', 1);
    if (decision.kind == DecisionKind::Opinion)
        decision.opinion = what.toInt();
    else
        (decision.kind == DecisionKind::Dismissal ? decision.finding : decision.address) = what;
    return decision;
}

/// One of which the journal tells no more than its key.
CarriedDecision unknownDecision(const QString &key)
{
    CarriedDecision decision = namedBy(key);
    decision.outcome = CarryOutcome::Conflict;
    decision.gone = true;
    return decision;
}

std::optional<QString> inWords(const std::optional<Decimal> &value)
{
    return value ? std::optional(value->toString()) : std::nullopt;
}

std::optional<QString> filled(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// What is decided about a cell under a key of this kind; nothing where nothing is.
std::optional<QString> decidedFor(const CellDecision &decision, DecisionKind kind)
{
    if (kind == DecisionKind::Correction && decision.correction)
        return decision.correction->typed;
    if (kind == DecisionKind::Proposal)
        return inWords(decision.proposed);
    if (kind == DecisionKind::Adoption && decision.adopted)
        return decision.adopted->value.toString();
    if (kind == DecisionKind::Confirmation && decision.confirmed)
        return inWords(decision.confirmed->value).value_or(QString());
    return std::nullopt;
}

/// An opinion that is set aside is withdrawn, and its figure taken from the cell: another state, or another figure, was decided
/// since.
std::optional<QString> decidedForOpinion(const ReportState &now, int number)
{
    const auto own = now.opinions().find(number);
    if (own == now.opinions().end())
        return std::nullopt;
    const Opinion &opinion = own->second;
    if (opinion.state != OpinionState::Withdrawn)
        return opinion.proposed ? opinion.proposed->toString() : opinion.proposal;
    const auto cell = now.extraction().find(opinion.address);
    if (!cell || !opinion.proposed || now.decision(*cell).proposed == opinion.proposed)
        return std::nullopt;
    return inWords(now.decision(*cell).proposed);
}

/// What a report has of its own where a decision waits. Reading again left nothing there, so it was decided since.
std::optional<QString> decidedSince(const ReportState &now, const CarriedDecision &waiting)
{
    const ReportSettings &settings = now.settings();
    switch (waiting.kind) {
    case DecisionKind::Correction:
    case DecisionKind::Proposal:
    case DecisionKind::Adoption:
    case DecisionKind::Confirmation: {
        const auto cell = now.extraction().find(waiting.address);
        return cell ? decidedFor(now.decision(*cell), waiting.kind) : std::nullopt;
    }
    case DecisionKind::Dismissal: {
        const auto own = now.dismissals().find(waiting.finding);
        return own == now.dismissals().end() ? std::nullopt : std::optional(own->second.reason);
    }
    case DecisionKind::Opinion:
        return decidedForOpinion(now, waiting.opinion);
    case DecisionKind::BlankIsZero:
        return settings.blankIsZero;
    case DecisionKind::BodyKind:
        return filled(settings.bodyKind);
    case DecisionKind::Agency:
        return settings.agency;
    case DecisionKind::Year:
        return settings.year ? std::optional(QString::number(*settings.year)) : std::nullopt;
    case DecisionKind::Series:
        return filled(settings.body);
    case DecisionKind::Predecessors:
        return filled(settings.predecessors.join(QStringLiteral("、")));
    }
    return std::nullopt;
}

bool hasPlace(const ReportState &now, const CarriedDecision &decision)
{
    if (decision.address.isEmpty())
        return true;
    const auto cell = now.extraction().find(decision.address);
    return cell && (decision.kind == DecisionKind::Opinion || now.exists(*cell));
}

} // namespace

CarryOver waitingDecisions(const Workspace &workspace, ReportId report, const ReadingBefore &readingBefore)
{
    CarryOver result;
    result.kind = RereadKind::SameBytes;
    if (!workspace.contains(report))
        return result;
    const ReportState &now = workspace.state(report);
    const QStringList &keys = now.settings().setAside;
    const Journal &journal = workspace.journal();
    const std::vector<int> way = journal.inEffect();
    std::map<qsizetype, CarriedDecision> found; // by the key's place
    // The last record first: what was decided anew and set aside once more is what waits.
    for (auto record = way.rbegin(); record != way.rend() && std::ssize(found) < keys.size(); ++record) {
        const Command &command = journal.command(*record);
        const bool concernsReport = std::any_of(command.changes.begin(), command.changes.end(),
                                                [report](const Change &change) { return reportOf(change) == report; });
        if (command.kind != QLatin1String("read-again") || !concernsReport)
            continue;
        const auto known = readingBefore ? readingBefore(report, *record) : nullptr;
        const auto reading = known ? known : now.sharedExtraction();
        const ReportState after = stateAfter(reading, report, journal, *record);
        const std::set<QString> stayed = decisionsIn(after);
        const ReportState before = stateAfter(reading, report, journal, journal.parent(*record));
        for (CarriedDecision &decision : carryOver(before, now, RereadKind::SameBytes, findingsIn(workspace)).decisions)
        {
            const QString key = decisionKey(decision);
            const qsizetype place = keys.indexOf(key);
            if (place < 0 || !after.settings().setAside.contains(key) || stayed.contains(key))
                continue;
            // Even where it fits again since, a person decides.
            decision.outcome = CarryOutcome::Conflict;
            if (!known)
                decision.before.clear();
            found.try_emplace(place, std::move(decision));
        }
    }
    for (qsizetype place = 0; place < keys.size(); ++place) {
        const auto decision = found.find(place);
        result.decisions.push_back(decision == found.end() ? unknownDecision(keys[place]) : decision->second);
        result.decisions.back().anew = decidedSince(now, result.decisions.back());
    }
    return result;
}

WaitingCount countWaiting(const Workspace &workspace, ReportId report)
{
    WaitingCount count;
    if (!workspace.contains(report))
        return count;
    const ReportState &now = workspace.state(report);
    for (const QString &key : now.settings().setAside) {
        CarriedDecision decision = namedBy(key);
        const auto opinion = now.opinions().find(decision.opinion);
        if (decision.kind == DecisionKind::Opinion && opinion != now.opinions().end())
            decision.address = opinion->second.address;
        ++count.all;
        if (!hasPlace(now, decision))
            ++count.gone;
        else if (decidedSince(now, decision))
            ++count.anew;
    }
    return count;
}

bool canBeKeptUnseen(const CarriedDecision &decision)
{
    return !decision.gone && !decision.anew;
}

std::vector<ReportId> reportsThatWait(const Workspace &workspace)
{
    std::vector<ReportId> reports;
    for (const ReportId report : workspace.reports()) {
        if (!workspace.state(report).settings().setAside.isEmpty())
            reports.push_back(report);
    }
    return reports;
}

Command decideAll(const Workspace &workspace, const std::vector<ReportId> &reports, bool keep,
                  const ReadingBefore &readingBefore)
{
    Command all;
    int kept = 0;
    int left = 0;
    for (const ReportId report : reports) {
        const CarryOver waiting = waitingDecisions(workspace, report, readingBefore);
        KeptConflicts keeping;
        KeptConflicts leaving;
        for (size_t i = 0; i < waiting.decisions.size(); ++i) {
            if (!keep)
                leaving.push_back(i);
            else if (canBeKeptUnseen(waiting.decisions[i]))
                keeping.push_back(i);
        }
        if (keeping.empty() && leaving.empty())
            continue;
        kept += static_cast<int>(keeping.size());
        left += static_cast<int>(leaving.size());
        const Command one = keepCommand(workspace, report, waiting, keeping, leaving);
        if (all.changes.empty())
            all.data.subject = one.data.subject;
        all.changes.insert(all.changes.end(), one.changes.begin(), one.changes.end());
    }
    all.kind = kept > 0 ? QStringLiteral("keep-decisions") : QStringLiteral("drop-decisions");
    all.data.count = kept > 0 ? kept : left;
    return all;
}

} // namespace gouji
