// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/verify.h"
#include "tests/storage/folder_per_test.h"
#include "tests/storage/store_maker.h"
#include "tests/support/without_rights.h"

#include <QLockFile>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

using Kind = StoreError::Kind;
using Notice = OpenNotice::Kind;

class TestWorkspaceStorePlaces : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void openedTwice();
    void readsWhatAnotherHasJustSaved();
    void staleLock();
    void aLockThatNamesNobody();
    void aLivingLockThatNamesNobody();
    void aLockThatCannotBeRead();
    void aLockCanBeBroken();
    void folderThatCannotBeWrittenTo();
    void fileThatCannotBeWrittenTo();
    void fileSystemWithoutSharedMemory();
    void fileSystemWithoutLocks();
};

void TestWorkspaceStorePlaces::openedTwice()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    auto first = WorkspaceStore::open(path());
    QVERIFY(first && !(*first)->isReadOnly());
    {
        const auto second = WorkspaceStore::open(path());
        QVERIFY(second);
        QVERIFY((*second)->isReadOnly());
        QVERIFY(hasNotice(**second, Notice::InUse));
        QVERIFY((*second)->notices().front().detail.contains(QString::number(QCoreApplication::applicationPid())));
        QCOMPARE(differenceFrom((*second)->takeRecords(), 4), QString());
        QCOMPARE((*second)->append(storedRecord(5)).error().kind, Kind::ReadOnly);
        QCOMPARE((*second)->setSetting(QStringLiteral("a"), "b").error().kind, Kind::ReadOnly);
        QCOMPARE((*second)->add({newSource(9)}, storeTime(1)).error().kind, Kind::ReadOnly);
    }
    QVERIFY((*first)->append(storedRecord(5)));
    first->reset();
    const auto third = WorkspaceStore::open(path());
    QVERIFY(third && !(*third)->isReadOnly());
    QCOMPARE(differenceFrom((*third)->takeRecords(), 5), QString());
}

void TestWorkspaceStorePlaces::readsWhatAnotherHasJustSaved()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    const auto writer = WorkspaceStore::open(path());
    QVERIFY(writer);
    QVERIFY((*writer)->append(storedRecord(5)));
    StoreOptions options;
    options.access = StoreOptions::Access::Read;
    const auto reader = WorkspaceStore::open(path(), options);
    QVERIFY(reader);
    QCOMPARE(differenceFrom((*reader)->takeRecords(), 5), QString());
    const auto verified = verifyWorkspace(path());
    QVERIFY(verified && verified->proved());
    QCOMPARE(verified->records, 5);
    QVERIFY((*writer)->append(storedRecord(6)));
}

void TestWorkspaceStorePlaces::staleLock()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    // A process number that no system gives.
    QVERIFY(
        writeBytes(path("workspace.gouji.lock"), "2147483646\ngouji\n" + QSysInfo::machineHostName().toUtf8() + '\n'));
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store);
    QVERIFY(!(*store)->isReadOnly());
    QVERIFY((*store)->append(storedRecord(5)));
}

/// Its program ended before it had written who it is.
void TestWorkspaceStorePlaces::aLockThatNamesNobody()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    QVERIFY(writeBytes(path("workspace.gouji.lock"), {}));
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store);
    QVERIFY(!(*store)->isReadOnly());
    QVERIFY((*store)->append(storedRecord(5)));
}

/// What it says is not there yet, or does not come through; the system knows that somebody holds it.
void TestWorkspaceStorePlaces::aLivingLockThatNamesNobody()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    const QString lock = path("workspace.gouji.lock");
    QLockFile held(lock);
    QVERIFY(held.tryLock(0));
    QVERIFY(writeBytes(lock, {}));
    {
        const auto store = WorkspaceStore::open(path());
        QVERIFY(store);
        QVERIFY((*store)->isReadOnly());
        QVERIFY(hasNotice(**store, Notice::InUse));
    }
    QVERIFY(QFile::exists(lock));
    held.unlock();
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store && !(*store)->isReadOnly());
}

/// Another user's, in a folder where everybody may remove it.
void TestWorkspaceStorePlaces::aLockThatCannotBeRead()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    const auto writable = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const QString lock = path("workspace.gouji.lock");
    QVERIFY(writeBytes(lock, "1\ngouji\n" + QSysInfo::machineHostName().toUtf8() + '\n'));
    QVERIFY(QFile::setPermissions(lock, QFile::Permissions()));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther | writable));
    QVERIFY(QFile::setPermissions(folder(), readable | writable));
    {
        const WithoutRights nobody;
        const auto store = WorkspaceStore::open(path());
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        QVERIFY((*store)->isReadOnly());
        QVERIFY(hasNotice(**store, Notice::InUse));
        QVERIFY(!hasNotice(**store, Notice::ReadOnlyPlace));
    }
    QVERIFY(QFile::exists(lock));
}

