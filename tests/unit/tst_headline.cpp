// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/headline.h"

#include <QTest>

using namespace gouji;
using namespace gouji::recovery;
using namespace Qt::StringLiterals;

/// Title, body and year, in every way that they are written, and what must not be taken for them.
class TestHeadline : public QObject
{
    Q_OBJECT

private slots:
    void titles_data();
    void titles();
    void noTitles_data();
    void noTitles();
    void bodiesThatAreNone_data();
    void bodiesThatAreNone();
    void onlyWithinTheRange();
    void yearOfTheText_data();
    void yearOfTheText();
    void fileNames_data();
    void fileNames();
};

namespace {

Span whole(const QString &text)
{
    return {0, static_cast<int>(text.size())};
}

} // namespace

void TestHeadline::titles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<int>("year");
    const QString agency = u"青石县财政局"_s;
    const auto alone = [&](const char *name, const QString &title, const QString &body, int year) {
        QTest::newRow(name) << title << title << body << year;
    };
    alone("one line", u"青石县财政局2023年政府信息公开工作年度报告"_s, agency, 2023);
    alone("the year before the name", u"2023年青石县财政局政府信息公开工作年度报告"_s, agency, 2023);
    alone("年度 before the name", u"2023年度青石县财政局政府信息公开工作报告"_s, agency, 2023);
    alone("年度 behind the name", u"白沙市科技局2019年度政府信息公开工作报告"_s, u"白沙市科技局"_s, 2019);
    alone("年度 twice", u"青石县财政局2023年度政府信息公开工作年度报告"_s, agency, 2023);
    alone("the year in brackets behind", u"青石县财政局政府信息公开工作年度报告（2023年）"_s, agency, 2023);
    alone("年度 in brackets behind", u"青石县财政局政府信息公开工作报告(2023年度)"_s, agency, 2023);
    alone("the year in brackets after the name", u"青石县财政局（2023年）政府信息公开工作年度报告"_s, agency, 2023);
    alone("年度报告 without 工作", u"青石县财政局2023年政府信息公开年度报告"_s, agency, 2023);
    alone("年报", u"青石县财政局2023年政府信息公开年报"_s, agency, 2023);
    alone("政务公开", u"青石县财政局2023年政务公开工作年度报告"_s, agency, 2023);
    alone("关于 in front", u"关于青石县财政局2023年政府信息公开工作年度报告"_s, agency, 2023);
    alone("的 between", u"青石县财政局2023年政府信息公开工作的年度报告"_s, agency, 2023);
    alone("spaces around the year", u"青石县财政局 2023 年政府信息公开工作年度报告"_s, agency, 2023);
    alone("spaces everywhere", u"青 石 县 财 政 局 2023 年 政 府 信 息 公 开 工 作 年 度 报 告"_s, agency, 2023);
    alone("full-width digits", u"青石县财政局２０２３年政府信息公开工作年度报告"_s, agency, 2023);
    alone("the year in numerals", u"青石县财政局二〇二三年政府信息公开工作年度报告"_s, agency, 2023);
    alone("the year in numerals with a round zero", u"青石县财政局二○二三年度政府信息公开工作报告"_s, agency, 2023);
    alone("traditional characters", u"青石縣財政局2023年政府信息公開工作年度報告"_s, u"青石縣財政局"_s, 2023);
    alone("a government", u"青石县青山乡人民政府2021年政府信息公开工作年度报告"_s, u"青石县青山乡人民政府"_s, 2021);
    alone("a body without a year", u"青石县财政局政府信息公开工作年度报告"_s, agency, 0);
    alone("a year without a body", u"2023年政府信息公开工作年度报告"_s, QString(), 2023);
    alone("a year before any such report", u"青石县财政局2003年政府信息公开工作年度报告"_s, agency, 0);
    QTest::newRow("the body on the line above") << u"青石县财政局\n2023年政府信息公开工作年度报告\n"_s
                                                << u"青石县财政局\n2023年政府信息公开工作年度报告"_s << agency << 2023;
    QTest::newRow("broken inside the words") << u"青石县财政局2023年政府信息公\n\n开工作年度报告\n"_s
                                             << u"青石县财政局2023年政府信息公\n\n开工作年度报告"_s << agency << 2023;
    QTest::newRow("over three lines") << u"青石县财政局\n2023年政府信息公开\n工作年度报告\n"_s
                                      << u"青石县财政局\n2023年政府信息公开\n工作年度报告"_s << agency << 2023;
    QTest::newRow("the year in brackets on the line below")
        << u"青石县财政局政府信息公开工作年度报告\n（2023年）\n"_s
        << u"青石县财政局政府信息公开工作年度报告\n（2023年）"_s << agency << 2023;
    QTest::newRow("the body's name above a whole title is not part of it")
        << u"青石县财政局\n\n青石县财政局2023年政府信息公开工作年度报告\n"_s
        << u"青石县财政局2023年政府信息公开工作年度报告"_s << agency << 2023;
    QTest::newRow("Markdown") << u"# 青石县财政局2023年政府信息公开工作年度报告\n"_s
                              << u"青石县财政局2023年政府信息公开工作年度报告"_s << agency << 2023;
    QTest::newRow("as quoted in a letter") << u"> 青石县财政局2023年政府信息公开工作年度报告\n"_s
                                           << u"> 青石县财政局2023年政府信息公开工作年度报告"_s << agency << 2023;
    QTest::newRow("as the first cell of a layout table")
        << u"青石县财政局2023年政府信息公开工作年度报告 | |||||\n"_s << u"青石县财政局2023年政府信息公开工作年度报告"_s
        << agency << 2023;
    QTest::newRow("navigation before and a date behind")
        << u"首页\n政府信息公开\n法定主动公开内容\n青石县财政局2023年政府信息公开工作年度报告\n发布时间：2024-01-15\n"_s
        << u"青石县财政局2023年政府信息公开工作年度报告"_s << agency << 2023;
    QTest::newRow("a sentence before") << u"现将有关情况公布如下。\n青石县财政局2023年政府信息公开工作年度报告\n"_s
                                       << u"青石县财政局2023年政府信息公开工作年度报告"_s << agency << 2023;
    QTest::newRow("the fuller of two titles")
        << u"政府信息公开工作年度报告\n青石县财政局2023年政府信息公开工作年度报告\n"_s
        << u"青石县财政局2023年政府信息公开工作年度报告"_s << agency << 2023;
}

