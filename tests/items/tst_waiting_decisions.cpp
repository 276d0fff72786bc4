// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/decision_commands.h"
#include "model/history/journal_json.h"
#include "model/items/revision_list_model.h"
#include "model/opinion/acceptance.h"
#include "model/revision/reading_again.h"
#include "model/revision/waiting_decisions.h"
#include "tests/unit/decision_fixture.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString direct = QStringLiteral("disputes/direct/total");
const QString carriedOut = QStringLiteral("requests/carried_out/total");

ReportMaker sent(const char *name = "first")
{
    ReportMaker maker = soundReport();
    maker.extraction().source = sourceWith(QStringLiteral("正文"), name);
    maker.extraction().agency = QStringLiteral("青石县财政局");
    maker.extraction().year = 2023;
    return maker;
}

/// A workspace with one report that was decided about and read again, and the readings as a file would keep them.
class ReadTwice
{
public:
    ReadTwice()
    {
        m_first.read("requests/carried_out/total", 84).read("disputes/direct/total", 9);
        id = workspace.addReport(m_first.make()).first;
    }

    void correct(const QString &address, const QString &typed)
    {
        const auto cell = workspace.state(id).extraction().find(address).value();
        QVERIFY(workspace.correctCell(id, cell, typed).has_value());
    }

    CarryOver readAs(const ReportMaker &reading)
    {
        const auto next = static_cast<int>(workspace.journal().records().size()) + 1;
        m_before[next] = workspace.state(id).sharedExtraction();
        return readAgain(workspace, id, reading.make()).value();
    }

    ReadingBefore before() const
    {
        return [this](ReportId, int record) {
            const auto known = m_before.find(record);
            return known == m_before.end() ? nullptr : known->second;
        };
    }

    CarryOver waiting() const { return waitingDecisions(workspace, id, before()); }
    QStringList keys() const { return workspace.state(id).settings().setAside; }
    QString shown(const QString &address) const
    {
        return workspace.state(id).shownText(workspace.state(id).extraction().find(address).value());
    }

    Workspace workspace;
    ReportId id = 0;

private:
    ReportMaker m_first = sent();
    std::map<int, std::shared_ptr<const Extraction>> m_before;
};

/// "correction disputes/direct/total: 9 -> 8, decided 3", one a line.
QString inWords(const CarryOver &carried)
{
    QStringList lines;
    for (const CarriedDecision &decision : carried.decisions) {
        if (decision.outcome == CarryOutcome::Conflict)
            lines += QStringLiteral("%1: %2 -> %3, decided %4")
                         .arg(decisionKey(decision), decision.before, decision.now, decision.decided);
    }
    return lines.join(u'\n');
}

/// As the journal comes back from a file.
Journal keptJournal(const Journal &journal)
{
    Journal kept;
    for (const JournalRecord &record : journal.records()) {
        auto back = recordFromJson(toJson(record));
        if (!back || !kept.append(*std::move(back)))
            return {};
    }
    return kept;
}

} // namespace

/// What a newer reading contradicts waits until a person decides, however often the program is begun anew.
class TestWaitingDecisions : public QObject
{
    Q_OBJECT

private slots:
    void theSameListComesBack();
    void withoutTheReadingBefore();
    void keptAndDropped();
    void partly();
    void undoneAndRedone();
    void setAsideTwice();
    void decidedAnew();
    void anOpinionWrittenAnew();
    void noRedoOverAnotherReading();
    void fitsAgain();
    void opinionsAndDismissals();
    void severalReportsAtOnce();
    void ofWhichNothingIsKnown();
    void aNextVersionInheritsNothingThatWaits();
    void keys();
    void seriesOfTheBody();
};

