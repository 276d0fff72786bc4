// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/verify.h"
#include "tests/storage/faulty_files.h"
#include "tests/storage/old_workspace.h"
#include "tests/storage/other_reader.h"
#include "tests/storage/raw_database.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

StoreOptions faulty()
{
    StoreOptions options;
    options.vfs = FaultyFiles::name;
    return options;
}

StoreOptions forReading()
{
    StoreOptions options;
    options.access = StoreOptions::Access::Read;
    return options;
}

} // namespace

/// A report stays as it was read, whatever the program has learned since, until it is read again.
class TestKeptExtractions : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void figuresStayWithABetterReader();
    void reportsOfOneFileHaveOneText();
    void bytesMadeReadyBeforehand();
    void anOlderFileIsKeptFromNowOn();
    void anOlderFileForReading();
    void manyOlderReportsAreWrittenTogether();
    void olderReportsAreWrittenWhereOneCannotBeLoaded();
    void whatIsDecidedKeepsWhatItLiesOver();
    void lostAndReadAsBefore();
    void lostAndReadOtherwise();
    void repairTellsWhatIsLost();

private:
    QString path(const char *name = "workspace.gouji") const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::shared_ptr<const OtherReader> m_asIs = std::make_shared<const OtherReader>();
    std::shared_ptr<const OtherReader> m_better = std::make_shared<const OtherReader>(4711);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeptExtractions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    FaultyFiles::instance().reset();
    m_asIs->count = 0;
    m_better->count = 0;
}

void TestKeptExtractions::cleanup()
{
    FaultyFiles::instance().reset();
    m_folder.reset();
}

void TestKeptExtractions::figuresStayWithABetterReader()
{
    {
        Workspace workspace;
        const auto file = WorkspaceFile::create(path(), workspace, readingBy(m_asIs, "1"));
        QVERIFY(file);
        QVERIFY((*file)->add({readFile(*m_asIs)}));
        QCOMPARE(shown(workspace), Decimal(figure));
        QVERIFY(!(*file)->isReadOtherwise(1));
    }
    {
        Workspace workspace;
        const auto file = WorkspaceFile::open(path(), workspace, readingBy(m_better, "2"));
        QVERIFY(file);
        QVERIFY((*file)->load(1));
        QCOMPARE(m_better->count, 0);
        QCOMPARE(shown(workspace), Decimal(figure));
        QVERIFY((*file)->isReadOtherwise(1));
        const auto carried = (*file)->replaceReading(1, readFile(*m_better).reports.front(), {});
        QVERIFY(carried);
        QCOMPARE(shown(workspace), Decimal(4711));
        QVERIFY(!(*file)->isReadOtherwise(1));

        const std::vector<KeptReading> readings = (*file)->readings(1);
        QCOMPARE(readings.size(), size_t(2));
        QCOMPARE(readings[0].readerVersion, QStringLiteral("1"));
        QCOMPARE(readings[1].readerVersion, QStringLiteral("2"));
        QVERIFY(readings[0].hasExtraction && readings[1].hasExtraction);
        const auto before = (*file)->extractionOf(readings[0].number);
        const auto now = (*file)->extractionOf(readings[1].number);
        QVERIFY(before && now);
        const CellId cell = before->find(address).value();
        QCOMPARE(before->reading(cell).value, std::optional(Decimal(figure)));
        QCOMPARE(now->reading(cell).value, std::optional(Decimal(4711)));
        QCOMPARE(before->source->text, now->source->text);
        QVERIFY((*file)->readings(2).empty());
        QVERIFY(!(*file)->extractionOf(0) && !(*file)->extractionOf(3));
    }
    // The older program gets what the better one read, too.
    Workspace workspace;
    m_asIs->count = 0;
    const auto file = WorkspaceFile::open(path(), workspace, readingBy(m_asIs, "1"));
    QVERIFY(file);
    QVERIFY((*file)->load(1));
    QCOMPARE(m_asIs->count, 0);
    QCOMPARE(shown(workspace), Decimal(4711));
    const VerifyResult verified = verifyWorkspace(path()).value();
    QVERIFY(verified.proved());
    QCOMPARE(verified.readings, 2);
    QCOMPARE(verified.extractions, 2);
}

