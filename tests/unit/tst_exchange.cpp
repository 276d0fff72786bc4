// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/report_reader.h"
#include "model/exchange/report_writer.h"
#include "tests/unit/report_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

WrittenCell *cellAt(std::vector<WrittenCell> &cells, const char *address)
{
    for (WrittenCell &cell : cells) {
        if (cell.address == QLatin1String(address))
            return &cell;
    }
    return nullptr;
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT
private slots:
    void cellsOfAReport();
    void cellsOfMixedEditions();
    void differences_data();
    void differences();
    void keysOfReadErrors();
};

void TestExchange::cellsOfAReport()
{
    ReportMaker maker("2019");
    maker.read("requests/new/total", 895).without("requests/new/legal", CellState::Blank, u"—");
    maker.without("requests/partial/total", CellState::Ambiguous);
    maker.reading("proactive/procurement/amount").value = Decimal::parse(u"160.56");
    maker.reading("proactive/procurement/amount").raw = QStringLiteral("160.56万元");
    ReportState state = maker.state();
    state.setDecision(maker.cell("requests/new/total"), correctedTo(859));
    state.setDecision(maker.cell("disputes/direct/other"), correctedToBlank());

    std::vector<WrittenCell> cells = cellsToWrite(state);
    QCOMPARE(cells.size(), size_t(22 + 161 + 15)); // without the row that is not there
    QCOMPARE(cells.front().address, QStringLiteral("proactive/regulations/created"));
    QCOMPARE(cells.back().address, QStringLiteral("disputes/after_reconsideration/total"));
    QCOMPARE(*cellAt(cells, "requests/new/total"), (WrittenCell{"requests/new/total", "859", "corrected", "895", {}}));
    QCOMPARE(*cellAt(cells, "requests/new/legal"),
             (WrittenCell{"requests/new/legal", {}, "blank", QStringLiteral("—"), {}}));
    QCOMPARE(*cellAt(cells, "requests/partial/total"),
             (WrittenCell{"requests/partial/total", {}, "ambiguous", {}, {}}));
    QCOMPARE(*cellAt(cells, "proactive/procurement/amount"),
             (WrittenCell{"proactive/procurement/amount", "160.56", "read", QStringLiteral("160.56万元"), {}}));
    QCOMPARE(*cellAt(cells, "disputes/direct/other"), (WrittenCell{"disputes/direct/other", {}, "corrected", "0", {}}));
    QVERIFY(!cellAt(cells, "proactive/other_documents/created"));

    maker.extraction().tables[0].rowPresent[2] = true;
    QCOMPARE(cellsToWrite(maker.state()).size(), size_t(25 + 161 + 15));
}

void TestExchange::cellsOfMixedEditions()
{
    ReportMaker newer("2021");
    newer.extraction().tables[0] = ReportMaker("2019").extraction().tables[0];
    std::vector<WrittenCell> cells = cellsToWrite(newer.state());
    QCOMPARE(cells.size(), size_t(22 + 175 + 15));
    QVERIFY(cellAt(cells, "proactive/procurement/amount"));
    QVERIFY(cellAt(cells, "requests/other.rest/total"));
}

void TestExchange::differences_data()
{
    const WrittenCell first{"requests/new/total", "859", "read", "859", {}};
    const WrittenCell second{"requests/new/legal", {}, "blank", {}, {}};
    WrittenCell otherValue = first;
    otherValue.value = QStringLiteral("895");
    WrittenCell otherState = second;
    otherState.state = QStringLiteral("missing");
    WrittenCell otherRaw = second;
    otherRaw.raw = QStringLiteral("-");
    WrittenCell otherProposal = first;
    otherProposal.proposed = QStringLiteral("1");
    using Cells = std::vector<WrittenCell>;
    QTest::addColumn<Cells>("actual");
    QTest::addColumn<QString>("difference");
    QTest::newRow("none") << Cells{first, second} << "";
    QTest::newRow("value")
        << Cells{otherValue, second}
        << "requests/new/total: value \"895\", state \"read\", raw \"859\", proposed \"\", adopted \"\" instead of "
           "value \"859\", state \"read\", raw \"859\", proposed \"\", adopted \"\"";
    QTest::newRow("state")
        << Cells{first, otherState}
        << "requests/new/legal: value \"\", state \"missing\", raw \"\", proposed \"\", adopted \"\" instead of "
           "value \"\", state \"blank\", raw \"\", proposed \"\", adopted \"\"";
    QTest::newRow("raw")
        << Cells{first, otherRaw}
        << "requests/new/legal: value \"\", state \"blank\", raw \"-\", proposed \"\", adopted \"\" instead of "
           "value \"\", state \"blank\", raw \"\", proposed \"\", adopted \"\"";
    QTest::newRow("proposal")
        << Cells{otherProposal, second}
        << "requests/new/total: value \"859\", state \"read\", raw \"859\", proposed \"1\", adopted \"\" "
           "instead of value \"859\", state \"read\", raw \"859\", proposed \"\", adopted \"\"";
    QTest::newRow("one too few") << Cells{first} << "requests/new/legal: not written";
    QTest::newRow("none at all") << Cells{} << "requests/new/total: not written";
    QTest::newRow("one too many") << Cells{first, second, first}
                                  << "requests/new/total: written, but not in the report";
    QTest::newRow("order") << Cells{second, first} << "requests/new/total: requests/new/legal stands in its place";
}

void TestExchange::differences()
{
    QFETCH(std::vector<WrittenCell>, actual);
    QFETCH(QString, difference);
    const std::vector<WrittenCell> expected{{"requests/new/total", "859", "read", "859", {}},
                                            {"requests/new/legal", {}, "blank", {}, {}}};
    QCOMPARE(firstDifference(expected, actual), difference);
}

void TestExchange::keysOfReadErrors()
{
    QCOMPARE(readErrorKey(ReadError::Kind::NotAReport), QStringLiteral("not-a-report"));
    QCOMPARE(readErrorKey(ReadError::Kind::Unreadable), QStringLiteral("unreadable"));
    QCOMPARE(readErrorKey(ReadError::Kind::TooLarge), QStringLiteral("too-large"));
    QCOMPARE(readErrorKey(ReadError::Kind::NoText), QStringLiteral("no-text"));
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
