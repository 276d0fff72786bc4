// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/fill_edit.h"
#include "model/edit/source_edit.h"
#include "tests/unit/decision_fixture.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

std::vector<CellId> cellsOf(const ReportState &state, std::initializer_list<const char *> addresses)
{
    std::vector<CellId> cells;
    for (const char *address : addresses)
        cells.push_back(cellAt(state, address));
    return cells;
}

QString described(const std::vector<SourceFigure> &figures)
{
    QStringList result;
    for (const SourceFigure &figure : figures)
        result.append(QStringLiteral("%1@%2-%3").arg(figure.text).arg(figure.span.begin).arg(figure.span.end));
    return result.join(u' ');
}

} // namespace

class TestFillEdits : public QObject
{
    Q_OBJECT
private slots:
    void zerosWhereNothingStands();
    void clears();
    void fillsDownAndRight();
    void fillNeedsMoreThanOne();
    void setsAllOrNone();
    void replaces();
    void scopes();
    void findsFigures_data();
    void findsFigures();
    void takesFiguresInOrder();
    void takesFieldsWhereTheyFit();
    void takesNothingFromWords();
};

void TestFillEdits::zerosWhereNothingStands()
{
    ReportMaker maker;
    readRow(maker, "requests/new", QStringLiteral("1 . ? 若干 — 6 7"));
    maker.without("requests/carried_in/total", CellState::Ambiguous);
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const auto edit = fillZeros(id, state, cellsOfTable(state, TableId::Requests));
    QVERIFY(edit.has_value());
    QCOMPARE(edit->cells.size(), size_t(3));
    QVERIFY(workspace.apply(edit->command));
    QCOMPARE(shownRow(state, "requests/new"), QStringLiteral("1 0 0 若干 0 6 7"));
    QCOMPARE(state.state(cellAt(state, "requests/carried_in/total")), CellState::Ambiguous);
}

void TestFillEdits::clears()
{
    ReportMaker maker;
    readRow(maker, "requests/new", QStringLiteral("1 — ? 4 5 6 7"));
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const std::vector<CellId> row = cellsOfRow(state, TableId::Requests, 0);
    QCOMPARE(row.size(), size_t(7));
    QVERIFY(*workspace.correctCell(id, row[1], QStringLiteral("2")));
    const auto edit = clearCells(id, state, row);
    QVERIFY(workspace.apply(edit->command));
    QCOMPARE(shownRow(state, "requests/new"), QStringLiteral(". — . . . . ."));
    QVERIFY(!state.isCorrected(row[1])); // the dash that was read says so already
    QVERIFY(!workspace.apply(clearCells(id, state, row)->command));
}

void TestFillEdits::fillsDownAndRight()
{
    ReportMaker maker;
    readRow(maker, "requests/new", QStringLiteral("1 2 3 4 5 6 7"));
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const auto down = fillDown(id, state,
                               cellsOf(state, {"requests/carried_in/business", "requests/new/business",
                                               "requests/new/natural_person", "requests/carried_in/natural_person"}));
    QVERIFY(workspace.apply(down->command));
    QCOMPARE(shownRow(state, "requests/carried_in"), QStringLiteral("1 2 0 0 0 0 0"));
    const CellId copied = cellAt(state, "requests/carried_in/business");
    QVERIFY(state.places(copied) != state.places(cellAt(state, "requests/new/business")));
    const auto right = fillRight(id, state,
                                 cellsOf(state, {"requests/new/legal", "requests/new/other_org", "requests/new/total",
                                                 "requests/carried_in/total"}));
    QVERIFY(workspace.apply(right->command));
    QCOMPARE(shownRow(state, "requests/new"), QStringLiteral("1 2 3 4 5 5 5"));
    QCOMPARE(shownRow(state, "requests/carried_in"), QStringLiteral("1 2 0 0 0 0 0"));
}

void TestFillEdits::fillNeedsMoreThanOne()
{
    ReportMaker maker;
    maker.without("requests/new/total", CellState::Missing);
    const ReportState state = maker.state();
    QCOMPARE(fillDown(1, state, cellsOf(state, {"requests/new/total", "requests/new/business"})).error().kind,
             EditError::Kind::WrongSelection);
    const auto missing = fillDown(1, state, cellsOf(state, {"requests/new/total", "requests/carried_in/total"}));
    QCOMPARE(missing.error(), (EditError{EditError::Kind::NothingThere, "requests/new/total", {}}));
}

void TestFillEdits::setsAllOrNone()
{
    const ReportState state = ReportMaker().state();
    const CellId one = cellAt(state, "requests/new/total");
    const CellId other = cellAt(state, "requests/new/business");
    const auto both = setCells(1, state, {{one, QStringLiteral("12")}, {other, QStringLiteral("—")}});
    QVERIFY(both.has_value());
    QCOMPARE(both->command.changes.size(), size_t(2));
    QCOMPARE(both->cells[0].address, QStringLiteral("requests/new/business")); // the form's order
    const auto refused = setCells(1, state, {{one, QStringLiteral("12")}, {other, QStringLiteral("1.5")}});
    QCOMPARE(refused.error(), (EditError{EditError::Kind::NotWhole, "requests/new/business", "1.5"}));
}

