// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/log_entry.h"

#include "model/history/record_words.h"
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
    const auto name = [&context](ReportId id) {
        const auto report = context.reports.find(id);
        return report == context.reports.end() ? QString::number(id) : report->second.file;
    };
    const RecordWords words(context.workspace, wording.sentences(), name);
    QString text = words.entry(entry.record, entry.effects, timeText(entry.record), {}, context.withRemarks);
    if (entry.remarkLeftOut)
        text += QStringLiteral("    ") + words.remarkLeftOut() + u'\n';
    return text.toUtf8();
}

} // namespace gouji
