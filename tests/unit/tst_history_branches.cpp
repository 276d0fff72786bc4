// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/decision_commands.h"
#include "model/history/history_steps.h"
#include "model/history/journal_json.h"
#include "tests/unit/decision_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

QString described(const Journal &journal)
{
    QStringList result;
    for (const JournalRecord &record : journal.records()) {
        switch (record.action) {
        case JournalRecord::Action::Do:
            result.append(QStringLiteral("do"));
            break;
        case JournalRecord::Action::Undo:
            result.append(QStringLiteral("undo%1").arg(record.concerns));
            break;
        case JournalRecord::Action::Redo:
            result.append(QStringLiteral("redo%1").arg(record.concerns));
            break;
        }
    }
    return result.join(u' ');
}

QString described(const std::vector<HistoryStep> &steps)
{
    QStringList result;
    for (const HistoryStep &step : steps) {
        result.append(QStringLiteral("%1<%2 b%3%4%5%6")
                          .arg(step.number)
                          .arg(step.parent)
                          .arg(step.branch)
                          .arg(step.inEffect ? QStringLiteral(" in") : QString(),
                               step.isCurrent ? QStringLiteral(" here") : QString(),
                               step.isNext ? QStringLiteral(" next") : QString()));
    }
    return result.join(QStringLiteral(", "));
}

/// A workspace with one report whose cell disputes/direct/total is set again and again.
struct Bench
{
    Bench()
        : id(workspace.addReport(ReportMaker().make()).first)
        , cell(cellAt(workspace.state(id), "disputes/direct/total"))
    {
    }
    bool set(int value) { return static_cast<bool>(*workspace.correctCell(id, cell, QString::number(value))); }
    QString shown() const { return workspace.state(id).shownText(cell); }

    Workspace workspace;
    ReportId id;
    CellId cell;
};

} // namespace

class TestHistoryBranches : public QObject
{
    Q_OBJECT
private slots:
    void jumpsBetweenBranches();
    void redoFollowsTheBranchLastVisited();
    void jumpToAnUndo();
    void stepsOfTheHistory();
    void journalTakesOnlyWhatFollows();
    void groupIsOneStep();
    void groupBrokenOffRollsBack();
    void groupThatEndsWhereItBeganLeavesNoTrace();
    void groupsInside();
    void historyStandsStillInAGroup();
    void refusedRecordChangesNothing();
    void restoresReportsAndJournal();
    void readingReplacedInBetween();
};

void TestHistoryBranches::jumpsBetweenBranches()
{
    Bench bench;
    QVERIFY(bench.set(1)); // record 1
    QVERIFY(bench.set(2)); // 2
    QVERIFY(bench.set(3)); // 3
    QVERIFY(bench.workspace.jumpTo(1));
    QCOMPARE(bench.shown(), QStringLiteral("1"));
    QVERIFY(bench.set(7)); // 6, a branch
    QVERIFY(bench.set(8)); // 7
    QSignalSpy changed(&bench.workspace, &Workspace::cellsChanged);
    QVERIFY(bench.workspace.jumpTo(3));
    QCOMPARE(bench.shown(), QStringLiteral("3"));
    QCOMPARE(changed.size(), 1); // told once
    QCOMPARE(described(bench.workspace.journal()),
             QStringLiteral("do do do undo3 undo2 do do undo7 undo6 redo2 redo3"));
    QVERIFY(bench.workspace.jumpTo(7));
    QCOMPARE(bench.shown(), QStringLiteral("8"));
    QVERIFY(bench.workspace.jumpTo(0));
    QVERIFY(bench.workspace.state(bench.id).decisions().empty());
    QVERIFY(!bench.workspace.jumpTo(0));
    QVERIFY(!bench.workspace.jumpTo(-1));
    QVERIFY(!bench.workspace.jumpTo(1000));
}

