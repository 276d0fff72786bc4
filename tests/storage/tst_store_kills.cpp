// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/store_sentences.h"
#include "tests/storage/kill_session.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestStoreKills : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatWasSaidToBeSaved();
    void isReadWhileItIsWritten();
};

void TestStoreKills::keepsWhatWasSaidToBeSaved()
{
    const QTemporaryDir folder;
    const int kills =
        qEnvironmentVariableIntValue("GOUJI_KILLS") > 0 ? qEnvironmentVariableIntValue("GOUJI_KILLS") : 300;
    const KillCounts counts = killSessions(qEnvironmentVariable("GOUJI_STORE_SESSION"), folder.path(), kills, 7);
    QCOMPARE(counts.problem, QString());
    QCOMPARE(counts.kills, kills);
    qInfo("%d kills, %d of them before the first record of the session; %d records said to be saved, all there",
          counts.kills, counts.whileOpening, counts.saved);
    // Kills that meet nothing prove nothing.
    QVERIFY(counts.saved > kills);
    QVERIFY(counts.whileOpening > 0);
    QVERIFY(counts.whileOpening < kills * 3 / 4);
}

/// Whoever reads a workspace that another program is writing sees one state of it, and no damage.
void TestStoreKills::isReadWhileItIsWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("written.gouji"));
    QProcess session;
    session.setStandardOutputFile(QProcess::nullDevice());
    session.start(qEnvironmentVariable("GOUJI_STORE_SESSION"), {path});
    QVERIFY(session.waitForStarted());
    const auto hasRecords = [&path] {
        const auto verified = verifyWorkspace(path);
        return verified && verified->records > 0;
    };
    constexpr int mostMilliseconds = 30000;
    QTRY_VERIFY_WITH_TIMEOUT(hasRecords(), mostMilliseconds);

    constexpr int mostLooks = 5000;
    constexpr int enough = 20;
    StoreOptions options;
    options.access = StoreOptions::Access::Read;
    int records = 0;
    int states = 0; // other than the one seen before
    for (int look = 0; look < mostLooks && states < enough; ++look) {
        const auto verified = verifyWorkspace(path);
        QVERIFY2(verified, "it can be read");
        for (const VerifyFault &fault : verified->faults)
            QFAIL(qPrintable(StoreSentences().message(fault)));
        QVERIFY(!verified->isBrokenOff);
        QVERIFY(verified->records >= records);
        states += verified->records > records ? 1 : 0;
        records = verified->records;
        const auto store = WorkspaceStore::open(path, options);
        QVERIFY(store);
        QCOMPARE((*store)->notices(), std::vector<OpenNotice>());
        QVERIFY((*store)->recordCount() >= records);
        // Those that it was opened with can all be read.
        QCOMPARE(differenceInReadings(**store, (*store)->recordCount()), QString());
    }
    session.kill();
    session.waitForFinished();
    QCOMPARE(states, enough);
}

QTEST_GUILESS_MAIN(TestStoreKills)
#include "tst_store_kills.moc"
