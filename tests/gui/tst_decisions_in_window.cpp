// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/opinion_list_model.h"
#include "tests/gui/window_fixture.h"
#include "ui/findings/dismiss_bar.h"
#include "ui/settings/review_settings_dialog.h"
#include "ui/source/body_menu.h"

#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString busy = QStringLiteral("青石县财政局2023.txt");

void typeInto(const char *text)
{
    if (QWidget *field = QApplication::focusWidget())
        QTest::keyClicks(field, QString::fromUtf8(text));
}

} // namespace

/// What a reviewer decides, with the keyboard only.
class TestDecisionsInWindow : public QObject
{
    Q_OBJECT

private slots:
    void aFindingIsDismissedWithAReason();
    void dismissingCanBeGivenUp();
    void cellsAreConfirmedOneAfterTheOther();
    void anOpinionIsWritten();
    void opinionsAreCopied();
    void anOpinionIsSettled();
    void blankMeansZero();
    void aRuleIsSwitchedOff();
    void rulesAreSearched();
    void limitsAreSet();
    void settingsAreKept();
    void theKindOfBodyIsSet();
    void proseLeadsToItsCellAndBack();
};

void TestDecisionsInWindow::aFindingIsDismissedWithAReason()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.press("F8");
    const QString id = fixture.currentFinding();
    QVERIFY(!id.isEmpty());
    fixture.press("F6");
    QTRY_VERIFY(fixture.review()->findings()->dismissBar()->isVisible());
    fixture.press("Return"); // no reason, no dismissal
    QVERIFY(fixture.state().dismissals().empty());
    typeInto("phone call");
    fixture.press("Return");
    QCOMPARE(fixture.state().dismissals().size(), size_t(1));
    QCOMPARE(fixture.state().dismissals().begin()->first, id);
    QCOMPARE(fixture.state().dismissals().begin()->second.reason, QStringLiteral("phone call"));
    QVERIFY(!fixture.review()->findings()->lineOf(id).isValid());
    QVERIFY(fixture.currentFinding() != id); // the next one is current
    fixture.press("Ctrl+9");
    const QModelIndex line = fixture.review()->findings()->lineOf(id);
    QVERIFY(line.isValid());
    QCOMPARE(line.data().toString(), QStringLiteral("Dismissed"));
    // The same key shows it again.
    fixture.review()->findings()->setCurrent(fixture.review()->findings()->model()->indexFor(id));
    fixture.press("F6");
    QVERIFY(fixture.state().dismissals().empty());
    fixture.press("Ctrl+Z");
    QCOMPARE(fixture.state().dismissals().size(), size_t(1));
    fixture.press("Ctrl+Z");
    QVERIFY(fixture.state().dismissals().empty());
    QCOMPARE(fixture.currentFinding(), id);
}

void TestDecisionsInWindow::dismissingCanBeGivenUp()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.press("F8");
    fixture.press("F6");
    typeInto("no");
    fixture.press("Esc");
    QVERIFY(!fixture.review()->findings()->dismissBar()->isVisible());
    QVERIFY(fixture.review()->findings()->view()->hasFocus());
    QVERIFY(fixture.state().dismissals().empty());
}

void TestDecisionsInWindow::cellsAreConfirmedOneAfterTheOther()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.goTo(QStringLiteral("requests/new/natural_person"));
    fixture.review()->focusPane(fixture.grid());
    fixture.press("F9");
    QCOMPARE(fixture.address(), QStringLiteral("requests/new/business"));
    fixture.press("F9");
    QCOMPARE(fixture.address(), QStringLiteral("requests/new/research"));
    const CellId first = fixture.state().extraction().find(u"requests/new/natural_person").value();
    QVERIFY(fixture.state().isConfirmed(first));
    QVERIFY(fixture.grid()->gridModel()->indexFor(first).data(IsConfirmedRole).toBool());
    QVERIFY(fixture.grid()
                ->gridModel()
                ->indexFor(first)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("confirmed")));
    QCOMPARE(fixture.workspace.journal().records().size(), size_t(2));
    fixture.goTo(QStringLiteral("requests/new/natural_person"));
    fixture.press("F9"); // already confirmed: only passed
    QCOMPARE(fixture.workspace.journal().records().size(), size_t(2));
    fixture.goTo(QStringLiteral("requests/new/natural_person"));
    fixture.press("Shift+F9");
    QVERIFY(!fixture.state().isConfirmed(first));
}

