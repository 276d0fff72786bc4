// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/grid_hands.h"

#include <QAccessible>
#include <QMimeData>

using namespace gouji;
using namespace gouji::test;

/// The clipboard in the window, and find and replace, by the keyboard alone.
class TestGridPasteAndFind : public QObject, protected GridHands
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aTableOutOfACopiedPage();
    void copiedAsTextAndAsTable();
    void cutFiguresMoveInTwoSteps();
    void emptyFieldsOfOtherProgramsAreShownFirst();
    void ownCopiesBlankNothingThatWasNotChosen();
    void aPasteThatDiffersIsShownFirst();
    void wordsAreLeftOutOfAPaste();
    void findAndReplace();
    void aReplacementThatIsRefusedStays();
    void digitsOfAnInputMethod();
    void replaceInAllReportsIsOneStep();
    void blanksCanBeFound();
    void theBarsCanBeHeard();
};

void TestGridPasteAndFind::init()
{
    openWindow();
}

void TestGridPasteAndFind::cleanup()
{
    m_window.reset();
}

void TestGridPasteAndFind::aTableOutOfACopiedPage()
{
    auto *content = new QMimeData;
    content->setText(QStringLiteral("wrong"));
    content->setHtml(QStringLiteral("<table><tr><td sdval='1113'>1,113</td><td>&nbsp;</td></tr>"
                                    "<tr><td>１２</td><td>—</td></tr></table>"));
    QGuiApplication::clipboard()->setMimeData(content);
    choose("requests/granted/natural_person", "Ctrl+V");
    QVERIFY(bar()->isOpen()); // a field that holds nothing comes upon a figure
    press("Return");
    QCOMPARE(steps(), size_t(1));
    QCOMPARE(text("requests/granted/natural_person"), QStringLiteral("1,113"));
    QCOMPARE(m_window->state().reported(cell("requests/granted/natural_person")), std::optional(Decimal(1113)));
    QCOMPARE(m_window->state().reported(cell("requests/partial/natural_person")), std::optional(Decimal(12)));
    QCOMPARE(m_window->state().state(cell("requests/granted/business")), CellState::Blank);
    QCOMPARE(m_window->state().mark(cell("requests/partial/business")), BlankMark::Dash);
    QCOMPARE(m_window->review()->tables()->chosenCells().size(), size_t(4));
    press("Ctrl+V"); // the same again: no trace
    QCOMPARE(steps(), size_t(1));
}

void TestGridPasteAndFind::copiedAsTextAndAsTable()
{
    choose("requests/new/natural_person", "Shift+Right Ctrl+C");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("800\t100\r\n"));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("sdval=\"100\"")));
    press("Ctrl+Alt+H");
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("商业企业")));
    QVERIFY(text.contains(QStringLiteral("一、本年新收政府信息公开申请数量")));
    QVERIFY(text.endsWith(QStringLiteral("\t800\t100\r\n")));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("rowspan=\"3\"")));
}

void TestGridPasteAndFind::cutFiguresMoveInTwoSteps()
{
    choose("requests/new/natural_person", "Shift+Right Ctrl+X");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("800\t100\r\n"));
    QCOMPARE(m_window->state().state(cell("requests/new/natural_person")), CellState::Blank);
    QCOMPARE(m_window->state().state(cell("requests/new/business")), CellState::Blank);
    QCOMPARE(steps(), size_t(1));
    choose("requests/partial/natural_person", "Shift+Del"); // the other key, on one cell
    QCOMPARE(m_window->state().state(cell("requests/partial/natural_person")), CellState::Blank);
    QCOMPARE(steps(), size_t(2));
    m_window->workspace.undo();
    m_window->workspace.undo();
    QCOMPARE(text("requests/new/natural_person"), QStringLiteral("800"));
    QCOMPARE(text("requests/new/business"), QStringLiteral("100"));
}

