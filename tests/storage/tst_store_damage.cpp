// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/verify.h"
#include "tests/storage/faulty_files.h"
#include "tests/storage/store_maker.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <random>

using namespace gouji;
using namespace gouji::test;

namespace {

using Kind = StoreError::Kind;
using Notice = OpenNotice::Kind;

constexpr int records = 150;
constexpr int sources = 8;
constexpr qsizetype pageSize = 4096;

} // namespace

/// A file that was cut or altered: never a crash, never a record that nobody wrote, and never silence.
class TestStoreDamage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cutAtEveryPage();
    void cutAnywhere();
    void bytesFlippedOnEveryPage();
    void bytesFlippedAnywhere();
    void pagesOverwritten();
    void firstPageGone();
    void logFlippedAndCut();
    void keepsTheDamagedFile();
    void readsADamagedFileWithoutTouchingIt();
    void exchangeBrokenOff();
    void damageMetWhileWriting();

private:
    struct Seen
    {
        bool opened = false;
        bool told = false;
        int found = 0;
    };
    /// Opens what \a bytes (and \a log) make. What is wrong with the outcome goes to m_problem.
    Seen look(const QByteArray &bytes, const QByteArray &log = {});
    QString path() const { return m_folder->filePath(QStringLiteral("work/workspace.gouji")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_whole;
    QByteArray m_wholeWithLog; // and the log that belongs to it
    QByteArray m_log;
    QString m_problem;
    int m_extractions = 0; // of all that were looked at, those still there
    int m_extractionsLost = 0;
};

void TestStoreDamage::initTestCase()
{
    FaultyFiles::becomeUsual();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("whole.gouji"));
    QCOMPARE(makeStore(file, records, sources), QString());
    m_whole = fileBytes(file);
    QVERIFY(m_whole.size() > 30 * pageSize);
    QCOMPARE(m_whole.size() % pageSize, qsizetype(0));

    // As a program leaves it that was killed: records in the log only.
    const auto store = WorkspaceStore::open(file);
    QVERIFY(store);
    for (int number = records + 1; number <= records + 20; ++number)
        QVERIFY((*store)->append(storedRecord(number)));
    m_wholeWithLog = fileBytes(file);
    m_log = fileBytes(file + QStringLiteral("-wal"));
    QVERIFY(m_log.size() > 10 * pageSize);
}

void TestStoreDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_problem.clear();
    FaultyFiles::instance().reset();
}

