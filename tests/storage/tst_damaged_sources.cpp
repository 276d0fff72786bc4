// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/form/form_library.h"
#include "model/storage/store_sentences.h"
#include "model/storage/verify.h"
#include "model/storage/workspace_files.h"
#include "parser/reader/report_text_reader.h"
#include "tests/storage/faulty_files.h"
#include "tests/storage/raw_database.h"
#include "tests/storage/store_maker.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>
#include <unistd.h>

using namespace gouji;
using namespace gouji::test;

namespace {

using Kind = StoreError::Kind;
using Notice = OpenNotice::Kind;

constexpr qsizetype pageSize = 4096;
const QString finance = QStringLiteral("青石县财政局2023.txt");
const QString education = QStringLiteral("青石县教育局2023.txt");

const FormLibrary &forms()
{
    static const FormLibrary library = FormLibrary::builtIn().value();
    return library;
}

/// The program's reading, which finds nothing in the files it is told to refuse.
class RefusingReader : public ReportReader
{
public:
    ReadResult read(const QByteArray &bytes, const QString &name, const ReadOptions &options) const override
    {
        if (refused.contains(name))
            return tl::unexpected(ReadError{ReadError::Kind::NotAReport, {}});
        static const TextReportReader reader(forms());
        return reader.read(bytes, name, options);
    }
    QStringList fileEndings() const override { return {}; }
    QStringList encodings() const override { return {}; }
    mutable QStringList refused;
};

ReadFile sampleFile(const QString &name)
{
    ReadFile file;
    file.bytes = fileBytes(qEnvironmentVariable("GOUJI_SAMPLES") + u'/' + name);
    file.file = name;
    file.reports = RefusingReader().read(file.bytes, name, {}).value();
    return file;
}

/// Changes a byte of a text wherever it lies in the file of a workspace.
QString damageText(const QString &path, const QByteArray &part)
{
    QByteArray bytes = fileBytes(path);
    qsizetype place = bytes.indexOf(part);
    if (place < 0)
        return QStringLiteral("the text is not there");
    for (; place >= 0; place = bytes.indexOf(part, place + 1))
        bytes[place] = static_cast<char>(bytes[place] ^ 1);
    return writeBytes(path, bytes) ? QString() : QStringLiteral("cannot be written");
}

/// Some bytes from the beginning of a text, where they lie together in the file.
QByteArray someOf(const ReadFile &file)
{
    return file.bytes.mid(30, 60);
}

/// As if what came of the readings had been lost, so that they are read from their texts again.
QString forgetReadings(const QString &path)
{
    return runOn(path, "DELETE FROM extractions; DELETE FROM texts");
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

/// Texts of reports that are damaged in the file, and what is told of them and of other damage met on the way.
class TestDamagedSources : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { FaultyFiles::becomeUsual(); }
    void init();
    void isNamedAndAllElseIsThere();
    void theOriginalBringsItBack();
    void oneDamagedAloneIsPutRight();
    void wrongLinksBetweenPagesAreNotFollowed();
    void whatTheReaderRefusesIsNotMissing();
    void oneThatCannotBeShownDoesNotHinderTheOthers();
    void aRepairInTheMiddleIsToldOnce();
    void notEverythingCouldBeSaved();
    void aRepairThatFailsLeavesWhatCanBeRead();
    void damagedWhereItCanOnlyBeRead();
    void copyOfWhatCanBeUsed();
    void copyWhileAnotherWrites();
    void errorsNameThePlaceChosen();
    void whatLiesBesideTheCopyIsNotTakenForIt();
    void movingKeepsWhatIsInMemory();
    void movingSavesWhatTheFileHasLost();
    void aLookLeavesTheFileAsItIs();
    void notClosedWhereItCanOnlyBeRead();
    void whoHoldsItSinceWhen();
    void aLivingHolderIsNotPushedAside();
    void namesWithUnusualCharacters_data();
    void namesWithUnusualCharacters();

private:
    QString path(const QString &name = QStringLiteral("workspace.gouji")) const { return m_folder->filePath(name); }
    /// Two reports, a correction in the first.
    QString makeSamples();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<RefusingReader> m_reader = std::make_shared<RefusingReader>();
    WorkspaceFile::Reading reading() const { return {m_reader, QStringLiteral("1.5"), forms()}; }
};

void TestDamagedSources::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_reader->refused.clear();
    FaultyFiles::instance().reset();
}

