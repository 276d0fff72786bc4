// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/decision_commands.h"
#include "model/history/journal_json.h"
#include "model/opinion/acceptance.h"
#include "tests/unit/carry_over_fixture.h"

#include <QTest>

#include <random>

using namespace gouji;
using namespace gouji::test;

/// A report read again: what becomes of each decision, and that nothing is applied blindly.
class TestCarryOver : public QObject
{
    Q_OBJECT
private slots:
    void corrections_data();
    void corrections();
    void aRowThatIsGone();
    void figuresDecided_data();
    void figuresDecided();
    void dismissals();
    void settings();
    void whatWasDecidedOnTheNewerReportStands();
    void placesAreFoundAgain();
    void sameBytesReadOtherwise();
    void anOpinionOnAFigureReadOtherwise();
    void sameBytesChangeNothing_data();
    void sameBytesChangeNothing();
};

void TestCarryOver::corrections_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("outcome"); // of a correction to 48
    QTest::newRow("the same figure is read") << "84"
                                             << "84"
                                             << "carried";
    QTest::newRow("the right figure is read") << "84"
                                              << "48"
                                              << "not needed";
    QTest::newRow("a third figure is read") << "84"
                                            << "47"
                                            << "conflict, 84 -> 47, decided 48";
    QTest::newRow("nothing stands there now") << "84"
                                              << "."
                                              << "conflict, 84 -> , decided 48";
    QTest::newRow("it is not found now") << "84"
                                         << "?"
                                         << "conflict, 84 -> , decided 48";
    QTest::newRow("still blank") << "."
                                 << "."
                                 << "carried";
    QTest::newRow("still missing") << "?"
                                   << "?"
                                   << "carried";
    QTest::newRow("the same doubt") << "a|b"
                                    << "a|b"
                                    << "carried";
    QTest::newRow("the doubt is gone, rightly") << "a|b"
                                                << "48"
                                                << "not needed";
    QTest::newRow("the doubt is gone, otherwise") << "a|b"
                                                  << "4"
                                                  << "conflict,  -> 4, decided 48";
    QTest::newRow("still the same words") << "words"
                                          << "words"
                                          << "carried";
    QTest::newRow("a figure instead of words") << "words"
                                               << "4"
                                               << "conflict, 若干 -> 4, decided 48";
}

void TestCarryOver::corrections()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(QString, outcome);
    ReportMaker first = sent("first");
    ReportMaker second = sent("second");
    setReading(first, carriedOut, before);
    setReading(second, carriedOut, now);
    ReportState earlier = first.state();
    earlier.setDecision(cellAt(earlier, "requests/carried_out/total"), correctedTo(48));
    const CarryOver carried = judged(earlier, second.state());
    QCOMPARE(inWords(carried), QStringLiteral("correction %1: %2").arg(carriedOut, outcome));

    // Carried or kept it stands over the newer reading, else the newer reading stands.
    const ReportState unkept = withCarried(second.state(), carried, {}, 1);
    QCOMPARE(unkept.isCorrected(cellAt(unkept, "requests/carried_out/total")), outcome == QLatin1String("carried"));
    const ReportState kept = withCarried(second.state(), carried, allConflicts(carried), 1);
    QCOMPARE(kept.reported(cellAt(kept, "requests/carried_out/total")), std::optional(Decimal(48)));
}

void TestCarryOver::aRowThatIsGone()
{
    ReportMaker first = sent("first");
    ReportMaker second = sent("second");
    const CellId cell = first.cell("requests/carried_out/total");
    second.extraction().form = ReportMaker("2019").make()->form;
    second.extraction().tables = ReportMaker("2019").make()->tables;
    ReportState earlier = first.state();
    earlier.setDecision(cell, correctedTo(1));
    earlier.setDecision(cellAt(earlier, "proactive/regulations/issued"), correctedTo(4));
    const CarryOver carried = judged(earlier, second.state());
    const bool has = second.make()->find(u"proactive/regulations/issued").has_value();
    QCOMPARE(inWords(carried).contains(QStringLiteral(", gone")), !has);
    // It cannot be kept where there is no place for it, and does no harm.
    const ReportState kept = withCarried(second.state(), carried, allConflicts(carried), 1);
    QCOMPARE(kept.decisions().size(), has ? size_t(2) : size_t(1));
}