TestStoreDamage::Seen TestStoreDamage::look(const QByteArray &bytes, const QByteArray &log)
{
    Seen seen;
    const QString folder = QFileInfo(path()).absolutePath();
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder) || !writeBytes(path(), bytes)
        || (!log.isEmpty() && !writeBytes(path() + QStringLiteral("-wal"), log)))
    {
        m_problem = QStringLiteral("the file could not be written");
        return seen;
    }
    const auto before = verifyWorkspace(path());
    auto store = WorkspaceStore::open(path());
    if (!store) {
        seen.told = true;
        if (fileBytes(path()) != bytes)
            m_problem = QStringLiteral("refused, and not left as it was");
        return seen;
    }
    seen.opened = true;
    seen.told = !(*store)->notices().empty();
    const auto found = (*store)->takeRecords();
    seen.found = static_cast<int>(found.size());
    if (const QString difference = differenceFrom(found, seen.found); !difference.isEmpty())
        m_problem = difference;
    // The bytes of sources and extractions are looked at when they are wanted; all else when the workspace is opened.
    const auto isSeenAtOpening = [](const VerifyFault &fault) {
        return fault.what != VerifyFault::What::Source && fault.what != VerifyFault::What::File
               && fault.what != VerifyFault::What::Extraction;
    };
    if (!seen.told && (!before || std::any_of(before->faults.begin(), before->faults.end(), isSeenAtOpening)))
        m_problem = QStringLiteral("verify refutes it, and opening says nothing");
    if (!seen.told && seen.found != (log.isEmpty() ? records : records + 20))
        m_problem = QStringLiteral("%1 records, and not a word").arg(seen.found);
    for (const OpenNotice &notice : (*store)->notices()) {
        if (notice.keptAt.isEmpty() || fileBytes(notice.keptAt) != bytes)
            m_problem = QStringLiteral("the damaged file was not kept");
        if (notice.kind == Notice::JournalCut && (notice.kept != seen.found || notice.firstBad > seen.found + 1))
            m_problem =
                QStringLiteral("kept %1, first bad %2, found %3").arg(notice.kept).arg(notice.firstBad).arg(seen.found);
    }
    // Sources come with their own bytes or not at all.
    for (const StoredSource &source : (*store)->sources()) {
        const auto content = (*store)->sourceBytes(source.sha256);
        if (content ? QCryptographicHash::hash(*content, QCryptographicHash::Sha256) != source.sha256
                    : content.error().kind != Kind::SourceDamaged)
            m_problem = QStringLiteral("a source is another");
    }
    // What came of readings, too.
    for (const StoredReading &reading : (*store)->readings()) {
        const KeptBytes kept = keptBytes(reading.report);
        const auto extraction = (*store)->extractionBytes(reading.number);
        const auto text = (*store)->textBytes(reading.number);
        if (extraction ? *extraction != kept.extraction : extraction.error().kind != Kind::Damaged)
            m_problem = QStringLiteral("an extraction is another");
        if (text ? *text != kept.text : text.error().kind != Kind::Damaged)
            m_problem = QStringLiteral("a text is another");
        (extraction && text ? m_extractions : m_extractionsLost) += 1;
    }
    // And work goes on.
    if (!(*store)->append(storedRecord(seen.found + 1)))
        m_problem = QStringLiteral("nothing can be written");
    store->reset();
    const auto again = WorkspaceStore::open(path());
    if (!again || (*again)->recordCount() != seen.found + 1)
        m_problem = QStringLiteral("what was appended is not there");
    return seen;
}

void TestStoreDamage::cutAtEveryPage()
{
    int opened = 0;
    int partly = 0;
    for (qsizetype size = 0; size < m_whole.size(); size += pageSize) {
        const Seen seen = look(m_whole.left(size));
        QVERIFY2(m_problem.isEmpty(), qPrintable(QStringLiteral("%1 bytes: %2").arg(size).arg(m_problem)));
        QVERIFY2(seen.told, qPrintable(QString::number(size)));
        opened += seen.opened ? 1 : 0;
        partly += seen.found > 0 && seen.found < records ? 1 : 0;
    }
    qInfo("%lld cuts; opened %d, with a part of the records %d", qlonglong(m_whole.size() / pageSize), opened, partly);
    QVERIFY(opened > 10);
    QVERIFY(partly > 5);
}

void TestStoreDamage::cutAnywhere()
{
    std::mt19937 chance(3);
    for (int round = 0; round < 40; ++round) {
        const auto size = static_cast<qsizetype>(chance() % static_cast<quint32>(m_whole.size()));
        const Seen seen = look(m_whole.left(size));
        QVERIFY2(m_problem.isEmpty(), qPrintable(QStringLiteral("%1 bytes: %2").arg(size).arg(m_problem)));
        QVERIFY2(seen.told, qPrintable(QString::number(size)));
    }
}

void TestStoreDamage::bytesFlippedOnEveryPage()
{
    std::mt19937 chance(4);
    int told = 0;
    for (qsizetype page = 0; page < m_whole.size(); page += pageSize) {
        QByteArray bytes = m_whole;
        // The head of a page is where a flip is felt most.
        const qsizetype place = page + static_cast<qsizetype>(chance() % (page % (2 * pageSize) == 0 ? 12 : 4096));
        bytes[place] = static_cast<char>(bytes[place] ^ static_cast<char>(1U << (chance() % 8)));
        const Seen seen = look(bytes);
        QVERIFY2(m_problem.isEmpty(), qPrintable(QStringLiteral("byte %1: %2").arg(place).arg(m_problem)));
        told += seen.told ? 1 : 0;
    }
    QVERIFY(told > 5);
}

