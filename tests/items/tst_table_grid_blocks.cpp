// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/clipboard/tab_separated.h"
#include "model/items/table_blocks.h"
#include "tests/unit/report_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

/// Blocks of cells out of a printed table and into it.
class TestTableGridBlocks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void figuresAreCopiedPlain();
    void severalRangesStandTogether();
    void gapsLeaveAloneWhatStandsThere();
    void aGapAloneMeansNothing();
    void headingsAreCopiedAsPrinted();
    void headingsInsideATable();
    void oneValueIntoManyCells();
    void aBlockRepeats();
    void aBlockOfTheSameShape();
    void anotherShapeBeginsAtTheFirstChosen();
    void labelsAreSteppedOver();
    void whatFallsOutsideIsListed();
    void emptyFieldsOutsideMeanNothing();
    void mergedPlacesTakeOneField();
    void headingsAreLeftOut();
    void labelsSayWhichCellsAreMeant();
    void aCopyWithHeadingsGoesBackWhereItCameFrom_data();
    void aCopyWithHeadingsGoesBackWhereItCameFrom();

private:
    SheetLayout layout(TableId table) const { return SheetLayout(m_maker->extraction().table(table), table); }
    CellId cell(const char *address) const { return m_maker->cell(address); }
    static ClipboardTable block(const char *text) { return readTabSeparated(QString::fromUtf8(text)); }
    using Cells = std::vector<std::pair<CellId, QString>>;

    std::unique_ptr<ReportMaker> m_maker;
};

void TestTableGridBlocks::init()
{
    m_maker = std::make_unique<ReportMaker>(soundReport());
}

void TestTableGridBlocks::figuresAreCopiedPlain()
{
    CellReading &fullWidth = m_maker->reading("requests/new/natural_person");
    fullWidth.raw = QStringLiteral("８００件");
    m_maker->without("requests/new/research", CellState::Blank, u"—");
    m_maker->without("requests/new/social", CellState::Ambiguous);
    m_maker->without("requests/carried_in/business", CellState::NotAFigure, u"若干");
    m_maker->without("requests/carried_in/research", CellState::Missing);
    const std::vector<CellId> cells{cell("requests/new/natural_person"),
                                    cell("requests/new/business"),
                                    cell("requests/new/research"),
                                    cell("requests/new/social"),
                                    cell("requests/carried_in/natural_person"),
                                    cell("requests/carried_in/business"),
                                    cell("requests/carried_in/research")};
    const ClipboardTable table = copiedTable(layout(TableId::Requests), m_maker->state(), cells, false);
    QCOMPARE(writeTabSeparated(table), QStringLiteral("800\t100\t—\t\r\n5\t若干\t\t\r\n"));

    // Not chosen, doubtful, missing: gaps; blank in its own words: not.
    QVERIFY(!table.at(0, 2).isGap);
    QVERIFY(table.at(0, 3).isGap);
    QVERIFY(!table.at(1, 1).isGap);
    QVERIFY(table.at(1, 2).isGap);
    QVERIFY(table.at(1, 3).isGap);
    QVERIFY(copiedTable(layout(TableId::Requests), m_maker->state(), {}, false).isEmpty());
}

void TestTableGridBlocks::severalRangesStandTogether()
{
    // The same columns in each row, as spreadsheets copy several ranges: no gaps.
    const std::vector<CellId> chosen{cell("requests/new/natural_person"), cell("requests/new/total"),
                                     cell("requests/granted/natural_person"), cell("requests/granted/total")};
    const ClipboardTable table = copiedTable(layout(TableId::Requests), m_maker->state(), chosen, false);
    QCOMPARE(writeTabSeparated(table), QStringLiteral("800\t900\r\n700\t700\r\n"));
    QVERIFY(!table.at(0, 1).isGap);
    // Over just these cells again: as they were.
    const PastePlan plan = planPaste(table, layout(TableId::Requests), TableId::Requests, chosen, chosen[0]);
    QCOMPARE(plan.fit, PastePlan::Fit::Same);
    QCOMPARE(plan.cells, (Cells{{chosen[0], QStringLiteral("800")},
                                {chosen[1], QStringLiteral("900")},
                                {chosen[2], QStringLiteral("700")},
                                {chosen[3], QStringLiteral("700")}}));
    // With their headings the labels say where each belongs.
    const ClipboardTable headed = copiedTable(layout(TableId::Requests), m_maker->state(), chosen, true);
    QVERIFY(writeTabSeparated(headed).endsWith(QStringLiteral("（一）予以公开\t\t700\t700\r\n")));
    const CellId elsewhere = cell("requests/carried_out/legal");
    const PastePlan back = planPaste(headed, layout(TableId::Requests), TableId::Requests, {elsewhere}, elsewhere);
    QCOMPARE(back.fit, PastePlan::Fit::ByLabels);
    QCOMPARE(back.cells, plan.cells);
}