void TestFillEdits::replaces()
{
    ReportMaker maker;
    readRow(maker, "requests/new", QStringLiteral("11 21 若干 . — 6 71"));
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const std::vector<CellId> row = cellsOfRow(state, TableId::Requests, 0);
    const auto part = replaceInCells(id, state, row, {QStringLiteral("1"), QStringLiteral("4"), false});
    QVERIFY(workspace.apply(part->command));
    QCOMPARE(shownRow(state, "requests/new"), QStringLiteral("44 24 若干 . — 6 74"));
    QCOMPARE(state.places(row[1]), (std::vector<Span>{{3, 5}})); // the figure stands where it stood
    const auto whole = replaceInCells(id, state, row, {QStringLiteral("6"), QStringLiteral("x"), true});
    QVERIFY(whole->command.changes.empty());
    QCOMPARE(whole->refused, (std::vector<EditError>{{EditError::Kind::NotAFigure, "requests/new/other_org", "x"}}));
    const auto blank = replaceInCells(id, state, row, {QString(), QStringLiteral("0"), true});
    QCOMPARE(blank->cells.size(), size_t(1));
    QCOMPARE(blank->cells[0].after, QStringLiteral("0"));
    QVERIFY(!replaceInCells(id, state, row, {QString(), QStringLiteral("0"), false}).has_value());
}

void TestFillEdits::scopes()
{
    const ReportState state = ReportMaker("2019").state();
    const size_t all = cellsOfReport(state).size();
    QCOMPARE(all, cellsOfTable(state, TableId::Proactive).size() + cellsOfTable(state, TableId::Requests).size()
                      + cellsOfTable(state, TableId::Disputes).size());
    for (const CellId cell : cellsOfReport(state))
        QVERIFY(state.exists(cell));
    QVERIFY(cellsOfRow(state, TableId::Disputes, 99).empty());
}

void TestFillEdits::findsFigures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fields");
    QTest::addColumn<QString>("found");
    QTest::newRow("words") << "12 — 371" << false << "12@0-2 —@3-4 371@5-8";
    QTest::newRow("glued to words") << "新收371件，结转9件" << false << "371@2-5 9@9-10";
    QTest::newRow("numbers of labels") << "1.属于国家秘密 3 2、其他 4" << false << "3@9-10 4@16-17";
    QTest::newRow("separators and full width") << "1,113 １２" << false << "1,113@0-5 １２@6-8";
    QTest::newRow("pipes as words") << "| 3 |  | 1 |" << false << "3@2-3 1@9-10";
    QTest::newRow("pipes as fields") << "| 3 |  | 1 |" << true << "3@2-3 @5-5 1@9-10";
    QTest::newRow("fields with a label") << "规章|3||1" << true << "3@3-4 @5-5 1@6-7";
    QTest::newRow("tabs") << "3\t\t1" << true << "3@0-1 @2-2 1@3-4";
    QTest::newRow("two lines") << "3|\n|4" << true << "3@0-1 4@4-5";
    QTest::newRow("nothing") << "总计" << false << "";
}

void TestFillEdits::findsFigures()
{
    QFETCH(QString, text);
    QFETCH(bool, fields);
    QFETCH(QString, found);
    const auto source = sourceWith(text);
    QCOMPARE(described(figuresIn(*source, {0, static_cast<int>(text.size())}, fields)), found);
}

void TestFillEdits::takesFiguresInOrder()
{
    ReportMaker maker;
    maker.extraction().source = sourceWith(QStringLiteral("本年新收 12 — 371 5"));
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const std::vector<CellId> cells =
        cellsOf(state, {"requests/new/research", "requests/new/natural_person", "requests/new/business"});
    const auto edit = takeSourceText(id, state, cells, {0, 15});
    QVERIFY(edit.has_value());
    QCOMPARE(edit->unused, QStringList{"5"});
    QVERIFY(workspace.apply(edit->command));
    QCOMPARE(shownRow(state, "requests/new"), QStringLiteral("12 — 371 0 0 0 0"));
    QCOMPARE(state.places(cells[0]), (std::vector<Span>{{10, 13}}));
    QVERIFY(!workspace.apply(takeSourceText(id, state, cells, {0, 15})->command)); // says so already
    const auto fewer = takeSourceText(id, state, cells, {5, 7});
    QCOMPARE(fewer->command.changes.size(), size_t(0)); // 12 stands in the first cell; the others are left alone
    QVERIFY(fewer->unused.isEmpty());
}

void TestFillEdits::takesFieldsWhereTheyFit()
{
    ReportMaker maker;
    maker.extraction().source = sourceWith(QStringLiteral("规章|3||1"));
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const std::vector<CellId> cells =
        cellsOf(state, {"requests/new/natural_person", "requests/new/business", "requests/new/research"});
    QVERIFY(workspace.apply(takeSourceText(id, state, cells, {0, 7})->command));
    QCOMPARE(shownRow(state, "requests/new"), QStringLiteral("3 . 1 0 0 0 0"));
}

void TestFillEdits::takesNothingFromWords()
{
    ReportMaker maker;
    maker.extraction().source = sourceWith(QStringLiteral("总计 1.5"));
    const ReportState state = maker.state();
    const std::vector<CellId> cells = cellsOf(state, {"requests/new/total"});
    QCOMPARE(takeSourceText(1, state, cells, {0, 2}).error(), (EditError{EditError::Kind::NothingThere, {}, "总计"}));
    QCOMPARE(takeSourceText(1, state, cells, {0, 6}).error(),
             (EditError{EditError::Kind::NotWhole, "requests/new/total", "1.5"}));
}

QTEST_GUILESS_MAIN(TestFillEdits)
#include "tst_fill_edits.moc"
