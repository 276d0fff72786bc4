// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/command_words.h"
#include "model/history/journal_json.h"
#include "model/years/compared_prose.h"
#include "tests/unit/random_session.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestHistoryRandom : public QObject
{
    Q_OBJECT
private slots:
    void sequences_data();
    void sequences();
};

void TestHistoryRandom::sequences_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::newRow("first") << 1U;
    QTest::newRow("second") << 20231231U;
}

void TestHistoryRandom::sequences()
{
    QFETCH(unsigned, seed);
    RandomSession session(seed);
    constexpr int steps = 2000;
    for (int i = 0; i < steps; ++i) {
        const bool agrees = session.step(i > steps - 200);
        if (!agrees) {
            const Command *last = session.workspace.journal().undoCommand();
            QFAIL(qPrintable(
                QStringLiteral("step %1: the shadow disagrees after %2").arg(i).arg(last ? last->kind : "")));
        }
    }

    // Every kind really ran.
    QStringList kinds = commandKinds();
    kinds << QStringLiteral("several") << QStringLiteral("broken off");
    for (const char *kind :
         {"read-again", "find-places", "read-otherwise", "drop-decisions"}) // they need another reading: tst_carry_over
        QCOMPARE(kinds.removeAll(QString::fromLatin1(kind)), 1);
    for (const QString &kind : kinds)
        QVERIFY2(session.ran[kind] >= 5,
                 qPrintable(QStringLiteral("%1 ran %2 times").arg(kind).arg(session.ran[kind])));

    // Incremental checks equal full ones, and a rebuild from extraction and journal equals the live state.
    Workspace &workspace = session.workspace;
    const Journal &journal = workspace.journal();
    Journal kept;
    for (const JournalRecord &record : journal.records()) {
        auto back = recordFromJson(toJson(record));
        QVERIFY(back.has_value());
        QVERIFY(*back == record);
        QVERIFY(kept.append(*std::move(back)));
    }
    Workspace rebuilt;
    NeighbourIndex years;
    for (const ReportId id : workspace.reports())
        years.put(std::make_shared<const ReportFigures>(workspace.state(id), id,
                                                        maskedProse(workspace.state(id).extraction())));
    for (const ReportId id : workspace.reports()) {
        const ReportState &state = workspace.state(id);
        QVERIFY(CheckSession(state, {}, {}, years.neighboursOf(id)).findings() == workspace.checks(id).findings());
        QCOMPARE(decisionsToJson(project(state.sharedExtraction(), id, journal)), decisionsToJson(state));
        QVERIFY(rebuilt.restoreReport(id, state.sharedExtraction()));
    }
    rebuilt.restoreJournal(kept);
    QCOMPARE(dump(rebuilt), dump(workspace));
    QCOMPARE(rebuilt.nextOpinion(), workspace.nextOpinion());

    // Undo to the start, redo to the end: equal in every byte.
    const QByteArray end = dump(workspace);
    const int here = journal.current();
    const size_t way = journal.inEffect().size();
    QVERIFY(way > 100);
    while (journal.canUndo())
        workspace.undo();
    QCOMPARE(dump(workspace), session.start);
    for (size_t i = 0; i < way; ++i)
        workspace.redo();
    QCOMPARE(journal.current(), here);
    QCOMPARE(dump(workspace), end);
}

QTEST_GUILESS_MAIN(TestHistoryRandom)
#include "tst_history_random.moc"
