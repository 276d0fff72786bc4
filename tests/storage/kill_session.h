// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/storage/store_sentences.h"
#include "model/storage/verify.h"
#include "tests/storage/store_maker.h"

#include <QProcess>

#include <random>

namespace gouji::test {

struct KillCounts
{
    int kills = 0;
    int saved = 0;        ///< records that had been said to be saved
    int whileOpening = 0; ///< killed before anything was saved in that session
    QString problem;      ///< the first thing that was not as it should be; empty: all is well
};

/// Starts the session program on a workspace again and again, kills it at a random moment, and looks whether every record that
/// was said to be saved is there, unchanged, and the chain holds. Every 40 kills a new workspace is begun.
inline KillCounts killSessions(const QString &program, const QString &folder, int kills, unsigned seed)
{
    KillCounts counts;
    std::mt19937 chance(seed);
    QString path;
    int there = 0;
    const auto fail = [&](const QString &what) {
        counts.problem = QStringLiteral("kill %1: %2").arg(counts.kills).arg(what);
        return counts;
    };
    while (counts.kills < kills) {
        if (counts.kills % 40 == 0) {
            path = QStringLiteral("%1/killed-%2.gouji").arg(folder).arg(counts.kills / 40);
            there = 0;
        }
        QProcess process;
        process.start(program, {path});
        if (!process.waitForStarted())
            return fail(QStringLiteral("the session could not be started"));
        // Most of the time is spent on starting; so half of them are waited for until they write.
        if (chance() % 2 == 0)
            process.waitForReadyRead(10000);
        std::uniform_int_distribution<int> wait(0, 30);
        process.waitForFinished(wait(chance));
        if (process.state() == QProcess::NotRunning)
            return fail(QStringLiteral("it ended by itself: ") + QString::fromUtf8(process.readAllStandardError()));
        process.kill();
        process.waitForFinished();
        ++counts.kills;

        int said = 0;
        const QByteArrayList lines = process.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("saved "))
                said = line.mid(6).toInt();
        }
        if (said == 0)
            ++counts.whileOpening;
        else
            counts.saved += said - there;
        said = std::max(said, there);
        if (!QFile::exists(path)) {
            if (said > 0)
                return fail(QStringLiteral("the workspace is gone"));
            continue;
        }
        // Before anybody puts it in order.
        const auto left = verifyWorkspace(path);
        if (!left)
            return fail(StoreSentences().message(left.error()));
        for (const VerifyFault &fault : left->faults)
            return fail(StoreSentences().message(fault));
        if (left->records < said)
            return fail(QStringLiteral("what the program left holds less than what was saved"));
        auto store = WorkspaceStore::open(path);
        if (!store)
            return fail(store.error().detail);
        if ((*store)->isReadOnly())
            return fail(QStringLiteral("the lock of a program that no longer lives was kept"));
        const auto records = (*store)->takeRecords();
        const auto found = static_cast<int>(records.size());
        // One more than said can be there: saved, and killed before it could say so.
        if (found < said || found > said + 1)
            return fail(QStringLiteral("%1 said to be saved, %2 there").arg(said).arg(found));
        if (const QString difference = differenceFrom(records, found); !difference.isEmpty())
            return fail(difference);
        if (const QString difference = differenceInReadings(**store, found); found > 0 && !difference.isEmpty())
            return fail(difference);
        there = found;
        store->reset();
        const auto verified = verifyWorkspace(path);
        if (!verified || !verified->proved() || verified->records != found)
            return fail(QStringLiteral("the chain does not hold"));
    }
    return counts;
}

} // namespace gouji::test
