// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/workspace.h"
#include "tests/unit/report_maker.h"

#include <QSignalSpy>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

Command command(const char *kind)
{
    Command result;
    result.kind = QString::fromLatin1(kind);
    return result;
}

CellChange change(ReportId report, const char *address, const CellDecision &before, const CellDecision &after)
{
    return {report, QString::fromLatin1(address), before, after};
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT
private slots:
    void interprets_data();
    void interprets();
    void refuses_data();
    void refuses();
    void refusesWhatIsNotThere();
    void goingBackToWhatWasRead_data();
    void goingBackToWhatWasRead();
    void changesNothing();
    void refusedEditLeavesNoTrace();
    void allOrNothing_data();
    void allOrNothing();
    void sameCellTwiceInOneCommand();
};

void TestEdits::interprets_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("value"); // empty: none
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("mark");
    const auto row = [](const char *name, const char *address, const char16_t *typed, CellState state,
                        const char *value, const char16_t *unit = u"", BlankMark mark = BlankMark::None) {
        QTest::newRow(name) << QByteArray(address) << QString::fromUtf16(typed) << static_cast<int>(state)
                            << QString::fromLatin1(value) << QString::fromUtf16(unit) << static_cast<int>(mark);
    };
    row("a count", "requests/new/total", u"859", CellState::Read, "859");
    row("full-width digits with a separator", "requests/new/total", u"１，１１３", CellState::Read, "1113");
    row("a count with its unit", "requests/new/total", u"12件", CellState::Read, "12", u"件");
    row("with a note", "requests/new/total", u"12（其中3件）", CellState::Read, "12");
    row("nothing", "requests/new/total", u"", CellState::Blank, "");
    row("spaces", "requests/new/total", u"  ", CellState::Blank, "");
    row("a dash", "requests/new/total", u"—", CellState::Blank, "", u"", BlankMark::Dash);
    row("a word for nothing", "requests/new/total", u"无", CellState::Blank, "", u"", BlankMark::Word);
    row("money in the form's unit", "proactive/fees/amount", u"15.279", CellState::Read, "15.279");
    row("money in yuan", "proactive/fees/amount", u"152790元", CellState::Read, "15.279", u"元");
}

void TestEdits::interprets()
{
    QFETCH(QByteArray, address);
    QFETCH(QString, typed);
    QFETCH(int, state);
    QFETCH(QString, value);
    QFETCH(QString, unit);
    QFETCH(int, mark);
    ReportMaker maker;
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const auto decision = workspace.interpret(id, maker.cell(address.constData()), typed);
    QVERIFY(decision);
    QVERIFY(decision->correction);
    const Correction &correction = *decision->correction;
    QCOMPARE(correction.typed, typed);
    QCOMPARE(static_cast<int>(correction.state), state);
    QCOMPARE(correction.value ? correction.value->toString() : QString(), value);
    QCOMPARE(correction.unit, unit);
    QCOMPARE(static_cast<int>(correction.mark), mark);
    QVERIFY(workspace.state(id).decisions().empty());
}

void TestEdits::refuses_data()
{
    QTest::addColumn<QByteArray>("edition");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind"); // -1: taken
    const auto row = [](const char *name, const char *edition, const char *address, const char16_t *typed, int kind) {
        QTest::newRow(name) << QByteArray(edition) << QByteArray(address) << QString::fromUtf16(typed) << kind;
    };
    const auto number = [](EditError::Kind kind) { return static_cast<int>(kind); };
    using enum EditError::Kind;
    row("words", "2021", "requests/new/total", u"若干", number(NotAFigure));
    row("two figures", "2021", "requests/new/total", u"12 13", number(NotAFigure));
    row("wrong groups", "2021", "requests/new/total", u"1,13", number(NotAFigure));
    row("a negative count", "2021", "requests/new/total", u"-3", number(Negative));
    row("a count that fell", "2021", "requests/new/total", u"减3", number(Negative));
    row("a fraction of a request", "2021", "requests/new/total", u"1.5", number(NotWhole));
    row("a whole number with a point", "2021", "requests/new/total", u"12.0", -1);
    row("money for a count", "2021", "requests/new/total", u"3万元", number(UnitMismatch));
    row("things for money", "2021", "proactive/fees/amount", u"3件", number(UnitMismatch));
    row("less than a hundredth of a yuan", "2021", "proactive/fees/amount", u"0.0000001", number(TooPrecise));
    row("a hundredth of a yuan", "2021", "proactive/fees/amount", u"0.01元", -1);
    row("a thousandth of a yuan", "2021", "proactive/fees/amount", u"0.001元", number(TooPrecise));
    row("money paid back", "2021", "proactive/fees/amount", u"-1.5", -1);
    row("a decrease", "2019", "proactive/licensing/change", u"减2", -1);
    row("half an increase", "2019", "proactive/licensing/change", u"增0.5", number(NotWhole));
    row("procurement in any unit", "2019", "proactive/procurement/amount", u"160.56万元", -1);
    row("procurement in things", "2019", "proactive/procurement/amount", u"3项", number(UnitMismatch));
}