void TestWaitingDecisions::theSameListComesBack()
{
    ReadTwice report;
    report.correct(carriedOut, QStringLiteral("47"));
    report.correct(direct, QStringLiteral("3"));
    report.correct(QStringLiteral("requests/new/total"), QStringLiteral("900"));
    ReportMaker better = sent();
    better.read("disputes/direct/total", 8);
    const CarryOver told = report.readAs(better); // 84 is read as 48 now
    QCOMPARE(inWords(told), QStringLiteral("correction requests/carried_out/total: 84 -> 48, decided 47\n"
                                           "correction disputes/direct/total: 9 -> 8, decided 3"));
    QCOMPARE(report.keys(), (QStringList{QStringLiteral("correction requests/carried_out/total"),
                                         QStringLiteral("correction disputes/direct/total")}));
    QCOMPARE(inWords(report.waiting()), inWords(told));

    // In another program, from the record and the two readings alone.
    Workspace later;
    later.restoreJournal(keptJournal(report.workspace.journal()));
    QVERIFY(later.restoreReport(report.id, report.workspace.state(report.id).sharedExtraction()));
    const CarryOver again = waitingDecisions(later, report.id, report.before());
    QCOMPARE(inWords(again), inWords(told));
    for (const CarriedDecision &decision : again.decisions)
        QVERIFY(std::find(told.decisions.begin(), told.decisions.end(), decision) != told.decisions.end());
    QCOMPARE(reportsThatWait(later), std::vector<ReportId>{report.id});
    QVERIFY(later.apply(keepCommand(later, report.id, again, {0}, {1})));
    QVERIFY(reportsThatWait(later).empty());
    const ReportState &state = later.state(report.id);
    QCOMPARE(state.shownText(cellAt(state, "requests/carried_out/total")), QStringLiteral("47"));
    QCOMPARE(state.reported(cellAt(state, "disputes/direct/total")), std::optional(Decimal(8)));
}

void TestWaitingDecisions::withoutTheReadingBefore()
{
    ReadTwice report;
    report.correct(direct, QStringLiteral("3"));
    ReportMaker better = sent();
    better.read("disputes/direct/total", 8);
    report.readAs(better);
    // What stood there is not known, what was decided is.
    const CarryOver waiting = waitingDecisions(report.workspace, report.id, {});
    QCOMPARE(inWords(waiting), QStringLiteral("correction disputes/direct/total:  -> 8, decided 3"));
    QVERIFY(report.workspace.apply(keepCommand(report.workspace, report.id, waiting, {0})));
    QCOMPARE(report.shown(direct), QStringLiteral("3"));
}

void TestWaitingDecisions::keptAndDropped()
{
    ReadTwice report;
    report.correct(direct, QStringLiteral("3"));
    ReportMaker better = sent();
    better.read("disputes/direct/total", 8);
    report.readAs(better);
    const size_t records = report.workspace.journal().records().size();
    // Whoever drops a correction decides something: it is a record, and can be undone.
    QVERIFY(report.workspace.apply(keepCommand(report.workspace, report.id, report.waiting(), {}, {0})));
    QCOMPARE(report.workspace.journal().records().size(), records + 1);
    QCOMPARE(report.workspace.journal().undoCommand()->kind, QStringLiteral("drop-decisions"));
    QCOMPARE(report.workspace.journal().undoCommand()->data.count, 1);
    QVERIFY(report.keys().isEmpty());
    QVERIFY(report.waiting().decisions.empty());
    QCOMPARE(
        report.workspace.state(report.id).reported(cellAt(report.workspace.state(report.id), "disputes/direct/total")),
        std::optional(Decimal(8)));
    report.workspace.undo();
    QCOMPARE(report.waiting().decisions.size(), size_t(1));
    QVERIFY(report.workspace.apply(keepCommand(report.workspace, report.id, report.waiting(), {0})));
    QCOMPARE(report.workspace.journal().undoCommand()->kind, QStringLiteral("keep-decisions"));
    QCOMPARE(report.shown(direct), QStringLiteral("3"));
    QVERIFY(report.keys().isEmpty());
    // Nothing chosen is nothing done.
    QCOMPARE(report.workspace.apply(keepCommand(report.workspace, report.id, report.waiting(), {})).kind(),
             Applied::NoChange);
}

void TestWaitingDecisions::partly()
{
    ReadTwice report;
    report.correct(carriedOut, QStringLiteral("47"));
    report.correct(direct, QStringLiteral("3"));
    ReportMaker better = sent();
    better.read("disputes/direct/total", 8);
    report.readAs(better);
    QVERIFY(report.workspace.apply(keepCommand(report.workspace, report.id, report.waiting(), {}, {0})));
    QCOMPARE(inWords(report.waiting()), QStringLiteral("correction disputes/direct/total: 9 -> 8, decided 3"));
    QVERIFY(report.workspace.apply(keepCommand(report.workspace, report.id, report.waiting(), {0})));
    QVERIFY(report.keys().isEmpty());
    QCOMPARE(report.shown(carriedOut), QStringLiteral("48"));
}

