// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/verify.h"
#include "model/storage/workspace_file.h"
#include "tests/gui/window_fixture.h"
#include "tests/storage/faulty_files.h"
#include "tests/storage/raw_database.h"
#include "tests/unit/command_runner.h"
#include "ui/opening/workspace_session.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <sqlite3.h>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString finance = QStringLiteral("青石县财政局2023.txt");
const QString education = QStringLiteral("青石县教育局2023.txt");
const QString carried = QStringLiteral("requests/carried_out/total");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A window over a folder that outlives it.
class GuardedWindow
{
public:
    explicit GuardedWindow(const QString &folder)
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
                return workspace.reports().size() == reports && !session().isLoading()
                       && !window->findChild<Opening *>()->loader()->isWorking();
            },
            20000);
    }
    bool correct(const QString &typed, ReportId report = 1)
    {
        const auto cell = workspace.state(report).extraction().find(carried).value();
        return static_cast<bool>(workspace.correctCell(report, cell, typed).value_or(Applied::NoChange));
    }
    QString shown(ReportId report = 1) const
    {
        return workspace.state(report).shownText(workspace.state(report).extraction().find(carried).value());
    }
    QString messages() const
    {
        QStringList texts;
        for (const MessageArea *area : window->findChildren<MessageArea *>())
            texts += area->texts();
        return texts.join(u'\n');
    }
    bool says(const QString &words) const { return messages().contains(words); }
    /// What the bars offer.
    QStringList steps() const
    {
        QStringList names;
        for (const MessageBar *bar : window->findChildren<MessageBar *>()) {
            for (const Message::Step &each : bar->message().steps)
                names += each.name();
        }
        return names;
    }
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
        const QList<QAction *> actions = window->findChildren<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&name](const QAction *each) { return each->objectName() == name; });
        return found == actions.end() ? nullptr : *found;
    }
    QString path() const { return session().file() ? session().file()->path() : QString(); }

    Services services;
    Workspace workspace;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// What stands between a person and the loss of work, and where a person goes on when a file cannot be used.
class TestWorkspaceGuards : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatIsInMemoryOnlyIsNotLeftInSilence_data();
    void whatIsInMemoryOnlyIsNotLeftInSilence();
    void whatIsNotDecidedUponNeedsNoGuard();
    void decisionsOfEveryKindAreGuarded_data();
    void decisionsOfEveryKindAreGuarded();
    void theWorkspaceLeftLastIsOnlyLookedAt();
    void theWorkspaceLeftLastCannotBeLookedAt();
    void aRepairWhileWorkingIsTold();
    void openAgainAfterALoss();
    void aDamagedTextIsNamedAndBroughtBack();
    void aCopyOfWhatCanBeUsed();
    void aCopyWithoutWhatWasRead();
    void aCopyThatCannotBeMade();
    void aLockLeftByAnotherMachine();
    void aLivingHolderIsAskedOnly();
    void savingAsGoesOnThere();
    void savingAsThatFails();
    void savingAsFromWhereItCanOnlyBeRead();
    void savingAsAfterAFullDisk();
    void theTitleNamesTheWorkspace();
    void twoWindowsAtTheSameMoment();
    void whatIsNoWorkspaceInsideItsName();
    void namesWithUnusualCharacters();

private:
    QString folder() const { return m_folder->path(); }
    /// A workspace with a correction to \a typed, closed; its path.
    QString makeWorkspace(const QString &typed, const QStringList &samples = {finance});
    /// Where the folder for workspaces should be, there is a file: none can be made.
    bool takeFolderAway();
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspaceGuards::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    FaultyFiles::becomeUsual();
    FaultyFiles::instance().reset();
}

void TestWorkspaceGuards::cleanup()
{
    FaultyFiles::instance().reset();
    m_folder.reset();
}