void TestDecisionsInWindow::anOpinionIsWritten()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.press("Ctrl+I"); // about what?
    QVERIFY(fixture.state().opinions().empty() || !fixture.currentFinding().isEmpty());
    fixture.review()->findings()->setCurrent(
        fixture.review()->findings()->model()->indexFor(QStringLiteral("requests.balance:total")));
    fixture.press("Ctrl+I");
    QVERIFY(!fixture.state().opinions().empty());
    const int number = fixture.state().opinions().rbegin()->first;
    QCOMPARE(fixture.state().opinions().at(number).finding, QStringLiteral("requests.balance:total"));
    typeInto("look again");
    fixture.press("Return");
    QCOMPARE(fixture.state().opinions().at(number).proposal, QStringLiteral("look again"));
    fixture.workspace.undo();
    QVERIFY(fixture.state().opinions().at(number).proposal.isEmpty());
}

void TestDecisionsInWindow::opinionsAreCopied()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    QGuiApplication::clipboard()->clear();
    fixture.press("Ctrl+Shift+C");
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(fixture.waitForSuggestions());
    fixture.press("F8");
    fixture.press("F4"); // accept the first suggestion
    QCOMPARE(fixture.state().opinions().size(), size_t(1));
    fixture.press("Ctrl+Shift+C");
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(QStringLiteral("1")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("36")) && text.contains(QStringLiteral("63")), qPrintable(text));
}

void TestDecisionsInWindow::anOpinionIsSettled()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    QVERIFY(fixture.waitForSuggestions());
    fixture.press("F8");
    fixture.press("F4");
    fixture.press("Ctrl+Shift+J");
    OpinionsPane *pane = fixture.review()->opinions();
    QTRY_VERIFY(pane->view()->hasFocus());
    auto *state = pane->findChild<QComboBox *>();
    state->setFocus();
    for (int i = 0; i < 6 && state->currentData().toInt() != static_cast<int>(OpinionState::Explained); ++i)
        QTest::keyClick(state, Qt::Key_Down);
    QCOMPARE(fixture.state().opinions().begin()->second.state, OpinionState::Explained);
    QCOMPARE(pane->model()->index(0, 1).data().toString(), QStringLiteral("explanation accepted"));
}

void TestDecisionsInWindow::blankMeansZero()
{
    WindowFixture fixture;
    ReportMaker maker = soundReport();
    maker.without("requests/granted/business", CellState::Blank);
    fixture.workspace.addReport(maker.make());
    QVERIFY(fixture.checks().counts().undecided > 0);
    fixture.press("Ctrl+0");
    QVERIFY(fixture.state().blankIsZero());
    QCOMPARE(fixture.checks().counts().undecided, 0);
    QVERIFY(fixture.action(QStringLiteral("Blank Means 0 in This Report"))->isChecked());
    QVERIFY(!fixture.state().reported(fixture.state().extraction().find(u"requests/granted/business").value()));
    fixture.press("Ctrl+Z");
    QVERIFY(!fixture.state().blankIsZero());
    QVERIFY(!fixture.action(QStringLiteral("Blank Means 0 in This Report"))->isChecked());
    QVERIFY(fixture.checks().counts().undecided > 0);
}

void TestDecisionsInWindow::aRuleIsSwitchedOff()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("白沙市科技局2019.txt"))}, 1));
    FindingListModel *findings = fixture.review()->findings()->model();
    QVERIFY(findings->rowCount() > 0);
    const QString rule = findings->findingFor(findings->index(findings->rowCount() - 1, 0))->rule;
    const int before = findings->rowCount();
    ReviewSettings settings = fixture.workspace.reviewSettings();
    settings.rules[rule].enabled = false;
    fixture.workspace.setReviewSettings(std::make_shared<const ReviewSettings>(settings));
    QVERIFY(findings->rowCount() < before);

    fixture.press("Ctrl+,");
    auto *dialog = fixture.window->findChild<ReviewSettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *view = dialog->findChild<QTreeView *>(QStringLiteral("rules"));
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex line = view->model()->index(row, 0);
        if (line.data(RuleIdRole).toString() == rule)
            view->setCurrentIndex(line);
    }
    QCOMPARE(view->currentIndex().data(RuleIdRole).toString(), rule);
    QCOMPARE(view->currentIndex().data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(findings->rowCount(), before); // at once
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(findings->rowCount() < before);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Defaults")))
            button->click();
    }
    QCOMPARE(findings->rowCount(), before);
}

