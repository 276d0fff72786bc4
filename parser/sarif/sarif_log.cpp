// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/sarif/sarif_log.h"

#include "parser/json/json_text.h"

#include <QUrl>

#include <algorithm>

namespace gouji {

namespace {

/// {"text": …}: a message of SARIF.
void writeMessage(JsonText &json, std::string_view key, QStringView text)
{
    json.key(key);
    json.beginObject();
    json.member("text", text);
    json.endObject();
}

QString uri(const QString &file)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
    return file.startsWith(u'/') ? QStringLiteral("file://") + encoded : encoded;
}

void writeArtifact(JsonText &json, const QString &file)
{
    json.key("artifactLocation");
    json.beginObject();
    json.member("uri", uri(file));
    json.endObject();
}

void writePhysicalLocation(JsonText &json, const QString &file, const Span *span)
{
    json.key("physicalLocation");
    json.beginObject();
    writeArtifact(json, file);
    if (span) {
        json.key("region");
        json.beginObject();
        json.member("charOffset", span->begin);
        json.member("charLength", span->length());
        json.endObject();
    }
    json.endObject();
}

QString level(Severity severity)
{
    return severityKey(severity); // SARIF has the same three words
}

std::string_view kind(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Fail:
        return "fail";
    case Outcome::Undecided:
        return "open";
    case Outcome::Pass:
        return "pass";
    }
    return "fail";
}

int ruleIndex(const QString &rule)
{
    const auto &rules = ruleCatalogue();
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&rule](const RuleDescription &description) { return description.id == rule; });
    return found == rules.end() ? -1 : static_cast<int>(found - rules.begin());
}

/// The place that a finding points at: its target's, else its first.
const Span *mainPlace(const Finding &finding, const ReportState &report)
{
    if (const auto cell = report.extraction().find(finding.target)) {
        const auto &spans = report.places(*cell);
        if (!spans.empty())
            return &spans.front();
    }
    return finding.spans.empty() ? nullptr : &finding.spans.front();
}

void writeLocations(JsonText &json, const Finding &finding, const ReportState &report)
{
    const QString &file = report.extraction().source->file;
    const Span *place = mainPlace(finding, report);
    json.key("locations");
    json.beginArray();
    json.beginObject();
    writePhysicalLocation(json, file, place);
    if (!finding.target.isEmpty()) {
        json.key("logicalLocations");
        json.beginArray();
        json.beginObject();
        json.member("fullyQualifiedName", finding.target);
        json.endObject();
        json.endArray();
    }
    json.endObject();
    json.endArray();

    json.key("relatedLocations");
    json.beginArray();
    // No place may stand there twice.
    std::vector<Span> related = finding.spans;
    std::sort(related.begin(), related.end());
    related.erase(std::unique(related.begin(), related.end()), related.end());
    for (const Span &span : related) {
        if (place && span == *place)
            continue;
        json.beginObject();
        writePhysicalLocation(json, file, &span);
        json.endObject();
    }
    json.endArray();
}

/// What a person decided about the finding: not suppressed, or why.
void writeSuppressions(JsonText &json, const Dismissal *dismissal)
{
    json.key("suppressions");
    json.beginArray();
    if (dismissal) {
        json.beginObject();
        json.member("kind", "external");
        json.member("status", "accepted");
        if (!dismissal->reason.isEmpty())
            json.member("justification", dismissal->reason);
        json.endObject();
    }
    json.endArray();
}

void writeResult(JsonText &json, const Finding &finding, const ReportState &report, const Sentences &sentences,
                 bool withDecisions)
{
    const Extraction &extraction = report.extraction();
    json.beginObject();
    json.member("ruleId", finding.rule);
    if (const int index = ruleIndex(finding.rule); index >= 0) {
        json.member("ruleIndex", index);
    }
    json.member("kind", kind(finding.outcome));
    json.member("level", finding.outcome == Outcome::Fail ? level(finding.severity) : QStringLiteral("none"));
    writeMessage(json, "message", sentences.message(finding, extraction));
    writeLocations(json, finding, report);
    json.key("partialFingerprints");
    json.beginObject();
    json.member("finding/v1", finding.id);
    if (!finding.values.isEmpty())
        json.member("values/v1", finding.values);
    json.endObject();
    if (withDecisions)
        writeSuppressions(json, report.dismissalOf(finding));
    json.key("properties");
    json.beginObject();
    json.member("part", extraction.part);
    json.member("fault", faultKey(finding.fault));
    json.endObject();
    json.endObject();
}

void writeRule(JsonText &json, const RuleDescription &rule, const Sentences &sentences)
{
    json.beginObject();
    json.member("id", rule.id);
    writeMessage(json, "shortDescription", sentences.ruleTitle(rule.id));
    writeMessage(json, "fullDescription", sentences.ruleText(rule.formula));
    json.key("defaultConfiguration");
    json.beginObject();
    json.member("level", level(rule.severity));
    json.endObject();
    json.key("properties");
    json.beginObject();
    json.member("editions", rule.editions);
    json.member("source", sentences.ruleText(rule.source));
    json.member("cannotNotice", sentences.ruleText(rule.cannotNotice));
    json.endObject();
    json.endObject();
}

} // namespace

SarifLog::SarifLog(const QString &version, const QString &language, Sentences sentences)
    : m_version(version)
    , m_language(QString(language).replace(u'_', u'-'))
    , m_sentences(std::move(sentences))
{
}

QByteArray SarifLog::head() const
{
    JsonText driver;
    driver.beginObject();
    driver.member("name", "Gouji");
    driver.member("version", m_version);
    driver.member("language", m_language);
    driver.key("rules");
    driver.beginArray();
    for (const RuleDescription &rule : ruleCatalogue())
        writeRule(driver, rule, m_sentences);
    driver.endArray();
    driver.endObject();
    return "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":"
           "{\"driver\":"
           + driver.toByteArray() + "},\"columnKind\":\"utf16CodeUnits\",\"results\":[";
}

QByteArray SarifLog::results(const ReportState &report, const CheckSession &checks, bool passing) const
{
    QByteArray pieces;
    const auto add = [&](const std::vector<Finding> &findings) {
        for (const Finding &finding : findings) {
            JsonText json;
            writeResult(json, finding, report, m_sentences, m_withDecisions);
            if (!pieces.isEmpty())
                pieces += ",\n";
            pieces += json.toByteArray();
        }
    };
    add(checks.findings());
    if (passing)
        add(passingChecks(report, checks));
    return pieces;
}

QByteArray SarifLog::tail(const std::vector<SarifNotification> &notifications) const
{
    JsonText json;
    json.beginArray();
    json.beginObject();
    json.member("executionSuccessful", notifications.empty());
    json.key("toolExecutionNotifications");
    json.beginArray();
    for (const SarifNotification &notification : notifications) {
        json.beginObject();
        json.member("level", "error");
        writeMessage(json, "message", notification.message);
        json.key("locations");
        json.beginArray();
        json.beginObject();
        writePhysicalLocation(json, notification.file, nullptr);
        json.endObject();
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endArray();
    return "],\"invocations\":" + json.toByteArray() + "}]}\n";
}

} // namespace gouji