QString TestWorkspaceGuards::makeWorkspace(const QString &typed, const QStringList &samples)
{
    GuardedWindow desk(folder());
    QStringList paths;
    for (const QString &name : samples)
        paths += WindowFixture::sample(name);
    if (!desk.open(paths) || !desk.correct(typed))
        return {};
    const QString path = desk.path();
    return desk.window->close() ? path : QString();
}

bool TestWorkspaceGuards::takeFolderAway()
{
    const QString place = folder() + QStringLiteral("/workspaces");
    if (QFileInfo(place).isDir() && !QDir().rename(place, folder() + QStringLiteral("/kept")))
        return false;
    return writeTo(place, {});
}

void TestWorkspaceGuards::whatIsInMemoryOnlyIsNotLeftInSilence_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"new", "opened", "dropped", "recent", "closed"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestWorkspaceGuards::whatIsInMemoryOnlyIsNotLeftInSilence()
{
    QFETCH(const QString, way);
    QString path = makeWorkspace(QStringLiteral("36"));
    QVERIFY(!path.isEmpty() && takeFolderAway());
    path.replace(QStringLiteral("/workspaces/"), QStringLiteral("/kept/"));
    {
        QSettings settings(folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat);
        settings.setValue(QStringLiteral("workspace/recent"), QStringList{path});
    }
    GuardedWindow desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(education)}));
    QCOMPARE(desk.session().state(), WorkspaceSession::State::InMemory);
    QVERIFY(desk.correct(QStringLiteral("77")));
    if (way == QLatin1String("new")) {
        desk.action(QStringLiteral("New Workspace"))->trigger();
    } else if (way == QLatin1String("opened")) {
        desk.window->openPaths({path});
    } else if (way == QLatin1String("dropped")) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.window.get(), &enter);
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.window.get(), &drop);
    } else if (way == QLatin1String("recent")) {
        const QString name = QFileInfo(path).completeBaseName();
        bool found = false;
        for (QAction *action : desk.window->findChildren<QAction *>()) {
            if (action->text() == name && action->toolTip() == QDir::toNativeSeparators(path)) {
                action->trigger();
                found = true;
                break;
            }
        }
        QVERIFY(found);
    } else {
        QVERIFY(!desk.window->close());
    }
    // Nothing was left, and it is told what would be.
    QCOMPARE(desk.shown(), QStringLiteral("77"));
    QVERIFY(desk.says(QStringLiteral("on 1 report(s) are in memory only"))
            || desk.says(QStringLiteral("in memory only and would be lost")));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(desk.steps().contains(QStringLiteral("Export…")));
    // A person may agree, and then it is done.
    if (way == QLatin1String("closed")) {
        QVERIFY(desk.take(QStringLiteral("Close and lose them")));
        QVERIFY(desk.window->isHidden());
        return;
    }
    QVERIFY(desk.take(QStringLiteral("Go on and lose them")));
    QVERIFY(!desk.says(QStringLiteral("would be lost")));
    if (way == QLatin1String("new")) {
        QVERIFY(desk.workspace.reports().empty());
    } else {
        QVERIFY(QTest::qWaitFor([&] { return desk.session().file() && desk.workspace.contains(1); }));
        QCOMPARE(desk.path(), path);
        QCOMPARE(desk.shown(), QStringLiteral("36"));
    }
    // The agreement held once only.
    QVERIFY(desk.window->close());
}

void TestWorkspaceGuards::whatIsNotDecidedUponNeedsNoGuard()
{
    QString path = makeWorkspace(QStringLiteral("36"));
    QVERIFY(!path.isEmpty() && takeFolderAway());
    path.replace(QStringLiteral("/workspaces/"), QStringLiteral("/kept/"));
    GuardedWindow desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(education)}));
    QVERIFY(desk.correct(QStringLiteral("77")));
    desk.workspace.undo();
    desk.window->openPaths({path});
    QVERIFY(QTest::qWaitFor([&] { return desk.workspace.contains(1) && desk.shown() == QStringLiteral("36"); }));
    // In a file everything is safe.
    desk.action(QStringLiteral("New Workspace"))->trigger();
    QVERIFY(desk.workspace.reports().empty());
    QVERIFY(!desk.says(QStringLiteral("would be lost")));
}

