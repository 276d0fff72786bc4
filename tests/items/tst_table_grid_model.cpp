// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/table_grid_model.h"
#include "tests/items/model_text.h"
#include "tests/unit/years_maker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestTableGridModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsTheRulesOfModels_data();
    void keepsTheRulesOfModels();
    void isEmptyWithoutAReport();
    void asPrinted();
    void bothWaysBetweenCellsAndPlaces();
    void statesOfCells();
    void failedChecksStandAtTheirTarget();
    void whatDoesNotGoWithAnotherYearIsMarked();
    void anEditGoesToTheWorkspace();
    void anEditThatIsRefusedChangesNothing_data();
    void anEditThatIsRefusedChangesNothing();
    void labelsCannotBeEdited();
    void undoIsSeen();
    void involvedCells();
    void wordsForThoseWhoHear();
    void headingsOfColumnsAndRows();
    void whatAnEditWouldPut();

private:
    QModelIndex at(const char *address) const
    {
        return m_model->indexFor(m_workspace->state(m_report).extraction().find(QString::fromLatin1(address)).value());
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TableGridModel> m_model;
    ReportId m_report = 0;
};

void TestTableGridModel::init()
{
    m_model.reset();
    m_workspace = std::make_unique<Workspace>();
    ReportMaker maker = soundReport();
    maker.without("requests/partial/legal", CellState::Blank, u"—");
    maker.without("requests/partial/total", CellState::Ambiguous);
    maker.without("requests/other.rest/total", CellState::Missing);
    maker.without("requests/rejected.petition/total", CellState::NotAFigure, u"若干");
    maker.inferred("requests/refused.process/business", 0, "requests.row_total:refused.process");
    m_report = m_workspace->addReport(maker.make()).first;
    m_model = std::make_unique<TableGridModel>(*m_workspace, TableId::Requests);
    m_model->setReport(m_report);
}

void TestTableGridModel::keepsTheRulesOfModels_data()
{
    QTest::addColumn<int>("table");
    for (const TableId table : allTables)
        QTest::addRow("%s", qPrintable(tableKey(table))) << int(table);
}

void TestTableGridModel::keepsTheRulesOfModels()
{
    QFETCH(const int, table);
    TableGridModel grid(*m_workspace, static_cast<TableId>(table));
    const QAbstractItemModelTester tester(&grid, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(isEmptyOutside(grid));
    grid.setReport(m_report);
    QVERIFY(isEmptyOutside(grid));
    QVERIFY(m_workspace->correctCell(m_report, {TableId::Requests, 0}, QStringLiteral("7")).has_value());
    m_workspace->undo();
    grid.setReport(std::nullopt);
    QVERIFY(isEmptyOutside(grid));
    QCOMPARE(grid.rowCount(), 0);
}

void TestTableGridModel::isEmptyWithoutAReport()
{
    m_model->setReport(4711); // no such report
    QVERIFY(!m_model->report());
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->indexFor({TableId::Requests, 0}).isValid());
    QCOMPARE(m_model->problemWith(QModelIndex(), QStringLiteral("x")), QString());
}

void TestTableGridModel::asPrinted()
{
    TableGridModel disputes(*m_workspace, TableId::Disputes);
    disputes.setReport(m_report);
    QCOMPARE(
        printModel(disputes),
        QStringLiteral(
            "行政复议 |  |  |  |  | 行政诉讼 |  |  |  |  |  |  |  |  | \n"
            "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 |  |  |  |  | 复议后起诉 |  |  |  | \n"
            " |  |  |  |  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计"
            " | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n"
            "0 | 0 | 0 | 0 | 0 | 2 | 0 | 0 | 1 | 3 | 0 | 0 | 0 | 0 | 0"));
    QCOMPARE(disputes.span(disputes.index(0, 5)), QSize(10, 1));
    QCOMPARE(disputes.span(disputes.index(1, 0)), QSize(1, 2));
    QCOMPARE(disputes.span(disputes.index(3, 0)), QSize(1, 1));
}

void TestTableGridModel::bothWaysBetweenCellsAndPlaces()
{
    const auto cells =
        static_cast<int>(m_workspace->state(m_report).extraction().tableForm(TableId::Requests).cells.size());
    QCOMPARE(cells, 175);
    for (int cell = 0; cell < cells; ++cell) {
        const QModelIndex index = m_model->indexFor({TableId::Requests, cell});
        QVERIFY(index.isValid());
        QCOMPARE(m_model->cellFor(index), std::optional(CellId{TableId::Requests, cell}));
    }
    QVERIFY(!m_model->indexFor({TableId::Disputes, 0}).isValid());
    QVERIFY(!m_model->indexFor({TableId::Requests, cells}).isValid());
    QVERIFY(!m_model->cellFor(m_model->index(0, 0)));
    QVERIFY(!m_model->cellFor(QModelIndex()));
    QCOMPARE(at("requests/new/natural_person"), m_model->index(3, 3));
    QCOMPARE(at("requests/carried_out/total"), m_model->index(27, 9));
}

