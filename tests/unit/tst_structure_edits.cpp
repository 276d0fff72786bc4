// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/structure_edit.h"
#include "tests/unit/decision_fixture.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

using Edit = EditResult (*)(ReportId, const ReportState &, CellId);
using TwoCells = EditResult (*)(ReportId, const ReportState &, CellId, CellId, RestOfRow);

QStringList lostTexts(const PreparedEdit &edit)
{
    QStringList result;
    for (const LostContent &lost : edit.lost)
        result.append(lost.address.section(u'/', 2) + u'=' + lost.text);
    return result;
}

int rowIndex(const ReportState &state, TableId table, const char *key)
{
    const auto &rows = state.extraction().tableForm(table).rows;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].key == QLatin1String(key))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

class TestStructureEdits : public QObject
{
    Q_OBJECT
private slots:
    void rowsAfterAnEdit_data();
    void rowsAfterAnEdit();
    void placesTravel();
    void thereAndBackLeavesNothing();
    void cellsThatDoNotMoveStayAsTheyAre();
    void doubtIsNotMovedAlong();
    void splits_data();
    void splits();
    void joins_data();
    void joins();
    void swapsCellsOfTwoTables();
    void aFigureOfAnotherKindIsRefused();
    void unitsAreTurned();
    void rows();
    void rowsOfOtherColumnsAreRefused();
    void wrongSelections();
};

void TestStructureEdits::rowsAfterAnEdit_data()
{
    QTest::addColumn<int>("edit");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("lost");
    const auto row = [](const char *name, int edit, const char *before, const char *cell, const char *after,
                        const char *lost = "") {
        QTest::newRow(name) << edit << QString::fromUtf8(before) << QByteArray(cell) << QString::fromUtf8(after)
                            << QString::fromUtf8(lost);
    };
    row("left over a blank", 0, "1 . 3 4 5 6 7", "research", "1 3 4 5 6 7 .");
    row("left over a figure", 0, "1 2 3 4 5 6 7", "research", "1 3 4 5 6 7 .", "business=2");
    row("left from the first", 0, "1 2 3 4 5 6 7", "natural_person", "2 3 4 5 6 7 .", "natural_person=1");
    row("left from the last", 0, "1 2 3 4 5 . 7", "total", "1 2 3 4 5 7 .");
    row("right", 1, "1 2 3 4 5 6 .", "business", "1 . 2 3 4 5 6");
    row("right, the last falls off", 1, "1 2 3 4 5 6 7", "natural_person", ". 1 2 3 4 5 6", "total=7");
    row("right, a text falls off", 1, "1 2 3 4 5 6 若干", "total", "1 2 3 4 5 6 .", "total=若干");
    row("right with a missing cell", 1, "1 2 ? 4 5 6 .", "business", "1 . 2 ? 4 5 6");
    row("insert takes the next gap", 2, "1 2 3 . 5 6 7", "business", "1 . 2 3 5 6 7");
    row("insert takes a dash", 2, "1 2 3 — 5 6 7", "business", "1 . 2 3 5 6 7");
    row("insert without a gap", 2, "1 2 3 4 5 6 7", "business", "1 . 2 3 4 5 6", "total=7");
    row("insert before a gap in the cell itself", 2, "1 . 3 . 5 6 7", "business", "1 . . 3 5 6 7");
    row("remove", 3, "1 2 3 4 5 6 7", "business", "1 3 4 5 6 7 .", "business=2");
    row("remove a blank", 3, "1 . 3 4 5 6 7", "business", "1 3 4 5 6 7 .");
    row("remove the last", 3, "1 2 3 4 5 6 7", "total", "1 2 3 4 5 6 .", "total=7");
}

