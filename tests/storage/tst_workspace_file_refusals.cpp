// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/folder_per_test.h"
#include "tests/storage/sample_workspace.h"

#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace gouji;
using namespace gouji::test;

class TestWorkspaceFileRefusals : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void refusesWhatCannotBeSaved();
    void refusesMovesAndGroupsThatCannotBeSaved();
    void rulesThatCannotBeSaved();
    void askedForAgain();
};

void TestWorkspaceFileRefusals::refusesWhatCannotBeSaved()
{
    Workspace workspace;
    StoreOptions options;
    options.vfs = FaultyFiles::name;
    const auto file = WorkspaceFile::create(path(), workspace, reading(), options);
    QVERIFY(file);
    const auto reports = (*file)->add(sampleFiles(2)).value();
    const CellId cell{TableId::Requests, 0};
    QVERIFY(workspace.correctCell(reports[0], cell, QStringLiteral("4001")).value());
    const QByteArray before = everything(workspace, reports);

    QSignalSpy changed(&workspace, &Workspace::cellsChanged);
    QSignalSpy history(&workspace, &Workspace::historyChanged);
    StoreError said;
    connect(file->get(), &WorkspaceFile::notSaved, this, [&said](const StoreError &error) { said = error; });
    FaultyFiles &files = FaultyFiles::instance();
    files.failFromNowOn(SQLITE_FULL);
    const auto refused = workspace.correctCell(reports[0], cell, QStringLiteral("4002"));
    QVERIFY(refused && !*refused);
    QCOMPARE(said.kind, StoreError::Kind::DiskFull);
    QCOMPARE(said.path, path());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(history.size(), 0);
    QCOMPARE(everything(workspace, reports), before);

    files.failAt = 0;
    QVERIFY(workspace.correctCell(reports[0], cell, QStringLiteral("4003")).value());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(workspace.journal().records().size(), size_t(2));
}

void TestWorkspaceFileRefusals::refusesMovesAndGroupsThatCannotBeSaved()
{
    Workspace workspace;
    StoreOptions options;
    options.vfs = FaultyFiles::name;
    const auto file = WorkspaceFile::create(path(), workspace, reading(), options);
    QVERIFY(file);
    const auto reports = (*file)->add(sampleFiles(1)).value();
    for (int value = 1; value <= 3; ++value)
        QVERIFY(workspace.correctCell(reports[0], {TableId::Requests, value}, QString::number(4000 + value)).value());
    const QByteArray before = everything(workspace, reports);
    FaultyFiles &files = FaultyFiles::instance();
    files.failFromNowOn(SQLITE_IOERR_WRITE);
    workspace.undo();
    QCOMPARE(everything(workspace, reports), before);
    QVERIFY(!workspace.jumpTo(0));
    QCOMPARE(everything(workspace, reports), before);
    {
        Workspace::CommandGroup group(workspace, QStringLiteral("correct"));
        QVERIFY(workspace.correctCell(reports[0], {TableId::Requests, 9}, QStringLiteral("4100")).value());
        QVERIFY(!group.commit());
    }
    QCOMPARE(everything(workspace, reports), before);
    files.failAt = 0;
    QVERIFY(workspace.jumpTo(0));
    QCOMPARE(workspace.journal().records().size(), size_t(6));
}

void TestWorkspaceFileRefusals::rulesThatCannotBeSaved()
{
    Workspace workspace;
    StoreOptions options;
    options.vfs = FaultyFiles::name;
    const auto file = WorkspaceFile::create(path(), workspace, reading(), options);
    QVERIFY(file);
    FaultyFiles &files = FaultyFiles::instance();
    files.failFromNowOn(SQLITE_FULL);
    ReviewSettings settings;
    settings.overviewCharacters = 800;
    QSignalSpy changed(&workspace, &Workspace::reviewSettingsChanged);
    QSignalSpy refused(file->get(), &WorkspaceFile::notSaved);
    QVERIFY(!workspace.setReviewSettings(std::make_shared<const ReviewSettings>(settings)));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(workspace.reviewSettings(), *ReviewSettings::builtIn());
}

void TestWorkspaceFileRefusals::askedForAgain()
{
    Workspace workspace;
    StoreOptions options;
    options.vfs = FaultyFiles::name;
    const auto file = WorkspaceFile::create(path(), workspace, reading(), options);
    QVERIFY(file);
    const ReportId id = (*file)->add(sampleFiles(1)).value().front();
    QVERIFY(!(*file)->canTryAgain());
    QVERIFY(!(*file)->tryAgain());
    const CellId cell{TableId::Requests, 0};
    for (int value = 4001; value <= 4003; ++value)
        QVERIFY(workspace.correctCell(id, cell, QString::number(value)).value());
    FaultyFiles &files = FaultyFiles::instance();
    const auto failing = [&files](bool fails) {
        files.failAt = fails ? files.operations + 1 : 0;
        files.failFromThereOn = true;
        files.failWith = SQLITE_IOERR_WRITE;
    };
    failing(true);
    QVERIFY(!workspace.jumpTo(1));
    QVERIFY((*file)->canTryAgain());
    QVERIFY(!(*file)->tryAgain()); // it fails still
    failing(false);
    QVERIFY((*file)->tryAgain());
    QCOMPARE(workspace.state(id).reported(cell), Decimal(4001));
    QVERIFY(!(*file)->canTryAgain());
    failing(true);
    QVERIFY(!workspace.jumpTo(3));
    failing(false);
    QVERIFY((*file)->tryAgain());
    QCOMPARE(workspace.state(id).reported(cell), Decimal(4003));
    failing(true);
    QVERIFY(!workspace.correctCell(id, cell, QStringLiteral("4004")).value());
    failing(false);
    QVERIFY((*file)->tryAgain());
    QCOMPARE(workspace.state(id).reported(cell), Decimal(4004));
}

QTEST_GUILESS_MAIN(TestWorkspaceFileRefusals)
#include "tst_workspace_file_refusals.moc"
