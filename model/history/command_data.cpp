// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/command_data.h"

namespace gouji {

namespace {

QString textOf(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QString();
}

/// What one cell's change is about, before and after: the reading, else the proposal, else what is added up.
std::pair<QString, QString> texts(const CellChange &change, const ReportState *state)
{
    const auto shown = [&](const CellDecision &decision) {
        if (decision.correction)
            return decision.correction->typed;
        const auto cell = state ? state->extraction().find(change.address) : std::nullopt;
        return cell ? state->extraction().reading(*cell).raw : QString();
    };
    const auto adopted = [](const CellDecision &decision) {
        return decision.adopted ? decision.adopted->value.toString() : QString();
    };
    if (change.before.correction != change.after.correction)
        return {shown(change.before), shown(change.after)};
    if (change.before.proposed != change.after.proposed)
        return {textOf(change.before.proposed), textOf(change.after.proposed)};
    if (change.before.adopted != change.after.adopted)
        return {adopted(change.before), adopted(change.after)};
    return {shown(change.before), shown(change.after)};
}

QString settingText(const ReportSettings &settings, const ReportSettings &other)
{
    if (settings.agency != other.agency)
        return settings.agency.value_or(QString());
    if (settings.year != other.year)
        return settings.year ? QString::number(*settings.year) : QString();
    if (settings.body != other.body)
        return settings.body;
    if (settings.predecessors != other.predecessors)
        return settings.predecessors.join(QStringLiteral("、"));
    return settings.bodyKind != other.bodyKind ? settings.bodyKind : QString();
}

CommandData dataOf(const Change &change, const StateLookup &stateOf)
{
    CommandData data;
    if (const auto *cell = std::get_if<CellChange>(&change)) {
        data.subject = cell->address;
        std::tie(data.before, data.after) = texts(*cell, stateOf(cell->report));
    } else if (const auto *dismissal = std::get_if<DismissalChange>(&change)) {
        data.subject = (dismissal->after ? dismissal->after : dismissal->before).value_or(Dismissal()).target;
        data.other = dismissal->finding;
    } else if (const auto *opinion = std::get_if<OpinionChange>(&change)) {
        data.subject = (opinion->after ? opinion->after : opinion->before).value_or(Opinion()).address;
        data.other = QString::number(opinion->opinion);
        data.before = opinion->before ? opinionStateKey(opinion->before->state) : QString();
        data.after = opinion->after ? opinionStateKey(opinion->after->state) : QString();
    } else if (const auto *settings = std::get_if<SettingsChange>(&change)) {
        data.before = settingText(settings->before, settings->after);
        data.after = settingText(settings->after, settings->before);
    }
    return data;
}

} // namespace

void completeData(Command &command, const StateLookup &stateOf)
{
    if (command.changes.empty())
        return;
    // An opinion and the figure it proposes are one thing to tell.
    const Change *main = &command.changes.front();
    int others = 0;
    for (const Change &change : command.changes) {
        if (!std::holds_alternative<OpinionChange>(change))
            continue;
        main = others++ == 0 ? &change : main;
    }
    CommandData found = dataOf(*main, stateOf);
    CommandData &data = command.data;
    if (data.count == 0)
        data.count = others > 0 ? others : static_cast<int>(command.changes.size());
    if (data.subject.isEmpty())
        data.subject = found.subject;
    if (data.other.isEmpty())
        data.other = found.other;
    if (data.count == 1 && data.before.isEmpty() && data.after.isEmpty()) {
        data.before = found.before;
        data.after = found.after;
    }
}

int lastOpinionIn(const Command &command)
{
    int last = 0;
    for (const Change &change : command.changes) {
        if (const auto *opinion = std::get_if<OpinionChange>(&change))
            last = std::max(last, opinion->opinion);
    }
    return last;
}

} // namespace gouji