void TestWorkspaceGuards::decisionsOfEveryKindAreGuarded_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"dismissal", "opinion", "settings of a report"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestWorkspaceGuards::decisionsOfEveryKindAreGuarded()
{
    QFETCH(const QString, kind);
    QVERIFY(takeFolderAway());
    GuardedWindow desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(education)}));
    QVERIFY(desk.window->close());
    desk.window->show();
    Command command{QStringLiteral("a decision"), {}, {}};
    if (kind == QLatin1String("dismissal")) {
        command.changes.emplace_back(DismissalChange{
            1, QStringLiteral("form.length"), {}, Dismissal{QStringLiteral("v"), QStringLiteral("查"), {}}});
    } else if (kind == QLatin1String("opinion")) {
        Opinion opinion;
        opinion.address = carried;
        opinion.problem = QStringLiteral("请核实");
        command.changes.emplace_back(OpinionChange{1, desk.workspace.nextOpinion(), {}, opinion});
    } else {
        SettingsChange settings{1, {}, {}};
        settings.after.body = QStringLiteral("青石县教育体育局");
        command.changes.emplace_back(settings);
    }
    QVERIFY(desk.workspace.apply(command));
    QVERIFY(!desk.window->close());
    QVERIFY(desk.says(QStringLiteral("would be lost")));
}

void TestWorkspaceGuards::theWorkspaceLeftLastIsOnlyLookedAt()
{
    const QString path = makeWorkspace(QStringLiteral("4001"));
    QByteArray bytes = bytesOf(path);
    const auto place = bytes.lastIndexOf("\"typed\":\"4001\"");
    QVERIFY(place > 0);
    bytes[place + 10] = '9';
    QVERIFY(writeTo(path, bytes));
    const QDir workspaces(folder() + QStringLiteral("/workspaces"));
    {
        // Another file is another batch; the damaged workspace is not what is being worked on, and not touched.
        GuardedWindow desk(folder());
        QVERIFY(desk.start({WindowFixture::sample(education)}, 1));
        QVERIFY(desk.path() != path);
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(workspaces.entryList({QStringLiteral("*.damaged*")}), QStringList());
        QCOMPARE(desk.messages(), QString());
        // Opened by choice it is repaired, and that is told.
        desk.window->openPaths({path});
        QVERIFY(QTest::qWaitFor([&] { return desk.path() == path && desk.workspace.contains(1); }));
        QVERIFY2(desk.says(QStringLiteral("is damaged: ")), qPrintable(desk.messages()));
        QVERIFY(desk.says(path + QStringLiteral(".damaged-1")));
        QVERIFY(desk.window->close());
    }
    // With one of its own files one goes on in it; what was repaired on the way is told.
    QVERIFY(writeTo(path, bytes));
    GuardedWindow desk(folder());
    QVERIFY(desk.start({WindowFixture::sample(finance)}, 1));
    QCOMPARE(desk.path(), path);
    QVERIFY(desk.says(QStringLiteral("is damaged: ")));
}

