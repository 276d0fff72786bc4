// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/keyed_grid.h"

#include <set>

using namespace gouji;
using namespace gouji::test;

/// Moving, choosing and typing as in a spreadsheet, by the keyboard alone.
class TestGridKeys : public QObject, private KeyedGrid
{
    Q_OBJECT
private slots:
    void init() { openWindow(); }
    void cleanup() { m_window.reset(); }
    void arrowsHomeAndEnd();
    void controlArrowsGoToTheEdgeOfTheBlock();
    void shiftChoosesAndTheCurrentCellStays();
    void wholeRowsAndColumns_data();
    void wholeRowsAndColumns();
    void everything();
    void enterAndTabGoRoundInWhatIsChosen();
    void enterReturnsToWhereTabbingBegan();
    void f2MovesTheCaretAndF2AgainTheCell();
    void escapeGivesUp();
    void controlEnterFills();
    void mergedCellsKeepTheColumn();
    void noCellIsATrap_data();
    void noCellIsATrap();
    void labelsAreNoPlacesToStandOn();
    void mergedFiguresAreChosenWhole();
    void shiftClickChooses();
};

void TestGridKeys::arrowsHomeAndEnd()
{
    press("Right");
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/business"));
    press("Down");
    QCOMPARE(m_window->address(), QStringLiteral("requests/carried_in/business"));
    press("End");
    QCOMPARE(m_window->address(), QStringLiteral("requests/carried_in/total"));
    press("Right");
    QCOMPARE(m_window->address(), QStringLiteral("requests/carried_in/total"));
    press("Home");
    QCOMPARE(m_window->address(), QStringLiteral("requests/carried_in/natural_person"));
    press("Left"); // labels are no cells
    QCOMPARE(m_window->address(), QStringLiteral("requests/carried_in/natural_person"));
    press("Ctrl+End");
    QCOMPARE(m_window->address(), QStringLiteral("requests/carried_out/total"));
    QCOMPARE(chosen(), size_t(1));
    press("Ctrl+Home");
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/natural_person"));
    press("PgDown");
    QVERIFY(m_window->address() != QLatin1String("requests/new/natural_person"));
    press("PgUp");
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/natural_person"));
}

void TestGridKeys::controlArrowsGoToTheEdgeOfTheBlock()
{
    press("Ctrl+Right"); // filled: 800 100 0, then two blanks
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/research"));
    press("Ctrl+Right"); // over the blanks
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/other_org"));
    press("Ctrl+Right");
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/total"));
    press("Ctrl+Left");
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/other_org"));
    press("Ctrl+Left");
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/research"));
    press("Ctrl+Down");
    QCOMPARE(m_window->address(), QStringLiteral("requests/carried_out/research"));
    m_window->goTo(QStringLiteral("requests/new/social"));
    press("Ctrl+Down"); // from a blank to the next figure
    QCOMPARE(m_window->address(), QStringLiteral("requests/carried_in/social"));
    press("Ctrl+Up"); // the block ends here; nothing further holds a figure
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/social"));
}

void TestGridKeys::shiftChoosesAndTheCurrentCellStays()
{
    press("Shift+Right");
    press("Shift+Right");
    press("Shift+Down");
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/natural_person"));
    QCOMPARE(chosen(), size_t(6));
    press("Shift+Left"); // the far corner comes back
    QCOMPARE(chosen(), size_t(4));
    press("Ctrl+Shift+End");
    QCOMPARE(chosen(), size_t(175));
    press("Shift+Home");
    QCOMPARE(chosen(), size_t(25));
    press("Right"); // from the current cell
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/business"));
    QCOMPARE(chosen(), size_t(1));
    press("Ctrl+Shift+Down");
    QCOMPARE(chosen(), size_t(25));
}

void TestGridKeys::wholeRowsAndColumns_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<int>("count");
    QTest::addRow("row") << QByteArray("Shift+Space") << 7;
    QTest::addRow("row, without the key of input methods") << QByteArray("Ctrl+Alt+R") << 7;
    QTest::addRow("column") << QByteArray("Ctrl+Space") << 25;
    QTest::addRow("column, without the key of input methods") << QByteArray("Ctrl+Alt+C") << 25;
}

void TestGridKeys::wholeRowsAndColumns()
{
    QFETCH(const QByteArray, keys);
    QFETCH(const int, count);
    press(keys.constData());
    QCOMPARE(chosen(), size_t(count));
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/natural_person"));
    press("Right");
    press("Shift+Right");
    press("Shift+Down");
    press(keys.constData());
    QCOMPARE(chosen(), size_t(2 * count));
    QVERIFY(!editor());
}

void TestGridKeys::everything()
{
    press("Ctrl+A");
    QCOMPARE(chosen(), size_t(175));
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/natural_person"));
    press("Left");
    press("Ctrl+Shift+Space");
    QCOMPARE(chosen(), size_t(175));
}

