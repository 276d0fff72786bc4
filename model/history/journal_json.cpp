// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/journal_json.h"

#include "model/report/json_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gouji {

using namespace json;

namespace {

QJsonObject write(const Correction &correction)
{
    QJsonObject object;
    put(object, "typed", correction.typed);
    put(object, "state", cellStateKey(correction.state));
    put(object, "value", correction.value);
    if (correction.mark != BlankMark::None)
        put(object, "mark", blankMarkKey(correction.mark));
    put(object, "unit", correction.unit);
    put(object, "spans", correction.spans);
    putFlag(object, "moved", correction.moved);
    return object;
}

Correction readCorrection(const QJsonObject &object)
{
    Correction correction;
    correction.typed = text(object, "typed");
    correction.state = stateFrom(text(object, "state"));
    correction.value = decimal(object, "value");
    correction.mark = markFrom(text(object, "mark"));
    correction.unit = text(object, "unit");
    correction.spans = spans(object, "spans");
    correction.moved = flag(object, "moved");
    return correction;
}

QJsonObject write(const CellDecision &decision)
{
    QJsonObject object;
    if (decision.correction)
        put(object, "correction", write(*decision.correction));
    put(object, "proposed", decision.proposed);
    if (decision.adopted) {
        QJsonObject adopted;
        put(adopted, "value", std::optional(decision.adopted->value));
        put(adopted, "reason", decision.adopted->reason);
        put(object, "adopted", adopted);
    }
    if (decision.confirmed) {
        QJsonObject confirmed;
        put(confirmed, "state", cellStateKey(decision.confirmed->state));
        put(confirmed, "value", decision.confirmed->value);
        put(object, "confirmed", confirmed);
    }
    return object;
}

CellDecision readDecision(const QJsonObject &object)
{
    CellDecision decision;
    if (const auto correction = part(object, "correction"))
        decision.correction = readCorrection(*correction);
    decision.proposed = decimal(object, "proposed");
    if (const auto adopted = part(object, "adopted"))
        decision.adopted = Adoption{decimal(*adopted, "value").value_or(Decimal()), text(*adopted, "reason")};
    if (const auto confirmed = part(object, "confirmed"))
        decision.confirmed = Confirmation{stateFrom(text(*confirmed, "state")), decimal(*confirmed, "value")};
    return decision;
}

QJsonObject write(const Dismissal &dismissal)
{
    QJsonObject object;
    put(object, "values", dismissal.values);
    put(object, "reason", dismissal.reason);
    put(object, "target", dismissal.target);
    return object;
}

Dismissal readDismissal(const QJsonObject &object)
{
    return {text(object, "values"), text(object, "reason"), text(object, "target")};
}

QJsonObject write(const Opinion &opinion)
{
    QJsonObject object;
    put(object, "body", opinion.body);
    put(object, "address", opinion.address);
    put(object, "finding", opinion.finding);
    put(object, "spans", opinion.spans);
    put(object, "quote", opinion.quote);
    put(object, "problem", opinion.problem);
    put(object, "proposal", opinion.proposal);
    put(object, "reported", opinion.reported);
    put(object, "proposed", opinion.proposed);
    put(object, "state", opinionStateKey(opinion.state));
    put(object, "answer", opinion.answer);
    return object;
}

Opinion readOpinion(const QJsonObject &object)
{
    Opinion opinion;
    opinion.body = text(object, "body");
    opinion.address = text(object, "address");
    opinion.finding = text(object, "finding");
    opinion.spans = spans(object, "spans");
    opinion.quote = text(object, "quote");
    opinion.problem = text(object, "problem");
    opinion.proposal = text(object, "proposal");
    opinion.reported = decimal(object, "reported");
    opinion.proposed = decimal(object, "proposed");
    opinion.state = opinionStateFromKey(text(object, "state")).value_or(OpinionState::Open);
    opinion.answer = text(object, "answer");
    return opinion;
}

QJsonObject write(const ReportSettings &settings)
{
    QJsonObject object;
    if (settings.blankIsZero)
        object.insert(QLatin1String("blankIsZero"), *settings.blankIsZero);
    put(object, "bodyKind", settings.bodyKind);
    if (settings.agency)
        object.insert(QLatin1String("agency"), *settings.agency);
    if (settings.year)
        object.insert(QLatin1String("year"), *settings.year);
    put(object, "body", settings.body);
    put(object, "predecessors", settings.predecessors);
    if (settings.supersedes) {
        object.insert(QLatin1String("supersedes"),
                      QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(settings.supersedes->sha256.toHex())},
                                  {QStringLiteral("part"), settings.supersedes->part}});
    }
    if (!settings.setAside.isEmpty())
        object.insert(QLatin1String("setAside"), QJsonArray::fromStringList(settings.setAside));
    return object;
}