void TestTableGridBlocks::gapsLeaveAloneWhatStandsThere()
{
    const std::vector<CellId> corners{cell("requests/new/natural_person"), cell("requests/granted/research")};
    const ClipboardTable table = copiedTable(layout(TableId::Requests), m_maker->state(), corners, false);
    QCOMPARE(writeTabSeparated(table), QStringLiteral("800\t\t\r\n\t\t\r\n\t\t0\r\n"));
    const PastePlan plan = planPaste(table, layout(TableId::Requests), TableId::Requests, {corners[0]}, corners[0]);
    QCOMPARE(plan.cells, (Cells{{corners[0], QStringLiteral("800")}, {corners[1], QStringLiteral("0")}}));
    QVERIFY(plan.outside.isEmpty());
    // Over the very cells it came from nothing differs.
    QCOMPARE(planPaste(table, layout(TableId::Requests), TableId::Requests, corners, corners[0]).fit,
             PastePlan::Fit::Same);
    // Without the note of the gaps the empty fields are blanks.
    const PastePlan other = planPaste(block("800\t\t\n\t\t\n\t\t0\n"), layout(TableId::Requests), TableId::Requests,
                                      {corners[0]}, corners[0]);
    QCOMPARE(other.cells.size(), size_t(9));

    // Where labels lie between, rows of figures are stepped through, and gaps take their places there.
    const std::vector<CellId> apart{cell("proactive/regulations/repealed"), cell("proactive/normative/in_force"),
                                    cell("proactive/licensing/decisions")};
    const ClipboardTable across = copiedTable(layout(TableId::Proactive), m_maker->state(), apart, false);
    const PastePlan steps = planPaste(across, layout(TableId::Proactive), TableId::Proactive,
                                      {cell("proactive/regulations/issued")}, cell("proactive/regulations/issued"));
    std::vector<CellId> reached;
    for (const auto &[place, text] : steps.cells)
        reached.push_back(place);
    QCOMPARE(reached, apart);
}

void TestTableGridBlocks::aGapAloneMeansNothing()
{
    m_maker->without("requests/new/social", CellState::Ambiguous);
    const std::vector<CellId> doubtful{cell("requests/new/social")};
    const ClipboardTable table = copiedTable(layout(TableId::Requests), m_maker->state(), doubtful, false);
    QVERIFY(!table.saysAnything());
    QVERIFY(planPaste(table, layout(TableId::Requests), TableId::Requests, doubtful, doubtful[0]).cells.empty());
}

void TestTableGridBlocks::headingsAreCopiedAsPrinted()
{
    const ClipboardTable table =
        copiedTable(layout(TableId::Requests), m_maker->state(),
                    {cell("requests/granted/business"), cell("requests/granted/research")}, true);
    QCOMPARE(table.rows(), 4);    // three of headings
    QCOMPARE(table.columns(), 5); // three of labels
    QCOMPARE(table.at(0, 0).rowSpan, 3);
    QCOMPARE(table.at(0, 3).text, QStringLiteral("申请人情况"));
    QCOMPARE(table.at(0, 3).columnSpan, 2); // as much of it as was copied
    QCOMPARE(table.at(1, 3).text, QStringLiteral("法人或其他组织"));
    QCOMPARE(table.at(2, 4).text, QStringLiteral("科研机构"));
    QCOMPARE(table.at(3, 0).text, QStringLiteral("三、本年度办理结果"));
    QCOMPARE(table.at(3, 1).text, QStringLiteral("（一）予以公开"));
    QCOMPARE(table.at(3, 3).text, QStringLiteral("0"));
    QVERIFY(table.at(3, 1).isHeading);
    QVERIFY(!table.at(3, 3).isHeading);
}

void TestTableGridBlocks::headingsInsideATable()
{
    const ClipboardTable table =
        copiedTable(layout(TableId::Proactive), m_maker->state(), {cell("proactive/penalties/decisions")}, true);
    QCOMPARE(writeTabSeparated(table),
             QStringLiteral("第二十条第（六）项\t\r\n信息内容\t本年处理决定数量\r\n行政处罚\t0\r\n"));
}