QString TestDamagedSources::makeSamples()
{
    Workspace workspace;
    const auto file = WorkspaceFile::create(path(), workspace, reading());
    if (!file || !(*file)->add({sampleFile(finance), sampleFile(education)}))
        return QStringLiteral("not made");
    const auto done = workspace.correctCell(1, {TableId::Requests, 0}, QStringLiteral("4001"));
    return done && *done ? QString() : QStringLiteral("not corrected");
}

void TestDamagedSources::isNamedAndAllElseIsThere()
{
    QCOMPARE(makeSamples(), QString());
    QCOMPARE(forgetReadings(path()), QString());
    QCOMPARE(damageText(path(), someOf(sampleFile(finance))), QString());
    Workspace workspace;
    const auto file = WorkspaceFile::open(path(), workspace, reading());
    QVERIFY(file);
    const auto first = (*file)->load(1);
    QVERIFY(!first);
    QCOMPARE(first.error().kind, Kind::SourceDamaged);
    QCOMPARE(first.error().file, finance);
    const QString said = StoreSentences().message(first.error());
    QVERIFY2(said.contains(finance) && said.contains(QStringLiteral("is damaged in the workspace"))
                 && said.contains(QStringLiteral("Open the original file again"))
                 && !said.contains(QStringLiteral("nothing of it can be used")),
             qPrintable(said));
    QVERIFY((*file)->load(2));
    QVERIFY((*file)->store().hasSource(sampleFile(education).reports.front()->source->sha256));
    QVERIFY(!(*file)->store().hasSource(sampleFile(finance).reports.front()->source->sha256));
    QCOMPARE(workspace.journal().records().size(), size_t(1));
}

void TestDamagedSources::theOriginalBringsItBack()
{
    QCOMPARE(makeSamples(), QString());
    QCOMPARE(runOn(path(), "UPDATE sources SET bytes = zeroblob(size) WHERE id = 1; "
                           "UPDATE texts SET bytes = zeroblob(9) WHERE reading = 1"),
             QString());
    const QByteArray damaged = fileBytes(path());
    QVERIFY(!verifyWorkspace(path()).value().proved());
    Workspace workspace;
    const auto file = WorkspaceFile::open(path(), workspace, reading());
    QVERIFY(file && !(*file)->load(1));
    QSignalSpy noticed(file->get(), &KeptWorkspace::noticed);
    const auto added = (*file)->add({sampleFile(finance)});
    QVERIFY(added);
    QCOMPARE(*added, std::vector<ReportId>{1});
    QVERIFY((*file)->isLoaded(1));
    QCOMPARE(workspace.state(1).shownText({TableId::Requests, 0}), QStringLiteral("4001"));
    QVERIFY((*file)->load(2));
    const VerifyResult verified = verifyWorkspace(path()).value();
    QVERIFY(verified.proved());
    QCOMPARE(verified.sources, 2);
    QCOMPARE(verified.readings, 2);
    QCOMPARE(verified.records, 1);
    // It is told that it was read anew, no text is said to be lost, and the damaged file is kept.
    QCOMPARE(noticed.count(), 1);
    const auto notice = noticed.front().front().value<OpenNotice>();
    QCOMPARE(notice.kind, Notice::ExtractionsLost);
    QCOMPARE(notice.lost, 1);
    QVERIFY(fileBytes(notice.keptAt).contains(damaged.mid(8 * pageSize, 100)));
    // Work goes on in it.
    QVERIFY(workspace.correctCell(1, {TableId::Requests, 0}, QStringLiteral("4002")).value());
    QCOMPARE(verifyWorkspace(path()).value().records, 2);
    // Once more, nothing happens.
    QVERIFY((*file)->add({sampleFile(finance)}));
    QCOMPARE(noticed.count(), 1);
}