ReportSettings readSettings(const QJsonObject &object)
{
    ReportSettings settings;
    if (object.contains(QLatin1String("blankIsZero")))
        settings.blankIsZero = text(object, "blankIsZero");
    settings.bodyKind = text(object, "bodyKind");
    if (object.contains(QLatin1String("agency")))
        settings.agency = text(object, "agency");
    if (object.contains(QLatin1String("year")))
        settings.year = number(object, "year");
    settings.body = text(object, "body");
    settings.predecessors = texts(object, "predecessors");
    if (const auto earlier = part(object, "supersedes"))
        settings.supersedes = {QByteArray::fromHex(text(*earlier, "sha256").toLatin1()), number(*earlier, "part")};
    const QJsonArray setAside = object.value(QLatin1String("setAside")).toArray();
    for (const QJsonValue &key : setAside)
        settings.setAside.append(key.toString());
    return settings;
}

/// Before and after of a thing that can be absent: the key is there when the thing is, even if that is empty.
template<typename Thing>
void putSides(QJsonObject &object, const std::optional<Thing> &before, const std::optional<Thing> &after)
{
    if (before)
        object.insert(QLatin1String("before"), write(*before));
    if (after)
        object.insert(QLatin1String("after"), write(*after));
}

QJsonObject write(const CellChange &change)
{
    QJsonObject object{{QStringLiteral("cell"), change.address}};
    put(object, "before", write(change.before));
    put(object, "after", write(change.after));
    return object;
}

QJsonObject write(const DismissalChange &change)
{
    QJsonObject object{{QStringLiteral("finding"), change.finding}};
    putSides(object, change.before, change.after);
    return object;
}

QJsonObject write(const OpinionChange &change)
{
    QJsonObject object{{QStringLiteral("opinion"), change.opinion}};
    putSides(object, change.before, change.after);
    return object;
}

QJsonObject write(const SettingsChange &change)
{
    QJsonObject object{{QStringLiteral("settings"), true}};
    put(object, "before", write(change.before));
    put(object, "after", write(change.after));
    return object;
}

QJsonObject write(const Change &change)
{
    QJsonObject object = std::visit([](const auto &kind) { return write(kind); }, change);
    object.insert(QLatin1String("report"), reportOf(change));
    return object;
}

std::optional<Change> readChange(const QJsonObject &object)
{
    const ReportId report = number(object, "report");
    const auto before = part(object, "before");
    const auto after = part(object, "after");
    const auto either = [&](const auto &read) {
        return std::pair{before ? std::optional(read(*before)) : std::nullopt,
                         after ? std::optional(read(*after)) : std::nullopt};
    };
    if (object.contains(QLatin1String("cell"))) {
        return CellChange{report, text(object, "cell"), readDecision(before.value_or(QJsonObject())),
                          readDecision(after.value_or(QJsonObject()))};
    }
    if (object.contains(QLatin1String("finding"))) {
        auto [first, second] = either(readDismissal);
        return DismissalChange{report, text(object, "finding"), std::move(first), std::move(second)};
    }
    if (object.contains(QLatin1String("opinion"))) {
        auto [first, second] = either(readOpinion);
        return OpinionChange{report, number(object, "opinion"), std::move(first), std::move(second)};
    }
    if (object.contains(QLatin1String("settings"))) {
        return SettingsChange{report, readSettings(before.value_or(QJsonObject())),
                              readSettings(after.value_or(QJsonObject()))};
    }
    return std::nullopt;
}

