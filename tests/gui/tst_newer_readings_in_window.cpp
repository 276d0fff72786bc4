// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/read_otherwise.h"
#include "ui/window/progress_strip.h"

using namespace gouji;
using namespace gouji::test;

namespace {

const QString granted = QStringLiteral("requests/granted/total");
const QString penalties = QStringLiteral("proactive/penalties/decisions");
const QString direct = QStringLiteral("disputes/direct/other");
const QString again = QStringLiteral("Read Them Again");

QStringList figures(const Versions &versions)
{
    QStringList all;
    for (int body = 0; body < 3; ++body)
        all += versions.shown(body, granted) + u' ' + versions.shown(body, penalties) + u' '
               + versions.shown(body, direct);
    return all;
}

/// What a bar says of single reports, a line each.
QStringList details(const Versions &versions)
{
    if (QToolButton *which = versions.step(QStringLiteral("Which?")))
        which->click();
    for (const QLabel *label : versions.fixture.window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(QStringLiteral("2023: ")))
            return plain(label->text().split(u'\n'));
    }
    return {};
}

const QByteArray damageOfTheFirst = "UPDATE sources SET bytes = zeroblob(size) WHERE id = 1";

} // namespace

/// Reports read by one version of the program and opened with another: what is said, and that nothing is done.
class TestNewerReadingsInWindow : public QObject
{
    Q_OBJECT

private slots:
    void sameVersionSaysNothing();
    void saidAndNotDone();
    void keepAsTheyAre();
    void theSameAreNotReadTwice();
    void reportsOfOneFile();
    void damagedTextsAreNamed();
    void damagedMeanwhileHoldsNoOtherUp();
    void notFoundAreNamed();
    void forReadingOnly();
    void lateResultsAreDropped();
    void stoppedAndGoneOn();
    void readAgainByHandMeanwhile();
};

void TestNewerReadingsInWindow::sameVersionSaysNothing()
{
    Versions versions;
    QVERIFY(versions.open());
    QVERIFY(versions.begin(QCoreApplication::applicationVersion()));
    QVERIFY(versions.bars().isEmpty());
    QCOMPARE(versions.reader->reads.load(), 0);
}

void TestNewerReadingsInWindow::saidAndNotDone()
{
    Versions versions;
    QVERIFY(versions.open());
    versions.correct(0, granted, QStringLiteral("11"));
    versions.correct(0, direct, QStringLiteral("5"));
    versions.correct(1, penalties, QStringLiteral("70"));
    const QStringList before = figures(versions);
    QCOMPARE(before, (QStringList{QStringLiteral("11 7 5"), QStringLiteral("13 70 0"), QStringLiteral("13 7 0")}));
    QVERIFY(versions.begin(QStringLiteral("better")));

    QCOMPARE(
        versions.bars(),
        plain({QStringLiteral("2 reports are read otherwise by this version of the program: nothing was changed.")}));
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(figures(versions), before);
    QCOMPARE(versions.fixture.workspace.journal().records().size(), size_t(3));
    for (const ReportId report : versions.fixture.workspace.reports())
        QCOMPARE(versions.session().file()->readings(report).size(), size_t(1));
    const auto &otherwise = versions.newer()->readOtherwise();
    QCOMPARE(otherwise.size(), size_t(2));
    QCOMPARE(otherwise.at(versions.report(0)), (ReadingComparison{false, 1, 1}));
    QCOMPARE(otherwise.at(versions.report(1)), (ReadingComparison{false, 1, 1}));
    QToolButton *which = versions.step(QStringLiteral("Which?"));
    QVERIFY(which);
    which->click();
    QString details;
    for (const QLabel *label : versions.fixture.window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(QStringLiteral("would change")))
            details = label->text();
    }
    QCOMPARE(plain(details.split(u'\n')),
             (QStringList{QStringLiteral("青石县财政局 2023: 1 cell would change · 1 decision would be in conflict"),
                          QStringLiteral("河湾市司法局 2023: 1 cell would change · 1 decision would be in conflict")}));
    QVERIFY(!versions.step(QStringLiteral("Look at This Report"))); // of two
}

void TestNewerReadingsInWindow::keepAsTheyAre()
{
    Versions versions;
    QVERIFY(versions.open());
    QVERIFY(versions.begin(QStringLiteral("better")));
    QToolButton *keep = versions.step(QStringLiteral("Keep as They Are"));
    QVERIFY(keep);
    keep->click();
    QVERIFY(versions.bars().isEmpty());
    QVERIFY(versions.begin(QStringLiteral("better")));
    QVERIFY(versions.bars().isEmpty());
    QCOMPARE(versions.reader->reads.load(), 0);
    // A further version is another matter.
    QVERIFY(versions.begin(QStringLiteral("still better")));
    QCOMPARE(versions.bars().size(), 1);
    QCOMPARE(figures(versions),
             (QStringList{QStringLiteral("13 7 0"), QStringLiteral("13 7 0"), QStringLiteral("13 7 0")}));
}

