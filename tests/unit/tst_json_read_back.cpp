// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/json/json_report.h"
#include "parser/json/json_report_writer.h"
#include "tests/unit/report_maker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

/// What was written is read back before it counts as done.
class TestJsonReadBack : public QObject
{
    Q_OBJECT
private slots:
    void writtenReportComesBack();
    void hostileTextComesBack();
    void brokenFileIsNoReport_data();
    void brokenFileIsNoReport();
};

void TestJsonReadBack::writtenReportComesBack()
{
    const JsonReportWriter writer;
    for (const char *edition : {"2019", "2021"}) {
        const ReportState report = ReportMaker(edition).state();
        const QByteArray bytes = writer.write(report, CheckSession(report));
        QCOMPARE(bytes.count('\n'), 1);
        const auto cells = writer.readBack(bytes);
        QVERIFY(cells.has_value());
        QCOMPARE(firstDifference(cellsToWrite(report), *cells), QString());
    }
}

void TestJsonReadBack::hostileTextComesBack()
{
    ReportMaker maker;
    // What looks like a cell of this very file, in the text of an earlier one.
    const QString raw = QStringLiteral("\"requests/carried_out/total\":{\\\r\n\"cells\":{}");
    CellReading &reading = maker.reading("proactive/regulations/issued");
    reading.state = CellState::NotAFigure;
    reading.value.reset();
    reading.raw = raw;
    maker.extraction().agency = raw;
    const ReportState report = maker.state();
    const JsonReportWriter writer;
    const auto cells = writer.readBack(writer.write(report, CheckSession(report)));
    QVERIFY(cells.has_value());
    QCOMPARE(firstDifference(cellsToWrite(report), *cells), QString());
    QCOMPARE(cells->front().raw, raw);
}

void TestJsonReadBack::brokenFileIsNoReport_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"cells\":{\"a/b/c\":{\"value\":\"1\"");
    QTest::newRow("no cells") << QByteArray("{\"file\":\"x\"}");
    QTest::newRow("cells are a list") << QByteArray("{\"cells\":[]}");
}

void TestJsonReadBack::brokenFileIsNoReport()
{
    QFETCH(QByteArray, bytes);
    const auto cells = JsonReportWriter().readBack(bytes);
    QVERIFY(!cells.has_value());
    QVERIFY(!cells.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestJsonReadBack)
#include "tst_json_read_back.moc"
