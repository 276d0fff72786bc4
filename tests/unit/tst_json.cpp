// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/json/json_report.h"
#include "parser/json/json_report_writer.h"
#include "parser/json/json_suggestions.h"
#include "parser/json/json_text.h"
#include "tests/unit/report_maker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

QByteArray reportJson(const ReportMaker &maker, const JsonReportContent &content = {})
{
    const ReportState report = maker.state();
    return jsonReport(report, CheckSession(report), Sentences(), content);
}

/// The text of one member of the object, from its key up to the next key given.
QByteArray between(const QByteArray &json, const QByteArray &from, const QByteArray &to)
{
    const qsizetype begin = json.indexOf(from);
    return begin < 0 ? QByteArray() : json.mid(begin, json.indexOf(to, begin + from.size()) - begin);
}

} // namespace

/// Reports, findings and suggestions as JSON.
class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void keysOfAReportStandInOrder();
    void headOfAReport();
    void unknownBodyAndYearAreNull();
    void tableThatWasNotFoundHasNoSpan();
    void cellInEachState_data();
    void cellInEachState();
    void correctedCellKeepsWhatWasRead();
    void optionalRowOnlyWhereFound();
    void findingOfAFailedIdentity();
    void passingChecksOnlyWhenAsked();
    void suggestionsOnlyWhenAsked();
    void suggestionOfAWrongFigure();
    void consistentOnlyWithSuggestions();
    void cutSuggestionsSaySo();
    void decisionsStandBesideTheReading();
    void dismissedFindingSaysSo();
};

void TestJson::keysOfAReportStandInOrder()
{
    const QByteArray json = reportJson(ReportMaker(), {true, true});
    QVERIFY(!json.contains('\n'));
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    qsizetype place = 0;
    for (const char *key :
         {"{\"file\":", ",\"part\":", ",\"sha256\":", ",\"encoding\":", ",\"edition\":", ",\"year\":", ",\"agency\":",
          ",\"copies\":", ",\"tables\":", ",\"sections\":", ",\"cells\":", ",\"checked\":", ",\"rules_checked\":",
          ",\"findings\":", ",\"uncovered\":", ",\"suggestions\":"})
    {
        place = json.indexOf(key, place);
        QVERIFY2(place >= 0, key);
    }
}

void TestJson::headOfAReport()
{
    ReportMaker maker;
    maker.extraction().year = 2023;
    maker.extraction().agency = QStringLiteral("青石县财政局");
    maker.extraction().tables[0].span = {0, 20};
    maker.extraction().tables[1].span = {20, 370};
    maker.extraction().tables[2].span = {370, 400};
    maker.extraction().sections = {{1, QStringLiteral("总体情况"), {3, 9}}};
    QCOMPARE(between(reportJson(maker), "\"encoding\"", ",\"cells\""),
             QStringLiteral(R"("encoding":"UTF-8","edition":"2021","year":2023,"agency":"青石县财政局","copies":1,)"
                            R"("tables":{"proactive":{"edition":"2021","span":[0,20]},)"
                            R"("requests":{"edition":"2021","span":[20,370]},)"
                            R"("disputes":{"edition":"2021","span":[370,400]}},)"
                            R"("sections":[{"number":1,"title":"总体情况","span":[3,9]}])")
                 .toUtf8());
}

void TestJson::unknownBodyAndYearAreNull()
{
    ReportMaker maker;
    maker.extraction().agency.clear();
    maker.extraction().year.reset();
    QVERIFY(reportJson(maker).contains(R"("year":null,"agency":null,)"));
}

void TestJson::tableThatWasNotFoundHasNoSpan()
{
    ReportMaker maker;
    maker.extraction().tables[2].found = false;
    QVERIFY(reportJson(maker).contains(R"("disputes":{"edition":"2021","span":null})"));
}

