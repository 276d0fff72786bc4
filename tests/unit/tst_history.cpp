// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/workspace.h"
#include "tests/unit/report_maker.h"

#include <QSignalSpy>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

Command command(const char *kind)
{
    Command result;
    result.kind = QString::fromLatin1(kind);
    return result;
}

QStringList undoKinds(const Journal &journal)
{
    QStringList result;
    for (const JournalRecord &record : journal.records())
        result.append(record.command.kind);
    return result;
}

/// Which report and cells each cellsChanged named: "1: requests/new/total".
QStringList changesSeen(const QSignalSpy &spy, const Workspace &workspace)
{
    QStringList result;
    for (const QList<QVariant> &arguments : spy) {
        const int id = arguments.at(0).toInt();
        QStringList cells;
        for (const CellId cell : arguments.at(1).value<std::vector<CellId>>())
            cells.append(workspace.state(id).extraction().formCell(cell).address);
        result.append(QStringLiteral("%1: %2").arg(id).arg(cells.join(QStringLiteral(", "))));
    }
    return result;
}

std::shared_ptr<const Extraction> reportOf(ReportMaker maker, const QByteArray &bytes, int part = 1)
{
    auto source = std::make_shared<SourceText>(*maker.extraction().source);
    source->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    maker.extraction().source = source;
    maker.extraction().part = part;
    return maker.make();
}

CellChange change(ReportId report, const char *address, const CellDecision &before, const CellDecision &after)
{
    return {report, QString::fromLatin1(address), before, after};
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void journalUndoesAndRedoes();
    void journalKeepsTheBranchNotTaken();
    void addsAReportOnce();
    void correctsUndoesRedoes();
    void severalReportsAtOnce();
    void undoOfNothing();
    void replacesAReading();
    void replacedReadingWithoutTheCell();
    void removesAll();
};

void TestHistory::journalUndoesAndRedoes()
{
    Journal journal;
    QVERIFY(!journal.canUndo());
    QVERIFY(!journal.canRedo());
    QVERIFY(!journal.undoCommand());
    QVERIFY(!journal.redoCommand());
    const QDateTime time(QDate(2024, 1, 15), QTime(8, 0), Qt::UTC);
    QCOMPARE(journal.recordDo(command("first"), QStringLiteral("Li"), time), 1);
    QCOMPARE(journal.recordDo(command("second"), QStringLiteral("Li"), time), 2);
    QCOMPARE(journal.undoCommand()->kind, QStringLiteral("second"));
    QCOMPARE(journal.recordUndo(QStringLiteral("Wang"), time.addSecs(1)).kind, QStringLiteral("second"));
    QCOMPARE(journal.undoCommand()->kind, QStringLiteral("first"));
    QCOMPARE(journal.redoCommand()->kind, QStringLiteral("second"));
    QCOMPARE(journal.recordUndo(QStringLiteral("Wang"), time.addSecs(2)).kind, QStringLiteral("first"));
    QVERIFY(!journal.canUndo());
    QCOMPARE(journal.recordRedo(QStringLiteral("Li"), time.addSecs(3)).kind, QStringLiteral("first"));
    QCOMPARE(journal.redoCommand()->kind, QStringLiteral("second"));

    const std::vector<JournalRecord> &records = journal.records();
    QCOMPARE(records.size(), size_t(5));
    for (size_t i = 0; i < records.size(); ++i)
        QCOMPARE(records[i].number, static_cast<int>(i) + 1);
    QCOMPARE(records[2].action, JournalRecord::Action::Undo);
    QCOMPARE(records[2].concerns, 2);
    QCOMPARE(records[2].person, QStringLiteral("Wang"));
    QCOMPARE(records[2].time, time.addSecs(1));
    QCOMPARE(records[4].action, JournalRecord::Action::Redo);
    QCOMPARE(records[4].concerns, 1);
    QCOMPARE(records[0].action, JournalRecord::Action::Do);
    QCOMPARE(records[0].concerns, 0);
}

