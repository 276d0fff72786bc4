// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/journal_json.h"
#include "model/storage/verify.h"
#include "model/storage/workspace_file.h"
#include "tests/gui/window_fixture.h"
#include "tests/storage/faulty_files.h"
#include "tests/storage/raw_database.h"
#include "tests/unit/command_runner.h"
#include "ui/history/record_pane.h"
#include "ui/opening/workspace_session.h"
#include "ui/settings/review_settings_dialog.h"

#include <QDropEvent>
#include <QJsonArray>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QUrl>

#include <sqlite3.h>
#include <unistd.h>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString busy = QStringLiteral("青石县财政局2023.txt");
const QString other = QStringLiteral("青石县教育局2023.txt");
const QString carried = QStringLiteral("requests/carried_out/total");
const QString childMark = QStringLiteral("--edit-until-killed");

/// A window over a folder that outlives it, as the program's over the person's.
class Desk
{
public:
    explicit Desk(const QString &folder)
    {
        services = makeServices(FormLibrary::builtIn().value());
        services.settingsFile = folder + QStringLiteral("/settings.ini");
        services.workspaceFolder = folder + QStringLiteral("/workspaces");
        {
            QSettings settings(services.settingsFile, QSettings::IniFormat);
            settings.setValue(QStringLiteral("appearance/language"), QStringLiteral("en"));
        }
        window = std::make_unique<MainWindow>(workspace, services);
        window->resize(1600, 900);
        window->show();
    }
    WorkspaceSession &session() const { return window->findChild<Opening *>()->session(); }
    ReviewPage *review() const { return window->findChild<ReviewPage *>(); }
    bool open(const QStringList &paths)
    {
        QSignalSpy done(window->findChild<Opening *>(), &Opening::batchDone);
        window->openPaths(paths);
        return QTest::qWaitFor([&] { return done.count() > 0; }, 20000);
    }
    /// As the program starts; waits until as many reports are there.
    bool start(const QStringList &paths, size_t reports)
    {
        window->start(paths);
        return QTest::qWaitFor(
            [&] {
                return workspace.reports().size() == reports && review()->report().has_value()
                       && !window->findChild<Opening *>()->loader()->isWorking();
            },
            20000);
    }
    CellId cell(const QString &address, ReportId report = 1) const
    {
        return workspace.state(report).extraction().find(address).value();
    }
    bool correct(const QString &typed, const QString &reason = {}, ReportId report = 1)
    {
        return static_cast<bool>(
            workspace.correctCell(report, cell(carried, report), typed, reason).value_or(Applied::NoChange));
    }
    QString shown(ReportId report = 1) const { return workspace.state(report).shownText(cell(carried, report)); }
    QString status() const
    {
        QStringList texts;
        for (const QLabel *label : window->statusBar()->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'|');
    }
    QStringList messages() const
    {
        QStringList texts;
        for (const MessageArea *area : window->findChildren<MessageArea *>())
            texts += area->texts();
        return texts;
    }
    bool says(const QString &words) const { return messages().join(u'\n').contains(words); }
    /// Does what a bar offers.
    bool take(const QString &step) const
    {
        for (MessageBar *bar : window->findChildren<MessageBar *>()) {
            for (const Message::Step &each : bar->message().steps) {
                if (!bar->isHidden() && each.name() == step) {
                    const auto act = each.take;
                    act();
                    return true;
                }
            }
        }
        return false;
    }
    QAction *action(const QString &name) const
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->objectName() == name)
                return action;
        }
        return nullptr;
    }
    QString path() const
    {
        const QStringList files = QDir(services.workspaceFolder).entryList({QStringLiteral("*.gouji")}, QDir::Files);
        return files.size() == 1 ? services.workspaceFolder + u'/' + files.front() : QString();
    }
    QString everything() const
    {
        QByteArray bytes;
        for (const ReportId id : workspace.reports())
            bytes += decisionsToJson(workspace.state(id)) + QByteArray::number(workspace.checks(id).counts().fail);
        return QString::fromUtf8(bytes) + QString::number(workspace.journal().records().size());
    }

    Services services;
    Workspace workspace;
    std::unique_ptr<MainWindow> window;
};