void TestJson::cellInEachState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("read") << int(CellState::Read)
                          << QByteArray(
                                 R"({"value":"15.279","raw":"152790元","unit":"元","state":"read","spans":[[4,11]]})");
    QTest::newRow("inferred") << int(CellState::Inferred)
                              << QByteArray(R"({"value":"2","raw":"2","state":"inferred","spans":[[4,5]],)"
                                            R"("by":["requests.row_total:new"]})");
    QTest::newRow("ambiguous") << int(CellState::Ambiguous)
                               << QByteArray(R"({"value":null,"state":"ambiguous","spans":[],"candidates":)"
                                             R"([{"value":"2","spans":[[4,5]]},{"value":null,"spans":[]}]})");
    QTest::newRow("blank") << int(CellState::Blank)
                           << QByteArray(R"({"value":null,"raw":"—","mark":"dash","state":"blank","spans":[[4,5]]})");
    QTest::newRow("text that is no figure")
        << int(CellState::NotAFigure)
        << QByteArray(R"({"value":null,"raw":"若干","state":"not-a-figure","spans":[[4,6],[8,9]]})");
    QTest::newRow("missing") << int(CellState::Missing) << QByteArray(R"({"value":null,"state":"missing","spans":[]})");
}

void TestJson::cellInEachState()
{
    QFETCH(int, state);
    QFETCH(QByteArray, expected);
    ReportMaker maker;
    CellReading reading;
    reading.state = static_cast<CellState>(state);
    switch (reading.state) {
    case CellState::Read:
        reading.value = Decimal::parse(u"15.279");
        reading.raw = QStringLiteral("152790元");
        reading.unit = QStringLiteral("元");
        reading.spans = {{4, 11}};
        break;
    case CellState::Inferred:
        reading.value = Decimal(2);
        reading.raw = QStringLiteral("2");
        reading.spans = {{4, 5}};
        reading.by = {QStringLiteral("requests.row_total:new")};
        break;
    case CellState::Ambiguous:
        reading.candidates = {{Decimal(2), {{4, 5}}}, {std::nullopt, {}}};
        break;
    case CellState::Blank:
        reading.raw = QStringLiteral("—");
        reading.mark = BlankMark::Dash;
        reading.spans = {{4, 5}};
        break;
    case CellState::NotAFigure:
        reading.raw = QStringLiteral("若干");
        reading.spans = {{4, 6}, {8, 9}};
        break;
    case CellState::Missing:
        break;
    }
    maker.reading("proactive/fees/amount") = reading;
    const QByteArray json = reportJson(maker);
    QCOMPARE(between(json, "\"proactive/fees/amount\":", ",\"requests/new/natural_person\""),
             "\"proactive/fees/amount\":" + expected);
}

void TestJson::correctedCellKeepsWhatWasRead()
{
    ReportMaker maker;
    maker.read("requests/new/total", 895);
    maker.reading("requests/new/total").spans = {{7, 10}};
    ReportState report = maker.state();
    Correction correction;
    correction.typed = QStringLiteral("859");
    correction.value = Decimal(859);
    report.setDecision(maker.cell("requests/new/total"), {correction});
    const QByteArray json = jsonReport(report, CheckSession(report), Sentences());
    QVERIFY(json.contains(R"("requests/new/total":{"value":"859","raw":"895","state":"corrected","spans":[[7,10]],)"
                          R"("original":{"value":"895","raw":"895","state":"read"}},)"));
}

void TestJson::optionalRowOnlyWhereFound()
{
    ReportMaker maker("2019");
    QVERIFY(!reportJson(maker).contains("other_documents"));
    TableReading &table = maker.extraction().tables[0];
    std::fill(table.rowPresent.begin(), table.rowPresent.end(), true);
    QVERIFY(reportJson(maker).contains("\"proactive/other_documents/created\":{"));
}

