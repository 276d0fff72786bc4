// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/verify.h"
#include "tests/storage/faulty_files.h"
#include "tests/storage/raw_database.h"
#include "tests/storage/store_maker.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace gouji;
using namespace gouji::test;

namespace {

using Kind = StoreError::Kind;
using Notice = OpenNotice::Kind;

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

constexpr QFile::Permissions readable =
    QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

} // namespace

class TestWorkspaceStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void givesBackWhatWasSaved();
    void leavesOneFileBehind();
    void refusesRecordsOutOfOrder();
    void keepsASourceOnce();
    void readsAReportAgain();
    void cannotBeOpened_data();
    void cannotBeOpened();
    void doesNotOverwrite();
    void openedTwice();
    void readsWhatAnotherHasJustSaved();
    void staleLock();
    void aLockCanBeBroken();
    void folderThatCannotBeWrittenTo();
    void fileThatCannotBeWrittenTo();
    void readsWithoutLeavingATrace();
    void newerSchema();
    void olderSchema();
    void olderSchemaWithoutAWayForward();
    void fileSystemWithoutSharedMemory();
    void fileSystemWithoutLocks();
    void copies();
    void copiesWithoutRemarks();
    void doesNotCopyOverAnother();
    void textThatIsNoText();

private:
    QString path(const char *name = "workspace.gouji") const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList filesThere() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspaceStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    FaultyFiles::instance().reset();
}

void TestWorkspaceStore::cleanup()
{
    m_folder.reset();
}

void TestWorkspaceStore::givesBackWhatWasSaved()
{
    QCOMPARE(makeStore(path(), 25, 6), QString());
    auto opened = WorkspaceStore::open(path());
    QVERIFY(opened);
    WorkspaceStore &store = **opened;
    QVERIFY(!store.isReadOnly());
    QCOMPARE(store.notices(), std::vector<OpenNotice>());
    QCOMPARE(store.recordCount(), 25);
    const auto records = store.takeRecords();
    QCOMPARE(differenceFrom(records, 25), QString());
    QCOMPARE(store.lastHash(), records.back().hash);
    QCOMPARE(store.lastHash().size(), 32);

    QCOMPARE(store.sources().size(), size_t(6));
    QCOMPARE(store.readings().size(), size_t(6));
    for (int number = 1; number <= 6; ++number) {
        const StoredSource source = store.sources()[static_cast<size_t>(number) - 1];
        QCOMPARE(source.file, QStringLiteral("青石县%1局2023.txt").arg(number));
        QCOMPARE(source.size, sourceText(number).size());
        QCOMPARE(source.added, storeTime(0));
        QCOMPARE(store.sourceBytes(source.sha256).value(), sourceText(number));
        const StoredReading &reading = store.readings()[static_cast<size_t>(number) - 1];
        QCOMPARE(reading.report, number);
        QCOMPARE(reading.source, source.sha256);
        QCOMPARE(reading.file, source.file);
        QCOMPARE(reading.part, 1);
    }
    QCOMPARE(store.setting(QStringLiteral("name")), QByteArray("青石县2023"));
    QVERIFY(store.setting(QStringLiteral("another")).isNull());

    QVERIFY(store.setSummaries({{1, 20, "first"}, {2, 25, "second"}}));
    QVERIFY(store.setSummaries({{1, 25, "once more"}}));
    QVERIFY(store.setSetting(QStringLiteral("a"), QByteArray()));
    QVERIFY(store.setSetting(QStringLiteral("name"), "河湾市2023"));
    opened->reset();
    const auto again = WorkspaceStore::open(path());
    QVERIFY(again);
    QCOMPARE((*again)->summaries(), (std::vector<StoredSummary>{{1, 25, "once more"}, {2, 25, "second"}}));
    QCOMPARE((*again)->settingNames(), (QStringList{QStringLiteral("a"), QStringLiteral("name")}));
    QCOMPARE((*again)->setting(QStringLiteral("name")), QByteArray("河湾市2023"));
}

void TestWorkspaceStore::leavesOneFileBehind()
{
    QCOMPARE(makeStore(path(), 3, 1), QString());
    QCOMPARE(filesThere(), QStringList{QStringLiteral("workspace.gouji")});
}