/// A person without any rights, for as long as this lives; root may write everywhere.
class WithoutRights
{
public:
    WithoutRights()
        : m_before(geteuid())
    {
        constexpr uid_t nobody = 65534;
        m_isAnother = m_before == 0 && seteuid(nobody) == 0;
    }
    ~WithoutRights()
    {
        if (m_isAnother && seteuid(m_before) != 0)
            qFatal("the rights are gone");
    }
    Q_DISABLE_COPY_MOVE(WithoutRights)

private:
    uid_t m_before;
    bool m_isAnother = false;
};

QStringList both()
{
    return {WindowFixture::sample(busy), WindowFixture::sample(other)};
}

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

class TestWorkspaceWindow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void openingMakesOneWithoutAsking();
    void comesBackWhereItWasLeft();
    void aKilledProgramLosesNothing();
    void startedWithTheSameFilesGoesOn();
    void aWorkspaceNamedOrDropped();
    void theRulesBelongToTheWorkspace();
    void nameAndCopies();
    void aCopyWithoutRemarks();
    void aFolderThatCannotBeWrittenTo();
    void noFolderForWorkspaces();
    void openTwice();
    void aDamagedFile();
    void aNewerFile();
    void whatIsNoWorkspaceLeavesTheOther();
    void aRefusedCommandLeavesTheScreen();
    void refusedReports();
    void refusedRules();
    void manyReportsWhileTheWindowLives();
    void anotherWorkspaceWhileReading();
    void stoppedWhileLoading();
    void aShareWithoutLocks();
    void anotherEncodingFromTheBytesKept();
    void theRecord();
    void thePersonsName();
    void commandsShowWhatTheWindowShows();
    void commandsHoldTheYearsOfAWorkspaceAgainstEachOther();