void TestHistoryBranches::redoFollowsTheBranchLastVisited()
{
    Bench bench;
    QVERIFY(bench.set(1));
    QVERIFY(bench.set(2));
    bench.workspace.undo();
    QVERIFY(bench.set(7)); // record 4
    bench.workspace.undo();
    bench.workspace.redo();
    QCOMPARE(bench.shown(), QStringLiteral("7"));
    QVERIFY(bench.workspace.jumpTo(2));
    bench.workspace.undo();
    bench.workspace.redo();
    QCOMPARE(bench.shown(), QStringLiteral("2"));
    bench.workspace.undo();
    bench.workspace.undo();
    bench.workspace.redo();
    bench.workspace.redo();
    QCOMPARE(bench.shown(), QStringLiteral("2"));
    QVERIFY(!bench.workspace.journal().canRedo());
}

void TestHistoryBranches::jumpToAnUndo()
{
    Bench bench;
    QVERIFY(bench.set(1));
    QVERIFY(bench.set(2));
    bench.workspace.undo(); // record 3: state 1
    bench.workspace.redo(); // record 4: state 2
    QVERIFY(bench.workspace.jumpTo(3));
    QCOMPARE(bench.shown(), QStringLiteral("1"));
    QVERIFY(bench.workspace.jumpTo(4));
    QCOMPARE(bench.shown(), QStringLiteral("2"));
}

void TestHistoryBranches::stepsOfTheHistory()
{
    Bench bench;
    bench.workspace.setPerson(QStringLiteral("李"));
    QVERIFY(historySteps(bench.workspace.journal()).empty());
    QVERIFY(bench.set(1));
    QVERIFY(bench.set(2));
    bench.workspace.undo();
    QVERIFY(bench.set(7));  // 4
    bench.workspace.undo(); // 5
    QCOMPARE(described(historySteps(bench.workspace.journal())), QStringLiteral("1<0 b1 in here, 2<1 b1, 4<1 b2 next"));
    QVERIFY(bench.workspace.jumpTo(0));
    QVERIFY(bench.set(9)); // 7
    QCOMPARE(described(historySteps(bench.workspace.journal())),
             QStringLiteral("1<0 b1, 2<1 b1, 4<1 b2, 7<0 b3 in here"));
    QCOMPARE(historySteps(bench.workspace.journal())[0].person, QStringLiteral("李"));
    QCOMPARE(historySteps(bench.workspace.journal())[0].time, bench.workspace.journal().records()[0].time);
}

void TestHistoryBranches::journalTakesOnlyWhatFollows()
{
    Bench bench;
    QVERIFY(bench.set(1));
    QVERIFY(bench.set(2));
    bench.workspace.undo();
    const std::vector<JournalRecord> &records = bench.workspace.journal().records();
    Journal journal;
    QVERIFY(!journal.append(records[1])); // number 2 first
    QVERIFY(journal.append(records[0]));
    QVERIFY(!journal.append(records[2]));
    QVERIFY(journal.append(records[1]));
    JournalRecord wrong = records[2];
    wrong.concerns = 1; // not where we stand
    QVERIFY(!journal.append(wrong));
    wrong.action = JournalRecord::Action::Redo;
    wrong.concerns = 2;
    QVERIFY(!journal.append(wrong));
    wrong.concerns = 3; // itself
    QVERIFY(!journal.append(wrong));
    QVERIFY(journal.append(records[2]));
    QCOMPARE(journal.current(), 1);
    QCOMPARE(journal.next(), 2);
    QCOMPARE(journal.inEffect(), (std::vector<int>{1}));
    QCOMPARE(journal.wayTo(2), (std::vector<int>{1, 2}));
}