void TestCarryOver::figuresDecided_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("words"); // of what was decided about 63: proposed 36, added up 40, confirmed
    const QString same = QStringLiteral("proposal %1: carried\nadoption %1: carried\nconfirmation %1: carried");
    QTest::newRow("reported as before") << "63" << same.arg(carriedOut);
    QTest::newRow("changed as proposed") << "36"
                                         << QStringLiteral(
                                                "proposal %1: not needed\nadoption %1: conflict, 63 -> 36, decided 40\n"
                                                "confirmation %1: conflict, 63 -> 36, decided 63")
                                                .arg(carriedOut);
    QTest::newRow("as added up") << "40"
                                 << QStringLiteral("proposal %1: conflict, 63 -> 40, decided 36\nadoption %1: "
                                                   "not needed\nconfirmation %1: conflict, 63 -> 40, decided 63")
                                        .arg(carriedOut);
}

void TestCarryOver::figuresDecided()
{
    QFETCH(QString, now);
    QFETCH(QString, words);
    ReportMaker first = sent("first");
    ReportMaker second = sent("second");
    setReading(first, carriedOut, QStringLiteral("63"));
    setReading(second, carriedOut, now);
    ReportState earlier = first.state();
    CellDecision decision;
    decision.proposed = Decimal(36);
    decision.adopted = Adoption{Decimal(40), QStringLiteral("电话核实")};
    decision.confirmed = Confirmation{CellState::Read, Decimal(63)};
    earlier.setDecision(cellAt(earlier, "requests/carried_out/total"), decision);
    const CarryOver carried = judged(earlier, second.state());
    QCOMPARE(inWords(carried), words);
    // A confirmation that is kept confirms what stands there now.
    const ReportState kept = withCarried(second.state(), carried, allConflicts(carried), 1);
    QVERIFY(kept.isConfirmed(cellAt(kept, "requests/carried_out/total")));
}

void TestCarryOver::dismissals()
{
    ReportMaker first = sent("first");
    first.read("requests/carried_out/total", 63).read("disputes/direct/total", 9).read("requests/new/total", 901);
    ReportMaker second = sent("second");
    second.read("requests/carried_out/total", 63).read("disputes/direct/total", 8);
    ReportState earlier = first.state();
    QStringList targets;
    for (const Finding &finding : findingsOf(earlier)) {
        if (finding.outcome == Outcome::Fail && finding.target.endsWith(QLatin1String("/total"))
            && !finding.values.isEmpty() && !targets.contains(finding.target))
        {
            targets.append(finding.target);
            earlier.setDismissal(finding.id, Dismissal{finding.values, QStringLiteral("已核实"), finding.target});
        }
    }
    QVERIFY(targets.contains(QStringLiteral("disputes/direct/total")));
    QVERIFY(targets.contains(carriedOut));
    QVERIFY(targets.contains(QStringLiteral("requests/new/total")));
    const QString words = inWords(judged(earlier, second.state()));
    QVERIFY2(
        words.contains(QStringLiteral("dismissal disputes/direct/total: conflict, 9 ≠ 3 -> 8 ≠ 3, decided 已核实")),
        qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("dismissal requests/new/total: not needed")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("dismissal %1: carried").arg(carriedOut)), qPrintable(words));
    // One that is kept holds for the values there are now.
    const CarryOver carried = judged(earlier, second.state());
    const ReportState kept = withCarried(second.state(), carried, allConflicts(carried), 1);
    for (const Finding &finding : findingsOf(kept)) {
        if (finding.target == QLatin1String("disputes/direct/total") && finding.outcome == Outcome::Fail)
            QVERIFY(kept.isDismissed(finding));
    }
}

void TestCarryOver::settings()
{
    ReportMaker first = sent("first");
    setReading(first, carriedOut, QStringLiteral("."));
    ReportState earlier = first.state();
    earlier.setSettings(
        {QStringLiteral("来电确认"), QStringLiteral("county-department"), QStringLiteral("青石县财政和金融局"), 2022});
    QCOMPARE(inWords(judged(earlier, first.state())),
             QStringLiteral("blank-is-zero: carried\nbody-kind: carried\nagency: carried\nyear: carried"));

    ReportMaker second = sent("second");
    setReading(second, carriedOut, QStringLiteral("."));
    setReading(second, QStringLiteral("requests/new/total"), QStringLiteral("."));
    second.extraction().agency = QStringLiteral("青石县财政和金融局");
    second.extraction().year = 2024;
    QCOMPARE(
        inWords(judged(earlier, second.state())),
        QStringLiteral("blank-is-zero: conflict, 1 -> 2, decided 来电确认\nbody-kind: carried\nagency: not needed\n"
                       "year: conflict, 2023 -> 2024, decided 2022"));
    ReportMaker filled = sent("filled");
    QCOMPARE(inWords(judged(earlier, filled.state())).section(u'\n', 0, 0),
             QStringLiteral("blank-is-zero: not needed"));
}