void TestKeptExtractions::reportsOfOneFileHaveOneText()
{
    const ReadFile read = readFile(*m_asIs);
    auto second = std::make_shared<Extraction>(*read.reports.front());
    second->part = 2;
    ReadFile both = read;
    both.reports.push_back(second);
    {
        Workspace workspace;
        const auto file = WorkspaceFile::create(path(), workspace, readingBy(m_asIs, "1"));
        QVERIFY(file);
        QVERIFY((*file)->add({both, readFile(*m_asIs, 1)}));
    }
    QCOMPARE(numberFrom(path(), "SELECT count(*) FROM extractions"), 3);
    QCOMPARE(numberFrom(path(), "SELECT count(*) FROM texts"), 2);
    Workspace workspace;
    m_asIs->count = 0;
    const auto file = WorkspaceFile::open(path(), workspace, readingBy(m_asIs, "1"));
    QVERIFY(file && (*file)->loadAll());
    QCOMPARE(m_asIs->count, 0);
    QCOMPARE(workspace.state(2).extraction().part, 2);
    QCOMPARE(workspace.state(1).extraction().source, workspace.state(2).extraction().source);
    QVERIFY(workspace.state(1).extraction().source != workspace.state(3).extraction().source);
}

void TestKeptExtractions::bytesMadeReadyBeforehand()
{
    ReadFile ready = readFile(*m_asIs);
    ReportPacker packer;
    for (const auto &report : ready.reports)
        ready.packed.push_back(packer.pack(*report));
    std::vector<QByteArray> hashes;
    for (const ReadFile &file : {readFile(*m_asIs), ready}) {
        const QString to = path(file.packed.empty() ? "one.gouji" : "other.gouji");
        Workspace workspace;
        const auto kept = WorkspaceFile::create(to, workspace, readingBy(m_asIs, "1"));
        QVERIFY(kept);
        QVERIFY((*kept)->add({file}));
        const StoredReading &reading = (*kept)->store().readings().front();
        QVERIFY(!reading.extraction.isEmpty() && !reading.text.isEmpty());
        hashes.push_back(reading.extraction + reading.text);
        QVERIFY(verifyWorkspace(to).value().proved());
    }
    QCOMPARE(hashes[0], hashes[1]);
}

void TestKeptExtractions::anOlderFileIsKeptFromNowOn()
{
    QCOMPARE(makeOldWorkspace(path(),
                              {{sampleBytes(0), QStringLiteral("a.txt")}, {sampleBytes(1), QStringLiteral("b.txt")}}),
             QString());
    const VerifyResult before = verifyWorkspace(path()).value();
    QVERIFY(before.proved());
    QCOMPARE(before.readings, 2);
    QCOMPARE(before.extractions, 0);
    const QString backup = path("workspace.gouji.version-1-1");
    {
        Workspace workspace;
        const auto file = WorkspaceFile::open(path(), workspace, readingBy(m_asIs, "5"));
        QVERIFY(file);
        QVERIFY(hasNotice((*file)->store(), OpenNotice::Kind::Migrated));
        QVERIFY(QFile::exists(backup));
        QVERIFY((*file)->isReadOtherwise(1));
        QVERIFY((*file)->loadAll());
        QCOMPARE(m_asIs->count, 2);
        QCOMPARE(shown(workspace, 1), Decimal(figure));
        // It is written down at once that they were read by this program.
        const std::vector<KeptReading> readings = (*file)->readings(2);
        QCOMPARE(readings.size(), size_t(2));
        QVERIFY(!readings[0].hasExtraction);
        QVERIFY(readings[1].hasExtraction);
        QCOMPARE(readings[0].readerVersion, QStringLiteral("0"));
        QCOMPARE(readings[1].readerVersion, QStringLiteral("5"));
        QVERIFY(!(*file)->isReadOtherwise(1));
        QVERIFY((*file)->loadAll());
        QCOMPARE((*file)->store().readings().size(), size_t(4));
    }
    // From then on they stay.
    for (int round = 0; round < 2; ++round) {
        Workspace workspace;
        const auto file = WorkspaceFile::open(path(), workspace, readingBy(m_better, "6"));
        QVERIFY(file);
        QVERIFY((*file)->loadAll());
        QCOMPARE(m_better->count, 0);
        QCOMPARE(shown(workspace, 1), Decimal(figure));
        QCOMPARE(shown(workspace, 2), Decimal(figure));
        QCOMPARE((*file)->store().readings().size(), size_t(4));
    }
    const VerifyResult after = verifyWorkspace(path()).value();
    QVERIFY(after.proved());
    QCOMPARE(after.readings, 4);
    QCOMPARE(after.extractions, 2);
    // The file as it was proves itself still.
    const VerifyResult old = verifyWorkspace(backup).value();
    QVERIFY(old.proved());
    QCOMPARE(old.readings, 2);
}

