// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/decision_commands.h"
#include "model/explanation/explain.h"
#include "model/items/finding_list_model.h"
#include "model/items/group_proxy_model.h"
#include "model/items/opinion_list_model.h"
#include "model/items/review_tally.h"
#include "model/items/suggestion_list_model.h"
#include "model/opinion/acceptance.h"
#include "tests/items/model_text.h"
#include "tests/unit/report_maker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString rowTotal = QStringLiteral("requests.row_total:carried_out");
const QString balance = QStringLiteral("requests.balance:total");
const QString direct = QStringLiteral("disputes.row_total:direct");

/// 48 carried out, but 84 is written, which breaks two checks; and a total of another table that is off by one.
ReportMaker twoCauses()
{
    ReportMaker maker = soundReport();
    maker.read("requests/carried_out/total", 84);
    maker.read("disputes/direct/total", 4);
    return maker;
}

std::shared_ptr<const ExplanationList> explained(const Workspace &workspace, ReportId report)
{
    return std::make_shared<const ExplanationList>(explain(workspace.state(report), workspace.checks(report)));
}

/// "title: id id / title: id"
QString print(const GroupProxyModel &groups)
{
    QStringList texts;
    for (int row = 0; row < groups.rowCount(); ++row) {
        const QModelIndex group = groups.index(row, 0);
        QStringList ids;
        for (int i = 0; i < groups.rowCount(group); ++i)
            ids += groups.index(i, 0, group).data(FindingIdRole).toString();
        texts += group.data().toString() + QStringLiteral(": ") + ids.join(QLatin1Char(' '));
    }
    return texts.join(QStringLiteral(" / "));
}

} // namespace

/// Findings put together by what would explain them, and the lists of explanations and opinions.
class TestCauses : public QObject
{
    Q_OBJECT

private slots:
    void oneWrongFigureIsOneEntry();
    void explanationsOfAnEarlierStateDoNoHarm();
    void suggestionsOfTheProblemOfAFinding();
    void noSuggestionsForWhatIsNotExplained();
    void dismissedFindingsCountForNothing();
    void opinionsInTheirOrder();
};

