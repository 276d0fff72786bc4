// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_fixture.h"
#include "ui/exporting/export_dialog.h"
#include "ui/exporting/exporting.h"

#include <QDialogButtonBox>
#include <QPushButton>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString busy = QStringLiteral("青石县财政局2023.txt"); // 36 carried out, but 63 is written
const QString rowTotal = QStringLiteral("requests.row_total:carried_out");
const QString balance = QStringLiteral("requests.balance:total");

QStringList failedChecks(const WindowFixture &fixture)
{
    QStringList ids;
    for (const Finding &finding : fixture.checks().findings()) {
        if (finding.outcome == Outcome::Fail && fixture.checks().identity(finding.id))
            ids += finding.id;
    }
    return ids;
}

} // namespace

/// The main job: open, correct, see the checks change, take back, export.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void opensWithNothing();
    void beginsWhereThereIsSomethingToDo();
    void correctsByKeys();
    void undoAndRedoSayWhatTheyDo();
    void whatIsRefusedStaysAsItWasTyped_data();
    void whatIsRefusedStaysAsItWasTyped();
    void openingAnEditorDecidesNothing();
    void exportsAndCompares();
    void asksBeforeOverwriting();
    void closingDoesNotLoseCorrections();
    void severalCellsAreOneStep();
    void theWholeWayByKeyboard();
};

void TestMainWindow::opensWithNothing()
{
    WindowFixture fixture;
    QVERIFY(!fixture.review()->report());
    QVERIFY(fixture.review()->isHidden());
    QVERIFY(!fixture.action(QStringLiteral("Export"))->isEnabled());
    QVERIFY(!fixture.action(QStringLiteral("Undo"))->isEnabled());
    QVERIFY(fixture.action(QStringLiteral("Open"))->isEnabled());
    QCOMPARE(fixture.window->windowTitle(), QStringLiteral("Gouji"));
    fixture.window->openPaths({});
    QVERIFY(!fixture.isLoading());
}

void TestMainWindow::beginsWhereThereIsSomethingToDo()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(
        {WindowFixture::sample(QStringLiteral("云岭区科学技术局2024.txt")), WindowFixture::sample(busy)}, 2));
    QCOMPARE(fixture.state().extraction().agency, QStringLiteral("青石县财政局"));
    const QString title = fixture.window->windowTitle();
    QVERIFY2(title.startsWith(QStringLiteral("青石县财政局 2023 — ")) && title.endsWith(QStringLiteral(" — Gouji")),
             qPrintable(title));
    QCOMPARE(fixture.address(), QStringLiteral("requests/carried_out/total"));
    QVERIFY(fixture.review()->findings()->current());
    QCOMPARE(fixture.review()->findings()->current()->id, rowTotal);
    QVERIFY(fixture.messages().isEmpty()); // nothing to say, so nothing is said
}

void TestMainWindow::correctsByKeys()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    QCOMPARE(failedChecks(fixture), QStringList({rowTotal, balance}));
    fixture.goTo(QStringLiteral("requests/carried_out/total"));

    QTest::keyClick(fixture.grid(), Qt::Key_3);
    QVERIFY(fixture.editor());
    QTest::keyClick(fixture.editor(), Qt::Key_6);
    QCOMPARE(fixture.editor()->text(), QStringLiteral("36")); // typed over, not behind
    QTest::keyClick(fixture.editor(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return fixture.editor() == nullptr; }));

    QVERIFY(failedChecks(fixture).isEmpty());
    QCOMPARE(fixture.review()->findings()->model()->rowCount(), 0);
    const CellId cell = fixture.state().extraction().find(u"requests/carried_out/total").value();
    QCOMPARE(fixture.state().reported(cell), std::optional(Decimal(36)));
    QVERIFY(fixture.state().isCorrected(cell));
    QCOMPARE(fixture.state().extraction().reading(cell).raw, QStringLiteral("63")); // what was read is still there

    fixture.action(QStringLiteral("Undo"))->trigger();
    QCOMPARE(failedChecks(fixture), QStringList({rowTotal, balance}));
    QCOMPARE(fixture.state().reported(cell), std::optional(Decimal(63)));
    QCOMPARE(fixture.address(), QStringLiteral("requests/carried_out/total")); // what changed is in sight
    fixture.action(QStringLiteral("Redo"))->trigger();
    QVERIFY(failedChecks(fixture).isEmpty());
}