private:
    QString folder() const { return m_folder->path(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspaceWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    FaultyFiles::instance().reset();
}

void TestWorkspaceWindow::cleanup()
{
    FaultyFiles::instance().reset();
    m_folder.reset();
}

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

void TestWorkspaceWindow::nameAndCopies()
{
    Desk desk(folder());
    QVERIFY(!desk.action(QStringLiteral("Save a Copy as"))->isEnabled());
    QVERIFY(desk.open(both()));
    QVERIFY(desk.correct(QStringLiteral("36"), QStringLiteral("与原件一致")));
    QVERIFY(desk.session().setName(QStringLiteral("青石县2023年度")));
    const QString original = desk.path();
    const QString copy = folder() + QStringLiteral("/elsewhere.gouji");
    QVERIFY(desk.session().saveCopy(copy, false));
    QVERIFY(desk.says(QStringLiteral("The copy is saved as ")));
    QCOMPARE(desk.session().file()->path(), original); // one goes on where one was
    QVERIFY(!desk.session().saveCopy(folder() + QStringLiteral("/none/elsewhere.gouji"), false));
    QVERIFY(desk.says(QStringLiteral("folder")));
    QVERIFY(!desk.session().saveCopy(original, false)); // not onto itself
    QVERIFY(verifyWorkspace(original).value().proved());

    QVERIFY(desk.session().saveCopy(copy, false));
    QVERIFY(desk.take(QStringLiteral("Go on in the copy")));
    QVERIFY(QTest::qWaitFor([&] { return desk.workspace.reports().size() == 2; }));
    QCOMPARE(desk.session().file()->path(), copy);
    QCOMPARE(desk.session().file()->name(), QStringLiteral("青石县2023年度"));
    QCOMPARE(desk.shown(), QStringLiteral("36"));
    QVERIFY(desk.correct(QStringLiteral("37")));
    QCOMPARE(verifyWorkspace(copy).value().records, 2);
    QCOMPARE(verifyWorkspace(original).value().records, 1);
    QCOMPARE(desk.session().recent(), QStringList({copy, original}));
}

void TestWorkspaceWindow::aCopyWithoutRemarks()
{
    const QStringList secrets{QStringLiteral("改正理由甲"), QStringLiteral("核实理由乙"), QStringLiteral("采用理由丙"),
                              QStringLiteral("意见内容丁"), QStringLiteral("空白理由戊")};
    const QString copy = folder() + QStringLiteral("/copy.gouji");
    Desk desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(busy)}));
    QVERIFY(desk.correct(QStringLiteral("36"), secrets[0]));
    DismissalChange dismissal{1, QStringLiteral("form.length"), {}, Dismissal{QStringLiteral("v"), secrets[1], {}}};
    QVERIFY(desk.workspace.apply({QStringLiteral("dismiss"), {}, {dismissal}}));
    CellChange adoption{1, QStringLiteral("requests/new/total"), {}, {}};
    adoption.after.adopted = Adoption{Decimal(5), secrets[2]};
    QVERIFY(desk.workspace.apply({QStringLiteral("adopt"), {}, {adoption}}));
    Opinion opinion;
    opinion.address = carried;
    opinion.problem = secrets[3];
    OpinionChange told{1, desk.workspace.nextOpinion(), {}, opinion};
    QVERIFY(desk.workspace.apply({QStringLiteral("write-opinion"), {}, {told}}));
    SettingsChange zero{1, {}, {}};
    zero.after.blankIsZero = secrets[4];
    QVERIFY(desk.workspace.apply({QStringLiteral("blank-is-zero"), {}, {zero}}));
    desk.workspace.undo();

    QVERIFY(desk.session().saveCopy(copy, true));
    {
        Workspace workspace;
        StoreOptions options;
        options.access = StoreOptions::Access::Read;
        const auto file =
            WorkspaceFile::open(desk.path(), workspace, {desk.services.reader, {}, desk.services.forms}, options);
        QVERIFY(file && (*file)->load(1));
        // The whole one gives everything back.
        QCOMPARE(workspace.journal().records(), desk.workspace.journal().records());
        QCOMPARE(decisionsToJson(workspace.state(1)), decisionsToJson(desk.workspace.state(1)));
    }
    const QByteArray bytes = contentOf(copy);
    for (const QString &secret : secrets)
        QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(secret));
    const VerifyResult verified = verifyWorkspace(copy).value();
    QVERIFY(verified.proved());
    QCOMPARE(verified.remarksLeftOut, 5);
    QCOMPARE(verified.lastHash, verifyWorkspace(desk.path()).value().lastHash);
    // What was decided is there, without the words.
    desk.window->openPaths({copy});
    QVERIFY(QTest::qWaitFor([&] { return desk.workspace.reports().size() == 1; }));
    QCOMPARE(desk.shown(), QStringLiteral("36"));
    QVERIFY(desk.workspace.state(1).dismissals().contains(QStringLiteral("form.length")));
    QCOMPARE(desk.workspace.state(1).opinions().begin()->second.address, carried);
    QCOMPARE(desk.workspace.state(1).opinions().begin()->second.problem, QString());
    desk.workspace.redo();
    QVERIFY(desk.workspace.state(1).blankIsZero());
}

void TestWorkspaceWindow::aFolderThatCannotBeWrittenTo()
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
    constexpr QFile::Permissions readable =
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
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

void TestWorkspaceWindow::noFolderForWorkspaces()
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

void TestWorkspaceWindow::openTwice()
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

void TestWorkspaceWindow::aDamagedFile()
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

void TestWorkspaceWindow::aNewerFile()
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

void TestWorkspaceWindow::whatIsNoWorkspaceLeavesTheOther()
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

void TestWorkspaceWindow::aRefusedCommandLeavesTheScreen()
{
    Desk desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(busy)}));
    QVERIFY(desk.correct(QStringLiteral("36")));
    desk.review()->showCell(1, desk.cell(carried));
    const QString before = desk.everything();
    FaultyFiles &files = FaultyFiles::instance();
    files.failAt = files.operations + 1;
    files.failFromThereOn = true;
    files.failWith = SQLITE_FULL;
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

