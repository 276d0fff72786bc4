// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/workspace_desk.h"
#include "tests/storage/raw_database.h"
#include "tests/support/without_rights.h"

#include <sqlite3.h>

using namespace gouji;
using namespace gouji::test;

class TestWorkspaceTrouble : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void aFolderThatCannotBeWrittenTo();
    void noFolderForWorkspaces();
    void openTwice();
    void aDamagedFile();
    void aNewerFile();
    void whatIsNoWorkspaceLeavesTheOther();
    void aRefusedCommandLeavesTheScreen();
    void refusedReports();
    void refusedRules();
    void aShareWithoutLocks();
};

void TestWorkspaceTrouble::aFolderThatCannotBeWrittenTo()
{
    QString path;
    {
        Desk desk(folder());
        QVERIFY(desk.open({WindowFixture::sample(busy)}));
        QVERIFY(desk.correct(QStringLiteral("36")));
        path = desk.path();
        QVERIFY(desk.window->close());
    }
    // Where the sources lie need not be open to everyone.
    const QString further = folder() + u'/' + other;
    QVERIFY(QFile::copy(WindowFixture::sample(other), further));
    QVERIFY(QFile::setPermissions(folder(), readable | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(QFileInfo(path).absolutePath(), readable));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    {
        const WithoutRights nobody;
        Desk desk(folder());
        QVERIFY(desk.start({path}, 1));
        QVERIFY(desk.says(QStringLiteral("cannot be written to")));
        QVERIFY(desk.status().contains(QStringLiteral("for reading only")));
        QCOMPARE(desk.shown(), QStringLiteral("36"));
        QVERIFY(!desk.correct(QStringLiteral("37")));
        QCOMPARE(desk.shown(), QStringLiteral("36"));
        QVERIFY(desk.says(QStringLiteral("for reading only: nothing was changed")));
        QVERIFY(!QApplication::activeModalWidget());
        // A further report has no place there, which is said, and nothing is added.
        desk.window->openPaths({further});
        QVERIFY(QTest::qWaitFor([&] { return desk.says(QStringLiteral("The reports were not added.")); }));
        QCOMPARE(desk.workspace.reports().size(), size_t(1));
        QCOMPARE(desk.workspace.state(1).extraction().source->file, WindowFixture::sample(busy));
        // In a workspace of its own it has one; here not even that can be made, so it is in memory, which is said.
        QVERIFY(desk.take(QStringLiteral("Put them into a new workspace")));
        QCOMPARE(desk.workspace.reports().size(), size_t(1));
        QCOMPARE(desk.workspace.state(desk.workspace.reports().front()).extraction().source->file, further);
        QVERIFY(desk.says(QStringLiteral("No workspace could be made")));
        QVERIFY(desk.window->close());
    }
    QVERIFY(QFile::setPermissions(QFileInfo(path).absolutePath(), readable | QFile::WriteOwner));
}

void TestWorkspaceTrouble::noFolderForWorkspaces()
{
    QFile file(folder() + QStringLiteral("/workspaces")); // where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Desk desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(busy)}));
    QVERIFY(desk.says(QStringLiteral("No workspace could be made")));
    QCOMPARE(desk.workspace.reports().size(), size_t(1));
    QVERIFY(desk.correct(QStringLiteral("36")));
    QVERIFY(desk.status().contains(QStringLiteral("in memory only")));
    QVERIFY(!desk.window->close()); // it would be lost
}

void TestWorkspaceTrouble::openTwice()
{
    Desk first(folder());
    QVERIFY(first.open({WindowFixture::sample(busy)}));
    QVERIFY(first.correct(QStringLiteral("36")));
    Desk second(folder());
    QVERIFY(second.start({first.path()}, 1));
    QVERIFY(second.says(QStringLiteral("is open in another program")));
    QCOMPARE(second.shown(), QStringLiteral("36"));
    QVERIFY(!second.correct(QStringLiteral("37")));
    QCOMPARE(second.shown(), QStringLiteral("36"));
    QVERIFY(first.correct(QStringLiteral("38")));
    QVERIFY(first.window->close());
    first.window.reset();
    QVERIFY(second.take(QStringLiteral("Try again")));
    QVERIFY(QTest::qWaitFor([&] { return second.workspace.reports().size() == 1; }));
    QVERIFY(!second.says(QStringLiteral("is open in another program")));
    QCOMPARE(second.shown(), QStringLiteral("38"));
    QVERIFY(second.correct(QStringLiteral("39")));
}

void TestWorkspaceTrouble::aDamagedFile()
{
    QString path;
    {
        Desk desk(folder());
        QVERIFY(desk.open({WindowFixture::sample(busy)}));
        for (int value = 4001; value <= 4006; ++value)
            QVERIFY(desk.correct(QString::number(value)));
        path = desk.path();
        QVERIFY(desk.window->close());
    }
    QByteArray bytes = contentOf(path);
    // SQLite fills a page from its end: the last place is the oldest record that has it.
    const auto place = bytes.lastIndexOf("\"typed\":\"4004\"");
    QVERIFY(place > 0);
    bytes[place + 10] = '9';
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();

    Desk desk(folder());
    QVERIFY(desk.start({}, 1));
    // What was recovered, and where the rest is.
    QVERIFY(desk.says(QStringLiteral("is damaged: ")));
    QVERIFY2(desk.says(QStringLiteral("number 4 is the first")), qPrintable(desk.messages().join(u'\n')));
    QVERIFY(desk.says(QDir::toNativeSeparators(path + QStringLiteral(".damaged-1"))));
    QCOMPARE(contentOf(path + QStringLiteral(".damaged-1")), bytes);
    QCOMPARE(desk.shown(), QStringLiteral("4003"));
    QVERIFY(desk.correct(QStringLiteral("36")));
    QVERIFY(verifyWorkspace(path).value().proved());
}

void TestWorkspaceTrouble::aNewerFile()
{
    QString path;
    {
        Desk desk(folder());
        QVERIFY(desk.open({WindowFixture::sample(busy)}));
        QVERIFY(desk.correct(QStringLiteral("36")));
        path = desk.path();
        QVERIFY(desk.window->close());
    }
    QCOMPARE(runOn(path, "PRAGMA user_version = 900"), QString());
    Desk desk(folder());
    QVERIFY(desk.start({}, 1));
    QVERIFY(desk.says(QStringLiteral("newer version")));
    QVERIFY(desk.status().contains(QStringLiteral("for reading only")));
    QCOMPARE(desk.shown(), QStringLiteral("36"));
    QVERIFY(!desk.correct(QStringLiteral("37")));
}

void TestWorkspaceTrouble::whatIsNoWorkspaceLeavesTheOther()
{
    Desk desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(busy)}));
    QVERIFY(desk.correct(QStringLiteral("36")));
    const QString text = folder() + QStringLiteral("/text.gouji");
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a text") == 6);
    file.close();
    desk.window->openPaths({text});
    QVERIFY(desk.says(QStringLiteral("is not a workspace")));
    desk.window->openPaths({folder() + QStringLiteral("/none.gouji")});
    QVERIFY(desk.says(QStringLiteral("is not there")));
    QCOMPARE(desk.workspace.reports().size(), size_t(1));
    QVERIFY(desk.correct(QStringLiteral("37")));
    QCOMPARE(verifyWorkspace(desk.path()).value().records, 2);
}