void TestStructureEdits::rowsAfterAnEdit()
{
    static constexpr Edit edits[] = {shiftLeft, shiftRight, insertCell, removeCell};
    static constexpr const char *kinds[] = {"shift-left", "shift-right", "insert-cell", "remove-cell"};
    QFETCH(int, edit);
    QFETCH(QString, before);
    QFETCH(QByteArray, cell);
    QFETCH(QString, after);
    QFETCH(QString, lost);
    ReportMaker maker;
    readRow(maker, "requests/new", before);
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const auto prepared = edits[edit](id, workspace.state(id), cellAt(workspace.state(id), "requests/new/" + cell));
    QVERIFY(prepared.has_value());
    QCOMPARE(lostTexts(*prepared).join(u' '), lost);
    QCOMPARE(prepared->rows, 1);
    QCOMPARE(shownRow(workspace.state(id), "requests/new"), before); // preparing changes nothing
    for (const CellPreview &preview : prepared->cells)
        QCOMPARE(preview.before, workspace.state(id).shownText(preview.cell));
    QVERIFY(workspace.apply(prepared->command));
    QCOMPARE(shownRow(workspace.state(id), "requests/new"), after);
    for (const CellPreview &preview : prepared->cells)
        QCOMPARE(preview.after, workspace.state(id).shownText(preview.cell));
    QCOMPARE(workspace.journal().undoCommand()->kind, QString::fromLatin1(kinds[edit]));
    QCOMPARE(workspace.journal().undoCommand()->data.subject,
             QStringLiteral("requests/new/") + QString::fromLatin1(cell));
    workspace.undo();
    QVERIFY(workspace.state(id).decisions().empty());
}

void TestStructureEdits::placesTravel()
{
    ReportMaker maker;
    readRow(maker, "requests/new", QStringLiteral("1 22 3 4 5 6 ."));
    const ReportState state = maker.state();
    const std::vector<Span> place = state.places(cellAt(state, "requests/new/business"));
    QCOMPARE(place, (std::vector<Span>{{2, 4}}));
    const auto edit = shiftRight(1, state, cellAt(state, "requests/new/business"));
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    QVERIFY(workspace.apply(edit->command));
    const ReportState &after = workspace.state(id);
    QCOMPARE(after.places(cellAt(after, "requests/new/research")), place);
    QVERIFY(after.places(cellAt(after, "requests/new/business")).empty()); // a blank put in stands nowhere
    QCOMPARE(after.state(cellAt(after, "requests/new/business")), CellState::Blank);
}

void TestStructureEdits::thereAndBackLeavesNothing()
{
    ReportMaker maker;
    readRow(maker, "requests/new", QStringLiteral("1 2 3 4 5 6 ."));
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const CellId cell = cellAt(workspace.state(id), "requests/new/business");
    QVERIFY(workspace.apply(shiftRight(id, workspace.state(id), cell)->command));
    QVERIFY(!workspace.state(id).decisions().empty());
    QVERIFY(workspace.apply(removeCell(id, workspace.state(id), cell)->command));
    QVERIFY(workspace.state(id).decisions().empty());
}

void TestStructureEdits::cellsThatDoNotMoveStayAsTheyAre()
{
    ReportMaker maker;
    readRow(maker, "requests/new", QStringLiteral("1 2 3 4 5 6 ."));
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const CellId first = cellAt(workspace.state(id), "requests/new/natural_person");
    QVERIFY(*workspace.correctCell(id, first, QStringLiteral("9")));
    const auto edit = shiftRight(id, workspace.state(id), cellAt(workspace.state(id), "requests/new/other_org"));
    QCOMPARE(edit->cells.size(), size_t(2));
    QCOMPARE(edit->cells[0].address, QStringLiteral("requests/new/other_org"));
    QCOMPARE(edit->cells[1].address, QStringLiteral("requests/new/total"));
}

void TestStructureEdits::doubtIsNotMovedAlong()
{
    ReportMaker maker;
    readRow(maker, "requests/new", QStringLiteral("1 2 3 4 5 6 ."));
    maker.without("requests/new/research", CellState::Ambiguous);
    maker.reading("requests/new/research").candidates = {{Decimal(3), {{4, 5}}}, {}};
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const auto edit = shiftRight(id, workspace.state(id), cellAt(workspace.state(id), "requests/new/business"));
    QVERIFY(workspace.apply(edit->command));
    const ReportState &state = workspace.state(id);
    QCOMPARE(state.reported(cellAt(state, "requests/new/research")), std::optional(Decimal(2)));
    QCOMPARE(state.state(cellAt(state, "requests/new/social")), CellState::Missing); // still to be looked at
    QCOMPARE(state.reported(cellAt(state, "requests/new/legal")), std::optional(Decimal(4)));
}

void TestStructureEdits::splits_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("moves");
    QTest::addColumn<QString>("after"); // empty: refused
    QTest::addColumn<QString>("lost");
    QTest::newRow("into a gap") << "1 37138 . 4 5 6 7" << 3 << true << "1 371 38 4 5 6 7"
                                << "";
    QTest::newRow("the rest moves into the next gap") << "1 37138 4 5 . 6 7" << 3 << true << "1 371 38 4 5 6 7"
                                                      << "";
    QTest::newRow("the rest stays") << "1 37138 4 5 . 6 7" << 3 << false << "1 371 38 5 . 6 7"
                                    << "research=4";
    QTest::newRow("at the front") << "1 37138 4 5 . 6 7" << 0 << true << ""
                                  << "";
    QTest::newRow("behind the end") << "1 37138 4 5 . 6 7" << 5 << true << ""
                                    << "";
    QTest::newRow("into words") << "1 若干5 . 5 . 6 7" << 2 << true << ""
                                << "";
}