void TestWorkspaceWindow::refusedReports()
{
    Desk desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(busy)}));
    FaultyFiles &files = FaultyFiles::instance();
    files.failAt = files.operations + 1;
    files.failFromThereOn = true;
    files.failWith = SQLITE_FULL;
    desk.window->openPaths({WindowFixture::sample(other)});
    QVERIFY(QTest::qWaitFor([&] { return desk.says(QStringLiteral("The reports were not added.")); }));
    QCOMPARE(desk.workspace.reports().size(), size_t(1));
    files.failAt = 0;
    QVERIFY(desk.take(QStringLiteral("Try again")));
    QCOMPARE(desk.workspace.reports().size(), size_t(2));
    QVERIFY(!desk.says(QStringLiteral("The reports were not added.")));
}

void TestWorkspaceWindow::refusedRules()
{
    Desk desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(busy)}));
    FaultyFiles &files = FaultyFiles::instance();
    files.failAt = files.operations + 1;
    files.failFromThereOn = true;
    files.failWith = SQLITE_FULL;
    const ReviewSettings before = desk.workspace.reviewSettings();
    ReviewSettings settings;
    settings.overviewCharacters = 777;
    QVERIFY(!desk.workspace.setReviewSettings(std::make_shared<const ReviewSettings>(settings)));
    QCOMPARE(desk.workspace.reviewSettings(), before);
    QVERIFY(desk.says(QStringLiteral("is full")));
}

void TestWorkspaceWindow::manyReportsWhileTheWindowLives()
{
    constexpr int many = 120;
    const QString reports = folder() + QStringLiteral("/reports");
    QVERIFY(QDir().mkpath(reports));
    const QByteArray text = contentOf(WindowFixture::sample(busy));
    for (int i = 0; i < many; ++i) {
        QFile file(QStringLiteral("%1/%2.txt").arg(reports).arg(i, 4, 10, QLatin1Char('0')));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text + QByteArray::number(i));
    }
    {
        Desk desk(folder());
        QVERIFY(desk.open({reports}));
        QCOMPARE(desk.workspace.reports().size(), size_t(many));
        desk.review()->showCell(90, desk.cell(carried, 90));
        QVERIFY(desk.window->close());
    }
    Desk desk(folder());
    desk.window->start({});
    // The one looked at last is there at once, the others come while events are handled in between.
    QCOMPARE(desk.review()->report(), std::optional<ReportId>(90));
    QVERIFY(desk.workspace.reports().size() < size_t(many));
    QSignalSpy slices(&desk.session(), &WorkspaceSession::loadProgress);
    int beats = 0; // of a window that answers
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
    heart.start(0);
    QSignalSpy ended(&desk.session(), &WorkspaceSession::loadingEnded);
    QVERIFY(ended.wait(60000));
    QVERIFY2(slices.count() > 4, qPrintable(QString::number(slices.count())));
    QVERIFY2(beats > 4, qPrintable(QString::number(beats)));
    QCOMPARE(desk.workspace.reports().size(), size_t(many));
    std::vector<ReportId> order = desk.workspace.reports();
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(desk.review()->reports()->shown(), order);
    QCOMPARE(desk.review()->report(), std::optional<ReportId>(90));
}

void TestWorkspaceWindow::anotherEncodingFromTheBytesKept()
{
    const QString name = QStringLiteral("云岭区住房和城乡建设局2022.txt");
    const QString moved = folder() + u'/' + name;
    QVERIFY(QFile::copy(WindowFixture::sample(name), moved));
    {
        Desk desk(folder());
        QVERIFY(desk.open({moved}));
        QVERIFY(QFile::remove(moved)); // the workspace has the bytes
        auto *opening = desk.window->findChild<Opening *>();
        QVERIFY(opening->canReread(1));
        QSignalSpy replaced(&desk.workspace, &Workspace::reportReplaced);
        opening->reread(1, QStringLiteral("GB18030"));
        QVERIFY(replaced.wait());
        QCOMPARE(desk.workspace.state(1).extraction().source->encoding, QStringLiteral("GB18030"));
        QVERIFY(desk.window->close());
    }
    Desk desk(folder());
    QVERIFY(desk.start({}, 1));
    QCOMPARE(desk.workspace.state(1).extraction().source->encoding, QStringLiteral("GB18030"));
    QVERIFY(desk.window->findChild<Opening *>()->canReread(1));
}

