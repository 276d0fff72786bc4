// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/readings.h"
#include "tests/support/report_text.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// Texts in which a cell was once read wrongly without a word.
class TestRecoverySilent : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void labelAcrossColumns();
    void anotherUnit();
};

namespace {

QString requestsOf(const QStringList &rows)
{
    return u"河湾市教育局2022年政府信息公开工作年度报告\n一、总体情况\n全年工作有序开展。\n"
           u"三、收到和处理政府信息公开申请情况\n"_s
           + rows.join(u'\n') + u"\n五、存在的主要问题及改进情况\n仍有不足。\n"_s;
}

/// "requests/new 1 _ 3" as truth, by the requests' columns.
void expectRow(Truth &truth, const QString &row, const QString &figures)
{
    static const QStringList columns = u"natural_person business research social legal other_org total"_s.split(u' ');
    const QStringList values = figures.split(u' ');
    for (qsizetype i = 0; i < values.size(); ++i)
        truth[row + u'/' + columns[i]] = values[i] == u"_" ? u"- blank"_s : values[i] + u" read"_s;
}

} // namespace

void TestRecoverySilent::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Truth>("truth");
    QTest::addColumn<QString>("right"); // a cell that must be read
    Truth truth;
    expectRow(truth, u"requests/new"_s, u"547 4 2 1 2 15 571"_s);
    expectRow(truth, u"requests/carried_in"_s, u"12 _ 1 _ 1 1 15"_s);
    expectRow(truth, u"requests/granted"_s, u"149 1 _ _ _ 5 155"_s);
    QTest::newRow("figures a single space apart stand under each other by chance") << requestsOf(
        {u"一、本年新收政府信息公开申请数量 547 4 2 1 2 15 571"_s, u"二、上年结转政府信息公开申请数量 12 1 1 1 15"_s,
         u"（一）予以公开 149 1 5 155"_s, u"1.属于国家秘密 5 5"_s}) << truth << u"requests/new/legal"_s;
    truth.clear();
    expectRow(truth, u"requests/unavailable.must_be_made"_s, u"_ _ _ _ _ _ 3"_s);
    expectRow(truth, u"requests/unavailable.still_unclear"_s, u"_ _ _ _ _ _ 1"_s);
    QTest::newRow("a row's only figure behind a piece of the heading beside it")
        << requestsOf({u"三 1．本机关不掌握相关政府"_s, u"、 信息 14"_s, u"本 （四） 2．没有现成信息需要另行"_s,
                       u"年 无法提供 制作 3"_s, u"度 3．补正后申请内容仍不明"_s, u"办 确 1"_s,
                       u"理 1．信访举报投诉类申请 5"_s, u"结 2．重复申请 4"_s})
        << truth << QString();
    truth.clear();
    expectRow(truth, u"requests/new"_s, u"49 154 1 2 7 0 213"_s);
    expectRow(truth, u"requests/partial"_s, u"2 8 _ 0 0 0 10"_s);
    QTest::newRow("figures and a slash on a line of their own are no page mark")
        << requestsOf({u"一、本年新收政府信息公开申请数量     49     154      1       2       7       0      213"_s,
                       u"二、上年结转政府信息公开申请数量      2      20      1       0       0       0       23"_s,
                       u"（一）予以公开                       16      54      0       1       1       0       72"_s,
                       u"（二）部分公开（区分处理的，只计"_s,
                       u"                                      2       8     ／       0       0       0       10"_s,
                       u"这一情形，不计其他情形）"_s,
                       u"1.属于国家秘密                        2       3      0       0       0       0        5"_s})
        << truth << u"requests/partial/business"_s;
    truth.clear();
    truth[u"disputes/reconsideration/upheld"_s] = u"7 read"_s;
    const QString outcomes = u"结果维持 |\n结果纠正 |\n其他结果 |\n尚未审结 |\n总计 |\n"_s;
    QTest::newRow("pipes that end a heading are no empty places in front of the only figure left") << requestsOf(
        {u"一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |"_s,
         u"二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"_s,
         u"（七）总计 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |"_s, u"四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"_s,
         u"四、政府信息公开行政复议、行政诉讼情况\n行政复议 |\n行政诉讼 |\n|||||||||||||\n"_s + outcomes
             + u"未经复议直接起诉 |\n复议后起诉 |\n||||||||\n维持 |\n|||||\n7 |"_s}) << truth << QString();
    truth.clear();
    expectRow(truth, u"requests/new"_s, u"9 2 1 0 0 3 15"_s);
    expectRow(truth, u"requests/carried_in"_s, u"1 0 0 0 2 0 3"_s);
    QTest::newRow("one figure more than the row has cells") << requestsOf(
        {u"一、本年新收政府信息公开申请数量 | 9 | 2 | 1 | 88 | 0 | 0 | 3 | 15 |"_s,
         u"二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 2 | 0 | 3 |"_s,
         u"（七）总计 | 8 | 2 | 1 | 0 | 2 | 3 | 16 |"_s, u"四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |"_s})
                                                            << truth << u"requests/carried_in/legal"_s;
    QTest::newRow("a row with one cell less that ends with its total") << requestsOf(
        {u"一、本年新收政府信息公开申请数量 | 9 | 2 | 1 | 0 | 3 | 15"_s,
         u"二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 2 | 0 | 3"_s,
         u"（七）总计 | 8 | 2 | 1 | 0 | 2 | 3 | 16"_s, u"四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2"_s})
                                                                       << truth << u"requests/carried_in/legal"_s;
    QTest::newRow("figures folded over two lines") << requestsOf(
        {u"一、本年新收政府信息公开申请数量 9 2 1 0"_s, u"0 3 15"_s, u"二、上年结转政府信息公开申请数量 1 0 0 0"_s,
         u"2 0 3"_s, u"（七）总计 8 2 1 0"_s, u"2 3 16"_s, u"四、结转下年度继续办理 2 0 0 0"_s, u"0 0 2"_s})
                                                   << truth << u"requests/new/other_org"_s;
    QTest::newRow("figures folded over two lines that are not as many as cells") << requestsOf(
        {u"一、本年新收政府信息公开申请数量 9 2 1 0"_s, u"3 15"_s, u"二、上年结转政府信息公开申请数量 1 0 0 0"_s,
         u"2 0 3"_s, u"（七）总计 8 2 1 0"_s, u"2 3 16"_s, u"四、结转下年度继续办理 2 0 0 0"_s, u"0 0 2"_s})
                                                                                 << truth << QString();
    QTest::newRow("labels first, then one column after another")
        << requestsOf({u"一、本年新收政府信息公开申请数量"_s, u"二、上年结转政府信息公开申请数量"_s, u"自然人\n9\n1"_s,
                       u"法人或其他组织"_s, u"商业企业\n2\n0"_s, u"科研机构\n1\n0"_s, u"社会公益组织\n0\n0"_s,
                       u"法律服务机构\n0\n2"_s, u"其他\n3\n0"_s, u"总计\n15\n3"_s})
        << truth << QString();
    truth.clear();
    truth[u"disputes/direct/other"_s] = u"4 read"_s;
    const QString pipes = u"\n|\n"_s;
    const QString each =
        QStringList{u"结果维持"_s, u"结果纠正"_s, u"其他结果"_s, u"尚未审结"_s, u"总计"_s}.join(pipes) + pipes;
    QTest::newRow("a pipe on a line of its own behind every cell of the disputes")
        << requestsOf({u"四、政府信息公开行政复议、行政诉讼情况\n行政复议"_s + pipes + u"行政诉讼"_s + pipes + u"|\n"_s
                       + each + u"未经复议直接起诉"_s + pipes + u"复议后起诉"_s + pipes + u"|\n"_s + each + each
                       + u"|\n"_s + u"1 0 0 0 1 0 0 4 0 4 0 0 0 2 2"_s.split(u' ').join(pipes) + pipes + u"|"_s})
        << truth << u"disputes/direct/other"_s;
    truth.clear();
    truth[u"disputes/reconsideration/upheld"_s] = u"3 read"_s;
    truth[u"disputes/reconsideration/corrected"_s] = u"1 read"_s;
    truth[u"disputes/direct/upheld"_s] = u"2 read"_s;
    truth[u"disputes/after_reconsideration/total"_s] = u"0 read"_s;
    QTest::newRow("the outcomes of disputes below each other, the three kinds beside each other")
        << requestsOf({u"四、政府信息公开行政复议、行政诉讼情况"_s, u"项目\t行政复议\t未经复议直接起诉\t复议后起诉"_s,
                       u"结果维持\t3\t2\t0"_s, u"结果纠正\t1\t0\t0"_s, u"其他结果\t0\t0\t0"_s, u"尚未审结\t0\t1\t0"_s,
                       u"总计\t4\t3\t0"_s})
        << truth << QString();
    truth.clear();
    expectRow(truth, u"requests/new"_s, u"7 1 0 0 0 2 10"_s);
    QTest::newRow("every figure behind its own heading, in one line with the row's label")
        << requestsOf({u"一、本年新收政府信息公开申请数量：自然人7，商业企业1，科研机构0，其他2，总计10"_s,
                       u"二、上年结转政府信息公开申请数量：自然人0，商业企业0，科研机构0，其他0，总计0"_s,
                       u"四、结转下年度继续办理：自然人1，商业企业0，科研机构0，其他0，总计1"_s})
        << truth << QString();
}