void TestDamagedSources::oneDamagedAloneIsPutRight()
{
    QCOMPARE(makeSamples(), QString());
    QCOMPARE(runOn(path(), "UPDATE sources SET bytes = zeroblob(size) WHERE id = 1"), QString());
    Workspace workspace;
    const auto file = WorkspaceFile::open(path(), workspace, reading());
    QVERIFY(file && (*file)->load(1)); // as it had been read
    QCOMPARE((*file)->sourceBytes(1).error().kind, Kind::SourceDamaged);
    QCOMPARE((*file)->sourceBytes(1).error().file, finance);
    QSignalSpy noticed(file->get(), &KeptWorkspace::noticed);
    QVERIFY((*file)->add({sampleFile(finance)}));
    QVERIFY((*file)->sourceBytes(1));
    QVERIFY(verifyWorkspace(path()).value().proved());
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(noticed.front().front().value<OpenNotice>().kind, Notice::Repaired);
}

/// The chain of pages of a text leads into the journal; to free the text's pages would take the journal's along.
void TestDamagedSources::wrongLinksBetweenPagesAreNotFollowed()
{
    constexpr int records = 40;
    QCOMPARE(makeStore(path(), records, 6), QString());
    QByteArray bytes = fileBytes(path());
    qsizetype journalPage = 0;
    qsizetype link = 0;
    for (qsizetype page = pageSize; page < bytes.size(); page += pageSize) {
        if (bytes[page] == 13 && bytes.mid(page, pageSize).contains(QByteArray("12:xx")))
            journalPage = page / pageSize + 1;
        if (bytes.mid(page + 4, pageSize - 4).count('r') == pageSize - 4 && bytes.mid(page, 4) != QByteArray(4, 0))
            link = page;
    }
    QVERIFY(journalPage > 1 && link > 0);
    qToBigEndian<quint32>(static_cast<quint32>(journalPage), bytes.data() + link);
    QVERIFY(writeBytes(path(), bytes));
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store);
    std::vector<NewSource> lost;
    for (int number = 1; number <= 6; ++number) {
        NewSource source = newSource(number);
        source.readings.clear(); // they are there
        const QByteArray sha256 = QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256);
        if ((*store)->hasSource(sha256))
            continue;
        QCOMPARE((*store)->sourceBytes(sha256).error().kind, Kind::SourceDamaged);
        lost.push_back(source);
    }
    QCOMPARE(lost.size(), size_t(1));
    QVERIFY((*store)->add(lost, storeTime(50)));
    QVERIFY((*store)->append(storedRecord(records + 1)));
    const VerifyResult verified = verifyWorkspace(path()).value();
    QVERIFY2(verified.proved(), qPrintable(verified.proved() ? QString() : verified.faults.front().detail));
    QCOMPARE(verified.records, records + 1);
    QCOMPARE(verified.sources, 6);
}

void TestDamagedSources::whatTheReaderRefusesIsNotMissing()
{
    QCOMPARE(makeSamples(), QString());
    QCOMPARE(forgetReadings(path()), QString());
    m_reader->refused = QStringList{finance};
    Workspace workspace;
    const auto file = WorkspaceFile::open(path(), workspace, reading());
    QVERIFY(file);
    const StoreError error = (*file)->load(1).error();
    QCOMPARE(error.kind, Kind::NotRead);
    QCOMPARE(error.file, finance);
    const QString said = StoreSentences().message(error);
    QVERIFY2(said.contains(finance) && said.contains(QStringLiteral("is in the workspace"))
                 && said.contains(QStringLiteral("1.5")) && !said.contains(QStringLiteral("no longer")),
             qPrintable(said));
    QVERIFY((*file)->load(2));
}

void TestDamagedSources::oneThatCannotBeShownDoesNotHinderTheOthers()
{
    {
        Workspace workspace;
        const auto file = WorkspaceFile::create(path(), workspace, reading());
        QVERIFY(file && (*file)->add({sampleFile(finance)}));
    }
    QCOMPARE(forgetReadings(path()), QString());
    m_reader->refused = QStringList{finance};
    Workspace workspace;
    const auto file = WorkspaceFile::open(path(), workspace, reading());
    QVERIFY(file);
    QSignalSpy notLoaded(file->get(), &KeptWorkspace::notLoaded);
    const auto added = (*file)->add({sampleFile(finance), sampleFile(education)});
    QVERIFY(added);
    QCOMPARE(*added, (std::vector<ReportId>{1, 2}));
    QVERIFY(!(*file)->isLoaded(1));
    QVERIFY((*file)->isLoaded(2));
    QCOMPARE(notLoaded.count(), 1);
    const auto problems = notLoaded.front().front().value<std::vector<StoreError>>();
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().file, finance);
    QCOMPARE(verifyWorkspace(path()).value().readings, 2);
}

