// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/sheet_layout.h"
#include "tests/unit/report_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestSheetLayout : public QObject
{
    Q_OBJECT

private slots:
    void sizes_data();
    void sizes();
    void everyPlaceIsCoveredOnce_data();
    void everyPlaceIsCoveredOnce();
    void everyCellHasItsPlace();
    void nothingOutside();
    void anAbsentOptionalRowIsNotPrinted();
    void headingsAndNamesOfRows();
};

namespace {

SheetLayout layoutOf(const char *edition, TableId table)
{
    ReportMaker maker(edition);
    return SheetLayout(maker.extraction().table(table), table);
}

void addTables()
{
    QTest::addColumn<QByteArray>("edition");
    QTest::addColumn<int>("table");
    for (const char *edition : {"2019", "2021"}) {
        for (const TableId table : allTables)
            QTest::addRow("%s %s", edition, qPrintable(tableKey(table))) << QByteArray(edition) << int(table);
    }
}

} // namespace

void TestSheetLayout::sizes_data()
{
    QTest::addColumn<QByteArray>("edition");
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("frozenRows");
    QTest::addColumn<int>("frozenColumns");
    // Three heading rows and 25 rows; three label columns and seven figures.
    QTest::addRow("requests of 2021") << QByteArray("2021") << int(TableId::Requests) << 28 << 10 << 3 << 3;
    QTest::addRow("requests of 2019") << QByteArray("2019") << int(TableId::Requests) << 26 << 10 << 3 << 3;
    // Three heading rows and one row of fifteen figures.
    QTest::addRow("disputes of 2021") << QByteArray("2021") << int(TableId::Disputes) << 4 << 15 << 3 << 0;
    // Titles of blocks reach over the labels, so nothing can stay in place.
    QTest::addRow("proactive of 2021") << QByteArray("2021") << int(TableId::Proactive) << 14 << 4 << 0 << 0;
}

void TestSheetLayout::sizes()
{
    QFETCH(const QByteArray, edition);
    QFETCH(const int, table);
    const SheetLayout layout = layoutOf(edition.constData(), static_cast<TableId>(table));
    QTEST(layout.rows(), "rows");
    QTEST(layout.columns(), "columns");
    QTEST(layout.frozenRows(), "frozenRows");
    QTEST(layout.frozenColumns(), "frozenColumns");
}

void TestSheetLayout::everyPlaceIsCoveredOnce_data()
{
    addTables();
}

void TestSheetLayout::everyPlaceIsCoveredOnce()
{
    QFETCH(const QByteArray, edition);
    QFETCH(const int, table);
    const SheetLayout layout = layoutOf(edition.constData(), static_cast<TableId>(table));
    int places = 0;
    for (const SheetLayout::Item &item : layout.items()) {
        places += item.rowSpan * item.columnSpan;
        QCOMPARE(layout.itemAt(item.row, item.column), &item);
        QCOMPARE(layout.coveringItem(item.row + item.rowSpan - 1, item.column + item.columnSpan - 1), &item);
    }
    QCOMPARE(places, layout.rows() * layout.columns());
}

void TestSheetLayout::everyCellHasItsPlace()
{
    const SheetLayout layout = layoutOf("2021", TableId::Requests);
    for (int cell = 0; cell < 175; ++cell) {
        QVERIFY(layout.itemOfCell(cell));
        QCOMPARE(layout.itemOfCell(cell)->cell, cell);
        QVERIFY(layout.itemOfCell(cell)->label.isEmpty());
    }
    QVERIFY(!layout.itemOfCell(175));
    QVERIFY(!layout.itemOfCell(-1));
}

void TestSheetLayout::nothingOutside()
{
    const SheetLayout layout = layoutOf("2021", TableId::Requests);
    QVERIFY(layout.itemAt(27, 9));
    QVERIFY(!layout.itemAt(28, 9));
    QVERIFY(!layout.itemAt(27, 10));
    QVERIFY(!layout.itemAt(-1, 0));
    QVERIFY(!layout.coveringItem(28, 0));
    QVERIFY(!layout.coveringItem(0, -1));
    const SheetLayout nothing;
    QCOMPARE(nothing.rows(), 0);
    QVERIFY(!nothing.itemAt(0, 0));
    QVERIFY(!nothing.itemOfCell(0));
}

void TestSheetLayout::anAbsentOptionalRowIsNotPrinted()
{
    ReportMaker maker("2019");
    TableReading &table = maker.extraction().tables[static_cast<size_t>(TableId::Proactive)];
    const TableForm &form = table.form->table(TableId::Proactive);
    const int optionalCell = form.cellIndex(u"other_documents", u"created");
    QVERIFY(optionalCell >= 0);
    const auto optionalRow = static_cast<size_t>(form.cells[static_cast<size_t>(optionalCell)].row);

    table.rowPresent[optionalRow] = false;
    const SheetLayout without(table, TableId::Proactive);
    QVERIFY(!without.itemOfCell(optionalCell));

    table.rowPresent[optionalRow] = true;
    const SheetLayout with(table, TableId::Proactive);
    QVERIFY(with.itemOfCell(optionalCell));
    QCOMPARE(with.rows(), without.rows() + 1);
    // What stands below moves up with the row gone.
    const int below = form.cellIndex(u"licensing", u"decisions");
    QCOMPARE(with.itemOfCell(below)->row, without.itemOfCell(below)->row + 1);
}

void TestSheetLayout::headingsAndNamesOfRows()
{
    const SheetLayout requests = layoutOf("2021", TableId::Requests);
    QVERIFY(requests.isHeading(*requests.itemAt(1, 4)));  // 法人或其他组织
    QVERIFY(requests.isHeading(*requests.itemAt(7, 1)));  // （三）不予公开, over eight rows
    QVERIFY(!requests.isHeading(*requests.itemAt(3, 0))); // 一、本年新收政府信息公开申请数量
    const SheetLayout proactive = layoutOf("2021", TableId::Proactive);
    QVERIFY(proactive.isHeading(*proactive.itemAt(0, 0)));  // 第二十条第（一）项
    QVERIFY(proactive.isHeading(*proactive.itemAt(1, 0)));  // 信息内容
    QVERIFY(!proactive.isHeading(*proactive.itemAt(2, 0))); // 规章
}

QTEST_GUILESS_MAIN(TestSheetLayout)
#include "tst_sheet_layout.moc"