QJsonObject write(const CommandData &data)
{
    QJsonObject object;
    put(object, "subject", data.subject);
    put(object, "other", data.other);
    put(object, "before", data.before);
    put(object, "after", data.after);
    put(object, "count", data.count);
    return object;
}

QJsonObject write(const Command &command)
{
    QJsonObject object;
    put(object, "kind", command.kind);
    put(object, "reason", command.reason);
    QJsonArray changes;
    for (const Change &change : command.changes)
        changes.append(write(change));
    put(object, "changes", changes);
    put(object, "data", write(command.data));
    return object;
}

Command readCommand(const QJsonObject &object)
{
    Command command;
    command.kind = text(object, "kind");
    command.reason = text(object, "reason");
    const QJsonArray changes = things(object, "changes");
    for (const QJsonValue &value : changes) {
        if (auto change = readChange(value.toObject()))
            command.changes.push_back(*std::move(change));
    }
    const QJsonObject data = part(object, "data").value_or(QJsonObject());
    command.data = {text(data, "subject"), text(data, "other"), text(data, "before"), text(data, "after"),
                    number(data, "count")};
    return command;
}

QString actionKey(JournalRecord::Action action)
{
    switch (action) {
    case JournalRecord::Action::Do:
        return QStringLiteral("do");
    case JournalRecord::Action::Undo:
        return QStringLiteral("undo");
    case JournalRecord::Action::Redo:
        return QStringLiteral("redo");
    }
    return {};
}

} // namespace

QByteArray toJson(const JournalRecord &record)
{
    QJsonObject object;
    put(object, "number", record.number);
    put(object, "time", record.time.toUTC().toString(Qt::ISODateWithMs));
    put(object, "person", record.person);
    put(object, "action", actionKey(record.action));
    put(object, "concerns", record.concerns);
    put(object, "command", write(record.command));
    return compact(object);
}

tl::expected<JournalRecord, QString> recordFromJson(const QByteArray &bytes)
{
    static constexpr std::array actions{JournalRecord::Action::Do, JournalRecord::Action::Undo,
                                        JournalRecord::Action::Redo};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return tl::unexpected(QStringLiteral("no JSON object: %1").arg(problem.errorString()));
    const QJsonObject object = document.object();
    JournalRecord record;
    record.number = number(object, "number");
    record.time = QDateTime::fromString(text(object, "time"), Qt::ISODateWithMs).toUTC();
    record.person = text(object, "person");
    record.action = fromKey(text(object, "action"), actions, actionKey);
    record.concerns = number(object, "concerns");
    record.command = readCommand(part(object, "command").value_or(QJsonObject()));
    if (toJson(record) != bytes)
        return tl::unexpected(QStringLiteral("the record holds something that this program does not write"));
    return record;
}

QByteArray decisionsToJson(const ReportState &state)
{
    QJsonObject cells;
    for (const auto &[cell, decision] : state.decisions())
        cells.insert(state.extraction().formCell(cell).address, write(decision));
    QJsonObject dismissals;
    for (const auto &[finding, dismissal] : state.dismissals())
        dismissals.insert(finding, write(dismissal));
    QJsonObject opinions;
    for (const auto &[number, opinion] : state.opinions())
        opinions.insert(QString::number(number), write(opinion));
    QJsonObject object;
    put(object, "cells", cells);
    put(object, "dismissals", dismissals);
    put(object, "opinions", opinions);
    put(object, "settings", write(state.settings()));
    return compact(object);
}

} // namespace gouji