void TestHistoryBranches::groupIsOneStep()
{
    Bench bench;
    QSignalSpy history(&bench.workspace, &Workspace::historyChanged);
    {
        Workspace::CommandGroup group(bench.workspace, QStringLiteral("set-cells"), QStringLiteral("重录"));
        QVERIFY(bench.set(1));
        QCOMPARE(bench.shown(), QStringLiteral("1")); // shown at once
        QVERIFY(bench.set(2));
        QVERIFY(bench.workspace.apply(decideBlankIsZero(bench.id, bench.workspace.state(bench.id), true, {})));
        QCOMPARE(history.size(), 0);
        QVERIFY(group.commit());
        QVERIFY(!group.commit());
    }
    QCOMPARE(history.size(), 1);
    const Journal &journal = bench.workspace.journal();
    QCOMPARE(journal.records().size(), size_t(1));
    QCOMPARE(journal.undoCommand()->kind, QStringLiteral("set-cells"));
    QCOMPARE(journal.undoCommand()->reason, QStringLiteral("重录"));
    QCOMPARE(journal.undoCommand()->changes.size(), size_t(2)); // the cell once, from first to last
    const auto &change = std::get<CellChange>(journal.undoCommand()->changes[0]);
    QVERIFY(change.before.isEmpty());
    QCOMPARE(change.after.correction->typed, QStringLiteral("2"));
    bench.workspace.undo();
    QCOMPARE(decisionsToJson(bench.workspace.state(bench.id)), QByteArray("{}"));
    bench.workspace.redo();
    QCOMPARE(bench.shown(), QStringLiteral("2"));
    QVERIFY(bench.workspace.state(bench.id).blankIsZero());
}

void TestHistoryBranches::groupBrokenOffRollsBack()
{
    Bench bench;
    QVERIFY(bench.set(5));
    const QByteArray before = decisionsToJson(bench.workspace.state(bench.id));
    const CheckCounts counts = bench.workspace.checks(bench.id).counts();
    QSignalSpy changed(&bench.workspace, &Workspace::cellsChanged);
    {
        const Workspace::CommandGroup group(bench.workspace, QStringLiteral("set-cells"));
        QVERIFY(bench.set(1));
        QVERIFY(bench.set(0));
        QVERIFY(decisionsToJson(bench.workspace.state(bench.id)) != before);
    }
    QCOMPARE(changed.size(), 3);
    QCOMPARE(decisionsToJson(bench.workspace.state(bench.id)), before);
    QCOMPARE(bench.workspace.checks(bench.id).counts(), counts);
    QCOMPARE(bench.workspace.journal().records().size(), size_t(1));
}

void TestHistoryBranches::groupThatEndsWhereItBeganLeavesNoTrace()
{
    Bench bench;
    Workspace::CommandGroup group(bench.workspace, QStringLiteral("set-cells"));
    QVERIFY(bench.set(1));
    QVERIFY(bench.set(0)); // what was read
    QVERIFY(!group.commit());
    QVERIFY(bench.workspace.journal().records().empty());
}

void TestHistoryBranches::groupsInside()
{
    Bench bench;
    const CellId other{bench.cell.table, bench.cell.index - 1};
    Workspace::CommandGroup outer(bench.workspace, QStringLiteral("set-cells"));
    QVERIFY(bench.set(1));
    {
        Workspace::CommandGroup inner(bench.workspace, QStringLiteral("replace"));
        QVERIFY(*bench.workspace.correctCell(bench.id, other, QStringLiteral("4")));
        QVERIFY(inner.commit());
    }
    {
        const Workspace::CommandGroup brokenOff(bench.workspace, QStringLiteral("replace"));
        QVERIFY(bench.set(2));
    }
    QCOMPARE(bench.shown(), QStringLiteral("1"));
    QVERIFY(outer.commit());
    QCOMPARE(bench.workspace.journal().records().size(), size_t(1));
    QCOMPARE(bench.workspace.journal().undoCommand()->changes.size(), size_t(2));
    QCOMPARE(bench.workspace.journal().undoCommand()->data.count, 2);
}

void TestHistoryBranches::historyStandsStillInAGroup()
{
    Bench bench;
    QVERIFY(bench.set(1));
    Workspace::CommandGroup group(bench.workspace, QStringLiteral("set-cells"));
    QVERIFY(bench.set(2));
    bench.workspace.undo();
    QVERIFY(!bench.workspace.jumpTo(0));
    QCOMPARE(bench.shown(), QStringLiteral("2"));
    QVERIFY(group.commit());
    bench.workspace.undo();
    QCOMPARE(bench.shown(), QStringLiteral("1"));
}