void TestHeadline::titles()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(QString, agency);
    QFETCH(int, year);
    const Headline headline = findTitle(text, whole(text));
    QVERIFY(headline.hasTitle());
    QCOMPARE(text.mid(headline.title.begin, headline.title.length()), title);
    QCOMPARE(headline.agency, agency);
    QCOMPARE(headline.year.value_or(0), year);
}

void TestHeadline::noTitles_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blank lines") << u"\n\n  \n"_s;
    QTest::newRow("a sentence that names the report") << u"现公布青石县财政局2023年政府信息公开工作年度报告。"_s;
    QTest::newRow("a sentence cut before its stop") << u"根据条例，现公布2023年政府信息公开工作年度报告"_s;
    QTest::newRow("another report") << u"青石县财政局2023年法治政府建设工作报告"_s;
    QTest::newRow("an explanation of the report") << u"青石县财政局2023年政府信息公开工作年度报告解读"_s;
    QTest::newRow("a body and a date") << u"青石县财政局\n2024年1月15日\n"_s;
    QTest::newRow("a section") << u"一、总体情况\n"_s;
    QTest::newRow("far too long for a title") << u"青石县"_s.repeated(30) + u"2023年政府信息公开工作年度报告"_s;
}

void TestHeadline::noTitles()
{
    QFETCH(QString, text);
    const Headline headline = findTitle(text, whole(text));
    QVERIFY2(!headline.hasTitle(), qUtf8Printable(text.mid(headline.title.begin, headline.title.length())));
    QCOMPARE(headline.agency, QString());
    QVERIFY(!headline.year);
}

void TestHeadline::bodiesThatAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word of navigation above the title") << u"首页\n2023年政府信息公开工作年度报告\n"_s;
    QTest::newRow("the path of the page above the title")
        << u"当前位置 > 首页 > 信息公开\n2023年政府信息公开工作年度报告\n"_s;
    QTest::newRow("the size of the print above the title") << u"字体 大 中 小\n2023年政府信息公开工作年度报告\n"_s;
    QTest::newRow("a button above the title") << u"打印本页\n关闭窗口\n2023年政府信息公开工作年度报告\n"_s;
}

/// Lines of a web page above a title that names no body.
void TestHeadline::bodiesThatAreNone()
{
    QFETCH(QString, text);
    const Headline headline = findTitle(text, whole(text));
    QCOMPARE(headline.year.value_or(0), 2023);
    QCOMPARE(headline.agency, QString());
}