void TestJson::findingOfAFailedIdentity()
{
    ReportMaker maker;
    // 4 + 1 = 5, but 6 stands there.
    maker.read("disputes/reconsideration/upheld", 4);
    maker.read("disputes/reconsideration/pending", 1);
    maker.read("disputes/reconsideration/total", 6);
    const QJsonObject json = QJsonDocument::fromJson(reportJson(maker)).object();
    const QJsonObject rules = json[QLatin1String("rules_checked")].toObject();
    QVERIFY(rules[QLatin1String("pass")].toInt() > 10);
    QCOMPARE(rules[QLatin1String("fail")].toInt(), 0);
    QCOMPARE(rules[QLatin1String("undecided")].toInt(), 0);
    const QJsonObject checked = json[QLatin1String("checked")].toObject();
    QCOMPARE(checked[QLatin1String("pass")].toInt(), 41);
    QCOMPARE(checked[QLatin1String("fail")].toInt(), 1);
    QCOMPARE(checked[QLatin1String("undecided")].toInt(), 0);
    const QJsonArray findings = json[QLatin1String("findings")].toArray();
    QCOMPARE(findings.size(), 1);
    const QJsonObject finding = findings[0].toObject();
    QCOMPARE(finding[QLatin1String("id")].toString(), QStringLiteral("disputes.row_total:reconsideration"));
    QCOMPARE(finding[QLatin1String("rule")].toString(), QStringLiteral("disputes.row_total"));
    QCOMPARE(finding[QLatin1String("severity")].toString(), QStringLiteral("error"));
    QCOMPARE(finding[QLatin1String("outcome")].toString(), QStringLiteral("fail"));
    QCOMPARE(finding[QLatin1String("target")].toString(), QStringLiteral("disputes/reconsideration/total"));
    QCOMPARE(finding[QLatin1String("cells")].toArray().size(), 5);
    QCOMPARE(finding[QLatin1String("expected")].toString(), QStringLiteral("5"));
    QCOMPARE(finding[QLatin1String("actual")].toString(), QStringLiteral("6"));
    QVERIFY(!finding[QLatin1String("values")].toString().isEmpty());
    QCOMPARE(finding[QLatin1String("spans")].toArray().size(), 5);
    QVERIFY(!finding[QLatin1String("message")].toString().isEmpty());
}

void TestJson::passingChecksOnlyWhenAsked()
{
    ReportMaker maker;
    QCOMPARE(QJsonDocument::fromJson(reportJson(maker))[QLatin1String("findings")].toArray().size(), 0);
    JsonReportContent content;
    content.passingChecks = true;
    const QJsonArray findings =
        QJsonDocument::fromJson(reportJson(maker, content))[QLatin1String("findings")].toArray();
    const CheckSession session(maker.state());
    QCOMPARE(findings.size(), 42 + session.ruleCounts().pass);
    for (const QJsonValue &finding : findings)
        QCOMPARE(finding[QLatin1String("outcome")].toString(), QStringLiteral("pass"));
}

void TestJson::suggestionsOnlyWhenAsked()
{
    QVERIFY(!reportJson(ReportMaker()).contains("suggestions"));
    JsonReportContent content;
    content.suggestions = true;
    QVERIFY(reportJson(ReportMaker(), content).endsWith(",\"suggestions\":[]}"));
}

void TestJson::suggestionOfAWrongFigure()
{
    JsonReportContent content;
    content.suggestions = true;
    const QByteArray json = reportJson(soundReport().read("requests/new/total", 90), content);
    const QJsonArray suggestions = QJsonDocument::fromJson(json)[QLatin1String("suggestions")].toArray();
    QCOMPARE(suggestions.size(), 1);
    const QJsonObject suggestion = suggestions.first().toObject();
    QCOMPARE(suggestion.keys(),
             (QStringList{"because", "breaks", "cells", "evidence", "operation", "settles", "unique", "values"}));
    QCOMPARE(suggestion[QLatin1String("operation")].toString(), QStringLiteral("scale"));
    QCOMPARE(suggestion[QLatin1String("cells")].toArray(), QJsonArray{QStringLiteral("requests/new/total")});
    QCOMPARE(suggestion[QLatin1String("values")].toObject(),
             (QJsonObject{{QStringLiteral("requests/new/total"), QStringLiteral("900")}}));
    QCOMPARE(suggestion[QLatin1String("settles")].toArray(),
             (QJsonArray{QStringLiteral("requests.row_total:new"), QStringLiteral("requests.balance:total")}));
    QVERIFY(suggestion[QLatin1String("breaks")].toArray().isEmpty());
    QCOMPARE(suggestion[QLatin1String("unique")].toBool(), true);
    QCOMPARE(suggestion[QLatin1String("evidence")].toArray(),
             (QJsonArray{QStringLiteral("digit-lost"), QStringLiteral("scale")}));
    QVERIFY(!suggestion[QLatin1String("because")].toString().isEmpty());
    QVERIFY(
        json.contains("\"operation\":\"scale\",\"cells\":[\"requests/new/total\"],\"values\":{\"requests/new/total\":"
                      "\"900\"},\"settles\":["));
}