void TestWorkspaceGuards::theWorkspaceLeftLastCannotBeLookedAt()
{
    const QString path = makeWorkspace(QStringLiteral("36"));
    QByteArray bytes = bytesOf(path);
    // The list of reports is damaged.
    const QByteArray name = finance.toUtf8();
    for (auto place = bytes.indexOf(name); place >= 0; place = bytes.indexOf(name, place + 1))
        bytes[place] = static_cast<char>(bytes[place] ^ 1);
    QVERIFY(writeTo(path, bytes));
    {
        GuardedWindow desk(folder());
        QVERIFY(desk.start({WindowFixture::sample(finance)}, 1));
        QVERIFY(desk.path() != path);
        QVERIFY2(desk.says(QStringLiteral("does not show whether it holds these files")), qPrintable(desk.messages()));
        QVERIFY(desk.says(path));
        QCOMPARE(bytesOf(path), bytes);
        QVERIFY(desk.take(QStringLiteral("Open that workspace")));
        QCOMPARE(desk.path(), path);
        QVERIFY(!desk.says(QStringLiteral("does not show whether")));
        QVERIFY(desk.says(QStringLiteral("is damaged: ")));
        QVERIFY(desk.window->close());
    }
    // Nothing at all can be made of it.
    bytes.replace(0, 16, QByteArray(16, '?'));
    QVERIFY(writeTo(path, bytes));
    GuardedWindow desk(folder());
    QVERIFY(desk.start({WindowFixture::sample(finance)}, 1));
    QVERIFY2(desk.says(QStringLiteral("It could not be found out whether the workspace left last holds these files")),
             qPrintable(desk.messages()));
    QVERIFY(desk.steps().contains(QStringLiteral("Open that workspace")));
}

void TestWorkspaceGuards::aRepairWhileWorkingIsTold()
{
    const QString path = makeWorkspace(QStringLiteral("36"));
    // A list of free pages that names pages in use is noticed only when a page is wanted.
    QByteArray bytes = bytesOf(path);
    bytes[35] = 3; // first page of the list
    bytes[39] = 2; // how many there are
    QVERIFY(writeTo(path, bytes));
    GuardedWindow desk(folder());
    QVERIFY(desk.start({}, 1));
    QCOMPARE(desk.messages(), QString());
    int value = 5000;
    while (desk.messages().isEmpty() && value < 5100)
        QVERIFY(desk.correct(QString::number(++value)));
    QVERIFY2(desk.says(QStringLiteral("was damaged; all records, reports and sources could be saved")),
             qPrintable(desk.messages()));
    QVERIFY(desk.says(path + QStringLiteral(".damaged-1")));
    QVERIFY(desk.steps().contains(QStringLiteral("Show the folder")));
    QCOMPARE(desk.shown(), QString::number(value));
    QVERIFY(verifyWorkspace(path).value().proved());
}

void TestWorkspaceGuards::openAgainAfterALoss()
{
    const QString path = makeWorkspace(QStringLiteral("4001"));
    {
        GuardedWindow desk(folder());
        QVERIFY(desk.start({}, 1));
        for (int value = 4002; value <= 4040; ++value)
            QVERIFY(desk.correct(QString::number(value)));
        QVERIFY(desk.window->close());
    }
    QByteArray bytes = bytesOf(path);
    bytes[35] = 3;
    bytes[39] = 2;
    QVERIFY(writeTo(path, bytes));
    GuardedWindow desk(folder());
    QVERIFY(desk.start({}, 1));
    // Behind the program's back the record is damaged that it has read already.
    bytes = bytesOf(path);
    const auto place = bytes.lastIndexOf("\"typed\":\"4004\"");
    QVERIFY(place > 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(place + 10) && file.write("9", 1) == 1);
    file.close();
    int value = 5000;
    while (desk.correct(QString::number(value + 1)) && value < 5100)
        ++value;
    QVERIFY(value < 5100);
    QVERIFY2(desk.says(QStringLiteral("was damaged while it was open")), qPrintable(desk.messages()));
    QVERIFY(!desk.says(QStringLiteral("nothing of it can be used")));
    // A report that comes now is kept in hand until the workspace is open again.
    desk.window->openPaths({WindowFixture::sample(education)});
    QVERIFY(QTest::qWaitFor([&] { return desk.says(QStringLiteral("The reports were not added.")); }));
    QVERIFY(desk.take(QStringLiteral("Open it again and add them")));
    QVERIFY(QTest::qWaitFor([&] { return desk.workspace.reports().size() == 2; }));
    QCOMPARE(desk.path(), path);
    QVERIFY(desk.correct(QStringLiteral("36")));
    QVERIFY(verifyWorkspace(path).value().proved());
    QVERIFY(!desk.says(QStringLiteral("was damaged while it was open")));
}

