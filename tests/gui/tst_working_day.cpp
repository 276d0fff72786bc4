// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/revision/versions.h"
#include "tests/gui/compare_hands.h"
#include "tests/gui/second_round_hands.h"
#include "tests/gui/workspace_desk.h"
#include "ui/exporting/documents_folder.h"
#include "ui/settings/review_settings_dialog.h"
#include "ui/source/region_menu.h"

#include <QDockWidget>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollBar>
#include <QTreeView>

using namespace gouji;
using namespace gouji::test;

/// What a person meets who works through a day with the keyboard: where it is, what is said, and what is in sight.
class TestWorkingDay : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void findsAReportByItsName_data();
    void findsAReportByItsName();
    void entersAReportFromTheList_data();
    void entersAReportFromTheList();
    void putsTheKeyboardIntoAnEmptyPane_data();
    void putsTheKeyboardIntoAnEmptyPane();
    void takesARefusalAway_data();
    void takesARefusalAway();
    void staysInTheSecondRound();
    void quotesWhatCellsDoNotSay_data();
    void quotesWhatCellsDoNotSay();
    void comparesFromTheChosenCell();
    void showsALongOpinionFromItsBeginning();
    void writesIntoAFolderThatIsThere_data();
    void writesIntoAFolderThatIsThere();
    void comesBackToTheReportInTheList();
    void comesBackToTheTable();
    void findsRoomInLargeText_data();
    void findsRoomInLargeText();
    void tellsRowsOfOneNameApart();
    void saysThatItReadAgain();

private:
    static QTreeView *listOf(const ReviewPage *review) { return review->reports()->findChild<QTreeView *>(); }
};

void TestWorkingDay::findsAReportByItsName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("agency");
    QTest::addRow("the name of another body") << QStringLiteral("青石县教") << QStringLiteral("青石县教育局");
    QTest::addRow("the name of the body that is shown") << QStringLiteral("青石县财") << QStringLiteral("青石县财政局");
    QTest::addRow("a name that none has") << QStringLiteral("白沙市") << QStringLiteral("青石县财政局");
}

/// By an input method, since that is how names are typed.
void TestWorkingDay::findsAReportByItsName()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, agency);
    WindowFixture fixture;
    QVERIFY(fixture.open(both(), 2));
    for (const ReportId id : fixture.workspace.reports()) {
        if (fixture.workspace.state(id).agency() == QStringLiteral("青石县财政局"))
            fixture.review()->setReport(id);
    }
    fixture.press("Ctrl+Shift+L");
    QTreeView *list = listOf(fixture.review());
    QVERIFY(list->hasFocus());
    QInputMethodQueryEvent query(Qt::ImEnabled); // what the desktop asks before it hands anything over
    QCoreApplication::sendEvent(list, &query);
    QVERIFY(query.value(Qt::ImEnabled).toBool());
    QInputMethodEvent event;
    event.setCommitString(typed);
    QCoreApplication::sendEvent(list, &event);
    QCOMPARE(fixture.state().agency(), agency);
    QVERIFY(list->currentIndex().data().toString().contains(agency));
}

void TestWorkingDay::entersAReportFromTheList_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("enters");
    QTest::addRow("Enter") << QByteArray("Return") << true;
    QTest::addRow("Down") << QByteArray("Down") << false;
}

void TestWorkingDay::entersAReportFromTheList()
{
    QFETCH(const QByteArray, key);
    QFETCH(const bool, enters);
    WindowFixture fixture;
    QVERIFY(fixture.open(both(), 2));
    fixture.press("Ctrl+Shift+L");
    fixture.press(key.constData());
    QCOMPARE(fixture.grid()->hasFocus(), enters);
    QCOMPARE(listOf(fixture.review())->hasFocus(), !enters);
}

void TestWorkingDay::putsTheKeyboardIntoAnEmptyPane_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("dock");
    QTest::addRow("opinions, where there are none") << QByteArray("Ctrl+Shift+J") << QStringLiteral("opinions");
    QTest::addRow("second round of a first version") << QByteArray("Ctrl+Shift+G") << QStringLiteral("versions");
    QTest::addRow("findings") << QByteArray("Ctrl+Shift+F") << QStringLiteral("findings");
}

void TestWorkingDay::putsTheKeyboardIntoAnEmptyPane()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QString, dock);
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县科学技术局2023.txt"))}, 1));
    fixture.press(key.constData());
    const auto *pane = fixture.window->findChild<QDockWidget *>(dock);
    QVERIFY(pane && QApplication::focusWidget());
    QVERIFY2(pane->isAncestorOf(QApplication::focusWidget()), QApplication::focusWidget()->metaObject()->className());
}

void TestWorkingDay::takesARefusalAway_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<int>("bars");
    QTest::addRow("while nothing is done") << QString() << 1;
    QTest::addRow("with the next step") << QStringLiteral("step") << 0;
    QTest::addRow("with another report") << QStringLiteral("report") << 0;
}

