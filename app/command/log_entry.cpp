// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/log_entry.h"

#include "model/history/command_words.h"
#include "parser/json/json_text.h"

#include <QCoreApplication>

#include <set>

namespace gouji {

namespace {

/// One thing that changed, in words that do not depend on the language.
struct Line
{
    ReportId report = 0;
    const char *kind = "";
    const char *place = ""; ///< what \c where is: "cell", "finding", "opinion", "setting"
    QString where;
    std::optional<QString> before;
    std::optional<QString> after;
    std::vector<std::pair<const char *, QString>> more;
};

std::optional<QString> textOf(const std::optional<Decimal> &value)
{
    return value ? std::optional(value->toString()) : std::nullopt;
}

QString keyOf(JournalRecord::Action action)
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

void addLines(std::vector<Line> &lines, const CellChange &change, const LogContext &context)
{
    const CellDecision &before = change.before;
    const CellDecision &after = change.after;
    const auto add = [&](const char *kind, std::optional<QString> from, std::optional<QString> to) -> Line & {
        return lines.emplace_back(
            Line{change.report, kind, "cell", change.address, std::move(from), std::move(to), {}});
    };
    if (before.correction != after.correction) {
        Line &line =
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
        Line &line = add("adoption", value(before.adopted), value(after.adopted));
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

void addLines(std::vector<Line> &lines, const DismissalChange &change, const LogContext &context)
{
    const auto state = [](const std::optional<Dismissal> &dismissal) {
        return dismissal ? std::optional(QStringLiteral("dismissed")) : std::nullopt;
    };
    Line line{change.report, "dismissal", "finding", change.finding, state(change.before), state(change.after), {}};
    if (change.after && context.withRemarks)
        line.more = {{"reason", change.after->reason}};
    lines.push_back(std::move(line));
}

void addLines(std::vector<Line> &lines, const OpinionChange &change, const LogContext &)
{
    const auto state = [](const std::optional<Opinion> &opinion) {
        return opinion ? std::optional(opinionStateKey(opinion->state)) : std::nullopt;
    };
    Line line{change.report,        "opinion",           "opinion", QString::number(change.opinion),
              state(change.before), state(change.after), {}};
    if (change.after) {
        line.more = {{"cell", change.after->address},
                     {"problem", change.after->problem},
                     {"proposal", change.after->proposal},
                     {"answer", change.after->answer}};
    }
    lines.push_back(std::move(line));
}

void addLines(std::vector<Line> &lines, const SettingsChange &change, const LogContext &)
{
    const auto add = [&](const char *setting, std::optional<QString> from, std::optional<QString> to) {
        if (from != to)
            lines.push_back({change.report,
                             "setting",
                             "setting",
                             QString::fromLatin1(setting),
                             std::move(from),
                             std::move(to),
                             {}});
    };
    const auto text = [](const QString &value) { return value.isEmpty() ? std::nullopt : std::optional(value); };
    const auto year = [](const std::optional<int> &value) {
        return value ? std::optional(QString::number(*value)) : std::nullopt;
    };
    add("blank-is-zero", change.before.blankIsZero, change.after.blankIsZero);
    add("body-kind", text(change.before.bodyKind), text(change.after.bodyKind));
    add("agency", change.before.agency, change.after.agency);
    add("year", year(change.before.year), year(change.after.year));
    const auto source = [](const std::optional<SourcePart> &earlier) {
        return earlier
                   ? std::optional(QString::fromLatin1(earlier->sha256.toHex()) + u'#' + QString::number(earlier->part))
                   : std::nullopt;
    };
    add("supersedes", source(change.before.supersedes), source(change.after.supersedes));
}

std::vector<Line> linesOf(const LogEntry &entry, const LogContext &context)
{
    std::vector<Line> lines;
    for (const Change &change : entry.effects.changes)
        std::visit([&](const auto &kind) { addLines(lines, kind, context); }, change);
    return lines;
}

void writeNullable(JsonText &json, std::string_view key, const std::optional<QString> &text)
{
    json.key(key);
    if (text)
        json.value(*text);
    else
        json.null();
}

void writeFindings(JsonText &json, std::string_view key, const std::vector<ReportFinding> &findings)
{
    json.key(key);
    json.beginArray();
    for (const ReportFinding &finding : findings) {
        json.beginObject();
        json.member("report", finding.report);
        json.member("finding", finding.finding);
        json.endObject();
    }
    json.endArray();
}

std::set<ReportId> reportsOf(const LogEntry &entry)
{
    std::set<ReportId> ids;
    for (const Change &change : entry.effects.changes)
        ids.insert(reportOf(change));
    return ids;
}

QString timeText(const JournalRecord &record)
{
    return record.time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QByteArray logJson(const LogEntry &entry, const LogContext &context)
{
    JsonText json;
    json.beginObject();
    json.member("number", entry.record.number);
    json.member("time", timeText(entry.record));
    json.member("person", entry.record.person);
    json.member("action", keyOf(entry.record.action));
    if (entry.record.concerns > 0)
        json.member("concerns", entry.record.concerns);
    json.member("command", entry.effects.kind);
    json.key("reports");
    json.beginArray();
    for (const ReportId id : reportsOf(entry)) {
        json.beginObject();
        json.member("report", id);
        if (const auto report = context.reports.find(id); report != context.reports.end()) {
            json.member("file", report->second.file);
            json.member("sha256", QString::fromLatin1(report->second.sha256.toHex()));
            json.member("part", report->second.part);
        }
        json.endObject();
    }
    json.endArray();
    json.key("changes");
    json.beginArray();
    for (const Line &line : linesOf(entry, context)) {
        json.beginObject();
        json.member("report", line.report);
        json.member("kind", line.kind);
        json.member(line.place, line.where);
        writeNullable(json, "old", line.before);
        writeNullable(json, "new", line.after);
        for (const auto &[key, text] : line.more) {
            if (!text.isEmpty())
                json.member(key, text);
        }
        json.endObject();
    }
    json.endArray();
    if (context.withRemarks)
        json.member("reason", entry.record.command.reason);
    if (entry.remarkLeftOut)
        json.member("remark_left_out", true);
    writeFindings(json, "settled", entry.effects.settled);
    writeFindings(json, "broken", entry.effects.broken);
    json.member("hash", QString::fromLatin1(entry.hash.toHex()));
    json.endObject();
    return json.toByteArray() + '\n';
}

QByteArray logText(const LogEntry &entry, const LogContext &context, const Wording &wording)
{
    const CommandWords words(wording.phrases());
    const JournalRecord &record = entry.record;
    const Command &command =
        record.concerns > 0 ? context.workspace.journal().command(record.concerns) : record.command;
    QString name = words.name(command, context.workspace);
    if (name.isEmpty())
        name = entry.effects.kind;
    if (record.action == JournalRecord::Action::Undo)
        name = wording.text(QT_TRANSLATE_NOOP("Commands", "Undid %1: %2")).arg(QString::number(record.concerns), name);
    if (record.action == JournalRecord::Action::Redo)
        name = wording.text(QT_TRANSLATE_NOOP("Commands", "Redid %1: %2")).arg(QString::number(record.concerns), name);
    QString text =
        QStringLiteral("%1  %2  %3  %4\n").arg(QString::number(record.number), timeText(record), record.person, name);
    const auto add = [&text](const QString &line) { text += QStringLiteral("    ") + line + u'\n'; };
    for (const Line &line : linesOf(entry, context)) {
        const auto report = context.reports.find(line.report);
        const QString file = report == context.reports.end() ? QString::number(line.report) : report->second.file;
        const QString nothing = QStringLiteral("–");
        add(QStringLiteral("%1  %2  %3: %4 → %5")
                .arg(file, QString::fromLatin1(line.kind), line.where, line.before.value_or(nothing),
                     line.after.value_or(nothing)));
    }
    if (context.withRemarks && !record.command.reason.isEmpty())
        add(wording.text(QT_TRANSLATE_NOOP("Commands", "Reason: %1")).arg(record.command.reason));
    for (const ReportFinding &finding : entry.effects.settled)
        add(wording.text(QT_TRANSLATE_NOOP("Commands", "Settled: %1")).arg(finding.finding));
    for (const ReportFinding &finding : entry.effects.broken)
        add(wording.text(QT_TRANSLATE_NOOP("Commands", "Fails since: %1")).arg(finding.finding));
    return text.toUtf8();
}

} // namespace gouji