void TestWorkspaceGuards::aDamagedTextIsNamedAndBroughtBack()
{
    const QString path = makeWorkspace(QStringLiteral("36"), {finance, education});
    QCOMPARE(runOn(path, "UPDATE sources SET bytes = zeroblob(size) WHERE id = 1; "
                         "UPDATE texts SET bytes = zeroblob(9) WHERE reading = 1"),
             QString());
    GuardedWindow desk(folder());
    desk.window->start({});
    QVERIFY(QTest::qWaitFor([&] { return desk.says(QStringLiteral("is damaged in the workspace")); }));
    QVERIFY2(desk.says(finance), qPrintable(desk.messages()));
    QVERIFY(!desk.says(QStringLiteral("nothing of it can be used")));
    QCOMPARE(desk.workspace.reports(), std::vector<ReportId>{2});
    QVERIFY(desk.take(QStringLiteral("Open 1 original file(s) again"))
            || desk.take(QStringLiteral("Open the original file again")));
    QVERIFY(QTest::qWaitFor([&] { return desk.workspace.contains(1); }));
    QCOMPARE(desk.shown(), QStringLiteral("36"));
    QVERIFY(!desk.says(QStringLiteral("is damaged in the workspace")));
    QVERIFY(!desk.says(QStringLiteral("open already")));
    QVERIFY(desk.says(path + QStringLiteral(".damaged-1")));
    QCOMPARE(desk.review()->report(), std::optional<ReportId>(1));
    QVERIFY(verifyWorkspace(path).value().proved());
    QVERIFY(desk.correct(QStringLiteral("37")));
}

void TestWorkspaceGuards::aCopyWithoutWhatWasRead()
{
    const QString path = makeWorkspace(QStringLiteral("4001"));
    QCOMPARE(runOn(path, "DROP TABLE extractions"), QString());
    QVERIFY(writeTo(path + QStringLiteral(".lock"), "77\ngouji\nanother-machine\n"));
    GuardedWindow desk(folder());
    QVERIFY(desk.start({}, 1));
    QVERIFY2(desk.session().saveCopy(folder() + QStringLiteral("/copy.gouji"), false), qPrintable(desk.messages()));
    QVERIFY2(desk.says(QStringLiteral("What was read from 1 report")), qPrintable(desk.messages()));
    QVERIFY(!desk.says(QStringLiteral("open the original files again")));
}

void TestWorkspaceGuards::aCopyOfWhatCanBeUsed()
{
    const QString path = makeWorkspace(QStringLiteral("4001"));
    QByteArray bytes = bytesOf(path);
    const auto place = bytes.lastIndexOf("\"typed\":\"4001\"");
    QVERIFY(place > 0);
    bytes[place + 10] = '9';
    QVERIFY(writeTo(path, bytes) && writeTo(path + QStringLiteral(".lock"), "77\ngouji\nanother-machine\n"));
    GuardedWindow desk(folder());
    QVERIFY(desk.start({}, 1));
    const QString copy = folder() + QStringLiteral("/copy.gouji");
    QVERIFY2(desk.session().saveCopy(copy, false), qPrintable(desk.messages()));
    QVERIFY(desk.says(QStringLiteral("It holds all that could be used of the damaged file.")));
    QVERIFY(verifyWorkspace(copy).value().proved());
    QVERIFY(desk.take(QStringLiteral("Go on in the copy")));
    QVERIFY(QTest::qWaitFor([&] { return desk.path() == copy && desk.workspace.contains(1); }));
    QVERIFY(desk.correct(QStringLiteral("36")));
    QCOMPARE(bytesOf(path), bytes);
}

