// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>

using namespace gouji;
using namespace gouji::test;

/// What those hear who do not see.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void cellsOfTheTablesHaveNames();
    void thePrintedLabelsCanBeRead();
    void everythingThatTakesTheKeyboardHasAName();
};

void TestAccessibility::cellsOfTheTablesHaveNames()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 1));
    for (const TableId table : allTables) {
        GridView *grid = fixture.review()->tables()->grid(table);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(grid);
        QVERIFY(interface && interface->tableInterface());
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        for (const SheetLayout::Item &item : grid->sheet().items()) {
            if (item.cell < 0)
                continue;
            QAccessibleInterface *cell = interface->tableInterface()->cellAt(item.row, item.column);
            QVERIFY(cell);
            const Extraction &extraction = fixture.state().extraction();
            const TableForm &form = extraction.tableForm(table);
            const QString name = cell->text(QAccessible::Name);
            QVERIFY2(name.contains(form.rowLabel(item.cell)), qPrintable(name));
            QVERIFY2(name.contains(form.columnLabel(item.cell)), qPrintable(name));
            QVERIFY2(name.contains(fixture.state().shownText({table, item.cell})), qPrintable(name));
            QVERIFY2(name.contains(QStringLiteral("as read")), qPrintable(name));
        }
    }
    // A failed check is said, not only coloured.
    fixture.goTo(QStringLiteral("requests/carried_out/total"));
    const QModelIndex here = fixture.grid()->currentIndex();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(fixture.grid());
    const QString name = interface->tableInterface()->cellAt(here.row(), here.column())->text(QAccessible::Name);
    QVERIFY2(name.contains(QStringLiteral("fails")), qPrintable(name));
}

void TestAccessibility::thePrintedLabelsCanBeRead()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 1));
    GridView *grid = fixture.review()->tables()->grid(TableId::Requests);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(grid);
    QCOMPARE(interface->tableInterface()->rowCount(), 28);
    QCOMPARE(interface->tableInterface()->columnCount(), 10);
    QCOMPARE(interface->tableInterface()->cellAt(1, 4)->text(QAccessible::Name), QStringLiteral("法人或其他组织"));
    QCOMPARE(interface->tableInterface()->cellAt(3, 0)->text(QAccessible::Name),
             QStringLiteral("一、本年新收政府信息公开申请数量"));
}

void TestAccessibility::everythingThatTakesTheKeyboardHasAName()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 1));
    QStringList nameless;
    for (QWidget *widget : fixture.window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(fixture.window.get()) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char(' '))));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
