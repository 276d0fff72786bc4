// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/cell_words.h"
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
    void whatHappensInATableIsHeard();
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

void TestAccessibility::whatHappensInATableIsHeard()
{
    WindowFixture fixture;
    ReportMaker maker = soundReport();
    maker.without("requests/new/research", CellState::Blank);
    maker.without("requests/new/social", CellState::Missing);
    maker.without("requests/new/legal", CellState::Ambiguous);
    maker.without("requests/new/other_org", CellState::NotAFigure, u"若干");
    fixture.workspace.addReport(maker.make());
    fixture.goTo(QStringLiteral("requests/new/natural_person"));
    GridView *grid = fixture.grid();
    grid->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    const auto press = [](const char *keys) {
        QTest::keySequence(QApplication::focusWidget(), QKeySequence(QString::fromLatin1(keys)));
    };
    // Each step says row, column, value and state.
    const QString row = QStringLiteral("一、本年新收政府信息公开申请数量");
    const std::pair<const char *, const char *> states[]{{"商业企业", "as read"},
                                                         {"科研机构", "blank"},
                                                         {"社会公益组织", "missing"},
                                                         {"法律服务机构", "doubtful"},
                                                         {"其他", "若干"}};
    const auto hereSays = [grid] {
        const QModelIndex here = grid->currentIndex();
        const QAccessibleInterface *cell =
            QAccessible::queryAccessibleInterface(grid)->tableInterface()->cellAt(here.row(), here.column());
        return cell->state().focused && cell->state().selected ? cell->text(QAccessible::Name) : QString();
    };
    for (const auto &[column, state] : states) {
        press("Right");
        for (const QString &part : {row, QString::fromUtf8(column), QString::fromUtf8(state)})
            QVERIFY2(hereSays().contains(part), qPrintable(hereSays() + QStringLiteral(" / ") + part));
    }
    // What is typed: the editor names its cell; what is refused and why; what it is then.
    press("Home");
    press("7");
    QVERIFY(QAccessible::queryAccessibleInterface(QApplication::focusWidget())
                ->text(QAccessible::Name)
                .contains(QStringLiteral("自然人")));
    press("X");
    press("Return");
    const auto nameOf = [](QWidget *widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    ProblemBubble *problem = grid->findChild<ProblemBubble *>();
    QVERIFY(problem->isVisible());
    QVERIFY(!problem->text().isEmpty());
    QCOMPARE(nameOf(problem), problem->text());
    press("Backspace");
    press("Return");
    press("Up");
    QVERIFY2(hereSays().contains(QStringLiteral("corrected")), qPrintable(hereSays()));
    // A preview says what it is, and the cells say what they would become.
    press("Alt+Shift+Down");
    QVERIFY(fixture.review()->tables()->previewBar()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(nameOf(fixture.review()->tables()->previewBar()).contains(QStringLiteral("Move the row down")));
    const QModelIndex here = grid->currentIndex();
    const QString preview = QAccessible::queryAccessibleInterface(grid)
                                ->tableInterface()
                                ->cellAt(here.row(), here.column())
                                ->text(QAccessible::Name);
    QVERIFY2(preview.contains(CellWords::preview(QStringLiteral("5"))), qPrintable(preview));
    press("Esc");
    // A step that is refused is said.
    fixture.workspace.setRecordKeeper([](const std::vector<JournalRecord> &) { return false; });
    press("Del");
    fixture.workspace.setRecordKeeper({});
    QStringList bars;
    for (MessageBar *bar : fixture.review()->tableMessages()->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            bars += nameOf(bar);
    }
    QCOMPARE(bars.size(), qsizetype(1));
    QVERIFY(bars.front().contains(QStringLiteral("could not be saved")));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
