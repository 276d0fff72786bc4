// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/check_results.h"
#include "tests/unit/report_maker.h"

#include <QSet>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestChecks : public QObject
{
    Q_OBJECT
private slots:
    void soundReportPasses_data();
    void soundReportPasses();
    void singleSlips_data();
    void singleSlips();
    void failedBalance();
    void failedRowTotal();
    void failedResultsTotal();
    void spentEvidence();
    void spentEvidenceThatFails();
    void correctedInferredCell();
    void fingerprintFollowsValues();
    void passingOnes();
    void unknownIdentity();
    void rulesAreDescribed();
};

void TestChecks::soundReportPasses_data()
{
    QTest::addColumn<QByteArray>("edition");
    QTest::addColumn<int>("requests");
    QTest::newRow("2019") << QByteArray("2019") << 37;
    QTest::newRow("2021") << QByteArray("2021") << 39;
}

void TestChecks::soundReportPasses()
{
    QFETCH(QByteArray, edition);
    QFETCH(int, requests);
    const CheckSession session(soundReport(edition.constData()).state());
    QCOMPARE(session.counts(), (CheckCounts{requests + 3, 0, 0}));
    QCOMPARE(session.counts(TableId::Proactive), CheckCounts());
    QCOMPARE(session.counts(TableId::Requests), (CheckCounts{requests, 0, 0}));
    QCOMPARE(session.counts(TableId::Disputes), (CheckCounts{3, 0, 0}));
    QVERIFY(session.findings().empty());
    QCOMPARE(session.identities().size(), static_cast<size_t>(requests + 3));
}

void TestChecks::singleSlips_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("value");
    QTest::addColumn<QStringList>("fails");
    QTest::newRow("a single cell of part three")
        << QByteArray("requests/granted/legal") << 1
        << QStringList{"requests.row_total:granted", "requests.results_total:legal"};
    QTest::newRow("the total of totals") << QByteArray("requests/total/total") << 875
                                         << QStringList{"requests.row_total:total", "requests.results_total:total",
                                                        "requests.balance:total"};
    QTest::newRow("a cell of the first row") << QByteArray("requests/new/business") << 10
                                             << QStringList{"requests.row_total:new", "requests.balance:business"};
    QTest::newRow("a dispute") << QByteArray("disputes/direct/upheld") << 3 << QStringList{"disputes.row_total:direct"};
    QTest::newRow("a figure that no identity holds") << QByteArray("proactive/fees/amount") << 9 << QStringList{};
    QTest::newRow("the right value") << QByteArray("requests/new/business") << 100 << QStringList{};
}

void TestChecks::singleSlips()
{
    QFETCH(QByteArray, address);
    QFETCH(int, value);
    QFETCH(QStringList, fails);
    ReportMaker maker = soundReport();
    maker.read(address.constData(), value);
    const CheckSession session(maker.state());
    QCOMPARE(idsOf(session.findings()), fails);
    QCOMPARE(session.counts(), (CheckCounts{42 - static_cast<int>(fails.size()), static_cast<int>(fails.size()), 0}));
}

void TestChecks::failedBalance()
{
    ReportMaker maker = soundReport();
    maker.read("requests/new/total", 895).read("requests/new/business", 95).read("requests/carried_out/total", 7);
    const CheckSession session(maker.state());
    const Finding *finding = findingOf(session, "requests.balance:total");
    QVERIFY(finding);
    QCOMPARE(finding->rule, QStringLiteral("requests.balance"));
    QCOMPARE(finding->severity, Severity::Error);
    QCOMPARE(finding->outcome, Outcome::Fail);
    QCOMPARE(finding->fault, Fault::Report);
    QCOMPARE(finding->target, QStringLiteral("requests/new/total"));
    QCOMPARE(finding->cells, (QStringList{"requests/new/total", "requests/carried_in/total", "requests/total/total",
                                          "requests/carried_out/total"}));
    QCOMPARE(finding->expected, std::optional(Decimal(859))); // 857 + 7 - 5
    QCOMPARE(finding->actual, std::optional(Decimal(895)));
    QCOMPARE(finding->residual(), std::optional(Decimal(36)));
    QCOMPARE(finding->arguments, (std::vector<FindingArgument>{Decimal(895), Decimal(5), Decimal(857), Decimal(7)}));
    QCOMPARE(finding->spans.size(), size_t(4));
    QCOMPARE(finding->spans[0], maker.reading("requests/new/total").spans[0]);
    QCOMPARE(finding->spans[3], maker.reading("requests/carried_out/total").spans[0]);
    QCOMPARE(finding->values.size(), 16);
    QVERIFY(finding->identities.isEmpty());

    const IdentityResult *result = session.identity(QStringLiteral("requests.balance:total"));
    QVERIFY(result);
    QCOMPARE(result->outcome, IdentityOutcome::Fail);
    QCOMPARE(result->expected, finding->expected);
}