void TestDamagedSources::aRepairInTheMiddleIsToldOnce()
{
    QCOMPARE(makeSamples(), QString());
    // A list of free pages that names pages in use is noticed only when a page is wanted.
    QByteArray bytes = fileBytes(path());
    bytes[35] = 3; // first page of the list
    bytes[39] = 2; // how many there are
    QVERIFY(writeBytes(path(), bytes));
    Workspace workspace;
    const auto file = WorkspaceFile::open(path(), workspace, reading());
    QVERIFY(file && (*file)->loadAll());
    QVERIFY((*file)->notices().empty());
    QSignalSpy noticed(file->get(), &KeptWorkspace::noticed);
    for (int value = 5001; value <= 5040; ++value)
        QVERIFY(workspace.correctCell(2, {TableId::Requests, 0}, QString::number(value)).value());
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(noticed.front().front().value<OpenNotice>().kind, Notice::Repaired);
    QCOMPARE((*file)->notices().size(), size_t(1));
    QVERIFY(verifyWorkspace(path()).value().proved());
}

void TestDamagedSources::notEverythingCouldBeSaved()
{
    constexpr int records = 30;
    QCOMPARE(makeStore(path(), records, 2), QString());
    QByteArray bytes = fileBytes(path());
    bytes[35] = 3;
    bytes[39] = 2;
    QVERIFY(writeBytes(path(), bytes));
    auto store = WorkspaceStore::open(path());
    QVERIFY(store);
    // Behind the program's back, a record that it has read already is damaged.
    bytes = fileBytes(path());
    const qsizetype place = bytes.indexOf(storedRecord(12).record);
    QVERIFY(place > 0);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(place) && file.write("!", 1) == 1);
    file.close();
    StoreResult<void> done;
    int number = records;
    while (done && number < records + 60)
        done = (*store)->append(storedRecord(++number));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::LostWhileOpen);
    QVERIFY(hasNotice(**store, Notice::JournalCut));
    // Nothing more is taken, by a number that would not follow or otherwise, and what is there can be read.
    QCOMPARE((*store)->append(storedRecord(12)).error().kind, Kind::LostWhileOpen);
    QCOMPARE((*store)->setSetting(QStringLiteral("a"), "b").error().kind, Kind::LostWhileOpen);
    QVERIFY((*store)->hasSource(QCryptographicHash::hash(sourceText(1), QCryptographicHash::Sha256)));
    const QString said = StoreSentences().message(done.error());
    QVERIFY2(said.contains(QStringLiteral("Open it again")), qPrintable(said));
    // Opened again, one goes on from the last good record.
    (*store).reset();
    const auto again = WorkspaceStore::open(path());
    QVERIFY(again);
    QCOMPARE((*again)->recordCount(), 11);
    QVERIFY((*again)->append(storedRecord(12)));
    QVERIFY(verifyWorkspace(path()).value().proved());
}

/// Where there is no room for the repaired file, the damaged one stays open.
void TestDamagedSources::aRepairThatFailsLeavesWhatCanBeRead()
{
    QCOMPARE(makeStore(path(), 10, 2), QString());
    QCOMPARE(damageText(path(), sourceText(1).left(40)), QString());
    const QByteArray first = QCryptographicHash::hash(sourceText(1), QCryptographicHash::Sha256);
    const QByteArray second = QCryptographicHash::hash(sourceText(2), QCryptographicHash::Sha256);
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store && !(*store)->hasSource(first));
    FaultyFiles &files = FaultyFiles::instance();
    files.failAt = files.operations + 1;
    files.failFromThereOn = true;
    files.failWith = SQLITE_FULL;
    NewSource original = newSource(1);
    original.readings.clear();
    QCOMPARE((*store)->add({original}, storeTime(9)).error().kind, Kind::DiskFull);
    QVERIFY((*store)->hasSource(second));
    QVERIFY(!(*store)->append(storedRecord(11)));
    files.failAt = 0;
    QVERIFY((*store)->append(storedRecord(11)));
    QVERIFY((*store)->add({original}, storeTime(9)));
    QVERIFY((*store)->hasSource(first));
    QVERIFY(verifyWorkspace(path()).value().proved());
}