void TestMainWindow::undoAndRedoSayWhatTheyDo()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    QAction *undo = fixture.action(QStringLiteral("Undo"));
    QAction *redo = fixture.action(QStringLiteral("Redo"));
    const CellId cell = fixture.state().extraction().find(u"requests/carried_out/total").value();
    QVERIFY(fixture.workspace.correctCell(*fixture.review()->report(), cell, QStringLiteral("36")).has_value());
    QCOMPARE(undo->text(), QStringLiteral("&Undo: correct 四、结转下年度继续办理 · 总计"));
    QVERIFY(undo->toolTip().contains(QStringLiteral("correct 四、结转下年度继续办理 · 总计")));
    QVERIFY(undo->toolTip().contains(QStringLiteral("Ctrl+Z")));
    QCOMPARE(undo->iconText(), QStringLiteral("Undo")); // the tool keeps its short name
    QVERIFY(!redo->isEnabled());
    undo->trigger();
    QVERIFY(!undo->isEnabled());
    QCOMPARE(redo->text(), QStringLiteral("&Redo: correct 四、结转下年度继续办理 · 总计"));
}

void TestMainWindow::whatIsRefusedStaysAsItWasTyped_data()
{
    QTest::addColumn<int>("leave");
    QTest::addRow("by Enter") << int(Qt::Key_Return);
    QTest::addRow("by Tab") << int(Qt::Key_Tab);
    QTest::addRow("by an arrow") << int(Qt::Key_Down);
}

void TestMainWindow::whatIsRefusedStaysAsItWasTyped()
{
    QFETCH(const int, leave);
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.goTo(QStringLiteral("requests/new/business"));
    QTest::keyClick(fixture.grid(), Qt::Key_3);
    QTest::keyClicks(fixture.editor(), QStringLiteral("x"));
    QTest::keyClick(fixture.editor(), static_cast<Qt::Key>(leave));
    QVERIFY(fixture.editor());
    QCOMPARE(fixture.editor()->text(), QStringLiteral("3x"));
    const auto *bubble = fixture.grid()->findChild<ProblemBubble *>();
    QVERIFY(bubble && bubble->isVisible());
    QVERIFY(bubble->text().contains(QStringLiteral("“3x” is no figure")));
    QVERIFY(!fixture.window->findChild<QDialog *>()); // no dialog for this
    QVERIFY(fixture.workspace.journal().records().empty());

    // Pointing elsewhere does not take it away either.
    QTest::mouseClick(fixture.grid()->viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(fixture.editor());
    QCOMPARE(fixture.editor()->text(), QStringLiteral("3x"));
    QCOMPARE(fixture.address(), QStringLiteral("requests/new/business"));

    // Put right, it is entered; the explanation goes with the fault.
    QTest::keyClick(fixture.editor(), Qt::Key_Backspace);
    QVERIFY(!bubble->isVisible());
    QTest::keyClick(fixture.editor(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return fixture.editor() == nullptr; }));
    QCOMPARE(fixture.workspace.journal().records().size(), size_t(1));
}

void TestMainWindow::openingAnEditorDecidesNothing()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("临溪县农业农村局2023.txt"))}, 1));
    for (const char *address : {"requests/new/business", "requests/new/total"}) { // blank, and a figure
        fixture.goTo(QString::fromLatin1(address));
        QTest::keyClick(fixture.grid(), Qt::Key_F2);
        QVERIFY(fixture.editor());
        QTest::keyClick(fixture.editor(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return fixture.editor() == nullptr; }));
        QTest::keyClick(fixture.grid(), Qt::Key_7);
        QTest::keyClick(fixture.editor(), Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return fixture.editor() == nullptr; }));
    }
    QVERIFY(fixture.workspace.journal().records().empty());
}

