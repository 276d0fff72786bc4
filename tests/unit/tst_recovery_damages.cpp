// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/readings.h"
#include "tests/support/some_layouts.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// What happens to single figures, and what reading makes of it.
class TestRecoveryDamages : public QObject
{
    Q_OBJECT

private slots:
    void figures_data();
    void figures();
    void wordsWhereFiguresAreDue_data();
    void wordsWhereFiguresAreDue();
    void marksForNothing_data();
    void marksForNothing();
    void gluedFigures_data();
    void gluedFigures();
    void gluedFigureBesideABlank_data();
    void gluedFigureBesideABlank();
    void figureGluedInsideAFoldedLabel();
    void strayFigures_data();
    void strayFigures();
    void wrongSumsAreNotBent_data();
    void wrongSumsAreNotBent();
};

void TestRecoveryDamages::figures_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("raw");
    const QString licensing = u"proactive/licensing"_s;
    const QString decisions = u"proactive/licensing/decisions"_s;
    const QString fees = u"proactive/fees"_s;
    const QString amount = u"proactive/fees/amount"_s;
    QTest::newRow("a thousands separator") << licensing << u"1,113"_s << decisions << u"1113 read"_s << u"1,113"_s;
    QTest::newRow("a full-width separator") << licensing << u"1，113"_s << decisions << u"1113 read"_s << u"1，113"_s;
    QTest::newRow("a unit behind") << licensing << u"12件"_s << decisions << u"12 read"_s << u"12件"_s;
    QTest::newRow("a footnote mark") << licensing << u"19①"_s << decisions << u"19 read"_s << u"19①"_s;
    QTest::newRow("a note in brackets") << licensing << u"19（含分局）"_s << decisions << u"19 read"_s
                                        << u"19（含分局）"_s;
    QTest::newRow("full-width digits") << licensing << u"１２"_s << decisions << u"12 read"_s << u"１２"_s;
    QTest::newRow("a figure below zero stays as it is")
        << licensing << u"-11"_s << decisions << u"-11 read"_s << u"-11"_s;
    QTest::newRow("a fraction stays as it is") << licensing << u"1.5"_s << decisions << u"1.5 read"_s << u"1.5"_s;
    QTest::newRow("leading zeros") << licensing << u"007"_s << decisions << u"7 read"_s << u"007"_s;
    QTest::newRow("money in 万元") << fees << u"15.279"_s << amount << u"15.279 read"_s << u"15.279"_s;
    QTest::newRow("money in 元") << fees << u"152790元"_s << amount << u"15.279 read"_s << u"152790元"_s;
    QTest::newRow("money in 亿元") << fees << u"1.2亿元"_s << amount << u"12000 read"_s << u"1.2亿元"_s;
    QTest::newRow("money counted in pieces") << fees << u"3件"_s << amount << u"- not-a-figure"_s << u"3件"_s;
    QTest::newRow("a footnote among seven")
        << u"requests/new"_s << u"20 5 1 0 2 3 31①"_s << u"requests/new/total"_s << u"31 read"_s << u"31①"_s;
}

/// The other cells stay as they are, in every layout.
void TestRecoveryDamages::figures()
{
    QFETCH(QString, row);
    QFETCH(QString, printed);
    QFETCH(QString, address);
    QFETCH(QString, expected);
    QFETCH(QString, raw);
    for (const auto &[name, layout] : someLayouts) {
        ReportText text = ReportText::busy();
        text.set(qUtf8Printable(row), printed);
        Truth truth = text.truth();
        truth[address] = expected;
        const auto report = readOne(written(text, layout));
        QVERIFY(report);
        QVERIFY2(differences(*report, truth).isEmpty(),
                 qUtf8Printable(QString::fromLatin1(name) + u": "_s + differences(*report, truth)));
        QCOMPARE(readingAt(*report, address).raw, raw);
    }
}

void TestRecoveryDamages::wordsWhereFiguresAreDue_data()
{
    QTest::addColumn<TextLayout>("layout");
    QTest::addColumn<QString>("word");
    for (const auto &[name, layout] : someLayouts) {
        for (const QString &word : {u"若干"_s, u"100余件"_s, u"3、4"_s, u"未统计"_s})
            QTest::newRow(qUtf8Printable(QString::fromLatin1(name) + u": "_s + word)) << layout << word;
    }
}