void TestGridPasteAndFind::emptyFieldsOfOtherProgramsAreShownFirst()
{
    // Over 700 and 0, and over a blank, a missing and a doubtful cell: two would be blanked.
    QGuiApplication::clipboard()->setText(QStringLiteral("\t5\t\r\n"));
    choose("requests/granted/natural_person", "Ctrl+V");
    QVERIFY(bar()->isOpen());
    QVERIFY2(bar()->content().notes.join(QString()).contains(QStringLiteral("blank 2 cell")),
             qPrintable(bar()->content().notes.join(QString())));
    press("Esc");
    QCOMPARE(row("granted"), figures("700 0 0 0 0 0 700"));
    QCOMPARE(steps(), size_t(0));
    press("Ctrl+V");
    press("Return");
    QCOMPARE(row("granted"), QStringList({QString(), QStringLiteral("5"), QString(), QStringLiteral("0"),
                                          QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("700")}));
    QCOMPARE(steps(), size_t(1));
    // Where nothing stands nothing is lost, nor where a mark says that nothing stands there.
    QGuiApplication::clipboard()->setText(QStringLiteral("\t\t\r\n"));
    choose("requests/partial/social", "Ctrl+V");
    QVERIFY(bar()->isOpen()); // the third is a 0
    QVERIFY(bar()->content().notes.join(QString()).contains(QStringLiteral("blank 1 cell")));
    press("Esc");
    QGuiApplication::clipboard()->setText(QStringLiteral("\t\t—\r\n"));
    press("Ctrl+V");
    QVERIFY(!bar()->isOpen());
    QCOMPARE(m_window->state().state(cell("requests/partial/legal")), CellState::Blank); // was missing
    QCOMPARE(m_window->state().mark(cell("requests/partial/other_org")), BlankMark::Dash);
}

void TestGridPasteAndFind::ownCopiesBlankNothingThatWasNotChosen()
{
    // Two corners; what lies between stays as it is where they are pasted, by page and by text.
    GridView *grid = m_window->grid();
    const auto corners = [&] {
        m_window->review()->tables()->chooseCells(
            {cell("requests/new/natural_person"), cell("requests/carried_in/research")});
        grid->setFocus();
    };
    corners();
    press("Ctrl+C");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("800\t\t\r\n\t\t0\r\n"));
    choose("requests/granted/natural_person", "Ctrl+V");
    QVERIFY(!bar()->isOpen());
    QCOMPARE(row("granted"), figures("800 0 0 0 0 0 700"));
    QCOMPARE(text("requests/partial/natural_person"), QStringLiteral("0"));
    QCOMPARE(steps(), size_t(1));
    // The same columns of two rows stand together, and a blank among them blanks: it was chosen.
    m_window->review()->tables()->chooseCells(
        {cell("requests/partial/natural_person"), cell("requests/partial/social"), cell("requests/partial/other_org")});
    grid->setFocus();
    press("Ctrl+C");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("0\t\t0\r\n"));
    choose("requests/new/natural_person", "Ctrl+V");
    QVERIFY(!bar()->isOpen());
    QCOMPARE(row("new"), QStringList({QStringLiteral("0"), QString(), QStringLiteral("0"), QStringLiteral("0"),
                                      QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("900")}));
    // A doubtful cell says nothing that could be copied; the clipboard keeps what it has.
    choose("requests/partial/total", "Ctrl+C");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("0\t\t0\r\n"));
    QVERIFY(m_window->window->statusBar()->currentMessage().contains(QStringLiteral("doubtful")));
}

void TestGridPasteAndFind::aPasteThatDiffersIsShownFirst()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("1\t2\n"));
    choose("requests/granted/natural_person", "Shift+Right Shift+Right Ctrl+V");
    QVERIFY(bar()->isOpen());
    QCOMPARE(steps(), size_t(0));
    QCOMPARE(bar()->content().lines.size(), qsizetype(2));
    const QModelIndex index = m_window->grid()->gridModel()->indexFor(cell("requests/granted/natural_person"));
    QCOMPARE(index.data(PreviewRole).toString(), QStringLiteral("1"));
    press("Esc");
    QVERIFY(!bar()->isOpen());
    QVERIFY(!index.data(PreviewRole).isValid());
    QVERIFY(m_window->grid()->hasFocus());
    QCOMPARE(steps(), size_t(0));

    choose("requests/granted/natural_person", "Shift+Right Shift+Right Ctrl+V Return");
    QCOMPARE(steps(), size_t(1));
    QCOMPARE(row("granted"), figures("1 2 0 0 0 0 700"));
    QVERIFY(m_window->grid()->hasFocus());

    // Figures for which there is no cell are named.
    choose("requests/carried_out/total", "Ctrl+V");
    QVERIFY(bar()->isOpen());
    QVERIFY2(bar()->content().notes.join(QString()).contains(QStringLiteral("2")), "the figure that has no cell");
    press("Esc");
    QCOMPARE(steps(), size_t(1));
}

