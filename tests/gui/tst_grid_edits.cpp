// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/history_list_model.h"
#include "tests/gui/grid_hands.h"

#include <QMenu>
#include <QScrollBar>
#include <QTreeView>

using namespace gouji;
using namespace gouji::test;

/// Edits of several cells and of structure, figures from the source, the history: by the keyboard alone.
class TestGridEdits : public QObject, protected GridHands
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fillDownAndRight();
    void fillFromTheLineBefore();
    void zerosWhereNothingStands();
    void aRowOneColumnOff();
    void whatWouldBeLostIsSaidFirst();
    void insertAndRemove();
    void splitAndJoin();
    void swapping();
    void aRowMovesUpAndDown();
    void placesTravelWithTheFigures();
    void aPreviewEndsWithTheStateItWasMadeFor();
    void figuresFromTheSource();
    void theHistoryCanBeJumpedIn();
    void theMenuOfACellHoldsTheEdits();
    void blanksSettleDoubtfulAndMissingCells();
    void aRefusedStepIsSaid_data();
    void aRefusedStepIsSaid();
    void choiceAndScrollStay();
    void checksFollowAtOnce();
    void aReportOfAnotherEditionFollows();
};

void TestGridEdits::init()
{
    openWindow();
}

void TestGridEdits::cleanup()
{
    m_window.reset();
}

void TestGridEdits::fillDownAndRight()
{
    choose("requests/new/natural_person", "Shift+Right Shift+Down Shift+Down Ctrl+D");
    QCOMPARE(text("requests/granted/natural_person"), QStringLiteral("800"));
    QCOMPARE(text("requests/granted/business"), QStringLiteral("100"));
    QCOMPARE(steps(), size_t(1));
    QCOMPARE(m_window->review()->tables()->chosenCells().size(), size_t(6)); // still chosen
    press("Ctrl+R");
    QCOMPARE(text("requests/granted/business"), QStringLiteral("800"));
    QCOMPARE(steps(), size_t(2));
    press("Ctrl+Z");
    press("Ctrl+Z");
    QCOMPARE(text("requests/granted/natural_person"), QStringLiteral("700"));
}

void TestGridEdits::fillFromTheLineBefore()
{
    choose("requests/carried_in/natural_person", "Shift+Right Ctrl+D");
    QCOMPARE(row("carried_in"), figures("800 100 0 0 0 0 5"));
    choose("requests/new/research", "Ctrl+R");
    QCOMPARE(text("requests/new/research"), QStringLiteral("100"));
    // There is nothing above the first row.
    const size_t before = steps();
    choose("requests/new/business", "Ctrl+D");
    QCOMPARE(steps(), before);
    // A doubtful cell has nothing to fill with.
    choose("requests/partial/total", "Shift+Down Ctrl+D");
    QCOMPARE(steps(), before);
    QVERIFY(m_window->grid()->findChild<ProblemBubble *>()->isVisible());
}

void TestGridEdits::zerosWhereNothingStands()
{
    choose("requests/partial/natural_person", "Shift+Space Alt+0");
    QCOMPARE(steps(), size_t(1));
    QCOMPARE(text("requests/partial/social"), QStringLiteral("0"));
    QCOMPARE(text("requests/partial/legal"), QStringLiteral("0"));
    QCOMPARE(m_window->state().state(cell("requests/partial/total")), CellState::Ambiguous); // a doubt is no blank
    press("Ctrl+Z");
    m_window->action(QStringLiteral("Fill the Table with 0"))->trigger();
    QCOMPARE(text("requests/partial/social"), QStringLiteral("0"));
    press("Alt+0"); // nothing left to fill: no trace
    QCOMPARE(steps(), size_t(3));
}

void TestGridEdits::aRowOneColumnOff()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("\t1\t2\t3\t4\t5\t6"));
    choose("requests/granted/natural_person", "Ctrl+V Return"); // a figure gives way to an empty field
    QCOMPARE(steps(), size_t(1));
    choose("requests/granted/business", "Alt+Shift+Left");
    QVERIFY(!bar()->isOpen()); // one row, and nothing is lost
    QCOMPARE(row("granted"), QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                          QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6"), QString()}));
    QCOMPARE(steps(), size_t(2));
    QVERIFY(m_window->action(QStringLiteral("Undo"))->text().contains(QStringLiteral("Shifted")));
    press("Ctrl+Z");
    QCOMPARE(text("requests/granted/natural_person"), QString());
    press("Ctrl+Y");
    QCOMPARE(text("requests/granted/natural_person"), QStringLiteral("1"));
}