/// No figure, and not nothing either: the reviewer is shown the word.
void TestRecoveryDamages::wordsWhereFiguresAreDue()
{
    QFETCH(TextLayout, layout);
    QFETCH(QString, word);
    ReportText text = ReportText::busy();
    text.set("proactive/licensing", word).set("requests/new", u"20 5 1 %1 2 3 31"_s.arg(word));
    Truth truth = text.truth();
    truth[u"proactive/licensing/decisions"_s] = u"- not-a-figure"_s;
    truth[u"requests/new/social"_s] = u"- not-a-figure"_s;
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    if (layout == TextLayout::BareCells || layout == TextLayout::CellsWithPipes)
    { // the word may be what is left of a label
        QCOMPARE(silentlyWrong(*report, truth), QString());
        return;
    }
    QCOMPARE(differences(*report, truth), QString());
    QCOMPARE(readingAt(*report, u"proactive/licensing/decisions"_s).raw, word);
    QCOMPARE(readingAt(*report, u"requests/new/social"_s).raw, word);
}

void TestRecoveryDamages::marksForNothing_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a dash") << u"-"_s << u"- blank dash"_s;
    QTest::newRow("a long dash") << u"—"_s << u"- blank dash"_s;
    QTest::newRow("a double dash") << u"——"_s << u"- blank dash"_s;
    QTest::newRow("a slash") << u"/"_s << u"- blank slash"_s;
    QTest::newRow("无") << u"无"_s << u"- blank word"_s;
    QTest::newRow("不适用") << u"不适用"_s << u"- blank word"_s;
}

/// A mark takes its place like a figure, and is not zero.
void TestRecoveryDamages::marksForNothing()
{
    QFETCH(QString, mark);
    QFETCH(QString, expected);
    for (const auto &[name, layout] : someLayouts) {
        ReportText text = ReportText::busy();
        text.set("proactive/licensing", mark).set("proactive/regulations", QStringList(3, mark).join(u' '));
        text.set("requests/carried_in", QStringList(7, mark).join(u' '))
            .set("requests/new", u"20 5 1 %1 2 3 31"_s.arg(mark));
        text.set("requests/carried_out", u"%1 0 0 0 1 0 %1"_s.arg(mark));
        Truth truth = text.truth();
        for (QString &cell : truth) {
            if (cell == mark + u" read"_s)
                cell = expected;
        }
        QCOMPARE(truth.values().count(expected), qsizetype(14)); // 1 + 3 + 7 + 1 + 2
        const auto report = readOne(written(text, layout));
        QVERIFY(report);
        QVERIFY2(differences(*report, truth).isEmpty(),
                 qUtf8Printable(QString::fromLatin1(name) + u": "_s + differences(*report, truth)));
        QCOMPARE(readingAt(*report, u"proactive/licensing/decisions"_s).raw, mark);
    }
}

void TestRecoveryDamages::gluedFigures_data()
{
    QTest::addColumn<TextLayout>("layout");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QStringList>("unused");
    for (const auto &[name, layout] : someLayouts) {
        QTest::addRow("%s: one more than the row needs", name)
            << layout << u"（一）予以公开12"_s << u"8 2 1 0 0 1 12"_s << QStringList{u"12"_s};
        QTest::addRow("%s: the row's first figure once more", name)
            << layout << u"（一）予以公开8"_s << u"8 2 1 0 0 1 12"_s << QStringList{u"8"_s};
        QTest::addRow("%s: a note in brackets is none", name)
            << layout << u"（一）予以公开（含2件）"_s << u"8 2 1 0 0 1 12"_s << QStringList();
    }
    QTest::addRow("bare cells: the row's own first figure")
        << TextLayout::BareCells << u"（一）予以公开8"_s << u"_ 2 1 0 0 1 12"_s << QStringList();
}

void TestRecoveryDamages::gluedFigures()
{
    QFETCH(TextLayout, layout);
    QFETCH(QString, label);
    QFETCH(QString, figures);
    QFETCH(QStringList, unused);
    ReportText text = ReportText::busy();
    const Truth truth = text.truth();
    text.relabel("requests/granted", label).set("requests/granted", figures);
    if (figures.startsWith(u'_'))
        text.row("requests/granted").figures.removeFirst();
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    QCOMPARE(differences(*report, truth), QString());
    QCOMPARE(textsOfFindings(*report, u"layout.unused_figure"_s), unused);
    QCOMPARE(rulesOf(*report), unused.isEmpty() ? QStringList() : QStringList{u"layout.unused_figure:requests"_s});
}