void TestWaitingDecisions::undoneAndRedone()
{
    ReadTwice report;
    report.correct(direct, QStringLiteral("3"));
    const QByteArray decided = decisionsToJson(report.workspace.state(report.id));
    ReportMaker better = sent();
    better.read("disputes/direct/total", 8);
    report.readAs(better);
    report.workspace.undo();
    QVERIFY(report.keys().isEmpty());
    QCOMPARE(decisionsToJson(report.workspace.state(report.id)), decided);
    report.workspace.redo();
    QCOMPARE(inWords(report.waiting()), QStringLiteral("correction disputes/direct/total: 9 -> 8, decided 3"));
}

void TestWaitingDecisions::setAsideTwice()
{
    ReadTwice report;
    report.correct(direct, QStringLiteral("3"));
    ReportMaker second = sent();
    second.read("disputes/direct/total", 8);
    report.readAs(second);
    // Decided anew over the second reading, which a third one contradicts: that is what waits.
    report.correct(direct, QStringLiteral("5"));
    ReportMaker third = sent();
    third.read("disputes/direct/total", 7);
    report.readAs(third);
    QCOMPARE(report.keys(), QStringList{QStringLiteral("correction disputes/direct/total")});
    QCOMPARE(inWords(report.waiting()), QStringLiteral("correction disputes/direct/total: 8 -> 7, decided 5"));

    // Decided anew, and a third reading agrees with the second: what waits is the first decision still.
    ReadTwice other;
    other.correct(direct, QStringLiteral("3"));
    other.readAs(second);
    other.correct(direct, QStringLiteral("5"));
    ReportMaker same = sent();
    same.read("disputes/direct/total", 8).read("requests/carried_out/total", 47);
    other.readAs(same);
    QCOMPARE(inWords(other.waiting()), QStringLiteral("correction disputes/direct/total: 9 -> 5, decided 3"));
    QCOMPARE(other.shown(direct), QStringLiteral("5"));
    QCOMPARE(other.waiting().decisions.front().anew, std::optional(QStringLiteral("5")));
}

/// What was decided after the reading goes before all that is kept at once; by itself the older one can be kept.
void TestWaitingDecisions::decidedAnew()
{
    ReadTwice report;
    report.correct(carriedOut, QStringLiteral("47"));
    report.correct(direct, QStringLiteral("3"));
    ReportMaker better = sent();
    better.read("disputes/direct/total", 8);
    report.readAs(better);
    QCOMPARE(countWaiting(report.workspace, report.id), (WaitingCount{2, 0, 0}));
    report.correct(direct, QStringLiteral("5"));
    QCOMPARE(countWaiting(report.workspace, report.id), (WaitingCount{2, 1, 0}));
    RevisionListModel list(report.workspace);
    list.showReadAgain(report.id, report.waiting());
    list.chooseAll(RevisionListModel::Choice::Keep);
    QCOMPARE(list.kept(), KeptConflicts{0});
    QVERIFY(list.notKept().empty());
    const auto outcome = [&list] { return list.index(1, RevisionListModel::OutcomeColumn).data().toString(); };
    QCOMPARE(outcome(), QStringLiteral("? decided was: 3, decided anew: 5"));
    list.choose(1, RevisionListModel::Choice::Keep);
    QCOMPARE(outcome(), QStringLiteral("◤ keep: 3, not: 5"));

    QVERIFY(report.workspace.apply(decideAll(report.workspace, {report.id}, true, report.before())));
    QCOMPARE(report.shown(direct), QStringLiteral("5"));
    QCOMPARE(report.shown(carriedOut), QStringLiteral("47"));
    QCOMPARE(report.keys(), QStringList{QStringLiteral("correction disputes/direct/total")});
    QVERIFY(decideAll(report.workspace, {report.id}, true, report.before()).changes.empty());
    QVERIFY(report.workspace.apply(keepCommand(report.workspace, report.id, report.waiting(), {0})));
    QCOMPARE(report.shown(direct), QStringLiteral("3"));
    QVERIFY(report.keys().isEmpty());
}