void TestDamagedSources::damagedWhereItCanOnlyBeRead()
{
    QCOMPARE(makeStore(path(), 10, 2), QString());
    QByteArray bytes = fileBytes(path());
    bytes.replace(0, 16, QByteArray(16, '?'));
    QVERIFY(writeBytes(path(), bytes));
    QVERIFY(writeBytes(path() + QStringLiteral(".lock"), "77\ngouji\nanother-machine\n"));
    const auto refused = WorkspaceStore::open(path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::DamagedForReading);
    QVERIFY(StoreSentences().message(refused.error()).contains(QStringLiteral("a folder that you may write to")));
    QCOMPARE(fileBytes(path()), bytes);
    // As the sentence says.
    const QString elsewhere = path(QStringLiteral("elsewhere.gouji"));
    QVERIFY(writeBytes(elsewhere, bytes));
    const auto store = WorkspaceStore::open(elsewhere);
    QVERIFY(store);
    QCOMPARE((*store)->recordCount(), 10);
}

void TestDamagedSources::copyOfWhatCanBeUsed()
{
    QCOMPARE(makeStore(path(), 30, 3), QString());
    QCOMPARE(damageText(path(), storedRecord(20).record), QString());
    QCOMPARE(damageText(path(), sourceText(2).left(40)), QString());
    const QByteArray damaged = fileBytes(path());
    QVERIFY(writeBytes(path() + QStringLiteral(".lock"), "77\ngouji\nanother-machine\n"));
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store && (*store)->isReadOnly());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("work")));
    for (const bool withoutRemarks : {false, true}) {
        const QString copy = path(QStringLiteral("work/copy.gouji"));
        const auto outcome = (*store)->copyTo(copy, true, withoutRemarks);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QVERIFY(!outcome->isWhole);
        QCOMPARE(outcome->sourcesLost, 1);
        const VerifyResult verified = verifyWorkspace(copy).value();
        QCOMPARE(verified.records, 19);
        QCOMPARE(verified.sources, 2);
        QCOMPARE(verified.readings, 3);
        QCOMPARE(verified.remarksLeftOut, withoutRemarks ? 6 : 0);
        QCOMPARE(verified.faults.size(), size_t(1)); // the text that is lost, nothing else
        QCOMPARE(verified.faults.front().what, VerifyFault::What::Source);
        QCOMPARE(filesIn(path(QStringLiteral("work"))), QStringList{QStringLiteral("copy.gouji")});
    }
    QCOMPARE(fileBytes(path()), damaged);
    const auto copied = WorkspaceStore::open(path(QStringLiteral("work/copy.gouji")));
    QVERIFY(copied && !(*copied)->isReadOnly());
    QVERIFY((*copied)->append(storedRecord(20)));
}

void TestDamagedSources::copyWhileAnotherWrites()
{
    QCOMPARE(makeStore(path(), 5, 1), QString());
    const auto writer = WorkspaceStore::open(path());
    const auto guest = WorkspaceStore::open(path());
    QVERIFY(writer && guest && (*guest)->isReadOnly());
    QVERIFY((*writer)->append(storedRecord(6)));
    const auto outcome = (*guest)->copyTo(path(QStringLiteral("copy.gouji")));
    QVERIFY(outcome && outcome->isWhole);
    QCOMPARE(verifyWorkspace(path(QStringLiteral("copy.gouji"))).value().records, 6);
}

