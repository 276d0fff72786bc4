// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/report_filter_proxy.h"
#include "model/items/report_list_model.h"
#include "tests/items/model_text.h"
#include "tests/unit/report_maker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestReportListModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void bothWaysBetweenReportsAndLines();
    void whatIsKnownOfAReport();
    void standing_data();
    void standing();
    void anEditIsToldToItsLineAlone();
    void filter_data();
    void filter();
    void onlyProblems();

private:
    /// A report of its own: the hash makes it another one.
    static std::shared_ptr<const Extraction> named(const char *body, std::optional<int> year, const char *file,
                                                   ReportMaker maker = soundReport());
};

std::shared_ptr<const Extraction> TestReportListModel::named(const char *body, std::optional<int> year,
                                                             const char *file, ReportMaker maker)
{
    Extraction &extraction = maker.extraction();
    auto source = std::make_shared<SourceText>(*extraction.source);
    source->file = QString::fromUtf8(file);
    source->sha256 = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    extraction.source = source;
    extraction.agency = QString::fromUtf8(body);
    extraction.year = year;
    return maker.make();
}

void TestReportListModel::keepsTheRulesOfModels()
{
    Workspace workspace;
    ReportListModel model(workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ReportFilterProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(isEmptyOutside(model));
    QVERIFY(isEmptyOutside(proxy));
    workspace.addReport(named("青石县财政局", 2023, "a.txt"));
    workspace.addReport(named("河湾市司法局", 2022, "b.txt"));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(isEmptyOutside(model));
    proxy.setWords(QStringLiteral("财政"));
    QCOMPARE(proxy.rowCount(), 1);
    QVERIFY(isEmptyOutside(proxy));
    workspace.removeAll();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(proxy.rowCount(), 0);
    QVERIFY(isEmptyOutside(model));
}

void TestReportListModel::bothWaysBetweenReportsAndLines()
{
    Workspace workspace;
    const ReportId first = workspace.addReport(named("甲", 2023, "a.txt")).first;
    const ReportListModel model(workspace); // made when there are reports already
    const ReportId second = workspace.addReport(named("乙", 2023, "b.txt")).first;
    QCOMPARE(model.reportFor(model.index(0)), std::optional(first));
    QCOMPARE(model.indexFor(second), model.index(1));
    QVERIFY(!model.reportFor(model.index(2)));
    QVERIFY(!model.indexFor(4711).isValid());
}

void TestReportListModel::whatIsKnownOfAReport()
{
    Workspace workspace;
    ReportListModel model(workspace);
    workspace.addReport(named("青石县财政局", 2023, "2024/a.txt"));
    workspace.addReport(named("", std::nullopt, "2024/无题.txt"));
    QCOMPARE(printModel(model), QStringLiteral("青石县财政局 2023\n无题.txt"));
    QCOMPARE(model.index(0).data(YearRole).toInt(), 2023);
    QVERIFY(!model.index(1).data(YearRole).isValid());
    QCOMPARE(model.index(0).data(EditionRole).toString(), QStringLiteral("2021"));
    const QString words = model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY(words.contains(QStringLiteral("names no body")));
    QVERIFY(words.contains(QStringLiteral("names no year")));
}

void TestReportListModel::standing_data()
{
    QTest::addColumn<int>("errors");
    QTest::addColumn<int>("warnings");
    QTest::addColumn<int>("undecided");
    QTest::addColumn<int>("doubtful");
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("standing");
    QTest::addRow("nothing could be checked") << 0 << 0 << 0 << 0 << 0 << int(ReportStanding::Unchecked);
    QTest::addRow("all passed") << 0 << 0 << 0 << 0 << 42 << int(ReportStanding::Passed);
    QTest::addRow("one to be changed") << 1 << 0 << 0 << 0 << 41 << int(ReportStanding::Fails);
    QTest::addRow("one to be changed, some doubtful") << 1 << 2 << 2 << 3 << 39 << int(ReportStanding::Fails);
    QTest::addRow("some undecided") << 0 << 0 << 2 << 0 << 40 << int(ReportStanding::Doubtful);
    QTest::addRow("a doubtful cell that no sum needs") << 0 << 0 << 0 << 1 << 42 << int(ReportStanding::Doubtful);
    QTest::addRow("one to be looked into") << 0 << 1 << 0 << 0 << 42 << int(ReportStanding::Questioned);
}

void TestReportListModel::standing()
{
    QFETCH(const int, errors);
    QFETCH(const int, warnings);
    QFETCH(const int, undecided);
    QFETCH(const int, doubtful);
    QFETCH(const int, passed);
    ReviewTally tally;
    tally.errors = errors;
    tally.warnings = warnings;
    tally.undecided = undecided;
    tally.doubtful = doubtful;
    tally.passed = passed;
    QTEST(static_cast<int>(tally.standing()), "standing");
}

void TestReportListModel::anEditIsToldToItsLineAlone()
{
    Workspace workspace;
    ReportListModel model(workspace);
    workspace.addReport(named("甲", 2023, "a.txt"));
    const ReportId second = workspace.addReport(named("乙", 2023, "b.txt")).first;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const CellId total = workspace.state(second).extraction().find(u"requests/carried_out/total").value();
    QVERIFY(workspace.correctCell(second, total, QStringLiteral("84")).has_value());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), model.index(1));
    QCOMPARE(model.index(1).data(FailedRole).toInt(), 2); // its row, and the balance of its column
    QCOMPARE(model.index(0).data(FailedRole).toInt(), 0);
    QCOMPARE(model.index(1).data(ReportStandingRole).toInt(), int(ReportStanding::Fails));
}

