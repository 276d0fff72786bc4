// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/report_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestReportState : public QObject
{
    Q_OBJECT
private slots:
    void showsWhatWasRead();
    void showsWhatWasCorrected();
    void forgetsAnEmptyDecision();
    void copyIsOnItsOwn();
    void findsCellsInEachTablesOwnEdition();
    void rowThatMayBeAbsent();
    void counts();
    void keysOfStates();
};

void TestReportState::showsWhatWasRead()
{
    ReportMaker maker;
    maker.read("requests/new/total", 895).without("requests/new/legal", CellState::Blank, u"—");
    maker.reading("requests/new/legal").mark = BlankMark::Dash;
    const ReportState state = maker.state();
    const CellId total = maker.cell("requests/new/total");
    QCOMPARE(state.reported(total), std::optional(Decimal(895)));
    QCOMPARE(state.state(total), CellState::Read);
    QCOMPARE(state.shownText(total), QStringLiteral("895"));
    QVERIFY(!state.isCorrected(total));
    QVERIFY(state.decision(total).isEmpty());

    const CellId legal = maker.cell("requests/new/legal");
    QVERIFY(!state.reported(legal));
    QCOMPARE(state.state(legal), CellState::Blank);
    QCOMPARE(state.mark(legal), BlankMark::Dash);
    QCOMPARE(state.shownText(legal), QStringLiteral("—"));
}

void TestReportState::showsWhatWasCorrected()
{
    ReportMaker maker;
    maker.read("requests/new/total", 895);
    ReportState state = maker.state();
    const CellId total = maker.cell("requests/new/total");
    Correction correction;
    correction.typed = QStringLiteral("８５９ 件");
    correction.value = Decimal(859);
    correction.unit = QStringLiteral("件");
    state.setDecision(total, {correction});
    QCOMPARE(state.reported(total), std::optional(Decimal(859)));
    QCOMPARE(state.shownText(total), QStringLiteral("８５９ 件"));
    QVERIFY(state.isCorrected(total));
    QCOMPARE(state.extraction().reading(total).value, std::optional(Decimal(895)));
    QVERIFY(!state.isCorrected(maker.cell("requests/new/legal")));

    state.setDecision(total, correctedToBlank());
    QVERIFY(!state.reported(total));
    QCOMPARE(state.state(total), CellState::Blank);
    QCOMPARE(state.mark(total), BlankMark::None);
}

void TestReportState::forgetsAnEmptyDecision()
{
    ReportMaker maker;
    ReportState state = maker.state();
    const CellId cell = maker.cell("disputes/direct/other");
    state.setDecision(cell, correctedTo(3));
    QCOMPARE(state.decisions().size(), size_t(1));
    state.setDecision(cell, {});
    QVERIFY(state.decisions().empty());
    QCOMPARE(state.reported(cell), std::optional(Decimal(0)));
}

void TestReportState::copyIsOnItsOwn()
{
    ReportMaker maker;
    ReportState state = maker.state();
    const CellId cell = maker.cell("disputes/direct/other");
    const ReportState copy = state;
    state.setDecision(cell, correctedTo(3));
    QCOMPARE(copy.reported(cell), std::optional(Decimal(0)));
    QCOMPARE(copy.sharedExtraction(), state.sharedExtraction());
}

void TestReportState::findsCellsInEachTablesOwnEdition()
{
    ReportMaker newer("2021");
    ReportMaker older("2019");
    newer.extraction().tables[0] = older.extraction().tables[0];
    QVERIFY(newer.extraction().find(u"proactive/procurement/amount"));
    QVERIFY(!newer.extraction().find(u"proactive/fees/amount"));
    QVERIFY(newer.extraction().find(u"requests/other.rest/total"));
    QVERIFY(!newer.extraction().find(u"requests/other/total"));
    QVERIFY(!newer.extraction().find(u"total"));
}

void TestReportState::rowThatMayBeAbsent()
{
    ReportMaker maker("2019");
    const CellId optional = maker.cell("proactive/other_documents/created");
    QVERIFY(!maker.state().exists(optional));
    QVERIFY(maker.state().exists(maker.cell("proactive/normative/created")));
    QCOMPARE(maker.state().count(TableId::Proactive, CellState::Read), 22);
    maker.extraction().tables[0].rowPresent[2] = true;
    QVERIFY(maker.state().exists(optional));
    QCOMPARE(maker.state().count(TableId::Proactive, CellState::Read), 25);
}

void TestReportState::counts()
{
    ReportMaker maker;
    maker.without("requests/new/legal", CellState::Blank).without("requests/new/social", CellState::Ambiguous);
    ReportState state = maker.state();
    QCOMPARE(state.count(TableId::Requests, CellState::Read), 173);
    QCOMPARE(state.count(TableId::Requests, CellState::Blank), 1);
    QCOMPARE(state.count(TableId::Requests, CellState::Ambiguous), 1);
    QCOMPARE(state.count(TableId::Disputes, CellState::Blank), 0);
    state.setDecision(maker.cell("requests/new/legal"), correctedTo(2));
    QCOMPARE(state.count(TableId::Requests, CellState::Read), 174);
    QCOMPARE(state.count(TableId::Requests, CellState::Blank), 0);
}

void TestReportState::keysOfStates()
{
    QCOMPARE(cellStateKey(CellState::Read), QStringLiteral("read"));
    QCOMPARE(cellStateKey(CellState::Inferred), QStringLiteral("inferred"));
    QCOMPARE(cellStateKey(CellState::Ambiguous), QStringLiteral("ambiguous"));
    QCOMPARE(cellStateKey(CellState::Blank), QStringLiteral("blank"));
    QCOMPARE(cellStateKey(CellState::NotAFigure), QStringLiteral("not-a-figure"));
    QCOMPARE(cellStateKey(CellState::Missing), QStringLiteral("missing"));
}

QTEST_GUILESS_MAIN(TestReportState)
#include "tst_report_state.moc"
