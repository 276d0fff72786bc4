// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/cell_words.h"
#include "tests/unit/report_maker.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestCellWords : public QObject
{
    Q_OBJECT

private slots:
    void names();
    void states_data();
    void states();
    void aUnitThatIsNotTheFormsIsTurnedIntoIt();
    void problemsSayWhatWouldBeRight_data();
    void problemsSayWhatWouldBeRight();
    void stepsOfTheHistoryHaveNames();
};

void TestCellWords::names()
{
    ReportMaker maker;
    QCOMPARE(CellWords::name(maker.extraction(), maker.cell("requests/new/business")),
             QStringLiteral("一、本年新收政府信息公开申请数量 · 法人或其他组织 · 商业企业"));
    QCOMPARE(CellWords::shortName(maker.extraction(), maker.cell("requests/new/business")),
             QStringLiteral("一、本年新收政府信息公开申请数量 · 商业企业"));
    QCOMPARE(CellWords::name(maker.extraction(), maker.cell("requests/new/total")),
             QStringLiteral("一、本年新收政府信息公开申请数量 · 总计"));
}

void TestCellWords::states_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("words");
    QTest::addRow("read") << QByteArray("requests/new/total") << QStringLiteral("as read");
    QTest::addRow("blank") << QByteArray("requests/new/other_org") << QStringLiteral("blank");
    QTest::addRow("a dash") << QByteArray("requests/new/legal") << QStringLiteral("blank · a dash stands there");
    QTest::addRow("candidates") << QByteArray("requests/new/social")
                                << QStringLiteral("doubtful, could be: 2, nothing");
    QTest::addRow("missing") << QByteArray("requests/new/research") << QStringLiteral("missing");
    QTest::addRow("words") << QByteArray("requests/new/business") << QStringLiteral("not a figure");
    QTest::addRow("inferred") << QByteArray("requests/new/natural_person")
                              << QStringLiteral("inferred from the identities");
    QTest::addRow("corrected") << QByteArray("requests/carried_in/total")
                               << QStringLiteral("reading corrected, was: 0");
    QTest::addRow("corrected to nothing")
        << QByteArray("requests/carried_in/legal") << QStringLiteral("blank · reading corrected, was: 0");
    QTest::addRow("corrected where nothing was found")
        << QByteArray("requests/carried_in/social") << QStringLiteral("reading corrected, was: missing");
}

void TestCellWords::states()
{
    QFETCH(const QByteArray, address);
    ReportMaker maker;
    maker.without("requests/new/other_org", CellState::Blank);
    maker.without("requests/new/legal", CellState::Blank, u"—");
    maker.reading("requests/new/legal").mark = BlankMark::Dash;
    maker.without("requests/new/social", CellState::Ambiguous);
    maker.reading("requests/new/social").candidates = {{Decimal(2), {}}, {std::nullopt, {}}};
    maker.without("requests/new/research", CellState::Missing);
    maker.without("requests/new/business", CellState::NotAFigure, u"若干");
    maker.inferred("requests/new/natural_person", 0, "requests.row_total:new");
    maker.without("requests/carried_in/social", CellState::Missing);
    ReportState state = maker.state();
    state.setDecision(maker.cell("requests/carried_in/total"), correctedTo(36));
    state.setDecision(maker.cell("requests/carried_in/legal"), correctedToBlank());
    state.setDecision(maker.cell("requests/carried_in/social"), correctedTo(1));
    QTEST(CellWords::state(state, maker.cell(address.constData())), "words");
}

void TestCellWords::aUnitThatIsNotTheFormsIsTurnedIntoIt()
{
    ReportMaker maker;
    CellReading &fees = maker.reading("proactive/fees/amount");
    fees.raw = QStringLiteral("152790元");
    fees.unit = QStringLiteral("元");
    fees.value = Decimal::parse(u"15.279");
    QCOMPARE(CellWords::state(maker.state(), maker.cell("proactive/fees/amount")),
             QStringLiteral("as read, counts as 15.279 万元"));
    fees.unit = QStringLiteral("万元");
    QCOMPARE(CellWords::state(maker.state(), maker.cell("proactive/fees/amount")), QStringLiteral("as read"));
}

void TestCellWords::problemsSayWhatWouldBeRight_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("part");
    QTest::addRow("no figure") << int(EditError::Kind::NotAFigure) << QStringLiteral("“3x” is no figure");
    QTest::addRow("negative") << int(EditError::Kind::Negative) << QStringLiteral("below 0");
    QTest::addRow("not whole") << int(EditError::Kind::NotWhole) << QStringLiteral("whole");
    QTest::addRow("too precise") << int(EditError::Kind::TooPrecise) << QStringLiteral("six digits");
    QTest::addRow("unit") << int(EditError::Kind::UnitMismatch) << QStringLiteral("万元");
    QTest::addRow("no cell") << int(EditError::Kind::NoSuchCell) << QStringLiteral("no such cell");
}

void TestCellWords::problemsSayWhatWouldBeRight()
{
    QFETCH(const int, kind);
    QFETCH(const QString, part);
    ReportMaker maker;
    const EditError error{static_cast<EditError::Kind>(kind), QStringLiteral("proactive/fees/amount"),
                          QStringLiteral("3x")};
    const QString problem = CellWords::problem(error, maker.extraction().formCell(maker.cell("proactive/fees/amount")));
    QVERIFY2(problem.contains(part), qPrintable(problem));
}

void TestCellWords::stepsOfTheHistoryHaveNames()
{
    Workspace workspace;
    const ReportId report = workspace.addReport(soundReport().make()).first;
    const CellId cell = workspace.state(report).extraction().find(u"requests/carried_out/total").value();
    QVERIFY(workspace.correctCell(report, cell, QStringLiteral("84")).has_value());
    QCOMPARE(CellWords::commandName(*workspace.journal().undoCommand(), workspace),
             QStringLiteral("correct 四、结转下年度继续办理 · 总计"));
    QVERIFY(workspace.correctCell(report, cell, QStringLiteral("48")).has_value());
    QCOMPARE(CellWords::commandName(*workspace.journal().undoCommand(), workspace),
             QStringLiteral("take the correction back: 四、结转下年度继续办理 · 总计"));
    Command several = *workspace.journal().undoCommand();
    several.changes.push_back(several.changes.front());
    QCOMPARE(CellWords::commandName(several, workspace), QStringLiteral("change 2 cell(s)"));
    QCOMPARE(CellWords::commandName(Command(), workspace), QString());
}

QTEST_GUILESS_MAIN(TestCellWords)
#include "tst_cell_words.moc"
