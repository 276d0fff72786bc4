// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/verify.h"
#include "tests/storage/folder_per_test.h"
#include "tests/storage/raw_database.h"
#include "tests/storage/store_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

using Kind = StoreError::Kind;

class TestWorkspaceStore : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void givesBackWhatWasSaved();
    void leavesOneFileBehind();
    void refusesRecordsOutOfOrder();
    void keepsASourceOnce();
    void readsAReportAgain();
    void doesNotOverwrite();
    void readsWithoutLeavingATrace();
    void textThatIsNoText();
    void whatAnotherProgramPutInDoesNothing();
};

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

void TestWorkspaceStore::doesNotOverwrite()
{
    QVERIFY(writeBytes(path(), "something"));
    QCOMPARE(WorkspaceStore::create(path()).error().kind, Kind::Exists);
    QCOMPARE(fileBytes(path()), QByteArray("something"));
    QCOMPARE(WorkspaceStore::create(path("none/file.gouji")).error().kind, Kind::NoSuchFolder);
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

/// A trigger that swallows records, and one that alters them.
void TestWorkspaceStore::whatAnotherProgramPutInDoesNothing()
{
    for (const char *trigger :
         {"CREATE TRIGGER t BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END",
          "CREATE TRIGGER t AFTER INSERT ON journal BEGIN UPDATE journal SET person = 'Zhang'; END"})
    {
        renewFolder();
        QCOMPARE(makeStore(path(), 3, 1), QString());
        QCOMPARE(runOn(path(), trigger), QString());
        {
            const auto store = WorkspaceStore::open(path());
            QVERIFY(store);
            QVERIFY((*store)->append(storedRecord(4)));
        }
        const auto store = WorkspaceStore::open(path());
        QVERIFY(store);
        QCOMPARE((*store)->notices(), std::vector<OpenNotice>());
        QCOMPARE(differenceFrom((*store)->takeRecords(), 4), QString());
        QVERIFY(verifyWorkspace(path()).value().proved());
    }
}

QTEST_GUILESS_MAIN(TestWorkspaceStore)
#include "tst_workspace_store.moc"
