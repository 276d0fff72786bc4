// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"
#include "tests/unit/rule_makers.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// What a run of the rules keeps, leaves open, and does again after an edit.
class TestRuleRuns : public QObject
{
    Q_OBJECT
private slots:
    void onlyFailuresAreKept();
    void uncoveredCellsAreNamed_data();
    void uncoveredCellsAreNamed();
    void figureRulesFollowEdits();
    void incrementalEqualsFull_data();
    void incrementalEqualsFull();
};

void TestRuleRuns::onlyFailuresAreKept()
{
    const RuleDescription *rule = findRule(u"form.rows"_s);
    QVERIFY(rule);
    for (const bool keep : {false, true}) {
        RuleInstances instances(*rule, keep);
        instances.pass(u"requests"_s, {u"requests/new/total"_s});
        instances.fail();
        instances.undecided(u"disputes"_s);
        instances.untold();
        QCOMPARE(instances.counts(), (CheckCounts{1, 1, 2}));
        QCOMPARE(instances.findings().size(), keep ? size_t(3) : size_t(2));
        QCOMPARE(instances.findings().back().id, u"form.rows:disputes"_s);
        QCOMPARE(instances.findings().back().outcome, Outcome::Undecided);
        QCOMPARE(instances.findings().front().severity, Severity::Error);
    }
    QVERIFY(!findRule(u"form.nothing"_s));
}

void TestRuleRuns::uncoveredCellsAreNamed_data()
{
    QTest::addColumn<QByteArray>("edition");
    QTest::addColumn<QStringList>("addresses");
    // What stands in sums, or beside a figure that limits it, is covered; the rest of the first table is not.
    QTest::newRow("2021") << QByteArray("2021")
                          << QStringList{u"proactive/licensing/decisions"_s, u"proactive/penalties/decisions"_s,
                                         u"proactive/coercion/decisions"_s, u"proactive/fees/amount"_s};
    QTest::newRow("2019") << QByteArray("2019")
                          << QStringList{u"proactive/licensing/decisions"_s, u"proactive/other_services/decisions"_s,
                                         u"proactive/penalties/decisions"_s, u"proactive/coercion/decisions"_s,
                                         u"proactive/procurement/items"_s,   u"proactive/procurement/amount"_s};
}

void TestRuleRuns::uncoveredCellsAreNamed()
{
    QFETCH(QByteArray, edition);
    QFETCH(QStringList, addresses);
    const ReportState state = ReportMaker(edition.constData()).state();
    QStringList named;
    for (const CellId cell : uncoveredCells(state, CheckSession(state)))
        named.append(state.extraction().formCell(cell).address);
    QCOMPARE(named, addresses);
}

void TestRuleRuns::figureRulesFollowEdits()
{
    ReportState state = WholeReport().state();
    CheckSession session(state);
    QVERIFY(session.findings().empty());
    const CellId cell = state.extraction().find(u"proactive/normative/issued"_s).value();
    const CheckCounts before = session.ruleCounts();
    state.setDecision(cell, correctedTo(9));
    session.update(state, {cell});
    QCOMPARE(session.findings().size(), size_t(1));
    QCOMPARE(session.findings()[0].id, u"proactive.in_force:normative"_s);
    QCOMPARE(session.ruleCounts().fail, 1);
    state.setDecision(cell, {});
    session.update(state, {cell});
    QVERIFY(session.findings().empty());
    QCOMPARE(session.ruleCounts(), before);
}

void TestRuleRuns::incrementalEqualsFull_data()
{
    QTest::addColumn<bool>("old");
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("2019") << true
                          << QStringList{u"proactive.total_published"_s, u"proactive.published"_s,
                                         u"proactive.previous_items"_s, u"proactive.kind"_s, u"proactive.blank"_s};
    QTest::newRow("2021") << false
                          << QStringList{u"proactive.in_force"_s, u"proactive.regulations_power"_s,
                                         u"requests.other_rest"_s, u"requests.fee_unpaid"_s, u"requests.kind"_s};
}

/// After every edit the rules that read figures say what a full run says, those that read text what they said.
void TestRuleRuns::incrementalEqualsFull()
{
    QFETCH(bool, old);
    QFETCH(QStringList, rules);
    QRandomGenerator random(old ? 2019u : 2021u);
    ReportState state = old ? WholeReport::of2019().state() : overview(u"公开信息100多条。")();
    CheckSession session(state);
    QSet<QString> seen;
    for (int step = 0; step < 300; ++step) {
        // Mostly the first table and the rows that rules of their own look at.
        const TableId table = random.bounded(4) > 0 ? TableId::Proactive : TableId::Requests;
        const auto size = static_cast<quint32>(state.extraction().tableForm(table).cells.size());
        CellId cell{table, static_cast<int>(random.bounded(size))};
        if (table == TableId::Requests && !old) {
            const QString row =
                random.bounded(2) == 0 ? u"requests/other.rest/total"_s : u"requests/other.fee_unpaid/total"_s;
            cell = state.extraction().find(row).value();
        }
        const int kind = random.bounded(8);
        state.setDecision(cell, kind == 0   ? CellDecision()
                                : kind == 1 ? correctedToBlank()
                                            : correctedTo(static_cast<qint64>(random.bounded(9)) - 2));
        session.update(state, {cell});
        const CheckSession full(state);
        QCOMPARE(session.findings(), full.findings());
        QCOMPARE(session.ruleCounts(), full.ruleCounts());
        QCOMPARE(session.counts(), full.counts());
        for (const Finding &finding : session.findings())
            seen.insert(finding.rule);
    }
    for (const QString &rule : rules)
        QVERIFY2(seen.contains(rule), qPrintable(rule));
}

QTEST_GUILESS_MAIN(TestRuleRuns)
#include "tst_rule_runs.moc"