void TestKeptExtractions::anOlderFileForReading()
{
    QCOMPARE(makeOldWorkspace(path(), {{sampleBytes(0), QStringLiteral("a.txt")}}), QString());
    const QByteArray before = fileBytes(path());
    Workspace workspace;
    {
        const auto file = WorkspaceFile::open(path(), workspace, readingBy(m_asIs, "5"), forReading());
        QVERIFY(file);
        QVERIFY((*file)->notices().empty());
        QVERIFY((*file)->loadAll());
        QCOMPARE(shown(workspace), Decimal(figure));
        QCOMPARE((*file)->readings(1).size(), size_t(1));
        QVERIFY(!(*file)->isReadOtherwise(1)); // what is shown was read by this program
        QCOMPARE((*file)->replaceReading(1, readFile(*m_better).reports.front(), {}).error().kind,
                 StoreError::Kind::ReadOnly);
        QCOMPARE(shown(workspace), Decimal(figure));
    }
    QCOMPARE(fileBytes(path()), before);
}

void TestKeptExtractions::manyOlderReportsAreWrittenTogether()
{
    std::vector<OldSource> sources;
    sources.reserve(30);
    for (int number = 0; number < 30; ++number)
        sources.push_back({sampleBytes(number), QStringLiteral("%1.txt").arg(number)});
    QCOMPARE(makeOldWorkspace(path(), sources), QString());
    Workspace workspace;
    const auto file = WorkspaceFile::open(path(), workspace, readingBy(m_asIs, "5"), faulty());
    QVERIFY(file);
    FaultyFiles &files = FaultyFiles::instance();
    const int before = files.syncs;
    QVERIFY((*file)->loadAll());
    QCOMPARE((*file)->store().readings().size(), size_t(60));
    QVERIFY2(files.syncs - before < 10, qPrintable(QString::number(files.syncs - before)));
    QVERIFY(files.syncs > before);
}

/// One after another, as a window loads them.
void TestKeptExtractions::olderReportsAreWrittenWhereOneCannotBeLoaded()
{
    for (const int lost : {0, 1, 2}) {
        const QString to = path(qPrintable(QStringLiteral("%1.gouji").arg(lost)));
        std::vector<OldSource> sources;
        sources.reserve(3);
        for (int number = 0; number < 3; ++number)
            sources.push_back(
                {number == lost ? QByteArray("no report") : sampleBytes(number), QStringLiteral("%1.txt").arg(number)});
        QCOMPARE(makeOldWorkspace(to, sources), QString());
        Workspace workspace;
        const auto file = WorkspaceFile::open(to, workspace, readingBy(m_asIs, "5"));
        QVERIFY(file);
        for (const ReportId id : (*file)->reportIds())
            QCOMPARE((*file)->load(id).has_value(), id != lost + 1);
        QCOMPARE((*file)->store().readings().size(), size_t(5)); // of two there is a further reading
    }
}

void TestKeptExtractions::whatIsDecidedKeepsWhatItLiesOver()
{
    QCOMPARE(makeOldWorkspace(path(),
                              {{sampleBytes(0), QStringLiteral("a.txt")}, {sampleBytes(1), QStringLiteral("b.txt")}}),
             QString());
    Workspace workspace;
    const auto file = WorkspaceFile::open(path(), workspace, readingBy(m_asIs, "5"));
    QVERIFY(file);
    QVERIFY((*file)->load(1));
    QCOMPARE((*file)->store().readings().size(), size_t(2));
    QVERIFY(workspace.correctCell(1, {TableId::Requests, 0}, QStringLiteral("4001")).value());
    QCOMPARE((*file)->store().readings().size(), size_t(3));
    QCOMPARE(verifyWorkspace(path()).value().extractions, 1);
    // Once; and the other one when it is loaded.
    QVERIFY((*file)->loadAll());
    QCOMPARE((*file)->store().readings().size(), size_t(4));
    QVERIFY(verifyWorkspace(path()).value().proved());
}

