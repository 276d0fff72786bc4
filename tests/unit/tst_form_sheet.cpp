// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/form/form_library.h"

#include <QTest>

using namespace gouji;

namespace {

const Form &form(const char *edition)
{
    static const FormLibrary library = FormLibrary::builtIn().value();
    return *library.edition(QString::fromLatin1(edition));
}

const PrintedCell *printedLabel(const TableForm &table, const QString &label, int occurrence = 0)
{
    for (const PrintedCell &cell : table.printed) {
        if (cell.label == label && occurrence-- == 0)
            return &cell;
    }
    return nullptr;
}

const PrintedCell *printedFigure(const TableForm &table, const QString &row, const QString &column)
{
    for (const PrintedCell &cell : table.printed) {
        if (cell.cell >= 0 && cell.cell == table.cellIndex(row, column))
            return &cell;
    }
    return nullptr;
}

/// "row,column rows x columns"
QString placeOf(const PrintedCell *cell)
{
    return cell
               ? QStringLiteral("%1,%2 %3x%4").arg(cell->row).arg(cell->column).arg(cell->rowSpan).arg(cell->columnSpan)
               : QStringLiteral("nowhere");
}

} // namespace

class TestFormSheet : public QObject
{
    Q_OBJECT
private slots:
    void printedSheetIsFull_data();
    void printedSheetIsFull();
    void printedPlaces_data();
    void printedPlaces();
};

void TestFormSheet::printedSheetIsFull_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("frozenRows");
    QTest::addColumn<int>("frozenColumns");
    QTest::newRow("proactive 2019") << "2019" << 0 << 19 << 4 << 0 << 1; // 5 blocks of 2 lines and 9 rows
    QTest::newRow("proactive 2021") << "2021" << 0 << 14 << 4 << 0 << 1; // 4 blocks of 2 lines and 6 rows
    QTest::newRow("requests 2019") << "2019" << 1 << 26 << 10 << 3 << 3;
    QTest::newRow("requests 2021") << "2021" << 1 << 28 << 10 << 3 << 3;
    QTest::newRow("disputes 2019") << "2019" << 2 << 4 << 15 << 3 << 0;
    QTest::newRow("disputes 2021") << "2021" << 2 << 4 << 15 << 3 << 0;
}

void TestFormSheet::printedSheetIsFull()
{
    QFETCH(QString, edition);
    QFETCH(int, table);
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, frozenRows);
    QFETCH(int, frozenColumns);
    const TableForm &tested = form(edition.toLatin1().constData()).tables[static_cast<size_t>(table)];
    QCOMPARE(tested.printedRows, rows);
    QCOMPARE(tested.printedColumns, columns);
    QCOMPARE(tested.frozenRows, frozenRows);
    QCOMPARE(tested.frozenColumns, frozenColumns);
    std::vector<int> taken(static_cast<size_t>(rows * columns), 0);
    std::vector<int> shown(tested.cells.size(), 0);
    for (const PrintedCell &cell : tested.printed) {
        QCOMPARE(cell.label.isEmpty(), cell.cell >= 0);
        if (cell.cell >= 0)
            ++shown[static_cast<size_t>(cell.cell)];
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                ++taken.at(static_cast<size_t>(row * columns + column));
        }
    }
    QCOMPARE(taken, std::vector<int>(taken.size(), 1));
    QCOMPARE(shown, std::vector<int>(shown.size(), 1));
}

void TestFormSheet::printedPlaces_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("what"); // a label, or row/column of a figure
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *edition, TableId table, const char16_t *what, const char *place) {
        QTest::newRow(name) << QString::fromLatin1(edition) << static_cast<int>(table) << QString::fromUtf16(what)
                            << QString::fromLatin1(place);
    };
    row("corner note", "2021", TableId::Requests,
        u"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "0,0 3x3");
    row("heading over all", "2021", TableId::Requests, u"申请人情况", "0,3 1x7");
    row("heading over two rows", "2021", TableId::Requests, u"自然人", "1,3 2x1");
    row("group heading", "2021", TableId::Requests, u"法人或其他组织", "1,4 1x5");
    row("heading of the total", "2021", TableId::Requests, u"总计", "1,9 2x1");
    row("lowest heading", "2021", TableId::Requests, u"其他", "2,8 1x1");
    row("first row", "2021", TableId::Requests, u"一、本年新收政府信息公开申请数量", "3,0 1x3");
    row("part over all its rows", "2021", TableId::Requests, u"三、本年度办理结果", "5,0 22x1");
    row("row of part three", "2021", TableId::Requests, u"（一）予以公开", "5,1 1x2");
    row("group of eight", "2021", TableId::Requests, u"（三）不予公开", "7,1 8x1");
    row("row of the group", "2021", TableId::Requests, u"1.属于国家秘密", "7,2 1x1");
    row("group of three", "2021", TableId::Requests, u"（六）其他处理", "23,1 3x1");
    row("last row", "2021", TableId::Requests, u"四、结转下年度继续办理", "27,0 1x3");
    row("first figure", "2021", TableId::Requests, u"new/natural_person", "3,3 1x1");
    row("last figure", "2021", TableId::Requests, u"carried_out/total", "27,9 1x1");
    row("other in the older edition", "2019", TableId::Requests, u"（六）其他处理", "23,1 1x2");
    row("reconsideration", "2021", TableId::Disputes, u"行政复议", "0,0 1x5");
    row("litigation", "2021", TableId::Disputes, u"行政诉讼", "0,5 1x10");
    row("heading over two rows of disputes", "2021", TableId::Disputes, u"结果维持", "1,0 2x1");
    row("direct", "2021", TableId::Disputes, u"未经复议直接起诉", "1,5 1x5");
    row("after reconsideration", "2021", TableId::Disputes, u"复议后起诉", "1,10 1x5");
    row("fifteenth figure", "2021", TableId::Disputes, u"after_reconsideration/total", "3,14 1x1");
    row("block title", "2021", TableId::Proactive, u"第二十条第（五）项", "4,0 1x4");
    row("single column of a block", "2021", TableId::Proactive, u"licensing/decisions", "6,1 1x3");
    row("three columns of a block", "2021", TableId::Proactive, u"normative/in_force", "3,3 1x1");
    row("fees", "2021", TableId::Proactive, u"本年收费金额（单位：万元）", "12,1 1x3");
    row("two columns of a block", "2019", TableId::Proactive, u"fees/change", "15,2 1x2");
    row("row that may be absent", "2019", TableId::Proactive, u"其他主动公开文件", "4,0 1x1");
}

void TestFormSheet::printedPlaces()
{
    QFETCH(QString, edition);
    QFETCH(int, table);
    QFETCH(QString, what);
    QFETCH(QString, place);
    const TableForm &tested = form(edition.toLatin1().constData()).tables[static_cast<size_t>(table)];
    const PrintedCell *cell = printedLabel(tested, what);
    if (!cell)
        cell = printedFigure(tested, what.section(u'/', 0, 0), what.section(u'/', 1, 1));
    QCOMPARE(placeOf(cell), place);
}

QTEST_GUILESS_MAIN(TestFormSheet)
#include "tst_form_sheet.moc"