void TestStructureEdits::splits()
{
    QFETCH(QString, before);
    QFETCH(int, offset);
    QFETCH(bool, moves);
    QFETCH(QString, after);
    QFETCH(QString, lost);
    ReportMaker maker;
    readRow(maker, "requests/new", before);
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const CellId cell = cellAt(workspace.state(id), "requests/new/business");
    const auto edit = splitFigure(id, workspace.state(id), cell, offset, moves ? RestOfRow::Moves : RestOfRow::Stays);
    QCOMPARE(edit.has_value(), !after.isEmpty());
    if (!edit)
        return;
    QCOMPARE(lostTexts(*edit).join(u' '), lost);
    QVERIFY(workspace.apply(edit->command));
    QCOMPARE(shownRow(workspace.state(id), "requests/new"), after);
    QCOMPARE(workspace.state(id).places(cell), (std::vector<Span>{{2, 5}}));
    QCOMPARE(workspace.state(id).places({cell.table, cell.index + 1}), (std::vector<Span>{{5, 7}}));
}

void TestStructureEdits::joins_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("moves");
    QTest::addColumn<QString>("after");
    QTest::newRow("the rest closes up") << "1 3 71 4 5 6 7" << QByteArray("research") << true << "1 371 4 5 6 7 .";
    QTest::newRow("the rest stays") << "1 3 71 4 5 6 7" << QByteArray("research") << false << "1 371 . 4 5 6 7";
    QTest::newRow("not neighbours") << "1 3 71 4 5 6 7" << QByteArray("social") << true << "";
    QTest::newRow("with itself") << "1 3 71 4 5 6 7" << QByteArray("business") << true << "";
    QTest::newRow("with words") << "1 3 若干 4 5 6 7" << QByteArray("research") << true << "";
}

void TestStructureEdits::joins()
{
    QFETCH(QString, before);
    QFETCH(QByteArray, second);
    QFETCH(bool, moves);
    QFETCH(QString, after);
    ReportMaker maker;
    readRow(maker, "requests/new", before);
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const auto edit = joinFigures(id, state, cellAt(state, "requests/new/business"),
                                  cellAt(state, "requests/new/" + second), moves ? RestOfRow::Moves : RestOfRow::Stays);
    QCOMPARE(edit.has_value(), !after.isEmpty());
    if (!edit)
        return;
    QVERIFY(workspace.apply(edit->command));
    QCOMPARE(shownRow(state, "requests/new"), after);
    QCOMPARE(state.places(cellAt(state, "requests/new/business")), (std::vector<Span>{{2, 3}, {4, 6}}));
    QCOMPARE(state.reported(cellAt(state, "requests/new/business")), std::optional(Decimal(371)));
}

void TestStructureEdits::swapsCellsOfTwoTables()
{
    ReportMaker maker;
    maker.read("requests/new/total", 12).read("disputes/direct/total", 5);
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const CellId one = cellAt(state, "requests/new/total");
    const CellId other = cellAt(state, "disputes/direct/total");
    const std::vector<Span> place = state.places(one);
    QVERIFY(workspace.apply(swapCells(id, state, one, other)->command));
    QCOMPARE(state.reported(one), std::optional(Decimal(5)));
    QCOMPARE(state.reported(other), std::optional(Decimal(12)));
    QCOMPARE(state.places(other), place);
    QVERIFY(workspace.apply(swapCells(id, state, other, one)->command));
    QVERIFY(state.decisions().empty());
}

void TestStructureEdits::aFigureOfAnotherKindIsRefused()
{
    ReportMaker maker;
    CellReading &fees = maker.read("proactive/fees/amount", 0).reading("proactive/fees/amount");
    fees.value = Decimal::parse(u"15.5");
    fees.raw = QStringLiteral("15.5");
    const ReportState state = maker.state();
    const auto edit = swapCells(1, state, cellAt(state, "proactive/fees/amount"), cellAt(state, "requests/new/total"));
    QVERIFY(!edit.has_value());
    QCOMPARE(edit.error(), (EditError{EditError::Kind::NotWhole, "requests/new/total", "15.5"}));
}