void TestWorkingDay::takesARefusalAway()
{
    QFETCH(const QString, then);
    QFETCH(const int, bars);
    WindowFixture fixture;
    QVERIFY(fixture.open(both(), 2));
    ReportId another = 0;
    for (const ReportId id : fixture.workspace.reports()) {
        if (fixture.workspace.state(id).agency() == QStringLiteral("青石县财政局"))
            fixture.review()->setReport(id);
        else
            another = id;
    }
    QVERIFY(fixture.waitForSuggestions());
    fixture.goTo(QStringLiteral("requests/new/total"));
    fixture.press("F3");
    fixture.press("Shift+Return"); // as a reading, though the source says otherwise in the cell's own place
    QCOMPARE(fixture.messages().size(), 1);
    QVERIFY(fixture.messages().front().startsWith(QStringLiteral("Not accepted:")));
    QVERIFY(fixture.messages().front().contains(QStringLiteral("Ctrl+M")));
    if (then == QStringLiteral("step"))
        QVERIFY(
            fixture.workspace.correctCell(*fixture.review()->report(), {TableId::Requests, 0}, QStringLiteral("3")));
    else if (then == QStringLiteral("report"))
        fixture.review()->setReport(another);
    QCOMPARE(fixture.messages().size(), bars);
}

void TestWorkingDay::staysInTheSecondRound()
{
    WindowFixture fixture;
    const Sent sent(fixture);
    QVERIFY(fixture.open({sent.write(QStringLiteral("first.txt"), Sent::first())}, 1));
    correct(fixture, first(fixture), QStringLiteral("proactive/penalties/decisions"), QStringLiteral("9"));
    QVERIFY(fixture.open({sent.write(QStringLiteral("second.txt"), Sent::second())}, 2));
    fixture.press("Ctrl+Shift+T");
    fixture.press("Alt+K");
    fixture.press("Alt+Y");
    QCOMPARE(earlierVersion(fixture.workspace, second(fixture)), std::optional(first(fixture)));
    const auto *list = fixture.review()->revisions()->findChild<QTreeView *>();
    QVERIFY2(list->hasFocus(), QApplication::focusWidget()->metaObject()->className());
}

void TestWorkingDay::quotesWhatCellsDoNotSay_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<bool>("quotes");
    QTest::addRow("figures on lines of their own")
        << QStringList{QStringLiteral("临溪县自然资源局2022.txt"), QStringLiteral("临溪县自然资源局2023.txt")}
        << QStringLiteral("years.in_force") << false;
    QTest::addRow("a figure within its row") << QStringList{QStringLiteral("云岭区住房和城乡建设局2023.txt"),
                                                            QStringLiteral("云岭区住房和城乡建设局2024.txt")}
                                             << QStringLiteral("years.carry:") << true;
}

void TestWorkingDay::quotesWhatCellsDoNotSay()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, finding);
    QFETCH(const bool, quotes);
    WindowFixture fixture;
    QStringList paths;
    for (const QString &file : files)
        paths += WindowFixture::sample(file);
    QVERIFY(fixture.open(paths, 2));
    fixture.review()->setReport(fixture.workspace.reports().back());
    for (int steps = 0; steps < 5 && !fixture.currentFinding().startsWith(finding); ++steps)
        fixture.press("F8");
    QVERIFY2(fixture.currentFinding().startsWith(finding), qPrintable(fixture.currentFinding()));
    QCOMPARE(!fixture.review()->why()->quotes().empty(), quotes);
    // Either way the text itself shows all of the places.
    QVERIFY(fixture.review()->why()->isQuoting());
    QVERIFY(!fixture.source()->extraSelections().isEmpty());
}

void TestWorkingDay::comparesFromTheChosenCell()
{
    CompareFixture fixture;
    QVERIFY(fixture.open(CompareFixture::threeYears(), 3));
    for (const ReportId id : fixture.workspace.reports()) {
        if (fixture.workspace.state(id).year() == 2023)
            fixture.review()->setReport(id);
    }
    fixture.goTo(QStringLiteral("requests/carried_out/business"));
    QVERIFY(fixture.compareYears());
    QCOMPARE(fixture.currentRow(), QStringLiteral("requests/carried_out/business"));
    QCOMPARE(fixture.currentYear(), 2023);
}

void TestWorkingDay::showsALongOpinionFromItsBeginning()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.goTo(QStringLiteral("requests/new/total"));
    fixture.press("Ctrl+I");
    const QLineEdit *problem = nullptr;
    for (const QLineEdit *line : fixture.review()->opinions()->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QStringLiteral("Problem"))
            problem = line;
    }
    QVERIFY(problem && problem->text().size() > 40);
    QCOMPARE(problem->cursorPosition(), 0);
}

void TestWorkingDay::writesIntoAFolderThatIsThere_data()
{
    QTest::addColumn<bool>("hasDocuments");
    QTest::addRow("the desktop made a folder for documents") << true;
    QTest::addRow("the desktop made none") << false;
}

