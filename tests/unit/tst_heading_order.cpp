// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/readings.h"
#include "tests/support/report_text.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// Columns that a report has in another order than the form, or has not: the headings say so, and the number of figures
/// does not.
class TestHeadingOrder : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
};

namespace {

QString reportOf(const QString &tables)
{
    return u"青石县水利局2022年政府信息公开工作年度报告\n一、总体情况\n全年工作有序开展。\n"_s + tables
           + u"\n五、存在的主要问题及改进情况\n仍有不足。\n"_s;
}

QString requestsOf(const QStringList &lines)
{
    return reportOf(u"三、收到和处理政府信息公开申请情况\n"_s + lines.join(u'\n'));
}

QString proactiveOf(const QStringList &lines)
{
    return reportOf(u"二、主动公开政府信息情况\n第二十条第（一）项\n"_s + lines.join(u'\n')
                    + u"\n第二十条第（五）项\n信息内容 | 本年处理决定数量\n行政许可 | 46\n"_s);
}

QString disputesOf(const QString &groups, const QString &first, const QString &second, const QString &third)
{
    return reportOf(u"四、政府信息公开行政复议、行政诉讼情况\n"_s + groups + u'\n' + first + u'\n' + second + u'\n'
                    + third);
}

void expectRow(Truth &truth, const QString &row, const QString &keys, const QString &figures)
{
    const QStringList columns = keys.split(u' ');
    const QStringList values = figures.split(u' ');
    for (qsizetype i = 0; i < values.size(); ++i)
        truth[row + u'/' + columns[i]] = values[i] == u"_" ? u"- missing"_s : values[i] + u" read"_s;
}

const QString requestColumns = u"natural_person business research social legal other_org total"_s;
const QString outcomes = u"upheld corrected other pending total"_s;

} // namespace