void TestCauses::oneWrongFigureIsOneEntry()
{
    Workspace workspace;
    const ReportId report = workspace.addReport(twoCauses().make()).first;
    FindingListModel findings(workspace);
    const QAbstractItemModelTester tester(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
    findings.setReport(report);
    findings.setGrouping(FindingGrouping::Cause);
    GroupProxyModel groups;
    const QAbstractItemModelTester groupTester(&groups, QAbstractItemModelTester::FailureReportingMode::QtTest);
    groups.setSourceModel(&findings);
    groups.setGroupRoles(GroupKeyRole, GroupOrderRole, GroupTitleRole);
    // Before anything is explained: checks that share a cell fail together.
    QCOMPARE(print(groups), QStringLiteral("2 check(s) that fail together: %1 %2 / 1 check(s) that fail together: %3")
                                .arg(rowTotal, balance, direct));
    QSignalSpy reset(&groups, &QAbstractItemModel::modelReset);
    findings.setExplanations(explained(workspace, report));
    QCOMPARE(reset.count(), 0);
    const QModelIndex first = groups.index(0, 0);
    QCOMPARE(groups.rowCount(first), 2);
    QVERIFY2(first.data().toString().contains(QStringLiteral("84 → 48")), qPrintable(first.data().toString()));
    QCOMPARE(groups.rowCount(groups.index(1, 0)), 1);
}

void TestCauses::explanationsOfAnEarlierStateDoNoHarm()
{
    Workspace workspace;
    const ReportId report = workspace.addReport(twoCauses().make()).first;
    FindingListModel findings(workspace);
    findings.setReport(report);
    findings.setGrouping(FindingGrouping::Cause);
    findings.setExplanations(explained(workspace, report));
    const CellId total = workspace.state(report).extraction().find(u"requests/carried_out/total").value();
    QVERIFY(workspace.correctCell(report, total, QStringLiteral("48")).has_value());
    QCOMPARE(findings.rowCount(), 1);
    QCOMPARE(findings.index(0, 0).data(GroupKeyRole).toString(), QLatin1Char('0') + direct);
    workspace.undo();
    QCOMPARE(findings.rowCount(), 3);
    QCOMPARE(findings.index(0, 0).data(GroupKeyRole), findings.index(1, 0).data(GroupKeyRole));
}

void TestCauses::suggestionsOfTheProblemOfAFinding()
{
    Workspace workspace;
    const ReportId report = workspace.addReport(twoCauses().make()).first;
    const auto list = explained(workspace, report);
    SuggestionListModel suggestions;
    const QAbstractItemModelTester tester(&suggestions, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(isEmptyOutside(suggestions));
    suggestions.show(workspace.state(report).sharedExtraction(), list, {balance});
    QVERIFY(suggestions.rowCount() > 0);
    QVERIFY(isEmptyOutside(suggestions));
    QVERIFY(suggestions.problem());
    QVERIFY(suggestions.problem()->identities.contains(rowTotal));
    const Explanation *best = suggestions.explanationFor(suggestions.index(0, 0));
    QVERIFY(best);
    QCOMPARE(best->changes.size(), size_t(1));
    QCOMPARE(best->changes.front().address, QStringLiteral("requests/carried_out/total"));
    QCOMPARE(best->changes.front().after.toString(), QStringLiteral("48"));
    const QString evidence = suggestions.index(0, SuggestionListModel::EvidenceColumn).data().toString();
    QVERIFY2(evidence.contains(QStringLiteral("settles 2")), qPrintable(evidence));
    int rank = 0;
    for (int row = 0; row < suggestions.rowCount(); ++row) {
        const int next = suggestions.index(row, SuggestionListModel::RankColumn).data().toInt();
        QVERIFY(next >= rank);
        rank = next;
        for (int column = 1; column < suggestions.columnCount(); ++column)
            QVERIFY(!suggestions.index(row, column).data().toString().isEmpty());
    }
}

void TestCauses::noSuggestionsForWhatIsNotExplained()
{
    Workspace workspace;
    const ReportId report = workspace.addReport(twoCauses().make()).first;
    SuggestionListModel suggestions;
    const auto extraction = workspace.state(report).sharedExtraction();
    suggestions.show(extraction, nullptr, {balance});
    QCOMPARE(suggestions.rowCount(), 0);
    suggestions.show(extraction, explained(workspace, report), {QStringLiteral("text.copies")});
    QCOMPARE(suggestions.rowCount(), 0);
    QVERIFY(!suggestions.problem());
    QVERIFY(!suggestions.explanationFor({}));
}

void TestCauses::dismissedFindingsCountForNothing()
{
    Workspace workspace;
    const ReportId report = workspace.addReport(twoCauses().make()).first;
    FindingListModel findings(workspace);
    const QAbstractItemModelTester tester(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
    findings.setReport(report);
    const auto tally = [&] { return tallyOf(workspace.state(report), workspace.checks(report)); };
    QCOMPARE(tally().errors, 3);
    QCOMPARE(tally().standing(), ReportStanding::Fails);
    for (const QString &id : {rowTotal, balance, direct}) {
        const Finding finding = *findings.findingFor(findings.indexFor(id));
        QVERIFY(
            workspace.apply(dismissFinding(report, workspace.state(report), finding, QStringLiteral("单位来电说明"))));
    }
    QCOMPARE(findings.rowCount(), 0);
    QCOMPARE(findings.dismissed(), 3);
    QCOMPARE(findings.count(Severity::Error), 0);
    QCOMPARE(tally().errors, 0);
    QCOMPARE(tally().dismissed, 3);
    QCOMPARE(tally().standing(), ReportStanding::Passed);
    QCOMPARE(tallyOf(workspace.state(report), workspace.checks(report), TableId::Disputes).dismissed, 1);
    findings.setListsDismissed(true);
    QCOMPARE(findings.rowCount(), 3);
    QCOMPARE(findings.index(0, FindingListModel::GradeColumn).data().toString(), QStringLiteral("Dismissed"));
    QCOMPARE(findings.index(0, FindingListModel::FaultColumn).data().toString(), QStringLiteral("单位来电说明"));
    QVERIFY(findings.index(0, 0).data(SearchTextRole).toString().contains(QStringLiteral("单位来电说明")));

    // It lapses when a value involved changes.
    const CellId total = workspace.state(report).extraction().find(u"disputes/direct/total").value();
    QVERIFY(workspace.correctCell(report, total, QStringLiteral("5")).has_value());
    QCOMPARE(tally().errors, 1);
    QVERIFY(!findings.indexFor(direct).data(IsDismissedRole).toBool());
    workspace.undo();
    QCOMPARE(tally().errors, 0);
}

void TestCauses::opinionsInTheirOrder()
{
    Workspace workspace;
    const ReportId report = workspace.addReport(twoCauses().make()).first;
    OpinionListModel opinions(workspace);
    const QAbstractItemModelTester tester(&opinions, QAbstractItemModelTester::FailureReportingMode::QtTest);
    opinions.setReport(report);
    QVERIFY(isEmptyOutside(opinions));
    const auto write = [&](const char *address, qint64 value) {
        auto command = acceptAsOpinion(report, workspace.state(report), workspace.nextOpinion(),
                                       {{QString::fromLatin1(address), Decimal(value)}}, {});
        QVERIFY(command.has_value());
        QVERIFY(workspace.apply(std::move(*command)));
    };
    write("requests/carried_out/total", 48);
    write("disputes/direct/total", 3);
    QCOMPARE(opinions.rowCount(), 2);
    QVERIFY(isEmptyOutside(opinions));
    QCOMPARE(opinions.index(1, 0).data(TargetRole).toString(), QStringLiteral("disputes/direct/total"));
    QCOMPARE(opinions.index(1, OpinionListModel::NumberColumn).data().toString(), QStringLiteral("2"));
    QVERIFY(opinions.index(0, OpinionListModel::TextColumn).data().toString().contains(QStringLiteral("48")));
    QSignalSpy reset(&opinions, &QAbstractItemModel::modelReset);
    workspace.undo();
    QCOMPARE(opinions.rowCount(), 1);
    workspace.redo();
    QCOMPARE(opinions.rowCount(), 2);
    QCOMPARE(reset.count(), 0);
    workspace.removeAll();
    QCOMPARE(opinions.rowCount(), 0);
    QVERIFY(!opinions.opinionFor(opinions.index(0, 0)));
}

QTEST_GUILESS_MAIN(TestCauses)
#include "tst_causes.moc"