void TestWorkingDay::writesIntoAFolderThatIsThere()
{
    QFETCH(const bool, hasDocuments);
    const QByteArray home = qgetenv("HOME");
    const QByteArray config = qgetenv("XDG_CONFIG_HOME");
    const auto restore = qScopeGuard([&] {
        home.isNull() ? qunsetenv("HOME") : qputenv("HOME", home);
        config.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", config);
    });
    qputenv("HOME", folder().toUtf8());
    qputenv("XDG_CONFIG_HOME", (folder() + QStringLiteral("/config")).toUtf8());
    const QString documents = folder() + QStringLiteral("/Documents");
    QVERIFY(!hasDocuments || QDir().mkpath(documents));
    QCOMPARE(documentsFolder(), hasDocuments ? documents : folder());
}

void TestWorkingDay::comesBackToTheReportInTheList()
{
    ReportId last = 0;
    {
        Desk desk(folder());
        QVERIFY(desk.open({WindowFixture::samples()}));
        for (int steps = 0; steps < 40 && desk.review()->stepReport(1); ++steps)
            last = *desk.review()->report();
        QVERIFY(desk.window->close());
    }
    Desk desk(folder());
    desk.window->resize(1280, 560);
    QVERIFY(desk.start({}, 19));
    QCOMPARE(desk.review()->report(), std::optional(last));
    const QTreeView *list = listOf(desk.review());
    const auto line = [list] { return list->visualRect(list->currentIndex()); };
    QTRY_VERIFY(line().top() >= 0 && line().bottom() <= list->viewport()->height());
    QVERIFY(list->verticalScrollBar()->value() > 0);
}

/// Where no place was kept, as in a workspace that is open in another window.
void TestWorkingDay::comesBackToTheTable()
{
    Desk desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(other)}));
    Desk second(folder());
    QVERIFY(second.start({}, 1));
    QVERIFY(second.session().file() && second.session().file()->isReadOnly());
    const ReviewPage *review = second.review();
    QCOMPARE(second.window->focusWidget(), review->tables()->grid(review->tables()->table()));
}

void TestWorkingDay::findsRoomInLargeText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("size");
    for (const char *language : {"zh_CN", "en"}) {
        for (const int size : {100, 200})
            QTest::addRow("%s %d", language, size) << QString::fromLatin1(language) << size;
    }
}

/// In a small window: nothing of the bar is squeezed, and no other window is larger than there is room for.
void TestWorkingDay::findsRoomInLargeText()
{
    QFETCH(const QString, language);
    QFETCH(const int, size);
    WindowFixture fixture(language, QStringLiteral("light"), size);
    fixture.window->resize(1280, 800);
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    fixture.press("Ctrl+H");
    const auto *bar = fixture.review()->tables()->findChild<FindBar *>();
    QVERIFY(bar && bar->isVisible());
    for (const QWidget *part : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        QTRY_VERIFY2(part->width() >= part->sizeHint().width(), part->metaObject()->className());
        QTRY_VERIFY2(bar->rect().contains(part->geometry()), part->metaObject()->className());
    }
    const QSize room = fixture.window->size().expandedTo(fixture.window->screen()->availableSize());
    fixture.action(QStringLiteral("Settings of the Review"))->trigger();
    fixture.action(QStringLiteral("Keys and Marks"))->trigger();
    const QWidget *opened[]{fixture.window->findChild<ReviewSettingsDialog *>(),
                            fixture.window->findChild<HelpWindow *>()};
    for (const QWidget *each : opened) {
        QVERIFY(each && each->isVisible());
        QVERIFY2(each->width() <= room.width() && each->height() <= room.height(), each->metaObject()->className());
    }
}

void TestWorkingDay::tellsRowsOfOneNameApart()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    const RegionMenu menu(fixture.state().extraction(), Sentences::inLanguage(QStringLiteral("en")), nullptr);
    const QMenu *requests = menu.actions().at(2)->menu(); // behind the heading and the first table
    QVERIFY(requests);
    QStringList names;
    for (const QAction *action : requests->actions()) {
        if (!action->isSeparator())
            names += action->text();
    }
    QCOMPARE(names.size(), 26); // the whole table, and its 25 rows
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(names.contains(QStringLiteral("（六）其他处理 · 3.其他")));
    QVERIFY(names.contains(QStringLiteral("（七）总计")));
}

void TestWorkingDay::saysThatItReadAgain()
{
    WindowFixture fixture;
    QVERIFY(fixture.open({WindowFixture::sample(busy)}, 1));
    QVERIFY(fixture.window->statusBar()->currentMessage().isEmpty());
    fixture.press("Ctrl+Alt+E"); // nothing is read otherwise, and that is no reason to be silent
    QTRY_COMPARE(fixture.window->statusBar()->currentMessage(), QStringLiteral("The report was read again."));
}

int main(int argc, char **argv)
{
    WorkspaceApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    TestWorkingDay test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_working_day.moc"
