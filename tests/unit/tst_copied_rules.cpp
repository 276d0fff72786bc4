// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/check_session.h"
#include "model/years/compared_prose.h"
#include "model/years/neighbours.h"
#include "tests/unit/compared_prose_fixture.h"
#include "tests/unit/labelled_prose.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

using Report = std::shared_ptr<const Extraction>;

std::shared_ptr<const Neighbours> neighboursOf(const Report &before, const Report &now)
{
    NeighbourIndex index;
    index.put(std::make_shared<const ReportFigures>(ReportState(before), 1, maskedProse(*before)));
    index.put(std::make_shared<const ReportFigures>(ReportState(now), 2, maskedProse(*now)));
    return index.neighboursOf(2);
}

std::vector<Finding> findingsOf(const Report &before, const Report &now, const QString &rule,
                                std::shared_ptr<const ReviewSettings> settings = {})
{
    const CheckSession session(ReportState(now), std::move(settings), {}, neighboursOf(before, now));
    std::vector<Finding> findings;
    for (const Finding &finding : session.findings()) {
        if (finding.rule == rule)
            findings.push_back(finding);
    }
    return findings;
}

/// "id severity" of what a rule found.
QStringList idsOf(const std::vector<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.id + u' ' + severityKey(finding.severity));
    return ids;
}

/// Sixty characters of a body's own words, different for each number.
QString paragraph(int number)
{
    const QString words[] = {
        QStringLiteral(
            "网站栏目更新不够及时，政策解读形式较为单一，公开渠道有待继续拓宽，信息审核机制还不健全，队伍业务能力仍需提升，社会监督作用发挥有限。\n"),
        QStringLiteral(
            "办事指南编制过于繁琐，群众咨询回应速度偏慢，档案移交衔接存在疏漏，基层站所指导力度欠缺，数据归集质量高低不齐，培训内容脱离岗位实际。\n")};
    return words[number];
}

QString sectionFive(const QString &text)
{
    return QStringLiteral("五、存在的主要问题及改进情况\n") + text;
}

/// A report of one paragraph of prose, with cells.
Report labelled(int year, const QString &text, const QString &cells)
{
    LabelledParagraph paragraph;
    paragraph.year = year;
    paragraph.text = text;
    for (const QString &cell : cells.split(u' ', Qt::SkipEmptyParts))
        paragraph.cells.emplace_back(cell.section(u'=', 0, 0), cell.section(u'=', 1));
    return paragraph.extraction();
}

} // namespace

class TestCopiedRules : public QObject
{
    Q_OBJECT
private slots:
    void copied_data();
    void copied();
    void whatCopiedCarries();
    void thresholdsCanBeSet();
    void withoutWordsOfLastYearNothingIsSaid();
    void staleSentences_data();
    void staleSentences();
    void growth_data();
    void growth();
    void growthIsUndecidedWhereACellIsNotCertain();
    void whatGrowthCarries();
    void editsOfLastYearAreFollowed();
};

void TestCopiedRules::copied_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("expected");
    const QString one = QStringLiteral("一、总体情况\n");
    const QStringList none;
    QTest::newRow("section five, word by word")
        << sectionFive(paragraph(0)) << sectionFive(paragraph(0)) << QStringList{"years.copied:5 warning"};
    QTest::newRow("section five, written anew") << sectionFive(paragraph(0)) << sectionFive(paragraph(1)) << none;
    QTest::newRow("section five, half of it")
        << sectionFive(paragraph(0)) << sectionFive(paragraph(0) + paragraph(1)) << none;
    QTest::newRow("section one needs more words than that") << one + paragraph(0) << one + paragraph(0) << none;
    QTest::newRow("section one, long enough")
        << one + (paragraph(0) + paragraph(1)).repeated(2) << one + (paragraph(1) + paragraph(0)).repeated(2)
        << QStringList{"years.copied:1 warning"};
    QTest::newRow("copied from another section")
        << one + paragraph(0) << sectionFive(paragraph(0)) << QStringList{"years.copied:5 warning"};
    QTest::newRow("too short to say") << sectionFive(QStringLiteral("网站栏目更新不够及时。"))
                                      << sectionFive(QStringLiteral("网站栏目更新不够及时。")) << none;
    const QString statutory =
        QStringLiteral("六、其他需要报告的事项\n")
        + QStringLiteral("按照《政府信息公开信息处理费管理办法》规定的按件、按量收费标准，本年度没有产生信息处理费。\n")
              .repeated(8);
    QTest::newRow("what the form fixes is no copy") << statutory << statutory << none;
}

