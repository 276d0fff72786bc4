// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/history_list_model.h"
#include "model/items/item_roles.h"
#include "tests/unit/report_maker.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestHistoryListModel : public QObject
{
    Q_OBJECT

private slots:
    void theStartIsALine();
    void stepsAndWhereWeStand();
    void theBranchNotTakenStays();
};

void TestHistoryListModel::theStartIsALine()
{
    Workspace workspace;
    HistoryListModel model(workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.numberAt(0), 0);
    QCOMPARE(model.currentRow(), 0);
    QVERIFY(!model.index(0, 0).data().toString().isEmpty());
    QCOMPARE(model.index(0, HistoryListModel::StandingColumn).data().toString(), QStringLiteral("here"));
}

void TestHistoryListModel::stepsAndWhereWeStand()
{
    Workspace workspace;
    const ReportId report = workspace.addReport(soundReport().make()).first;
    HistoryListModel model(workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char *text : {"1", "2", "3"})
        QVERIFY(workspace.correctCell(report, {TableId::Requests, 0}, QString::fromLatin1(text)).has_value());
    workspace.undo();
    QCOMPARE(model.rowCount(), 4); // undoing is no line
    QCOMPARE(model.currentRow(), 2);
    const auto standing = [&model](int row) {
        return model.index(row, HistoryListModel::StandingColumn).data().toString();
    };
    QCOMPARE(standing(0), QStringLiteral("in effect"));
    QCOMPARE(standing(1), QStringLiteral("in effect"));
    QCOMPARE(standing(2), QStringLiteral("here"));
    QCOMPARE(standing(3), QStringLiteral("taken back"));
    QVERIFY(!model.index(3, 0).data(InEffectRole).toBool());
    const QString words = model.index(3, 0).data().toString();
    QVERIFY2(words.contains(QStringLiteral("2")) && words.contains(QStringLiteral("3")), qPrintable(words));
    QVERIFY(model.index(3, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("taken back")));
}

void TestHistoryListModel::theBranchNotTakenStays()
{
    Workspace workspace;
    const ReportId report = workspace.addReport(soundReport().make()).first;
    HistoryListModel model(workspace);
    const CellId cell{TableId::Requests, 0};
    QVERIFY(workspace.correctCell(report, cell, QStringLiteral("1")).has_value());
    QVERIFY(workspace.correctCell(report, cell, QStringLiteral("2")).has_value());
    workspace.undo();
    QVERIFY(workspace.correctCell(report, cell, QStringLiteral("3")).has_value());
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.index(2, HistoryListModel::StandingColumn).data().toString().contains(QStringLiteral("branch")));
    QVERIFY(workspace.jumpTo(model.numberAt(2)));
    QCOMPARE(workspace.state(report).shownText(cell), QStringLiteral("2"));
    QCOMPARE(model.currentRow(), 2);
    QVERIFY(workspace.jumpTo(model.numberAt(0)));
    QCOMPARE(workspace.state(report).shownText(cell), QStringLiteral("800"));
    QCOMPARE(model.currentRow(), 0);
}

QTEST_GUILESS_MAIN(TestHistoryListModel)
#include "tst_history_list_model.moc"