void TestWorkspaceTrouble::aRefusedCommandLeavesTheScreen()
{
    Desk desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(busy)}));
    QVERIFY(desk.correct(QStringLiteral("36")));
    desk.review()->showCell(1, desk.cell(carried));
    const QString before = desk.everything();
    FaultyFiles &files = FaultyFiles::instance();
    files.failFromNowOn(SQLITE_FULL);
    // Typed by a person.
    GridView *grid = desk.review()->tables()->grid(TableId::Requests);
    grid->setFocus();
    QTest::keyClicks(grid, QStringLiteral("41"));
    auto *editor = grid->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(desk.everything(), before);
    QCOMPARE(desk.shown(), QStringLiteral("36"));
    QVERIFY(desk.says(QStringLiteral("is full")));
    QVERIFY(desk.status().contains(QStringLiteral("the last change is not saved")));
    QVERIFY(!QApplication::activeModalWidget());
    // Undo is refused as well, and nothing moves.
    desk.workspace.undo();
    QCOMPARE(desk.everything(), before);
    files.failAt = 0;
    QVERIFY(desk.take(QStringLiteral("Try again"))); // the undo, which was asked for last
    QVERIFY(!desk.says(QStringLiteral("is full")));
    QVERIFY(desk.shown() != QStringLiteral("36"));
    QVERIFY(desk.status().contains(QStringLiteral("every change saved, ")));
    // And the same with a correction.
    files.failAt = files.operations + 1;
    QVERIFY(!desk.correct(QStringLiteral("42")));
    files.failAt = 0;
    QVERIFY(desk.take(QStringLiteral("Try again")));
    QCOMPARE(desk.shown(), QStringLiteral("42"));
    QVERIFY(verifyWorkspace(desk.path()).value().proved());
}

void TestWorkspaceTrouble::refusedReports()
{
    Desk desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(busy)}));
    FaultyFiles &files = FaultyFiles::instance();
    files.failFromNowOn(SQLITE_FULL);
    desk.window->openPaths({WindowFixture::sample(other)});
    QVERIFY(QTest::qWaitFor([&] { return desk.says(QStringLiteral("The reports were not added.")); }));
    QCOMPARE(desk.workspace.reports().size(), size_t(1));
    files.failAt = 0;
    QVERIFY(desk.take(QStringLiteral("Try again")));
    QCOMPARE(desk.workspace.reports().size(), size_t(2));
    QVERIFY(!desk.says(QStringLiteral("The reports were not added.")));
}

void TestWorkspaceTrouble::refusedRules()
{
    Desk desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(busy)}));
    FaultyFiles &files = FaultyFiles::instance();
    files.failFromNowOn(SQLITE_FULL);
    const ReviewSettings before = desk.workspace.reviewSettings();
    ReviewSettings settings;
    settings.overviewCharacters = 777;
    QVERIFY(!desk.workspace.setReviewSettings(std::make_shared<const ReviewSettings>(settings)));
    QCOMPARE(desk.workspace.reviewSettings(), before);
    QVERIFY(desk.says(QStringLiteral("is full")));
}

void TestWorkspaceTrouble::aShareWithoutLocks()
{
    QString path;
    {
        Desk desk(folder());
        QVERIFY(desk.open({WindowFixture::sample(busy)}));
        path = desk.path();
        QVERIFY(desk.window->close());
    }
    FaultyFiles::instance().hasLocks = false;
    Desk desk(folder());
    QVERIFY(desk.start({}, 1));
    QVERIFY2(desk.says(QStringLiteral("cannot lock files")), qPrintable(desk.messages().join(u'\n')));
    QVERIFY(desk.correct(QStringLiteral("36"))); // it goes on, and keeps what is decided
    desk.window.reset();
    FaultyFiles::instance().reset();
    const VerifyResult verified = verifyWorkspace(path).value();
    QVERIFY(verified.proved());
    QCOMPARE(verified.records, 1);
}

int main(int argc, char **argv)
{
    const WorkspaceApplication application(argc, argv);
    TestWorkspaceTrouble test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspace_trouble.moc"
