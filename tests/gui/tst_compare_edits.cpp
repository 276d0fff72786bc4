// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/compare_hands.h"

#include <QElapsedTimer>
#include <QScrollBar>

using namespace gouji;
using namespace gouji::test;

/// Figures edited in the window of years, by keys alone.
class TestCompareEdits : public QObject
{
    Q_OBJECT
private slots:
    void anEditIsSeenEverywhere();
    void undoBringsTheCellIntoSight();
    void aRefusedTextStaysInTheEditor();
    void deleteEmptiesWhatIsChosen();
    void selectionAndScrollStayWhileEditing();
    void anEditIsFollowedAtOnce();
};

void TestCompareEdits::anEditIsSeenEverywhere()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.goToRow("requests/new/business", year2024);
    const QString before = fixture.figure("requests/new/business", year2024);
    fixture.hit("5");
    QVERIFY(fixture.yearEditor());
    fixture.hit("5");
    fixture.hit("Return");
    QCOMPARE(fixture.figure("requests/new/business", year2024), QStringLiteral("55"));
    const ReportId report = fixture.workspace.reports().at(2);
    const ReportState &state = fixture.workspace.state(report);
    QCOMPARE(state.shownText(state.extraction().find(u"requests/new/business").value()), QStringLiteral("55"));
    QVERIFY(fixture.yearGrid()->hasFocus());
    QVERIFY(fixture.currentRow() != QStringLiteral("requests/new/business")); // Enter went down
    // And back, from the main window's side.
    fixture.workspace.undo();
    QCOMPARE(fixture.figure("requests/new/business", year2024), before);
}

void TestCompareEdits::undoBringsTheCellIntoSight()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.goToRow("disputes/direct/upheld", year2022);
    const QString before = fixture.figure("disputes/direct/upheld", year2022);
    fixture.hit("7");
    fixture.hit("Return");
    QCOMPARE(fixture.figure("disputes/direct/upheld", year2022), QStringLiteral("7"));
    fixture.hit("Ctrl+Home");
    fixture.hit("Ctrl+Z");
    QCOMPARE(fixture.figure("disputes/direct/upheld", year2022), before);
    QCOMPARE(fixture.currentRow(), QStringLiteral("disputes/direct/upheld"));
    QCOMPARE(fixture.currentYear(), 2022);
    fixture.hit("Ctrl+Y");
    QCOMPARE(fixture.figure("disputes/direct/upheld", year2022), QStringLiteral("7"));
}

void TestCompareEdits::aRefusedTextStaysInTheEditor()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.goToRow("requests/new/business", year2024);
    const QString before = fixture.figure("requests/new/business", year2024);
    fixture.hit("F2");
    QVERIFY(fixture.yearEditor());
    fixture.yearEditor()->selectAll();
    fixture.type(QStringLiteral("abc"));
    fixture.hit("Return");
    QVERIFY(fixture.yearEditor());
    QCOMPARE(fixture.yearEditor()->text(), QStringLiteral("abc"));
    QVERIFY(fixture.yearGrid()->findChild<ProblemBubble *>()->isVisible());
    fixture.hit("Esc");
    QVERIFY(QTest::qWaitFor([&] { return !fixture.yearEditor(); }));
    QCOMPARE(fixture.figure("requests/new/business", year2024), before);
}

void TestCompareEdits::deleteEmptiesWhatIsChosen()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.goToRow("requests/new/natural_person", year2023);
    fixture.hit("Shift+Right");
    fixture.hit("Del");
    for (const int year : {year2023, year2024}) {
        const QModelIndex cell =
            fixture.years()->model()->indexFor(QStringLiteral("requests/new/natural_person"), year);
        QCOMPARE(cell.data(CellStateRole).toInt(), static_cast<int>(CellState::Blank));
    }
    fixture.hit("Ctrl+Z"); // one step for both
    QVERIFY(!fixture.workspace.journal().undoCommand());
}

void TestCompareEdits::selectionAndScrollStayWhileEditing()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    QVERIFY(fixture.compareYears());
    fixture.goToRow("requests/carried_out/total", year2023);
    fixture.hit("Shift+Right");
    const int top = fixture.yearGrid()->verticalScrollBar()->value();
    const QModelIndexList chosen = fixture.yearGrid()->selectionModel()->selectedIndexes();
    QVERIFY(chosen.size() == 2);
    const ReportId report = fixture.workspace.reports().at(0);
    const CellId cell = fixture.workspace.state(report).extraction().find(u"requests/new/total").value();
    QVERIFY(fixture.workspace.correctCell(report, cell, QStringLiteral("99")).value());
    QCOMPARE(fixture.yearGrid()->verticalScrollBar()->value(), top);
    QCOMPARE(fixture.yearGrid()->selectionModel()->selectedIndexes(), chosen);
    QCOMPARE(fixture.figure("requests/new/total", year2022), QStringLiteral("99"));
}

void TestCompareEdits::anEditIsFollowedAtOnce()
{
    CompareFixture fixture;
    for (int year = 2015; year < 2025; ++year)
        fixture.workspace.addReport(reportOf(FourYears::name, year).make());
    QVERIFY(fixture.compareYears());
    QElapsedTimer opening;
    opening.start();
    fixture.years()->setBody({});
    fixture.compare()->showReport(fixture.workspace.reports().back());
    fixture.compare()->repaint();
    const qint64 opened = opening.nsecsElapsed();
    qInfo("ten years are laid out after %.1f ms", static_cast<double>(opened) / 1e6);
    QVERIFY2(opened < 300'000'000, "three times what it may take, for a busy machine");
    const ReportId report = fixture.workspace.reports().back();
    const CellId cell = fixture.workspace.state(report).extraction().find(u"requests/new/total").value();
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 20; ++round) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(fixture.workspace.correctCell(report, cell, QString::number(round + 1)).value());
        QCoreApplication::processEvents();
        best = std::min(best, timer.nsecsElapsed());
    }
    qInfo("an edit among ten years is shown after %.2f ms", static_cast<double>(best) / 1e6);
    QVERIFY2(best < 48'000'000, "three times what a frame may take, for a busy machine");
}

QTEST_MAIN(TestCompareEdits)
#include "tst_compare_edits.moc"