void TestHistoryBranches::refusedRecordChangesNothing()
{
    Bench bench;
    QVERIFY(bench.set(1));
    std::vector<JournalRecord> kept;
    bool full = false;
    bench.workspace.setRecordKeeper([&](const std::vector<JournalRecord> &records) {
        // Kept before it is shown.
        if (!full)
            kept.insert(kept.end(), records.begin(), records.end());
        return !full;
    });
    QVERIFY(bench.set(2));
    QCOMPARE(kept.size(), size_t(1));
    QList<Applied::Kind> refused;
    connect(&bench.workspace, &Workspace::refused, this, [&](Applied reason) { refused += reason.kind(); });
    full = true;
    QCOMPARE(bench.workspace.correctCell(bench.id, bench.cell, QStringLiteral("3"))->kind(), Applied::NotKept);
    bench.workspace.undo();
    QVERIFY(!bench.workspace.jumpTo(0));
    QCOMPARE(refused.size(), 3); // an undo that cannot be kept is no silent one
    {
        Workspace::CommandGroup group(bench.workspace, QStringLiteral("set-cells"));
        QVERIFY(bench.set(4));
        QVERIFY(!group.commit());
    }
    QCOMPARE(refused, QList<Applied::Kind>(4, Applied::NotKept));
    QCOMPARE(bench.shown(), QStringLiteral("2"));
    QCOMPARE(bench.workspace.journal().records().size(), size_t(2));
    full = false;
    // What changes nothing is no refusal; what starts from another state is.
    QCOMPARE(bench.workspace.correctCell(bench.id, bench.cell, QStringLiteral("2"))->kind(), Applied::NoChange);
    QCOMPARE(refused.size(), 4);
    const QString address = bench.workspace.state(bench.id).extraction().formCell(bench.cell).address;
    Command stale;
    stale.kind = QStringLiteral("correct");
    stale.changes = {CellChange{bench.id, address, {}, {}}};
    QCOMPARE(bench.workspace.apply(stale).kind(), Applied::DoesNotFit);
    QVERIFY(bench.workspace.apply(stale).isRefused());
    QCOMPARE(refused.back(), Applied::DoesNotFit);
    QVERIFY(bench.workspace.jumpTo(0));
    QCOMPARE(kept.size(), size_t(3));
    QVERIFY(std::equal(kept.begin(), kept.end(), bench.workspace.journal().records().begin() + 1));
}

void TestHistoryBranches::restoresReportsAndJournal()
{
    Bench bench;
    QVERIFY(bench.set(1));
    QVERIFY(bench.set(2));
    bench.workspace.undo();
    const auto extraction = bench.workspace.state(bench.id).sharedExtraction();
    for (const bool journalFirst : {true, false}) {
        Workspace again;
        if (journalFirst)
            again.restoreJournal(bench.workspace.journal());
        QVERIFY(again.restoreReport(7, extraction)); // another report: not spoken of
        QVERIFY(!again.restoreReport(bench.id, extraction));
        Workspace right;
        if (journalFirst)
            right.restoreJournal(bench.workspace.journal());
        QVERIFY(right.restoreReport(bench.id, extraction));
        QVERIFY(!right.restoreReport(bench.id, ReportMaker("2019").make()));
        if (!journalFirst)
            right.restoreJournal(bench.workspace.journal());
        QVERIFY(again.state(7).decisions().empty());
        QCOMPARE(right.state(bench.id).shownText(bench.cell), QStringLiteral("1"));
        right.redo();
        QCOMPARE(right.state(bench.id).shownText(bench.cell), QStringLiteral("2"));
        QVERIFY(right.addReport(ReportMaker("2019").make()).first > bench.id);
    }
}

void TestHistoryBranches::readingReplacedInBetween()
{
    Bench bench;
    const auto first = bench.workspace.state(bench.id).sharedExtraction();
    const CellId gone = cellAt(bench.workspace.state(bench.id), "requests/other.rest/total");
    QVERIFY(*bench.workspace.correctCell(bench.id, gone, QStringLiteral("5")));
    QVERIFY(bench.workspace.replaceReading(bench.id, ReportMaker("2019").make()));
    QVERIFY(bench.workspace.state(bench.id).decisions().empty());
    QVERIFY(bench.workspace.replaceReading(bench.id, first));
    QCOMPARE(bench.workspace.state(bench.id).shownText(gone), QStringLiteral("5")); // the journal kept it
}

QTEST_GUILESS_MAIN(TestHistoryBranches)
#include "tst_history_branches.moc"