void TestStoreDamage::bytesFlippedAnywhere()
{
    std::mt19937 chance(5);
    int told = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = m_whole;
        const auto flips = 1 + chance() % 6;
        QStringList places;
        for (unsigned flip = 0; flip < flips; ++flip) {
            // One in three in the first page, where all else hangs from.
            const auto range = chance() % 3 == 0 ? 1500U : static_cast<quint32>(bytes.size());
            const auto place = static_cast<qsizetype>(chance() % range);
            bytes[place] = static_cast<char>(chance());
            places.append(QString::number(place));
        }
        const Seen seen = look(bytes);
        QVERIFY2(m_problem.isEmpty(), qPrintable(places.join(u' ') + QStringLiteral(": ") + m_problem));
        told += seen.told ? 1 : 0;
    }
    QVERIFY(told > 60);
}

void TestStoreDamage::pagesOverwritten()
{
    std::mt19937 chance(6);
    for (qsizetype page = pageSize; page < m_whole.size(); page += pageSize) {
        QByteArray bytes = m_whole;
        const bool zeros = page % (2 * pageSize) == 0;
        for (qsizetype place = page; place < page + pageSize; ++place)
            bytes[place] = zeros ? '\0' : static_cast<char>(chance());
        const Seen seen = look(bytes);
        QVERIFY2(m_problem.isEmpty(), qPrintable(QStringLiteral("page %1: %2").arg(page / pageSize).arg(m_problem)));
        QVERIFY2(seen.opened, qPrintable(QString::number(page / pageSize)));
    }
}

void TestStoreDamage::firstPageGone()
{
    // Its tables can be known all the same, as long as it can be told for a workspace at all.
    QByteArray bytes = m_whole;
    for (qsizetype place = 72; place < 600; ++place)
        bytes[place] = '\0';
    const Seen seen = look(bytes);
    QCOMPARE(m_problem, QString());
    QVERIFY(seen.opened && seen.told);
    QCOMPARE(seen.found, records);

    bytes = m_whole;
    bytes.replace(0, 16, "no SQLite format");
    QCOMPARE(look(bytes).found, records);
    QCOMPARE(m_problem, QString());

    bytes.replace(0, pageSize, QByteArray(pageSize, '\0'));
    QVERIFY(!look(bytes).opened);
    QCOMPARE(m_problem, QString());
}

void TestStoreDamage::logFlippedAndCut()
{
    QCOMPARE(look(m_wholeWithLog, m_log).found, records + 20);
    QCOMPARE(m_problem, QString());

    std::mt19937 chance(8);
    int fewer = 0;
    const auto frames = (m_log.size() - 32) / (pageSize + 24);
    for (int round = 0; round < 120; ++round) {
        QByteArray log = m_log;
        qsizetype place = static_cast<qsizetype>(chance() % static_cast<quint32>(log.size()));
        if (round % 3 == 0) // a frame's header
            place = 32 + (round / 3 % frames) * (pageSize + 24) + static_cast<qsizetype>(chance() % 24);
        if (round % 30 == 1)
            place = static_cast<qsizetype>(chance() % 32);
        log[place] = static_cast<char>(log[place] ^ static_cast<char>(1U << (chance() % 8)));
        const Seen seen = look(m_wholeWithLog, log);
        QVERIFY2(m_problem.isEmpty(), qPrintable(QStringLiteral("byte %1 of the log: %2").arg(place).arg(m_problem)));
        QVERIFY(seen.opened);
        QVERIFY(seen.found >= records);
        fewer += seen.found < records + 20 ? 1 : 0;
    }
    QVERIFY(fewer > 60);

    // A log that ends between two records is one that was written no further; one that ends elsewhere was cut off in
    // a write. Either way what stands before the end holds.
    for (qsizetype size = 0; size < m_log.size(); size += 1 + static_cast<qsizetype>(chance() % 3000)) {
        const QString folder = QFileInfo(path()).absolutePath();
        QDir(folder).removeRecursively();
        QVERIFY(QDir().mkpath(folder) && writeBytes(path(), m_wholeWithLog));
        QVERIFY(writeBytes(path() + QStringLiteral("-wal"), m_log.left(size)));
        const auto store = WorkspaceStore::open(path());
        QVERIFY2(store, qPrintable(QString::number(size)));
        const auto found = (*store)->takeRecords();
        QVERIFY(found.size() >= size_t(records));
        QCOMPARE(differenceFrom(found, static_cast<int>(found.size())), QString());
    }
}

