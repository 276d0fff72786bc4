// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"
#include "model/check/identity_fault.h"
#include "tests/unit/report_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

/// The fault of the row total of "granted", whose sum does not hold.
Fault faultOfRow(const ReportState &state)
{
    const CheckSession session(state);
    for (const Finding &finding : session.findings()) {
        if (finding.id == QLatin1String("requests.row_total:granted") && finding.outcome == Outcome::Fail)
            return finding.fault;
    }
    return Fault::Unknown;
}

/// A source in which every figure stands at its place.
void writeSource(ReportMaker &maker)
{
    auto source = std::make_shared<SourceText>(*maker.extraction().source);
    source->text = QString(4000, u' ');
    for (TableReading &table : maker.extraction().tables) {
        for (CellReading &cell : table.cells) {
            cell.spans = {{cell.spans.front().begin, cell.spans.front().begin + static_cast<int>(cell.raw.size())}};
            source->text.replace(cell.spans.front().begin, cell.raw.size(), cell.raw);
        }
    }
    maker.extraction().source = source;
}

ReportMaker wrongRow()
{
    return soundReport().read("requests/granted/total", 701);
}

} // namespace

class TestIdentityFault : public QObject
{
    Q_OBJECT
private slots:
    void plainlyReadFiguresAreTheReports();
    void doubtfulPlaceIsOurs();
    void sourceThatReadsOtherwiseIsOurs();
    void figureWithoutACellInTheRowIsOurs();
    void figureOfAPersonIsUnknown();
};

void TestIdentityFault::plainlyReadFiguresAreTheReports()
{
    ReportMaker maker = wrongRow();
    QCOMPARE(faultOfRow(maker.state()), Fault::Report);
    writeSource(maker);
    QCOMPARE(faultOfRow(maker.state()), Fault::Report);
}

void TestIdentityFault::doubtfulPlaceIsOurs()
{
    QCOMPARE(faultOfRow(wrongRow().inferred("requests/granted/legal", 0, "requests.results_total:legal").state()),
             Fault::Extraction);
    // A doubtful cell of another row is none of its business.
    QCOMPARE(faultOfRow(wrongRow().inferred("requests/partial/legal", 0, "requests.results_total:legal").state()),
             Fault::Report);
}

void TestIdentityFault::sourceThatReadsOtherwiseIsOurs()
{
    ReportMaker maker = soundReport();
    writeSource(maker);
    // The source says 700; 701 was made of it.
    maker.reading("requests/granted/total").value = Decimal(701);
    const ReportState state = maker.state();
    QVERIFY(sourceReadsOtherwise(state, maker.cell("requests/granted/total")));
    QVERIFY(!sourceReadsOtherwise(state, maker.cell("requests/granted/natural_person")));
    QCOMPARE(faultOfRow(state), Fault::Extraction);
}

void TestIdentityFault::figureWithoutACellInTheRowIsOurs()
{
    ReportMaker maker = wrongRow();
    const int begin = maker.reading("requests/granted/natural_person").spans.front().end + 2;
    Finding unused;
    unused.rule = QStringLiteral("layout.unused_figure");
    unused.spans = {{begin, begin + 1}};
    maker.extraction().findings = {unused};
    QCOMPARE(faultOfRow(maker.state()), Fault::Extraction);
    maker.extraction().findings.front().spans = {{3900, 3901}}; // somewhere else
    QCOMPARE(faultOfRow(maker.state()), Fault::Report);
}

void TestIdentityFault::figureOfAPersonIsUnknown()
{
    ReportMaker maker = soundReport();
    ReportState state = maker.state();
    state.setDecision(maker.cell("requests/granted/total"), correctedTo(701));
    const CheckSession session(state);
    QCOMPARE(session.findings().front().id, QStringLiteral("requests.row_total:granted"));
    QCOMPARE(session.findings().front().fault, Fault::Unknown);
}

QTEST_APPLESS_MAIN(TestIdentityFault)
#include "tst_identity_fault.moc"