void TestCarryOver::whatWasDecidedOnTheNewerReportStands()
{
    ReportMaker first = sent("first");
    ReportMaker second = sent("second");
    ReportState earlier = first.state();
    earlier.setDecision(cellAt(earlier, "requests/carried_out/total"), correctedTo(50));
    earlier.setDecision(cellAt(earlier, "requests/new/total"), correctedTo(5));
    ReportState newer = second.state();
    newer.setDecision(cellAt(newer, "requests/carried_out/total"), correctedTo(50));
    newer.setDecision(cellAt(newer, "requests/new/total"), correctedTo(6));
    const CarryOver carried = judged(earlier, newer);
    QCOMPARE(inWords(carried), QStringLiteral("correction requests/new/total: conflict, 900 -> 6, decided 5\n"
                                              "correction requests/carried_out/total: not needed"));
    QCOMPARE(withCarried(newer, carried, {}, 1).reported(cellAt(newer, "requests/new/total")),
             std::optional(Decimal(6)));
}

void TestCarryOver::placesAreFoundAgain()
{
    ReportMaker first("2021");
    first.extraction().source = sourceWith(QStringLiteral("附注：实为四十八件。"), "first");
    ReportMaker second("2021");
    second.extraction().source = sourceWith(QStringLiteral("说明在前。附注：实为四十八件。"), "second");
    ReportState earlier = first.state();
    CellDecision decision = correctedTo(48);
    decision.correction->spans = {{5, 8}};
    earlier.setDecision(cellAt(earlier, "requests/new/total"), decision);
    const CarryOver carried = judged(earlier, second.state());
    const ReportState after = withCarried(second.state(), carried, {}, 1);
    QCOMPARE(after.decision(cellAt(after, "requests/new/total")).correction->spans, (std::vector<Span>{{10, 13}}));

    // Where it stands twice, it is not known which one was meant.
    second.extraction().source = sourceWith(QStringLiteral("四十八件。附则：约四十八件。"), "third");
    const ReportState unsure = withCarried(second.state(), judged(earlier, second.state()), {}, 1);
    QVERIFY(unsure.isCorrected(cellAt(unsure, "requests/new/total")));
    QVERIFY(unsure.decision(cellAt(unsure, "requests/new/total")).correction->spans.empty());
}

void TestCarryOver::sameBytesReadOtherwise()
{
    Workspace workspace;
    ReportMaker maker = sent("first");
    maker.read("requests/carried_out/total", 84).read("disputes/direct/total", 9).read("requests/new/total", 90);
    const ReportId id = workspace.addReport(maker.make()).first;
    for (const auto &[address, typed] :
         {std::pair("requests/carried_out/total", "48"), std::pair("disputes/direct/total", "3"),
          std::pair("requests/new/total", "900")})
        QVERIFY(workspace.correctCell(id, maker.cell(address), QString::fromLatin1(typed)));
    const QByteArray decided = decisionsToJson(workspace.state(id));
    ReportMaker better = sent("first");
    better.read("requests/carried_out/total", 84).read("disputes/direct/total", 8);
    const CarryOver carried = readAgain(workspace, id, better.make()).value();
    QCOMPARE(inWords(carried), QStringLiteral("correction requests/new/total: not needed\n"
                                              "correction requests/carried_out/total: carried\n"
                                              "correction disputes/direct/total: conflict, 9 -> 8, decided 3"));
    // What does not fit does not lie over the newer figure.
    const ReportState &state = workspace.state(id);
    QCOMPARE(state.reported(maker.cell("disputes/direct/total")), std::optional(Decimal(8)));
    QVERIFY(!state.isCorrected(maker.cell("requests/new/total")));
    QCOMPARE(state.reported(maker.cell("requests/carried_out/total")), std::optional(Decimal(48)));
    QCOMPARE(workspace.journal().undoCommand()->kind, QStringLiteral("read-again"));
    QCOMPARE(workspace.journal().undoCommand()->data.count, 2);
    QVERIFY(workspace.apply(keepCommand(workspace, id, carried, allConflicts(carried))));
    QCOMPARE(state.reported(maker.cell("disputes/direct/total")), std::optional(Decimal(3)));
    workspace.undo();
    workspace.undo();
    QCOMPARE(decisionsToJson(state), decided);
    QCOMPARE(readAgain(workspace, id + 1, better.make()).error().kind(), Applied::DoesNotFit);
}

