// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/json/json_comparison.h"

#include "model/years/prose_alignment.h"
#include "model/years/year_comparison.h"
#include "parser/json/json_report.h"
#include "parser/json/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gouji {

namespace {

void writeDecimal(JsonText &json, std::string_view key, const std::optional<Decimal> &value)
{
    json.key(key);
    if (value)
        json.value(value->toString());
    else
        json.null();
}

void writeSpan(JsonText &json, std::string_view key, const Span &span)
{
    json.key(key);
    json.beginArray();
    json.value(span.begin);
    json.value(span.end);
    json.endArray();
}

void writeYears(JsonText &json, const ComparisonContent &content)
{
    json.key("years");
    json.beginArray();
    const YearComparison &comparison = *content.comparison;
    for (size_t place = 0; place < comparison.years().size(); ++place) {
        const SeriesYear &year = comparison.years()[place];
        json.beginObject();
        json.member("year", year.year);
        json.member("part", year.part);
        json.member("parts", year.parts);
        json.member("missing", year.isMissing());
        if (const auto &extraction = content.reports[place].extraction; extraction && extraction->source) {
            json.member("file", extraction->source->file);
            json.member("report_part", extraction->part);
            json.member("sha256", QString::fromLatin1(extraction->source->sha256.toHex()));
            json.member("agency", year.report->agency());
            json.member("edition", extraction->form->edition);
        }
        json.key("against");
        const int previous = comparison.previousOf(static_cast<int>(place));
        if (previous >= 0)
            json.value(previous);
        else
            json.null();
        json.endObject();
    }
    json.endArray();
}

void writeCell(JsonText &json, const YearComparison &comparison, size_t row, size_t place)
{
    const ComparedCell &cell = comparison.rows[row].cells[place];
    json.beginObject();
    json.member("addresses", cell.addresses);
    writeDecimal(json, "value", cell.value);
    json.member("state", placeState(comparison, static_cast<int>(row), static_cast<int>(place)));
    if (!cell.unit.isEmpty())
        json.member("unit", cell.unit);
    if (cell.change) {
        json.member("change", cell.change->difference.toString());
        writeDecimal(json, "percent", cell.change->percent);
    }
    json.endObject();
}

void writeRows(JsonText &json, const YearComparison &comparison)
{
    json.key("rows");
    json.beginArray();
    for (size_t i = 0; i < comparison.rows.size(); ++i) {
        const ComparedRow &row = comparison.rows[i];
        json.beginObject();
        json.member("key", row.key);
        json.member("table", tableKey(row.table));
        json.member("row", row.row);
        json.member("column", row.column);
        if (!row.unit.isEmpty())
            json.member("unit", row.unit);
        json.member("editions", row.editions);
        json.member("corresponds", row.corresponds);
        json.member("unchanged", row.unchanged);
        json.key("cells");
        json.beginArray();
        for (size_t place = 0; place < row.cells.size(); ++place)
            writeCell(json, comparison, i, place);
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void writeShares(JsonText &json, const YearComparison &comparison)
{
    json.key("shares");
    json.beginArray();
    for (const ComparedShare &share : comparison.shares) {
        json.beginObject();
        json.member("key", share.key);
        json.member("numerator", share.numerator);
        json.member("denominator", share.denominator);
        json.key("years");
        json.beginArray();
        for (const ShareOfYear &year : share.years) {
            json.beginObject();
            writeDecimal(json, "numerator", year.numerator);
            writeDecimal(json, "denominator", year.denominator);
            writeDecimal(json, "percent", year.percent);
            writeDecimal(json, "change", year.change);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void writeShare(JsonText &json, const CopiedShare &share)
{
    json.member("copied", share.copied);
    json.member("characters", share.characters);
    json.member("percent", share.percent());
}

void writeDifference(JsonText &json, const ProseDifference &difference)
{
    static constexpr const char *kinds[] = {"words", "figure", "year"};
    json.beginObject();
    json.member("kind", kinds[static_cast<size_t>(difference.kind)]);
    writeSpan(json, "before", difference.before);
    writeSpan(json, "after", difference.after);
    if (difference.oldValue && difference.newValue) {
        json.member("old", difference.oldValue->toString());
        json.member("new", difference.newValue->toString());
    }
    if (!difference.unit.isEmpty())
        json.member("unit", difference.unit);
    json.endObject();
}

/// What is not the same in both: changed, moved, new and gone sentences.
void writeSentences(JsonText &json, const ProseAlignment &prose)
{
    json.key("sentences");
    json.beginArray();
    for (const SentencePair &pair : prose.pairs) {
        if (pair.isSame() && !pair.moved)
            continue;
        const ComparedSentence *before = pair.isNew() ? nullptr : &prose.before.sentences[size_t(pair.before)];
        const ComparedSentence *after = pair.isGone() ? nullptr : &prose.after.sentences[size_t(pair.after)];
        json.beginObject();
        json.member("kind", !before ? "new" : !after ? "gone" : pair.isChanged() ? "changed" : "same");
        json.member("section", (after ? after : before)->section);
        if (before)
            writeSpan(json, "before", before->span);
        if (after)
            writeSpan(json, "after", after->span);
        if (before && after) {
            json.member("moved", pair.moved);
            if (pair.moved)
                json.member("from_section", before->section);
            json.member("copied", pair.copied);
            json.member("similarity", pair.similarity);
            json.key("differences");
            json.beginArray();
            for (const ProseDifference &difference : pair.differences)
                writeDifference(json, difference);
            json.endArray();
        }
        json.endObject();
    }
    json.endArray();
}

void writeProse(JsonText &json, const ComparisonContent &content)
{
    json.key("prose");
    json.beginArray();
    for (size_t place = 0; place < content.reports.size(); ++place) {
        const auto &prose = content.reports[place].prose;
        if (!prose)
            continue;
        json.beginObject();
        json.member("place", static_cast<int>(place));
        json.member("against", content.comparison->previousOf(static_cast<int>(place)));
        writeShare(json, prose->shares.whole);
        json.key("sections");
        json.beginArray();
        for (int section = 1; section <= CopiedShares::sectionCount; ++section) {
            const CopiedShare &share = prose->shares.section(section);
            if (share.characters == 0)
                continue;
            json.beginObject();
            json.member("number", section);
            writeShare(json, share);
            json.endObject();
        }
        json.endArray();
        const ProseCounts counts = countSentences(*prose);
        json.key("counts");
        json.beginObject();
        json.member("same", counts.same);
        json.member("changed", counts.changed);
        json.member("moved", counts.moved);
        json.member("new", counts.added);
        json.member("gone", counts.gone);
        json.endObject();
        json.member("complete", prose->complete);
        writeSentences(json, *prose);
        json.endObject();
    }
    json.endArray();
}

void writeFindings(JsonText &json, const ComparisonContent &content)
{
    json.key("findings");
    json.beginArray();
    for (size_t place = 0; place < content.reports.size(); ++place) {
        const ComparisonContent::Report &report = content.reports[place];
        for (const Finding &finding : report.findings) {
            json.beginObject();
            json.member("place", static_cast<int>(place));
            json.member("id", finding.id);
            json.member("rule", finding.rule);
            json.member("severity", severityKey(finding.severity));
            json.member("outcome", outcomeKey(finding.outcome));
            json.member("fault", faultKey(finding.fault));
            json.member("cells", finding.cells);
            writeDecimal(json, "expected", finding.expected);
            writeDecimal(json, "actual", finding.actual);
            json.key("spans");
            writeSpans(json, finding.spans);
            json.member("message", content.sentences.message(finding, *report.extraction));
            json.endObject();
        }
    }
    json.endArray();
}

} // namespace

QByteArray jsonComparison(const ComparisonContent &content)
{
    static constexpr size_t usualBytes = 256 * 1024;
    JsonText json(usualBytes);
    json.beginObject();
    json.member("body", content.comparison->series.body);
    writeYears(json, content);
    writeRows(json, *content.comparison);
    writeShares(json, *content.comparison);
    writeProse(json, content);
    writeFindings(json, content);
    json.endObject();
    return json.toByteArray();
}

tl::expected<std::vector<WrittenYearCell>, QString> JsonComparisonWriter::readBack(const QByteArray &bytes) const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (document.isNull())
        return tl::unexpected(QStringLiteral("%1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    const QJsonValue rows = document.object().value(QLatin1String("rows"));
    if (!rows.isArray())
        return tl::unexpected(QStringLiteral("there is no array \"rows\""));
    std::vector<WrittenYearCell> cells;
    for (const QJsonValue &value : rows.toArray()) {
        const QJsonObject row = value.toObject();
        int place = 0;
        for (const QJsonValue &entry : row.value(QLatin1String("cells")).toArray()) {
            const QJsonObject cell = entry.toObject();
            cells.push_back({row.value(QLatin1String("key")).toString(), place++,
                             cell.value(QLatin1String("value")).toString(),
                             cell.value(QLatin1String("state")).toString()});
        }
    }
    return cells;
}

} // namespace gouji
