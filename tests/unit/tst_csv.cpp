// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/csv/csv_report_writer.h"
#include "parser/csv/csv_text.h"
#include "tests/unit/report_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreQuoted_data();
    void fieldsAreQuoted();
    void brokenTextIsRefused_data();
    void brokenTextIsRefused();
    void lineEndsAndLastRecord_data();
    void lineEndsAndLastRecord();
    void formulasAreDefused_data();
    void formulasAreDefused();

    void firstLines();
    void negativeNumberStaysANumber();
    void writtenReportComesBack();
    void hostileTextComesBack_data();
    void hostileTextComesBack();
    void proposedAndAdoptedAreTold();
    void wrongFileIsRefused_data();
    void wrongFileIsRefused();
};

void TestCsv::fieldsAreQuoted_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << "规章"
                           << "规章";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("a comma") << "a,b"
                             << "\"a,b\"";
    QTest::newRow("a quote") << "a\"b"
                             << "\"a\"\"b\"";
    QTest::newRow("a line end") << "a\nb"
                                << "\"a\nb\"";
    QTest::newRow("a carriage return") << "a\rb"
                                       << "\"a\rb\"";
    QTest::newRow("a space in front") << " a"
                                      << "\" a\"";
    QTest::newRow("a space inside") << "a b"
                                    << "a b";
}

void TestCsv::fieldsAreQuoted()
{
    QFETCH(QString, field);
    QFETCH(QString, written);
    QString text;
    appendCsvRecord(text, {field, QStringLiteral("x")});
    QCOMPARE(text, written + QStringLiteral(",x\r\n"));
    const auto records = parseCsv(text);
    QVERIFY(records.has_value());
    QCOMPARE(records->size(), size_t(1));
    QCOMPARE(records->front(), (QStringList{field, QStringLiteral("x")}));
}

void TestCsv::brokenTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a quote is not closed") << "a,\"b";
    QTest::newRow("text behind a closing quote") << "\"a\"b,c";
    QTest::newRow("a quote inside a plain field") << "a\"b,c";
}

void TestCsv::brokenTextIsRefused()
{
    QFETCH(QString, text);
    const auto records = parseCsv(text);
    QVERIFY(!records.has_value());
    QVERIFY(records.error().startsWith(QLatin1String("record 1: ")));
}

void TestCsv::lineEndsAndLastRecord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("records");
    QTest::newRow("empty") << "" << 0;
    QTest::newRow("CRLF behind each") << "a,b\r\nc,d\r\n" << 2;
    QTest::newRow("LF behind each") << "a,b\nc,d\n" << 2;
    QTest::newRow("no line end at the end") << "a,b\r\nc,d" << 2;
    QTest::newRow("an empty quoted field at the end") << "a,b\r\n\"\"" << 2;
}

void TestCsv::lineEndsAndLastRecord()
{
    QFETCH(QString, text);
    QFETCH(int, records);
    const auto parsed = parseCsv(text);
    QVERIFY(parsed.has_value());
    QCOMPARE(static_cast<int>(parsed->size()), records);
}

void TestCsv::formulasAreDefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("harmless");
    QTest::newRow("a formula") << "=1+1"
                               << "'=1+1";
    QTest::newRow("a plus") << "+1"
                            << "'+1";
    QTest::newRow("a minus") << "-3"
                             << "'-3";
    QTest::newRow("an at sign") << "@SUM(A1)"
                                << "'@SUM(A1)";
    QTest::newRow("a tab") << "\t=1"
                           << "'\t=1";
    QTest::newRow("a carriage return") << "\r=1"
                                       << "'\r=1";
    QTest::newRow("a full-width equals sign") << "＝1"
                                              << "'＝1";
    QTest::newRow("an apostrophe gets one more") << "'=1"
                                                 << "''=1";
    QTest::newRow("a figure stays") << "895"
                                    << "895";
    QTest::newRow("a dash that is no minus stays") << "—"
                                                   << "—";
    QTest::newRow("an equals sign inside stays") << "a=b"
                                                 << "a=b";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestCsv::formulasAreDefused()
{
    QFETCH(QString, text);
    QFETCH(QString, harmless);
    QCOMPARE(defused(text), harmless);
    QCOMPARE(armed(harmless), text);
}

void TestCsv::firstLines()
{
    ReportMaker maker;
    maker.read("proactive/regulations/issued", 12);
    const ReportState report = maker.state();
    const QByteArray bytes = CsvReportWriter().write(report, CheckSession(report));
    const QByteArray expected = QStringLiteral("\ufefftable,row,column,label,value,state,raw,proposed\r\n"
                                               "proactive,regulations,issued,规章 · 本年制发件数,12,read,12,\r\n"
                                               "proactive,regulations,repealed,规章 · 本年废止件数,0,read,0,\r\n")
                                    .toUtf8();
    QCOMPARE(bytes.left(expected.size()), expected);
    QCOMPARE(bytes.count("\r\n"), 201); // 10 + 175 + 15 cells and the names
    QCOMPARE(bytes.count('\n'), 201);
}