void TestGridPasteAndFind::wordsAreLeftOutOfAPaste()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("4\t若干\t6"));
    choose("requests/granted/natural_person", "Ctrl+V");
    QVERIFY(bar()->isOpen());
    QVERIFY(bar()->content().notes.join(QString()).contains(QStringLiteral("若干")));
    press("Return");
    QCOMPARE(row("granted"), figures("4 0 6 0 0 0 700"));
    QCOMPARE(steps(), size_t(1));
}

void TestGridPasteAndFind::findAndReplace()
{
    FindBar *find = m_window->review()->tables()->findBar();
    press("Ctrl+H");
    QVERIFY(find->isVisible());
    QVERIFY(find->findLine()->hasFocus());
    QTest::keyClicks(find->findLine(), QStringLiteral("57"));
    // 57, 157 and twice 757 and 857: in the report.
    QCOMPARE(find->places().size(), size_t(4));
    QVERIFY2(find->countLabel()->text().contains(QStringLiteral("4")), qPrintable(find->countLabel()->text()));
    press("Return");
    QCOMPARE(m_window->address(), QStringLiteral("requests/refused.inquiry/natural_person"));
    press("Return");
    QCOMPARE(m_window->address(), QStringLiteral("requests/refused.inquiry/total"));
    QVERIFY(find->countLabel()->text().contains(QStringLiteral("2")));
    press("Shift+Return");
    QCOMPARE(m_window->address(), QStringLiteral("requests/refused.inquiry/natural_person"));

    QTest::keyClick(find->findLine(), Qt::Key_Tab);
    QVERIFY(find->replaceLine()->hasFocus());
    QTest::keyClicks(find->replaceLine(), QStringLiteral("66"));
    press("Return"); // here, and on
    QCOMPARE(text("requests/refused.inquiry/natural_person"), QStringLiteral("66"));
    QCOMPARE(m_window->address(), QStringLiteral("requests/refused.inquiry/total"));
    QCOMPARE(steps(), size_t(1));
    QTest::keyClick(find->replaceLine(), Qt::Key_Return, Qt::ControlModifier); // all, shown first
    QVERIFY(bar()->isOpen());
    QCOMPARE(bar()->content().lines.size(), qsizetype(3));
    press("Return");
    QCOMPARE(text("requests/total/total"), QStringLiteral("866"));
    QCOMPARE(steps(), size_t(2));
    QVERIFY(find->places().empty());

    // Whole cells only; what would be no figure is left out, and said.
    find->findLine()->setText(QStringLiteral("5"));
    find->wholeCellBox()->setChecked(true);
    QCOMPARE(find->places().size(), size_t(2));
    find->replaceLine()->setText(QStringLiteral("x"));
    find->replaceAll();
    QVERIFY(bar()->isOpen());
    QVERIFY(!bar()->content().carryOut);
    QVERIFY(bar()->content().notes.join(QString()).contains(QStringLiteral("x")));
    press("Esc");
    QCOMPARE(steps(), size_t(2));
    find->findLine()->setFocus();
    press("Esc");
    QVERIFY(!find->isVisible());
    QVERIFY(m_window->grid()->hasFocus());
}

void TestGridPasteAndFind::aReplacementThatIsRefusedStays()
{
    FindBar *find = m_window->review()->tables()->findBar();
    press("Ctrl+H");
    find->findLine()->setText(QStringLiteral("48"));
    find->replaceLine()->setText(QStringLiteral("49"));
    find->step(1);
    const QString here = m_window->address();
    bool full = true;
    m_window->workspace.setRecordKeeper([&full](const std::vector<JournalRecord> &) { return !full; });
    find->replaceHere();
    QCOMPARE(m_window->address(), here);
    QCOMPARE(steps(), size_t(0));
    find->replaceAll();
    press("Return");
    QCOMPARE(steps(), size_t(0));
    QCOMPARE(find->places().size(), size_t(2)); // all are as they were
    full = false;
    find->replaceHere();
    QVERIFY(m_window->address() != here);
    QCOMPARE(steps(), size_t(1));
    m_window->workspace.setRecordKeeper({});
}