void TestCopiedRules::copied()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QTEST(idsOf(findingsOf(proseReport(before, 2022), proseReport(now, 2023), QStringLiteral("years.copied"))),
          "expected");
}

void TestCopiedRules::whatCopiedCarries()
{
    const Report now = proseReport(sectionFive(paragraph(0)), 2023);
    const auto findings = findingsOf(proseReport(sectionFive(paragraph(0)), 2022), now, QStringLiteral("years.copied"));
    QCOMPARE(findings.size(), size_t(1));
    // Six clauses of ten characters each, all of them copied.
    const std::vector<FindingArgument> expected{QStringLiteral("五"), qint64(100), qint64(60), qint64(60),
                                                QStringLiteral("青石县科学技术局 2022")};
    QVERIFY(findings[0].arguments == expected);
    QCOMPARE(findings[0].spans.size(), size_t(1));
    QCOMPARE(textAt(*now, findings[0].spans[0]) + u'\n', paragraph(0));
}

void TestCopiedRules::thresholdsCanBeSet()
{
    const Report before = proseReport(sectionFive(paragraph(0)), 2022);
    const Report now = proseReport(sectionFive(paragraph(0) + paragraph(1)), 2023); // 60 of 120 characters
    auto settings = std::make_shared<ReviewSettings>();
    settings->copiedPercent = 50;
    const QString rule = QStringLiteral("years.copied");
    QCOMPARE(findingsOf(before, now, rule, settings).size(), size_t(1));
    settings = std::make_shared<ReviewSettings>(*settings);
    settings->copiedPercent = 51;
    QCOMPARE(findingsOf(before, now, rule, settings).size(), size_t(0));
    settings = std::make_shared<ReviewSettings>(*settings);
    settings->copiedPercent = 50;
    settings->copiedCharacters = 484; // a quarter of it for section five
    QCOMPARE(findingsOf(before, now, rule, settings).size(), size_t(0));
    const auto read = ReviewSettings::fromJson(settings->toJson());
    QVERIFY(read.has_value());
    QCOMPARE(*read, *settings);
    QVERIFY(!ReviewSettings::fromJson("{\"copied_percent\":101}").has_value());
}

void TestCopiedRules::withoutWordsOfLastYearNothingIsSaid()
{
    const Report before = proseReport(sectionFive(paragraph(0)), 2022);
    const Report now = proseReport(sectionFive(paragraph(0)), 2023);
    NeighbourIndex index;
    index.put(std::make_shared<const ReportFigures>(ReportState(before), 1));
    index.put(std::make_shared<const ReportFigures>(ReportState(now), 2, maskedProse(*now)));
    const CheckSession session(ReportState(now), {}, {}, index.neighboursOf(2));
    for (const Finding &finding : session.findings())
        QVERIFY(finding.rule != QLatin1String("years.copied"));
    QCOMPARE(findingsOf(proseReport(sectionFive(paragraph(0)), 2021), now, QStringLiteral("years.copied")).size(),
             size_t(0)); // two years ago
}

