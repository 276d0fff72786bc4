// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/known_evidence.h"
#include "tests/unit/report_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

ReportState ofYear(ReportMaker maker, int year)
{
    maker.extraction().agency = QStringLiteral("河湾市财政局");
    maker.extraction().year = year;
    return maker.state();
}

ExplanationEvidence beside(const ReportState &state, const ReportState &other)
{
    NeighbourIndex years;
    years.put(std::make_shared<const ReportFigures>(state, 1));
    years.put(std::make_shared<const ReportFigures>(other, 2));
    return knownEvidence(state, CheckSession(state, {}, {}, years.neighboursOf(1)));
}

} // namespace

/// What is known of figures beside the tables.
class TestKnownEvidence : public QObject
{
    Q_OBJECT

private slots:
    void whatTheProseStates_data();
    void whatTheProseStates();
    void whatLastYearCarriedOver();
    void whatNextYearTookOver();
    void contradictedFigures();
    void nothingIsKnown();
};

void TestKnownEvidence::whatTheProseStates_data()
{
    QTest::addColumn<QString>("prose");
    QTest::addColumn<QString>("known"); // of the new requests' total, empty: nothing
    QTest::addRow("stated") << QStringLiteral("2023年，本机关共收到政府信息公开申请412件。") << QStringLiteral("412");
    QTest::addRow("another year's") << QStringLiteral("2022年，本机关共收到政府信息公开申请412件。") << QString();
    QTest::addRow("vague") << QStringLiteral("2023年，本机关共收到政府信息公开申请400多件。") << QString();
    QTest::addRow("about something else") << QStringLiteral("2023年，本机关共接听咨询电话412次。") << QString();
}

void TestKnownEvidence::whatTheProseStates()
{
    QFETCH(const QString, prose);
    QFETCH(const QString, known);
    ReportMaker maker = soundReport();
    auto source = std::make_shared<SourceText>();
    source->encoding = QStringLiteral("UTF-8");
    source->text = prose;
    maker.extraction().source = source;
    maker.extraction().span = {0, static_cast<int>(prose.size())};
    maker.extraction().year = 2023;
    for (TableReading &table : maker.extraction().tables) {
        for (CellReading &cell : table.cells)
            cell.spans.clear(); // the tables stand elsewhere
    }
    const ReportState state = maker.state();
    const ExplanationEvidence evidence = knownEvidence(state, CheckSession(state));
    const auto found = evidence.prose.find(maker.cell("requests/new/total"));
    QString stated;
    if (found != evidence.prose.end()) {
        for (const Decimal &value : found->second)
            stated += value.toString();
    }
    QCOMPARE(stated, known);
    QVERIFY(evidence.lastYear.empty());
}

void TestKnownEvidence::whatLastYearCarriedOver()
{
    ReportMaker before = soundReport();
    before.without("requests/carried_out/business", CellState::Blank);
    const ReportMaker maker = soundReport();
    const ReportState state = ofYear(maker, 2023);
    const ExplanationEvidence evidence = beside(state, ofYear(before, 2022));
    QCOMPARE(evidence.lastYear.size(), size_t(6)); // seven columns, one of them blank
    QCOMPARE(evidence.lastYear.at(maker.cell("requests/carried_in/total")), std::vector<Decimal>{Decimal(48)});
    QCOMPARE(evidence.lastYear.at(maker.cell("requests/carried_in/natural_person")), std::vector<Decimal>{Decimal(48)});
    QVERIFY(!evidence.lastYear.contains(maker.cell("requests/carried_in/business")));
    QVERIFY(evidence.nextYear.empty());
}

void TestKnownEvidence::whatNextYearTookOver()
{
    const ReportMaker maker = soundReport();
    const ExplanationEvidence evidence = beside(ofYear(maker, 2022), ofYear(soundReport(), 2023));
    QVERIFY(evidence.lastYear.empty());
    QCOMPARE(evidence.nextYear.size(), size_t(7));
    QCOMPARE(evidence.nextYear.at(maker.cell("requests/carried_out/total")), std::vector<Decimal>{Decimal(5)});
}

/// What does not add up in its own report is no evidence: 48 of natural persons make no total of 84.
void TestKnownEvidence::contradictedFigures()
{
    ReportMaker before = soundReport();
    before.read("requests/carried_out/total", 84);
    const ReportMaker maker = soundReport();
    const ExplanationEvidence evidence = beside(ofYear(maker, 2023), ofYear(before, 2022));
    QVERIFY(!evidence.lastYear.contains(maker.cell("requests/carried_in/total")));
}

void TestKnownEvidence::nothingIsKnown()
{
    const ReportState state = soundReport().state();
    const ExplanationEvidence evidence = knownEvidence(state, CheckSession(state));
    QVERIFY(evidence.prose.empty());
    QVERIFY(evidence.lastYear.empty());
}

QTEST_GUILESS_MAIN(TestKnownEvidence)
#include "tst_known_evidence.moc"
