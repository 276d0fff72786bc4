// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/verify.h"
#include "tests/storage/faulty_files.h"
#include "tests/storage/store_maker.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <sqlite3.h>

using namespace gouji;
using namespace gouji::test;

/// What is said to be saved must have been flushed, and a disk that fails must neither lose nor add a record.
class TestStoreFaults : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { FaultyFiles::becomeUsual(); }
    void init();
    void cleanup();
    void eachRecordIsFlushed_data();
    void eachRecordIsFlushed();
    void powerFailure_data();
    void powerFailure();
    void eachWriteFails_data();
    void eachWriteFails();
    void diskStaysFull();
    void addingReportsFails();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("workspace.gouji")); }
    static StoreOptions faulty();
    std::unique_ptr<QTemporaryDir> m_folder;
};

StoreOptions TestStoreFaults::faulty()
{
    StoreOptions options;
    options.vfs = FaultyFiles::name;
    return options;
}

void TestStoreFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    FaultyFiles::instance().reset();
}

void TestStoreFaults::cleanup()
{
    FaultyFiles::instance().reset();
    m_folder.reset();
}

void TestStoreFaults::eachRecordIsFlushed_data()
{
    QTest::addColumn<bool>("log");
    QTest::newRow("with a write-ahead log") << true;
    QTest::newRow("with a rollback journal") << false;
}

void TestStoreFaults::eachRecordIsFlushed()
{
    QFETCH(bool, log);
    FaultyFiles &files = FaultyFiles::instance();
    files.hasSharedMemory = log;
    const auto store = WorkspaceStore::create(path(), faulty());
    QVERIFY(store);
    QCOMPARE(hasNotice(**store, OpenNotice::Kind::WithoutLog), !log);
    for (int number = 1; number <= 300; ++number) {
        const int before = files.syncs;
        QVERIFY((*store)->append(storedRecord(number)));
        QVERIFY2(files.syncs > before, qPrintable(QString::number(number)));
        // Nothing of the log may still be on its way when the record counts as saved.
        const QString changing = path() + (log ? QStringLiteral("-wal") : QString());
        const auto file = files.files.constFind(changing);
        QVERIFY(file != files.files.constEnd());
        QVERIFY2(file->since.empty(), qPrintable(QString::number(number)));
    }
    QVERIFY(files.writes > 600);
    const int before = files.syncs;
    QVERIFY((*store)->add({newSource(1)}, storeTime(1)));
    QVERIFY(files.syncs > before);
}

void TestStoreFaults::powerFailure_data()
{
    eachRecordIsFlushed_data();
}

void TestStoreFaults::powerFailure()
{
    QFETCH(bool, log);
    FaultyFiles &files = FaultyFiles::instance();
    files.hasSharedMemory = log;
    std::mt19937 chance(log ? 11 : 12);

    struct Wreck
    {
        QMap<QString, QByteArray> files;
        int saved = 0;
    };
    std::vector<Wreck> wrecks;
    int saved = 0;
    // Records, and with some a reading: those of a size that a checkpoint comes several times, too.
    constexpr int records = 420;
    const int oneIn = log ? 7 : 22;
    {
        const auto store = WorkspaceStore::create(path(), faulty());
        QVERIFY(store);
        QVERIFY((*store)->add({newSource(1)}, storeTime(0)));
        files.afterOperation = [&] {
            if (chance() % static_cast<unsigned>(oneIn) == 0)
                wrecks.push_back({files.afterPowerFailure(chance), saved});
        };
        for (int number = 1; number <= records; ++number) {
            QVERIFY(appendStep(**store, number));
            saved = number;
            if (chance() % 4 == 0)
                wrecks.push_back({files.afterPowerFailure(chance), saved});
        }
    }
    files.afterOperation = nullptr;
    QVERIFY2(wrecks.size() > 250, qPrintable(QString::number(wrecks.size())));

    const QString place = m_folder->filePath(QStringLiteral("wreck/workspace.gouji"));
    int lost = 0; // wrecks in which something that was written is not there
    int more = 0;
    for (const Wreck &wreck : wrecks) {
        QDir(QFileInfo(place).absolutePath()).removeRecursively();
        QVERIFY(QDir().mkpath(QFileInfo(place).absolutePath()));
        for (auto file = wreck.files.begin(); file != wreck.files.end(); ++file) {
            QString name = file.key();
            QVERIFY(writeBytes(name.replace(path(), place), file.value()));
        }
        const auto store = WorkspaceStore::open(place);
        QVERIFY2(
            store,
            qPrintable(QStringLiteral("%1 saved: %2").arg(wreck.saved).arg(store ? QString() : store.error().detail)));
        const auto found = (*store)->takeRecords();
        const auto count = static_cast<int>(found.size());
        QVERIFY2(count >= wreck.saved && count <= wreck.saved + 1,
                 qPrintable(QStringLiteral("%1 saved, %2 there").arg(wreck.saved).arg(count)));
        QCOMPARE(differenceFrom(found, count), QString());
        QCOMPARE((*store)->sources().size(), size_t(1));
        QCOMPARE(differenceInReadings(**store, count), QString());
        // Whatever was torn was no damage to what counts.
        QVERIFY(!hasNotice(**store, OpenNotice::Kind::JournalCut));
        lost += count == wreck.saved ? 1 : 0;
        more += count > wreck.saved ? 1 : 0;
    }
    qInfo("%zu power failures; in %d the record under way was lost, in %d it was there already", wrecks.size(), lost,
          more);
    QVERIFY(lost > 0);
    QVERIFY(more > 0);
}

