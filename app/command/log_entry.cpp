// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/log_entry.h"

#include "app/command/terminal_text.h"

#include "model/history/record_words.h"
#include "parser/json/json_report.h"
#include "parser/json/json_text.h"

#include <set>

namespace gouji {

namespace {

void writeNullable(JsonText &json, std::string_view key, const std::optional<QString> &text)
{
    json.key(key);
    if (text)
        json.value(*text);
    else
        json.null();
}

/// What was read of the cell, and where.
void writeRead(JsonText &json, const RecordLine &line, const Workspace &workspace)
{
    if (qstrcmp(line.place, "cell") != 0 || !workspace.contains(line.report))
        return;
    const Extraction &extraction = workspace.state(line.report).extraction();
    const auto cell = extraction.find(line.address);
    if (!cell)
        return;
    const CellReading &reading = extraction.reading(*cell);
    json.key("read");
    json.beginObject();
    json.member("raw", reading.raw);
    json.member("state", cellStateKey(reading.state));
    json.key("spans");
    writeSpans(json, reading.spans);
    json.endObject();
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
    json.member("action", recordActionKey(entry.record.action));
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
    for (const RecordLine &line : recordLines(entry.effects, context.workspace, context.withRemarks)) {
        json.beginObject();
        json.member("report", line.report);
        json.member("kind", line.kind);
        json.member(line.place, line.where);
        writeRead(json, line, context.workspace);
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

namespace {

RecordWords wordsOf(const LogContext &context, const Wording &wording)
{
    return {context.workspace, wording.sentences(), [&context](ReportId id) {
                const auto report = context.reports.find(id);
                return report == context.reports.end() ? QString::number(id) : report->second.file;
            }};
}

} // namespace

QByteArray logHead(const RecordScope &scope, const LogContext &context, const Wording &wording)
{
    if (!context.workspace.contains(scope.report))
        return {};
    const RecordWords words = wordsOf(context, wording);
    QStringList lines = words.reading(scope.report);
    const Extraction &extraction = context.workspace.state(scope.report).extraction();
    if (const auto cell = extraction.find(scope.cell)) {
        lines += QStringLiteral("%1 (%2)").arg(wording.sentences().cellName(scope.cell, extraction), scope.cell);
        lines += words.reading(scope.report, *cell);
    }
    return terminalText(lines.join(u'\n')).toUtf8() + '\n';
}

QByteArray logText(const LogEntry &entry, const LogContext &context, const Wording &wording)
{
    const RecordWords words = wordsOf(context, wording);
    QString text = words.entry(entry.record, entry.effects, timeText(entry.record), {}, context.withRemarks);
    if (entry.remarkLeftOut)
        text += QStringLiteral("    ") + words.remarkLeftOut() + u'\n';
    return terminalText(text).toUtf8();
}

} // namespace gouji
