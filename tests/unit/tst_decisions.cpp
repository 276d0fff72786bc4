// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/dismissed_findings.h"
#include "model/edit/decision_commands.h"
#include "model/history/command_words.h"
#include "tests/unit/decision_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

/// 2 + 0 + … = 2, but 3 stands there.
ReportMaker reportWithSlip()
{
    ReportMaker maker;
    maker.read("disputes/direct/upheld", 2).read("disputes/direct/total", 3);
    return maker;
}

const Finding &onlyFinding(const Workspace &workspace, ReportId id)
{
    Q_ASSERT(workspace.checks(id).findings().size() == 1);
    return workspace.checks(id).findings().front();
}

} // namespace

class TestDecisions : public QObject
{
    Q_OBJECT
private slots:
    void threeFiguresNeverMix();
    void refusesFiguresOfAnotherKind();
    void correctionLeavesTheOtherPartsAlone();
    void confirmationLapses();
    void dismissalLapsesAndComesBack();
    void dismissalsAreListed();
    void blankMeansZeroIsADecision();
    void settingsOfAReport();
    void signalsAreNarrow();
    void whatDoesNotFitChangesNothing();
    void commandsHaveWords();
    void everyKindHasWords();
};

void TestDecisions::threeFiguresNeverMix()
{
    Workspace workspace;
    ReportMaker maker = reportWithSlip();
    maker.without("requests/new/legal", CellState::Blank);
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const CellId total = maker.cell("disputes/direct/total");
    QVERIFY(workspace.apply(*proposeFigure(id, state, total, Decimal(2), {})));
    QCOMPARE(state.reported(total), std::optional(Decimal(3)));
    QCOMPARE(state.figureForChecks(total), std::optional(Decimal(3)));
    QCOMPARE(state.figureForAdding(total), std::optional(Decimal(3)));
    QCOMPARE(state.proposed(total), std::optional(Decimal(2)));
    QCOMPARE(state.shownText(total), QStringLiteral("3"));
    QVERIFY(!state.isCorrected(total));
    QVERIFY(state.holdsProposals());
    QCOMPARE(workspace.checks(id).counts().fail, 1); // a proposal heals nothing

    QVERIFY(workspace.apply(*adoptFigure(id, state, total, Decimal(5), QStringLiteral("电话核实"))));
    QCOMPARE(state.figureForAdding(total), std::optional(Decimal(5)));
    QCOMPARE(state.reported(total), std::optional(Decimal(3)));
    QCOMPARE(state.decision(total).adopted->reason, QStringLiteral("电话核实"));
    QCOMPARE(workspace.checks(id).counts().fail, 1);

    const CellId blank = maker.cell("requests/new/legal");
    QCOMPARE(state.figureForAdding(blank), std::optional<Decimal>());
    QVERIFY(workspace.apply(decideBlankIsZero(id, state, true, {})));
    QCOMPARE(state.figureForAdding(blank), std::optional(Decimal(0)));
    QCOMPARE(state.reported(blank), std::optional<Decimal>());

    QVERIFY(workspace.apply(*adoptFigure(id, state, total, {}, {})));
    QVERIFY(workspace.apply(*proposeFigure(id, state, total, {}, {})));
    QVERIFY(!workspace.apply(*proposeFigure(id, state, total, {}, {})));
    QVERIFY(!state.holdsProposals());
    QCOMPARE(state.figureForAdding(total), std::optional(Decimal(3)));
}

void TestDecisions::refusesFiguresOfAnotherKind()
{
    const ReportState state = ReportMaker().state();
    const CellId total = cellAt(state, "disputes/direct/total");
    QCOMPARE(proposeFigure(1, state, total, Decimal(-1), {}).error(),
             (EditError{EditError::Kind::Negative, "disputes/direct/total", "-1"}));
    QCOMPARE(adoptFigure(1, state, total, Decimal::parse(u"1.5"), {}).error().kind, EditError::Kind::NotWhole);
    QCOMPARE(adoptFigure(1, state, {TableId::Disputes, 99}, Decimal(1), {}).error().kind, EditError::Kind::NoSuchCell);
    QVERIFY(proposeFigure(1, state, cellAt(state, "proactive/fees/amount"), Decimal::parse(u"1.5"), {}).has_value());
}