void TestStoreDamage::keepsTheDamagedFile()
{
    // A letter in the middle of a record.
    QByteArray bytes = m_whole;
    const qsizetype place = bytes.indexOf("88:xxx");
    QVERIFY(place > 0);
    bytes[place + 5] = 'y';
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()) && writeBytes(path(), bytes));
    for (int round = 1; round <= 2; ++round) {
        auto store = WorkspaceStore::open(path());
        QVERIFY(store);
        QCOMPARE((*store)->notices().size(), size_t(1));
        const OpenNotice notice = (*store)->notices().front();
        QCOMPARE(notice.kind, Notice::JournalCut);
        QCOMPARE(notice.kept, 87);
        QCOMPARE(notice.firstBad, 88);
        QCOMPARE(notice.keptAt, path() + QStringLiteral(".damaged-%1").arg(round));
        QCOMPARE(fileBytes(notice.keptAt), bytes);
        QCOMPARE((*store)->recordCount(), 87);
        QCOMPARE((*store)->sources().size(), size_t(sources));
        QCOMPARE((*store)->readings().size(), size_t(sources));
        QCOMPARE((*store)->setting(QStringLiteral("name")), QByteArray("青石县2023"));
        store->reset();
        QVERIFY(verifyWorkspace(path()).value().proved());
        // Put in its place again, it is kept a second time.
        QVERIFY(writeBytes(path(), bytes));
    }
}

void TestStoreDamage::readsADamagedFileWithoutTouchingIt()
{
    QByteArray bytes = m_whole;
    bytes[bytes.indexOf("88:xxx") + 5] = 'y';
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()) && writeBytes(path(), bytes));
    StoreOptions options;
    options.access = StoreOptions::Access::Read;
    const auto store = WorkspaceStore::open(path(), options);
    QVERIFY(store);
    QCOMPARE((*store)->recordCount(), 87);
    QCOMPARE((*store)->notices().size(), size_t(1));
    QCOMPARE((*store)->notices().front().kind, Notice::JournalCut);
    QCOMPARE((*store)->notices().front().keptAt, QString());
    QCOMPARE(fileBytes(path()), bytes);
}

void TestStoreDamage::exchangeBrokenOff()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
    const QString repaired = path() + QStringLiteral(".repaired");
    // The damaged file has been put aside, the repaired one has not yet taken its place.
    QVERIFY(writeBytes(repaired, m_whole));
    {
        const auto store = WorkspaceStore::open(path());
        QVERIFY(store);
        QCOMPARE((*store)->recordCount(), records);
    }
    QVERIFY(!QFile::exists(repaired));
    // Neither has been moved yet.
    QVERIFY(writeBytes(repaired, m_whole));
    QVERIFY(writeBytes(path(), m_whole.left(9 * pageSize)));
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store);
    QCOMPARE((*store)->recordCount(), records);
    QCOMPARE(fileBytes(path() + QStringLiteral(".damaged-1")), m_whole.left(9 * pageSize));
}

void TestStoreDamage::damageMetWhileWriting()
{
    // A list of free pages that names pages in use is noticed only when a page is wanted.
    QByteArray bytes = m_whole;
    bytes[35] = 3; // first page of the list
    bytes[39] = 2; // how many there are
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()) && writeBytes(path(), bytes));
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store);
    for (int number = records + 1; number <= records + 60; ++number) {
        const auto done = (*store)->append(storedRecord(number));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
    const auto again = verifyWorkspace(path());
    QVERIFY(again && again->proved());
    QCOMPARE(again->records, records + 60);
    QVERIFY(hasNotice(**store, Notice::Repaired));
}

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "tst_store_damage.moc"