void TestHeadline::onlyWithinTheRange()
{
    const QString text = u"云岭区教育局2022年政府信息公开工作年度报告\n青石县财政局2023年政府信息公开工作年度报告\n"_s;
    const auto second = static_cast<int>(text.indexOf(u'\n')) + 1;
    QCOMPARE(findTitle(text, {0, second}).agency, u"云岭区教育局"_s);
    QCOMPARE(findTitle(text, {second, static_cast<int>(text.size())}).agency, u"青石县财政局"_s);
    QCOMPARE(findTitle(text, {second, static_cast<int>(text.size())}).title.begin, second);
    QVERIFY(!findTitle(text, {second, second}).hasTitle());
}

void TestHeadline::yearOfTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("the period, though another year is named more often")
        << u"统计期限自2022年1月1日起至2022年12月31日止。2023年将加强管理，2023年将完善制度，2023年将组织培训。"_s
        << 2022;
    QTest::newRow("the period with spaces")
        << u"自 2022 年 1 月 1 日至 2022 年 12 月 31 日。2023年，2023年，2023年。"_s << 2022;
    QTest::newRow("the year named most often")
        << u"2022年，我局收到申请2件。2022年未收费。针对2021年存在的问题。"_s << 2022;
    QTest::newRow("two years named alike: the later") << u"针对2021年存在的问题，2022年将改进。"_s << 2022;
    QTest::newRow("the day on which a rule came into force is no period")
        << u"《政府信息公开信息处理费管理办法》自2021年1月1日起施行。2023年，我局收到申请2件。2023年未收费。"_s << 2023;
    QTest::newRow("a rule's day before the period")
        << u"办法自2021年1月1日起施行。统计期限自2023年1月1日起至2023年12月31日止。"_s << 2023;
    QTest::newRow("the period with a character lost") << u"统计期限自20231月1日起至2023年12月31日止。"_s << 2023;
    QTest::newRow("a document's number is no year named") << u"国办发〔2021〕30号"_s << 0;
    QTest::newRow("a year before any such report") << u"1999年成立。"_s << 0;
    QTest::newRow("a figure with four digits") << u"发布信息2023条。"_s << 0;
}

void TestHeadline::yearOfTheText()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    QCOMPARE(yearOfText(text, whole(text)).value_or(0), year);
}

void TestHeadline::fileNames_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<int>("year");
    QTest::newRow("body and year") << u"青石县财政局2023.txt"_s << u"青石县财政局"_s << 2023;
    QTest::newRow("a whole title") << u"青石县财政局2023年政府信息公开工作年度报告.txt"_s << u"青石县财政局"_s << 2023;
    QTest::newRow("the year first") << u"2023年度青石县财政局.docx"_s << u"青石县财政局"_s << 2023;
    QTest::newRow("in a folder of another year") << u"2022/青石县/青石县财政局2023.txt"_s << u"青石县财政局"_s << 2023;
    QTest::newRow("the folder alone tells nothing") << u"青石县财政局2022/001.txt"_s << QString() << 0;
    QTest::newRow("a number in front") << u"017_青石县财政局_2023.txt"_s << u"青石县财政局"_s << 2023;
    QTest::newRow("a copy") << u"青石县财政局2023(1).txt"_s << u"青石县财政局"_s << 2023;
    QTest::newRow("a township") << u"青山乡人民政府2021.txt"_s << u"青山乡人民政府"_s << 2021;
    QTest::newRow("a body alone") << u"青石县财政局.txt"_s << u"青石县财政局"_s << 0;
    QTest::newRow("a year alone") << u"2023.txt"_s << QString() << 2023;
    QTest::newRow("no ending") << u"青石县财政局2023"_s << u"青石县财政局"_s << 2023;
    QTest::newRow("a date is no year") << u"20230115.txt"_s << QString() << 0;
    QTest::newRow("the name of a scan") << u"scan_0001.txt"_s << QString() << 0;
    QTest::newRow("a hash") << u"000_d877435a35f1f3b3.txt"_s << QString() << 0;
    QTest::newRow("words that are no body") << u"新建文本文档.txt"_s << QString() << 0;
    QTest::newRow("a year long before") << u"青石县财政局2001.txt"_s << u"青石县财政局"_s << 0;
    QTest::newRow("an ending only") << u".txt"_s << QString() << 0;
    QTest::newRow("nothing") << QString() << QString() << 0;
}

void TestHeadline::fileNames()
{
    QFETCH(QString, file);
    QFETCH(QString, agency);
    QFETCH(int, year);
    const Headline hint = readFileName(file);
    QCOMPARE(hint.agency, agency);
    QCOMPARE(hint.year.value_or(0), year);
    QVERIFY(!hint.hasTitle());
}

QTEST_GUILESS_MAIN(TestHeadline)
#include "tst_headline.moc"