void TestMainWindow::exportsAndCompares()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    const CellId cell = fixture.state().extraction().find(u"requests/carried_out/total").value();
    QVERIFY(fixture.workspace.correctCell(*fixture.review()->report(), cell, QStringLiteral("36")).has_value());

    for (const auto &writer : fixture.services.writers) {
        fixture.action(QStringLiteral("Export"))->trigger();
        auto *dialog = fixture.window->findChild<ExportDialog *>();
        QVERIFY(dialog);
        dialog->setFolder(fixture.folder.path());
        dialog->setFormat(writer->format());
        const QString file = fixture.folder.filePath(QStringLiteral("青石县财政局2023.") + writer->format());
        QCOMPARE(dialog->items().size(), size_t(1));
        QCOMPARE(dialog->items().front().file, file);
        QSignalSpy finished(fixture.window->findChild<Exporting *>()->job(), &ExportJob::finished);
        dialog->accept();
        QVERIFY(finished.wait());
        QVERIFY(QTest::qWaitFor([&] { return !fixture.window->findChild<ExportDialog *>(); }));
        QCOMPARE(fixture.messages().size(), 1);
        QVERIFY2(fixture.messages().last().contains(QStringLiteral("read back and found equal")),
                 qPrintable(fixture.messages().join(QLatin1Char('\n'))));

        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto cells = writer->readBack(written.readAll());
        QVERIFY(cells.has_value());
        QCOMPARE(firstDifference(cellsToWrite(fixture.state()), *cells), QString());
        const auto corrected = std::find_if(cells->begin(), cells->end(), [](const WrittenCell &line) {
            return line.address == QLatin1String("requests/carried_out/total");
        });
        QVERIFY(corrected != cells->end());
        QCOMPARE(corrected->value, QStringLiteral("36"));
        QCOMPARE(corrected->state, QStringLiteral("corrected"));
    }
}

void TestMainWindow::asksBeforeOverwriting()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    const ExportItem item{*fixture.review()->report(), fixture.state(), fixture.checks(), {}};
    ExportDialog dialog({item}, {item}, fixture.services.writers, fixture.folder.path());
    dialog.setFormat(QStringLiteral("csv"));
    QPushButton *accept = nullptr;
    for (QAbstractButton *button : dialog.findChild<QDialogButtonBox *>()->buttons()) {
        if (button->text().contains(QStringLiteral("Export")))
            accept = qobject_cast<QPushButton *>(button);
    }
    QVERIFY(accept && accept->isEnabled());

    QFile existing(fixture.folder.filePath(QStringLiteral("青石县财政局2023.csv")));
    QVERIFY(existing.open(QIODevice::WriteOnly));
    existing.close();
    dialog.setFolder(fixture.folder.path() + QLatin1Char('/'));
    QVERIFY(!accept->isEnabled());
    dialog.findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(accept->isEnabled());
    dialog.setFolder(fixture.folder.filePath(QStringLiteral("not there")));
    QVERIFY(!accept->isEnabled());
}

