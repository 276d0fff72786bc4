// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/workspace_desk.h"

#include <QTimer>

using namespace gouji;
using namespace gouji::test;

namespace {

/// As many reports, no two of which have the same bytes; whether all are there.
bool writeReports(const QString &folder, int count)
{
    const QByteArray text = contentOf(WindowFixture::sample(busy));
    for (int i = 0; i < count; ++i) {
        if (!write(QStringLiteral("%1/%2.txt").arg(folder).arg(i, 4, 10, QLatin1Char('0')),
                   text + QByteArray::number(i)))
            return false;
    }
    return true;
}

} // namespace

class TestWorkspaceLoading : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void manyReportsWhileTheWindowLives();
    void anotherWorkspaceWhileReading();
    void stoppedWhileLoading();
    void anotherEncodingFromTheBytesKept();
};

void TestWorkspaceLoading::manyReportsWhileTheWindowLives()
{
    constexpr int many = 120;
    const QString reports = folder() + QStringLiteral("/reports");
    QVERIFY(writeReports(reports, many));
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

void TestWorkspaceLoading::anotherEncodingFromTheBytesKept()
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
void TestWorkspaceLoading::anotherWorkspaceWhileReading()
{
    const QString reports = folder() + QStringLiteral("/reports");
    QVERIFY(writeReports(reports, 200));
    Desk desk(folder());
    QVERIFY(desk.open({WindowFixture::sample(other)}));
    const QString path = desk.path();
    desk.action(QStringLiteral("New Workspace"))->trigger();
    desk.window->openPaths({reports});
    QVERIFY(QTest::qWaitFor([&] { return !desk.workspace.reports().empty(); }));
    // The file that comes along with the workspace does come into it.
    const QString along = QStringLiteral("云岭区住房和城乡建设局2022.txt");
    desk.window->openPaths({path, WindowFixture::sample(along)});
    QVERIFY(QTest::qWaitFor([&] { return !desk.window->findChild<Opening *>()->loader()->isWorking(); }));
    QTest::qWait(100);
    QCOMPARE(desk.workspace.reports(), (std::vector<ReportId>{1, 2}));
    QCOMPARE(desk.workspace.state(1).extraction().source->file, WindowFixture::sample(other));
    QCOMPARE(desk.workspace.state(2).extraction().source->file, WindowFixture::sample(along));
    QCOMPARE(verifyWorkspace(path).value().readings, 2);
}

void TestWorkspaceLoading::stoppedWhileLoading()
{
    const QString reports = folder() + QStringLiteral("/reports");
    QVERIFY(writeReports(reports, 60));
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

int main(int argc, char **argv)
{
    const WorkspaceApplication application(argc, argv);
    TestWorkspaceLoading test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspace_loading.moc"