/// An opinion that was set aside, reopened and written anew is not replaced by what it was.
void TestWaitingDecisions::anOpinionWrittenAnew()
{
    ReadTwice report;
    QVERIFY(report.workspace.apply(*acceptAsOpinion(report.id, report.workspace.state(report.id),
                                                    report.workspace.nextOpinion(), {{carriedOut, Decimal(47)}}, {})));
    ReportMaker third = sent();
    third.read("requests/carried_out/total", 83);
    report.readAs(third);
    QCOMPARE(countWaiting(report.workspace, report.id), (WaitingCount{1, 0, 0}));
    Opinion anew = report.workspace.state(report.id).opinions().at(1);
    anew.state = OpinionState::Open;
    anew.proposed = Decimal(46);
    QVERIFY(report.workspace.apply(
        {QStringLiteral("settle-opinion"),
         {},
         {OpinionChange{report.id, 1, report.workspace.state(report.id).opinions().at(1), anew}}}));
    QCOMPARE(countWaiting(report.workspace, report.id), (WaitingCount{1, 1, 0}));
    QCOMPARE(report.waiting().decisions.front().anew, std::optional(QStringLiteral("46")));
    QVERIFY(decideAll(report.workspace, {report.id}, true, report.before()).changes.empty());
    QCOMPARE(report.workspace.state(report.id).opinions().at(1).proposed, std::optional(Decimal(46)));
    QVERIFY(report.workspace.apply(decideAll(report.workspace, {report.id}, false, report.before())));
    QCOMPARE(report.workspace.state(report.id).opinions().at(1).proposed, std::optional(Decimal(46)));
    QVERIFY(report.keys().isEmpty());
}

/// What was taken back before the reading does not come back over it by a redo.
void TestWaitingDecisions::noRedoOverAnotherReading()
{
    ReadTwice report;
    ReportMaker better = sent();
    better.read("disputes/direct/total", 8);
    report.readAs(better);
    QVERIFY(report.workspace.journal().records().empty()); // nothing was ever decided: no step of the history
    report.correct(direct, QStringLiteral("3"));
    report.workspace.undo();
    report.readAs(better); // the same once more
    QCOMPARE(report.workspace.journal().records().size(), size_t(2));
    QVERIFY(report.workspace.journal().canRedo());
    ReportMaker third = sent();
    third.read("disputes/direct/total", 7);
    report.readAs(third);
    QCOMPARE(report.workspace.journal().records().size(), size_t(3));
    QCOMPARE(report.workspace.journal().undoCommand()->kind, QStringLiteral("read-otherwise"));
    QVERIFY(!report.workspace.journal().canRedo());
    report.workspace.redo(); // leads nowhere
    QCOMPARE(report.shown(direct), QStringLiteral("7"));
    report.workspace.undo();
    report.workspace.redo(); // the record itself
    QCOMPARE(report.shown(direct), QStringLiteral("7"));
    // The file brings it back as it is.
    const Journal kept = keptJournal(report.workspace.journal());
    QCOMPARE(kept.records(), report.workspace.journal().records());
}

void TestWaitingDecisions::fitsAgain()
{
    ReadTwice report;
    report.correct(direct, QStringLiteral("3"));
    ReportMaker second = sent();
    second.read("disputes/direct/total", 8);
    report.readAs(second);
    ReportMaker first = sent();
    first.read("disputes/direct/total", 9);
    report.readAs(first);
    // Nothing comes back by itself; a person keeps it.
    QCOMPARE(inWords(report.waiting()), QStringLiteral("correction disputes/direct/total: 9 -> 9, decided 3"));
    QVERIFY(report.workspace.apply(decideAll(report.workspace, {report.id}, true, report.before())));
    QCOMPARE(report.shown(direct), QStringLiteral("3"));
}

void TestWaitingDecisions::opinionsAndDismissals()
{
    ReadTwice report;
    QVERIFY(report.workspace.apply(*acceptAsOpinion(report.id, report.workspace.state(report.id),
                                                    report.workspace.nextOpinion(), {{carriedOut, Decimal(47)}}, {})));
    const std::vector<Finding> findings = report.workspace.checks(report.id).findings();
    const auto failed = std::find_if(findings.begin(), findings.end(),
                                     [](const Finding &finding) { return finding.outcome == Outcome::Fail; });
    QVERIFY(failed != findings.end());
    const QString finding = failed->id;
    QVERIFY(report.workspace.apply(
        dismissFinding(report.id, report.workspace.state(report.id), *failed, QStringLiteral("来电说明"))));
    ReportMaker third = sent();
    third.read("requests/carried_out/total", 83).read("disputes/direct/total", 8);
    const CarryOver told = report.readAs(third);
    QVERIFY(told.count(CarryOutcome::Conflict) >= 2);
    QVERIFY(report.keys().contains(QStringLiteral("opinion 1")));
    QVERIFY(report.keys().contains(QStringLiteral("dismissal ") + finding));
    QCOMPARE(inWords(report.waiting()), inWords(told));
    QVERIFY(report.workspace.apply(decideAll(report.workspace, {report.id}, true, report.before())));
    QCOMPARE(report.workspace.state(report.id).opinions().at(1).state, OpinionState::Open);
    QVERIFY(report.workspace.state(report.id).dismissals().contains(finding));
    QVERIFY(report.keys().isEmpty());
}