void TestGridKeys::enterAndTabGoRoundInWhatIsChosen()
{
    press("Shift+Right");
    press("Shift+Down");
    const char *byColumns[]{"requests/carried_in/natural_person", "requests/new/business",
                            "requests/carried_in/business", "requests/new/natural_person"};
    for (const char *address : byColumns) {
        press("Return");
        QCOMPARE(m_window->address(), QString::fromLatin1(address));
        QCOMPARE(chosen(), size_t(4));
    }
    const char *byRows[]{"requests/new/business", "requests/carried_in/natural_person", "requests/carried_in/business",
                         "requests/new/natural_person"};
    for (const char *address : byRows) {
        QTest::keyClick(m_window->grid(), Qt::Key_Tab);
        QCOMPARE(m_window->address(), QString::fromLatin1(address));
    }
    press("Shift+Return");
    QCOMPARE(m_window->address(), QStringLiteral("requests/carried_in/business"));
    QTest::keyClick(m_window->grid(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_window->address(), QStringLiteral("requests/carried_in/natural_person"));
    // What is typed goes into the current cell, and on.
    QTest::keyClick(m_window->grid(), Qt::Key_7);
    QTest::keyClick(editor(), Qt::Key_Tab);
    QCOMPARE(text("requests/carried_in/natural_person"), QStringLiteral("7"));
    QCOMPARE(m_window->address(), QStringLiteral("requests/carried_in/business"));
    QCOMPARE(chosen(), size_t(4));
}

void TestGridKeys::enterReturnsToWhereTabbingBegan()
{
    press("Right");
    QTest::keyClick(m_window->grid(), Qt::Key_Tab);
    QTest::keyClick(m_window->grid(), Qt::Key_4);
    QTest::keyClick(editor(), Qt::Key_Tab);
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/social"));
    press("Return");
    QCOMPARE(m_window->address(), QStringLiteral("requests/carried_in/business"));
    press("Return"); // no run of tabs any more
    QCOMPARE(m_window->address(), QStringLiteral("requests/granted/business"));
    QTest::keyClick(m_window->grid(), Qt::Key_Tab);
    press("Right");
    press("Return");
    QCOMPARE(m_window->address(), QStringLiteral("requests/partial/social"));
}

void TestGridKeys::f2MovesTheCaretAndF2AgainTheCell()
{
    press("F2");
    QLineEdit *line = editor();
    QVERIFY(line);
    QCOMPARE(line->text(), QStringLiteral("800"));
    QCOMPARE(line->cursorPosition(), 3);
    QVERIFY(!line->hasSelectedText());
    QTest::keyClick(line, Qt::Key_Left);
    QCOMPARE(line->cursorPosition(), 2);
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(line->cursorPosition(), 0);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(line->cursorPosition(), 3);
    QTest::keyClick(line, Qt::Key_5);
    QTest::keyClick(line, Qt::Key_F2); // now arrows leave the cell
    QTest::keyClick(line, Qt::Key_Right);
    QCOMPARE(text("requests/new/natural_person"), QStringLiteral("8005"));
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/business"));

    QTest::keyClick(m_window->grid(), Qt::Key_7); // begun by typing: arrows leave
    line = editor();
    QTest::keyClick(line, Qt::Key_F2); // until F2
    QTest::keyClick(line, Qt::Key_Left);
    QTest::keyClick(line, Qt::Key_1);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(text("requests/new/business"), QStringLiteral("17"));
    QCOMPARE(m_window->address(), QStringLiteral("requests/carried_in/business"));
}

void TestGridKeys::escapeGivesUp()
{
    QTest::keyClick(m_window->grid(), Qt::Key_7);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QCOMPARE(text("requests/new/natural_person"), QStringLiteral("800"));
    QCOMPARE(steps(), size_t(0));
    QVERIFY(m_window->grid()->hasFocus());
}

void TestGridKeys::controlEnterFills()
{
    press("Shift+Right");
    press("Shift+Down");
    QTest::keyClick(m_window->grid(), Qt::Key_4);
    QTest::keyClick(editor(), Qt::Key_2);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    for (const char *address : {"requests/new/natural_person", "requests/new/business",
                                "requests/carried_in/natural_person", "requests/carried_in/business"})
        QCOMPARE(text(address), QStringLiteral("42"));
    QCOMPARE(steps(), size_t(1));
    QCOMPARE(chosen(), size_t(4));
    QVERIFY(!m_window->isLoading() && !m_window->grid()->isEditing());

    // Without anything typed: the current figure.
    m_window->goTo(QStringLiteral("requests/new/total"));
    press("Shift+Down");
    press("Ctrl+Return");
    QCOMPARE(text("requests/carried_in/total"), QStringLiteral("900"));
    QCOMPARE(steps(), size_t(2));
    press("Ctrl+Return"); // no-op: no trace
    QCOMPARE(steps(), size_t(2));
}

void TestGridKeys::mergedCellsKeepTheColumn()
{
    m_window->goTo(QStringLiteral("proactive/normative/repealed"));
    press("Down");
    QCOMPARE(m_window->address(), QStringLiteral("proactive/licensing/decisions")); // as wide as three columns
    press("Down");
    QCOMPARE(m_window->address(), QStringLiteral("proactive/penalties/decisions"));
    press("Up");
    press("Up");
    QCOMPARE(m_window->address(), QStringLiteral("proactive/normative/repealed"));
}

void TestGridKeys::noCellIsATrap_data()
{
    QTest::addColumn<int>("table");
    for (const TableId table : allTables)
        QTest::addRow("%s", qPrintable(tableKey(table))) << static_cast<int>(table);
}

void TestGridKeys::noCellIsATrap()
{
    QFETCH(const int, table);
    m_window->review()->tables()->setTable(static_cast<TableId>(table));
    GridView *grid = m_window->grid();
    grid->setFocus();
    const auto count =
        static_cast<int>(m_window->state().extraction().tableForm(static_cast<TableId>(table)).cells.size());
    press("Ctrl+Home");
    std::set<CellId> reached{*grid->currentCell()};
    for (int i = 0; i < count; ++i) {
        QTest::keyClick(grid, Qt::Key_Tab);
        QVERIFY(grid->currentCell());
        reached.insert(*grid->currentCell());
    }
    QCOMPARE(static_cast<int>(reached.size()), count); // Tab reaches every figure
    for (const char *key : {"Up", "Left", "Down", "Right", "Ctrl+Up", "Ctrl+Down"}) {
        for (int i = 0; i < 40; ++i) {
            press(key);
            QVERIFY2(grid->currentCell(), key);
        }
    }
    // And whichever way, the first figure is reached again.
    for (int i = 0; i < 80; ++i)
        press(i % 2 ? "Up" : "Left");
    QCOMPARE(*grid->currentCell(), *grid->gridModel()->cellFor(grid->firstFigure()));
}

void TestGridKeys::labelsAreNoPlacesToStandOn()
{
    // A label between the blocks of figures, which scrolls with them.
    m_window->goTo(QStringLiteral("proactive/normative/repealed"));
    GridView *grid = m_window->grid();
    grid->setFocus();
    QModelIndex label;
    for (const SheetLayout::Item &item : grid->sheet().items()) {
        const QModelIndex index = grid->gridModel()->index(item.row, item.column);
        if (item.cell < 0 && item.row > grid->currentIndex().row() && item.column > 0 && !label.isValid()
            && grid->viewport()->rect().contains(grid->visualRect(index).center()))
            label = index;
    }
    QVERIFY(label.isValid());
    m_window->review()->focusPane(m_window->review()->source());
    for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier}) {
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, modifiers, grid->visualRect(label).center());
        QCOMPARE(m_window->address(), QStringLiteral("proactive/normative/repealed"));
        QCOMPARE(chosen(), size_t(1));
        QVERIFY(grid->hasFocus());
    }
    // However one came there, keys lead on from there, and typing does no harm.
    grid->selectionModel()->setCurrentIndex(label, QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid, Qt::Key_7);
    press("Del");
    press("Ctrl+V");
    QCOMPARE(steps(), size_t(0));
    press("Down");
    QCOMPARE(m_window->address(), QStringLiteral("proactive/licensing/decisions"));
    grid->selectionModel()->setCurrentIndex(label, QItemSelectionModel::ClearAndSelect);
    press("Up");
    QVERIFY(m_window->address().startsWith(QStringLiteral("proactive/normative/")));
    grid->selectionModel()->setCurrentIndex(grid->gridModel()->index(0, 0), QItemSelectionModel::ClearAndSelect);
    press("Up"); // nothing above
    QCOMPARE(m_window->address(), QStringLiteral("proactive/regulations/issued"));
}

void TestGridKeys::mergedFiguresAreChosenWhole()
{
    m_window->goTo(QStringLiteral("proactive/normative/in_force"));
    press("Shift+Down"); // a figure as wide as three columns comes with them
    QCOMPARE(chosen(), size_t(4));
}

void TestGridKeys::shiftClickChooses()
{
    GridView *grid = m_window->grid();
    const auto at = [&](const char *address) {
        const CellId cell = m_window->state().extraction().find(QString::fromLatin1(address)).value();
        return grid->visualRect(grid->gridModel()->indexFor(cell)).center();
    };
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, Qt::ShiftModifier, at("requests/carried_in/research"));
    QCOMPARE(chosen(), size_t(6));
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/natural_person"));
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, at("requests/carried_in/research"));
    QCOMPARE(chosen(), size_t(1));
}

QTEST_MAIN(TestGridKeys)
#include "tst_grid_keys.moc"