void TestTableGridBlocks::oneValueIntoManyCells()
{
    const std::vector<CellId> chosen{cell("requests/new/business"), cell("requests/partial/total")};
    const PastePlan plan = planPaste(block(" 7\n"), layout(TableId::Requests), TableId::Requests, chosen, chosen[1]);
    QCOMPARE(plan.fit, PastePlan::Fit::Repeated);
    QCOMPARE(plan.cells, (Cells{{chosen[0], QStringLiteral("7")}, {chosen[1], QStringLiteral("7")}}));
}

void TestTableGridBlocks::aBlockRepeats()
{
    const std::vector<CellId> chosen{cell("requests/new/natural_person"),        cell("requests/new/business"),
                                     cell("requests/carried_in/natural_person"), cell("requests/carried_in/business"),
                                     cell("requests/granted/natural_person"),    cell("requests/granted/business")};
    const PastePlan plan = planPaste(block("1\n2\n3"), layout(TableId::Requests), TableId::Requests, chosen, chosen[0]);
    QCOMPARE(plan.fit, PastePlan::Fit::Repeated);
    QCOMPARE(plan.cells.size(), size_t(6));
    QCOMPARE(plan.cells[1], (std::pair{chosen[1], QStringLiteral("1")}));
    QCOMPARE(plan.cells[4], (std::pair{chosen[4], QStringLiteral("3")}));
}

void TestTableGridBlocks::aBlockOfTheSameShape()
{
    const std::vector<CellId> chosen{cell("requests/new/natural_person"), cell("requests/new/business")};
    const PastePlan plan = planPaste(block("1\t\n"), layout(TableId::Requests), TableId::Requests, chosen, chosen[1]);
    QCOMPARE(plan.fit, PastePlan::Fit::Same);
    QCOMPARE(plan.cells, (Cells{{chosen[0], QStringLiteral("1")}, {chosen[1], QString()}}));
}

void TestTableGridBlocks::anotherShapeBeginsAtTheFirstChosen()
{
    const std::vector<CellId> chosen{cell("requests/new/business"), cell("requests/new/research"),
                                     cell("requests/new/social")};
    const PastePlan plan = planPaste(block("1\t2"), layout(TableId::Requests), TableId::Requests, chosen, chosen[2]);
    QCOMPARE(plan.fit, PastePlan::Fit::Differs);
    QCOMPARE(plan.cells, (Cells{{chosen[0], QStringLiteral("1")}, {chosen[1], QStringLiteral("2")}}));
}

void TestTableGridBlocks::labelsAreSteppedOver()
{
    // From 规章 on: the headings between the blocks take no rows of the block.
    const CellId start = cell("proactive/regulations/issued");
    const PastePlan plan =
        planPaste(block("1\t 2 \n3\t\n4"), layout(TableId::Proactive), TableId::Proactive, {start}, start);
    QCOMPARE(plan.fit, PastePlan::Fit::Same);
    QVERIFY(plan.outside.isEmpty());
    QCOMPARE(plan.cells, (Cells{{start, QStringLiteral("1")},
                                {cell("proactive/regulations/repealed"), QStringLiteral("2")},
                                {cell("proactive/normative/issued"), QStringLiteral("3")},
                                {cell("proactive/normative/repealed"), QString()},
                                {cell("proactive/licensing/decisions"), QStringLiteral("4")}}));
}