void TestKeptExtractions::lostAndReadAsBefore()
{
    QVERIFY(makeForReadingAgain(path(), false));
    QCOMPARE(runOn(path(), "UPDATE texts SET bytes = 'other'; DELETE FROM extractions"), QString());
    QVERIFY(!verifyWorkspace(path()).value().proved());
    m_asIs->count = 0;
    {
        Workspace workspace;
        const auto file = WorkspaceFile::open(path(), workspace, readingBy(m_asIs, "1"));
        QVERIFY(file && (*file)->load(1));
        QCOMPARE(shown(workspace), Decimal(figure));
        QCOMPARE((*file)->readings(1).size(), size_t(1));
        QVERIFY((*file)->notices().empty());
    }
    QCOMPARE(m_asIs->count, 1);
    const VerifyResult verified = verifyWorkspace(path()).value();
    QVERIFY(verified.proved());
    QCOMPARE(verified.extractions, 1);
}

void TestKeptExtractions::lostAndReadOtherwise()
{
    QVERIFY(makeForReadingAgain(path(), false));
    QCOMPARE(runOn(path(), "UPDATE extractions SET bytes = 'other'"), QString());
    for (int round = 0; round < 2; ++round) {
        Workspace workspace;
        const auto file = WorkspaceFile::open(path(), workspace, readingBy(m_better, "2"));
        QVERIFY(file && (*file)->load(1));
        QCOMPARE(shown(workspace), Decimal(4711));
        // It is told, since figures can be other ones now; once.
        const auto &notices = (*file)->notices();
        QCOMPARE(notices.size(), size_t(round == 0 ? 1 : 0));
        if (round == 0) {
            QCOMPARE(notices[0].kind, OpenNotice::Kind::ExtractionsLost);
            QCOMPARE(notices[0].lost, 1);
        }
        const std::vector<KeptReading> readings = (*file)->readings(1);
        QCOMPARE(readings.size(), size_t(2));
        QCOMPARE(readings[1].readerVersion, QStringLiteral("2"));
        QVERIFY(!(*file)->extractionOf(1));
        QVERIFY((*file)->extractionOf(2));
    }
    QCOMPARE(m_better->count, 1);
    // What was lost stays lost, and is named.
    const VerifyResult verified = verifyWorkspace(path()).value();
    QCOMPARE(verified.faults.size(), size_t(1));
    QCOMPARE(verified.faults[0].what, VerifyFault::What::Extraction);
    QCOMPARE(verified.faults[0].why, VerifyFault::Why::Altered);
    QCOMPARE(verified.faults[0].number, 1);
    QCOMPARE(verified.faults[0].report, 1);
    QCOMPARE(verified.extractions, 1);
}

void TestKeptExtractions::repairTellsWhatIsLost()
{
    QCOMPARE(makeStore(path(), 9, 6), QString());
    // Texts 2 and 3 are one.
    QCOMPARE(runOn(path(), "UPDATE journal SET person = 'Zhang' WHERE number = 8;"
                           "UPDATE extractions SET bytes = 'other' WHERE reading = 5;"
                           "UPDATE texts SET bytes = 'other' WHERE reading = 2"),
             QString());
    const auto store = WorkspaceStore::open(path());
    QVERIFY(store);
    QCOMPARE((*store)->notices().size(), size_t(2));
    QCOMPARE((*store)->notices()[0].kind, OpenNotice::Kind::JournalCut);
    QCOMPARE((*store)->notices()[1].kind, OpenNotice::Kind::ExtractionsLost);
    QCOMPARE((*store)->notices()[1].lost, 3);
    QCOMPARE((*store)->readings().size(), size_t(6));
    for (int number = 1; number <= 6; ++number) {
        const auto extraction = (*store)->extractionBytes(number);
        const auto text = (*store)->textBytes(number);
        QCOMPARE(extraction.has_value(), number != 5);
        QCOMPARE(text.has_value(), number != 2 && number != 3);
        if (extraction)
            QCOMPARE(*extraction, keptBytes(number).extraction);
        if (text)
            QCOMPARE(*text, keptBytes(number).text);
    }
    // Other bytes than those that were lost are not taken for them.
    NewReading lost((*store)->readings()[4], keptBytes(4));
    QVERIFY(!(*store)->isOf(lost));
    QVERIFY(!(*store)->bringBack({lost}));
    std::vector<NewReading> back;
    for (const int number : {2, 3, 5})
        back.emplace_back((*store)->readings()[size_t(number) - 1], keptBytes(number));
    QVERIFY((*store)->bringBack(back));
    QCOMPARE(verifyWorkspace(path()).value().extractions, 6);
    QVERIFY(verifyWorkspace(path()).value().proved());
}

QTEST_GUILESS_MAIN(TestKeptExtractions)
#include "tst_kept_extractions.moc"
