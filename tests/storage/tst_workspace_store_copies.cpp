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

class TestWorkspaceStoreCopies : public QObject, private FolderPerTest
{
    Q_OBJECT
private slots:
    void init() { renewFolder(); }
    void cleanup() { removeFolder(); }
    void copies();
    void copiesWithoutRemarks();
    void saysWhatADamagedOneLacks_data();
    void saysWhatADamagedOneLacks();
    void doesNotCopyOverAnother();
};

void TestWorkspaceStoreCopies::copies()
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

void TestWorkspaceStoreCopies::copiesWithoutRemarks()
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

void TestWorkspaceStoreCopies::saysWhatADamagedOneLacks_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<int>("extractionsLost");
    QTest::newRow("a record changed, nothing lost that was read") << QByteArray("UPDATE journal SET record = 'other' "
                                                                                "WHERE number = 9")
                                                                  << 0;
    QTest::newRow("an extraction gone, too") << QByteArray("UPDATE journal SET record = 'other' WHERE number = 9; "
                                                           "DELETE FROM extractions WHERE reading = 1")
                                             << 1;
    QTest::newRow("a text that two readings have")
        << QByteArray("UPDATE journal SET record = 'other' WHERE number = 9; "
                      "UPDATE texts SET bytes = 'other' WHERE reading = 2")
        << 2;
    QTest::newRow("the table of texts gone") << QByteArray("DROP TABLE texts") << 3;
}

void TestWorkspaceStoreCopies::saysWhatADamagedOneLacks()
{
    QFETCH(QByteArray, statements);
    QFETCH(int, extractionsLost);
    QCOMPARE(makeStore(path(), 9, 3), QString());
    QCOMPARE(runOn(path(), statements), QString());
    StoreOptions options;
    options.access = StoreOptions::Access::Read;
    const auto store = WorkspaceStore::open(path(), options);
    QVERIFY(store);
    const auto outcome = (*store)->copyTo(path("copy.gouji"));
    QVERIFY(outcome);
    QVERIFY(!outcome->isWhole);
    QCOMPARE(outcome->sourcesLost, 0);
    QCOMPARE(outcome->extractionsLost, extractionsLost);
}

void TestWorkspaceStoreCopies::doesNotCopyOverAnother()
{
    QCOMPARE(makeStore(path(), 3, 1), QString());
    QCOMPARE(makeStore(path("other.gouji"), 5, 1), QString());
    const auto store = WorkspaceStore::open(path());
    const auto other = WorkspaceStore::open(path("other.gouji"));
    QVERIFY(store && other);
    QCOMPARE((*store)->copyTo(path("other.gouji"), true).error().kind, Kind::Locked);
    QVERIFY((*other)->append(storedRecord(6)));
}

QTEST_GUILESS_MAIN(TestWorkspaceStoreCopies)
#include "tst_workspace_store_copies.moc"