void TestNewerReadingsInWindow::theSameAreNotReadTwice()
{
    Versions versions;
    QVERIFY(versions.open());
    const auto one = [](Extraction &report) {
        if (report.agency.contains(Versions::bodies()[2]))
            readingAt(report, granted) = CellReading();
    };
    QVERIFY(versions.begin(QStringLiteral("better"), one));
    QCOMPARE(versions.reader->reads.load(), 3);
    QCOMPARE(
        versions.bars(),
        plain({QStringLiteral("1 report are read otherwise by this version of the program: nothing was changed.")}));
    versions.step(QStringLiteral("Look at This Report"))->click();
    QCOMPARE(versions.fixture.review()->report(), std::optional(versions.report(2)));
    QVERIFY(versions.begin(QStringLiteral("better"), one));
    QCOMPARE(versions.reader->reads.load(), 1);
    QCOMPARE(versions.bars().size(), 1);
}

/// They are read once for all of them, both to compare and to read again.
void TestNewerReadingsInWindow::reportsOfOneFile()
{
    Versions versions;
    QVERIFY(versions.open(true));
    QVERIFY(versions.begin(QStringLiteral("better")));
    QCOMPARE(versions.reader->reads.load(), 1);
    QCOMPARE(versions.newer()->readOtherwise().size(), size_t(2));
    QVERIFY(versions.take(again));
    QCOMPARE(versions.reader->reads.load(), 2);
    QCOMPARE(versions.bars(), plain({QStringLiteral("2 reports were read again.")}));
    QCOMPARE(figures(versions),
             (QStringList{QStringLiteral("12 7 0"), QStringLiteral("13  0"), QStringLiteral("13 7 0")}));
    QCOMPARE(versions.session().file()->readings(versions.report(2)).size(), size_t(1));
    QVERIFY(versions.begin(QStringLiteral("better")));
    QVERIFY(versions.bars().isEmpty());
    QCOMPARE(versions.reader->reads.load(), 0); // two are read by this version, the third is known to be the same
}

void TestNewerReadingsInWindow::damagedTextsAreNamed()
{
    Versions versions;
    QVERIFY(versions.open());
    QVERIFY(versions.begin(QStringLiteral("better"), Versions::better(), false, damageOfTheFirst));
    QCOMPARE(versions.newer()->damaged(), std::set<ReportId>{versions.report(0)});
    QCOMPARE(versions.newer()->readOtherwise().size(), size_t(1));
    const QStringList said = versions.bars().filter(QStringLiteral("read otherwise"));
    QCOMPARE(said,
             plain({QStringLiteral("1 report are read otherwise by this version of the program: nothing was changed. "
                                   "1 report could not be compared: damaged in the workspace.")}));
    QCOMPARE(details(versions),
             (QStringList{QStringLiteral("河湾市司法局 2023: 1 cell would change"),
                          QStringLiteral("青石县财政局 2023: its text is damaged in the workspace")}));
    // A person need not hear of it at each start.
    versions.step(QStringLiteral("Keep as They Are"))->click();
    QVERIFY(versions.begin(QStringLiteral("better")));
    QVERIFY(versions.bars().filter(QStringLiteral("could not be compared")).isEmpty());
}

void TestNewerReadingsInWindow::damagedMeanwhileHoldsNoOtherUp()
{
    Versions versions;
    QVERIFY(versions.open());
    QVERIFY(versions.begin(QStringLiteral("better")));
    QCOMPARE(versions.newer()->readOtherwise().size(), size_t(2));
    QCOMPARE(runOn(versions.session().file()->path(), damageOfTheFirst), QString());
    QVERIFY(versions.take(again));
    QCOMPARE(figures(versions),
             (QStringList{QStringLiteral("13 7 0"), QStringLiteral("13  0"), QStringLiteral("13 7 0")}));
    QCOMPARE(versions.bars().filter(QStringLiteral("could not be compared")),
             plain({QStringLiteral("1 report could not be compared: damaged in the workspace.")}));
}

