// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/decision_commands.h"
#include "model/history/command_words.h"
#include "model/history/journal_json.h"
#include "model/opinion/acceptance.h"
#include "tests/unit/carry_over_fixture.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

/// A report taken as the next version of another one.
class TestNextVersion : public QObject
{
    Q_OBJECT
private slots:
    void opinionsOfTheLastRound();
    void oneCommandThatCanBeTakenBack();
    void versions();
    void theJournalKnowsTheEarlierVersion();
    void inTheHistory();
};

void TestNextVersion::opinionsOfTheLastRound()
{
    ReportMaker first = sent("first");
    first.read("requests/carried_out/total", 63);
    ReportMaker second = first;
    second.extraction().source = sourceWith(QStringLiteral("正文"), "second");
    second.read("requests/new/total", 900).read("disputes/direct/total", 5);
    ReportState earlier = first.state();
    const auto write = [&earlier](int number, const QString &address, int proposed, OpinionState state) {
        Opinion opinion;
        opinion.address = address;
        opinion.reported = earlier.reported(earlier.extraction().find(address).value());
        opinion.proposed = Decimal(proposed);
        opinion.state = state;
        opinion.answer = QStringLiteral("说明");
        earlier.setOpinion(number, opinion);
        CellDecision decision;
        decision.proposed = opinion.proposed;
        earlier.setDecision(earlier.extraction().find(address).value(), decision);
    };
    write(1, carriedOut, 48, OpinionState::Open);                                  // sent again as it was
    write(2, QStringLiteral("disputes/direct/total"), 4, OpinionState::Open);      // 5 instead
    write(3, QStringLiteral("requests/granted/total"), 700, OpinionState::Open);   // as proposed
    write(4, QStringLiteral("requests/new/business"), 7, OpinionState::Explained); // nothing to ask
    write(5, QStringLiteral("requests/new/natural_person"), 7, OpinionState::Withdrawn);
    earlier.setDecision(cellAt(earlier, "requests/new/natural_person"), {});
    const CarryOver carried = judged(earlier, second.state());
    QCOMPARE(inWords(carried), QStringLiteral("opinion requests/carried_out/total: carried\n"
                                              "opinion disputes/direct/total: conflict, 3 -> 5, decided 4\n"
                                              "opinion requests/granted/total: not needed\n"
                                              "opinion requests/new/business: not needed\n"
                                              "opinion requests/new/natural_person: not needed"));
    const ReportState kept = withCarried(second.state(), carried, allConflicts(carried), 6);
    QCOMPARE(kept.opinions().size(), size_t(2));
    QCOMPARE(kept.opinions().at(6).address, carriedOut);
    QCOMPARE(kept.opinions().at(6).state, OpinionState::Open);
    QCOMPARE(kept.opinions().at(7).reported, std::optional(Decimal(5))); // as it is reported now
    QVERIFY(kept.opinions().at(7).answer.isEmpty());
    QCOMPARE(kept.proposed(cellAt(kept, "disputes/direct/total")), std::optional(Decimal(4)));
    QVERIFY(!kept.proposed(cellAt(kept, "requests/granted/total")));
}

void TestNextVersion::oneCommandThatCanBeTakenBack()
{
    Workspace workspace;
    ReportMaker first = sent("first");
    first.read("requests/carried_out/total", 84).read("disputes/direct/total", 9);
    const ReportId earlier = workspace.addReport(first.make()).first;
    ReportMaker second = sent("second");
    second.read("requests/carried_out/total", 84).read("disputes/direct/total", 8);
    QVERIFY(workspace.correctCell(earlier, first.cell("requests/carried_out/total"), QStringLiteral("48")));
    QVERIFY(workspace.correctCell(earlier, first.cell("disputes/direct/total"), QStringLiteral("3")));
    QVERIFY(workspace.apply(*acceptAsOpinion(earlier, workspace.state(earlier), workspace.nextOpinion(),
                                             {{"requests/new/total", Decimal(905)}}, {})));
    const ReportId newer = workspace.addReport(second.make()).first;
    const QByteArray untouched = decisionsToJson(workspace.state(newer));
    const QByteArray before = decisionsToJson(workspace.state(earlier));
    const size_t records = workspace.journal().records().size();

    const CarryOver carried = judgeNextVersion(workspace, earlier, newer);
    QCOMPARE(carried.count(CarryOutcome::Carried), 2);
    QCOMPARE(carried.count(CarryOutcome::Conflict), 1);
    QVERIFY(workspace.apply(nextVersionCommand(workspace, earlier, newer, carried, allConflicts(carried))));
    QCOMPARE(workspace.journal().records().size(), records + 1);
    const ReportState &state = workspace.state(newer);
    QCOMPARE(state.reported(cellAt(state, "requests/carried_out/total")), std::optional(Decimal(48)));
    QCOMPARE(state.reported(cellAt(state, "disputes/direct/total")), std::optional(Decimal(3)));
    QCOMPARE(state.opinions().begin()->first, 2); // no number is given twice
    QCOMPARE(earlierVersion(workspace, newer), std::optional(earlier));
    QCOMPARE(decisionsToJson(workspace.state(earlier)), before); // the earlier version stays as it was
    workspace.undo();
    QCOMPARE(decisionsToJson(state), untouched);
    QVERIFY(!earlierVersion(workspace, newer));
    workspace.redo();
    QCOMPARE(earlierVersion(workspace, newer), std::optional(earlier));

    // The result is that of the records alone.
    const ReportState again = project(workspace.state(newer).sharedExtraction(), newer, workspace.journal());
    QCOMPARE(decisionsToJson(again), decisionsToJson(state));
}

