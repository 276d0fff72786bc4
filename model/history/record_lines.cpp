// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/record_lines.h"

#include <algorithm>

namespace gouji {

namespace {

struct Context
{
    const Workspace &workspace;
    bool withRemarks = true;
};

std::optional<QString> textOf(const std::optional<Decimal> &value)
{
    return value ? std::optional(value->toString()) : std::nullopt;
}

/// The figure that a cell shows with a decision; what was read where nothing was put right.
std::optional<QString> shown(const CellChange &change, const CellDecision &decision, const Workspace &workspace)
{
    if (decision.correction)
        return decision.correction->value ? textOf(decision.correction->value) : decision.correction->typed;
    if (!workspace.contains(change.report))
        return std::nullopt;
    const Extraction &extraction = workspace.state(change.report).extraction();
    const auto cell = extraction.find(change.address);
    return cell ? textOf(extraction.reading(*cell).value) : std::nullopt;
}

void addLines(std::vector<RecordLine> &lines, const CellChange &change, const Context &context)
{
    const CellDecision &before = change.before;
    const CellDecision &after = change.after;
    const auto add = [&](const char *kind, std::optional<QString> from, std::optional<QString> to) -> RecordLine & {
        return lines.emplace_back(
            RecordLine{change.report, kind, "cell", change.address, change.address, std::move(from), std::move(to)});
    };
    if (before.correction != after.correction) {
        RecordLine &line =
            add("correction", shown(change, before, context.workspace), shown(change, after, context.workspace));
        if (after.correction) {
            const bool fromSource = !after.correction->spans.empty() && !after.correction->moved;
            line.more = {{"by", after.correction->moved ? QStringLiteral("moved")
                                : fromSource            ? QStringLiteral("source")
                                                        : QStringLiteral("typed")},
                         {"typed", after.correction->typed}};
        }
    }
    if (before.proposed != after.proposed)
        add("proposal", textOf(before.proposed), textOf(after.proposed));
    if (before.adopted != after.adopted) {
        const auto value = [](const std::optional<Adoption> &adopted) {
            return adopted ? std::optional(adopted->value.toString()) : std::nullopt;
        };
        RecordLine &line = add("adoption", value(before.adopted), value(after.adopted));
        if (after.adopted && context.withRemarks)
            line.more = {{"reason", after.adopted->reason}};
    }
    if (before.confirmed != after.confirmed) {
        const auto value = [](const std::optional<Confirmation> &confirmed) {
            return confirmed ? std::optional(confirmed->value ? confirmed->value->toString() : QString())
                             : std::nullopt;
        };
        add("confirmation", value(before.confirmed), value(after.confirmed));
    }
}

void addLines(std::vector<RecordLine> &lines, const DismissalChange &change, const Context &context)
{
    const auto state = [](const std::optional<Dismissal> &dismissal) {
        return dismissal ? std::optional(QStringLiteral("dismissed")) : std::nullopt;
    };
    const Dismissal &told = change.after ? *change.after : *change.before;
    RecordLine line{change.report, "dismissal",          "finding",          change.finding,
                    told.target,   state(change.before), state(change.after)};
    if (change.after && context.withRemarks)
        line.more = {{"reason", change.after->reason}};
    lines.push_back(std::move(line));
}

void addLines(std::vector<RecordLine> &lines, const OpinionChange &change, const Context &context)
{
    const auto state = [](const std::optional<Opinion> &opinion) {
        return opinion ? std::optional(opinionStateKey(opinion->state)) : std::nullopt;
    };
    const Opinion &told = change.after ? *change.after : *change.before;
    RecordLine line{change.report,        "opinion",          "opinion", QString::number(change.opinion), told.address,
                    state(change.before), state(change.after)};
    if (change.after) {
        line.more = {{"cell", told.address}};
        if (context.withRemarks) {
            line.more.insert(line.more.end(),
                             {{"problem", told.problem}, {"proposal", told.proposal}, {"answer", told.answer}});
        }
    }
    lines.push_back(std::move(line));
}

void addLines(std::vector<RecordLine> &lines, const SettingsChange &change, const Context &context)
{
    const auto add = [&](const char *setting, std::optional<QString> from, std::optional<QString> to) {
        if (from != to) {
            lines.push_back({change.report,
                             "setting",
                             "setting",
                             QString::fromLatin1(setting),
                             {},
                             std::move(from),
                             std::move(to)});
        }
    };
    const auto text = [](const QString &value) { return value.isEmpty() ? std::nullopt : std::optional(value); };
    const auto year = [](const std::optional<int> &value) {
        return value ? std::optional(QString::number(*value)) : std::nullopt;
    };
    const auto remark = [&context](const std::optional<QString> &reason) {
        return reason && !context.withRemarks ? std::optional(QString()) : reason;
    };
    add("blank-is-zero", remark(change.before.blankIsZero), remark(change.after.blankIsZero));
    add("body-kind", text(change.before.bodyKind), text(change.after.bodyKind));
    add("agency", change.before.agency, change.after.agency);
    add("year", year(change.before.year), year(change.after.year));
    const auto list = [](const QStringList &names) {
        return names.isEmpty() ? std::nullopt : std::optional(names.join(QStringLiteral("、")));
    };
    add("series", text(change.before.body), text(change.after.body));
    add("predecessors", list(change.before.predecessors), list(change.after.predecessors));
    const auto source = [](const std::optional<SourcePart> &earlier) {
        return earlier
                   ? std::optional(QString::fromLatin1(earlier->sha256.toHex()) + u'#' + QString::number(earlier->part))
                   : std::nullopt;
    };
    add("supersedes", source(change.before.supersedes), source(change.after.supersedes));
    const auto number = [](const QStringList &keys) {
        return keys.isEmpty() ? std::nullopt : std::optional(QString::number(keys.size()));
    };
    add("set-aside", number(change.before.setAside), number(change.after.setAside));
}

} // namespace

bool RecordScope::holds(const RecordLine &line) const
{
    return (report == 0 || line.report == report) && (cell.isEmpty() || line.address == cell);
}

std::vector<RecordLine> recordLines(const RecordEffects &effects, const Workspace &workspace, bool withRemarks)
{
    const Context context{workspace, withRemarks};
    std::vector<RecordLine> lines;
    for (const Change &change : effects.changes)
        std::visit([&](const auto &kind) { addLines(lines, kind, context); }, change);
    return lines;
}

bool concerns(const RecordEffects &effects, const RecordScope &scope, const Workspace &workspace)
{
    if (scope.isEverything())
        return true;
    if (scope.cell.isEmpty()) {
        return std::any_of(effects.changes.begin(), effects.changes.end(),
                           [&scope](const Change &change) { return reportOf(change) == scope.report; });
    }
    const std::vector<RecordLine> lines = recordLines(effects, workspace, false);
    return std::any_of(lines.begin(), lines.end(), [&scope](const RecordLine &line) { return scope.holds(line); });
}

QString recordActionKey(JournalRecord::Action action)
{
    switch (action) {
    case JournalRecord::Action::Undo:
        return QStringLiteral("undo");
    case JournalRecord::Action::Redo:
        return QStringLiteral("redo");
    case JournalRecord::Action::Do:
        break;
    }
    return QStringLiteral("do");
}

} // namespace gouji