void TestNewerReadingsInWindow::notFoundAreNamed()
{
    Versions versions;
    QVERIFY(versions.open());
    const auto another = [](Extraction &report) {
        if (report.agency.contains(Versions::bodies()[2]))
            report.part = 7;
    };
    QVERIFY(versions.begin(QStringLiteral("worse"), another));
    QCOMPARE(versions.newer()->notFound(), std::set<ReportId>{versions.report(2)});
    QCOMPARE(versions.bars(), plain({QStringLiteral("1 report(s) could not be found in the text by this version.")}));
    QCOMPARE(details(versions),
             QStringList{QStringLiteral("白沙市科技局 2023: this version does not find it in its text")});
    QVERIFY(!versions.step(again));
    // It is said, but not read once more.
    QVERIFY(versions.begin(QStringLiteral("worse"), another));
    QCOMPARE(versions.reader->reads.load(), 0);
    QCOMPARE(versions.bars().size(), 1);
    // Another version may find it.
    QVERIFY(versions.begin(QStringLiteral("better"), [](Extraction &) {}));
    QVERIFY(versions.newer()->notFound().empty());
    QVERIFY(versions.bars().isEmpty());
}

void TestNewerReadingsInWindow::forReadingOnly()
{
    Versions versions;
    QVERIFY(versions.open());
    const QString path = versions.session().file()->path();
    versions.fixture.window.reset();
    const auto holder = WorkspaceStore::open(path);
    QVERIFY(holder.has_value());
    versions.fixture.window = std::make_unique<MainWindow>(versions.fixture.workspace, versions.fixture.services);
    versions.fixture.window->show();
    versions.fixture.window->openPaths({path});
    QVERIFY(versions.session().file());
    QVERIFY(versions.begin(QStringLiteral("better")));
    QVERIFY(versions.session().file()->isReadOnly());
    const QStringList said = versions.bars().filter(QStringLiteral("read otherwise"));
    QCOMPARE(said, plain({QStringLiteral("2 reports are read otherwise by this version of the program: nothing "
                                         "was changed. The workspace is open for reading only.")}));
    QVERIFY(!versions.step(again));
    QVERIFY(!versions.step(QStringLiteral("Keep as They Are")));
}

void TestNewerReadingsInWindow::lateResultsAreDropped()
{
    Versions versions;
    QVERIFY(versions.open());
    QVERIFY(versions.begin(QStringLiteral("better"), Versions::better(), true));
    QVERIFY(QTest::qWaitFor([&] { return versions.reader->reads.load() > 0; }));
    QVERIFY(versions.newer()->isComparing());
    versions.session().close();
    QVERIFY(!versions.newer()->isComparing());
    versions.reader->waitsFor->release(10);
    QTest::qWait(200);
    QVERIFY(versions.bars().isEmpty());
    QVERIFY(versions.newer()->readOtherwise().empty());
    QCOMPARE(versions.reader->reads.load(), 1); // nor are the others read
}

void TestNewerReadingsInWindow::stoppedAndGoneOn()
{
    Versions versions;
    QVERIFY(versions.open());
    QVERIFY(versions.begin(QStringLiteral("better"), Versions::better(), true));
    auto *strip = versions.fixture.window->findChild<ProgressStrip *>();
    QVERIFY(QTest::qWaitFor([&] { return strip->isVisible(); })); // the window is alive, and says what it does
    emit strip->stopRequested();
    versions.reader->waitsFor->release(100);
    QVERIFY(versions.waitUntilCompared());
    QVERIFY(!strip->isVisible());
    QCOMPARE(versions.bars(),
             plain({QStringLiteral("1 report are read otherwise by this version of the program: nothing was "
                                   "changed. Stopped: it was not looked whether 2 reports are read otherwise.")}));
    versions.step(QStringLiteral("Look at the Rest"))->click();
    QVERIFY(versions.waitUntilCompared());
    QCOMPARE(
        versions.bars(),
        plain({QStringLiteral("2 reports are read otherwise by this version of the program: nothing was changed.")}));
    QCOMPARE(versions.newer()->readOtherwise().size(), size_t(2));
}

void TestNewerReadingsInWindow::readAgainByHandMeanwhile()
{
    Versions versions;
    QVERIFY(versions.open());
    QVERIFY(versions.begin(QStringLiteral("better"), Versions::better(), true));
    QVERIFY(QTest::qWaitFor([&] { return versions.reader->reads.load() > 0; }));
    versions.fixture.review()->setReport(versions.report(0));
    QSignalSpy done(versions.opening(), &Opening::batchDone);
    versions.opening()->reread(versions.report(0), QStringLiteral("UTF-8"));
    versions.reader->waitsFor->release(10);
    QVERIFY(QTest::qWaitFor([&] { return done.count() > 0 && !versions.newer()->isComparing(); }, 20000));
    // Of the first there is nothing to say any more, whichever came first.
    QCOMPARE(versions.newer()->readOtherwise().size(), size_t(1));
    QVERIFY(versions.newer()->readOtherwise().contains(versions.report(1)));
    QCOMPARE(versions.shown(0, granted), QStringLiteral("12"));
}

QTEST_MAIN(TestNewerReadingsInWindow)
#include "tst_newer_readings_in_window.moc"