void TestChecks::failedRowTotal()
{
    ReportMaker maker = soundReport();
    maker.read("disputes/direct/total", 5);
    const CheckSession session(maker.state());
    const Finding *finding = findingOf(session, "disputes.row_total:direct");
    QVERIFY(finding);
    QCOMPARE(finding->target, QStringLiteral("disputes/direct/total"));
    QCOMPARE(finding->expected, std::optional(Decimal(3)));
    QCOMPARE(finding->actual, std::optional(Decimal(5)));
    QCOMPARE(finding->residual(), std::optional(Decimal(2)));
    QCOMPARE(finding->cells.size(), 5);
}

void TestChecks::failedResultsTotal()
{
    ReportMaker maker = soundReport();
    maker.read("requests/granted/natural_person", 699).read("requests/granted/total", 699);
    const CheckSession session(maker.state());
    QCOMPARE(idsOf(session.findings()),
             (QStringList{"requests.results_total:natural_person", "requests.results_total:total"}));
    const Finding *finding = findingOf(session, "requests.results_total:total");
    QVERIFY(finding);
    QCOMPARE(finding->target, QStringLiteral("requests/total/total"));
    QCOMPARE(finding->expected, std::optional(Decimal(856)));
    QCOMPARE(finding->actual, std::optional(Decimal(857)));
}

void TestChecks::spentEvidence()
{
    ReportMaker maker = soundReport();
    maker.inferred("requests/granted/natural_person", 700, "requests.row_total:granted");
    const CheckSession session(maker.state());
    QCOMPARE(outcomeOf(session, "requests.row_total:granted"), IdentityOutcome::Spent);
    QCOMPARE(outcomeOf(session, "requests.results_total:natural_person"), IdentityOutcome::Pass);
    QCOMPARE(session.counts(), (CheckCounts{41, 0, 0}));
    QVERIFY(session.findings().empty());
    QVERIFY(!idsOf(passingChecks(maker.state(), session)).contains(QStringLiteral("requests.row_total:granted")));
}

void TestChecks::spentEvidenceThatFails()
{
    ReportMaker maker = soundReport();
    maker.inferred("requests/granted/natural_person", 700, "requests.row_total:granted");
    ReportState state = maker.state();
    CheckSession session(state);
    const CellId total = maker.cell("requests/granted/total");
    state.setDecision(total, correctedTo(701));
    session.update(state, {total});
    QCOMPARE(outcomeOf(session, "requests.row_total:granted"), IdentityOutcome::Fail);
    const Finding *finding = findingOf(session, "requests.row_total:granted");
    QVERIFY(finding);
    QCOMPARE(finding->fault, Fault::Extraction);
    QCOMPARE(session.counts(), (CheckCounts{40, 2, 0}));
}

void TestChecks::correctedInferredCell()
{
    ReportMaker maker = soundReport();
    maker.inferred("requests/granted/natural_person", 699, "requests.row_total:granted");
    ReportState state = maker.state();
    CheckSession session(state);
    QCOMPARE(session.counts(), (CheckCounts{40, 2, 0}));
    const CellId cell = maker.cell("requests/granted/natural_person");
    state.setDecision(cell, correctedTo(700));
    session.update(state, {cell});
    // What a person put in was not placed by the identity, so this one counts again.
    QCOMPARE(outcomeOf(session, "requests.row_total:granted"), IdentityOutcome::Pass);
    QCOMPARE(session.counts(), (CheckCounts{42, 0, 0}));
    state.setDecision(cell, correctedTo(698));
    session.update(state, {cell});
    const Finding *finding = findingOf(session, "requests.row_total:granted");
    QVERIFY(finding);
    QCOMPARE(finding->fault, Fault::Unknown);
}

