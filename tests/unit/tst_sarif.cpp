// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/sarif/sarif_log.h"
#include "tests/unit/report_maker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestSarif : public QObject
{
    Q_OBJECT

private slots:
    void emptyLogIsWhole();
    void everyRuleIsListed();
    void resultOfAFailedIdentity();
    void placesOfAFinding();
    void undecidedIsOpen();
    void passingOnlyWhenAsked();
    void pathsBecomeUris_data();
    void pathsBecomeUris();
    void failuresAreNotifications();
    void dismissalsAreSuppressions();
};

namespace {

SarifLog log()
{
    return SarifLog(QStringLiteral("1.2.3"), QStringLiteral("zh_CN"), Sentences());
}

QJsonObject runOf(const QByteArray &results, const std::vector<SarifNotification> &notifications = {})
{
    const QByteArray bytes = log().head() + results + log().tail(notifications);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document[QLatin1String("runs")].toArray().at(0).toObject();
}

QJsonArray resultsOf(const ReportMaker &maker, bool passing = false)
{
    const ReportState report = maker.state();
    return runOf(log().results(report, CheckSession(report), passing))[QLatin1String("results")].toArray();
}

/// 4 + 1 = 5, but 6 stands there.
ReportMaker reportWithSlip()
{
    ReportMaker maker;
    maker.read("disputes/reconsideration/upheld", 4);
    maker.read("disputes/reconsideration/pending", 1);
    maker.read("disputes/reconsideration/total", 6);
    return maker;
}

QJsonObject regionOf(const QJsonValue &location)
{
    return location[QLatin1String("physicalLocation")][QLatin1String("region")].toObject();
}

} // namespace

void TestSarif::emptyLogIsWhole()
{
    const QByteArray bytes = log().head() + log().tail({});
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(document[QLatin1String("version")].toString(), QStringLiteral("2.1.0"));
    const QJsonObject run = runOf({});
    const QJsonValue driver = run[QLatin1String("tool")][QLatin1String("driver")];
    QCOMPARE(driver[QLatin1String("version")].toString(), QStringLiteral("1.2.3"));
    QCOMPARE(driver[QLatin1String("language")].toString(), QStringLiteral("zh-CN"));
    QCOMPARE(run[QLatin1String("columnKind")].toString(), QStringLiteral("utf16CodeUnits"));
    QCOMPARE(run[QLatin1String("results")].toArray().size(), 0);
    QVERIFY(run[QLatin1String("invocations")][0][QLatin1String("executionSuccessful")].toBool());
}

void TestSarif::everyRuleIsListed()
{
    const QJsonArray rules =
        runOf({})[QLatin1String("tool")][QLatin1String("driver")][QLatin1String("rules")].toArray();
    QCOMPARE(rules.size(), static_cast<qsizetype>(ruleCatalogue().size()));
    QSet<QString> ids;
    for (const QJsonValue &rule : rules) {
        ids.insert(rule[QLatin1String("id")].toString());
        QVERIFY(!rule[QLatin1String("shortDescription")][QLatin1String("text")].toString().isEmpty());
    }
    QCOMPARE(ids.size(), rules.size());
}

void TestSarif::resultOfAFailedIdentity()
{
    const QJsonArray results = resultsOf(reportWithSlip());
    QCOMPARE(results.size(), 1);
    const QJsonObject result = results[0].toObject();
    QCOMPARE(result[QLatin1String("ruleId")].toString(), QStringLiteral("disputes.row_total"));
    QCOMPARE(ruleCatalogue()[static_cast<size_t>(result[QLatin1String("ruleIndex")].toInt())].id,
             QStringLiteral("disputes.row_total"));
    QCOMPARE(result[QLatin1String("kind")].toString(), QStringLiteral("fail"));
    QCOMPARE(result[QLatin1String("level")].toString(), QStringLiteral("error"));
    QVERIFY(!result[QLatin1String("message")][QLatin1String("text")].toString().isEmpty());
    QCOMPARE(result[QLatin1String("partialFingerprints")][QLatin1String("finding/v1")].toString(),
             QStringLiteral("disputes.row_total:reconsideration"));
}

void TestSarif::placesOfAFinding()
{
    const ReportMaker maker = reportWithSlip();
    const QJsonObject result = resultsOf(maker)[0].toObject();
    // The target is the total, the fifth cell behind those of the other tables; a place every ten characters.
    const QJsonObject region = regionOf(result[QLatin1String("locations")][0]);
    QCOMPARE(region[QLatin1String("charOffset")].toInt(), 10 * (10 + 175 + 4));
    QCOMPARE(region[QLatin1String("charLength")].toInt(), 1);
    QCOMPARE(
        result[QLatin1String("locations")][0][QLatin1String("logicalLocations")][0][QLatin1String("fullyQualifiedName")]
            .toString(),
        QStringLiteral("disputes/reconsideration/total"));
    const QJsonArray related = result[QLatin1String("relatedLocations")].toArray();
    QCOMPARE(related.size(), 4);
    QCOMPARE(regionOf(related[0])[QLatin1String("charOffset")].toInt(), 10 * (10 + 175));
}