void TestStructureEdits::unitsAreTurned()
{
    ReportMaker maker;
    CellReading &fees = maker.reading("proactive/fees/amount");
    fees.value = Decimal::parse(u"0.0012");
    fees.raw = QStringLiteral("12元");
    fees.unit = QStringLiteral("元");
    const ReportState state = maker.state();
    const auto money = swapCells(1, state, cellAt(state, "proactive/fees/amount"), cellAt(state, "requests/new/total"));
    QVERIFY(!money.has_value());
    QCOMPARE(money.error(), (EditError{EditError::Kind::UnitMismatch, "requests/new/total", "12元"}));

    maker.read("proactive/fees/amount", 12).reading("proactive/fees/amount").unit.clear(); // as it stands
    const ReportState plain = maker.state();
    const auto count = swapCells(1, plain, cellAt(plain, "proactive/fees/amount"), cellAt(plain, "requests/new/total"));
    QVERIFY(count.has_value());
    const auto &change = std::get<CellChange>(count->command.changes[1]);
    QCOMPARE(change.address, QStringLiteral("requests/new/total"));
    QCOMPARE(change.after.correction->value, std::optional(Decimal(12)));
}

void TestStructureEdits::rows()
{
    ReportMaker recent;
    readRow(recent, "requests/new", QStringLiteral("1 2 3 4 5 6 21"));
    readRow(recent, "requests/carried_in", QStringLiteral("9 8 7 . 5 4 33"));
    Workspace workspace;
    const ReportId id = workspace.addReport(recent.make()).first;
    const ReportState &state = workspace.state(id);
    const int first = rowIndex(state, TableId::Requests, "new");
    const int second = rowIndex(state, TableId::Requests, "carried_in");
    const auto swap = swapRows(id, state, TableId::Requests, first, second);
    QVERIFY(swap.has_value());
    QCOMPARE(swap->rows, 2);
    QVERIFY(workspace.apply(swap->command));
    QCOMPARE(shownRow(state, "requests/new"), QStringLiteral("9 8 7 . 5 4 33"));
    QCOMPARE(shownRow(state, "requests/carried_in"), QStringLiteral("1 2 3 4 5 6 21"));
    QCOMPARE(workspace.journal().undoCommand()->data.subject, QStringLiteral("requests/new"));
    QCOMPARE(workspace.journal().undoCommand()->data.other, QStringLiteral("requests/carried_in"));
    QVERIFY(workspace.apply(moveRowUp(id, state, TableId::Requests, second)->command));
    QVERIFY(state.decisions().empty());
    QVERIFY(workspace.apply(moveRowDown(id, state, TableId::Requests, first)->command));
    QCOMPARE(shownRow(state, "requests/new"), QStringLiteral("9 8 7 . 5 4 33"));
    QVERIFY(!moveRowUp(id, state, TableId::Requests, first).has_value()); // nothing above
    QVERIFY(!moveRowUp(id, state, TableId::Requests, -1).has_value());
}

void TestStructureEdits::rowsOfOtherColumnsAreRefused()
{
    const ReportState state = ReportMaker().state();
    const int rules = 0;
    const int fees = rowIndex(state, TableId::Proactive, "fees");
    QVERIFY(fees > 0);
    const auto swap = swapRows(1, state, TableId::Proactive, rules, fees);
    QVERIFY(!swap.has_value());
    QCOMPARE(swap.error().kind, EditError::Kind::WrongSelection);
    QVERIFY(!swapRows(1, state, TableId::Proactive, rules, rules).has_value());
}

void TestStructureEdits::wrongSelections()
{
    const ReportState state = ReportMaker("2019").state();
    const CellId absent = cellAt(state, "proactive/other_documents/created");
    for (const Edit edit : {shiftLeft, shiftRight, insertCell, removeCell}) {
        QCOMPARE(edit(1, state, absent).error().kind, EditError::Kind::NoSuchCell);
        QCOMPARE(edit(1, state, {TableId::Disputes, 99}).error().kind, EditError::Kind::NoSuchCell);
    }
    const CellId last = cellAt(state, "requests/new/total");
    QCOMPARE(splitFigure(1, state, last, 1, RestOfRow::Moves).error().kind, EditError::Kind::WrongSelection);
    QCOMPARE(swapCells(1, state, last, last).error().kind, EditError::Kind::WrongSelection);
}

QTEST_GUILESS_MAIN(TestStructureEdits)
#include "tst_structure_edits.moc"
