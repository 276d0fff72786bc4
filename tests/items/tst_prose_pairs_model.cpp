// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/prose_pairs_model.h"
#include "model/report/report_state.h"
#include "tests/items/model_text.h"
#include "tests/support/whole_report.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

std::shared_ptr<const Extraction> reportWith(const QString &overview, int year)
{
    WholeReport report;
    report.overview = overview;
    for (QString *text : {&report.title, &report.preamble, &report.other})
        text->replace(QStringLiteral("2023"), QString::number(year));
    return report.state().sharedExtraction();
}

/// The rows that are not the same: kind, and what is said.
QStringList differences(const ProsePairsModel &model)
{
    QStringList lines;
    for (int row = model.differenceFrom(-1, 1); row >= 0; row = model.differenceFrom(row, 1)) {
        const QString words = model.index(row, static_cast<int>(ProseColumn::Words)).data().toString();
        lines += QString(words).replace('\n', QStringLiteral(", "));
    }
    return lines;
}

/// What is marked in a text of a row.
QStringList marked(const ProsePairsModel &model, int row, ProseColumn column)
{
    const QModelIndex index = model.index(row, static_cast<int>(column));
    QStringList parts;
    for (const ProseMarks::Mark &mark : index.data(ProseMarksRole).value<ProseMarks>().marks)
        parts += index.data().toString().mid(mark.begin, mark.length);
    return parts;
}

} // namespace

class TestProsePairsModel : public QObject
{
    Q_OBJECT

private slots:
    void nothingWithoutTwoReports();
    void sectionsSayHowMuchWasCopied();
    void anotherFigureIsMarkedAndSaid();
    void newAndGoneSentencesAreSaid();
    void aMovedSentenceIsSaid();
    void sameSentencesAreFolded();
    void aRowIsReadInFull();
};

void TestProsePairsModel::nothingWithoutTwoReports()
{
    ProsePairsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReports(nullptr, reportWith(QStringLiteral("主动公开信息36条。"), 2023));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.shareInWords(), QString());
    QCOMPARE(model.differenceFrom(-1, 1), -1);
    QVERIFY(isEmptyOutside(model));
}

void TestProsePairsModel::sectionsSayHowMuchWasCopied()
{
    ProsePairsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString overview = QStringLiteral("我局通过门户网站和政务新媒体主动公开信息36条。");
    model.setReports(reportWith(overview, 2022), reportWith(overview, 2023));
    QStringList sections;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.kindOf(row) == ProseRow::Section)
            sections += model.index(row, 0).data().toString();
    }
    QVERIFY2(sections.filter(QStringLiteral("总体情况")).value(0).contains(QStringLiteral("100% copied")),
             qPrintable(sections.join('|')));
    QVERIFY(model.shareInWords().startsWith(QStringLiteral("100% copied (")));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("2022"));
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("2023"));
    QVERIFY(isEmptyOutside(model));
}

void TestProsePairsModel::anotherFigureIsMarkedAndSaid()
{
    ProsePairsModel model;
    model.setReports(reportWith(QStringLiteral("我局通过门户网站和政务新媒体主动公开信息36条。"), 2023),
                     reportWith(QStringLiteral("我局通过门户网站和政务新媒体主动公开信息412条。"), 2023));
    const QStringList said = differences(model);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.front().contains(QStringLiteral("36 → 412条")), qPrintable(said.front()));
    QVERIFY(said.front().contains(QStringLiteral("only figures and names differ")));
    const int row = model.differenceFrom(-1, 1);
    QVERIFY(marked(model, row, ProseColumn::Before).join(QString()).contains(QStringLiteral("36")));
    QVERIFY(marked(model, row, ProseColumn::After).join(QString()).contains(QStringLiteral("412")));
    QVERIFY(!marked(model, row, ProseColumn::After).join(QString()).contains(QStringLiteral("门户")));
}

void TestProsePairsModel::newAndGoneSentencesAreSaid()
{
    ProsePairsModel model;
    const QString kept = QStringLiteral("我局通过门户网站和政务新媒体主动公开信息36条。");
    model.setReports(reportWith(kept + QStringLiteral("组织开展政府开放日活动并邀请群众代表参观大厅。"), 2023),
                     reportWith(kept + QStringLiteral("修订公开指南，完善目录体系，健全保密审查制度。"), 2023));
    const QStringList said = differences(model);
    QCOMPARE(said.filter(QStringLiteral("gone")).size(), 1);
    QCOMPARE(said.filter(QStringLiteral("new")).size(), 1);
    const int last = model.rowCount() - 1;
    QCOMPARE(model.differenceFrom(last, 1), -1);
    QVERIFY(model.differenceFrom(last, -1) > 0);
}

void TestProsePairsModel::aMovedSentenceIsSaid()
{
    ProsePairsModel model;
    const QString one = QStringLiteral("组织开展政府开放日活动并邀请群众代表参观大厅。");
    const QString two = QStringLiteral("我局通过门户网站和政务新媒体主动公开信息36条。");
    const QString three = QStringLiteral("修订公开指南，完善目录体系，健全保密审查制度。");
    model.setReports(reportWith(one + two + three, 2023), reportWith(two + three + one, 2023));
    const QStringList said = differences(model);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.front().contains(QStringLiteral("moved")), qPrintable(said.front()));
}

void TestProsePairsModel::sameSentencesAreFolded()
{
    ProsePairsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString kept = QStringLiteral("我局通过门户网站和政务新媒体主动公开信息36条。");
    model.setReports(reportWith(kept, 2023),
                     reportWith(kept + QStringLiteral("修订公开指南，完善目录体系，健全保密审查制度。"), 2023));
    const int all = model.rowCount();
    model.setFolded(true);
    QCOMPARE(model.rowCount(), 2); // the section's heading, and the sentence that is new
    QCOMPARE(model.kindOf(0), ProseRow::Section);
    QCOMPARE(model.kindOf(1), ProseRow::New);
    model.setFolded(false);
    QCOMPARE(model.rowCount(), all);
}

void TestProsePairsModel::aRowIsReadInFull()
{
    ProsePairsModel model;
    model.setReports(reportWith(QStringLiteral("主动公开信息36条，回应群众关切。"), 2023),
                     reportWith(QStringLiteral("主动公开信息40条，回应群众关切。"), 2023));
    const int row = model.differenceFrom(-1, 1);
    const QString words = model.index(row, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(QStringLiteral("36 → 40条")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("2023: 主动公开信息40条")));
}

QTEST_GUILESS_MAIN(TestProsePairsModel)
#include "tst_prose_pairs_model.moc"