void TestDecisionsInWindow::rulesAreSearched()
{
    WindowFixture fixture;
    fixture.workspace.addReport(soundReport().make());
    fixture.action(QStringLiteral("Settings of the Review"))->trigger();
    auto *dialog = fixture.window->findChild<ReviewSettingsDialog *>();
    auto *view = dialog->findChild<QTreeView *>(QStringLiteral("rules"));
    const int all = view->model()->rowCount();
    auto *search = dialog->findChild<QLineEdit *>(QStringLiteral("search"));
    search->setText(QStringLiteral("requests.balance"));
    QVERIFY(view->model()->rowCount() >= 1);
    QVERIFY(view->model()->rowCount() < all);
    search->setText(QStringLiteral("no such rule"));
    QCOMPARE(view->model()->rowCount(), 0);
    search->clear();
    QCOMPARE(view->model()->rowCount(), all);
}

void TestDecisionsInWindow::limitsAreSet()
{
    WindowFixture fixture;
    fixture.workspace.addReport(soundReport().make());
    ReviewSettings given;
    given.jumpDifference = 7; // what is not touched stays as it was
    QVERIFY(fixture.workspace.setReviewSettings(std::make_shared<const ReviewSettings>(given)));
    fixture.action(QStringLiteral("Settings of the Review"))->trigger();
    const auto boxes = fixture.window->findChild<ReviewSettingsDialog *>()->findChildren<QSpinBox *>();
    QCOMPARE(boxes.size(), 5);
    QList<int> shown;
    for (QSpinBox *box : boxes)
        shown += box->value();
    QCOMPARE(shown, QList<int>({1000, 5, 7, 80, 200}));
    for (QSpinBox *box : boxes) {
        const QString name = QAccessible::queryAccessibleInterface(box)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), qPrintable(QString::number(box->value())));
    }
    boxes[1]->setValue(3);
    boxes[4]->setValue(150);
    given.jumpFactor = 3;
    given.copiedCharacters = 150;
    QCOMPARE(fixture.workspace.reviewSettings(), given);
}

void TestDecisionsInWindow::settingsAreKept()
{
    const QTemporaryDir folder;
    Services services = makeServices(FormLibrary::builtIn().value());
    services.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    {
        Workspace workspace;
        const MainWindow window(workspace, services);
        ReviewSettings settings = workspace.reviewSettings();
        settings.overviewCharacters = 1500;
        workspace.setReviewSettings(std::make_shared<const ReviewSettings>(settings));
    }
    Workspace workspace;
    const MainWindow window(workspace, services);
    QCOMPARE(workspace.reviewSettings().overviewCharacters, 1500);
}

void TestDecisionsInWindow::theKindOfBodyIsSet()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    QCOMPARE(fixture.checks().body().level, BodyLevel::County);
    auto *menu = fixture.window->findChild<BodyMenu *>();
    QVERIFY(menu->kindText().contains(QStringLiteral("county")));
    QVERIFY(!menu->isSet());
    const auto choose = [menu](const QString &name) {
        for (QAction *action : menu->actions()) {
            if (action->text() == name) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    QVERIFY(choose(QStringLiteral("city")));
    QCOMPARE(fixture.checks().body().level, BodyLevel::City);
    QVERIFY(menu->isSet());
    fixture.press("Ctrl+Z");
    QCOMPARE(fixture.checks().body().level, BodyLevel::County);
    QVERIFY(!menu->isSet());
}

void TestDecisionsInWindow::proseLeadsToItsCellAndBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.goTo(QStringLiteral("requests/new/total"));
    const CellId cell = *fixture.review()->tables()->currentCell();
    const std::vector<Span> places = fixture.review()->source()->proseFor(cell);
    QVERIFY(!places.empty());
    const QString text = fixture.state().extraction().source->text;
    QVERIFY(text.mid(places.front().begin, places.front().length()).startsWith(QStringLiteral("412")));
    fixture.review()->focusPane(fixture.grid());
    fixture.press("Ctrl+]");
    QCOMPARE(fixture.source()->caretOffset(), places.front().begin);
    QVERIFY(fixture.source()->isInSight(places.front()));

    // From a figure of the prose to its cell, by the caret; the text stays where it is.
    fixture.goTo(QStringLiteral("proactive/regulations/issued"));
    fixture.press("Ctrl+L");
    QTRY_VERIFY(fixture.source()->hasFocus());
    fixture.source()->reveal(places.front());
    fixture.press("Right");
    QCOMPARE(fixture.address(), QStringLiteral("requests/new/total"));
    QCOMPARE(fixture.source()->caretOffset(), places.front().begin + 1);
    fixture.press("Return");
    QTRY_VERIFY(fixture.grid()->hasFocus());
    QCOMPARE(fixture.address(), QStringLiteral("requests/new/total"));
}

QTEST_MAIN(TestDecisionsInWindow)
#include "tst_decisions_in_window.moc"