void TestDecisions::correctionLeavesTheOtherPartsAlone()
{
    Workspace workspace;
    ReportMaker maker = reportWithSlip();
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const CellId total = maker.cell("disputes/direct/total");
    QVERIFY(workspace.apply(*proposeFigure(id, state, total, Decimal(2), {})));
    QVERIFY(*workspace.correctCell(id, total, QStringLiteral("4")));
    QCOMPARE(state.proposed(total), std::optional(Decimal(2)));
    QVERIFY(*workspace.correctCell(id, total, QStringLiteral("3")));
    QCOMPARE(workspace.journal().undoCommand()->kind, QStringLiteral("clear"));
    QVERIFY(!state.isCorrected(total));
    QCOMPARE(state.proposed(total), std::optional(Decimal(2)));
}

void TestDecisions::confirmationLapses()
{
    Workspace workspace;
    ReportMaker maker = reportWithSlip();
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const CellId total = maker.cell("disputes/direct/total");
    QVERIFY(!state.isConfirmed(total));
    QVERIFY(workspace.apply(confirmCells(id, state, {total, {TableId::Disputes, 99}})));
    QVERIFY(state.isConfirmed(total));
    QVERIFY(*workspace.correctCell(id, total, QStringLiteral("4")));
    QVERIFY(!state.isConfirmed(total));
    workspace.undo();
    QVERIFY(state.isConfirmed(total));
    QVERIFY(*workspace.correctCell(id, total, QStringLiteral("3件"))); // the same figure, typed otherwise
    QVERIFY(state.isConfirmed(total));
    QVERIFY(!workspace.apply(confirmCells(id, state, {total})));
    QVERIFY(workspace.apply(takeConfirmationsBack(id, state, {total})));
    QVERIFY(!state.isConfirmed(total));
}

void TestDecisions::dismissalLapsesAndComesBack()
{
    Workspace workspace;
    ReportMaker maker = reportWithSlip();
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const Finding finding = onlyFinding(workspace, id);
    QVERIFY(!state.isDismissed(finding));
    QVERIFY(workspace.apply(dismissFinding(id, state, finding, QStringLiteral("单位已说明"))));
    QVERIFY(state.isDismissed(onlyFinding(workspace, id))); // the finding stays
    QCOMPARE(state.dismissalOf(finding)->reason, QStringLiteral("单位已说明"));
    QVERIFY(openFindings(state, workspace.checks(id).findings()).empty());
    Finding reworded = finding;
    reworded.arguments.clear();
    QVERIFY(state.isDismissed(reworded));

    QVERIFY(*workspace.correctCell(id, maker.cell("disputes/direct/upheld"), QStringLiteral("1")));
    QVERIFY(!state.isDismissed(onlyFinding(workspace, id)));
    QVERIFY(*workspace.correctCell(id, maker.cell("disputes/direct/upheld"), QStringLiteral("2")));
    QVERIFY(state.isDismissed(onlyFinding(workspace, id)));
    QVERIFY(workspace.apply(restoreFinding(id, state, finding.id)));
    QVERIFY(!state.isDismissed(finding));
    QVERIFY(!workspace.apply(restoreFinding(id, state, finding.id)));
    workspace.undo();
    QVERIFY(state.isDismissed(finding));
}

void TestDecisions::dismissalsAreListed()
{
    Workspace workspace;
    ReportMaker maker = reportWithSlip();
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const Finding finding = onlyFinding(workspace, id);
    QVERIFY(workspace.apply(dismissFinding(id, state, finding, {})));
    auto listed = dismissedFindings(state, workspace.checks(id).findings());
    QCOMPARE(listed.size(), size_t(1));
    QVERIFY(listed[0].holds);
    QCOMPARE(listed[0].id, finding.id);
    QVERIFY(*workspace.correctCell(id, maker.cell("disputes/direct/total"), QStringLiteral("4")));
    listed = dismissedFindings(state, workspace.checks(id).findings());
    QVERIFY(!listed[0].holds);
    QVERIFY(listed[0].finding.has_value());
    QCOMPARE(openFindings(state, workspace.checks(id).findings()).size(), size_t(1));
    QVERIFY(*workspace.correctCell(id, maker.cell("disputes/direct/total"), QStringLiteral("2")));
    listed = dismissedFindings(state, workspace.checks(id).findings());
    QVERIFY(!listed[0].holds);
    QVERIFY(!listed[0].finding.has_value());
}

