// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/folder_per_test.h"
#include "tests/storage/raw_database.h"
#include "tests/storage/store_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

using Kind = StoreError::Kind;
using Notice = OpenNotice::Kind;

class TestWorkspaceStoreVersions : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void cannotBeOpened_data();
    void cannotBeOpened();
    void newerSchema();
    void olderSchema();
    void olderSchemaWithoutAWayForward();
};

void TestWorkspaceStoreVersions::cannotBeOpened_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content"); // null: there is no such file
    QTest::addColumn<int>("kind");
    const QString name = QStringLiteral("file.gouji");
    const auto row = [](Kind kind) { return static_cast<int>(kind); };
    QTest::newRow("no such file") << name << QByteArray() << row(Kind::NoSuchFile);
    QTest::newRow("no such folder") << QStringLiteral("none/file.gouji") << QByteArray() << row(Kind::NoSuchFolder);
    QTest::newRow("a folder") << QString() << QByteArray() << row(Kind::NotAWorkspace);
    QTest::newRow("an empty file") << name << QByteArray("") << row(Kind::Empty);
    QTest::newRow("a text") << name << QByteArray("政府信息公开工作年度报告\n").repeated(300)
                            << row(Kind::NotAWorkspace);
    QTest::newRow("a short text") << name << QByteArray("x") << row(Kind::NotAWorkspace);
    QTest::newRow("zeros") << name << QByteArray(8192, '\0') << row(Kind::NotAWorkspace);
    QTest::newRow("SQLite's first words alone")
        << name << QByteArray("SQLite format 3\0", 16) << row(Kind::NotAWorkspace);
}

void TestWorkspaceStoreVersions::cannotBeOpened()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    const QString name = file.isEmpty() ? folder() : QDir(folder()).filePath(file);
    if (!content.isNull())
        QVERIFY(writeBytes(name, content));
    const QStringList before = filesThere();
    for (const auto access : {StoreOptions::Access::Write, StoreOptions::Access::Read}) {
        StoreOptions options;
        options.access = access;
        const auto opened = WorkspaceStore::open(name, options);
        QVERIFY(!opened);
        QCOMPARE(static_cast<int>(opened.error().kind), kind);
        QCOMPARE(opened.error().path, name);
    }
    if (!content.isNull())
        QCOMPARE(fileBytes(name), content);
    QCOMPARE(filesThere(), before);
    // Another program's database is no workspace either.
    const QString foreign = path("foreign.db");
    QCOMPARE(runOn(foreign, "CREATE TABLE journal (x); INSERT INTO journal VALUES (1)"), QString());
    const QByteArray bytes = fileBytes(foreign);
    QCOMPARE(WorkspaceStore::open(foreign).error().kind, Kind::NotAWorkspace);
    QCOMPARE(fileBytes(foreign), bytes);
}

void TestWorkspaceStoreVersions::newerSchema()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    QCOMPARE(runOn(path(), "PRAGMA user_version = 3; ALTER TABLE journal ADD COLUMN more TEXT"), QString());
    {
        const auto store = WorkspaceStore::open(path());
        QVERIFY(store);
        QVERIFY((*store)->isReadOnly());
        QVERIFY(hasNotice(**store, Notice::NewerSchema));
        QCOMPARE((*store)->notices().size(), size_t(1));
        QCOMPARE(differenceFrom((*store)->takeRecords(), 4), QString());
        QCOMPARE((*store)->append(storedRecord(5)).error().kind, Kind::ReadOnly);
    }
    QCOMPARE(runOn(path(), "ALTER TABLE journal RENAME TO events"), QString());
    const QByteArray before = fileBytes(path());
    const auto store = WorkspaceStore::open(path());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Kind::NewerSchema);
    QCOMPARE(fileBytes(path()), before);
}

/// Version 1 as it was first written, from its own statements, so that a later program still meets it.
void TestWorkspaceStoreVersions::olderSchema()
{
    const QByteArray statements =
        fileBytes(qEnvironmentVariable("GOUJI_TEST_DATA") + QStringLiteral("/storage/version_1.sql"));
    QVERIFY(!statements.isEmpty());
    QCOMPARE(runOn(path(), statements), QString());
    const QByteArray before = fileBytes(path());

    StoreOptions options;
    options.version = 3;
    options.migrations = {{1, {"ALTER TABLE sources ADD COLUMN note TEXT"}},
                          {2, {"CREATE TABLE extra (id INTEGER PRIMARY KEY)", "INSERT INTO extra VALUES (7)"}}};
    {
        auto reading = options;
        reading.access = StoreOptions::Access::Read;
        reading.readableFrom = 2;
        QCOMPARE(WorkspaceStore::open(path(), reading).error().kind, Kind::OlderSchema);
        QCOMPARE(fileBytes(path()), before);
    }
    QString kept;
    {
        const auto store = WorkspaceStore::open(path(), options);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        QVERIFY(!(*store)->isReadOnly());
        QVERIFY(hasNotice(**store, Notice::Migrated));
        kept = (*store)->notices().front().keptAt;
        const auto records = (*store)->takeRecords();
        QCOMPARE(records.size(), size_t(2));
        QCOMPARE(records[0].person, QStringLiteral("李审"));
        QCOMPARE(records[1].remark, QStringLiteral("与原件一致"));
        QCOMPARE((*store)->sourceBytes((*store)->readings().front().source).value(), QByteArray("a report"));
        StoredRecord next = storedRecord(3);
        QVERIFY((*store)->append(next));
    }
    QCOMPARE(kept, path("workspace.gouji.version-1-1"));
    {
        const auto store = WorkspaceStore::open(path(), options);
        QVERIFY(store);
        QCOMPARE((*store)->notices(), std::vector<OpenNotice>());
        QCOMPARE((*store)->recordCount(), 3);
    }
    // The file as it was is beside it, and this program reads it.
    StoreOptions reading;
    reading.access = StoreOptions::Access::Read;
    const auto old = WorkspaceStore::open(kept, reading);
    QVERIFY(old);
    QCOMPARE((*old)->notices(), std::vector<OpenNotice>());
    QCOMPARE((*old)->recordCount(), 2);
}

void TestWorkspaceStoreVersions::olderSchemaWithoutAWayForward()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    StoreOptions options;
    options.version = 3;
    options.migrations.clear();
    QCOMPARE(WorkspaceStore::open(path(), options).error().kind, Kind::OlderSchema);
    options.migrations = {{2, {"CREATE TABLE extra (id INTEGER PRIMARY KEY)", "INSERT INTO nowhere VALUES (7)"}}};
    QVERIFY(!WorkspaceStore::open(path(), options));
    // A step that fails half way leaves the file in its old version.
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store && !(*store)->isReadOnly());
    QCOMPARE(differenceFrom((*store)->takeRecords(), 4), QString());
    QCOMPARE(runOn(path("workspace.gouji.version-2-1"), "SELECT * FROM journal"), QString());
}

QTEST_GUILESS_MAIN(TestWorkspaceStoreVersions)
#include "tst_workspace_store_versions.moc"