void TestHistory::journalKeepsTheBranchNotTaken()
{
    Journal journal;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    journal.recordDo(command("first"), {}, time);
    journal.recordDo(command("left"), {}, time);
    journal.recordUndo({}, time);
    journal.recordDo(command("taken"), {}, time);
    QVERIFY(!journal.canRedo());
    QCOMPARE(undoKinds(journal), (QStringList{"first", "left", QString(), "taken"}));
    QCOMPARE(journal.recordUndo({}, time).kind, QStringLiteral("taken"));
    QCOMPARE(journal.recordUndo({}, time).kind, QStringLiteral("first"));
    QCOMPARE(journal.recordRedo({}, time).kind, QStringLiteral("first"));
    QCOMPARE(journal.redoCommand()->kind, QStringLiteral("taken"));
}

void TestHistory::addsAReportOnce()
{
    Workspace workspace;
    QSignalSpy added(&workspace, &Workspace::reportAdded);
    const auto first = workspace.addReport(reportOf(ReportMaker(), "a"));
    const auto second = workspace.addReport(reportOf(ReportMaker(), "b"));
    const auto secondPart = workspace.addReport(reportOf(ReportMaker(), "b", 2));
    const auto again = workspace.addReport(reportOf(ReportMaker("2019"), "a"));
    QVERIFY(first.second && second.second && secondPart.second);
    QCOMPARE(again, (std::pair{first.first, false}));
    QCOMPARE(workspace.reports(), (std::vector<ReportId>{first.first, second.first, secondPart.first}));
    QCOMPARE(added.size(), 3);
    QCOMPARE(workspace.state(first.first).extraction().form->edition, QStringLiteral("2021"));
    QCOMPARE(workspace.checks(second.first).counts().pass, 42);
    QVERIFY(workspace.contains(secondPart.first));
    QVERIFY(!workspace.contains(secondPart.first + 1));
    QVERIFY(workspace.journal().records().empty());
}

void TestHistory::correctsUndoesRedoes()
{
    ReportMaker maker;
    maker.read("disputes/direct/upheld", 2).read("disputes/direct/total", 3);
    Workspace workspace;
    workspace.setPerson(QStringLiteral("Li"));
    const ReportId id = workspace.addReport(maker.make()).first;
    const CellId total = maker.cell("disputes/direct/total");
    QCOMPARE(workspace.checks(id).counts().fail, 1);

    QSignalSpy changed(&workspace, &Workspace::cellsChanged);
    QSignalSpy history(&workspace, &Workspace::historyChanged);
    int failsSeen = -1;
    connect(&workspace, &Workspace::cellsChanged, this,
            [&](ReportId report) { failsSeen = workspace.checks(report).counts().fail; });

    const auto done = workspace.correctCell(id, total, QStringLiteral("２"), QStringLiteral("misread"));
    QVERIFY(done && *done);
    QCOMPARE(failsSeen, 0); // state and checks are up to date when the signal comes
    QCOMPARE(workspace.state(id).reported(total), std::optional(Decimal(2)));
    QCOMPARE(workspace.state(id).shownText(total), QStringLiteral("２"));
    QVERIFY(workspace.journal().canUndo());

    workspace.undo();
    QCOMPARE(failsSeen, 1);
    QCOMPARE(workspace.state(id).reported(total), std::optional(Decimal(3)));
    QVERIFY(!workspace.state(id).isCorrected(total));
    QVERIFY(workspace.journal().canRedo());

    workspace.redo();
    QCOMPARE(failsSeen, 0);
    QCOMPARE(workspace.state(id).shownText(total), QStringLiteral("２"));

    const auto cleared = workspace.correctCell(id, total, QStringLiteral("3"));
    QVERIFY(cleared && *cleared);
    QVERIFY(workspace.state(id).decisions().empty());
    QCOMPARE(changesSeen(changed, workspace), QStringList(4, QStringLiteral("1: disputes/direct/total")));
    QCOMPARE(history.size(), 4);

    const std::vector<JournalRecord> &records = workspace.journal().records();
    QCOMPARE(undoKinds(workspace.journal()), (QStringList{"correct", QString(), QString(), "clear"}));
    QCOMPARE(records[0].person, QStringLiteral("Li"));
    QCOMPARE(records[0].command.reason, QStringLiteral("misread"));
    QCOMPARE(records[0].time.timeSpec(), Qt::UTC);
    QCOMPARE(records[0].command.changes.size(), size_t(1));
    const CellChange &kept = std::get<CellChange>(records[0].command.changes[0]);
    QCOMPARE(kept.address, QStringLiteral("disputes/direct/total"));
    QVERIFY(kept.before.isEmpty());
    QCOMPARE(kept.after.correction->typed, QStringLiteral("２"));
    QCOMPARE(records[0].command.data, (CommandData{"disputes/direct/total", {}, "3", "２", 1}));
}