void TestDamagedSources::errorsNameThePlaceChosen()
{
    QCOMPARE(makeStore(path(), 5, 1), QString());
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store);
    const QString copy = path(QStringLiteral("copy.gouji"));
    FaultyFiles &files = FaultyFiles::instance();
    files.failAt = files.operations + 1;
    files.failFromThereOn = true;
    files.failWith = SQLITE_FULL;
    const StoreError full = (*store)->copyTo(copy).error();
    QCOMPARE(full.kind, Kind::DiskFull);
    QCOMPARE(full.path, copy);
    files.failAt = 0;
    QVERIFY(!QFileInfo::exists(copy + QStringLiteral(".part")));
    // A folder of that name is not written over.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder.gouji")));
    const QString folder = path(QStringLiteral("folder.gouji"));
    QCOMPARE((*store)->copyTo(folder, true).error(), (StoreError{Kind::Exists, folder, {}}));
    QCOMPARE(WorkspaceStore::open(folder).error().kind, Kind::NotAWorkspace);
    // Where nobody may write.
    const QString none = QStringLiteral("/proc/copy.gouji");
    const StoreError refused = (*store)->copyTo(none).error();
    QCOMPARE(refused.kind, Kind::CannotWrite);
    QCOMPARE(refused.path, none);
    QVERIFY(StoreSentences().message(refused).contains(QStringLiteral("Choose a folder that you may write to")));
    QVERIFY((*store)->copyTo(copy));
}

void TestDamagedSources::whatLiesBesideTheCopyIsNotTakenForIt()
{
    QCOMPARE(makeStore(path(), 5, 1), QString());
    const QString copy = path(QStringLiteral("copy.gouji"));
    QByteArray log;
    {
        // A log full of another workspace's pages.
        QCOMPARE(makeStore(path(QStringLiteral("other.gouji")), 2, 1), QString());
        const auto other = WorkspaceStore::open(path(QStringLiteral("other.gouji")));
        QVERIFY(other);
        for (int number = 3; number < 9; ++number)
            QVERIFY((*other)->append(storedRecord(number)));
        log = fileBytes(path(QStringLiteral("other.gouji-wal")));
        QVERIFY(log.size() > pageSize);
    }
    QVERIFY(writeBytes(copy + QStringLiteral("-wal"), log));
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store && (*store)->copyTo(copy));
    QCOMPARE(verifyWorkspace(copy).value().records, 5);
    // What was saved of a damaged file and did not come to its place yet is somebody's.
    const QString waiting = path(QStringLiteral("second.gouji.repaired"));
    QVERIFY(writeBytes(waiting, fileBytes(copy)));
    const auto refused = (*store)->copyTo(path(QStringLiteral("second.gouji")), true);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (StoreError{Kind::Exists, waiting, {}}));
}

void TestDamagedSources::movingKeepsWhatIsInMemory()
{
    QCOMPARE(makeSamples(), QString());
    const QString elsewhere = path(QStringLiteral("elsewhere.gouji"));
    Workspace workspace;
    const auto file = WorkspaceFile::open(path(), workspace, reading());
    QVERIFY(file && (*file)->load(1));
    QSignalSpy cleared(&workspace, &Workspace::reportsCleared);
    QVERIFY(!(*file)->moveTo(path(QStringLiteral("none/elsewhere.gouji"))));
    QCOMPARE((*file)->path(), path());
    QVERIFY((*file)->moveTo(elsewhere));
    QCOMPARE((*file)->path(), elsewhere);
    QCOMPARE(cleared.count(), 0);
    QVERIFY((*file)->isLoaded(1) && !(*file)->isLoaded(2));
    QVERIFY((*file)->load(2));
    // Steps, taken back or new, go to the new file; the old one stays, and others may have it.
    workspace.undo();
    QVERIFY(workspace.correctCell(2, {TableId::Requests, 0}, QStringLiteral("7")).value());
    QCOMPARE(verifyWorkspace(elsewhere).value().records, 3);
    QCOMPARE(verifyWorkspace(path()).value().records, 1);
    const auto left = WorkspaceStore::open(path());
    QVERIFY(left && !(*left)->isReadOnly());
}