void TestWaitingDecisions::severalReportsAtOnce()
{
    Workspace workspace;
    std::vector<ReportId> ids;
    for (const char *name : {"a", "b", "c"}) {
        ReportMaker first = sent(name);
        first.extraction().agency = QString::fromLatin1(name);
        first.read("disputes/direct/total", 9);
        ids.push_back(workspace.addReport(first.make()).first);
        QVERIFY(workspace.correctCell(ids.back(), first.cell("disputes/direct/total"), QStringLiteral("3")));
        ReportMaker second = sent(name);
        second.read("disputes/direct/total", name[0] == 'b' ? 9 : 8);
        QVERIFY(readAgain(workspace, ids.back(), second.make()));
    }
    QCOMPARE(reportsThatWait(workspace), (std::vector<ReportId>{ids[0], ids[2]}));
    const size_t records = workspace.journal().records().size();
    QVERIFY(workspace.apply(decideAll(workspace, reportsThatWait(workspace), false, {})));
    QCOMPARE(workspace.journal().records().size(), records + 1);
    QCOMPARE(workspace.journal().undoCommand()->kind, QStringLiteral("drop-decisions"));
    QCOMPARE(workspace.journal().undoCommand()->data.count, 2);
    QVERIFY(reportsThatWait(workspace).empty());
    workspace.undo();
    QVERIFY(workspace.apply(decideAll(workspace, reportsThatWait(workspace), true, {})));
    QCOMPARE(workspace.journal().undoCommand()->kind, QStringLiteral("keep-decisions"));
    for (const ReportId id : ids)
        QCOMPARE(workspace.state(id).reported(cellAt(workspace.state(id), "disputes/direct/total")),
                 std::optional(Decimal(3)));
    QVERIFY(!workspace.apply(decideAll(workspace, ids, true, {})));
}

/// Of which the records tell nothing more: it can be dropped all the same.
void TestWaitingDecisions::ofWhichNothingIsKnown()
{
    ReadTwice report;
    ReportSettings settings;
    settings.setAside = {QStringLiteral("correction requests/gone/total"), QStringLiteral("opinion 7")};
    QVERIFY(report.workspace.apply({QStringLiteral("read-again"), {}, {SettingsChange{report.id, {}, settings}}}));
    const CarryOver waiting = report.waiting();
    QCOMPARE(waiting.decisions.size(), size_t(2));
    QVERIFY(waiting.decisions[0].gone && waiting.decisions[1].gone);
    QCOMPARE(waiting.decisions[1].opinion, 7);
    // Not dropped along with what is kept, but only where a person drops it.
    QVERIFY(decideAll(report.workspace, {report.id}, true, {}).changes.empty());
    QCOMPARE(countWaiting(report.workspace, report.id), (WaitingCount{2, 0, 1}));
    RevisionListModel list(report.workspace);
    list.showReadAgain(report.id, waiting);
    list.chooseAll(RevisionListModel::Choice::Keep);
    QVERIFY(!list.isAnyDecided());
    list.chooseAll(RevisionListModel::Choice::TakeNewer);
    QCOMPARE(list.notKept(), (KeptConflicts{0, 1}));
    QVERIFY(report.workspace.apply(decideAll(report.workspace, {report.id}, false, {})));
    QVERIFY(report.keys().isEmpty());
}