/// Reports that are being read for one workspace do not come into another.
void TestWorkspaceWindow::anotherWorkspaceWhileReading()
{
    const QString reports = folder() + QStringLiteral("/reports");
    QVERIFY(QDir().mkpath(reports));
    const QByteArray text = contentOf(WindowFixture::sample(busy));
    for (int i = 0; i < 200; ++i) {
        QFile file(QStringLiteral("%1/%2.txt").arg(reports).arg(i, 4, 10, QLatin1Char('0')));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text + QByteArray::number(i));
    }
    Desk desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(other)}));
    const QString path = desk.path();
    desk.action(QStringLiteral("New Workspace"))->trigger();
    desk.window->openPaths({reports});
    QVERIFY(QTest::qWaitFor([&] { return !desk.workspace.reports().empty(); }));
    desk.window->openPaths({path});
    QVERIFY(QTest::qWaitFor([&] { return !desk.window->findChild<Opening *>()->loader()->isWorking(); }));
    QTest::qWait(100);
    QCOMPARE(desk.workspace.reports(), std::vector<ReportId>{1});
    QCOMPARE(desk.workspace.state(1).extraction().source->file, WindowFixture::sample(other));
    QCOMPARE(verifyWorkspace(path).value().readings, 1);
}

void TestWorkspaceWindow::stoppedWhileLoading()
{
    const QString reports = folder() + QStringLiteral("/reports");
    QVERIFY(QDir().mkpath(reports));
    const QByteArray text = contentOf(WindowFixture::sample(busy));
    for (int i = 0; i < 60; ++i) {
        QFile file(QStringLiteral("%1/%2.txt").arg(reports).arg(i, 4, 10, QLatin1Char('0')));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text + QByteArray::number(i));
    }
    {
        Desk desk(folder());
        QVERIFY(desk.open({reports}));
    }
    Desk desk(folder());
    desk.window->start({});
    QVERIFY(desk.session().isLoading());
    desk.session().stopLoading();
    const size_t loaded = desk.workspace.reports().size();
    QVERIFY(loaded < 60);
    QVERIFY(desk.says(QStringLiteral("Stopped: ")));
    QVERIFY(desk.take(QStringLiteral("Load the rest")));
    QVERIFY(QTest::qWaitFor([&] { return desk.workspace.reports().size() == 60; }, 20000));
    QVERIFY(QTest::qWaitFor([&] { return !desk.says(QStringLiteral("Stopped: ")); }));
}

void TestWorkspaceWindow::aShareWithoutLocks()
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

