// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/projection.h"

#include <algorithm>

namespace gouji {

namespace {

template<typename List>
void sortOnce(List &list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

// What stands at the place of a change; nothing where the report has no such place.

std::optional<CellDecision> standing(const ReportState &state, const CellChange &change)
{
    const auto cell = state.extraction().find(change.address);
    return cell && state.exists(*cell) ? std::optional(state.decision(*cell)) : std::nullopt;
}

template<typename Map>
std::optional<std::optional<typename Map::mapped_type>> standingIn(const Map &map, const typename Map::key_type &key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::optional<typename Map::mapped_type>() : std::optional(found->second);
}

std::optional<std::optional<Dismissal>> standing(const ReportState &state, const DismissalChange &change)
{
    return standingIn(state.dismissals(), change.finding);
}

std::optional<std::optional<Opinion>> standing(const ReportState &state, const OpinionChange &change)
{
    return standingIn(state.opinions(), change.opinion);
}

std::optional<ReportSettings> standing(const ReportState &state, const SettingsChange &)
{
    return state.settings();
}

QString placeOf(const CellChange &change)
{
    return QStringLiteral("cell/") + change.address;
}

QString placeOf(const DismissalChange &change)
{
    return QStringLiteral("finding/") + change.finding;
}

QString placeOf(const OpinionChange &change)
{
    return QStringLiteral("opinion/") + QString::number(change.opinion);
}

QString placeOf(const SettingsChange &)
{
    return QStringLiteral("settings");
}

void put(ReportState &state, const CellChange &change, const CellDecision &decision, Touched &touched)
{
    if (const auto cell = state.extraction().find(change.address)) {
        state.setDecision(*cell, decision);
        touched.cells.push_back(*cell);
    }
}

void put(ReportState &state, const DismissalChange &change, const std::optional<Dismissal> &dismissal, Touched &touched)
{
    state.setDismissal(change.finding, dismissal);
    touched.findings.append(change.finding);
}

void put(ReportState &state, const OpinionChange &change, const std::optional<Opinion> &opinion, Touched &touched)
{
    state.setOpinion(change.opinion, opinion);
    touched.opinions.push_back(change.opinion);
}

void put(ReportState &state, const SettingsChange &, const ReportSettings &settings, Touched &touched)
{
    touched.settings = true;
    touched.blankIsZero = touched.blankIsZero || state.blankIsZero() != settings.blankIsZero.has_value();
    state.setSettings(settings);
}

} // namespace

void Touched::sort()
{
    sortOnce(cells);
    sortOnce(findings);
    sortOnce(opinions);
}

QString placeOf(const Change &change)
{
    return QString::number(reportOf(change)) + u'/'
           + std::visit([](const auto &kind) { return placeOf(kind); }, change);
}

bool fits(const ReportState &state, const Change &change, const Change *earlier)
{
    return std::visit(
        [&](const auto &kind) {
            const auto there = standing(state, kind);
            const auto *last = std::get_if<std::decay_t<decltype(kind)>>(earlier);
            return there && (last ? last->after : *there) == kind.before;
        },
        change);
}

void carryOut(ReportState &state, const Change &change, bool forward, Touched &touched)
{
    std::visit([&](const auto &kind) { put(state, kind, forward ? kind.after : kind.before, touched); }, change);
}

std::vector<Change> merged(const std::vector<Change> &changes)
{
    std::vector<Change> result;
    std::map<QString, size_t> places;
    for (const Change &change : changes) {
        const auto [place, isFirst] = places.try_emplace(placeOf(change), result.size());
        if (isFirst) {
            result.push_back(change);
            continue;
        }
        Change &earlier = result[place->second];
        std::visit([&earlier](const auto &kind) { std::get<std::decay_t<decltype(kind)>>(earlier).after = kind.after; },
                   change);
    }
    std::erase_if(result, [](const Change &change) { return isEmpty(change); });
    return result;
}

ReportState project(std::shared_ptr<const Extraction> extraction, ReportId report, const Journal &journal)
{
    ReportState state(std::move(extraction));
    Touched touched;
    for (const int number : journal.inEffect()) {
        for (const Change &change : journal.command(number).changes) {
            if (reportOf(change) == report)
                carryOut(state, change, true, touched);
        }
    }
    return state;
}

} // namespace gouji