void TestSarif::undecidedIsOpen()
{
    ReportMaker maker;
    CellReading &reading = maker.reading("disputes/direct/other");
    reading.state = CellState::Blank;
    reading.value.reset();
    reading.raw.clear();
    const QJsonArray results = resultsOf(maker);
    QCOMPARE(results.size(), 1);
    QCOMPARE(results[0][QLatin1String("kind")].toString(), QStringLiteral("open"));
    QCOMPARE(results[0][QLatin1String("level")].toString(), QStringLiteral("none"));
}

void TestSarif::passingOnlyWhenAsked()
{
    QCOMPARE(resultsOf(ReportMaker()).size(), 0);
    const QJsonArray results = resultsOf(ReportMaker(), true);
    QCOMPARE(results.size(), 42);
    QCOMPARE(results[0][QLatin1String("kind")].toString(), QStringLiteral("pass"));
}

void TestSarif::pathsBecomeUris_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("uri");
    QTest::newRow("relative") << "a/b.txt"
                              << "a/b.txt";
    QTest::newRow("absolute") << "/a/b.txt"
                              << "file:///a/b.txt";
    QTest::newRow("Chinese") << "县.txt"
                             << "%E5%8E%BF.txt";
    QTest::newRow("space, percent and colon") << "a b%:c"
                                              << "a%20b%25%3Ac";
}

void TestSarif::pathsBecomeUris()
{
    QFETCH(QString, file);
    QFETCH(QString, uri);
    const QJsonObject run = runOf({}, {{file, QStringLiteral("gone")}});
    QCOMPARE(
        run[QLatin1String("invocations")][0][QLatin1String("toolExecutionNotifications")][0][QLatin1String("locations")]
           [0][QLatin1String("physicalLocation")][QLatin1String("artifactLocation")][QLatin1String("uri")]
               .toString(),
        uri);
}

void TestSarif::failuresAreNotifications()
{
    const QJsonObject run = runOf({}, {{QStringLiteral("x"), QStringLiteral("gone")}});
    const QJsonValue invocation = run[QLatin1String("invocations")][0];
    QVERIFY(!invocation[QLatin1String("executionSuccessful")].toBool(true));
    const QJsonValue notification = invocation[QLatin1String("toolExecutionNotifications")][0];
    QCOMPARE(notification[QLatin1String("level")].toString(), QStringLiteral("error"));
    QCOMPARE(notification[QLatin1String("message")][QLatin1String("text")].toString(), QStringLiteral("gone"));
}

void TestSarif::dismissalsAreSuppressions()
{
    ReportMaker maker = reportWithSlip();
    maker.read("disputes/direct/total", 1); // a second slip, not dismissed
    ReportState report = maker.state();
    const CheckSession checks(report);
    const Finding &finding = checks.findings().front();
    report.setDismissal(finding.id, Dismissal{finding.values, QStringLiteral("单位已说明"), finding.target});
    const auto resultsOfLog = [&](bool withDecisions) {
        SarifLog log(QStringLiteral("1"), QStringLiteral("en"), Sentences());
        log.setWithDecisions(withDecisions);
        const QByteArray bytes = log.head() + log.results(report, checks, false) + log.tail({});
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        return document[QLatin1String("runs")][0][QLatin1String("results")].toArray();
    };
    const QJsonArray results = resultsOfLog(true);
    QCOMPARE(results.size(), 2);
    const QJsonArray suppressions = results[0][QLatin1String("suppressions")].toArray();
    QCOMPARE(suppressions.size(), 1);
    QCOMPARE(suppressions[0][QLatin1String("kind")].toString(), QStringLiteral("external"));
    QCOMPARE(suppressions[0][QLatin1String("status")].toString(), QStringLiteral("accepted"));
    QCOMPARE(suppressions[0][QLatin1String("justification")].toString(), QStringLiteral("单位已说明"));
    QVERIFY(results[1][QLatin1String("suppressions")].isArray());
    QCOMPARE(results[1][QLatin1String("suppressions")].toArray().size(), 0);
    QVERIFY(resultsOfLog(false)[0][QLatin1String("suppressions")].isUndefined());

    report.setDismissal(finding.id, Dismissal{QStringLiteral("other values"), {}, {}}); // lapsed
    QCOMPARE(resultsOfLog(true)[0][QLatin1String("suppressions")].toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestSarif)
#include "tst_sarif.moc"