void TestCopiedRules::staleSentences_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    const auto both = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << text << expected;
    };
    const QString one = QStringLiteral("一、总体情况\n");
    both("a plan for the year that is over, in section five",
         sectionFive(QStringLiteral("2023年我局将加强网站栏目的日常维护。")), {"years.stale_sentence:1 error"});
    both("a plan in another section", one + QStringLiteral("2023年我局将加强网站栏目的日常维护。"),
         {"years.stale_sentence:1 warning"});
    both("last year told as the year reported on", one + QStringLiteral("2022年，我局共公开政府信息120条。"),
         {"years.stale_sentence:1 warning"});
    both("last year as a date in passing", one + QStringLiteral("按照市里2022年印发的方案开展工作。"), none);
    both("a document by its date", one + QStringLiteral("2022年5月印发的政府信息公开指南继续有效。"), none);
    both("a document by its edition", one + QStringLiteral("2022年版政府信息公开基本目录继续执行。"), none);
    both("a plan for the year as a noun", one + QStringLiteral("2023年度计划供应的国有建设用地均在网站公开。"), none);
    both("an older year", one + QStringLiteral("2019年以来我局坚持主动公开。"), none);
    both("this year, but no plan", one + QStringLiteral("新办法自2023年1月1日起施行。"), none);
    both("no year", sectionFive(QStringLiteral("下一步我局将加强网站栏目的日常维护。")), none);
    both("told by the rule on section five alone",
         sectionFive(QStringLiteral("针对2022年存在的问题，2023年我局将加强网站栏目的日常维护。")), none);
    QTest::newRow("brought up to date") << sectionFive(QStringLiteral("2023年我局将加强网站栏目的日常维护。"))
                                        << sectionFive(QStringLiteral("2024年我局将加强网站栏目的日常维护。")) << none;
    QTest::newRow("another figure") << one + QStringLiteral("2022年，我局共公开政府信息120条。")
                                    << one + QStringLiteral("2022年，我局共公开政府信息121条。") << none;
}

void TestCopiedRules::staleSentences()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QTEST(idsOf(findingsOf(proseReport(before, 2022), proseReport(now, 2023), QStringLiteral("years.stale_sentence"))),
          "expected");
}