void TestTableGridModel::statesOfCells()
{
    const auto state = [this](const char *address) {
        return static_cast<CellState>(at(address).data(CellStateRole).toInt());
    };
    QCOMPARE(state("requests/new/total"), CellState::Read);
    QCOMPARE(state("requests/partial/legal"), CellState::Blank);
    QCOMPARE(state("requests/partial/total"), CellState::Ambiguous);
    QCOMPARE(state("requests/other.rest/total"), CellState::Missing);
    QCOMPARE(state("requests/rejected.petition/total"), CellState::NotAFigure);
    QCOMPARE(state("requests/refused.process/business"), CellState::Inferred);
    // Nothing is no zero.
    QCOMPARE(at("requests/partial/total").data().toString(), QString());
    QCOMPARE(at("requests/partial/legal").data().toString(), QStringLiteral("—"));
    QCOMPARE(at("requests/rejected.petition/total").data().toString(), QStringLiteral("若干"));
}

void TestTableGridModel::failedChecksStandAtTheirTarget()
{
    QCOMPARE(at("requests/carried_out/total").data(FailedChecksRole).toInt(), 0);
    QVERIFY(
        m_workspace->correctCell(m_report, *m_model->cellFor(at("requests/carried_out/total")), QStringLiteral("84"))
            .has_value());
    QCOMPARE(at("requests/carried_out/total").data(FailedChecksRole).toInt(), 1); // its row
    QCOMPARE(at("requests/new/total").data(FailedChecksRole).toInt(), 1);         // the balance of its column
    QCOMPARE(at("requests/carried_out/natural_person").data(FailedChecksRole).toInt(), 0);
}

void TestTableGridModel::whatDoesNotGoWithAnotherYearIsMarked()
{
    test::YearsMaker years;
    years.add(2022, {{"requests/carried_out/total", 3}, {"requests/carried_out/business", 3}});
    years.add(2023, {{"requests/carried_in/total", 3}, {"requests/carried_in/research", 3}});
    Workspace workspace;
    for (const ReportState &state : years.states)
        workspace.addReport(state.sharedExtraction());
    TableGridModel model(workspace, TableId::Requests);
    model.setReport(2);
    const auto failed = [&](const char *address) {
        const CellId cell = workspace.state(2).extraction().find(QString::fromLatin1(address)).value();
        return model.indexFor(cell).data(FailedChecksRole).toInt();
    };
    // The total hides that other columns came in than went out.
    QCOMPARE(failed("requests/carried_in/business"), 1);
    QCOMPARE(failed("requests/carried_in/research"), 1);
    QCOMPARE(failed("requests/carried_in/natural_person"), 0);
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    const CellId last = workspace.state(1).extraction().find(u"requests/carried_out/business").value();
    QVERIFY(workspace.correctCell(1, last, QStringLiteral("0")));
    QVERIFY(!told.isEmpty());
    QCOMPARE(failed("requests/carried_in/business"), 0);
    auto settings = std::make_shared<ReviewSettings>();
    settings->rules[QStringLiteral("years.carry")].enabled = false;
    told.clear();
    QVERIFY(workspace.setReviewSettings(settings));
    QVERIFY(!told.isEmpty());
    QCOMPARE(failed("requests/carried_in/research"), 0);
}

void TestTableGridModel::anEditGoesToTheWorkspace()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QModelIndex index = at("requests/carried_out/total");
    QVERIFY(m_model->setData(index, QStringLiteral("８４件")));
    QVERIFY(changed.count() >= 1);
    QCOMPARE(index.data().toString(), QStringLiteral("８４件")); // as it was typed
    QCOMPARE(m_workspace->state(m_report).reported(*m_model->cellFor(index)), std::optional(Decimal(84)));
    QVERIFY(index.data(IsCorrectedRole).toBool());
    QCOMPARE(index.data(ReadTextRole).toString(), QStringLiteral("48"));
    QCOMPARE(m_workspace->journal().records().size(), size_t(1));

    // What was read again: the correction goes, and that is a step too.
    QVERIFY(m_model->setData(index, QStringLiteral("48")));
    QVERIFY(!index.data(IsCorrectedRole).toBool());
    QCOMPARE(m_workspace->journal().records().size(), size_t(2));

    // The same again leaves no trace.
    QVERIFY(m_model->setData(index, QStringLiteral("48")));
    QCOMPARE(m_workspace->journal().records().size(), size_t(2));
    QVERIFY(!m_model->setData(index, QStringLiteral("1"), Qt::DisplayRole));
}

void TestTableGridModel::anEditThatIsRefusedChangesNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isAccepted");
    QTest::addRow("a word") << QStringLiteral("abc") << false;
    QTest::addRow("less than nothing") << QStringLiteral("-3") << false;
    QTest::addRow("half an item") << QStringLiteral("1.5") << false;
    QTest::addRow("a figure") << QStringLiteral("12") << true;
    QTest::addRow("full-width digits") << QStringLiteral("１２") << true;
    QTest::addRow("nothing") << QString() << true;
}

