// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/compared_prose.h"
#include "tests/unit/compared_prose_fixture.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

CopiedShares sharesOf(const QString &before, const QString &after)
{
    return copiedShares(comparedProse(*proseReport(before, 2022)).masked,
                        comparedProse(*proseReport(after, 2023)).masked);
}

QString sectionOne(const QString &text)
{
    return QStringLiteral("一、总体情况\n") + text;
}

} // namespace

class TestCopiedText : public QObject
{
    Q_OBJECT
private slots:
    void shares_data();
    void shares();
    void sectionsAndParagraphsAreCountedOnTheirOwn();
    void nothingToCompareIsNothingCopied();
    void sentencesThatNameAYearAreKept();
    void differentBodiesCompareAsYearsDo();
    void aReportIsKeptInFewBytes();
};

void TestCopiedText::shares_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("copied");
    QTest::addColumn<int>("characters");
    const auto row = [](const char *name, const char *before, const char *after, int copied, int characters) {
        QTest::newRow(name) << sectionOne(QString::fromUtf8(before)) << sectionOne(QString::fromUtf8(after)) << copied
                            << characters;
    };
    // 网站栏目更新不够及时 has ten characters, 政策解读形式较为单一 as well.
    row("the same words", "网站栏目更新不够及时。", "网站栏目更新不够及时。", 10, 10);
    row("other words", "网站栏目更新不够及时。", "政策解读形式较为单一。", 0, 10);
    row("half of a sentence", "网站栏目更新不够及时，公开渠道有待拓宽。", "网站栏目更新不够及时，政策解读形式单一。",
        10, 18);
    row("in another order", "网站栏目更新不够及时，政策解读形式较为单一。",
        "政策解读形式较为单一。网站栏目更新不够及时。", 20, 20);
    row("twice in the later text", "网站栏目更新不够及时。", "网站栏目更新不够及时。网站栏目更新不够及时。", 20, 20);
    // 全年共公开政府信息: nine characters beside the figure.
    row("another figure", "全年共公开政府信息12条。", "全年共公开政府信息3,119条。", 9, 9);
    row("another year", "2022年组织开展业务培训。", "2023年组织开展业务培训。", 8, 8);
    row("another name of a body", "青石县科学技术局组织业务培训。", "我局组织业务培训。", 6, 6);
    row("a short clause counts with the one behind it", "同时，网站栏目更新不够及时。", "同时，政策解读形式较为单一。",
        0, 12);
    row("what the form fixes is never counted", "本报告由总体情况等六部分组成。网站栏目更新不够及时。",
        "本报告由总体情况等六部分组成。政策解读形式较为单一。", 0, 10);
    row("nor the law and the period",
        "根据《政府信息公开条例》要求编制本报告。本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。",
        "根据《政府信息公开条例》要求编制本报告。本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。", 0, 0);
    row("nor headings", "（一）主动公开情况\n网站栏目更新不够及时。", "（一）主动公开情况\n政策解读形式较为单一。", 0,
        10);
    row("nor headings with a full stop", "（一）主动公开情况。网站栏目更新不够及时。",
        "（一）主动公开情况。政策解读形式较为单一。", 0, 10);
    row("but points with words of their own", "一是网站栏目更新不够及时。", "一是网站栏目更新不够及时。", 10, 10);
    row("another number in front of a point", "一是网站栏目更新不够及时。", "二是网站栏目更新不够及时。", 10, 10);
}

void TestCopiedText::shares()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const CopiedShares shares = sharesOf(before, after);
    QTEST(shares.whole.copied, "copied");
    QTEST(shares.whole.characters, "characters");
}

void TestCopiedText::sectionsAndParagraphsAreCountedOnTheirOwn()
{
    const QString old = QStringLiteral(
        "一、总体情况\n网站栏目更新不够及时。\n五、存在的主要问题及改进情况\n政策解读形式较为单一。\n公开渠道有待继续拓宽。\n");
    const QString now = QStringLiteral(
        "一、总体情况\n全年没有收到公开申请。\n五、存在的主要问题及改进情况\n政策解读形式较为单一。\n信息审核机制还不健全。\n");
    const CopiedShares shares = sharesOf(old, now);
    QCOMPARE(shares.section(1), (CopiedShare{0, 10}));
    QCOMPARE(shares.section(5), (CopiedShare{10, 20}));
    QCOMPARE(shares.section(5).percent(), 50);
    QCOMPARE(shares.section(6), CopiedShare());
    QCOMPARE(shares.whole, (CopiedShare{10, 30}));
    // Two headings and three paragraphs.
    QCOMPARE(shares.paragraphs, (std::vector<CopiedShare>{{0, 0}, {0, 10}, {0, 0}, {10, 10}, {0, 10}}));
}

void TestCopiedText::nothingToCompareIsNothingCopied()
{
    QCOMPARE(sharesOf(QString(), QString()).whole, CopiedShare());
    QCOMPARE(sharesOf(QString(), sectionOne(QStringLiteral("网站栏目更新不够及时。"))).whole, (CopiedShare{0, 10}));
    QCOMPARE(CopiedShare().percent(), 0);
    // Rounded down: 2 of 3.
    QCOMPARE((CopiedShare{2, 3}).percent(), 66);
}

void TestCopiedText::sentencesThatNameAYearAreKept()
{
    const auto datedOf = [](const char *text) {
        return comparedProse(*proseReport(sectionOne(QString::fromUtf8(text)))).masked.dated;
    };
    const auto dated = datedOf("针对2022年存在的问题，2023年我局将加强审核。");
    QCOMPARE(dated.size(), size_t(1));
    QCOMPARE(dated[0].years, (std::vector<qint16>{2022, 2023}));
    QVERIFY(dated[0].plans && dated[0].answers && !dated[0].opens);
    QCOMPARE(int(dated[0].section), 1);
    const auto plain = datedOf("2023年我局加强审核。");
    QVERIFY(plain[0].opens && !plain[0].plans && !plain[0].answers);
    QCOMPARE(plain[0].hash, datedOf("2023年 我局 加强审核。")[0].hash);
    QVERIFY(plain[0].hash != datedOf("2024年我局加强审核。")[0].hash);
    QVERIFY(datedOf("下一步我局将加强审核。").empty());
}

void TestCopiedText::differentBodiesCompareAsYearsDo()
{
    const QString text = QStringLiteral("一、总体情况\n%1认真落实公开要求，全年公开信息%2条。\n");
    const auto one = comparedProse(*proseReport(text.arg(QStringLiteral("青石县水利局"), QStringLiteral("12")), 2023,
                                                QStringLiteral("青石县水利局")));
    const auto other = comparedProse(*proseReport(text.arg(QStringLiteral("白沙市财政局"), QStringLiteral("345")), 2023,
                                                  QStringLiteral("白沙市财政局")));
    // 认真落实公开要求, 全年公开信息
    QCOMPARE(copiedShares(one.masked, other.masked).whole, (CopiedShare{14, 14}));
}

void TestCopiedText::aReportIsKeptInFewBytes()
{
    QString text = sectionOne({});
    for (int i = 0; i < 150; ++i)
        text += QStringLiteral("网站栏目更新不够及时，政策解读形式较为单一，公开渠道有待拓宽。\n");
    const ComparedProse prose = comparedProse(*proseReport(text));
    QVERIFY(prose.characters > 4500);
    QVERIFY(prose.masked.clauses.size() * sizeof(MaskedProse::Clause) < 8000);
}

QTEST_GUILESS_MAIN(TestCopiedText)
#include "tst_copied_text.moc"