void TestGridEdits::whatWouldBeLostIsSaidFirst()
{
    choose("requests/new/natural_person", "Alt+Shift+Right");
    QVERIFY(bar()->isOpen());
    QVERIFY(bar()->content().notes.join(QString()).contains(QStringLiteral("900")));
    press("Esc");
    QCOMPARE(row("new"), figures("800 100 0 0 0 0 900"));
    choose("requests/new/natural_person", "Alt+Shift+Right Return");
    QCOMPARE(row("new").mid(1), figures("800 100 0 0 0 0"));
    QCOMPARE(text("requests/new/natural_person"), QString());
    QCOMPARE(steps(), size_t(1));
}

void TestGridEdits::insertAndRemove()
{
    choose("requests/new/business", "Del");
    choose("requests/new/natural_person", "Ctrl+Alt+I"); // moves as far as the blank
    QCOMPARE(row("new"), QStringList({QString(), QStringLiteral("800"), QStringLiteral("0"), QStringLiteral("0"),
                                      QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("900")}));
    press("Ctrl+Alt+D"); // the row closes up
    QCOMPARE(row("new"), QStringList({QStringLiteral("800"), QStringLiteral("0"), QStringLiteral("0"),
                                      QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("900"), QString()}));
    QCOMPARE(steps(), size_t(3));
}

void TestGridEdits::splitAndJoin()
{
    choose("requests/new/business", "Del");
    choose("requests/new/natural_person", "F2");
    QTest::keyClick(editor(), Qt::Key_Left);
    press("Ctrl+Alt+S"); // 80|0
    QCOMPARE(row("new").mid(0, 3), figures("80 0 0"));
    QVERIFY(!editor());
    QCOMPARE(steps(), size_t(2));
    m_window->grid()->setFocus();
    press("Ctrl+Alt+S"); // two digits: between them
    if (bar()->isOpen())
        press("Return");
    QCOMPARE(row("new").mid(0, 3), figures("8 0 0"));
    choose("requests/new/natural_person", "Ctrl+Alt+J");
    QCOMPARE(text("requests/new/natural_person"), QStringLiteral("80"));
    // A single digit cannot be cut.
    const size_t before = steps();
    choose("requests/new/business", "Ctrl+Alt+S");
    QCOMPARE(steps(), before);
}

void TestGridEdits::swapping()
{
    choose("requests/new/natural_person", "Shift+Right Ctrl+Alt+X");
    QCOMPARE(row("new"), figures("100 800 0 0 0 0 900"));
    choose("requests/new/natural_person", "Shift+End Ctrl+Alt+X"); // the two ends
    QCOMPARE(row("new"), figures("900 800 0 0 0 0 100"));
    QCOMPARE(steps(), size_t(2));
    choose("requests/new/business", "Shift+Down Shift+Down Ctrl+Alt+W");
    QVERIFY(bar()->isOpen()); // two rows: shown first
    press("Return");
    QCOMPARE(row("new"), figures("700 0 0 0 0 0 700"));
    QCOMPARE(row("granted"), figures("900 800 0 0 0 0 100"));
    choose("requests/new/business", "Ctrl+Alt+X"); // one cell cannot be swapped
    QCOMPARE(steps(), size_t(3));
    QVERIFY(m_window->grid()->findChild<ProblemBubble *>()->isVisible());
}

void TestGridEdits::aRowMovesUpAndDown()
{
    choose("requests/carried_in/business", "Alt+Shift+Up");
    QVERIFY(bar()->isOpen());
    QCOMPARE(bar()->content().title.isEmpty(), false);
    press("Return");
    QCOMPARE(row("new"), figures("5 0 0 0 0 0 5"));
    QCOMPARE(row("carried_in"), figures("800 100 0 0 0 0 900"));
    QCOMPARE(m_window->address(), QStringLiteral("requests/new/business")); // went along
    press("Alt+Shift+Up");                                                  // no further
    QVERIFY(!bar()->isOpen());
    press("Alt+Shift+Down");
    press("Return");
    QCOMPARE(row("new"), figures("800 100 0 0 0 0 900"));
    QCOMPARE(m_window->address(), QStringLiteral("requests/carried_in/business"));
    QCOMPARE(steps(), size_t(2));
}

void TestGridEdits::placesTravelWithTheFigures()
{
    const std::vector<Span> places = m_window->state().places(cell("requests/new/natural_person"));
    QVERIFY(!places.empty());
    choose("requests/new/natural_person", "Shift+Right Ctrl+Alt+X");
    QCOMPARE(m_window->state().places(cell("requests/new/business")), places);
}