void TestDecisions::blankMeansZeroIsADecision()
{
    Workspace workspace;
    ReportMaker maker = soundReport();
    maker.without("requests/new/legal", CellState::Blank);
    maker.without("requests/new/social", CellState::Missing);
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const CheckCounts before = workspace.checks(id).counts();
    QVERIFY(before.undecided > 0);
    QSignalSpy cells(&workspace, &Workspace::cellsChanged);
    QSignalSpy settings(&workspace, &Workspace::settingsChanged);
    QVERIFY(workspace.apply(decideBlankIsZero(id, state, true, QStringLiteral("单位确认"))));
    QVERIFY(state.blankIsZero());
    QCOMPARE(*state.settings().blankIsZero, QStringLiteral("单位确认"));
    QVERIFY(workspace.checks(id).counts().undecided < before.undecided);
    QCOMPARE(cells.size(), 1);
    QCOMPARE(cells[0][1].value<std::vector<CellId>>(), (std::vector<CellId>{maker.cell("requests/new/legal")}));
    QCOMPARE(settings.size(), 1);
    QVERIFY(!workspace.apply(decideBlankIsZero(id, state, true, QStringLiteral("单位确认"))));
    workspace.undo();
    QVERIFY(!state.blankIsZero());
    QCOMPARE(workspace.checks(id).counts(), before);
}

void TestDecisions::settingsOfAReport()
{
    Workspace workspace;
    ReportMaker maker;
    maker.extraction().agency = QStringLiteral("青石县科技局");
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    QCOMPARE(state.agency(), QStringLiteral("青石县科技局"));
    QVERIFY(workspace.apply(putAgencyRight(id, state, QStringLiteral("青石县科学技术局"), {})));
    QVERIFY(workspace.apply(putYearRight(id, state, 2023, {})));
    QVERIFY(workspace.apply(decideBodyKind(id, state, QStringLiteral("government"), {})));
    QCOMPARE(state.agency(), QStringLiteral("青石县科学技术局"));
    QCOMPARE(state.year(), std::optional(2023));
    QCOMPARE(state.settings().bodyKind, QStringLiteral("government"));
    QVERIFY(workspace.apply(putAgencyRight(id, state, {}, {})));
    QCOMPARE(state.agency(), QStringLiteral("青石县科技局"));
    QVERIFY(workspace.apply(joinBody(id, state, QStringLiteral(" 青石县科学技术局 "), {})));
    QCOMPARE(state.settings().body, QStringLiteral("青石县科学技术局"));
    QVERIFY(workspace.apply(
        namePredecessors(id, state, {QStringLiteral("青石县粮食局"), QString(), QStringLiteral("青石县粮食局 ")}, {})));
    QCOMPARE(state.settings().predecessors, QStringList{QStringLiteral("青石县粮食局")});
    QVERIFY(workspace.jumpTo(0));
    QVERIFY(state.settings().isEmpty());
    QCOMPARE(state.year(), std::optional(2021));
}

void TestDecisions::signalsAreNarrow()
{
    Workspace workspace;
    ReportMaker maker = reportWithSlip();
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    QSignalSpy cells(&workspace, &Workspace::cellsChanged);
    QSignalSpy dismissals(&workspace, &Workspace::dismissalsChanged);
    QSignalSpy opinions(&workspace, &Workspace::opinionsChanged);
    QSignalSpy settings(&workspace, &Workspace::settingsChanged);
    const auto counts = [&] {
        return QList<int>{static_cast<int>(cells.size()), static_cast<int>(dismissals.size()),
                          static_cast<int>(opinions.size()), static_cast<int>(settings.size())};
    };
    QVERIFY(workspace.apply(dismissFinding(id, state, onlyFinding(workspace, id), {})));
    QCOMPARE(counts(), (QList<int>{0, 1, 0, 0}));
    QCOMPARE(dismissals[0][1].toStringList(), QStringList{onlyFinding(workspace, id).id});
    QVERIFY(workspace.apply(putYearRight(id, state, 2022, {})));
    QCOMPARE(counts(), (QList<int>{0, 1, 0, 1}));
    Command opinion;
    opinion.kind = QStringLiteral("write-opinion");
    opinion.changes = {OpinionChange{id, 1, {}, Opinion()}};
    QVERIFY(workspace.apply(opinion));
    QCOMPARE(counts(), (QList<int>{0, 1, 1, 1}));
    QVERIFY(workspace.apply(*proposeFigure(id, state, maker.cell("disputes/direct/total"), Decimal(2), {})));
    QCOMPARE(counts(), (QList<int>{1, 1, 1, 1}));
    QVERIFY(workspace.jumpTo(0));
    QCOMPARE(counts(), (QList<int>{2, 2, 2, 2}));
}

