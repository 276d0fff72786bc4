// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/readings.h"
#include "tests/support/report_text.h"
#include "tests/support/some_layouts.h"

#include <QSet>
#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

namespace {

/// Every line that stands in the text already is taken out.
QString withoutRepeatedLines(const QString &text)
{
    QStringList kept;
    QSet<QString> seen;
    for (const QString &line : text.split(u'\n')) {
        if (line.isEmpty() || !seen.contains(line))
            kept.append(line);
        seen.insert(line);
    }
    return kept.join(u'\n');
}

ReportText anotherReport()
{
    ReportText other = ReportText::quiet();
    other.title = u"云岭区教育局2022年政府信息公开工作年度报告"_s;
    other.prose = u"2022年，我局落实各项要求，公开工作有新的进展。"_s;
    other.set("proactive/licensing", "212");
    return other;
}

} // namespace

/// Texts said twice, and several reports in one.
class TestRecoveryCopies : public QObject
{
    Q_OBJECT
private slots:
    void textTwice_data();
    void textTwice();
    void twoVersions();
    void severalReports_data();
    void severalReports();
    void repeatedLinesRemoved_data();
    void repeatedLinesRemoved();
    void nothingRemoved_data();
    void nothingRemoved();
};

void TestRecoveryCopies::textTwice_data()
{
    QTest::addColumn<TextLayout>("layout");
    for (const auto &[name, layout] : someBareLayouts)
        QTest::newRow(name) << layout;
}

void TestRecoveryCopies::textTwice()
{
    QFETCH(TextLayout, layout);
    const QString once = written(ReportText::busy(), layout);
    for (const int copies : {2, 3}) {
        const auto report = readOne((once + u'\n').repeated(copies));
        QVERIFY(report);
        QCOMPARE(report->copies, copies);
        QCOMPARE(differences(*report, ReportText::busy().truth()), QString());
        QCOMPARE(rulesOf(*report), QStringList{u"text.copies"_s});
        for (const TableReading &table : report->tables)
            QVERIFY(table.span.end <= once.size()); // places are those of the first
    }
}

/// The second time one figure is another: that is no copy.
void TestRecoveryCopies::twoVersions()
{
    ReportText corrected = ReportText::busy();
    corrected.set("requests/new", "20 5 1 0 2 4 32");
    const ReadResult reports =
        readText(written(ReportText::busy(), TextLayout::PaddedPipes) + written(corrected, TextLayout::PaddedPipes));
    QVERIFY(reports);
    QCOMPARE(reports->size(), size_t(2));
    QCOMPARE(differences(*reports->at(0), ReportText::busy().truth()), QString());
    QCOMPARE(differences(*reports->at(1), corrected.truth()), QString());
    QCOMPARE(reports->at(1)->copies, 1);
}

void TestRecoveryCopies::severalReports_data()
{
    QTest::addColumn<TextLayout>("layout");
    for (const auto &[name, layout] : someBareLayouts)
        QTest::newRow(name) << layout;
}

void TestRecoveryCopies::severalReports()
{
    QFETCH(TextLayout, layout);
    const QString first = written(ReportText::busy(), layout);
    const QString second = written(anotherReport(), layout);
    const ReadResult reports = readText(first + u'\n' + second + u'\n' + second, u"白沙市水利局2021.txt"_s);
    QVERIFY(reports);
    QCOMPARE(reports->size(), size_t(2));
    const Extraction &one = *reports->at(0);
    const Extraction &other = *reports->at(1);
    QCOMPARE(one.part, 1);
    QCOMPARE(other.part, 2);
    QCOMPARE(one.copies, 1);
    QCOMPARE(other.copies, 2);
    QCOMPARE(one.agency, u"青石县财政局"_s);
    QCOMPARE(other.agency, u"云岭区教育局"_s);
    QCOMPARE(one.year.value_or(0), 2023);
    QCOMPARE(other.year.value_or(0), 2022);
    QCOMPARE(differences(one, ReportText::busy().truth()), QString());
    QCOMPARE(differences(other, anotherReport().truth()), QString());
    QVERIFY(one.span.end <= static_cast<int>(first.size()) + 1);
    QVERIFY(other.span.begin >= static_cast<int>(first.size()));
    QCOMPARE(one.source, other.source);
}

void TestRecoveryCopies::repeatedLinesRemoved_data()
{
    QTest::addColumn<TextLayout>("layout");
    QTest::addColumn<bool>("busy");
    for (const bool busy : {false, true}) {
        QTest::addRow("bare cells, %s", busy ? "busy" : "quiet") << TextLayout::BareCells << busy;
        QTest::addRow("cells by line with pipes, %s", busy ? "busy" : "quiet") << TextLayout::CellsWithPipes << busy;
        QTest::addRow("tab-led cells, %s", busy ? "busy" : "quiet") << TextLayout::TabLed << busy;
    }
}

/// One 0 for the whole document: which cells it stood in cannot be known, so none is filled.
void TestRecoveryCopies::repeatedLinesRemoved()
{
    QFETCH(TextLayout, layout);
    QFETCH(bool, busy);
    const ReportText text = busy ? ReportText::busy() : ReportText::quiet();
    const auto report = readOne(withoutRepeatedLines(written(text, layout)));
    QVERIFY(report);
    QCOMPARE(differences(*report, allMissing()), QString());
    QVERIFY2(rulesOf(*report).contains(u"layout.figures_lost"_s), qUtf8Printable(rulesOf(*report).join(u' ')));
}

void TestRecoveryCopies::nothingRemoved_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Truth>("truth");
    ReportText marks = ReportText::busy();
    marks.set("requests/new", "- - - - - - -");
    for (const auto &[name, layout] : someBareLayouts) {
        QTest::addRow("%s, all zero", name) << written(ReportText::quiet(), layout) << ReportText::quiet().truth();
        QTest::addRow("%s, busy", name) << written(ReportText::busy(), layout) << ReportText::busy().truth();
    }
}

/// Texts that only repeat nothing by chance lose nothing.
void TestRecoveryCopies::nothingRemoved()
{
    QFETCH(QString, text);
    QFETCH(Truth, truth);
    const auto report = readOne(text);
    QVERIFY(report);
    QVERIFY(!rulesOf(*report).contains(u"layout.figures_lost"_s));
    QCOMPARE(differences(*report, truth), QString());
}

QTEST_GUILESS_MAIN(TestRecoveryCopies)
#include "tst_recovery_copies.moc"