void TestHeadingOrder::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Truth>("truth");
    QTest::addColumn<QStringList>("read"); // cells that must be read all the same
    QTest::addColumn<QStringList>("held"); // cells that must be left in doubt
    const QString cellAline = u"自然人\n法人或其他组织\n总计\n"_s;

    Truth truth;
    expectRow(truth, u"requests/new"_s, requestColumns, u"7 5 2 0 0 1 15"_s);
    const QString bareFigures = u"一、本年新收政府信息公开申请数量\n7\n2\n5\n0\n0\n1\n15"_s;
    QTest::newRow("two columns changed, each cell on a line of its own")
        << requestsOf(
               {u"申请人情况"_s, cellAline + u"科研机构\n商业企业\n社会公益组织\n法律服务机构\n其他"_s, bareFigures})
        << truth << QStringList{u"requests/new/natural_person"_s, u"requests/new/social"_s, u"requests/new/total"_s}
        << QStringList{u"requests/new/business"_s, u"requests/new/research"_s};
    truth.clear();
    expectRow(truth, u"requests/new"_s, requestColumns, u"7 2 5 0 0 1 15"_s);
    QTest::newRow("the same figures under the form's own headings")
        << requestsOf(
               {u"申请人情况"_s, cellAline + u"商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他"_s, bareFigures})
        << truth << QStringList{u"requests/new/business"_s, u"requests/new/research"_s} << QStringList{};
    QTest::newRow("a heading in pieces says nothing of the order")
        << requestsOf({u"申请人情况"_s, cellAline + u"科研\n商业企\n社会公益组织\n法律服务机构\n其他"_s, bareFigures})
        << truth << QStringList{u"requests/new/natural_person"_s, u"requests/new/total"_s} << QStringList{};

    truth.clear();
    expectRow(truth, u"requests/new"_s, requestColumns, u"4 0 3 0 0 2 9"_s);
    expectRow(truth, u"requests/carried_in"_s, requestColumns, u"0 1 0 0 0 1 2"_s);
    const QString organisations = u"商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |"_s;
    QTest::newRow("the total in front of the others on one line")
        << requestsOf({u"申请人情况 |||||||"_s, u"总计 | 自然人 | 法人或其他组织 |||||"_s, organisations,
                       u"一、本年新收政府信息公开申请数量 | 9 | 4 | 0 | 3 | 0 | 0 | 2 |"_s,
                       u"二、上年结转政府信息公开申请数量 | 2 | 0 | 1 | 0 | 0 | 0 | 1 |"_s})
        << truth << QStringList{u"requests/new/legal"_s, u"requests/carried_in/social"_s}
        << QStringList{u"requests/new/natural_person"_s, u"requests/new/total"_s};
    const QString totalFirst =
        u"申请人情况\n总计\n自然人\n法人或其他组织\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他"_s;
    QTest::newRow("the total's heading first, each cell on a line, and the sums say the same")
        << requestsOf({totalFirst, u"一、本年新收政府信息公开申请数量\n9\n4\n0\n3\n0\n0\n2"_s,
                       u"二、上年结转政府信息公开申请数量\n2\n0\n1\n0\n0\n0\n1"_s})
        << truth << QStringList{} << QStringList{u"requests/new/natural_person"_s, u"requests/new/total"_s};
    QTest::newRow("the total's heading first, for it reaches down beside the others: the sums are those of the form")
        << requestsOf({totalFirst, u"一、本年新收政府信息公开申请数量\n4\n0\n3\n0\n0\n2\n9"_s,
                       u"二、上年结转政府信息公开申请数量\n0\n1\n0\n0\n0\n1\n2"_s})
        << truth
        << QStringList{u"requests/new/natural_person"_s, u"requests/new/total"_s, u"requests/carried_in/total"_s}
        << QStringList{};

    truth.clear();
    expectRow(truth, u"requests/granted"_s, requestColumns, u"4 0 0 0 _ 2 6"_s);
    expectRow(truth, u"requests/refused.inquiry"_s, requestColumns, u"1 0 0 0 _ 0 1"_s);
    QTest::newRow("a column less, and an empty cell beside a label that makes up for it")
        << requestsOf({u"| | | | 自然人 | 法人或其他组织 | | | | 总计 |"_s,
                       u"| | | | | 商业企业 | 科研机构 | 社会公益组织 | 其他 | |"_s,
                       u"| 三、本年度办理结果 | （一）予以公开 | | 4 | 0 | 0 | 0 | 2 | 6 |"_s,
                       u"| | （三）不予公开 | 8.属于行政查询事项 | 1 | 0 | 0 | 0 | 0 | 1 |"_s})
        << truth << QStringList{} << QStringList{u"requests/granted/other_org"_s};

    truth.clear();
    expectRow(truth, u"proactive/normative"_s, u"issued repealed in_force"_s, u"4 1 31"_s);
    QTest::newRow("what is in force stands first")
        << proactiveOf({u"信息内容 | 现行有效件数 | 本年制发件数 | 本年废止件数"_s, u"规章 | 0 | 0 | 0"_s,
                        u"行政规范性文件 | 31 | 4 | 1"_s})
        << truth << QStringList{u"proactive/regulations/issued"_s} << QStringList{u"proactive/normative/in_force"_s};
    QTest::newRow("the form's own order")
        << proactiveOf({u"信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数"_s, u"规章 | 0 | 0 | 0"_s,
                        u"行政规范性文件 | 4 | 1 | 31"_s})
        << truth << QStringList{u"proactive/normative/issued"_s, u"proactive/normative/in_force"_s} << QStringList{};
    truth[u"proactive/normative/repealed"_s] = u"- missing"_s;
    QTest::newRow("no column for what was repealed, in a row as wide as the form's")
        << proactiveOf({u"信息内容 | 本年制发件数 | 现行有效件数 |  |"_s, u"规章 | 0 | 0 |  |"_s,
                        u"行政规范性文件 | 4 | 31 |  |"_s})
        << truth << QStringList{} << QStringList{u"proactive/normative/repealed"_s};
    QTest::newRow("the column of another year beside it in place of what was repealed")
        << proactiveOf({u"信息内容 | 2021年制发件数 | 2022年制发件数 | 现行有效件数"_s, u"规章 | 0 | 0 | 0"_s,
                        u"行政规范性文件 | 7 | 4 | 31"_s})
        << truth << QStringList{} << QStringList{u"proactive/normative/issued"_s};

    for (const QString &other : {u"上年制发件数"_s, u"2021年制发件数"_s}) {
        QTest::addRow("the same in cells of a line each: %s", qUtf8Printable(other))
            << proactiveOf({u"信息内容"_s, other, u"本年制发件数\n现行有效件数\n规章\n0\n0\n0"_s,
                            u"行政规范性文件\n7\n4\n31"_s})
            << truth << QStringList{} << QStringList{u"proactive/normative/issued"_s};
    }
    expectRow(truth, u"proactive/normative"_s, u"issued repealed in_force"_s, u"4 1 31"_s);
    const QStringList ownYear{u"信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数（截至2022年底）"_s,
                              u"信息内容（2022年） | 本年制发件数 | 本年废止件数 | 现行有效件数"_s,
                              u"2022年度 | 本年制发件数 | 本年废止件数 | 现行有效件数"_s};
    for (const QString &headings : ownYear) {
        QTest::addRow("the report's own year among the headings: %s", qUtf8Printable(headings))
            << proactiveOf({headings, u"规章 | 0 | 0 | 0"_s, u"行政规范性文件 | 4 | 1 | 31"_s}) << truth
            << QStringList{u"proactive/normative/issued"_s, u"proactive/normative/repealed"_s,
                           u"proactive/normative/in_force"_s}
            << QStringList{};
    }

    truth.clear();
    const QStringList units{u"人民币元"_s, u"千元"_s, u"元"_s};
    for (const QString &unit : units) {
        QTest::addRow("fees in another unit than the form's: %s", qUtf8Printable(unit))
            << reportOf(u"二、主动公开政府信息情况\n第二十条第（八）项\n信息内容 | 本年收费金额（单位：%1）\n"
                        "行政事业性收费 | 15\n"_s.arg(unit))
            << truth << QStringList{} << QStringList{u"proactive/fees/amount"_s};
    }
    truth[u"proactive/fees/amount"_s] = u"15 read"_s;
    QTest::newRow("fees in the form's unit")
        << reportOf(u"二、主动公开政府信息情况\n第二十条第（八）项\n信息内容 | 本年收费金额（单位：万元）\n"
                    "行政事业性收费 | 15\n"_s)
        << truth << QStringList{u"proactive/fees/amount"_s} << QStringList{};

    const QString asForm = u"结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计"_s;
    const QString changed = u"结果纠正 | 结果维持 | 其他结果 | 尚未审结 | 总计"_s;
    const QString groups = u"行政复议 ||||| 行政诉讼 |||||||||"_s;
    const QString figures = u"2 | 1 | 0 | 0 | 3 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 0 | 1"_s;
    truth.clear();
    expectRow(truth, u"disputes/reconsideration"_s, outcomes, u"1 2 0 0 3"_s);
    expectRow(truth, u"disputes/direct"_s, outcomes, u"0 1 0 0 1"_s);
    QTest::newRow("two outcomes changed")
        << disputesOf(groups, changed + u" | 未经复议直接起诉 ||||| 复议后起诉 ||||"_s, changed + u" | "_s + changed,
                      figures)
        << truth << QStringList{} << QStringList{u"disputes/reconsideration/upheld"_s};
    truth.clear();
    expectRow(truth, u"disputes/reconsideration"_s, outcomes, u"2 1 0 0 3"_s);
    expectRow(truth, u"disputes/direct"_s, outcomes, u"0 0 1 0 1"_s);
    expectRow(truth, u"disputes/after_reconsideration"_s, outcomes, u"1 0 0 0 1"_s);
    QTest::newRow("the two ways to court changed")
        << disputesOf(groups, asForm + u" | 复议后起诉 ||||| 未经复议直接起诉 ||||"_s, asForm + u" | "_s + asForm,
                      figures)
        << truth << QStringList{} << QStringList{u"disputes/direct/upheld"_s};
    expectRow(truth, u"disputes/direct"_s, outcomes, u"1 0 0 0 1"_s);
    expectRow(truth, u"disputes/after_reconsideration"_s, outcomes, u"0 0 1 0 1"_s);
    QTest::newRow("disputes as the form prints them")
        << disputesOf(groups, asForm + u" | 未经复议直接起诉 ||||| 复议后起诉 ||||"_s, asForm + u" | "_s + asForm,
                      figures)
        << truth << QStringList{u"disputes/reconsideration/upheld"_s, u"disputes/after_reconsideration/other"_s}
        << QStringList{};
    const QString oneByOne = u"结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n"_s;
    const QString headings =
        u"行政复议\n行政诉讼\n"_s + oneByOne + u"未经复议直接起诉\n"_s + oneByOne + u"复议后起诉\n"_s + oneByOne;
    const QStringList allRead{u"disputes/reconsideration/upheld"_s, u"disputes/direct/upheld"_s,
                              u"disputes/after_reconsideration/other"_s};
    const QString bare = QString(figures).replace(u" | "_s, u"\n"_s);
    QTest::newRow("headings printed again where a page begins, a cell a line")
        << reportOf(u"四、政府信息公开行政复议、行政诉讼情况\n"_s + headings + headings + bare) << truth << allRead
        << QStringList{};
    QTest::newRow("the heading of both ways to court behind them, as its cell is folded")
        << reportOf(u"四、政府信息公开行政复议、行政诉讼情况\n行政复议\n未经复议直接起诉\n复议后起诉\n行政诉讼\n"_s
                    + oneByOne + oneByOne + oneByOne + bare)
        << truth << allRead << QStringList{};
    const QString swapped = u"行政复议\n行政诉讼\n复议后起诉\n未经复议直接起诉\n"_s + oneByOne + oneByOne + oneByOne;
    truth.clear();
    QTest::newRow("the two ways to court changed, printed again where a page begins")
        << reportOf(u"四、政府信息公开行政复议、行政诉讼情况\n"_s + swapped + swapped + bare) << truth << QStringList{}
        << QStringList{u"disputes/direct/upheld"_s, u"disputes/after_reconsideration/upheld"_s};
}

void TestHeadingOrder::texts()
{
    QFETCH(QString, text);
    QFETCH(Truth, truth);
    QFETCH(QStringList, read);
    QFETCH(QStringList, held);
    const auto report = readOne(text);
    QVERIFY(report);
    QCOMPARE(silentlyWrong(*report, truth), QString());
    for (const QString &cell : read)
        QVERIFY2(shown(*report, cell).endsWith(u" read"_s), qPrintable(cell + u": "_s + shown(*report, cell)));
    for (const QString &cell : held)
        QCOMPARE(readingAt(*report, cell).state, CellState::Ambiguous);
}

QTEST_GUILESS_MAIN(TestHeadingOrder)
#include "tst_heading_order.moc"