void TestWorkspaceGuards::aCopyThatCannotBeMade()
{
    GuardedWindow desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(finance)}));
    QVERIFY(!desk.session().saveCopy(QStringLiteral("/proc/copy.gouji"), false));
    QVERIFY2(desk.says(QStringLiteral("No copy was saved")), qPrintable(desk.messages()));
    QVERIFY(desk.says(QStringLiteral("/proc/copy.gouji cannot be written")));
    QVERIFY(!desk.says(QStringLiteral(".part")));
    QVERIFY(desk.correct(QStringLiteral("36")));
    // One that can takes the words away.
    QVERIFY(desk.session().saveCopy(folder() + QStringLiteral("/copy.gouji"), false));
    QVERIFY(!desk.says(QStringLiteral("No copy was saved")));
}

void TestWorkspaceGuards::aLockLeftByAnotherMachine()
{
    const QString path = makeWorkspace(QStringLiteral("36"));
    QVERIFY(writeTo(path + QStringLiteral(".lock"), "4711\ngouji\nrecords-office\n"));
    GuardedWindow desk(folder());
    QVERIFY(desk.start({}, 1));
    QVERIFY2(desk.says(QStringLiteral("open on another computer (gouji (4711), records-office, since 20")),
             qPrintable(desk.messages()));
    QVERIFY(!desk.correct(QStringLiteral("37")));
    QVERIFY(desk.take(QStringLiteral("Try again")));
    QVERIFY(QTest::qWaitFor([&] { return desk.workspace.contains(1); }));
    QVERIFY(!desk.correct(QStringLiteral("37"))); // the lock is there as before
    QVERIFY(desk.take(QStringLiteral("Nobody has it open: work here")));
    QVERIFY(QTest::qWaitFor([&] { return desk.workspace.contains(1); }));
    QVERIFY(!desk.says(QStringLiteral("on another computer")));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(desk.correct(QStringLiteral("37")));
    QCOMPARE(verifyWorkspace(path).value().records, 2);
}

void TestWorkspaceGuards::aLivingHolderIsAskedOnly()
{
    GuardedWindow first(folder());
    QVERIFY(first.open({WindowFixture::sample(finance)}));
    QVERIFY(first.correct(QStringLiteral("36")));
    GuardedWindow second(folder());
    QVERIFY(second.start({first.path()}, 1));
    QVERIFY(second.says(QStringLiteral("is open in another program")));
    QVERIFY(second.says(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(second.steps().contains(QStringLiteral("Try again")));
    QVERIFY(!second.steps().contains(QStringLiteral("Nobody has it open: work here")));
}

void TestWorkspaceGuards::savingAsGoesOnThere()
{
    const QString elsewhere = folder() + QStringLiteral("/第二轮.gouji");
    QString left;
    {
        GuardedWindow desk(folder());
        QAction *saveAs = desk.action(QStringLiteral("Save Workspace as"));
        QVERIFY(saveAs && !saveAs->isEnabled());
        QCOMPARE(saveAs->shortcut(), QKeySequence(QStringLiteral("F12")));
        QVERIFY(desk.open({WindowFixture::sample(finance), WindowFixture::sample(education)}));
        QVERIFY(saveAs->isEnabled());
        QVERIFY(desk.correct(QStringLiteral("36")));
        left = desk.path();
        const auto cell = desk.workspace.state(2).extraction().find(QStringLiteral("disputes/direct/total")).value();
        desk.review()->showCell(2, cell);
        QVERIFY(desk.session().saveAs(elsewhere));
        QCOMPARE(desk.path(), elsewhere);
        // Nothing moved on the screen.
        QCOMPARE(desk.review()->report(), std::optional<ReportId>(2));
        QCOMPARE(desk.review()->tables()->currentCell(), std::optional(cell));
        QVERIFY2(desk.says(elsewhere) && desk.says(left + QStringLiteral(" stays as it was")),
                 qPrintable(desk.messages()));
        QVERIFY(desk.window->windowTitle().contains(QStringLiteral("第二轮")));
        QCOMPARE(desk.window->windowFilePath(), elsewhere);
        QCOMPARE(desk.session().recent(), QStringList({elsewhere, left}));
        // What was done before can be taken back there, and the old file knows nothing of it.
        desk.workspace.undo();
        QVERIFY(desk.shown() != QStringLiteral("36"));
        QCOMPARE(verifyWorkspace(elsewhere).value().records, 2);
        QCOMPARE(verifyWorkspace(left).value().records, 1);
        // Onto itself nothing is done.
        QVERIFY(desk.session().saveAs(elsewhere));
        QVERIFY(desk.window->close());
    }
    GuardedWindow desk(folder());
    QVERIFY(desk.start({}, 2));
    QCOMPARE(desk.path(), elsewhere);
    QCOMPARE(desk.review()->report(), std::optional<ReportId>(2));
    QCOMPARE(desk.review()->tables()->table(), TableId::Disputes);
}

void TestWorkspaceGuards::savingAsThatFails()
{
    GuardedWindow desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(finance)}));
    const QString path = desk.path();
    QVERIFY(!desk.session().saveAs(QStringLiteral("/proc/elsewhere.gouji")));
    QVERIFY2(desk.says(QStringLiteral("/proc/elsewhere.gouji cannot be written")), qPrintable(desk.messages()));
    QCOMPARE(desk.path(), path);
    QVERIFY(desk.correct(QStringLiteral("36")));
    QCOMPARE(verifyWorkspace(path).value().records, 1);
    QCOMPARE(desk.session().recent(), QStringList{path});
}