void TestRecoveryDamages::gluedFigureBesideABlank_data()
{
    QTest::addColumn<TextLayout>("layout");
    for (const auto &[name, layout] : someLayouts) {
        if (layout != TextLayout::BareCells)
            QTest::newRow(name) << layout;
    }
}

/// The row has a place for each of its cells, one of them empty: what is glued to the label is not needed to fill it.
void TestRecoveryDamages::gluedFigureBesideABlank()
{
    QFETCH(TextLayout, layout);
    ReportText text = ReportText::busy();
    text.relabel("proactive/normative", u"行政规范性文件16"_s).set("proactive/normative", "4 17 _");
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    QCOMPARE(silentlyWrong(*report, text.truth()), QString());
}

/// Columns by spaces, the first figure too near to the middle line of its label.
void TestRecoveryDamages::figureGluedInsideAFoldedLabel()
{
    const ReportText busy = ReportText::busy();
    QString text = written(busy, TextLayout::Spaced);
    const auto label = text.indexOf(u"的，只计这一情形，不计其"_s);
    const auto figure = text.indexOf(u'3', label);
    QCOMPARE(text.mid(label, figure - label).trimmed(), u"的，只计这一情形，不计其"_s); // on one line
    const QString gap = text.mid(label + 12, figure - label - 12);
    text.replace(label + 12, gap.size() + 1, u'3' + gap); // the other figures stay in their columns
    const auto report = readOne(text);
    QVERIFY(report);
    const QString found = shown(*report, u"requests/partial/natural_person"_s);
    const bool honest = found == u"3 read"_s || found == u"- ambiguous"_s || found == u"- missing"_s;
    QVERIFY2(honest, qUtf8Printable(found));
    QVERIFY2(found == u"3 read"_s || candidatesAt(*report, u"requests/partial/natural_person"_s).contains(u"3"_s)
                 || textsOfFindings(*report, u"layout.unused_figure"_s).contains(u"3"_s),
             "the figure is lost without a word");
}

void TestRecoveryDamages::strayFigures_data()
{
    QTest::addColumn<TextLayout>("layout");
    for (const auto &[name, layout] : someLayouts)
        QTest::newRow(name) << layout;
}

/// A figure in the heading belongs to no cell: it is told, and moves nothing.
void TestRecoveryDamages::strayFigures()
{
    QFETCH(TextLayout, layout);
    ReportText text = ReportText::busy();
    text.tables[1].rows[2].labels.append(u"77"_s); // behind 其他
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    QCOMPARE(differences(*report, text.truth()), QString());
    QCOMPARE(textsOfFindings(*report, u"layout.unused_figure"_s), QStringList{u"77"_s});
}

void TestRecoveryDamages::wrongSumsAreNotBent_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("figures");
    QTest::newRow("digits exchanged in a total") << u"requests/new"_s << u"20 5 1 0 2 3 13"_s;
    QTest::newRow("a row moved by a column") << u"requests/granted"_s << u"0 8 2 1 0 0 12"_s;
    QTest::newRow("a total of zero") << u"requests/total"_s << u"19 5 1 1 1 3 0"_s;
    QTest::newRow("every figure of the row wrong") << u"requests/carried_out"_s << u"9 9 9 9 9 9 9"_s;
    QTest::newRow("in the disputes") << u"disputes"_s << u"2 1 0 0 8 1 0 0 1 2 0 0 1 0 1"_s;
}

/// What the body wrote is what is read, however wrong.
void TestRecoveryDamages::wrongSumsAreNotBent()
{
    QFETCH(QString, row);
    QFETCH(QString, figures);
    for (const auto &[name, layout] : someLayouts) {
        ReportText text = ReportText::busy();
        text.set(qUtf8Printable(row), figures);
        const auto report = readOne(written(text, layout));
        QVERIFY(report);
        QVERIFY2(differences(*report, text.truth()).isEmpty(),
                 qUtf8Printable(QString::fromLatin1(name) + u": "_s + differences(*report, text.truth())));
    }
}

QTEST_GUILESS_MAIN(TestRecoveryDamages)
#include "tst_recovery_damages.moc"