void TestWorkspaceStore::refusesRecordsOutOfOrder()
{
    const auto store = WorkspaceStore::create(path());
    QVERIFY(store);
    QCOMPARE((*store)->append(storedRecord(2)).error().kind, Kind::OutOfOrder);
    QVERIFY((*store)->append(storedRecord(1)));
    QCOMPARE((*store)->append(storedRecord(1)).error().kind, Kind::OutOfOrder);
    QCOMPARE((*store)->recordCount(), 1);
}

void TestWorkspaceStore::keepsASourceOnce()
{
    const auto store = WorkspaceStore::create(path());
    QVERIFY(store);
    QVERIFY((*store)->add({newSource(1), newSource(1), newSource(2)}, storeTime(1)));
    QVERIFY((*store)->add({newSource(2)}, storeTime(2)));
    QCOMPARE((*store)->sources().size(), size_t(2));
    QCOMPARE((*store)->readings().size(), size_t(4));
    QCOMPARE((*store)->readings().back().number, 4);
    const QByteArray unknown(32, 'x');
    QVERIFY(!(*store)->hasSource(unknown));
    QCOMPARE((*store)->sourceBytes(unknown).error().kind, Kind::NoSuchSource);
}

void TestWorkspaceStore::readsAReportAgain()
{
    {
        const auto store = WorkspaceStore::create(path());
        QVERIFY(store);
        QVERIFY((*store)->add({newSource(1)}, storeTime(1)));
        StoredReading again = (*store)->readings().front();
        again.encoding = QStringLiteral("GB18030");
        QVERIFY((*store)->addReading(again, storeTime(2)));
        again.source = QByteArray(32, 'x');
        QCOMPARE((*store)->addReading(again, storeTime(3)).error().kind, Kind::NoSuchSource);
    }
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store);
    QCOMPARE((*store)->readings().size(), size_t(2));
    QCOMPARE((*store)->readings()[0].encoding, QString());
    QCOMPARE((*store)->readings()[1].encoding, QStringLiteral("GB18030"));
    QCOMPARE((*store)->readings()[1].report, 1);
    QCOMPARE((*store)->readings()[1].time, storeTime(2));
}

void TestWorkspaceStore::cannotBeOpened_data()
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

void TestWorkspaceStore::cannotBeOpened()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    const QString name = file.isEmpty() ? m_folder->path() : m_folder->filePath(file);
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

void TestWorkspaceStore::doesNotOverwrite()
{
    QVERIFY(writeBytes(path(), "something"));
    QCOMPARE(WorkspaceStore::create(path()).error().kind, Kind::Exists);
    QCOMPARE(fileBytes(path()), QByteArray("something"));
    QCOMPARE(WorkspaceStore::create(path("none/file.gouji")).error().kind, Kind::NoSuchFolder);
}

void TestWorkspaceStore::openedTwice()
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

void TestWorkspaceStore::readsWhatAnotherHasJustSaved()
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

void TestWorkspaceStore::staleLock()
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

void TestWorkspaceStore::aLockCanBeBroken()
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

void TestWorkspaceStore::folderThatCannotBeWrittenTo()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(), readable));
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
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(filesThere(), QStringList{QStringLiteral("workspace.gouji")});
}