void TestGridEdits::aPreviewEndsWithTheStateItWasMadeFor()
{
    choose("requests/carried_in/business", "Alt+Shift+Up");
    QVERIFY(bar()->isOpen());
    QVERIFY(
        m_window->workspace.correctCell(*m_window->review()->report(), cell("requests/new/total"), QStringLiteral("1"))
            .has_value());
    QVERIFY(!bar()->isOpen());
    QCOMPARE(steps(), size_t(1));
    choose("requests/carried_in/business", "Alt+Shift+Up");
    QVERIFY(bar()->isOpen());
    m_window->workspace.removeAll();
    QVERIFY(!bar()->isOpen());
}

void TestGridEdits::figuresFromTheSource()
{
    QVERIFY(m_window->open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 2));
    m_window->review()->setReport(m_window->workspace.reports().back());
    mark(QStringLiteral("371 | 38"));
    choose("requests/granted/research", "Shift+Right Ctrl+M");
    QCOMPARE(text("requests/granted/research"), QStringLiteral("371"));
    QCOMPARE(text("requests/granted/social"), QStringLiteral("38"));
    QCOMPARE(steps(), size_t(1));
    const std::vector<Span> places = m_window->state().places(cell("requests/granted/social"));
    QCOMPARE(places.size(), size_t(1));
    QCOMPARE(m_window->state().extraction().source->text.mid(places.front().begin, places.front().length()),
             QStringLiteral("38"));

    // More figures than cells are said before.
    choose("requests/granted/legal", "Ctrl+M");
    QVERIFY(bar()->isOpen());
    press("Esc");
    QCOMPARE(steps(), size_t(1));
}

void TestGridEdits::theHistoryCanBeJumpedIn()
{
    QTest::keyClick(m_window->grid(), Qt::Key_1);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClick(m_window->grid(), Qt::Key_2);
    QTest::keyClick(editor(), Qt::Key_Return);
    press("Ctrl+Z");
    m_window->goTo(QStringLiteral("requests/new/business"));
    m_window->grid()->setFocus();
    QTest::keyClick(m_window->grid(), Qt::Key_3);
    QTest::keyClick(editor(), Qt::Key_Return);

    HistoryPane *history = m_window->review()->history();
    QVERIFY(!history->isVisible());
    press("Ctrl+Shift+Y");
    QVERIFY(history->isVisible());
    QVERIFY(history->view()->hasFocus());
    QCOMPARE(history->model()->rowCount(), 4);
    QCOMPARE(history->view()->currentIndex().row(), 3);
    press("Up"); // the branch not taken
    press("Return");
    QCOMPARE(text("requests/carried_in/natural_person"), QStringLiteral("2"));
    QCOMPARE(text("requests/new/business"), QStringLiteral("100"));
    press("Home");
    press("Return");
    QCOMPARE(text("requests/new/natural_person"), QStringLiteral("800"));
    QVERIFY(history->view()->hasFocus());
    QCOMPARE(history->view()->currentIndex().row(), 0);
    press("End");
    press("Return");
    QCOMPARE(text("requests/new/business"), QStringLiteral("3"));
    QCOMPARE(text("requests/carried_in/natural_person"), QStringLiteral("5"));
}

void TestGridEdits::theMenuOfACellHoldsTheEdits()
{
    GridView *grid = m_window->grid();
    emit grid->customContextMenuRequested(grid->visualRect(grid->currentIndex()).center());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (const char *name : {"Shift Rest of Row Left", "Insert Cell", "Swap Rows", "Paste Figures", "Take Marked Text"})
        QVERIFY2(menu->actions().contains(m_window->action(QString::fromLatin1(name))), name);
    menu->close();
}

void TestGridEdits::blanksSettleDoubtfulAndMissingCells()
{
    for (const char *address : {"requests/partial/total", "requests/partial/legal"}) {
        const CellState before = m_window->state().state(cell(address));
        const size_t stepsBefore = steps();
        // Opened and left: nothing.
        choose(address, "F2 Return");
        choose(address, "F2 Esc");
        choose(address, "F2 Tab");
        QCOMPARE(m_window->state().state(cell(address)), before);
        QCOMPARE(steps(), stepsBefore);
        // Typed and taken away again: that nothing stands there.
        choose(address, "7");
        QTest::keyClick(editor(), Qt::Key_Backspace);
        press("Return");
        QCOMPARE(m_window->state().state(cell(address)), CellState::Blank);
        QCOMPARE(steps(), stepsBefore + 1);
        press("Ctrl+Z");
        QCOMPARE(m_window->state().state(cell(address)), before);
        // Filled from a blank.
        choose("requests/partial/social", "");
        m_window->review()->tables()->chooseAround(cell("requests/partial/social"),
                                                   {cell("requests/partial/social"), cell(address)});
        press("Ctrl+Return");
        QCOMPARE(m_window->state().state(cell(address)), CellState::Blank);
        choose(address, "Ctrl+Backspace"); // back to what was read
        QCOMPARE(m_window->state().state(cell(address)), before);
    }
}

