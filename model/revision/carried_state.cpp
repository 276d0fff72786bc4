// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts carried decisions on a reading, and tells two states apart.

#include "model/revision/carry_over.h"

#include <algorithm>
#include <set>

namespace gouji {

namespace {

void putOpinion(ReportState &state, const Opinion &opinion, bool proposes, int number)
{
    state.setOpinion(number, opinion);
    const auto cell = state.extraction().find(opinion.address);
    if (!cell || !state.exists(*cell) || !proposes)
        return;
    CellDecision decision = state.decision(*cell);
    decision.proposed = opinion.proposed;
    state.setDecision(*cell, std::move(decision));
}

void putOnCell(ReportState &state, const CarriedDecision &carried)
{
    const auto cell = state.extraction().find(carried.address);
    if (!cell || !state.exists(*cell))
        return;
    CellDecision decision = state.decision(*cell);
    if (const auto *correction = std::get_if<Correction>(&carried.content))
        decision.correction = *correction;
    else if (const auto *proposed = std::get_if<Decimal>(&carried.content))
        decision.proposed = *proposed;
    else if (const auto *adopted = std::get_if<Adoption>(&carried.content))
        decision.adopted = *adopted;
    else if (const auto *confirmed = std::get_if<Confirmation>(&carried.content))
        decision.confirmed = *confirmed;
    state.setDecision(*cell, std::move(decision));
}

void put(ReportState &state, const CarriedDecision &carried, RereadKind kind, int &number)
{
    ReportSettings settings = state.settings();
    switch (carried.kind) {
    case DecisionKind::Correction:
    case DecisionKind::Proposal:
    case DecisionKind::Adoption:
    case DecisionKind::Confirmation:
        putOnCell(state, carried);
        return;
    case DecisionKind::Dismissal:
        if (const auto *dismissal = std::get_if<Dismissal>(&carried.content))
            state.setDismissal(carried.finding, *dismissal);
        return;
    case DecisionKind::Opinion:
        if (const auto *opinion = std::get_if<Opinion>(&carried.content))
            putOpinion(state, *opinion, carried.proposes, kind == RereadKind::SameBytes ? carried.opinion : number++);
        return;
    case DecisionKind::BlankIsZero:
        if (const auto *reason = std::get_if<QString>(&carried.content))
            settings.blankIsZero = *reason;
        break;
    case DecisionKind::BodyKind:
        if (const auto *body = std::get_if<QString>(&carried.content))
            settings.bodyKind = *body;
        break;
    case DecisionKind::Agency:
        if (const auto *agency = std::get_if<QString>(&carried.content))
            settings.agency = *agency;
        break;
    case DecisionKind::Year:
        if (const auto *year = std::get_if<int>(&carried.content))
            settings.year = *year;
        break;
    case DecisionKind::Series:
        if (const auto *body = std::get_if<QString>(&carried.content))
            settings.body = *body;
        break;
    case DecisionKind::Predecessors:
        if (const auto *names = std::get_if<QStringList>(&carried.content))
            settings.predecessors = *names;
        break;
    }
    state.setSettings(std::move(settings));
}

template<typename Map>
std::set<typename Map::key_type> keysOf(const Map &left, const Map &right)
{
    std::set<typename Map::key_type> keys;
    for (const Map *map : {&left, &right}) {
        for (const auto &each : *map)
            keys.insert(each.first);
    }
    return keys;
}

template<typename Map>
std::optional<typename Map::mapped_type> valueIn(const Map &map, const typename Map::key_type &key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

ReportState withCarried(ReportState base, const CarryOver &carried, const KeptConflicts &kept, int number)
{
    for (size_t i = 0; i < carried.decisions.size(); ++i) {
        const CarriedDecision &decision = carried.decisions[i];
        const bool isKept = std::find(kept.begin(), kept.end(), i) != kept.end();
        if (decision.outcome == CarryOutcome::Carried || (decision.outcome == CarryOutcome::Conflict && isKept))
            put(base, decision, carried.kind, number);
    }
    return base;
}

ReportState withKept(ReportState base, const CarryOver &carried, const KeptConflicts &kept, int number)
{
    for (const size_t place : kept) {
        if (carried.decisions[place].outcome == CarryOutcome::Conflict)
            put(base, carried.decisions[place], carried.kind, number);
    }
    return base;
}

std::vector<Change> changesBetween(ReportId report, const ReportState &from, const ReportState &to)
{
    std::vector<Change> changes;
    const auto add = [&changes](Change change) {
        if (!isEmpty(change))
            changes.push_back(std::move(change));
    };
    add(SettingsChange{report, from.settings(), to.settings()});
    for (const CellId cell : keysOf(from.decisions(), to.decisions())) {
        if (from.exists(cell))
            add(CellChange{report, from.extraction().formCell(cell).address, from.decision(cell), to.decision(cell)});
    }
    for (const QString &finding : keysOf(from.dismissals(), to.dismissals())) {
        add(DismissalChange{report, finding, valueIn(from.dismissals(), finding), valueIn(to.dismissals(), finding)});
    }
    for (const int opinion : keysOf(from.opinions(), to.opinions()))
        add(OpinionChange{report, opinion, valueIn(from.opinions(), opinion), valueIn(to.opinions(), opinion)});
    return changes;
}

} // namespace gouji
