// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/history_list_model.h"
#include "tests/gui/window_fixture.h"

#include <QComboBox>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>

using namespace gouji;
using namespace gouji::test;

/// Edits of several cells and of structure, the clipboard, find and replace, the history: by the keyboard alone.
class TestGridEdits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fillDownAndRight();
    void fillFromTheLineBefore();
    void zerosWhereNothingStands();
    void aTableOutOfACopiedPage();
    void copiedAsTextAndAsTable();
    void aPasteThatDiffersIsShownFirst();
    void wordsAreLeftOutOfAPaste();
    void aRowOneColumnOff();
    void whatWouldBeLostIsSaidFirst();
    void insertAndRemove();
    void splitAndJoin();
    void swapping();
    void aRowMovesUpAndDown();
    void placesTravelWithTheFigures();
    void aPreviewEndsWithTheStateItWasMadeFor();
    void figuresFromTheSource();
    void findAndReplace();
    void replaceInAllReportsIsOneStep();
    void blanksCanBeFound();
    void theHistoryCanBeJumpedIn();
    void theMenuOfACellHoldsTheEdits();

private:
    /// The editor that has the keyboard; one that was closed may wait for its end yet.
    static QLineEdit *editor() { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }
    void press(const char *keys)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keySequence(focus ? focus : m_window->grid(), QKeySequence(QString::fromLatin1(keys)));
    }
    void choose(const char *from, const char *keys)
    {
        m_window->goTo(QString::fromLatin1(from));
        m_window->grid()->setFocus();
        for (const QByteArray &key : QByteArray(keys).split(' ')) {
            if (!key.isEmpty())
                press(key.constData());
        }
    }
    CellId cell(const char *address) const
    {
        return m_window->state().extraction().find(QString::fromLatin1(address)).value();
    }
    QString text(const char *address) const { return m_window->state().shownText(cell(address)); }
    QStringList row(const char *key) const
    {
        QStringList texts;
        for (const char *column : {"natural_person", "business", "research", "social", "legal", "other_org", "total"})
            texts += text((QByteArray("requests/") + key + '/' + column).constData());
        return texts;
    }
    static QStringList figures(const char *texts) { return QString::fromUtf8(texts).split(QLatin1Char(' ')); }
    size_t steps() const { return m_window->workspace.journal().records().size(); }
    EditPreviewBar *bar() const { return m_window->review()->tables()->previewBar(); }
    void mark(const QString &words)
    {
        const auto begin = static_cast<int>(m_window->state().extraction().source->text.indexOf(words));
        QVERIFY(begin >= 0);
        m_window->source()->reveal({begin, begin + static_cast<int>(words.size())});
        QTextCursor cursor = m_window->source()->document()->find(words);
        QVERIFY(!cursor.isNull());
        m_window->source()->setTextCursor(cursor);
    }

    std::unique_ptr<WindowFixture> m_window;
};

void TestGridEdits::init()
{
    m_window = std::make_unique<WindowFixture>();
    ReportMaker maker = soundReport();
    maker.without("requests/partial/social", CellState::Blank);
    maker.without("requests/partial/legal", CellState::Missing);
    maker.without("requests/partial/total", CellState::Ambiguous);
    m_window->workspace.addReport(maker.make());
    QVERIFY(m_window->review()->report());
    m_window->goTo(QStringLiteral("requests/new/natural_person"));
    m_window->grid()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window->window.get()));
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

void TestGridEdits::aTableOutOfACopiedPage()
{
    auto *content = new QMimeData;
    content->setText(QStringLiteral("wrong"));
    content->setHtml(QStringLiteral("<table><tr><td sdval='1113'>1,113</td><td>&nbsp;</td></tr>"
                                    "<tr><td>１２</td><td>—</td></tr></table>"));
    QGuiApplication::clipboard()->setMimeData(content);
    choose("requests/granted/natural_person", "Ctrl+V");
    QVERIFY(!bar()->isOpen());
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

void TestGridEdits::copiedAsTextAndAsTable()
{
    choose("requests/new/natural_person", "Shift+Right Ctrl+C");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("800\t100\r\n"));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("sdval=\"100\"")));
    press("Ctrl+Shift+C");
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("商业企业")));
    QVERIFY(text.contains(QStringLiteral("一、本年新收政府信息公开申请数量")));
    QVERIFY(text.endsWith(QStringLiteral("\t800\t100\r\n")));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("rowspan=\"3\"")));
}

void TestGridEdits::aPasteThatDiffersIsShownFirst()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("1\t2\n"));
    choose("requests/granted/natural_person", "Shift+Right Shift+Right Ctrl+V");
    QVERIFY(bar()->isOpen());
    QCOMPARE(steps(), size_t(0));
    QCOMPARE(bar()->content().lines.size(), qsizetype(2));
    const QModelIndex index = m_window->grid()->gridModel()->indexFor(cell("requests/granted/natural_person"));
    QCOMPARE(index.data(PreviewTextRole).toString(), QStringLiteral("1"));
    press("Esc");
    QVERIFY(!bar()->isOpen());
    QVERIFY(!index.data(PreviewTextRole).isValid());
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

void TestGridEdits::wordsAreLeftOutOfAPaste()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("4\t若干\t6"));
    choose("requests/granted/natural_person", "Ctrl+V");
    QVERIFY(bar()->isOpen());
    QVERIFY(bar()->content().notes.join(QString()).contains(QStringLiteral("若干")));
    press("Return");
    QCOMPARE(row("granted"), figures("4 0 6 0 0 0 700"));
    QCOMPARE(steps(), size_t(1));
}

void TestGridEdits::aRowOneColumnOff()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("\t1\t2\t3\t4\t5\t6"));
    choose("requests/granted/natural_person", "Ctrl+V");
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

    // More figures than cells are said before; dragged, the text goes into the cell it is let go over.
    choose("requests/granted/legal", "Ctrl+M");
    QVERIFY(bar()->isOpen());
    press("Esc");
    QCOMPARE(steps(), size_t(1));
    mark(QStringLiteral("371"));
    emit m_window->grid()->textDropped(cell("requests/granted/other_org"), m_window->source());
    QCOMPARE(text("requests/granted/other_org"), QStringLiteral("371"));
    QCOMPARE(m_window->address(), QStringLiteral("requests/granted/other_org"));
    QCOMPARE(steps(), size_t(2));
}

void TestGridEdits::findAndReplace()
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

void TestGridEdits::replaceInAllReportsIsOneStep()
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

void TestGridEdits::blanksCanBeFound()
{
    FindBar *find = m_window->review()->tables()->findBar();
    press("Ctrl+H");
    QVERIFY(find->places().empty());
    find->wholeCellBox()->setChecked(true);
    QCOMPARE(find->places().size(), size_t(1)); // neither the missing cell nor the doubtful one
    QCOMPARE(find->places().front().cell, cell("requests/partial/social"));
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

QTEST_MAIN(TestGridEdits)
#include "tst_grid_edits.moc"