/// Damage that is met in the middle of work takes records from the file; in memory they are all there.
void TestDamagedSources::movingSavesWhatTheFileHasLost()
{
    QCOMPARE(makeSamples(), QString());
    const auto correct = [](Workspace &workspace, int figure) {
        const auto done = workspace.correctCell(1, {TableId::Requests, figure % 7}, QString::number(5000 + figure));
        return done && *done;
    };
    {
        Workspace workspace;
        const auto file = WorkspaceFile::open(path(), workspace, reading());
        QVERIFY(file && (*file)->load(1));
        for (int figure = 0; figure < 30; ++figure)
            QVERIFY(correct(workspace, figure));
    }
    QByteArray bytes = fileBytes(path());
    bytes[35] = 3; // a list of free pages that cannot be followed
    bytes[39] = 2;
    QVERIFY(writeBytes(path(), bytes));
    Workspace workspace;
    const auto file = WorkspaceFile::open(path(), workspace, reading());
    QVERIFY(file && (*file)->load(1));
    QCOMPARE(damageText(path(), "\"5012\""), QString());
    int figure = 30;
    while (figure < 100 && correct(workspace, figure))
        ++figure;
    QVERIFY(figure < 100);
    const size_t records = workspace.journal().records().size();
    QVERIFY((*file)->store().recordCount() < static_cast<int>(records));
    const QString elsewhere = path(QStringLiteral("elsewhere.gouji"));
    QVERIFY((*file)->moveTo(elsewhere));
    QVERIFY(correct(workspace, 200));
    const VerifyResult verified = verifyWorkspace(elsewhere).value();
    QVERIFY(verified.proved());
    QCOMPARE(verified.records, static_cast<int>(records) + 1);
    QCOMPARE(workspace.journal().records().size(), records + 1);
}

void TestDamagedSources::aLookLeavesTheFileAsItIs()
{
    QCOMPARE(makeSamples(), QString());
    const WorkspaceFiles files(reading());
    const auto whole = files.look(path());
    QVERIFY(whole);
    QCOMPARE(whole->files, QStringList({finance, education}));
    QVERIFY(whole->isComplete);
    // Damaged, the list of reports too: it is seen, and nothing is repaired.
    QByteArray bytes = fileBytes(path());
    const qsizetype place = bytes.lastIndexOf(education.toUtf8() + '\x01');
    const qsizetype name = place > 0 ? place : bytes.lastIndexOf(education.toUtf8());
    QVERIFY(name > 0);
    for (qsizetype each = bytes.indexOf(education.toUtf8()); each >= 0;
         each = bytes.indexOf(education.toUtf8(), each + 1))
        bytes[each] = static_cast<char>(bytes[each] ^ 1);
    QVERIFY(writeBytes(path(), bytes));
    const QStringList before = filesIn(m_folder->path());
    const auto damaged = files.look(path());
    QVERIFY(damaged);
    QCOMPARE(damaged->files, QStringList{finance});
    QVERIFY(!damaged->isComplete);
    QCOMPARE(fileBytes(path()), bytes);
    QCOMPARE(filesIn(m_folder->path()), before);
    QCOMPARE(files.look(path(QStringLiteral("none.gouji"))).error().kind, Kind::NoSuchFile);
}

/// On a medium that cannot be written to, left by a program that was killed.
void TestDamagedSources::notClosedWhereItCanOnlyBeRead()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkdir(QStringLiteral("medium")) && folder.mkdir(QStringLiteral("desk")));
    const QString medium = path(QStringLiteral("medium/workspace.gouji"));
    {
        const auto store = WorkspaceStore::open(path());
        QVERIFY(store && (*store)->append(storedRecord(5)));
        QVERIFY(QFile::copy(path(), medium));
        QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), medium + QStringLiteral("-wal")));
    }
    constexpr QFile::Permissions readable =
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), readable | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(path(QStringLiteral("medium")), readable));
    const uid_t before = geteuid();
    constexpr uid_t nobody = 65534;
    const bool isAnother = before == 0 && seteuid(nobody) == 0; // root may write everywhere
    const auto refused = WorkspaceStore::open(medium);
    StoreOptions options;
    options.access = StoreOptions::Access::Read;
    const auto looked = WorkspaceStore::open(medium, options);
    QVERIFY(!isAnother || seteuid(before) == 0);
    QVERIFY(QFile::setPermissions(path(QStringLiteral("medium")), readable | QFile::WriteOwner));
    // Without the log the last record would be missing, so nothing is shown, and it is told how it is got at.
    for (const auto *each : {&refused, &looked}) {
        QVERIFY(!*each);
        QCOMPARE(each->error().kind, Kind::UnfinishedForReading);
        QVERIFY(StoreSentences().message(each->error()).contains(QStringLiteral("copy both to one that can")));
    }
    const QString desk = path(QStringLiteral("desk/workspace.gouji"));
    QVERIFY(QFile::copy(medium, desk) && QFile::copy(medium + QStringLiteral("-wal"), desk + QStringLiteral("-wal")));
    const auto store = WorkspaceStore::open(desk);
    QVERIFY(store);
    QCOMPARE((*store)->recordCount(), 5);
}