void TestHistory::severalReportsAtOnce()
{
    Workspace workspace;
    const ReportId first = workspace.addReport(reportOf(ReportMaker(), "a")).first;
    const ReportId second = workspace.addReport(reportOf(ReportMaker(), "b")).first;
    Command both = command("correct");
    both.changes = {change(second, "disputes/direct/total", {}, correctedTo(1)),
                    change(first, "disputes/direct/upheld", {}, correctedTo(2)),
                    change(first, "disputes/direct/total", {}, correctedTo(2)),
                    change(first, "disputes/direct/other", {}, {})};
    QSignalSpy changed(&workspace, &Workspace::cellsChanged);
    QVERIFY(workspace.apply(both));
    QCOMPARE(changesSeen(changed, workspace),
             (QStringList{"1: disputes/direct/upheld, disputes/direct/total", "2: disputes/direct/total"}));
    QCOMPARE(workspace.checks(first).counts().fail, 0);
    QCOMPARE(workspace.checks(second).counts().fail, 1);
    QCOMPARE(workspace.journal().records()[0].command.changes.size(), size_t(3)); // the empty one is not kept

    workspace.undo();
    QVERIFY(workspace.state(first).decisions().empty());
    QVERIFY(workspace.state(second).decisions().empty());
    QCOMPARE(workspace.checks(second).counts().fail, 0);
}

void TestHistory::undoOfNothing()
{
    Workspace workspace;
    workspace.addReport(ReportMaker().make());
    QSignalSpy history(&workspace, &Workspace::historyChanged);
    workspace.undo();
    workspace.redo();
    QVERIFY(history.isEmpty());
    QVERIFY(workspace.journal().records().empty());
}

void TestHistory::replacesAReading()
{
    ReportMaker maker;
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const CellId cell = maker.cell("disputes/direct/total");
    QVERIFY(*workspace.correctCell(id, cell, QStringLiteral("5")));
    QSignalSpy replaced(&workspace, &Workspace::reportReplaced);
    ReportMaker better;
    better.read("disputes/direct/upheld", 5).without("disputes/direct/total", CellState::Missing);
    QVERIFY(workspace.replaceReading(id, better.make()));
    QVERIFY(!workspace.replaceReading(id + 1, better.make()));
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(workspace.state(id).reported(cell), std::optional(Decimal(5)));
    QCOMPARE(workspace.checks(id).counts(), (CheckCounts{42, 0, 0}));
    workspace.undo();
    QCOMPARE(workspace.state(id).state(cell), CellState::Missing);
    QCOMPARE(workspace.checks(id).counts(), (CheckCounts{41, 0, 1}));
    QCOMPARE(workspace.addReport(maker.make()), (std::pair{id, false}));
}

void TestHistory::replacedReadingWithoutTheCell()
{
    ReportMaker maker;
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    QVERIFY(*workspace.correctCell(id, maker.cell("requests/other.rest/total"), QStringLiteral("5")));
    workspace.replaceReading(id, ReportMaker("2019").make());
    QVERIFY(workspace.state(id).decisions().empty());
    workspace.undo();
    workspace.redo();
    QVERIFY(workspace.state(id).decisions().empty());
    QCOMPARE(workspace.journal().records().size(), size_t(3));
    workspace.replaceReading(id, maker.make());
    workspace.undo();
    QVERIFY(workspace.state(id).decisions().empty());
    workspace.redo();
    QCOMPARE(workspace.state(id).decisions().size(), size_t(1));
}

void TestHistory::removesAll()
{
    ReportMaker maker;
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    QVERIFY(*workspace.correctCell(id, maker.cell("disputes/direct/total"), QStringLiteral("5")));
    QSignalSpy cleared(&workspace, &Workspace::reportsCleared);
    QSignalSpy history(&workspace, &Workspace::historyChanged);
    workspace.removeAll();
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(history.size(), 1);
    QVERIFY(workspace.reports().empty());
    QVERIFY(!workspace.contains(id));
    QVERIFY(!workspace.journal().canUndo());
    const auto again = workspace.addReport(maker.make());
    QVERIFY(again.second);
    QVERIFY(again.first != id);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
