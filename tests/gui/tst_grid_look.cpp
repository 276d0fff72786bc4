// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/keyed_grid.h"

#include <QAccessible>
#include <QHeaderView>
#include <QWheelEvent>

using namespace gouji;
using namespace gouji::test;

/// How large and wide the tables are, labels that stay, and what is told of the cells.
class TestGridLook : public QObject, private KeyedGrid
{
    Q_OBJECT
private slots:
    void init() { openWindow(); }
    void cleanup() { m_window.reset(); }
    void aFrozenLabelChoosesWhatItStandsFor();
    void zoom();
    void widthsAreKept();
    void whatScreenReadersHear();
};

void TestGridLook::zoom()
{
    GridView *grid = m_window->grid();
    const qreal before = grid->font().pointSizeF();
    const int height = grid->rowHeight(grid->currentIndex().row());
    press("Ctrl+Alt+=");
    press("Ctrl+Alt+=");
    QCOMPARE(grid->zoom(), 125);
    QVERIFY(grid->font().pointSizeF() > before);
    QVERIFY(grid->rowHeight(grid->currentIndex().row()) > height);
    QVERIFY(grid->viewport()->rect().intersects(grid->visualRect(grid->currentIndex())));
    press("Ctrl+Alt+-");
    QCOMPARE(grid->zoom(), 110);
    press("Ctrl+Alt+0");
    QCOMPARE(grid->zoom(), 100);
    QCOMPARE(grid->font().pointSizeF(), before);
    const auto turn = [grid](int delta) {
        const QPointF middle = grid->viewport()->rect().center();
        QWheelEvent wheel(middle, grid->viewport()->mapToGlobal(middle), {}, {0, delta}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(grid->viewport(), &wheel);
    };
    turn(60);
    QCOMPARE(grid->zoom(), 100); // half a notch
    turn(60);
    QCOMPARE(grid->zoom(), 110);
    for (int i = 0; i < 20; ++i)
        turn(-120);
    QCOMPARE(grid->zoom(), 50);
    QCOMPARE(m_window->review()->tables()->grid(TableId::Disputes)->zoom(), 50);
}

void TestGridLook::widthsAreKept()
{
    GridView *grid = m_window->grid();
    const int column = grid->currentIndex().column();
    const int before = grid->columnWidth(column);
    press("Alt+Right");
    press("Alt+Right");
    const int wide = grid->columnWidth(column);
    QVERIFY(wide > before);
    QCOMPARE(grid->metrics().columnWidths[column], wide); // headings go with it
    const QByteArray sizes = m_window->review()->tables()->saveSizes();
    for (int i = 0; i < 60; ++i)
        press("Alt+Left");
    const int narrow = grid->columnWidth(column);
    QVERIFY(narrow > 0 && narrow < wide);
    press("Alt+Right"); // answers at once, however often the other key was pressed
    QVERIFY(grid->columnWidth(column) > narrow);
    m_window->action(QStringLiteral("Columns as They Fit"))->trigger();
    QCOMPARE(grid->columnWidth(column), before);
    QVERIFY(grid->ownWidths().isEmpty());
    m_window->review()->tables()->restoreSizes(sizes);
    QCOMPARE(grid->columnWidth(column), wide);
    QVERIFY(m_window->review()->tables()->grid(TableId::Disputes)->ownWidths().isEmpty()); // of its own table only
    m_window->review()->tables()->restoreSizes(QByteArray("nonsense"));
    QCOMPARE(grid->columnWidth(column), wide);
}

void TestGridLook::aFrozenLabelChoosesWhatItStandsFor()
{
    GridView *grid = m_window->grid();
    const QModelIndex here = grid->currentIndex();
    const auto click = [](const QHeaderView *labels, QPoint place, Qt::KeyboardModifiers keys = Qt::NoModifier) {
        QTest::mouseClick(labels->viewport(), Qt::LeftButton, keys, place);
    };
    const QHeaderView *rows = grid->verticalHeader();
    const int edge = rows->viewport()->width() - 6; // where rows have labels of their own
    click(rows, {edge, rows->sectionViewportPosition(here.row()) + 4});
    QCOMPARE(chosen(), size_t(7));
    click(rows, {edge, rows->sectionViewportPosition(here.row() + 1) + 4}, Qt::ControlModifier);
    QCOMPARE(chosen(), size_t(14));
    const QHeaderView *columns = grid->horizontalHeader();
    const int low = columns->viewport()->height() - 6;
    click(columns, {columns->sectionViewportPosition(here.column()) + 20, low});
    const size_t column = chosen();
    QVERIFY(column > 20); // every row of the table
    // 法人或其他组织 stands over five columns.
    const SheetLayout::Item *group = nullptr;
    for (const SheetLayout::Item &item : grid->sheet().items()) {
        if (item.label.contains(QStringLiteral("法人或其他组织")))
            group = &item;
    }
    QVERIFY(group);
    QCOMPARE(group->columnSpan, 5);
    click(columns, {columns->sectionViewportPosition(group->column) + 20, grid->metrics().height(0, group->row) + 4});
    QCOMPARE(chosen(), 5 * column);
    QCOMPARE(steps(), size_t(0));
}

void TestGridLook::whatScreenReadersHear()
{
    GridView *grid = m_window->grid();
    press("Shift+Right");
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(grid);
    QVERIFY(interface);
    QAccessibleTableInterface *table = interface->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->selectedCellCount(), 2);
    const QModelIndex here = grid->currentIndex();
    QVERIFY(table->columnDescription(here.column()).contains(QStringLiteral("自然人")));
    QCOMPARE(table->rowDescription(here.row()), QStringLiteral("一、本年新收政府信息公开申请数量"));
    const QString name = table->cellAt(here.row(), here.column())->text(QAccessible::Name);
    for (const char *part : {"一、本年新收政府信息公开申请数量", "自然人", "800", "as read"})
        QVERIFY2(name.contains(QString::fromUtf8(part)), part);
    press("F2");
    QAccessibleInterface *line = QAccessible::queryAccessibleInterface(editor());
    QVERIFY(line->text(QAccessible::Name).contains(QStringLiteral("自然人")));
}

QTEST_MAIN(TestGridLook)
#include "tst_grid_look.moc"