void TestCopiedRules::growth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("pass");
    QTest::addColumn<int>("fail");
    const auto row = [](const char *name, const char *text, const char *before, const char *now, int pass, int fail) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(before) << QString::fromLatin1(now)
                            << pass << fail;
    };
    // 32 → 36: 12.5 %; 33 → 36: 9.0909… %; 40 → 36: -10 %.
    row("percent, right", "收到政府信息公开申请36件，较上年增长12.5%。", "requests/new/total=32",
        "requests/new/total=36", 1, 0);
    row("percent, rounded to the digits written", "收到政府信息公开申请36件，同比增长9.1%。", "requests/new/total=33",
        "requests/new/total=36", 1, 0);
    row("percent, rounded to whole ones", "收到政府信息公开申请36件，比上年增长9%。", "requests/new/total=33",
        "requests/new/total=36", 1, 0);
    row("percent, wrong in the digit written", "收到政府信息公开申请36件，同比增长9.2%。", "requests/new/total=33",
        "requests/new/total=36", 0, 1);
    row("percent, wrong", "收到政府信息公开申请36件，较上年增长20%。", "requests/new/total=32", "requests/new/total=36",
        0, 1);
    row("percent in words", "收到政府信息公开申请36件，较上年增长百分之二十。", "requests/new/total=30",
        "requests/new/total=36", 1, 0);
    row("a fall", "收到政府信息公开申请36件，同比下降10%。", "requests/new/total=40", "requests/new/total=36", 1, 0);
    row("a rise told as a fall", "收到政府信息公开申请36件，同比下降12.5%。", "requests/new/total=32",
        "requests/new/total=36", 0, 1);
    row("more by a number", "收到政府信息公开申请36件，比上年增加4件。", "requests/new/total=32",
        "requests/new/total=36", 1, 0);
    row("more by a wrong number", "收到政府信息公开申请36件，比上年增加3件。", "requests/new/total=32",
        "requests/new/total=36", 0, 1);
    row("less by a number", "收到政府信息公开申请36件，较2022年减少4件。", "requests/new/total=40",
        "requests/new/total=36", 1, 0);
    row("number and percent", "收到政府信息公开申请36件，较上年增加4件，增长12.5%。", "requests/new/total=32",
        "requests/new/total=36", 2, 0);
    row("number right, percent wrong", "收到政府信息公开申请36件，较上年增加4件，增长15%。", "requests/new/total=32",
        "requests/new/total=36", 1, 1);
    row("in brackets", "收到政府信息公开申请36件（较上年增长12.5%），均已答复。", "requests/new/total=32",
        "requests/new/total=36 requests/total/total=36", 1, 0);
    row("the same as last year", "收到政府信息公开申请36件，与上年持平。", "requests/new/total=36",
        "requests/new/total=36", 1, 0);
    row("said to be the same", "收到政府信息公开申请36件，与去年持平。", "requests/new/total=35",
        "requests/new/total=36", 0, 1);
    row("without the figure itself", "政府信息公开申请数量同比增长12.5%。", "requests/new/total=32",
        "requests/new/total=36", 1, 0);
    row("without the figure itself, wrong", "政府信息公开申请数量同比增长15%。", "requests/new/total=32",
        "requests/new/total=36", 0, 1);
    row("any of the figures before may be meant", "收到政府信息公开申请36件，办结30件，较上年增长12.5%。",
        "requests/new/total=32 requests/total/total=30", "requests/new/total=36 requests/total/total=30", 1, 0);
    row("none of them fits", "收到政府信息公开申请36件，办结30件，较上年增长50%。",
        "requests/new/total=32 requests/total/total=30", "requests/new/total=36 requests/total/total=30", 0, 1);
    row("documents", "制发行政规范性文件6件，比上年增加2件。", "proactive/normative/issued=4",
        "proactive/normative/issued=6", 1, 0);
    row("growth of something else", "收到政府信息公开申请36件，网站访问量较上年增长20%。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("growth of a figure that the tables do not have", "网站发布信息120条，较上年增长20%。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("against the year before the last", "收到政府信息公开申请36件，较前年增长20%。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("against a year by its number that is not the last", "收到政府信息公开申请36件，较2021年增长20%。",
        "requests/new/total=32", "requests/new/total=36", 0, 0);
    row("against years in general", "收到政府信息公开申请36件，较往年增长20%。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("against the half-year before", "收到政府信息公开申请36件，下半年环比增长20%。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("so many times", "收到政府信息公开申请36件，较上年增长2倍。", "requests/new/total=32", "requests/new/total=36",
        0, 0);
    row("percentage points", "收到政府信息公开申请36件，较上年提高2个百分点。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("about so much", "收到政府信息公开申请36件，较上年增长约20%。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("nearly the same", "收到政府信息公开申请36件，与上年基本持平。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("by way of one channel", "收到政府信息公开申请36件，网络申请较上年增长20%。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("of the whole county", "全县政府信息公开申请数量同比增长15%。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("with last year, before the word that compares", "收到政府信息公开申请36件，与上年相比增加4件。",
        "requests/new/total=32", "requests/new/total=36", 1, 0);
    row("what stands behind a comparison is of this year again",
        "收到政府信息公开申请36件，与上年相比增加4件，办结30件，与上年相比增加6件。",
        "requests/new/total=32 requests/total/total=24", "requests/new/total=36 requests/total/total=30", 2, 0);
    row("as many as last year, and a part of them", "行政复议2件，与上年持平，其中结果维持2件，较上年增加1件。",
        "disputes/reconsideration/total=2 disputes/reconsideration/upheld=1",
        "disputes/reconsideration/total=2 disputes/reconsideration/upheld=2", 0, 0);
    row("the difference in a word of its own", "收到政府信息公开申请36件，较上年净增4件，增幅达12.5%。",
        "requests/new/total=32", "requests/new/total=36", 0, 0);
    row("more by so many", "收到政府信息公开申请36件，比上年多4件，增长12.5%。", "requests/new/total=32",
        "requests/new/total=36", 2, 0);
    row("more by a wrong number, in one word", "收到政府信息公开申请36件，比上年多5件。", "requests/new/total=32",
        "requests/new/total=36", 0, 1);
    row("fewer by so many", "收到政府信息公开申请36件，比上年少4件。", "requests/new/total=40", "requests/new/total=36",
        1, 0);
    row("last year's number itself", "2022年收到政府信息公开申请32件，2023年收到36件。", "requests/new/total=32",
        "requests/new/total=36", 1, 0);
    row("last year's number, wrong", "2022年收到政府信息公开申请37件，2023年收到36件。", "requests/new/total=32",
        "requests/new/total=36", 0, 1);
    row("last year's number by its word", "上年度收到政府信息公开申请37件。", "requests/new/total=32",
        "requests/new/total=36", 0, 1);
    row("the year before that is not last year's", "2021年收到政府信息公开申请37件，上年度收到申请40件。",
        "requests/new/total=32", "requests/new/total=36", 0, 0);
    row("last year's number of the whole county", "2022年，全县收到政府信息公开申请370件。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("a part of last year's number", "2022年收到政府信息公开申请32件，其中收到企业申请3件。",
        "requests/new/total=32", "requests/new/total=36", 1, 0);
    row("who asked, behind what was carried in", "共收到政府信息公开申请36件，上年结转8件。自然人申请较上年增长42.9%。",
        "requests/new/total=32 requests/carried_in/total=4", "requests/new/total=36 requests/carried_in/total=8", 0, 0);
    row("all of them together", "行政许可351件，行政处罚22件，总量较上年增长9.7%。",
        "proactive/licensing/decisions=322 proactive/penalties/decisions=18",
        "proactive/licensing/decisions=351 proactive/penalties/decisions=22", 0, 0);
    // Told before the comma.
    row("before the comma: more by a number", "与上年相比，收到申请数量增加4件。", "requests/new/total=32",
        "requests/new/total=36", 1, 0);
    row("before the comma: more by a wrong number", "与上年相比，收到申请数量增加5件。", "requests/new/total=32",
        "requests/new/total=36", 0, 1);
    row("before the comma: percent", "收到政府信息公开申请36件，同比，增长12.5%。", "requests/new/total=32",
        "requests/new/total=36", 1, 0);
    row("before the comma: wrong percent", "收到政府信息公开申请36件，同比，增长20%。", "requests/new/total=32",
        "requests/new/total=36", 0, 1);
    row("before the comma: the topic is there, too", "政府信息公开申请数量相较于上年，增加5件。",
        "requests/new/total=32", "requests/new/total=36", 0, 1);
    row("before the comma: number and percent", "较去年，申请数量增加4件，增长15%。", "requests/new/total=32",
        "requests/new/total=36", 1, 1);
    row("before the comma: this year's figure between", "与上年同期相比，2023年收到申请36件，增加4件，增长12.5%。",
        "requests/new/total=32", "requests/new/total=36", 2, 0);
    // 50 → 36: -28 %; 40 → 36: -10 %.
    row("before the comma: three tenths less", "和2022年相比，申请量下降了三成。", "requests/new/total=50",
        "requests/new/total=36", 1, 0);
    row("before the comma: three tenths, and it is one", "和2022年相比，申请量下降了三成。", "requests/new/total=40",
        "requests/new/total=36", 0, 1);
    row("before the comma: nearly three tenths", "和2022年相比，申请量下降了近三成。", "requests/new/total=40",
        "requests/new/total=36", 0, 0);
    row("before the comma: the same", "与上年相比，申请数量持平。", "requests/new/total=32", "requests/new/total=36", 0,
        1);
    row("before the comma: to so many, not by so many", "与上年相比，收到申请增加到36件。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("before the comma: something else has grown", "收到政府信息公开申请36件。与上年相比，网站访问量增长20%。",
        "requests/new/total=32", "requests/new/total=36", 0, 0);
    row("before the comma: something else is compared", "收到政府信息公开申请36件，网站访问量与上年相比，增长20%。",
        "requests/new/total=32", "requests/new/total=36", 0, 0);
    row("before the comma: another year", "与2021年相比，申请数量增加20件。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("before the comma: done with at the semicolon", "与上年相比，申请数量增加4件；投诉量大，申请增长20%。",
        "requests/new/total=32", "requests/new/total=36", 1, 0);
    row("before the comma: of one channel", "与上年相比，网络申请增加9件。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("before the comma: of the whole county", "与上年相比，全县申请数量增加9件。", "requests/new/total=32",
        "requests/new/total=36", 0, 0);
    row("last year's figure stands there, and another rule looks at it",
        "收到政府信息公开申请36件，比2022年的32件增长20%。", "requests/new/total=32", "requests/new/total=36", 0, 0);
}

void TestCopiedRules::growth()
{
    QFETCH(QString, text);
    QFETCH(QString, before);
    QFETCH(QString, now);
    const Report report = labelled(2023, text, now);
    const auto years = neighboursOf(labelled(2022, QStringLiteral("无。"), before), report);
    const ReportState state(report);
    const CheckSession session(state, {}, {}, years);
    int pass = 0;
    int fail = 0;
    for (const Finding &finding : session.findings())
        fail += finding.rule == QLatin1String("years.growth") ? 1 : 0;
    for (const Finding &finding : passingChecks(state, session))
        pass += finding.rule == QLatin1String("years.growth") ? 1 : 0;
    for (const Finding &finding : session.findings())
        QVERIFY2(finding.rule != QLatin1String("narrative.growth") || text.contains(QStringLiteral("32件增长20%")),
                 qPrintable(finding.rule));
    QTEST(pass, "pass");
    QTEST(fail, "fail");
}

void TestCopiedRules::growthIsUndecidedWhereACellIsNotCertain()
{
    const QString text = QStringLiteral("收到政府信息公开申请36件，较上年增长20%。");
    const Report now = labelled(2023, text, QStringLiteral("requests/new/total=36"));
    const auto certain = labelled(2022, text, QStringLiteral("requests/new/total=32"));
    auto doubtful = std::make_shared<Extraction>(*certain);
    const CellId cell = doubtful->find(u"requests/new/total").value();
    CellReading &reading = doubtful->tables[static_cast<size_t>(cell.table)].cells[static_cast<size_t>(cell.index)];
    reading.state = CellState::Ambiguous;
    reading.value.reset();
    const QString rule = QStringLiteral("years.growth");
    QCOMPARE(findingsOf(certain, now, rule).size(), size_t(1));
    QCOMPARE(findingsOf(doubtful, now, rule).size(), size_t(0));
    const int decided = CheckSession(ReportState(now), {}, {}, neighboursOf(certain, now)).ruleCounts().fail;
    const CheckCounts counts = CheckSession(ReportState(now), {}, {}, neighboursOf(doubtful, now)).ruleCounts();
    QVERIFY(counts.fail < decided);
    QVERIFY(counts.undecided > 0);
}

void TestCopiedRules::whatGrowthCarries()
{
    const Report now = labelled(2023, QStringLiteral("收到政府信息公开申请36件，较上年增长20%。"),
                                QStringLiteral("requests/new/total=36"));
    const auto findings = findingsOf(labelled(2022, QStringLiteral("无。"), QStringLiteral("requests/new/total=32")),
                                     now, QStringLiteral("years.growth"));
    QCOMPARE(findings.size(), size_t(1));
    const Finding &finding = findings[0];
    QCOMPARE(finding.target, QStringLiteral("requests/new/total"));
    QCOMPARE(textAt(*now, finding.spans.at(0)), QStringLiteral("较上年增长20%"));
    const std::vector<FindingArgument> expected{QStringLiteral("较上年增长20%"),
                                                CellArgument{{QStringLiteral("requests/new/total")}}, Decimal(32),
                                                Decimal(36), QStringLiteral("+12.5%")};
    QVERIFY(finding.arguments == expected);
}

void TestCopiedRules::editsOfLastYearAreFollowed()
{
    const Report now = labelled(2023, QStringLiteral("收到政府信息公开申请36件，较上年增长20%。"),
                                QStringLiteral("requests/new/total=36"));
    const ReportState state(now);
    CheckSession session(
        state, {}, {},
        neighboursOf(labelled(2022, QStringLiteral("无。"), QStringLiteral("requests/new/total=32")), now));
    const auto fails = [&session] {
        return std::count_if(session.findings().begin(), session.findings().end(),
                             [](const Finding &finding) { return finding.rule == QLatin1String("years.growth"); });
    };
    QCOMPARE(fails(), 1);
    session.setNeighbours(
        state, neighboursOf(labelled(2022, QStringLiteral("无。"), QStringLiteral("requests/new/total=30")), now));
    QCOMPARE(fails(), 0);
}

QTEST_GUILESS_MAIN(TestCopiedRules)
#include "tst_copied_rules.moc"