void TestJson::consistentOnlyWithSuggestions()
{
    QVERIFY(!reportJson(soundReport()).contains("consistent"));
    JsonReportContent content;
    content.suggestions = true;
    const QJsonDocument json = QJsonDocument::fromJson(reportJson(soundReport(), content));
    const QJsonValue cells = json[QLatin1String("cells")];
    QCOMPARE(cells[QLatin1String("requests/granted/natural_person")][QLatin1String("consistent")].toArray(),
             (QJsonArray{QStringLiteral("requests.row_total:granted"),
                         QStringLiteral("requests.results_total:natural_person")}));
    QVERIFY(cells[QLatin1String("disputes/direct/upheld")][QLatin1String("consistent")].isUndefined());
    QVERIFY(cells[QLatin1String("requests/partial/legal")][QLatin1String("consistent")].isUndefined());
}

void TestJson::cutSuggestionsSaySo()
{
    const ReportMaker maker;
    const auto written = [&maker](const ExplanationList &list) {
        JsonText json;
        json.beginObject();
        writeSuggestions(json, list, *maker.make(), Sentences());
        json.endObject();
        return json.toByteArray();
    };
    ExplanationList list;
    list.problems.resize(2);
    QCOMPARE(written(list), QByteArray("{\"suggestions\":[]}"));
    list.complete = false;
    list.problems[0].omitted = 3;
    list.problems[1].omitted = 4;
    QCOMPARE(written(list), QByteArray("{\"suggestions\":[],\"suggestions_cut\":{\"limit\":false,\"omitted\":7}}"));
    list.problems[1].complete = false;
    QVERIFY(written(list).contains("\"limit\":true"));
}

void TestJson::decisionsStandBesideTheReading()
{
    ReportState state = soundReport().state();
    const CellId cell = state.extraction().find(u"requests/carried_out/total").value();
    const auto object = [&state] {
        return QJsonDocument::fromJson(jsonReport(state, CheckSession(state), Sentences())).object();
    };
    QVERIFY(!object().contains(QLatin1String("notice")));
    CellDecision decision;
    decision.proposed = Decimal(36);
    decision.adopted = Adoption{Decimal(47), {}};
    state.setDecision(cell, decision);
    ReportSettings settings;
    settings.agency = QStringLiteral("白沙市科技局");
    settings.year = 2019;
    state.setSettings(settings);
    const QJsonObject report = object();
    QCOMPARE(report[QLatin1String("notice")].toString(), QStringLiteral("审核用稿，非单位发布稿"));
    QCOMPARE(report[QLatin1String("agency")].toString(), QStringLiteral("白沙市科技局"));
    QCOMPARE(report[QLatin1String("year")].toInt(), 2019);
    const QJsonValue written = report[QLatin1String("cells")][QLatin1String("requests/carried_out/total")];
    QCOMPARE(written[QLatin1String("value")].toString(), QStringLiteral("48"));
    QCOMPARE(written[QLatin1String("state")].toString(), QStringLiteral("read"));
    QCOMPARE(written[QLatin1String("proposed")].toString(), QStringLiteral("36"));
    QCOMPARE(written[QLatin1String("adopted")].toString(), QStringLiteral("47"));
    const JsonReportWriter writer{Sentences()};
    const auto back = writer.readBack(writer.write(state, CheckSession(state)));
    QVERIFY(back.has_value());
    QCOMPARE(firstDifference(cellsToWrite(state), *back), QString());
}

void TestJson::dismissedFindingSaysSo()
{
    ReportState state = soundReport().read("disputes/direct/total", 4).state();
    const CheckSession checks(state);
    const Finding &finding = checks.findings().front();
    const auto first = [&] {
        return QJsonDocument::fromJson(jsonReport(state, checks, Sentences()))[QLatin1String("findings")][0];
    };
    QVERIFY(first()[QLatin1String("dismissed")].isUndefined());
    state.setDismissal(finding.id, Dismissal{finding.values, QStringLiteral("已说明"), {}});
    QCOMPARE(first()[QLatin1String("dismissed")].toString(), QStringLiteral("已说明"));
    state.setDismissal(finding.id, Dismissal{QStringLiteral("other"), QStringLiteral("已说明"), {}});
    QVERIFY(first()[QLatin1String("dismissed")].isUndefined());
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
