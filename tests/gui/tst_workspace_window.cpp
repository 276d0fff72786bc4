// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/workspace_desk.h"
#include "ui/settings/review_settings_dialog.h"

#include <QDropEvent>
#include <QMimeData>
#include <QProcess>
#include <QUrl>

#include <unistd.h>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString childMark = QStringLiteral("--edit-until-killed");

/// What the killed program does: edits without end, and says what is saved.
int editUntilKilled(const QString &folder)
{
    Desk desk(folder);
    if (!desk.open(both()))
        return 1;
    for (int value = 4000;; ++value) {
        if (!desk.correct(QString::number(value)))
            return 1;
        const QByteArray line = "saved " + QByteArray::number(value) + '\n';
        if (write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
            return 1;
        QCoreApplication::processEvents();
    }
}

} // namespace

class TestWorkspaceWindow : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void openingMakesOneWithoutAsking();
    void comesBackWhereItWasLeft();
    void aKilledProgramLosesNothing();
    void startedWithTheSameFilesGoesOn();
    void aWorkspaceNamedOrDropped();
    void theRulesBelongToTheWorkspace();
    void thePersonsName();
};

void TestWorkspaceWindow::openingMakesOneWithoutAsking()
{
    Desk desk(folder());
    QVERIFY(desk.path().isEmpty());
    QVERIFY(desk.open({WindowFixture::sample(busy)}));
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(desk.messages(), QStringList());
    QCOMPARE(QFileInfo(desk.path()).fileName(),
             QStringLiteral("青石县财政局2023-%1.gouji").arg(QDate::currentDate().toString(Qt::ISODate)));
    QVERIFY(desk.status().contains(QStringLiteral("every change saved")));
    QVERIFY(desk.correct(QStringLiteral("36")));
    // On the disk while the window is open, and the line below says so with the time.
    QCOMPARE(verifyWorkspace(desk.path()).value().records, 1);
    QVERIFY(desk.status().contains(QStringLiteral("every change saved, ")));
    bool tellsFile = false;
    for (const QLabel *label : desk.window->statusBar()->findChildren<QLabel *>())
        tellsFile = tellsFile || label->toolTip().contains(QDir::toNativeSeparators(desk.path()));
    QVERIFY(tellsFile);
    // More reports come into the same one; the same bytes are the same report.
    QVERIFY(desk.open(both()));
    QCOMPARE(desk.workspace.reports().size(), size_t(2));
    QVERIFY(desk.says(QStringLiteral("1 report was open already")) || desk.says(QStringLiteral("open already")));
    QVERIFY(!desk.path().isEmpty());
    QVERIFY(desk.window->close());
}

void TestWorkspaceWindow::comesBackWhereItWasLeft()
{
    QString left;
    {
        Desk desk(folder());
        QVERIFY(desk.open(both()));
        QVERIFY(desk.correct(QStringLiteral("36"), QStringLiteral("与原件一致")));
        desk.review()->showCell(2, desk.cell(QStringLiteral("disputes/direct/total"), 2));
        left = desk.everything();
        QVERIFY(desk.window->close());
    }
    Desk desk(folder());
    QVERIFY(desk.start({}, 2));
    QCOMPARE(desk.everything(), left);
    QCOMPARE(desk.shown(), QStringLiteral("36"));
    QCOMPARE(desk.workspace.reports(), (std::vector<ReportId>{1, 2}));
    QCOMPARE(desk.review()->report(), std::optional<ReportId>(2));
    QCOMPARE(desk.review()->tables()->table(), TableId::Disputes);
    QCOMPARE(desk.review()->tables()->currentCell(),
             std::optional(desk.cell(QStringLiteral("disputes/direct/total"), 2)));
    // The list of reports is in the order in which they were added, though the second one came first.
    QCOMPARE(desk.review()->reports()->shown(), (std::vector<ReportId>{1, 2}));
    desk.workspace.undo();
    QVERIFY(desk.shown() != QStringLiteral("36"));
}

void TestWorkspaceWindow::aKilledProgramLosesNothing()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {childMark, folder()});
    QVERIFY(child.waitForStarted());
    QByteArray said;
    QVERIFY(QTest::qWaitFor(
        [&] {
            said += child.readAllStandardOutput();
            return said.count('\n') > 12;
        },
        60000));
    child.kill();
    child.waitForFinished();
    said += child.readAllStandardOutput();
    const QByteArrayList lines = said.left(said.lastIndexOf('\n')).split('\n');
    const int last = lines.back().mid(6).toInt();
    QVERIFY(last >= 4012);

    Desk desk(folder());
    QVERIFY(desk.start({}, 2));
    // What was said to be saved, or the one after it that was saved before it could be said.
    const int shown = desk.shown().toInt();
    QVERIFY2(shown == last || shown == last + 1, qPrintable(QStringLiteral("%1, said %2").arg(shown).arg(last)));
    QVERIFY(desk.correct(QStringLiteral("36"))); // and it can be written on
    QVERIFY(verifyWorkspace(desk.path()).value().proved());
}