void TestRecoverySilent::texts()
{
    QFETCH(QString, text);
    QFETCH(Truth, truth);
    QFETCH(QString, right);
    const auto report = readOne(text);
    QVERIFY(report);
    QCOMPARE(silentlyWrong(*report, truth), QString());
    if (!right.isEmpty())
        QCOMPARE(shown(*report, right), truth.value(right));
}

/// 152790 under a heading that states 元 is not 152790万元.
void TestRecoverySilent::anotherUnit()
{
    const QString text = u"河湾市教育局2022年政府信息公开工作年度报告\n一、总体情况\n全年工作有序开展。\n"
                         u"二、主动公开政府信息情况\n第二十条第（八）项\n信息内容 | 本年收费金额（单位：%1）\n"
                         u"行政事业性收费 | %2\n三、收到和处理政府信息公开申请情况\n"_s;
    const auto yuan = readOne(text.arg(u"元"_s, u"152790"_s));
    QVERIFY(yuan);
    const CellReading &fees = readingAt(*yuan, u"proactive/fees/amount"_s);
    QCOMPARE(fees.state, CellState::Ambiguous);
    QCOMPARE(fees.candidates.size(), size_t(2));
    QCOMPARE(fees.candidates[0].value, Decimal::parse(u"152790"_s));
    QCOMPARE(fees.candidates[1].value, Decimal::parse(u"15.279"_s));
    const auto nothing = readOne(text.arg(u"元"_s, u"0"_s));
    QVERIFY(nothing);
    QCOMPARE(shown(*nothing, u"proactive/fees/amount"_s), u"0 read"_s);
    const auto asForm = readOne(text.arg(u"万元"_s, u"15.279"_s));
    QVERIFY(asForm);
    QCOMPARE(shown(*asForm, u"proactive/fees/amount"_s), u"15.279 read"_s);
}