void TestEdits::refuses()
{
    QFETCH(QByteArray, edition);
    QFETCH(QByteArray, address);
    QFETCH(QString, typed);
    QFETCH(int, kind);
    ReportMaker maker(edition.constData());
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const auto decision = workspace.interpret(id, maker.cell(address.constData()), typed);
    QCOMPARE(decision ? -1 : static_cast<int>(decision.error().kind), kind);
    if (!decision) {
        QCOMPARE(decision.error().address, QString::fromLatin1(address));
        QCOMPARE(decision.error().typed, typed);
    }
}

void TestEdits::refusesWhatIsNotThere()
{
    ReportMaker maker("2019");
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const auto kindOf = [](const tl::expected<CellDecision, EditError> &result) {
        return result ? EditError::Kind::NotAFigure : result.error().kind;
    };
    QCOMPARE(kindOf(workspace.interpret(id + 1, {}, QStringLiteral("1"))), EditError::Kind::NoSuchCell);
    QCOMPARE(kindOf(workspace.interpret(id, {TableId::Disputes, 15}, QStringLiteral("1"))),
             EditError::Kind::NoSuchCell);
    QCOMPARE(kindOf(workspace.interpret(id, {TableId::Disputes, -1}, QStringLiteral("1"))),
             EditError::Kind::NoSuchCell);
    QCOMPARE(kindOf(workspace.interpret(id, maker.cell("proactive/other_documents/created"), QStringLiteral("1"))),
             EditError::Kind::NoSuchCell);
    QVERIFY(workspace.interpret(id, {TableId::Disputes, 14}, QStringLiteral("1")));
}

void TestEdits::goingBackToWhatWasRead_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("back");
    const auto row = [](const char *name, CellState state, const char16_t *raw, const char16_t *typed, bool back) {
        QTest::newRow(name) << static_cast<int>(state) << QString::fromUtf16(raw) << QString::fromUtf16(typed) << back;
    };
    row("the same figure", CellState::Read, u"12", u"12", true);
    row("the same with spaces round it", CellState::Read, u"12\n", u" 12", true);
    row("the same value in other words", CellState::Read, u"1,113", u"1113", false);
    row("a note more", CellState::Read, u"12", u"12（其中3件）", false);
    row("a blank stays a blank", CellState::Blank, u"", u"", true);
    row("a dash stays a dash", CellState::Blank, u"—", u"—", true);
    row("another mark for nothing", CellState::Blank, u"—", u"/", false);
    row("a blank typed into a missing one", CellState::Missing, u"", u"", false);
    row("a blank typed into a doubtful one", CellState::Ambiguous, u"", u"", false);
    row("spaces typed into a doubtful one", CellState::Ambiguous, u"", u" ", false);
    row("the figure that was doubtful, typed", CellState::Ambiguous, u"36", u"36", false);
    row("a figure by arithmetic stays one", CellState::Inferred, u"36", u"36", true);
    row("a doubtful one that holds nothing", CellState::Ambiguous, u"", u"无", false);
    row("text that is no figure left alone", CellState::NotAFigure, u"若干", u"若干", true);
}