void TestDamagedSources::whoHoldsItSinceWhen()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    const QString lock = path() + QStringLiteral(".lock");
    const QByteArray here = QSysInfo::machineHostName().toUtf8();
    const auto notice = [this] {
        const auto store = WorkspaceStore::open(path());
        return store && (*store)->isReadOnly() ? (*store)->notices().front() : OpenNotice();
    };
    QVERIFY(writeBytes(lock, "77\ngouji\nanother-machine\n"));
    QVERIFY(notice().isElsewhere);
    QVERIFY(notice().since.secsTo(QDateTime::currentDateTime()) < 60);
    const QString said = StoreSentences().message(notice());
    QVERIFY2(said.contains(QStringLiteral("on another computer (gouji (77), another-machine, since 20"))
                 && said.contains(QStringLiteral("it can be worked on here")),
             qPrintable(said));
    // Two machines may have the same name; their numbers differ.
    QVERIFY(writeBytes(lock, "77\ngouji\n" + here + "\nanothernumber\nboot\n"));
    QVERIFY(notice().isElsewhere);
    QVERIFY(QFile::remove(lock));
    // A living program on this machine.
    const auto holder = WorkspaceStore::open(path());
    QVERIFY(holder && !(*holder)->isReadOnly());
    const OpenNotice living = notice();
    QCOMPARE(living.kind, Notice::InUse);
    QVERIFY(!living.isElsewhere && living.since.isValid());
    QVERIFY(StoreSentences().message(living).contains(QString::number(QCoreApplication::applicationPid())));
}

void TestDamagedSources::aLivingHolderIsNotPushedAside()
{
    QCOMPARE(makeStore(path(), 4, 1), QString());
    const auto holder = WorkspaceStore::open(path());
    StoreOptions options;
    options.breakLock = true;
    const auto second = WorkspaceStore::open(path(), options);
    QVERIFY(holder && second);
    QVERIFY((*second)->isReadOnly());
    QVERIFY((*holder)->append(storedRecord(5)));
    QVERIFY(verifyWorkspace(path()).value().proved());
}

void TestDamagedSources::namesWithUnusualCharacters_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"50%.gouji", "100%20.gouji", "what?.gouji", "what?mode=ro&x.gouji", "no#1.gouji",
                             "青石县 2023年度（第二轮）.gouji", " leading and trailing .gouji", "two\nlines.gouji",
                             "'quoted' \"twice\".gouji", "back\\slash.gouji", "file:x.gouji", "a;b&c=d.gouji"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestDamagedSources::namesWithUnusualCharacters()
{
    QFETCH(const QString, name);
    QCOMPARE(makeStore(path(name), 4, 2), QString());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("copies %3F#")));
    const QString copy = path(QStringLiteral("copies %3F#/") + name);
    {
        const auto store = WorkspaceStore::open(path(name));
        QVERIFY(store && !(*store)->isReadOnly());
        QVERIFY((*store)->append(storedRecord(5)));
        QVERIFY((*store)->copyTo(copy));
    }
    QCOMPARE(filesIn(m_folder->path()), QStringList{name}); // nothing was made under another name
    QCOMPARE(verifyWorkspace(path(name)).value().records, 5);
    QCOMPARE(verifyWorkspace(copy).value().records, 5);
    QVERIFY(verifyWorkspace(copy).value().proved());
    // Damaged, it is repaired under its name.
    QCOMPARE(damageText(copy, storedRecord(3).record), QString());
    const auto store = WorkspaceStore::open(copy);
    QVERIFY2(store, qPrintable(store ? QString() : StoreSentences().message(store.error())));
    QCOMPARE((*store)->recordCount(), 2);
    QCOMPARE((*store)->notices().front().keptAt, copy + QStringLiteral(".damaged-1"));
}

QTEST_GUILESS_MAIN(TestDamagedSources)
#include "tst_damaged_sources.moc"