void TestNextVersion::versions()
{
    Workspace workspace;
    std::vector<ReportId> ids;
    for (const char *name : {"a", "b", "c"})
        ids.push_back(workspace.addReport(sent(name).make()).first);
    ReportMaker other = sent("d");
    other.extraction().agency = QStringLiteral("河湾市司法局");
    const ReportId stranger = workspace.addReport(other.make()).first;
    QVERIFY(!likelyEarlierVersion(workspace, stranger));
    QCOMPARE(likelyEarlierVersion(workspace, ids[2]), std::optional(ids[1]));
    const auto take = [&](ReportId earlier, ReportId newer) {
        const CarryOver carried = judgeNextVersion(workspace, earlier, newer);
        QVERIFY(workspace.apply(nextVersionCommand(workspace, earlier, newer, carried, {})));
    };
    take(ids[0], ids[1]);
    QCOMPARE(supersededReports(workspace), std::set<ReportId>{ids[0]});
    QCOMPARE(nextVersion(workspace, ids[0]), std::optional(ids[1]));
    QVERIFY(!likelyEarlierVersion(workspace, ids[0])); // it has its place
    QVERIFY(!likelyEarlierVersion(workspace, ids[1]));
    QCOMPARE(likelyEarlierVersion(workspace, ids[2]), std::optional(ids[1]));
    take(ids[1], ids[2]);
    QCOMPARE(supersededReports(workspace), (std::set<ReportId>{ids[0], ids[1]}));
    QVERIFY(!nextVersion(workspace, ids[2]));
    QVERIFY(!reportFrom(workspace, SourcePart{QByteArray("none"), 1}));
    // A name that a person put right counts.
    QVERIFY(workspace.apply(
        putAgencyRight(stranger, workspace.state(stranger), QStringLiteral("青石县 财政局"), QString())));
    QCOMPARE(likelyEarlierVersion(workspace, stranger), std::optional(ids[2]));
}

void TestNextVersion::theJournalKnowsTheEarlierVersion()
{
    JournalRecord record;
    record.number = 1;
    record.time = QDateTime(QDate(2024, 1, 15), QTime(8, 0), Qt::UTC);
    ReportSettings after;
    after.supersedes = SourcePart{QCryptographicHash::hash("first", QCryptographicHash::Sha256), 2};
    record.command = {QStringLiteral("next-version"), {}, {SettingsChange{7, {}, after}}};
    const QByteArray bytes = toJson(record);
    QVERIFY(bytes.contains("\"supersedes\":{\"part\":2,\"sha256\":\""));
    const auto read = recordFromJson(bytes);
    QVERIFY(read.has_value());
    QCOMPARE(*read, record);
    QVERIFY(!after.isEmpty());
    QByteArray damaged = bytes;
    QVERIFY(!recordFromJson(damaged.replace("\"part\":2", "\"part\":\"2\"")).has_value());
}

void TestNextVersion::inTheHistory()
{
    Workspace workspace;
    const ReportId earlier = workspace.addReport(sent("first").make()).first;
    const ReportId newer = workspace.addReport(sent("second").make()).first;
    for (const char *address : {"requests/new/total", "requests/carried_out/total"})
        QVERIFY(workspace.correctCell(earlier, cellAt(workspace.state(earlier), address), QStringLiteral("7")));
    const CarryOver carried = judgeNextVersion(workspace, earlier, newer);
    const Command command = nextVersionCommand(workspace, earlier, newer, carried, {});
    const CommandWords words{Phrases(nullptr)};
    QVERIFY(words.name(command, workspace).contains(QStringLiteral("next version")));
    QVERIFY(workspace.apply(command));
    QCOMPARE(
        words.name(*workspace.journal().undoCommand(), workspace),
        QStringLiteral("Taken as the next version of the body's report, with 2 decision(s) about the earlier one"));
}

QTEST_GUILESS_MAIN(TestNextVersion)
#include "tst_next_version.moc"