/// In memory only, that is; a workspace in a file loses nothing.
void TestMainWindow::closingDoesNotLoseCorrections()
{
    WindowFixture fixture(QStringLiteral("en"), QStringLiteral("light"), 100, false);
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    const CellId cell = fixture.state().extraction().find(u"requests/carried_out/total").value();
    const auto correct = [&](const char *typed) {
        return fixture.workspace.correctCell(*fixture.review()->report(), cell, QString::fromLatin1(typed)).has_value();
    };
    QVERIFY(correct("36"));
    QVERIFY(!fixture.window->close());
    QVERIFY(fixture.window->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(fixture.messages().size(), 1);
    QVERIFY(fixture.messages().first().contains(QStringLiteral("would be lost")));

    // Taken back, there is nothing to lose.
    fixture.workspace.undo();
    QVERIFY(fixture.window->close());

    // Exported, it is kept.
    fixture.window->show();
    fixture.workspace.redo();
    QVERIFY(!fixture.window->close());
    fixture.action(QStringLiteral("Export"))->trigger();
    auto *dialog = fixture.window->findChild<ExportDialog *>();
    dialog->setFolder(fixture.folder.path());
    QSignalSpy finished(fixture.window->findChild<Exporting *>()->job(), &ExportJob::finished);
    dialog->accept();
    QVERIFY(finished.wait());
    QVERIFY(fixture.window->close());

    // Changed again, it is not.
    fixture.window->show();
    QVERIFY(correct("35"));
    QVERIFY(!fixture.window->close());
    for (const MessageBar *bar : fixture.window->findChildren<MessageBar *>()) {
        if (bar->message().key == QLatin1String("closing"))
            bar->message().steps.last().take();
    }
    QVERIFY(!fixture.window->isVisible());
}

void TestMainWindow::severalCellsAreOneStep()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.goTo(QStringLiteral("requests/granted/natural_person"));
    QGuiApplication::clipboard()->setText(QStringLiteral("1\t２\n3\t4\n"));
    QTest::keySequence(fixture.grid(), QKeySequence::Paste);
    QCOMPARE(fixture.workspace.journal().records().size(), size_t(1));
    const auto value = [&](const char *address) {
        const auto cell = fixture.state().extraction().find(QString::fromLatin1(address));
        return fixture.state().reported(*cell).value_or(Decimal(-1)).toString();
    };
    QCOMPARE(value("requests/granted/natural_person"), QStringLiteral("1"));
    QCOMPARE(value("requests/granted/business"), QStringLiteral("2"));
    QCOMPARE(value("requests/partial/business"), QStringLiteral("4"));

    // What was pasted is chosen: copied again it is the same, cleared it is blank, in one step each.
    QTest::keySequence(fixture.grid(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("1\t2\r\n3\t4\r\n"));
    QTest::keyClick(fixture.grid(), Qt::Key_Delete);
    QCOMPARE(fixture.workspace.journal().records().size(), size_t(2));
    QCOMPARE(value("requests/granted/business"), QStringLiteral("-1"));
    fixture.action(QStringLiteral("Back to What Was Read"))->trigger();
    QCOMPARE(fixture.workspace.journal().records().size(), size_t(3));
    QCOMPARE(value("requests/granted/natural_person"), QStringLiteral("158"));

    // Words among the figures are said before anything is pasted.
    fixture.goTo(QStringLiteral("requests/granted/natural_person"));
    QGuiApplication::clipboard()->setText(QStringLiteral("1\t若干"));
    QTest::keySequence(fixture.grid(), QKeySequence::Paste);
    QCOMPARE(fixture.workspace.journal().records().size(), size_t(3));
    const EditPreviewBar *bar = fixture.review()->tables()->previewBar();
    QVERIFY(bar->isOpen());
    QVERIFY(bar->content().notes.join(QString()).contains(QStringLiteral("若干")));
}

void TestMainWindow::theWholeWayByKeyboard()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::samples()}, 10));
    MainWindow *window = fixture.window.get();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    const auto press = [window](const char *keys) {
        QWidget *receiver = QApplication::focusWidget() ? QApplication::focusWidget() : window;
        QTest::keySequence(receiver, QKeySequence(QString::fromLatin1(keys)));
    };

    // Through the problems of the first reports to those of one further down.
    const ReportId first = *fixture.review()->report();
    for (int i = 0; i < 60 && fixture.state().extraction().agency != QStringLiteral("青石县财政局"); ++i)
        press("F8");
    QVERIFY(*fixture.review()->report() != first);
    QCOMPARE(fixture.state().extraction().agency, QStringLiteral("青石县财政局"));
    QCOMPARE(fixture.address(), QStringLiteral("requests/carried_out/total"));

    // What it is made of, and one of the operands in the text.
    press("Ctrl+[");
    QCOMPARE(fixture.review()->tables()->chosenCells().size(), size_t(6));
    press("Ctrl+L");
    QVERIFY(fixture.source()->hasFocus());
    press("Ctrl+L");
    QVERIFY(fixture.grid()->hasFocus());

    // To another cell by its words, and back by its address.
    press("F5");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("new/business"));
    press("Return");
    QCOMPARE(fixture.address(), QStringLiteral("requests/new/business"));
    press("F5");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("requests/carried_out/total"));
    press("Return");
    QCOMPARE(fixture.address(), QStringLiteral("requests/carried_out/total"));
    QVERIFY(fixture.grid()->hasFocus());

    // Corrected, taken back, corrected again.
    press("3");
    press("6");
    press("Return");
    QVERIFY(failedChecks(fixture).isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return fixture.grid()->hasFocus(); }));
    press("Ctrl+Z");
    QCOMPARE(failedChecks(fixture).size(), 2);
    press("Ctrl+Y");
    QVERIFY(failedChecks(fixture).isEmpty());

    // The other tables, the lists, the neighbours.
    press("Ctrl+1");
    QCOMPARE(fixture.review()->tables()->table(), TableId::Proactive);
    press("Ctrl+3");
    QCOMPARE(fixture.review()->tables()->table(), TableId::Disputes);
    press("Ctrl+PgUp");
    QCOMPARE(fixture.state().extraction().agency, QStringLiteral("青石县科学技术局"));
    press("Ctrl+PgDown");
    QCOMPARE(fixture.state().extraction().agency, QStringLiteral("青石县财政局"));
    press("Ctrl+Shift+L");
    QVERIFY(fixture.review()->reports()->isAncestorOf(QApplication::focusWidget()));
    press("Ctrl+F");
    QInputMethodEvent chinese; // as an input method hands it over
    chinese.setCommitString(QStringLiteral("惠民补贴"));
    QApplication::sendEvent(QApplication::focusWidget(), &chinese);
    press("Return");
    QCOMPARE(fixture.source()->textCursor().block().text().contains(QStringLiteral("惠民补贴")), true);
    press("Escape");
    QVERIFY(fixture.grid()->hasFocus());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