void TestEdits::goingBackToWhatWasRead()
{
    QFETCH(int, state);
    QFETCH(QString, raw);
    QFETCH(QString, typed);
    QFETCH(bool, back);
    ReportMaker maker;
    maker.without("requests/new/legal", static_cast<CellState>(state));
    maker.reading("requests/new/legal").raw = raw;
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const auto decision = workspace.interpret(id, maker.cell("requests/new/legal"), typed);
    QVERIFY(decision);
    QCOMPARE(decision->isEmpty(), back);
    if (!back)
        QVERIFY(decision->correction->state == CellState::Blank || decision->correction->state == CellState::Read);
}

void TestEdits::changesNothing()
{
    ReportMaker maker;
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const CellId cell = maker.cell("disputes/direct/total");
    QVERIFY(*workspace.correctCell(id, cell, QStringLiteral("1")));
    QSignalSpy changed(&workspace, &Workspace::cellsChanged);
    const auto again = workspace.correctCell(id, cell, QStringLiteral("1"));
    QVERIFY(again && !*again);
    const auto untouched = workspace.correctCell(id, maker.cell("disputes/direct/other"), QStringLiteral("0"));
    QVERIFY(untouched && !*untouched);
    QVERIFY(!workspace.apply(Command()));
    QVERIFY(changed.isEmpty());
    QCOMPARE(workspace.journal().records().size(), size_t(1));
}

void TestEdits::refusedEditLeavesNoTrace()
{
    ReportMaker maker;
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    QSignalSpy history(&workspace, &Workspace::historyChanged);
    QVERIFY(!workspace.correctCell(id, maker.cell("disputes/direct/total"), QStringLiteral("-1")));
    QVERIFY(workspace.state(id).decisions().empty());
    QVERIFY(workspace.journal().records().empty());
    QVERIFY(history.isEmpty());
}

void TestEdits::allOrNothing_data()
{
    QTest::addColumn<int>("report");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("beforeIsRight");
    QTest::addColumn<bool>("applied");
    QTest::newRow("all right") << 1 << QByteArray("disputes/direct/other") << true << true;
    QTest::newRow("no such report") << 2 << QByteArray("disputes/direct/other") << true << false;
    QTest::newRow("no such cell") << 1 << QByteArray("disputes/direct/dismissed") << true << false;
    QTest::newRow("a row that is absent") << 1 << QByteArray("proactive/other_documents/created") << true << false;
    QTest::newRow("another decision stands there") << 1 << QByteArray("disputes/direct/other") << false << false;
}

void TestEdits::allOrNothing()
{
    QFETCH(int, report);
    QFETCH(QByteArray, address);
    QFETCH(bool, beforeIsRight);
    QFETCH(bool, applied);
    Workspace workspace;
    const ReportId id = workspace.addReport(ReportMaker("2019").make()).first;
    QCOMPARE(id, 1);
    Command two = command("correct");
    two.changes = {
        change(id, "disputes/direct/total", {}, correctedTo(1)),
        change(report, address.constData(), beforeIsRight ? CellDecision() : correctedTo(7), correctedTo(2))};
    QCOMPARE(static_cast<bool>(workspace.apply(two)), applied);
    QCOMPARE(workspace.state(id).decisions().size(), applied ? size_t(2) : size_t(0));
    QCOMPARE(workspace.journal().canUndo(), applied);
}

void TestEdits::sameCellTwiceInOneCommand()
{
    ReportMaker maker;
    Workspace workspace;
    const ReportId id = workspace.addReport(maker.make()).first;
    const CellId cell = maker.cell("disputes/direct/total");
    Command twice = command("correct");
    twice.changes = {change(id, "disputes/direct/total", {}, correctedTo(1)),
                     change(id, "disputes/direct/total", correctedTo(1), correctedTo(2))};
    QVERIFY(workspace.apply(twice));
    QCOMPARE(workspace.state(id).reported(cell), std::optional(Decimal(2)));
    workspace.undo();
    QVERIFY(!workspace.state(id).isCorrected(cell));
    workspace.redo();
    QCOMPARE(workspace.state(id).reported(cell), std::optional(Decimal(2)));
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
