// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/journal_json.h"
#include "model/revision/reading_again.h"
#include "model/revision/reading_comparison.h"
#include "tests/unit/decision_fixture.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

ReportMaker sent(const char *name = "first")
{
    ReportMaker maker = soundReport();
    maker.extraction().source = sourceWith(QStringLiteral("正文"), name);
    maker.extraction().agency = QStringLiteral("青石县财政局");
    maker.extraction().year = 2023;
    return maker;
}

} // namespace

/// What another reading of the same bytes would change, told without changing anything.
class TestReadingComparison : public QObject
{
    Q_OBJECT

private slots:
    void comparisons_data();
    void comparisons();
    void comparisonsCountConflicts();
};

void TestReadingComparison::comparisons_data()
{
    QTest::addColumn<int>("figure"); // read in requests/carried_out/total, 48 at the time
    QTest::addColumn<bool>("isMissing");
    QTest::addColumn<bool>("same");
    QTest::addColumn<int>("cells");
    QTest::newRow("read the same") << 48 << false << true << 0;
    QTest::newRow("another figure") << 84 << false << false << 1;
    QTest::newRow("no longer found") << 48 << true << false << 1;
}

void TestReadingComparison::comparisons()
{
    QFETCH(int, figure);
    QFETCH(bool, isMissing);
    QFETCH(bool, same);
    QFETCH(int, cells);
    ReportMaker before = sent();
    ReportMaker now = sent();
    if (isMissing)
        now.without("requests/carried_out/total", CellState::Missing);
    else if (figure != 48)
        now.read("requests/carried_out/total", figure);
    const ReadingComparison comparison = compareReadings(
        before.state(), now.make(), [](const ReportState &state) { return CheckSession(state).findings(); });
    QCOMPARE(comparison.isSame, same);
    QCOMPARE(comparison.cells, cells);
    QCOMPARE(comparison.conflicts, 0);
}

void TestReadingComparison::comparisonsCountConflicts()
{
    Workspace workspace;
    ReportMaker first = sent();
    first.read("requests/carried_out/total", 84).read("disputes/direct/total", 9);
    const ReportId id = workspace.addReport(first.make()).first;
    for (const auto &[address, typed] :
         {std::pair("disputes/direct/total", "3"), std::pair("requests/carried_out/total", "48")})
        QVERIFY(workspace.correctCell(id, first.cell(address), QString::fromLatin1(typed)));
    ReportMaker better = sent();
    better.read("disputes/direct/total", 8);
    const QByteArray decided = decisionsToJson(workspace.state(id));
    const ReadingComparison comparison = compareReadings(workspace.state(id), better.make(), findingsIn(workspace));
    QVERIFY(!comparison.isSame);
    QCOMPARE(comparison.cells, 2);     // 84 is read as 48, and 9 as 8
    QCOMPARE(comparison.conflicts, 1); // the first is what was decided
    QCOMPARE(decisionsToJson(workspace.state(id)), decided);
}

QTEST_GUILESS_MAIN(TestReadingComparison)
#include "tst_reading_comparison.moc"