void TestWorkspaceWindow::startedWithTheSameFilesGoesOn()
{
    {
        Desk desk(folder());
        QVERIFY(desk.start({WindowFixture::sample(busy)}, 1));
        QVERIFY(desk.correct(QStringLiteral("36")));
    } // the window goes without having been closed
    {
        Desk desk(folder());
        QVERIFY(desk.start({WindowFixture::sample(busy)}, 1));
        QCOMPARE(desk.shown(), QStringLiteral("36"));
        QVERIFY(!desk.path().isEmpty());
        QCOMPARE(desk.messages(), QStringList()); // it is what was asked for
    }
    // Another file is another batch.
    Desk desk(folder());
    QVERIFY(desk.start({WindowFixture::sample(other)}, 1));
    QVERIFY(desk.workspace.journal().records().empty());
    QCOMPARE(QDir(desk.services.workspaceFolder).entryList({QStringLiteral("*.gouji")}).size(), 2);
}

void TestWorkspaceWindow::aWorkspaceNamedOrDropped()
{
    QString path;
    {
        Desk desk(folder());
        QVERIFY(desk.open({WindowFixture::sample(busy)}));
        QVERIFY(desk.correct(QStringLiteral("36")));
        path = desk.path();
        desk.action(QStringLiteral("New Workspace"))->trigger();
        QVERIFY(desk.workspace.reports().empty());
        QVERIFY(desk.review()->isHidden());
        QVERIFY(desk.open({WindowFixture::sample(other)}));
        QCOMPARE(desk.workspace.reports().size(), size_t(1));
        // Dropped, it takes the place of what was open.
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.window.get(), &drop);
        QVERIFY2(QTest::qWaitFor([&] { return desk.workspace.journal().records().size() == 1; }),
                 qPrintable(desk.messages().join(u'\n')));
        QCOMPARE(desk.shown(), QStringLiteral("36"));
    }
    // On the command line, with a further report that comes into it.
    Desk desk(folder());
    QVERIFY(desk.start({path, WindowFixture::sample(other)}, 2));
    QCOMPARE(desk.shown(), QStringLiteral("36"));
    QCOMPARE(QDir(desk.services.workspaceFolder).entryList({QStringLiteral("*.gouji")}).size(), 2);
}

void TestWorkspaceWindow::theRulesBelongToTheWorkspace()
{
    ReviewSettings settings;
    settings.overviewCharacters = 777;
    settings.words = {{QStringLiteral("大概"), QString()}};
    settings.rules[QStringLiteral("form.length")].enabled = false;
    QString path;
    {
        Desk desk(folder());
        QVERIFY(desk.open({WindowFixture::sample(busy)}));
        path = desk.path();
        QVERIFY(desk.workspace.setReviewSettings(std::make_shared<const ReviewSettings>(settings)));
        // Another workspace, other rules; the first one keeps its own.
        desk.action(QStringLiteral("New Workspace"))->trigger();
        QVERIFY(desk.open({WindowFixture::sample(other)}));
        QCOMPARE(desk.workspace.reviewSettings(), settings); // the office's rules hold for its next one
        QVERIFY(desk.workspace.setReviewSettings(ReviewSettings::builtIn()));
    }
    Desk desk(folder());
    QVERIFY(desk.start({path}, 1));
    QCOMPARE(desk.workspace.reviewSettings(), settings);
    QCOMPARE(desk.workspace.checks(1).settings(), settings);
    // Having looked at it does not change what holds for new ones.
    desk.action(QStringLiteral("New Workspace"))->trigger();
    QSettings kept(desk.services.settingsFile, QSettings::IniFormat);
    QCOMPARE(ReviewSettings::fromJson(kept.value(QStringLiteral("review/settings")).toByteArray()).value(),
             *ReviewSettings::builtIn());
}

void TestWorkspaceWindow::thePersonsName()
{
    {
        Desk desk(folder());
        QVERIFY(!desk.workspace.person().isEmpty());
        desk.action(QStringLiteral("Settings of the Review"))->trigger();
        auto *dialog = desk.window->findChild<ReviewSettingsDialog *>();
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("person"));
        QCOMPARE(name->text(), desk.workspace.person());
        name->setText(QStringLiteral("王复核"));
        emit name->editingFinished();
        QCOMPARE(desk.workspace.person(), QStringLiteral("王复核"));
        QVERIFY(desk.open({WindowFixture::sample(busy)}));
        QVERIFY(desk.correct(QStringLiteral("36")));
        QCOMPARE(desk.workspace.journal().records().front().person, QStringLiteral("王复核"));
    }
    Desk desk(folder());
    QCOMPARE(desk.workspace.person(), QStringLiteral("王复核"));
}

int main(int argc, char **argv)
{
    const WorkspaceApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == childMark)
        return editUntilKilled(arguments[2]);
    TestWorkspaceWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspace_window.moc"