void TestWaitingDecisions::aNextVersionInheritsNothingThatWaits()
{
    ReadTwice report;
    report.correct(direct, QStringLiteral("3"));
    ReportMaker better = sent();
    better.read("disputes/direct/total", 8);
    report.readAs(better);
    Workspace &workspace = report.workspace;
    const ReportId newer = workspace.addReport(sent("second").make()).first;
    QVERIFY(workspace.apply(
        nextVersionCommand(workspace, report.id, newer, judgeNextVersion(workspace, report.id, newer), {})));
    QVERIFY(workspace.state(newer).settings().setAside.isEmpty());
    QCOMPARE(report.keys().size(), 1);
}

void TestWaitingDecisions::keys()
{
    CarriedDecision decision;
    decision.address = direct;
    QCOMPARE(decisionKey(decision), QStringLiteral("correction disputes/direct/total"));
    decision.kind = DecisionKind::Opinion;
    decision.opinion = 4;
    QCOMPARE(decisionKey(decision), QStringLiteral("opinion 4"));
    decision.kind = DecisionKind::Dismissal;
    decision.finding = QStringLiteral("disputes.row_total:direct");
    QCOMPARE(decisionKey(decision), QStringLiteral("dismissal disputes.row_total:direct"));
    CarriedDecision setting;
    setting.kind = DecisionKind::Predecessors;
    QCOMPARE(decisionKey(setting), QStringLiteral("predecessors"));
}

/// The body whose years a report belongs to and its predecessors: a next version's own are not passed over in silence.
void TestWaitingDecisions::seriesOfTheBody()
{
    const auto judged = [](const ReportSettings &before, const ReportSettings &own) {
        ReportMaker maker = sent();
        ReportState earlier = maker.state();
        earlier.setSettings(before);
        ReportMaker second = sent("second");
        ReportState newer = second.state();
        newer.setSettings(own);
        const CarryOver all = carryOver(earlier, newer, RereadKind::NextVersion,
                                        [](const ReportState &state) { return CheckSession(state).findings(); });
        QStringList words;
        for (const CarriedDecision &decision : all.decisions)
            words += decisionKey(decision)
                     + QStringList{QStringLiteral(" carried"), QStringLiteral(" not needed"),
                                   QStringLiteral(" conflict")}[int(decision.outcome)];
        return words.join(QStringLiteral(", ")) + u'|'
               + withCarried(newer, all, {}, 1).settings().predecessors.join(u'+');
    };
    const ReportSettings decided{.body = QStringLiteral("青石县财政和金融局"),
                                 .predecessors = {QStringLiteral("青石县金融办"), QStringLiteral("青石县国资局")}};
    QCOMPARE(judged(decided, {}), QStringLiteral("series carried, predecessors carried|青石县金融办+青石县国资局"));
    QCOMPARE(judged(decided, decided),
             QStringLiteral("series not needed, predecessors not needed|青石县金融办+青石县国资局"));
    QCOMPARE(
        judged(decided, {.body = QStringLiteral("青石县金融局"), .predecessors = {QStringLiteral("青石县金融办")}}),
        QStringLiteral("series conflict, predecessors conflict|青石县金融办"));
    QCOMPARE(judged({}, decided), QStringLiteral("|青石县金融办+青石县国资局"));

    // Kept over the newer one's own, in one command.
    Workspace workspace;
    const ReportId earlier = workspace.addReport(sent().make()).first;
    const ReportId newer = workspace.addReport(sent("second").make()).first;
    QVERIFY(workspace.apply({QStringLiteral("set-body"), {}, {SettingsChange{earlier, {}, decided}}}));
    QVERIFY(workspace.apply(
        {QStringLiteral("set-body"), {}, {SettingsChange{newer, {}, {.body = QStringLiteral("青石县金融局")}}}}));
    const CarryOver carried = judgeNextVersion(workspace, earlier, newer);
    QCOMPARE(carried.count(CarryOutcome::Conflict), 1);
    QCOMPARE(carried.decisions.front().now, QStringLiteral("青石县金融局"));
    QVERIFY(workspace.apply(nextVersionCommand(workspace, earlier, newer, carried, {0})));
    QCOMPARE(workspace.state(newer).settings().body, decided.body);
    QCOMPARE(workspace.state(newer).settings().predecessors, decided.predecessors);
    // The same bytes read again keep both.
    QVERIFY(readAgain(workspace, newer, sent("second").make()));
    QCOMPARE(workspace.state(newer).settings().body, decided.body);
}

QTEST_GUILESS_MAIN(TestWaitingDecisions)
#include "tst_waiting_decisions.moc"
