// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/kill_session.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestStoreKills : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatWasSaidToBeSaved();
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

QTEST_GUILESS_MAIN(TestStoreKills)
#include "tst_store_kills.moc"