void TestWorkspaceStorePlaces::aLockCanBeBroken()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    // Left behind by another machine, of which nothing can be known from here.
    QVERIFY(writeBytes(path("workspace.gouji.lock"), "77\ngouji\nanother-machine\n"));
    {
        const auto store = WorkspaceStore::open(path());
        QVERIFY(store);
        QVERIFY((*store)->isReadOnly());
        QVERIFY(hasNotice(**store, Notice::InUse));
        QCOMPARE((*store)->notices().front().detail, QStringLiteral("gouji (77), another-machine"));
    }
    StoreOptions options;
    options.breakLock = true;
    const auto store = WorkspaceStore::open(path(), options);
    QVERIFY(store);
    QVERIFY(!(*store)->isReadOnly());
    QVERIFY((*store)->append(storedRecord(5)));
}

void TestWorkspaceStorePlaces::folderThatCannotBeWrittenTo()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(folder(), readable));
    {
        const WithoutRights nobody;
        const auto store = WorkspaceStore::open(path());
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        QVERIFY((*store)->isReadOnly());
        QVERIFY(hasNotice(**store, Notice::ReadOnlyPlace));
        QCOMPARE(differenceFrom((*store)->takeRecords(), 4), QString());
        QCOMPARE((*store)->append(storedRecord(5)).error().kind, Kind::ReadOnly);
        QVERIFY(verifyWorkspace(path()).value().proved());
        const auto created = WorkspaceStore::create(path("another.gouji"));
        QVERIFY(!created);
        QCOMPARE(created.error().kind, Kind::CannotOpen);
    }
    QVERIFY(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(filesThere(), QStringList{QStringLiteral("workspace.gouji")});
}

void TestWorkspaceStorePlaces::fileThatCannotBeWrittenTo()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(folder(), readable | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
    {
        const WithoutRights nobody;
        const auto store = WorkspaceStore::open(path());
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        QVERIFY((*store)->isReadOnly());
        QVERIFY(hasNotice(**store, Notice::ReadOnlyPlace));
        QCOMPARE(differenceFrom((*store)->takeRecords(), 4), QString());
        QCOMPARE((*store)->append(storedRecord(5)).error().kind, Kind::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions()));
    {
        const WithoutRights nobody;
        QCOMPARE(WorkspaceStore::open(path()).error().kind, Kind::CannotOpen);
    }
}

void TestWorkspaceStorePlaces::fileSystemWithoutSharedMemory()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    FaultyFiles::instance().hasSharedMemory = false;
    StoreOptions options;
    options.vfs = FaultyFiles::name;
    {
        const auto store = WorkspaceStore::open(path(), options);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        QVERIFY(!(*store)->isReadOnly());
        QVERIFY(hasNotice(**store, Notice::WithoutLog));
        for (int number = 5; number <= 8; ++number)
            QVERIFY((*store)->append(storedRecord(number)));
        QVERIFY(!QFile::exists(path("workspace.gouji-wal")));
        const auto reader = WorkspaceStore::open(path(), options);
        QVERIFY(reader && (*reader)->isReadOnly());
        QCOMPARE((*reader)->recordCount(), 8);
    }
    FaultyFiles::instance().hasSharedMemory = true;
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store);
    QCOMPARE((*store)->notices(), std::vector<OpenNotice>());
    QCOMPARE(differenceFrom((*store)->takeRecords(), 8), QString());
}

void TestWorkspaceStorePlaces::fileSystemWithoutLocks()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    FaultyFiles::instance().hasLocks = false;
    StoreOptions options;
    options.vfs = FaultyFiles::name;
    {
        const auto store = WorkspaceStore::open(path(), options);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        QVERIFY(!(*store)->isReadOnly());
        QVERIFY(hasNotice(**store, Notice::WithoutLocks));
        QVERIFY((*store)->append(storedRecord(5)));
        const auto second = WorkspaceStore::open(path(), options);
        QVERIFY(!second || (*second)->isReadOnly());
    }
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store);
    QCOMPARE(differenceFrom((*store)->takeRecords(), 5), QString());
}

QTEST_GUILESS_MAIN(TestWorkspaceStorePlaces)
#include "tst_workspace_store_places.moc"