void TestCarryOver::anOpinionOnAFigureReadOtherwise()
{
    Workspace workspace;
    ReportMaker maker = sent("first");
    maker.read("requests/carried_out/total", 84);
    const ReportId id = workspace.addReport(maker.make()).first;
    QVERIFY(workspace.apply(
        *acceptAsOpinion(id, workspace.state(id), 1, {{"requests/carried_out/total", Decimal(48)}}, {})));
    const CarryOver carried = readAgain(workspace, id, sent("first").make()).value();
    QCOMPARE(inWords(carried), QStringLiteral("opinion requests/carried_out/total: conflict, 84 -> 48, decided 48"));
    const ReportState &state = workspace.state(id);
    QCOMPARE(state.opinions().at(1).state, OpinionState::Withdrawn);
    QVERIFY(!state.proposed(maker.cell("requests/carried_out/total")));
    QVERIFY(workspace.apply(keepCommand(workspace, id, carried, allConflicts(carried))));
    QCOMPARE(state.opinions().at(1).state, OpinionState::Open);
    QCOMPARE(state.proposed(maker.cell("requests/carried_out/total")), std::optional(Decimal(48)));
}

void TestCarryOver::sameBytesChangeNothing_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCarryOver::sameBytesChangeNothing()
{
    QFETCH(unsigned, seed);
    std::mt19937 chance(seed);
    const auto pick = [&chance](size_t count) { return static_cast<size_t>(chance()) % count; };
    Workspace workspace;
    ReportMaker maker = sent("first");
    const std::vector<FormCell> &cells = maker.extraction().tableForm(TableId::Requests).cells;
    for (int i = 0; i < 12; ++i)
        setReading(maker, cells[pick(cells.size())].address,
                   QStringList{QStringLiteral("."), QStringLiteral("?"), QStringLiteral("a|b"), QStringLiteral("words"),
                               QStringLiteral("77")}[static_cast<qsizetype>(pick(5))]);
    const ReportId id = workspace.addReport(maker.make()).first;
    const ReportState &state = workspace.state(id);
    for (int step = 0; step < 60; ++step) {
        const CellId cell{TableId::Requests, static_cast<int>(pick(cells.size()))};
        const Decimal figure(static_cast<int>(pick(90)));
        const auto &findings = workspace.checks(id).findings();
        const QString &address = cells[static_cast<size_t>(cell.index)].address;
        switch (pick(9)) {
        case 0:
            workspace.apply(*proposeFigure(id, state, cell, figure, {}));
            break;
        case 1:
            workspace.apply(*adoptFigure(id, state, cell, figure, QStringLiteral("电话核实")));
            break;
        case 2:
            workspace.apply(confirmCells(id, state, {cell}));
            break;
        case 3:
            if (!findings.empty())
                workspace.apply(dismissFinding(id, state, findings[pick(findings.size())], QStringLiteral("已核实")));
            break;
        case 4:
            workspace.apply(*acceptAsOpinion(id, state, workspace.nextOpinion(), {{address, figure}}, {}));
            break;
        case 5:
            if (!state.opinions().empty())
                workspace.apply(settleOpinion(id, state, state.opinions().begin()->first,
                                              static_cast<OpinionState>(pick(6)), QStringLiteral("说明")));
            break;
        case 6:
            workspace.apply(decideBlankIsZero(id, state, pick(2) == 0, QStringLiteral("来电")));
            break;
        default:
            (void)workspace.correctCell(id, cell, figure.toString());
            break;
        }
    }
    const QByteArray decided = decisionsToJson(state);
    const size_t records = workspace.journal().records().size();
    const CarryOver carried = readAgain(workspace, id, maker.make()).value();
    QCOMPARE(carried.count(CarryOutcome::Conflict), 0);
    QCOMPARE(carried.count(CarryOutcome::NotNeeded), 0);
    QCOMPARE(decisionsToJson(state), decided);
    QCOMPARE(workspace.journal().records().size(), records);

    // The same report under other bytes: nothing is in conflict but the opinions that were settled otherwise.
    maker.extraction().source = sourceWith(QStringLiteral("正文"), "second");
    const ReportId newer = workspace.addReport(maker.make()).first;
    const CarryOver next = judgeNextVersion(workspace, id, newer);
    for (const CarriedDecision &decision : next.decisions) {
        if (decision.kind != DecisionKind::Opinion)
            QCOMPARE(decision.outcome, CarryOutcome::Carried);
    }
    const QByteArray untouched = decisionsToJson(workspace.state(newer));
    QVERIFY(workspace.apply(nextVersionCommand(workspace, id, newer, next, allConflicts(next))));
    for (const CellId cell : {CellId{TableId::Requests, 0}, CellId{TableId::Requests, 9}})
        QCOMPARE(workspace.state(newer).decision(cell).correction, state.decision(cell).correction);
    workspace.undo();
    QCOMPARE(decisionsToJson(workspace.state(newer)), untouched);
}

QTEST_GUILESS_MAIN(TestCarryOver)
#include "tst_carry_over.moc"
