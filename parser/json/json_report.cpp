// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/json/json_report.h"

#include "model/exchange/report_writer.h"
#include "model/explanation/explain.h"
#include "parser/json/json_suggestions.h"
#include "parser/json/json_text.h"

namespace gouji {

namespace {

void writeTextOrNull(JsonText &json, std::string_view key, const QString &text)
{
    json.key(key);
    if (text.isEmpty())
        json.null();
    else
        json.value(text);
}

void writeDecimal(JsonText &json, std::string_view key, const std::optional<Decimal> &value)
{
    json.key(key);
    if (value)
        json.value(value->toString());
    else
        json.null();
}

void writeSpan(JsonText &json, const Span &span)
{
    json.beginArray();
    json.value(span.begin);
    json.value(span.end);
    json.endArray();
}

void writeHash(JsonText &json, const QByteArray &sha256)
{
    json.key("sha256");
    const QByteArray digits = sha256.toHex();
    if (digits.isEmpty())
        json.null();
    else
        json.value(std::string_view(digits.constData(), static_cast<size_t>(digits.size())));
}

void writeTables(JsonText &json, const Extraction &extraction)
{
    json.key("tables");
    json.beginObject();
    for (const TableId id : allTables) {
        const TableReading &table = extraction.table(id);
        json.key(QStringView(tableKey(id)));
        json.beginObject();
        json.member("edition", table.form->edition);
        json.key("span");
        if (table.found)
            writeSpan(json, table.span);
        else
            json.null();
        json.endObject();
    }
    json.endObject();
}

void writeSections(JsonText &json, const Extraction &extraction)
{
    json.key("sections");
    json.beginArray();
    for (const SectionReading &section : extraction.sections) {
        json.beginObject();
        json.member("number", section.number);
        json.member("title", section.title);
        json.key("span");
        writeSpan(json, section.span);
        json.endObject();
    }
    json.endArray();
}

void writeCandidates(JsonText &json, const std::vector<Candidate> &candidates)
{
    json.key("candidates");
    json.beginArray();
    for (const Candidate &candidate : candidates) {
        json.beginObject();
        writeDecimal(json, "value", candidate.value);
        json.key("spans");
        writeSpans(json, candidate.spans);
        json.endObject();
    }
    json.endArray();
}

void writeReading(JsonText &json, const CellReading &reading)
{
    writeDecimal(json, "value", reading.value);
    if (!reading.raw.isEmpty())
        json.member("raw", reading.raw);
    if (!reading.unit.isEmpty())
        json.member("unit", reading.unit);
    if (reading.state == CellState::Blank)
        json.member("mark", blankMarkKey(reading.mark));
    json.member("state", cellStateKey(reading.state));
}

/// What a person put in the reading's place; what stands in the source stays as it is.
void writeCorrection(JsonText &json, const Correction &correction, const CellReading &reading)
{
    writeDecimal(json, "value", correction.value);
    if (!reading.raw.isEmpty())
        json.member("raw", reading.raw);
    if (!correction.unit.isEmpty())
        json.member("unit", correction.unit);
    if (correction.state == CellState::Blank)
        json.member("mark", blankMarkKey(correction.mark));
    json.member("state", "corrected");
}

void writeReadingDetails(JsonText &json, const CellReading &reading)
{
    if (reading.state == CellState::Ambiguous)
        writeCandidates(json, reading.candidates);
    if (reading.state == CellState::Inferred) {
        json.key("by");
        json.beginArray();
        for (const QString &identity : reading.by)
            json.value(identity);
        json.endArray();
    }
}

void writeCell(JsonText &json, const ReportState &report, CellId cell, const std::vector<CellSupport> &supports)
{
    const CellReading &reading = report.extraction().reading(cell);
    const auto &correction = report.decision(cell).correction;
    json.beginObject();
    if (correction)
        writeCorrection(json, *correction, reading);
    else
        writeReading(json, reading);
    json.key("spans");
    writeSpans(json, report.places(cell));
    if (correction) {
        json.key("original");
        json.beginObject();
        writeReading(json, reading);
        writeReadingDetails(json, reading);
        json.endObject();
    } else {
        writeReadingDetails(json, reading);
    }
    if (const auto proposed = report.proposed(cell))
        json.member("proposed", proposed->toString());
    if (const auto &adopted = report.decision(cell).adopted)
        json.member("adopted", adopted->value.toString());
    writeConsistent(json, supports, cell);
    json.endObject();
}

void writeCells(JsonText &json, const ReportState &report, const std::vector<CellSupport> &supports)
{
    json.key("cells");
    json.beginObject();
    for (const TableId table : allTables) {
        const TableForm &form = report.extraction().tableForm(table);
        for (int i = 0; i < static_cast<int>(form.cells.size()); ++i) {
            const CellId cell{table, i};
            if (!report.exists(cell))
                continue;
            json.key(QStringView(form.cells[static_cast<size_t>(i)].address));
            writeCell(json, report, cell, supports);
        }
    }
    json.endObject();
}

void writeCounts(JsonText &json, std::string_view key, const CheckCounts &counts)
{
    json.key(key);
    json.beginObject();
    json.member("pass", counts.pass);
    json.member("fail", counts.fail);
    json.member("undecided", counts.undecided);
    json.endObject();
}

void writeFinding(JsonText &json, const Finding &finding, const ReportState &report, const Sentences &sentences)
{
    json.beginObject();
    json.member("id", finding.id);
    json.member("rule", finding.rule);
    json.member("severity", severityKey(finding.severity));
    json.member("outcome", outcomeKey(finding.outcome));
    json.member("fault", faultKey(finding.fault));
    writeTextOrNull(json, "target", finding.target);
    json.member("cells", finding.cells);
    writeDecimal(json, "expected", finding.expected);
    writeDecimal(json, "actual", finding.actual);
    json.member("values", finding.values);
    json.key("spans");
    writeSpans(json, finding.spans);
    json.member("message", sentences.message(finding, report.extraction()));
    if (const Dismissal *dismissal = report.dismissalOf(finding))
        json.member("dismissed", dismissal->reason);
    json.endObject();
}

void writeFindings(JsonText &json, const ReportState &report, const CheckSession &checks, const Sentences &sentences,
                   bool passing)
{
    json.key("findings");
    json.beginArray();
    for (const Finding &finding : checks.findings())
        writeFinding(json, finding, report, sentences);
    if (passing) {
        for (const Finding &finding : passingChecks(report, checks))
            writeFinding(json, finding, report, sentences);
    }
    json.endArray();
}

} // namespace

void writeSpans(JsonText &json, const std::vector<Span> &spans)
{
    json.beginArray();
    for (const Span &span : spans)
        writeSpan(json, span);
    json.endArray();
}

QByteArray jsonReport(const ReportState &report, const CheckSession &checks, const Sentences &sentences,
                      const JsonReportContent &content)
{
    const Extraction &extraction = report.extraction();
    constexpr size_t usualSize = 24 * 1024; // 200 cells of some 80 bytes, findings, sections
    JsonText json(usualSize);
    json.beginObject();
    if (report.holdsProposals())
        json.member("notice", reviewCopyNotice());
    json.member("file", extraction.source->file);
    json.member("part", extraction.part);
    writeHash(json, extraction.source->sha256);
    json.member("encoding", extraction.source->encoding);
    json.member("edition", extraction.form->edition);
    json.key("year");
    if (const auto year = report.year())
        json.value(*year);
    else
        json.null();
    writeTextOrNull(json, "agency", report.agency());
    json.member("copies", extraction.copies);
    writeTables(json, extraction);
    writeSections(json, extraction);
    const bool explained = content.suggestions;
    writeCells(json, report, explained ? cellSupport(report, checks, content.evidence) : std::vector<CellSupport>());
    writeCounts(json, "checked", checks.counts());
    writeCounts(json, "rules_checked", checks.ruleCounts());
    writeFindings(json, report, checks, sentences, content.passingChecks);
    if (content.passingChecks) {
        json.key("uncovered");
        json.beginArray();
        for (const CellId cell : uncoveredCells(report, checks))
            json.value(extraction.formCell(cell).address);
        json.endArray();
    }
    if (explained)
        writeSuggestions(json, explain(report, checks, content.evidence), extraction, sentences);
    json.endObject();
    return json.toByteArray();
}

QByteArray jsonError(const QString &file, const QByteArray &sha256, const ReadError &error, const Sentences &sentences)
{
    JsonText json;
    json.beginObject();
    json.member("file", file);
    writeHash(json, sha256);
    json.key("error");
    json.beginObject();
    json.member("kind", readErrorKey(error.kind));
    json.member("message", sentences.message(error));
    json.endObject();
    json.endObject();
    return json.toByteArray();
}

} // namespace gouji