void TestWorkspaceWindow::theRecord()
{
    Desk desk(folder());
    QVERIFY(desk.open(both()));
    desk.workspace.setPerson(QStringLiteral("李审"));
    desk.review()->showCell(1, desk.cell(carried));
    RecordPane *record = desk.review()->record();
    QVERIFY(!record->isVisible());
    desk.action(QStringLiteral("Record"))->trigger();
    QVERIFY(record->isVisible());
    QVERIFY(record->text().contains(QStringLiteral("Read: 63 (read)")));
    QVERIFY(record->text().contains(QStringLiteral("Place: line ")));
    QVERIFY(record->text().contains(QStringLiteral("Nothing was changed.")));

    QVERIFY(desk.correct(QStringLiteral("36"), QStringLiteral("与原件一致")));
    CellChange change{2, QStringLiteral("requests/new/total"), {}, {}};
    change.after.proposed = Decimal(77777);
    QVERIFY(desk.workspace.apply({QStringLiteral("propose"), {}, {change}}));
    const QString ofCell = record->text();
    QVERIFY(ofCell.contains(QStringLiteral("李审")));
    QVERIFY(ofCell.contains(QStringLiteral(": 63 → 36")));
    QVERIFY(ofCell.contains(QStringLiteral("Reason: 与原件一致")));
    QVERIFY(ofCell.contains(QStringLiteral("Settled: ")));
    QVERIFY(ofCell.contains(QStringLiteral("requests.balance:total")));
    QVERIFY(!ofCell.contains(QStringLiteral("77777")));
    // What is shown follows by itself, without being asked for.
    QVERIFY(QTest::qWaitFor([&] { return record->view()->toPlainText() == ofCell; }));

    desk.action(QStringLiteral("Record of More or Less"))->trigger();
    QCOMPARE(record->scope(), RecordPane::Scope::Report);
    QVERIFY(record->text().contains(QStringLiteral("SHA-256: ")));
    QVERIFY(!record->text().contains(QStringLiteral("77777")));
    desk.action(QStringLiteral("Record of More or Less"))->trigger();
    QCOMPARE(record->scope(), RecordPane::Scope::Workspace);
    QVERIFY(record->text().contains(other + QStringLiteral("  SHA-256 "))); // every report that was read
    QVERIFY(record->text().contains(QStringLiteral("77777")));
    desk.workspace.undo();
    QVERIFY(record->text().contains(QStringLiteral("Undid 2: ")));

    const QString path = folder() + QStringLiteral("/record.txt");
    QCOMPARE(record->saveAs(path), QString());
    QCOMPARE(QString::fromUtf8(contentOf(path)), record->text() + u'\n');
    QVERIFY(!record->saveAs(folder() + QStringLiteral("/none/record.txt")).isEmpty());
    for (QToolButton *button : record->findChildren<QToolButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        if (button->accessibleName() == QStringLiteral("Copy the record"))
            button->click();
    }
    QCOMPARE(QApplication::clipboard()->text(), record->text());
    QVERIFY(!record->view()->accessibleName().isEmpty());

    // A cell of the other report has nothing to do with the first one's.
    record->setScope(RecordPane::Scope::Cell);
    desk.review()->showCell(2, desk.cell(carried, 2));
    QVERIFY(!record->text().contains(QStringLiteral("李审")));
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

void TestWorkspaceWindow::commandsShowWhatTheWindowShows()
{
    Desk desk(folder());
    QVERIFY(desk.open(both()));
    QVERIFY(desk.correct(QStringLiteral("36"), QStringLiteral("与原件一致")));
    CellChange change{2, QStringLiteral("requests/new/total"), {}, {}};
    change.after.proposed = Decimal(77777);
    QVERIFY(desk.workspace.apply({QStringLiteral("propose"), {}, {change}}));
    SettingsChange named{2, {}, {}};
    named.after.agency = QStringLiteral("青石县白沙镇人民政府"); // of another kind, for which other rules hold
    QVERIFY(desk.workspace.apply({QStringLiteral("set-agency"), {}, {named}}));
    ReviewSettings settings;
    settings.words = {{QStringLiteral("政府信息公开"), QString()}};
    QVERIFY(desk.workspace.setReviewSettings(std::make_shared<const ReviewSettings>(settings)));
    const QString path = desk.path();
    const QByteArray bytes = contentOf(path);

    const Run checked = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), path});
    QCOMPARE(checked.messages, QStringList());
    const auto objects = checked.objects();
    QCOMPARE(objects.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const ReportId id = i + 1;
        const ReportState &state = desk.workspace.state(id);
        QCOMPARE(objects[i].value(QStringLiteral("file")).toString(), path + u'/' + (id == 1 ? busy : other));
        QCOMPARE(objects[i].value(QStringLiteral("agency")).toString(), state.agency());
        const QJsonObject cells = objects[i].value(QStringLiteral("cells")).toObject();
        for (const TableId table : allTables) {
            for (int index = 0; index < static_cast<int>(state.extraction().tableForm(table).cells.size()); ++index) {
                const CellId cell{table, index};
                if (!state.exists(cell))
                    continue;
                const QJsonObject shown = cells.value(state.extraction().formCell(cell).address).toObject();
                const auto value = state.reported(cell);
                QCOMPARE(shown.value(QStringLiteral("value")).toString(), value ? value->toString() : QString());
            }
        }
        QStringList window;
        for (const Finding &finding : desk.workspace.checks(id).findings())
            window += finding.id;
        QStringList command;
        for (const QJsonValue &finding : objects[i].value(QStringLiteral("findings")).toArray())
            command += finding.toObject().value(QStringLiteral("id")).toString();
        QCOMPARE(command, window);
    }
    const QJsonObject corrected = objects[0].value(QStringLiteral("cells")).toObject().value(carried).toObject();
    QCOMPARE(corrected.value(QStringLiteral("state")).toString(), QStringLiteral("corrected"));
    QCOMPARE(objects[1]
                 .value(QStringLiteral("cells"))
                 .toObject()
                 .value(QStringLiteral("requests/new/total"))
                 .toObject()
                 .value(QStringLiteral("proposed"))
                 .toString(),
             QStringLiteral("77777"));
    QVERIFY(!objects[0].value(QStringLiteral("findings")).toArray().isEmpty());
    // The same whatever the number of threads.
    const Run alone = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"),
                           QStringLiteral("--jobs"), QStringLiteral("1"), path});
    QCOMPARE(alone.out, checked.out);

    const QString target = folder() + QStringLiteral("/cleaned");
    const Run exported = run({QStringLiteral("export"), QStringLiteral("--to"), QStringLiteral("csv"),
                              QStringLiteral("--output"), target, path});
    QCOMPARE(exported.messages, QStringList());
    QCOMPARE(exported.code, 0);
    const QByteArray csv = contentOf(target + u'/' + QFileInfo(busy).completeBaseName() + QStringLiteral(".csv"));
    const auto writer = std::find_if(desk.services.writers.begin(), desk.services.writers.end(),
                                     [](const auto &each) { return each->format() == QLatin1String("csv"); });
    QCOMPARE(csv, (*writer)->write(desk.workspace.state(1), desk.workspace.checks(1)));
    QCOMPARE(contentOf(path), bytes); // opened for reading only

    const Run none = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"),
                          folder() + QStringLiteral("/none.gouji")});
    QCOMPARE(none.code, 2);
}