void TestWorkspaceGuards::savingAsFromWhereItCanOnlyBeRead()
{
    const QString path = makeWorkspace(QStringLiteral("36"));
    QVERIFY(writeTo(path + QStringLiteral(".lock"), "4711\ngouji\nrecords-office\n"));
    GuardedWindow desk(folder());
    QVERIFY(desk.start({}, 1));
    QVERIFY(desk.steps().contains(QStringLiteral("Save as and go on there…")));
    const QString elsewhere = folder() + QStringLiteral("/elsewhere.gouji");
    QVERIFY(desk.session().saveAs(elsewhere));
    QVERIFY(QTest::qWaitFor([&] { return desk.workspace.contains(1); }));
    QCOMPARE(desk.path(), elsewhere);
    QVERIFY(!desk.says(QStringLiteral("another computer")));
    QVERIFY(desk.correct(QStringLiteral("37")));
    QCOMPARE(verifyWorkspace(path).value().records, 1);
}

void TestWorkspaceGuards::savingAsAfterAFullDisk()
{
    GuardedWindow desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(finance)}));
    FaultyFiles &files = FaultyFiles::instance();
    files.failAt = files.operations + 1;
    files.failFromThereOn = true;
    files.failWith = SQLITE_FULL;
    QVERIFY(!desk.correct(QStringLiteral("36")));
    QVERIFY(desk.steps().contains(QStringLiteral("Save as and go on there…")));
    files.failAt = 0;
    // There the step is carried out that had no room here.
    QVERIFY(desk.session().saveAs(folder() + QStringLiteral("/elsewhere.gouji")));
    QCOMPARE(desk.shown(), QStringLiteral("36"));
    QVERIFY(!desk.says(QStringLiteral("is full")));
    QCOMPARE(verifyWorkspace(desk.path()).value().records, 1);
}