void TestDecisions::whatDoesNotFitChangesNothing()
{
    Workspace workspace;
    ReportMaker maker = reportWithSlip();
    const ReportId id = workspace.addReport(maker.make()).first;
    const std::vector<Change> misfits{
        DismissalChange{id, "f", Dismissal{}, std::nullopt},
        OpinionChange{id, 1, Opinion(), std::nullopt},
        SettingsChange{id, ReportSettings{.blankIsZero = QString()}, ReportSettings()},
        SettingsChange{id + 1, {}, ReportSettings{.blankIsZero = QString()}},
        CellChange{id, "disputes/direct/nothing", {}, correctedTo(1)},
    };
    for (const Change &misfit : misfits) {
        Command command;
        command.kind = QStringLiteral("correct");
        command.changes = {CellChange{id, "disputes/direct/total", {}, correctedTo(2)}, misfit};
        QVERIFY(!workspace.apply(command));
        QVERIFY(workspace.state(id).decisions().empty());
    }
    QVERIFY(workspace.journal().records().empty());
    // Two settings in one command: the second starts from the first.
    Command two;
    two.changes = {SettingsChange{id, {}, ReportSettings{.year = 2020}},
                   SettingsChange{id, ReportSettings{.year = 2020}, ReportSettings{.year = 2022}}};
    QVERIFY(workspace.apply(two));
    QCOMPARE(workspace.state(id).year(), std::optional(2022));
}

void TestDecisions::commandsHaveWords()
{
    Workspace workspace;
    ReportMaker maker = reportWithSlip();
    maker.read("requests/carried_out/total", 63);
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    const CommandWords words(Phrases(nullptr));
    const auto last = [&] { return words.name(*workspace.journal().undoCommand(), workspace); };
    QVERIFY(*workspace.correctCell(id, maker.cell("requests/carried_out/total"), QStringLiteral("36")));
    QCOMPARE(last(), QStringLiteral("Corrected 结转下年度继续办理 · 总计: 63 → 36"));
    QVERIFY(*workspace.correctCell(id, maker.cell("requests/carried_out/total"), QString()));
    QCOMPARE(last(), QStringLiteral("Corrected 结转下年度继续办理 · 总计: 36 → (blank)"));
    QVERIFY(workspace.apply(*proposeFigure(id, state, maker.cell("requests/carried_out/total"), Decimal(36), {})));
    QCOMPARE(last(), QStringLiteral("Proposed figure for 结转下年度继续办理 · 总计: 36"));
    QVERIFY(workspace.apply(
        confirmCells(id, state, {maker.cell("requests/new/total"), maker.cell("requests/carried_in/total")})));
    QCOMPARE(last(), QStringLiteral("Confirmed 2 cell(s)"));
    QVERIFY(workspace.apply(putYearRight(id, state, 2022, {})));
    QCOMPARE(last(), QStringLiteral("Year put right: 2021 → 2022"));
    QVERIFY(workspace.apply(decideBlankIsZero(id, state, true, {})));
    QCOMPARE(last(), QStringLiteral("Blank means 0"));
    Command other = *workspace.journal().undoCommand();
    other.kind = QStringLiteral("of a later program");
    other.data.count = 3;
    QCOMPARE(words.name(other, workspace), QStringLiteral("3 change(s)"));
    QCOMPARE(words.name(Command(), workspace), QString());
}

void TestDecisions::everyKindHasWords()
{
    const Workspace workspace;
    QStringList kinds = commandKinds();
    QVERIFY(kinds.size() > 30);
    for (const QString &kind : kinds) {
        Command command;
        command.kind = kind;
        command.changes = {SettingsChange{1, {}, ReportSettings{.year = 2020}}};
        command.data = {"a/b/c", "d/e/f", "1", "2", 1};
        const QString name = CommandWords(Phrases(nullptr)).name(command, workspace);
        QVERIFY2(!name.isEmpty() && !name.contains(u'%') && !name.startsWith(QLatin1String("Changed")),
                 qPrintable(kind + u' ' + name));
    }
    QCOMPARE(kinds.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