void TestGridPasteAndFind::digitsOfAnInputMethod()
{
    // As a Chinese input method hands them over: no keys, but words.
    choose("requests/new/natural_person", "");
    GridView *grid = m_window->grid();
    QVERIFY(grid->testAttribute(Qt::WA_InputMethodEnabled));
    QInputMethodEvent first;
    first.setCommitString(QStringLiteral("５"));
    QApplication::sendEvent(grid, &first);
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("５")); // over the figure that stood there
    QInputMethodEvent second;
    second.setCommitString(QStringLiteral("２"));
    QApplication::sendEvent(editor(), &second);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(text("requests/new/natural_person"), QStringLiteral("５２"));
    QCOMPARE(m_window->state().reported(cell("requests/new/natural_person")), std::optional(Decimal(52)));
    QCOMPARE(steps(), size_t(1));
}

void TestGridPasteAndFind::replaceInAllReportsIsOneStep()
{
    const ReportId other = m_window->workspace.addReport(soundReport("2019").make()).first;
    const ReportId here = *m_window->review()->report();
    FindBar *find = m_window->review()->tables()->findBar();
    press("Ctrl+H");
    find->setScope(FindBar::Scope::AllReports);
    find->findLine()->setText(QStringLiteral("48"));
    QCOMPARE(find->places().size(), size_t(4)); // two in each
    find->replaceLine()->setText(QStringLiteral("49"));
    find->replaceAll();
    QCOMPARE(bar()->content().lines.size(), qsizetype(4));
    press("Return");
    QCOMPARE(steps(), size_t(1));
    const auto total = [&](ReportId report) {
        const ReportState &state = m_window->workspace.state(report);
        return state.shownText(state.extraction().find(u"requests/carried_out/total").value());
    };
    QCOMPARE(total(here), QStringLiteral("49"));
    QCOMPARE(total(other), QStringLiteral("49"));
    m_window->workspace.undo();
    QCOMPARE(total(here), QStringLiteral("48"));
    QCOMPARE(total(other), QStringLiteral("48"));
    find->step(-1); // round about, into the other report
    QCOMPARE(m_window->review()->report(), std::optional(other));
    find->setScope(FindBar::Scope::Table);
    QCOMPARE(find->places().size(), size_t(2));
    m_window->review()->tables()->setTable(TableId::Disputes);
    QVERIFY(find->places().empty());
}

void TestGridPasteAndFind::blanksCanBeFound()
{
    FindBar *find = m_window->review()->tables()->findBar();
    press("Ctrl+H");
    QVERIFY(find->places().empty());
    find->wholeCellBox()->setChecked(true);
    QCOMPARE(find->places().size(), size_t(1)); // neither the missing cell nor the doubtful one
    QCOMPARE(find->places().front().cell, cell("requests/partial/social"));
}

void TestGridPasteAndFind::theBarsCanBeHeard()
{
    press("Ctrl+H");
    QGuiApplication::clipboard()->setText(QStringLiteral("4\t若干"));
    choose("requests/granted/natural_person", "Ctrl+V");
    QVERIFY(bar()->isOpen());
    QVERIFY(m_window->review()->tables()->findBar()->isVisible());
    QVERIFY(QAccessible::queryAccessibleInterface(bar())->text(QAccessible::Name).contains(QStringLiteral("Paste")));
    QVERIFY(
        QAccessible::queryAccessibleInterface(bar())->text(QAccessible::Description).contains(QStringLiteral("若干")));
    int named = 0;
    for (const QWidget *within :
         {static_cast<QWidget *>(bar()), static_cast<QWidget *>(m_window->review()->tables()->findBar())})
    {
        for (QWidget *widget : within->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
            ++named;
        }
    }
    QVERIFY(named >= 10);
    press("Esc");
}

QTEST_MAIN(TestGridPasteAndFind)
#include "tst_grid_paste_and_find.moc"