void TestCsv::negativeNumberStaysANumber()
{
    ReportMaker maker("2019");
    maker.read("proactive/licensing/change", -3);
    const ReportState report = maker.state();
    const QByteArray bytes = CsvReportWriter().write(report, CheckSession(report));
    QVERIFY2(bytes.contains(",-3,read,'-3,\r\n"), "the value is a number, the text of the source is defused");
}

void TestCsv::writtenReportComesBack()
{
    const CsvReportWriter writer;
    for (const char *edition : {"2019", "2021"}) {
        const ReportState report = ReportMaker(edition).state();
        const auto cells = writer.readBack(writer.write(report, CheckSession(report)));
        QVERIFY(cells.has_value());
        QCOMPARE(firstDifference(cellsToWrite(report), *cells), QString());
    }
}

void TestCsv::hostileTextComesBack_data()
{
    QTest::addColumn<QString>("raw");
    QTest::newRow("a formula") << "=HYPERLINK(\"x\",\"y\")";
    QTest::newRow("apostrophes") << "''=1";
    QTest::newRow("separators and line ends") << "a,\"b\"\r\nc";
    QTest::newRow("white space") << " \t若干 ";
    QTest::newRow("beyond the basic plane") << "𠮷";
}

void TestCsv::hostileTextComesBack()
{
    QFETCH(QString, raw);
    ReportMaker maker;
    CellReading &reading = maker.reading("requests/new/legal");
    reading.state = CellState::NotAFigure;
    reading.value.reset();
    reading.raw = raw;
    const ReportState report = maker.state();
    const CsvReportWriter writer;
    const auto cells = writer.readBack(writer.write(report, CheckSession(report)));
    QVERIFY(cells.has_value());
    QCOMPARE(firstDifference(cellsToWrite(report), *cells), QString());
}

void TestCsv::proposedAndAdoptedAreTold()
{
    ReportState state = soundReport().state();
    const CellId cell = state.extraction().find(u"requests/carried_out/total").value();
    const CsvReportWriter writer;
    const QByteArray plain = writer.write(state, CheckSession(state));
    QVERIFY(!plain.contains("审核用稿"));
    QVERIFY(plain.startsWith("\xef\xbb\xbftable,row,column,label,value,state,raw,proposed\r\n"));

    CellDecision decision;
    decision.proposed = Decimal(36);
    state.setDecision(cell, decision);
    const QByteArray draft = writer.write(state, CheckSession(state));
    QVERIFY(
        draft.startsWith("\xef\xbb\xbf审核用稿，非单位发布稿\r\ntable,row,column,label,value,state,raw,proposed\r\n"));
    QVERIFY(draft.contains(",48,read,48,36\r\n")); // the reported figure stays
    auto back = writer.readBack(draft);
    QVERIFY(back.has_value());
    QCOMPARE(firstDifference(cellsToWrite(state), *back), QString());

    decision.proposed.reset();
    decision.adopted = Adoption{Decimal(47), QStringLiteral("已核")};
    state.setDecision(cell, decision);
    const QByteArray adopted = writer.write(state, CheckSession(state));
    QVERIFY(!adopted.contains("审核用稿"));
    QVERIFY(adopted.contains(",proposed,adopted\r\n"));
    QVERIFY(adopted.contains(",48,read,48,,47\r\n"));
    back = writer.readBack(adopted);
    QVERIFY(back.has_value());
    QCOMPARE(firstDifference(cellsToWrite(state), *back), QString());
    decision.adopted->value = Decimal(46);
    state.setDecision(cell, decision);
    QVERIFY(firstDifference(cellsToWrite(state), *back).contains(QStringLiteral("adopted \"46\"")));
}

void TestCsv::wrongFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray names("table,row,column,label,value,state,raw,proposed\r\n");
    QTest::newRow("no byte order mark") << names;
    QTest::newRow("other columns") << QByteArray("\xef\xbb\xbfrow,column\r\n");
    QTest::newRow("a record too short") << "\xef\xbb\xbf" + names + "a,b,c\r\n";
    QTest::newRow("not UTF-8") << "\xef\xbb\xbf" + names + "\xff\r\n";
    QTest::newRow("a quote is not closed") << "\xef\xbb\xbf" + names + "\"a\r\n";
}

void TestCsv::wrongFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!CsvReportWriter().readBack(bytes).has_value());
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