void TestTableGridModel::anEditThatIsRefusedChangesNothing()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isAccepted);
    QSignalSpy refused(m_model.get(), &TableGridModel::editRefused);
    const QModelIndex index = at("requests/new/total");
    QCOMPARE(m_model->problemWith(index, typed).isEmpty(), isAccepted);
    QCOMPARE(m_model->setData(index, typed), isAccepted);
    QCOMPARE(refused.count(), isAccepted ? 0 : 1);
    if (isAccepted)
        return;
    QCOMPARE(refused.first().at(0).toModelIndex(), index);
    QVERIFY(!refused.first().at(1).toString().isEmpty());
    QCOMPARE(index.data().toString(), QStringLiteral("900"));
    QVERIFY(m_workspace->journal().records().empty());
}

void TestTableGridModel::labelsCannotBeEdited()
{
    const QModelIndex label = m_model->index(3, 0);
    QCOMPARE(label.data().toString(), QStringLiteral("一、本年新收政府信息公开申请数量"));
    QVERIFY(label.data(IsLabelRole).toBool());
    QVERIFY(!label.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!label.flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(!m_model->setData(label, QStringLiteral("1")));
    QVERIFY(at("requests/new/total").flags().testFlag(Qt::ItemIsEditable));
    // Places that a label covers are no cells at all.
    QCOMPARE(m_model->index(3, 1).flags(), Qt::ItemFlags(Qt::NoItemFlags));
}

void TestTableGridModel::undoIsSeen()
{
    const QModelIndex index = at("requests/new/total");
    QVERIFY(m_model->setData(index, QStringLiteral("1")));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_workspace->undo();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(index.data().toString(), QStringLiteral("900"));
    m_workspace->redo();
    QCOMPARE(index.data().toString(), QStringLiteral("1"));
}

void TestTableGridModel::involvedCells()
{
    QVERIFY(!at("requests/new/total").data(IsInvolvedRole).toBool());
    m_model->setInvolved({*m_model->cellFor(at("requests/new/total")), {TableId::Disputes, 0}});
    QVERIFY(at("requests/new/total").data(IsInvolvedRole).toBool());
    QVERIFY(!at("requests/new/business").data(IsInvolvedRole).toBool());
    m_model->setInvolved({});
    QVERIFY(!at("requests/new/total").data(IsInvolvedRole).toBool());
}

void TestTableGridModel::wordsForThoseWhoHear()
{
    const QString words = at("requests/new/business").data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"一、本年新收政府信息公开申请数量", "法人或其他组织", "商业企业", "100", "as read"})
        QVERIFY2(words.contains(QString::fromUtf8(part)), part);
    QCOMPARE(at("requests/new/business").data(Qt::AccessibleDescriptionRole).toString(),
             QStringLiteral("requests/new/business"));
    QVERIFY(at("requests/partial/total").data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("doubtful")));
    QVERIFY(at("requests/other.rest/total").data(StateWordsRole).toString().contains(QStringLiteral("missing")));
    QVERIFY(at("requests/partial/legal").data(StateWordsRole).toString().contains(QStringLiteral("blank")));
}

void TestTableGridModel::headingsOfColumnsAndRows()
{
    QCOMPARE(m_model->headerData(4, Qt::Horizontal).toString(),
             QStringLiteral("申请人情况 · 法人或其他组织 · 商业企业"));
    QCOMPARE(m_model->headerData(9, Qt::Horizontal).toString(), QStringLiteral("申请人情况 · 总计"));
    QCOMPARE(m_model->headerData(3, Qt::Vertical).toString(), QStringLiteral("一、本年新收政府信息公开申请数量"));
    QCOMPARE(m_model->headerData(7, Qt::Vertical).toString(),
             QStringLiteral("三、本年度办理结果 · （三）不予公开 · 1.属于国家秘密"));
    QVERIFY(!m_model->headerData(10, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(-1, Qt::Vertical).isValid());
}

void TestTableGridModel::whatAnEditWouldPut()
{
    const QModelIndex index = at("requests/new/total");
    QVERIFY(!index.data(PreviewRole).isValid());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setPreview(
        {{*m_model->cellFor(index), QStringLiteral("7")}, {{TableId::Disputes, 0}, QStringLiteral("8")}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(index.data(PreviewRole).toString(), QStringLiteral("7"));
    QCOMPARE(index.data().toString(), QStringLiteral("900")); // nothing happened yet
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("would become 7")));
    QVERIFY(!at("requests/new/business").data(PreviewRole).isValid());
    m_model->setPreview({});
    QVERIFY(!index.data(PreviewRole).isValid());
    QVERIFY(m_workspace->journal().records().empty());
}

QTEST_GUILESS_MAIN(TestTableGridModel)
#include "tst_table_grid_model.moc"
