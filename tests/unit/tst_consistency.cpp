// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/consistency.h"
#include "tests/unit/report_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

CellSupport supportOf(const ReportMaker &maker, const char *address, const ExplanationEvidence &evidence = {})
{
    const ReportState state = maker.state();
    for (const CellSupport &support : cellSupport(state, CheckSession(state), evidence)) {
        if (support.address == QLatin1String(address))
            return support;
    }
    return {};
}

} // namespace

class TestConsistency : public QObject
{
    Q_OBJECT
private slots:
    void twoIdentitiesSupport();
    void zeroSumsSupportNothing();
    void oneIdentityAndTheProse();
    void evidenceThatPlacedTheFigureIsSpent();
    void aFailingIdentityContradicts();
    void cellsWithoutAFigureHaveNone();
    void rowsThatCanBeExchanged_data();
    void rowsThatCanBeExchanged();
};

void TestConsistency::twoIdentitiesSupport()
{
    const CellSupport inner = supportOf(soundReport(), "requests/granted/natural_person");
    QCOMPARE(inner.identities, (QStringList{"requests.row_total:granted", "requests.results_total:natural_person"}));
    QVERIFY(inner.consistent());
    QVERIFY(inner.zeroSums.isEmpty());
    const CellSupport total = supportOf(soundReport(), "requests/total/total");
    QCOMPARE(total.identities,
             (QStringList{"requests.row_total:total", "requests.results_total:total", "requests.balance:total"}));
    QVERIFY(total.consistent());
    // A row of disputes has one sum only.
    const CellSupport dispute = supportOf(soundReport(), "disputes/direct/upheld");
    QCOMPARE(dispute.identities, QStringList{QStringLiteral("disputes.row_total:direct")});
    QVERIFY(!dispute.consistent());
}

void TestConsistency::zeroSumsSupportNothing()
{
    const CellSupport empty = supportOf(soundReport(), "requests/partial/legal");
    QVERIFY(empty.identities.isEmpty());
    QCOMPARE(empty.zeroSums, (QStringList{"requests.row_total:partial", "requests.results_total:legal"}));
    QVERIFY(!empty.consistent());
    QVERIFY(std::find(empty.gaps.begin(), empty.gaps.end(), SupportGap::OnlyZeros) != empty.gaps.end());
    // A 0 in a row and a column with figures is supported by both.
    QVERIFY(supportOf(soundReport(), "requests/granted/business").consistent());
}

void TestConsistency::oneIdentityAndTheProse()
{
    const ReportMaker maker = soundReport();
    ExplanationEvidence evidence;
    evidence.prose[maker.cell("disputes/direct/upheld")] = {Decimal(2)};
    const CellSupport stated = supportOf(maker, "disputes/direct/upheld", evidence);
    QVERIFY(stated.prose);
    QVERIFY(stated.consistent());
    evidence.prose[maker.cell("disputes/direct/upheld")] = {Decimal(5)};
    const CellSupport otherwise = supportOf(maker, "disputes/direct/upheld", evidence);
    QVERIFY(!otherwise.prose);
    QVERIFY(!otherwise.consistent());
}

void TestConsistency::evidenceThatPlacedTheFigureIsSpent()
{
    ReportMaker maker = soundReport();
    maker.inferred("requests/granted/natural_person", 700, "requests.row_total:granted");
    const CellSupport placed = supportOf(maker, "requests/granted/natural_person");
    QCOMPARE(placed.identities, QStringList{QStringLiteral("requests.results_total:natural_person")});
    QCOMPARE(placed.spent, QStringList{QStringLiteral("requests.row_total:granted")});
    QVERIFY(!placed.consistent());
    // The sum that placed one figure of a row supports no other one of it either.
    QVERIFY(!supportOf(maker, "requests/granted/total").consistent());
    // Once a person has put the figure in, the sum is free again.
    ReportState state = maker.state();
    state.setDecision(maker.cell("requests/granted/natural_person"), correctedTo(700));
    const auto supports = cellSupport(state, CheckSession(state));
    const auto own = std::find_if(supports.begin(), supports.end(), [](const CellSupport &support) {
        return support.address == QLatin1String("requests/granted/natural_person");
    });
    QVERIFY(own != supports.end());
    QVERIFY(own->consistent());
}

void TestConsistency::aFailingIdentityContradicts()
{
    ReportMaker maker = soundReport();
    maker.read("requests/new/business", 99);
    const CellSupport total = supportOf(maker, "requests/new/total");
    QVERIFY(total.contradicted); // its row fails
    QVERIFY(!total.consistent());
    QVERIFY(supportOf(maker, "requests/granted/natural_person").consistent());
}

void TestConsistency::cellsWithoutAFigureHaveNone()
{
    const ReportMaker blank = soundReport().without("requests/granted/legal", CellState::Blank);
    QVERIFY(supportOf(blank, "requests/granted/legal").address.isEmpty());
    QCOMPARE(supportOf(blank, "requests/granted/natural_person").identities,
             QStringList{QStringLiteral("requests.results_total:natural_person")});
}

void TestConsistency::rowsThatCanBeExchanged_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("canBe");
    QTest::newRow("a result among results") << QByteArray("requests/granted/natural_person") << true;
    QTest::newRow("new and carried in") << QByteArray("requests/new/total") << true;
    QTest::newRow("the row of totals") << QByteArray("requests/total/total") << false;
    QTest::newRow("carried out") << QByteArray("requests/carried_out/natural_person") << false;
    QTest::newRow("a row of disputes") << QByteArray("disputes/direct/upheld") << true;
}

void TestConsistency::rowsThatCanBeExchanged()
{
    QFETCH(QByteArray, cell);
    QFETCH(bool, canBe);
    const CellSupport support = supportOf(soundReport(), cell.constData());
    QCOMPARE(std::find(support.gaps.begin(), support.gaps.end(), SupportGap::RowsExchanged) != support.gaps.end(),
             canBe);
}

QTEST_APPLESS_MAIN(TestConsistency)
#include "tst_consistency.moc"