void TestWorkspaceStore::fileThatCannotBeWrittenTo()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(
        QFile::setPermissions(m_folder->path(), readable | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
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

void TestWorkspaceStore::readsWithoutLeavingATrace()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    const QByteArray before = fileBytes(path());
    QVERIFY(verifyWorkspace(path()).value().proved());
    QCOMPARE(filesThere(), QStringList{QStringLiteral("workspace.gouji")});
    StoreOptions options;
    options.access = StoreOptions::Access::Read;
    const auto store = WorkspaceStore::open(path(), options);
    QVERIFY(store);
    QVERIFY((*store)->isReadOnly());
    QCOMPARE((*store)->notices(), std::vector<OpenNotice>());
    QCOMPARE(differenceFrom((*store)->takeRecords(), 4), QString());
    QCOMPARE(filesThere(), QStringList{QStringLiteral("workspace.gouji")});
    QCOMPARE(fileBytes(path()), before);
}

void TestWorkspaceStore::newerSchema()
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
void TestWorkspaceStore::olderSchema()
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

void TestWorkspaceStore::olderSchemaWithoutAWayForward()
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

void TestWorkspaceStore::fileSystemWithoutSharedMemory()
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

void TestWorkspaceStore::fileSystemWithoutLocks()
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

void TestWorkspaceStore::copies()
{
    QCOMPARE(makeStore(path(), 9, 3), QString());
    const QString copy = path("copy.gouji");
    {
        const auto store = WorkspaceStore::open(path());
        QVERIFY(store);
        QVERIFY((*store)->append(storedRecord(10))); // in the log, not yet in the file
        QVERIFY((*store)->copyTo(copy));
        QVERIFY((*store)->append(storedRecord(11)));
        QCOMPARE((*store)->copyTo(copy).error().kind, Kind::Exists);
        QVERIFY((*store)->copyTo(path("second.gouji")));
        QVERIFY((*store)->copyTo(path("second.gouji"), true));
        QCOMPARE((*store)->copyTo(path(), true).error().kind, Kind::Exists);
        QCOMPARE((*store)->copyTo(path("none/copy.gouji")).error().kind, Kind::NoSuchFolder);
    }
    QCOMPARE(filesThere(), (QStringList{QStringLiteral("copy.gouji"), QStringLiteral("second.gouji"),
                                        QStringLiteral("workspace.gouji")}));
    QVERIFY(verifyWorkspace(copy).value().proved());
    const auto store = WorkspaceStore::open(copy);
    QVERIFY(store);
    QCOMPARE(differenceFrom((*store)->takeRecords(), 10), QString());
    QCOMPARE((*store)->sources().size(), size_t(3));
    QVERIFY((*store)->append(storedRecord(11)));
}

void TestWorkspaceStore::copiesWithoutRemarks()
{
    QCOMPARE(makeStore(path(), 9, 3), QString());
    const QString copy = path("copy.gouji");
    const QByteArray remark = QStringLiteral("与原件第3页一致").toUtf8();
    QVERIFY(fileBytes(path()).contains(remark));
    {
        const auto store = WorkspaceStore::open(path());
        QVERIFY(store);
        QVERIFY((*store)->copyTo(copy, false, true));
    }
    QVERIFY(!fileBytes(copy).contains(remark));
    QVERIFY(!fileBytes(copy).contains(QStringLiteral("与原件").toUtf8()));
    const VerifyResult verified = verifyWorkspace(copy).value();
    QVERIFY(verified.proved());
    QCOMPARE(verified.remarksLeftOut, 3);
    QCOMPARE(verified.lastHash, verifyWorkspace(path()).value().lastHash);
    const auto store = WorkspaceStore::open(copy);
    QVERIFY(store);
    const auto records = (*store)->takeRecords();
    QCOMPARE(records.size(), size_t(9));
    QCOMPARE(records[2].remark, QString());
    QVERIFY(records[2].remarkLeftOut);
    QVERIFY(!records[3].remarkLeftOut);
    QCOMPARE(records[2].record, storedRecord(3).record);
}

void TestWorkspaceStore::doesNotCopyOverAnother()
{
    QCOMPARE(makeStore(path(), 3, 1), QString());
    QCOMPARE(makeStore(path("other.gouji"), 5, 1), QString());
    const auto store = WorkspaceStore::open(path());
    const auto other = WorkspaceStore::open(path("other.gouji"));
    QVERIFY(store && other);
    QCOMPARE((*store)->copyTo(path("other.gouji"), true).error().kind, Kind::Locked);
    QVERIFY((*other)->append(storedRecord(6)));
}

void TestWorkspaceStore::textThatIsNoText()
{
    StoredRecord record = storedRecord(1);
    record.person =
        QString(QChar(0xdc80)) + QStringLiteral("李"); // half a pair, as in names of files that are no UTF-8
    record.remark = QString(QChar(0xd800));
    {
        const auto store = WorkspaceStore::create(path());
        QVERIFY(store);
        QVERIFY((*store)->append(record));
        NewSource source = newSource(1);
        source.file = QString(QChar(0xdc81)) + QStringLiteral(".txt");
        QVERIFY((*store)->add({source}, storeTime(1)));
    }
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store);
    QCOMPARE((*store)->notices(), std::vector<OpenNotice>());
    QVERIFY((*store)->takeRecords().front().person.endsWith(QStringLiteral("李")));
    QVERIFY((*store)->readings().front().file.endsWith(QStringLiteral(".txt")));
}

QTEST_GUILESS_MAIN(TestWorkspaceStore)
#include "tst_workspace_store.moc"
