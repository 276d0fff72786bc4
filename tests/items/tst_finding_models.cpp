// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/finding_filter_proxy.h"
#include "model/items/finding_list_model.h"
#include "model/items/group_proxy_model.h"
#include "model/items/sum_model.h"
#include "tests/items/model_text.h"
#include "tests/unit/report_maker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestFindingModels : public QObject
{
    Q_OBJECT

private slots:
    void keepTheRulesOfModels();
    void theGravestFirst();
    void anEditTakesOneLineAway();
    void anUndoBringsItBack();
    void aLineKeepsItsIndexWhileOthersGo();
    void findingsOfACell();
    void aSumIsWrittenOut();
    void aSumWithAHole();
    void cellsOfAFindingThatIsNoSum();
    void boundsOfASum();
    void passedChecksOnDemand();
    void aCheckThatComesToPassChangesItsLine();
    void narrowedByGradeAndWords();
    void groups_data();
    void groups();

private:
    static ReportMaker brokenReport();
};

/// 48 carried out, but 84 is written: two checks fail. And one cell is doubtful.
ReportMaker TestFindingModels::brokenReport()
{
    ReportMaker maker = soundReport();
    maker.read("requests/carried_out/total", 84);
    return maker;
}

void TestFindingModels::keepTheRulesOfModels()
{
    Workspace workspace;
    FindingListModel findings(workspace);
    const QAbstractItemModelTester tester(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SumModel sum(workspace);
    const QAbstractItemModelTester sumTester(&sum, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(isEmptyOutside(findings));
    QVERIFY(isEmptyOutside(sum));

    const ReportId report = workspace.addReport(brokenReport().make()).first;
    findings.setReport(report);
    QCOMPARE(findings.rowCount(), 2);
    QVERIFY(isEmptyOutside(findings));
    sum.show(report, findings.findingFor(findings.index(0, 0)));
    QVERIFY(sum.rowCount() > 0);
    QVERIFY(isEmptyOutside(sum));

    // Every way a list can change: fewer, none, other ones, more.
    const Extraction &extraction = workspace.state(report).extraction();
    const CellId total = extraction.find(u"requests/carried_out/total").value();
    for (const char *typed : {"48", "84", "5", "x", "", "48"})
        workspace.correctCell(report, total, QString::fromLatin1(typed));
    workspace.undo();
    workspace.undo();
    workspace.removeAll();
    QCOMPARE(findings.rowCount(), 0);
    QCOMPARE(sum.rowCount(), 0);
}

void TestFindingModels::theGravestFirst()
{
    ReportMaker maker = brokenReport();
    Finding note;
    note.id = note.rule = QStringLiteral("text.copies");
    note.severity = Severity::Note;
    maker.extraction().findings.push_back(note);
    Finding warning;
    warning.id = QStringLiteral("layout.unused_figure:1");
    warning.rule = QStringLiteral("layout.unused_figure");
    warning.severity = Severity::Warning;
    maker.extraction().findings.push_back(warning);
    Workspace workspace;
    FindingListModel findings(workspace);
    findings.setReport(workspace.addReport(maker.make()).first);
    QStringList ids;
    int last = int(Severity::Error);
    for (int row = 0; row < findings.rowCount(); ++row) {
        const int severity = findings.index(row, 0).data(SeverityRole).toInt();
        QVERIFY(severity <= last);
        last = severity;
        ids += findings.index(row, 0).data(FindingIdRole).toString();
    }
    QCOMPARE(ids,
             QStringList({QStringLiteral("requests.row_total:carried_out"), QStringLiteral("requests.balance:total"),
                          QStringLiteral("layout.unused_figure:1"), QStringLiteral("text.copies")}));
}

void TestFindingModels::anEditTakesOneLineAway()
{
    ReportMaker maker = brokenReport();
    maker.read("disputes/direct/total", 4);
    Workspace workspace;
    const ReportId report = workspace.addReport(maker.make()).first;
    FindingListModel findings(workspace);
    findings.setReport(report);
    QCOMPARE(findings.rowCount(), 3);
    QSignalSpy removed(&findings, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&findings, &QAbstractItemModel::modelReset);
    const CellId total = workspace.state(report).extraction().find(u"disputes/direct/total").value();
    QVERIFY(workspace.correctCell(report, total, QStringLiteral("3")).has_value());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(findings.rowCount(), 2);
}

void TestFindingModels::anUndoBringsItBack()
{
    Workspace workspace;
    const ReportId report = workspace.addReport(brokenReport().make()).first;
    FindingListModel findings(workspace);
    findings.setReport(report);
    const QString before = printModel(findings);
    const CellId total = workspace.state(report).extraction().find(u"requests/carried_out/total").value();
    QVERIFY(workspace.correctCell(report, total, QStringLiteral("48")).has_value());
    QCOMPARE(findings.rowCount(), 0);
    QSignalSpy inserted(&findings, &QAbstractItemModel::rowsInserted);
    workspace.undo();
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(printModel(findings), before);
}

void TestFindingModels::aLineKeepsItsIndexWhileOthersGo()
{
    ReportMaker maker = brokenReport();
    maker.read("disputes/direct/total", 4);
    Workspace workspace;
    const ReportId report = workspace.addReport(maker.make()).first;
    FindingListModel findings(workspace);
    findings.setReport(report);
    const QPersistentModelIndex kept(findings.indexFor(QStringLiteral("disputes.row_total:direct")));
    QVERIFY(kept.isValid());
    const CellId total = workspace.state(report).extraction().find(u"requests/carried_out/total").value();
    QVERIFY(workspace.correctCell(report, total, QStringLiteral("48")).has_value());
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.data(FindingIdRole).toString(), QStringLiteral("disputes.row_total:direct"));
}

void TestFindingModels::findingsOfACell()
{
    Workspace workspace;
    FindingListModel findings(workspace);
    findings.setReport(workspace.addReport(brokenReport().make()).first);
    const auto idFor = [&findings](const char *address) {
        return findings.indexForAddress(QString::fromLatin1(address)).data(FindingIdRole).toString();
    };
    // As a target before as one of several: the cell stands in both.
    QCOMPARE(idFor("requests/carried_out/total"), QStringLiteral("requests.row_total:carried_out"));
    QCOMPARE(idFor("requests/new/total"), QStringLiteral("requests.balance:total"));
    QCOMPARE(idFor("requests/carried_out/business"), QStringLiteral("requests.row_total:carried_out"));
    QCOMPARE(idFor("requests/granted/business"), QString());
    QCOMPARE(idFor(""), QString());
    QVERIFY(!findings.indexFor(QStringLiteral("no.such:finding")).isValid());
}

void TestFindingModels::aSumIsWrittenOut()
{
    Workspace workspace;
    const ReportId report = workspace.addReport(brokenReport().make()).first;
    FindingListModel findings(workspace);
    findings.setReport(report);
    SumModel sum(workspace);
    sum.show(report, findings.findingFor(findings.indexFor(QStringLiteral("requests.balance:total"))));
    // 900 + 5 against 857 + 84; with these 857 + 84 - 5 = 936 should be new.
    QCOMPARE(printModel(sum), QStringLiteral(" | 900 | 一、本年新收政府信息公开申请数量 · 总计 | \n"
                                             "+ | 5 | 二、上年结转政府信息公开申请数量 · 总计 | \n"
                                             "= | 905 | added up | \n"
                                             "≠ | 857 | （七）总计 · 总计 | \n"
                                             "+ | 84 | 四、结转下年度继续办理 · 总计 | \n"
                                             "= | 941 | added up | \n"
                                             " | 936 | expected: 一、本年新收政府信息公开申请数量 · 总计 | \n"
                                             " | 900 | found: 一、本年新收政府信息公开申请数量 · 总计 | \n"
                                             " | −36 | difference | "));
    QCOMPARE(sum.formula(), QStringLiteral("900 + 5 ≠ 857 + 84"));
    QCOMPARE(sum.cells().size(), size_t(4));
    QCOMPARE(sum.cellFor(sum.index(4, 0)), workspace.state(report).extraction().find(u"requests/carried_out/total"));
    QVERIFY(!sum.cellFor(sum.index(2, 0)));
}

void TestFindingModels::aSumWithAHole()
{
    // The finding of an identity that cannot be computed, asked for by its own name.
    ReportMaker maker = soundReport();
    maker.without("disputes/direct/other", CellState::Ambiguous);
    Workspace workspace;
    const ReportId report = workspace.addReport(maker.make()).first;
    Finding finding;
    finding.id = QStringLiteral("disputes.row_total:direct");
    finding.outcome = Outcome::Undecided;
    SumModel sum(workspace);
    sum.show(report, &finding);
    QCOMPARE(sum.formula(), QStringLiteral("2 + 0 + ? + 1 ?= 3"));
    QCOMPARE(sum.index(2, SumModel::ValueColumn).data().toString(), QStringLiteral("?"));
    QCOMPARE(sum.index(2, SumModel::StateColumn).data().toString(), QStringLiteral("doubtful"));
    QCOMPARE(sum.index(4, SumModel::ValueColumn).data().toString(), QStringLiteral("?")); // no sum either
}

void TestFindingModels::cellsOfAFindingThatIsNoSum()
{
    ReportMaker maker = soundReport();
    maker.without("requests/granted/business", CellState::Blank);
    Workspace workspace;
    const ReportId report = workspace.addReport(maker.make()).first;
    Finding finding;
    finding.id = QStringLiteral("requests.undecided:blank");
    finding.cells = {QStringLiteral("requests/granted/business"), QStringLiteral("no/such/cell")};
    SumModel sum(workspace);
    sum.show(report, &finding);
    QCOMPARE(printModel(sum), QStringLiteral(" | · | （一）予以公开 · 商业企业 | blank"));
    QVERIFY(sum.formula().isEmpty());
}

void TestFindingModels::boundsOfASum()
{
    Workspace workspace;
    SumModel sum(workspace);
    QVERIFY(!sum.cellFor(QModelIndex()));
    sum.show(4711, nullptr);
    QCOMPARE(sum.rowCount(), 0);
    QVERIFY(isEmptyOutside(sum));
}

void TestFindingModels::passedChecksOnDemand()
{
    Workspace workspace;
    const ReportId report = workspace.addReport(brokenReport().make()).first;
    FindingListModel findings(workspace);
    const QAbstractItemModelTester tester(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
    findings.setReport(report);
    const int pass = workspace.checks(report).counts().pass + workspace.checks(report).ruleCounts().pass;
    QVERIFY(pass > 10);
    QCOMPARE(findings.passed(), pass);
    QCOMPARE(findings.count(Severity::Error), 2);
    findings.setListsPassed(true);
    QCOMPARE(findings.rowCount(), 2 + pass);
    QCOMPARE(findings.count(Severity::Error), 2); // what passed has no grade
    const QModelIndex last = findings.index(findings.rowCount() - 1, FindingListModel::GradeColumn);
    QCOMPARE(last.data().toString(), QStringLiteral("Passed"));
    QCOMPARE(last.data(OutcomeRole).toInt(), static_cast<int>(Outcome::Pass));
    findings.setListsPassed(false);
    QCOMPARE(findings.rowCount(), 2);
}

void TestFindingModels::aCheckThatComesToPassChangesItsLine()
{
    Workspace workspace;
    const ReportId report = workspace.addReport(brokenReport().make()).first;
    FindingListModel findings(workspace);
    const QAbstractItemModelTester tester(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
    findings.setReport(report);
    findings.setListsPassed(true);
    const QString before = printModel(findings);
    const int rows = findings.rowCount();
    QSignalSpy reset(&findings, &QAbstractItemModel::modelReset);
    const CellId total = workspace.state(report).extraction().find(u"requests/carried_out/total").value();
    QVERIFY(workspace.correctCell(report, total, QStringLiteral("48")).has_value());
    QCOMPARE(findings.rowCount(), rows);
    QCOMPARE(findings.count(Severity::Error), 0);
    QCOMPARE(findings.index(0, 0).data().toString(), QStringLiteral("Passed"));
    workspace.undo();
    QCOMPARE(printModel(findings), before);
    QCOMPARE(reset.count(), 0);
}

void TestFindingModels::narrowedByGradeAndWords()
{
    ReportMaker maker = brokenReport();
    Finding note;
    note.id = note.rule = QStringLiteral("text.copies");
    note.severity = Severity::Note;
    note.arguments = {qint64{2}};
    maker.extraction().findings.push_back(note);
    Workspace workspace;
    FindingListModel findings(workspace);
    FindingFilterProxy filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&findings);
    findings.setReport(workspace.addReport(maker.make()).first);
    const auto ids = [&filter] {
        QStringList texts;
        for (int row = 0; row < filter.rowCount(); ++row)
            texts += filter.index(row, 0).data(FindingIdRole).toString();
        return texts.join(QLatin1Char(' '));
    };
    const QString rowTotal = QStringLiteral("requests.row_total:carried_out");
    const QString balance = QStringLiteral("requests.balance:total");
    QCOMPARE(ids(), rowTotal + QLatin1Char(' ') + balance + QStringLiteral(" text.copies"));
    QVERIFY(!filter.isNarrowed());
    filter.setShown(Severity::Error, false);
    QCOMPARE(ids(), QStringLiteral("text.copies"));
    QVERIFY(filter.isNarrowed());
    filter.setShown(Severity::Error, true);
    filter.setShown(Severity::Note, false);
    QCOMPARE(ids(), rowTotal + QLatin1Char(' ') + balance);
    filter.setShown(Severity::Note, true);

    filter.setWords(QStringLiteral("BALANCE")); // the title of a rule, in any case
    QCOMPARE(ids(), balance);
    filter.setWords(QStringLiteral("商业企业")); // a cell that only the row's sum has
    QCOMPARE(ids(), rowTotal);
    filter.setWords(QStringLiteral("结转下年度 requests/new/total")); // words of two cells: all must be found
    QCOMPARE(ids(), balance);
    filter.setWords(QStringLiteral("结转下年度 nowhere"));
    QCOMPARE(ids(), QString());
    filter.setWords(QStringLiteral("  "));
    QVERIFY(!filter.isNarrowed());

    // Of what passed only words decide.
    findings.setListsPassed(true);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
        filter.setShown(severity, false);
    QCOMPARE(filter.rowCount(), findings.passed());
}

void TestFindingModels::groups_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QString>("expected");
    QTest::addRow("by table") << static_cast<int>(FindingGrouping::Table)
                              << QStringLiteral("3. Requests 3, 4. Disputes 1, Prose against tables 1, "
                                                "The report as a whole 1");
    QTest::addRow("by rule") << static_cast<int>(FindingGrouping::Rule)
                             << QStringLiteral("3. Requests · Balance (1 + 2 = 3 + 4) 1, 3. Requests · Row total 1, "
                                               "4. Disputes · Row total 1, Figure without a cell 1, "
                                               "narrative.received 1, Whole text repeated 1");
    QTest::addRow("by grade") << static_cast<int>(FindingGrouping::Severity)
                              << QStringLiteral("Error 3, Warning 2, Note 1");
    QTest::addRow("not grouped") << static_cast<int>(FindingGrouping::None) << QStringLiteral(" 6");
}

void TestFindingModels::groups()
{
    QFETCH(const int, grouping);
    QFETCH(const QString, expected);
    ReportMaker maker = brokenReport();
    maker.read("disputes/direct/total", 4);
    const auto add = [&maker](const char *id, Severity severity) {
        Finding finding;
        finding.id = QString::fromLatin1(id);
        finding.rule = finding.id.section(QLatin1Char(':'), 0, 0);
        finding.severity = severity;
        maker.extraction().findings.push_back(finding);
    };
    add("text.copies", Severity::Note);
    add("layout.unused_figure:requests", Severity::Warning); // its id names the table
    add("narrative.received:1", Severity::Warning);
    Workspace workspace;
    FindingListModel findings(workspace);
    findings.setGrouping(static_cast<FindingGrouping>(grouping));
    findings.setReport(workspace.addReport(maker.make()).first);
    GroupProxyModel groups;
    const QAbstractItemModelTester tester(&groups, QAbstractItemModelTester::FailureReportingMode::QtTest);
    groups.setSourceModel(&findings);
    groups.setGroupRoles(GroupKeyRole, GroupOrderRole, GroupTitleRole);
    QStringList titles;
    for (int row = 0; row < groups.rowCount(); ++row) {
        const QModelIndex group = groups.index(row, 0);
        titles += QStringLiteral("%1 %2").arg(group.data().toString()).arg(groups.rowCount(group));
    }
    QCOMPARE(titles.join(QStringLiteral(", ")), expected);
}

QTEST_GUILESS_MAIN(TestFindingModels)
#include "tst_finding_models.moc"