void TestGridEdits::aRefusedStepIsSaid_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addRow("cleared") << QByteArray("Del");
    QTest::addRow("typed") << QByteArray("5 Return");
    QTest::addRow("confirmed") << QByteArray("F9");
    QTest::addRow("taken back") << QByteArray("Ctrl+Z");
    QTest::addRow("a row moved, after the preview") << QByteArray("Alt+Shift+Down Return");
}

void TestGridEdits::aRefusedStepIsSaid()
{
    QFETCH(const QByteArray, keys);
    bool full = false;
    m_window->workspace.setRecordKeeper([&full](const std::vector<JournalRecord> &) { return !full; });
    const auto isSaid = [this] { return m_window->messages().join(QString()).contains(QStringLiteral("saved")); };
    choose("requests/carried_in/business", "Del");
    press("Del"); // changes nothing, which is no refusal
    QCOMPARE(steps(), size_t(1));
    QVERIFY(!isSaid());
    full = true;
    choose("requests/new/business", keys.constData());
    QVERIFY(isSaid());
    QCOMPARE(steps(), size_t(1));
    QCOMPARE(row("new"), figures("800 100 0 0 0 0 900"));
    // Nothing was confirmed, taken back or moved, so one stays where one is; typing goes on.
    if (keys != "5 Return")
        QCOMPARE(m_window->address(), QStringLiteral("requests/new/business"));
    full = false;
    choose("requests/new/business", "Del");
    QCOMPARE(steps(), size_t(2));
    QVERIFY(!isSaid()); // it holds no longer
    m_window->workspace.setRecordKeeper({});
}

void TestGridEdits::choiceAndScrollStay()
{
    m_window->review()->tables()->setZoom(200);
    choose("requests/rejected.petition/natural_person", "Shift+Right Shift+Down");
    QTest::qWait(50); // until the panes have their places
    QScrollBar *bar = m_window->grid()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    const int scrolled = bar->value();
    const std::vector<CellId> chosen = m_window->review()->tables()->chosenCells();
    QCOMPARE(chosen.size(), size_t(4));
    QSignalSpy reset(m_window->grid()->gridModel(), &QAbstractItemModel::modelReset);
    for (const char *keys : {"Del", "Ctrl+Return", "Ctrl+D", "Alt+0", "Esc", "Alt+0", "Return"})
        press(keys); // two rows filled with zeros are shown first
    QTest::qWait(50);
    QCOMPARE(text("requests/rejected.petition/business"), QStringLiteral("0"));
    QCOMPARE(m_window->review()->tables()->chosenCells(), chosen);
    QCOMPARE(bar->value(), scrolled);
    QCOMPARE(reset.count(), 0);
}

void TestGridEdits::checksFollowAtOnce()
{
    QCOMPARE(m_window->checks().counts(TableId::Requests).fail, 0);
    choose("requests/new/total", "Del");
    QVERIFY(m_window->checks().counts(TableId::Requests).undecided > 0);
    QTest::keyClick(m_window->grid(), Qt::Key_7);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(m_window->checks().counts(TableId::Requests).fail, 2); // its row, and the balance of its column
    QVERIFY(m_window->grid()->gridModel()->indexFor(cell("requests/new/total")).data(FailedChecksRole).toInt() > 0);
    press("Ctrl+Z");
    press("Ctrl+Z");
    QCOMPARE(m_window->checks().counts(TableId::Requests).fail, 0);
}

void TestGridEdits::aReportOfAnotherEditionFollows()
{
    // The older form has fewer cells; what was chosen in the other one is not looked up in it.
    const ReportId here = *m_window->review()->report();
    const ReportId older = m_window->workspace.addReport(soundReport("2019").make()).first;
    for (const TableId table : allTables) {
        m_window->review()->setReport(here);
        m_window->review()->tables()->setTable(table);
        m_window->grid()->setFocus();
        press("Ctrl+Home");
        press("Ctrl+Shift+End");
        press("Ctrl+End");
        const CellId last = *m_window->review()->tables()->currentCell();
        QCOMPARE(last.index + 1, static_cast<int>(m_window->state().extraction().tableForm(table).cells.size()));
        m_window->review()->setReport(older);
        QCOMPARE(m_window->review()->report(), std::optional(older));
        QVERIFY(m_window->review()->tables()->currentCell());
        QVERIFY(!m_window->address().isEmpty());
        QCOMPARE(m_window->review()->tables()->chosenCells().size(), size_t(1));
    }
}

QTEST_MAIN(TestGridEdits)
#include "tst_grid_edits.moc"