/// In a table set by spaces, the end of one column and the beginning of the next make no label, however like one.
void TestRecoverySilent::labelAcrossColumns()
{
    const QString text = u"河湾市教育局2022年政府信息公开工作年度报告\n一、总体情况\n全年工作有序开展。\n"
                         u"二、主动公开政府信息情况\n第二十条　第（一）项\n"
                         u"信息内容 本年制发　件数 本年废止件数 现行　有效件数\n规章 0 0 0\n行政规　范性文件 4 1 17\n"
                         u"第二十条第（五）项\n信息内容 本　年处理决定　数　量\n行　政　许　可 46\n"
                         u"第二十条第（六）项\n信息内容 本年处理　决定数量\n行政　处罚 46\n行政强制 2\n"
                         u"第二十条第（八）项\n信息内容 本年收费金额（单位：万元）\n行政事业性收费 15.279\n"
                         u"三、收到和处理政府信息公开申请情况\n"_s;
    const auto report = readOne(text);
    QVERIFY(report);
    QCOMPARE(shown(*report, u"proactive/coercion/decisions"_s), u"2 read"_s);
    const CellReading &penalties = readingAt(*report, u"proactive/penalties/decisions"_s);
    const auto place = static_cast<int>(text.indexOf(u"行政　处罚"_s));
    for (const Span &span : penalties.spans)
        QVERIFY2(span.begin > place, "the figure of another row");
}

QTEST_GUILESS_MAIN(TestRecoverySilent)
#include "tst_recovery_silent.moc"