void TestChecks::fingerprintFollowsValues()
{
    ReportMaker maker = soundReport();
    const auto fingerprint = [&maker]() {
        const CheckSession session(maker.state());
        const Finding *finding = findingOf(session, "disputes.row_total:direct");
        return finding ? finding->values : QString();
    };
    maker.read("disputes/direct/total", 5);
    const QString first = fingerprint();
    // sha256 of "disputes/direct/upheld=2;disputes/direct/corrected=0;…;disputes/direct/total=5;"
    QCOMPARE(first, QString::fromLatin1(QCryptographicHash::hash("disputes/direct/upheld=2;disputes/direct/corrected=0;"
                                                                 "disputes/direct/other=0;disputes/direct/pending=1;"
                                                                 "disputes/direct/total=5;",
                                                                 QCryptographicHash::Sha256)
                                            .toHex()
                                            .first(16)));
    QCOMPARE(fingerprint(), first);
    maker.read("disputes/direct/total", 6);
    QVERIFY(fingerprint() != first);
    maker.read("disputes/direct/total", 5);
    QCOMPARE(fingerprint(), first);
    // Another pair of values with the same sum is another fingerprint.
    maker.read("disputes/direct/upheld", 1).read("disputes/direct/pending", 2);
    QVERIFY(fingerprint() != first);
}

void TestChecks::passingOnes()
{
    ReportMaker maker = soundReport();
    maker.read("requests/new/business", 10).without("requests/granted/legal", CellState::Blank);
    const CheckSession session(maker.state());
    const std::vector<Finding> passing = passingChecks(maker.state(), session);
    // The identities first, then what passed of the other rules.
    const auto others = std::find_if(passing.begin(), passing.end(),
                                     [&session](const Finding &finding) { return !session.identity(finding.id); });
    QCOMPARE(others - passing.begin(), 38);
    QCOMPARE(passing.end() - others, session.ruleCounts().pass);
    QVERIFY(
        std::all_of(others, passing.end(), [](const Finding &finding) { return finding.outcome == Outcome::Pass; }));
    for (const Finding &finding : std::vector<Finding>(passing.begin(), others)) {
        QCOMPARE(finding.outcome, Outcome::Pass);
        QCOMPARE(finding.expected, finding.actual);
        QCOMPARE(finding.fault, Fault::Unknown);
        QCOMPARE(outcomeOf(session, finding.id.toLatin1().constData()), IdentityOutcome::Pass);
    }
    QCOMPARE(passing[0].id, QStringLiteral("requests.row_total:carried_in"));
    QCOMPARE(passing[0].actual, std::optional(Decimal(5)));
}

void TestChecks::unknownIdentity()
{
    const CheckSession session(soundReport().state());
    QVERIFY(!session.identity(QStringLiteral("requests.balance")));
    QVERIFY(!session.identity(QStringLiteral("requests.row_total:other")));
    QVERIFY(session.identity(QStringLiteral("requests.row_total:other.rest")));
    QVERIFY(!CheckSession().identity(QStringLiteral("requests.balance:total")));
}

void TestChecks::rulesAreDescribed()
{
    QSet<QString> ids;
    for (const RuleDescription &rule : ruleCatalogue()) {
        QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
        ids.insert(rule.id);
        QVERIFY(rule.id.count(u'.') == 1);
        QVERIFY(!rule.formula.isEmpty());
        QVERIFY(!rule.cannotNotice.isEmpty());
        QVERIFY(!rule.source.isEmpty());
        QVERIFY(!rule.title.isEmpty());
        QVERIFY(!rule.editions.isEmpty());
        for (const QString &edition : rule.editions)
            QVERIFY2(edition == QLatin1String("2019") || edition == QLatin1String("2021"), qPrintable(rule.id));
    }
    for (const TableForm &table : ReportMaker().extraction().form->tables) {
        for (const Identity &identity : table.identities) {
            QVERIFY2(ids.contains(identity.rule), qPrintable(identity.rule));
            QVERIFY(ids.contains(tableKey(table.id) + QStringLiteral(".undecided")));
        }
    }
    const RuleDescription &first = ruleCatalogue().front();
    QCOMPARE(first.id, QStringLiteral("requests.row_total"));
    QCOMPARE(first.severity, Severity::Error);
    QCOMPARE(first.source, QStringLiteral("国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号"));
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