/// Six years of one body: what does not go with another year is told from the workspace as in the window.
void TestWorkspaceWindow::commandsHoldTheYearsOfAWorkspaceAgainstEachOther()
{
    QStringList files;
    for (int year = 2019; year <= 2024; ++year)
        files += WindowFixture::sample(QStringLiteral("临溪县自然资源局%1.txt").arg(year));
    Desk desk(folder());
    QVERIFY(desk.open(files));
    QStringList window;
    for (const ReportId id : desk.workspace.reports()) {
        for (const Finding &finding : desk.workspace.checks(id).findings())
            window += finding.id;
    }
    QVERIFY(!window.filter(QStringLiteral("years.carry")).isEmpty());
    QVERIFY(!window.filter(QStringLiteral("years.copied")).isEmpty());
    const Run checked = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), desk.path()});
    QStringList command;
    for (const QJsonObject &report : checked.objects()) {
        for (const QJsonValue &finding : report.value(QStringLiteral("findings")).toArray())
            command += finding.toObject().value(QStringLiteral("id")).toString();
    }
    QCOMPARE(command, window);

    const QStringList compare{QStringLiteral("compare"), QStringLiteral("--format"), QStringLiteral("csv")};
    const Run fromFiles = run(compare + files);
    const Run fromWorkspace = run(compare + QStringList{desk.path()});
    QVERIFY(fromFiles.out.size() > 1000);
    QCOMPARE(fromWorkspace.out, fromFiles.out);
    // With what was decided: the last year taken for an earlier version leaves the comparison.
    ReportSettings settings;
    settings.supersedes = sourcePartOf(desk.workspace.state(6).extraction());
    QVERIFY(desk.workspace.apply({QStringLiteral("next-version"), {}, {SettingsChange{5, {}, settings}}}));
    const Run without = run(compare + QStringList{desk.path()});
    QVERIFY(fromFiles.out.contains("2024"));
    QVERIFY2(!without.out.left(without.out.indexOf('\n')).contains("2024"), without.out.left(400).constData());
    QCOMPARE(run({QStringLiteral("compare"), folder() + QStringLiteral("/none.gouji")}).code, 2);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    FaultyFiles::becomeUsual();
    QCoreApplication::setApplicationName(QStringLiteral("gouji"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == childMark)
        return editUntilKilled(arguments[2]);
    TestWorkspaceWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspace_window.moc"