void TestStoreFaults::eachWriteFails_data()
{
    QTest::addColumn<bool>("log");
    QTest::addColumn<int>("code");
    QTest::newRow("log, full disk") << true << SQLITE_FULL;
    QTest::newRow("log, disk that fails") << true << SQLITE_IOERR_WRITE;
    QTest::newRow("log, flush that fails") << true << SQLITE_IOERR_FSYNC;
    QTest::newRow("rollback journal, full disk") << false << SQLITE_FULL;
    QTest::newRow("rollback journal, disk that fails") << false << SQLITE_IOERR_WRITE;
}

void TestStoreFaults::eachWriteFails()
{
    QFETCH(bool, log);
    QFETCH(int, code);
    FaultyFiles &files = FaultyFiles::instance();
    constexpr int before = 60;
    QCOMPARE(makeStore(path(), before, 2), QString());
    const QByteArray start = fileBytes(path());
    const QString place = m_folder->filePath(QStringLiteral("try.gouji"));

    // First without any fault, to know how many operations there are.
    int operations = 0;
    int refusals = 0;
    const int records = log ? 40 : 12; // over a checkpoint of the log
    for (int failAt = 0; failAt <= operations; ++failAt) {
        QFile::remove(place + QStringLiteral("-wal"));
        QFile::remove(place + QStringLiteral("-shm"));
        QFile::remove(place + QStringLiteral("-journal"));
        QVERIFY(writeBytes(place, start));
        files.reset();
        files.hasSharedMemory = log;
        int saved = before;
        {
            const auto store = WorkspaceStore::open(place, faulty());
            QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
            const int opening = files.operations;
            files.failAt = failAt == 0 ? 0 : opening + failAt;
            files.failWith = code;
            for (int attempt = 0; attempt < records; ++attempt) {
                const auto done = (*store)->append(storedRecord(saved + 1));
                if (!done) {
                    const auto kind = done.error().kind;
                    QVERIFY2(kind == StoreError::Kind::DiskFull || kind == StoreError::Kind::InputOutput,
                             qPrintable(done.error().detail));
                    ++refusals;
                    // The fault is gone, and so the same record can be saved.
                    const auto again = (*store)->append(storedRecord(saved + 1));
                    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
                }
                ++saved;
            }
            if (failAt == 0)
                operations = files.operations - opening;
            else
                QCOMPARE(files.failed, 1);
        }
        files.reset();
        const auto store = WorkspaceStore::open(place);
        QVERIFY(store);
        QVERIFY2((*store)->notices().empty(), qPrintable(QString::number(failAt)));
        QCOMPARE(differenceFrom((*store)->takeRecords(), saved), QString());
    }
    qInfo("%d operations, each made to fail in turn; %d appends refused", operations, refusals);
    QVERIFY(operations > records);
    QVERIFY(refusals > records / 2);
}

void TestStoreFaults::diskStaysFull()
{
    FaultyFiles &files = FaultyFiles::instance();
    QCOMPARE(makeStore(path(), 5, 1), QString());
    for (int failAt = 1; failAt <= 12; ++failAt) {
        files.reset();
        int saved = 0;
        {
            const auto store = WorkspaceStore::open(path(), faulty());
            QVERIFY(store);
            saved = (*store)->recordCount();
            files.failAt = files.operations + failAt;
            files.failFromThereOn = true;
            files.failWith = SQLITE_FULL;
            int refused = 0;
            for (int attempt = 0; attempt < 12; ++attempt) {
                if ((*store)->append(storedRecord(saved + 1)))
                    ++saved;
                else
                    ++refused;
            }
            QVERIFY(refused > 0);
            QCOMPARE((*store)->recordCount(), saved);
        }
        files.reset();
        // Closed while the disk was full; what was said to be saved is there.
        const auto store = WorkspaceStore::open(path());
        QVERIFY(store);
        const auto found = (*store)->takeRecords();
        const auto count = static_cast<int>(found.size());
        QVERIFY(count == saved || count == saved + 1);
        QCOMPARE(differenceFrom(found, count), QString());
    }
}

void TestStoreFaults::addingReportsFails()
{
    FaultyFiles &files = FaultyFiles::instance();
    QCOMPARE(makeStore(path(), 5, 1), QString());
    const auto store = WorkspaceStore::open(path(), faulty());
    QVERIFY(store);
    const std::vector<NewSource> added{newSource(2), newSource(3)};
    for (int failAt = 1;; ++failAt) {
        const size_t before = (*store)->readings().size();
        files.failed = 0;
        files.failAt = files.operations + failAt;
        files.failWith = SQLITE_FULL;
        const auto done = (*store)->add({newSource(10 + failAt), newSource(500 + failAt)}, storeTime(1));
        QCOMPARE((*store)->readings().size(), before + (done ? 2 : 0));
        QCOMPARE((*store)->sources().size(), before + (done ? 2 : 0));
        if (files.failed == 0)
            break; // behind the last operation
        QVERIFY(!done);
        QVERIFY(failAt < 100);
    }
    QVERIFY((*store)->readings().size() == 3);
    const VerifyResult verified = verifyWorkspace(path()).value();
    QVERIFY(verified.proved());
    QCOMPARE(verified.readings, 3);
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_store_faults.moc"
