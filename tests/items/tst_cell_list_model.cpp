// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/cell_list_model.h"
#include "tests/items/model_text.h"
#include "tests/unit/report_maker.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestCellListModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void everyCellOnce();
    void cellsOfAnAbsentRowAreLeftOut();
    void words_data();
    void words();
};

void TestCellListModel::keepsTheRulesOfModels()
{
    Workspace workspace;
    CellListModel model(workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CellListFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(isEmptyOutside(model));
    model.setReport(workspace.addReport(soundReport().make()).first);
    QVERIFY(isEmptyOutside(model));
    filter.setWords(QStringLiteral("总计"));
    QVERIFY(isEmptyOutside(filter));
    workspace.removeAll();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(isEmptyOutside(filter));
}

void TestCellListModel::everyCellOnce()
{
    Workspace workspace;
    CellListModel model(workspace);
    model.setReport(workspace.addReport(soundReport().make()).first);
    QCOMPARE(model.rowCount(), 10 + 175 + 15); // the three tables of 2021
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.indexFor(*model.cellFor(model.index(row))), model.index(row));
    QVERIFY(!model.cellFor(model.index(200)));
    QVERIFY(!model.indexFor({TableId::Requests, 175}).isValid());
    QCOMPARE(model.index(10).data().toString(),
             QStringLiteral("一、本年新收政府信息公开申请数量 · 自然人    requests/new/natural_person"));
}

void TestCellListModel::cellsOfAnAbsentRowAreLeftOut()
{
    Workspace workspace;
    CellListModel model(workspace);
    ReportMaker maker("2019"); // the optional row is not there
    model.setReport(workspace.addReport(maker.make()).first);
    QCOMPARE(model.rowCount(), 22 + 161 + 15);
}

void TestCellListModel::words_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("found");
    QTest::addColumn<QString>("first");
    QTest::addRow("an address") << QStringLiteral("requests/new/total") << 1 << QStringLiteral("requests/new/total");
    QTest::addRow("an address that begins another")
        << QStringLiteral("requests/total/total") << 1 << QStringLiteral("requests/total/total");
    QTest::addRow("row and column") << QStringLiteral("结转下年度 自然人") << 1
                                    << QStringLiteral("requests/carried_out/natural_person");
    QTest::addRow("a row") << QStringLiteral("重复申请") << 7
                           << QStringLiteral("requests/rejected.repeated/natural_person");
    QTest::addRow("nothing typed") << QString() << 200 << QStringLiteral("proactive/regulations/issued");
    QTest::addRow("nowhere") << QStringLiteral("重复 申请书") << 0 << QString();
}

void TestCellListModel::words()
{
    QFETCH(const QString, words);
    Workspace workspace;
    CellListModel model(workspace);
    CellListFilter filter;
    filter.setSourceModel(&model);
    model.setReport(workspace.addReport(soundReport().make()).first);
    filter.setWords(words);
    QTEST(filter.rowCount(), "found");
    QTEST(filter.index(0, 0).data(AddressRole).toString(), "first");
}

QTEST_GUILESS_MAIN(TestCellListModel)
#include "tst_cell_list_model.moc"