void TestTableGridBlocks::whatFallsOutsideIsListed()
{
    const CellId start = cell("requests/carried_out/other_org");
    const PastePlan plan =
        planPaste(block("1\t2\t3\n4\t5\t6"), layout(TableId::Requests), TableId::Requests, {start}, start);
    QCOMPARE(plan.cells,
             (Cells{{start, QStringLiteral("1")}, {cell("requests/carried_out/total"), QStringLiteral("2")}}));
    QCOMPARE(plan.outside,
             (QStringList{QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")}));
}

void TestTableGridBlocks::emptyFieldsOutsideMeanNothing()
{
    const CellId start = cell("requests/carried_out/total");
    const PastePlan plan =
        planPaste(block("1\t\t\t\n\t\t\n"), layout(TableId::Requests), TableId::Requests, {start}, start);
    QCOMPARE(plan.cells, (Cells{{start, QStringLiteral("1")}}));
    QVERIFY(plan.outside.isEmpty());
}

void TestTableGridBlocks::mergedPlacesTakeOneField()
{
    ClipboardTable merged(2, 3);
    merged.place(0, 0, {QStringLiteral("86"), 1, 3, false, false, false});
    merged.place(1, 0, {QStringLiteral("9"), 1, 3, false, false, false});
    const CellId start = cell("proactive/penalties/decisions");
    const PastePlan plan = planPaste(merged, layout(TableId::Proactive), TableId::Proactive, {start}, start);
    QCOMPARE(plan.cells,
             (Cells{{start, QStringLiteral("86")}, {cell("proactive/coercion/decisions"), QStringLiteral("9")}}));
    // A covered place of the block leaves the figure that stands there alone.
    const CellId other = cell("requests/new/natural_person");
    const PastePlan over = planPaste(merged, layout(TableId::Requests), TableId::Requests, {other}, other);
    QCOMPARE(over.cells,
             (Cells{{other, QStringLiteral("86")}, {cell("requests/carried_in/natural_person"), QStringLiteral("9")}}));
}

void TestTableGridBlocks::headingsAreLeftOut()
{
    const CellId start = cell("requests/new/natural_person");
    const PastePlan plan = planPaste(block("单位\t个人\t企业\n某局\t1\t2\n"), layout(TableId::Requests),
                                     TableId::Requests, {start}, start);
    const HeadingShape headings{1, 1};
    QCOMPARE(plan.headings, headings);
    QCOMPARE(plan.cells, (Cells{{start, QStringLiteral("1")}, {cell("requests/new/business"), QStringLiteral("2")}}));
}

void TestTableGridBlocks::labelsSayWhichCellsAreMeant()
{
    const CellId elsewhere = cell("requests/carried_out/total");
    const char *text = "一、本年新收政府 信息公开申请数量\t\t\t371\t38\n二、上年结转政府信息公开申请数量\t\t\t9\t／";
    const PastePlan plan = planPaste(block(text), layout(TableId::Requests), TableId::Requests, {elsewhere}, elsewhere);
    QCOMPARE(plan.fit, PastePlan::Fit::ByLabels);
    QCOMPARE(plan.cells, (Cells{{cell("requests/new/natural_person"), QStringLiteral("371")},
                                {cell("requests/new/business"), QStringLiteral("38")},
                                {cell("requests/carried_in/natural_person"), QStringLiteral("9")},
                                {cell("requests/carried_in/business"), QStringLiteral("／")}}));
    // A label that the form has elsewhere proves nothing if another one does not fit.
    const PastePlan other = planPaste(block("一、本年新收政府信息公开申请数量\t\t\t371\n三、别的\t\t\t9"),
                                      layout(TableId::Requests), TableId::Requests, {elsewhere}, elsewhere);
    QVERIFY(other.fit != PastePlan::Fit::ByLabels);
}

void TestTableGridBlocks::aCopyWithHeadingsGoesBackWhereItCameFrom_data()
{
    QTest::addColumn<QByteArrayList>("addresses");
    QTest::addRow("two rows of requests") << QByteArrayList{"requests/granted/research", "requests/granted/social",
                                                            "requests/partial/research", "requests/partial/social"};
    QTest::addRow("a row deep inside") << QByteArrayList{"requests/refused.inquiry/business",
                                                         "requests/refused.inquiry/research"};
    QTest::addRow("across the blocks of own initiative") << QByteArrayList{
        "proactive/normative/issued", "proactive/normative/repealed", "proactive/licensing/decisions"};
    QTest::addRow("disputes under a cut heading")
        << QByteArrayList{"disputes/after_reconsideration/corrected", "disputes/after_reconsideration/other"};
}

void TestTableGridBlocks::aCopyWithHeadingsGoesBackWhereItCameFrom()
{
    QFETCH(const QByteArrayList, addresses);
    std::vector<CellId> cells;
    for (const QByteArray &address : addresses)
        cells.push_back(cell(address.constData()));
    const TableId table = cells.front().table;
    const SheetLayout sheet = layout(table);
    const ClipboardTable copied = copiedTable(sheet, m_maker->state(), cells, true);
    const PastePlan plan = planPaste(copied, sheet, table, {cells.front()}, cells.front());
    QCOMPARE(plan.fit, PastePlan::Fit::ByLabels);
    std::vector<CellId> pasted;
    for (const auto &[place, text] : plan.cells)
        pasted.push_back(place);
    for (const CellId &original : cells)
        QVERIFY(std::find(pasted.begin(), pasted.end(), original) != pasted.end());
}

QTEST_GUILESS_MAIN(TestTableGridBlocks)
#include "tst_table_grid_blocks.moc"