void TestReportListModel::filter_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");
    const QString all = QStringLiteral("青石县财政局 2023\n青石县财政局 2022\n河湾市司法局 2023");
    QTest::addRow("nothing") << QString() << all;
    QTest::addRow("blanks") << QStringLiteral("  ") << all;
    QTest::addRow("part of a body") << QStringLiteral("青石") << QStringLiteral("青石县财政局 2023\n青石县财政局 2022");
    QTest::addRow("body and year") << QStringLiteral("青石 2022") << QStringLiteral("青石县财政局 2022");
    QTest::addRow("name of a file, other case") << QStringLiteral("C.TXT") << QStringLiteral("河湾市司法局 2023");
    QTest::addRow("edition") << QStringLiteral("2021") << all;
    QTest::addRow("nowhere") << QStringLiteral("青石 司法") << QString();
}

void TestReportListModel::filter()
{
    QFETCH(const QString, words);
    Workspace workspace;
    ReportListModel model(workspace);
    ReportFilterProxy proxy;
    proxy.setSourceModel(&model);
    workspace.addReport(named("青石县财政局", 2023, "a.txt"));
    workspace.addReport(named("青石县财政局", 2022, "b.txt"));
    proxy.setWords(words);
    workspace.addReport(named("河湾市司法局", 2023, "c.txt")); // also what comes later is filtered
    QTEST(printModel(proxy), "shown");
}

void TestReportListModel::onlyProblems()
{
    Workspace workspace;
    ReportListModel model(workspace);
    ReportFilterProxy proxy;
    proxy.setSourceModel(&model);
    workspace.addReport(named("好", 2023, "a.txt"));
    ReportMaker broken = soundReport();
    broken.read("requests/total/total", 758);
    workspace.addReport(named("坏", 2023, "b.txt", broken));
    ReportMaker open = soundReport();
    open.without("requests/total/total", CellState::Ambiguous);
    workspace.addReport(named("疑", 2023, "c.txt", open));
    QVERIFY(!proxy.isNarrowed());
    proxy.setOnlyProblems(true);
    QVERIFY(proxy.isNarrowed());
    QCOMPARE(printModel(proxy), QStringLiteral("坏 2023\n疑 2023"));
    proxy.setOnlyProblems(false);
    QCOMPARE(proxy.rowCount(), 3);
}

QTEST_GUILESS_MAIN(TestReportListModel)
#include "tst_report_list_model.moc"