void TestWorkspaceGuards::theTitleNamesTheWorkspace()
{
    GuardedWindow desk(folder());
    QCOMPARE(desk.window->windowTitle(), QStringLiteral("Gouji"));
    QVERIFY(desk.open({WindowFixture::sample(finance)}));
    const QString file = QFileInfo(desk.path()).completeBaseName();
    QCOMPARE(desk.window->windowTitle(), QStringLiteral("青石县财政局 2023 — %1 — Gouji").arg(file));
    QVERIFY(desk.session().setName(QStringLiteral("县直部门")));
    QCOMPARE(desk.window->windowTitle(), QStringLiteral("青石县财政局 2023 — 县直部门 — Gouji"));
    QVERIFY(!desk.window->isWindowModified());
    desk.action(QStringLiteral("New Workspace"))->trigger();
    QCOMPARE(desk.window->windowTitle(), QStringLiteral("Gouji"));
    QCOMPARE(desk.window->windowFilePath(), QString());
    // What is in memory only carries the desktop's mark for that, once there is something to lose.
    QVERIFY(takeFolderAway());
    QVERIFY(desk.open({WindowFixture::sample(finance)}));
    QVERIFY(!desk.window->isWindowModified());
    QVERIFY(desk.correct(QStringLiteral("36"), desk.workspace.reports().front()));
    QVERIFY(desk.window->isWindowModified());
    QCOMPARE(desk.window->windowTitle(), QStringLiteral("青石县财政局 2023[*] — Gouji"));
    desk.workspace.undo();
    QVERIFY(!desk.window->isWindowModified());
}

void TestWorkspaceGuards::twoWindowsAtTheSameMoment()
{
    const QString path = makeWorkspace(QStringLiteral("36"));
    GuardedWindow first(folder());
    GuardedWindow second(folder());
    first.window->openPaths({path});
    second.window->openPaths({path});
    QVERIFY(QTest::qWaitFor([&] { return first.workspace.contains(1) && second.workspace.contains(1); }));
    QVERIFY(first.correct(QStringLiteral("37")));
    QVERIFY(!second.correct(QStringLiteral("38")));
    QVERIFY(second.says(QStringLiteral("is open in another program")));
    QCOMPARE(verifyWorkspace(path).value().records, 2);
}

void TestWorkspaceGuards::whatIsNoWorkspaceInsideItsName()
{
    GuardedWindow desk(folder());
    const QString empty = folder() + QStringLiteral("/空.gouji");
    QVERIFY(writeTo(empty, {}));
    desk.window->openPaths({empty});
    QVERIFY2(desk.says(QStringLiteral("is empty: not a workspace")), qPrintable(desk.messages()));
    QVERIFY(desk.workspace.reports().empty());
    // A folder is walked, whatever it is called.
    const QString named = folder() + QStringLiteral("/batch.gouji");
    QVERIFY(QDir().mkdir(named) && QFile::copy(WindowFixture::sample(finance), named + u'/' + finance));
    QVERIFY(desk.open({named}));
    QCOMPARE(desk.workspace.reports().size(), size_t(1));
}

/// In the window and on the command line.
void TestWorkspaceGuards::namesWithUnusualCharacters()
{
    GuardedWindow desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(finance)}));
    int changes = 0;
    for (const char *name : {"100%1 %20.gouji", "一?二#三.gouji", "两\n行.gouji", "a&b=c;d.gouji"}) {
        const QString path = folder() + u'/' + QString::fromUtf8(name);
        QVERIFY2(desk.session().saveAs(path), qPrintable(desk.messages()));
        QCOMPARE(desk.path(), path);
        QVERIFY(desk.says(QDir::toNativeSeparators(path)));
        QVERIFY(desk.correct(QString::number(++changes)));
        const Run verified = run({QStringLiteral("verify"), path});
        QCOMPARE(verified.code, 0);
        const Run logged = run({QStringLiteral("log"), QStringLiteral("--format"), QStringLiteral("json"), path});
        QCOMPARE(logged.code, 0);
        QCOMPARE(static_cast<int>(verifyWorkspace(path).value().records), changes);
        QVERIFY(!logged.out.isEmpty());
    }
    desk.window->close();
    GuardedWindow again(folder());
    QVERIFY(again.start({}, 1));
    QCOMPARE(again.shown(), QString::number(changes));
}

QTEST_MAIN(TestWorkspaceGuards)
#include "tst_workspace_guards.moc"
