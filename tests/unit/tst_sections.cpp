// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/section_finder.h"

#include "tests/support/readings.h"

#include <QTest>

using namespace gouji;
using namespace gouji::recovery;
using namespace Qt::StringLiterals;

/// The six sections, told by their titles, whatever happened to these.
class TestSections : public QObject
{
    Q_OBJECT

private slots:
    void headings_data();
    void headings();
    void noHeadings_data();
    void noHeadings();
    void titlesInOtherWords_data();
    void titlesInOtherWords();
    void spansFollowEachOther();
    void titlesAsTheyStand_data();
    void titlesAsTheyStand();
    void contentsAreLeftOut_data();
    void contentsAreLeftOut();
    void textTwice();

private:
    std::vector<SectionReading> sectionsOf(const QString &text) const;
    QString numbersOf(const QString &text) const;
    Vocabulary m_vocabulary{test::forms()};
};

namespace {

QStringList sixTitles()
{
    return {u"一、总体情况"_s,
            u"二、主动公开政府信息情况"_s,
            u"三、收到和处理政府信息公开申请情况"_s,
            u"四、政府信息公开行政复议、行政诉讼情况"_s,
            u"五、存在的主要问题及改进情况"_s,
            u"六、其他需要报告的事项"_s};
}

/// The titles with a sentence behind each.
QString wholeText(const QStringList &titles = sixTitles(), const QString &lineEnd = u"\n"_s)
{
    QString text;
    for (const QString &title : titles)
        text += title + lineEnd + u"我局认真执行条例，各项工作有序开展。"_s + lineEnd;
    return text;
}

} // namespace

std::vector<SectionReading> TestSections::sectionsOf(const QString &text) const
{
    const Span whole{0, static_cast<int>(text.size())};
    const FieldList list = cutIntoFields(text, whole);
    const LabelSearch search(m_vocabulary, text, list);
    return findSections(search, m_vocabulary, text, list, whole);
}

QString TestSections::numbersOf(const QString &text) const
{
    QString numbers;
    for (const SectionReading &section : sectionsOf(text))
        numbers += QString::number(section.number);
    return numbers;
}

void TestSections::headings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("number");
    const QStringList titles = sixTitles();
    for (qsizetype i = 0; i < titles.size(); ++i)
        QTest::newRow(qUtf8Printable(u"as printed: "_s + titles[i])) << titles[i] << static_cast<int>(i) + 1;
    QTest::newRow("no number") << u"主动公开政府信息情况"_s << 2;
    QTest::newRow("another number") << u"二、总体情况"_s << 1;
    QTest::newRow("the number of the section before") << u"三、政府信息公开行政复议、行政诉讼情况"_s << 4;
    QTest::newRow("in brackets") << u"（二）主动公开政府信息情况"_s << 2;
    QTest::newRow("a full stop behind the number") << u"三．收到和处理政府信息公开申请情况"_s << 3;
    QTest::newRow("Markdown") << u"## 一、总体情况"_s << 1;
    QTest::newRow("deeper Markdown") << u"#### 六、其他需要报告的事项"_s << 6;
    QTest::newRow("spaces inside") << u"一、 总 体 情 况"_s << 1;
    QTest::newRow("indented") << u"　　五、存在的主要问题及改进情况"_s << 5;
    QTest::newRow("folded over two lines") << u"三、收到和处理政府信息\n公开申请情况"_s << 3;
    QTest::newRow("in a row of a layout table") << u"二、主动公开政府信息情况 | |||||||"_s << 2;
    QTest::newRow("an alias") << u"一、基本情况"_s << 1;
    QTest::newRow("traditional characters") << u"三、收到和處理政府信息公開申請情況"_s << 3;
    QTest::newRow("a character lost") << u"三、收到和处理政府信息公开申情况"_s << 3;
    QTest::newRow("a character wrong") << u"二、主动公开政俯信息情况"_s << 2;
    QTest::newRow("a character doubled") << u"六、其他其他需要报告的事项"_s << 6;
    QTest::newRow("another word for one in it") << u"五、存在的主要问题及改进措施"_s << 5;
    QTest::newRow("text behind it on the line") << u"一、总体情况：2023年，我局认真执行条例。"_s << 1;
    QTest::newRow("text behind it without a colon") << u"六、其他需要报告的事项 本年度未收取信息处理费。"_s << 6;
}

/// Alone between two sentences.
void TestSections::headings()
{
    QFETCH(QString, heading);
    QFETCH(int, number);
    const QString text = u"现将有关情况公布如下。\n"_s + heading + u"\n我局认真执行条例，各项工作有序开展。\n"_s;
    QCOMPARE(numbersOf(text), QString::number(number));
    const SectionReading section = sectionsOf(text).front();
    const int begin = static_cast<int>(text.indexOf(u'\n')) + 1;
    QVERIFY2(section.span.begin >= begin && section.span.begin < begin + static_cast<int>(heading.size()),
             "the section begins where its heading stands");
    QCOMPARE(section.span.end, static_cast<int>(text.size()));
}

void TestSections::noHeadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a sentence about a section") << u"总体情况良好，主动公开政府信息情况符合要求。\n"_s;
    QTest::newRow("a row of the requests table")
        << u"一、本年新收政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n"_s;
    QTest::newRow("the last row of the requests table") << u"四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n"_s;
    QTest::newRow("rows that begin like sections, a cell a line")
        << u"二、上年结转政府信息公开申请数量\n\n0\n\n三、本年度办理结果\n\n（一）予以公开\n\n0\n"_s;
    QTest::newRow("other chapters") << u"一、指导思想\n二、工作目标\n三、保障措施\n"_s;
    QTest::newRow("a part of section one") << u"（一）主动公开方面\n（二）依申请公开方面\n"_s;
    QTest::newRow("the group 其他处理") << u"（六）其他处理\n3.其他\n"_s;
}

void TestSections::noHeadings()
{
    QFETCH(QString, text);
    QCOMPARE(numbersOf(text), QString());
}

void TestSections::titlesInOtherWords_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("measures instead of results") << 5 << u"五、存在的问题及改进措施"_s << u"123456"_s;
    QTest::newRow("half of the title") << 5 << u"五、存在不足及改进方向"_s << u"123456"_s;
    QTest::newRow("matters to be explained") << 6 << u"六、其他需要说明的情况"_s << u"123456"_s;
    QTest::newRow("the first section") << 1 << u"一、2023年政府信息公开总体工作情况"_s << u"123456"_s;
    QTest::newRow("no word of the title") << 5 << u"五、下一步工作打算"_s << u"12346"_s;
    QTest::newRow("another number") << 5 << u"七、存在的问题及改进措施"_s << u"12346"_s;
    QTest::newRow("no number") << 5 << u"存在的问题及改进措施"_s << u"12346"_s;
    QTest::newRow("two lines that could be it") << 5 << u"五、存在的问题\n五、改进的办法"_s << u"12346"_s;
    QTest::newRow("a sentence") << 5
                                << u"五、存在的问题是公开内容不够丰富，解读形式比较单一，网站栏目更新还不够及时，"
                                   u"依申请公开的办理流程也需要进一步规范。"_s
                                << u"12346"_s;
    QTest::newRow("a section with a table") << 4 << u"四、行政诉讼的案件"_s << u"12356"_s;
}

/// One of the titles replaced by a line, in a text that stands there twice.
void TestSections::titlesInOtherWords()
{
    QFETCH(int, place);
    QFETCH(QString, line);
    QFETCH(QString, numbers);
    QStringList titles = sixTitles();
    titles[place - 1] = line;
    QCOMPARE(numbersOf(wholeText(titles)), numbers);
    QCOMPARE(numbersOf(wholeText(titles) + wholeText(titles)), numbers + numbers);
    QCOMPARE(numbersOf(line + u"\n我局认真执行条例。\n"_s), QString());
}

void TestSections::spansFollowEachOther()
{
    for (const QString &lineEnd : {u"\n"_s, u"\r\n"_s, u"\n\n"_s, u"\r"_s}) {
        const QString text =
            u"青石县财政局2023年政府信息公开工作年度报告"_s + lineEnd + wholeText(sixTitles(), lineEnd);
        const std::vector<SectionReading> sections = sectionsOf(text);
        QCOMPARE(sections.size(), size_t(6));
        for (size_t i = 0; i < sections.size(); ++i) {
            QCOMPARE(sections[i].number, static_cast<int>(i) + 1);
            QCOMPARE(sections[i].span.begin, static_cast<int>(text.indexOf(sixTitles()[static_cast<qsizetype>(i)])));
            QCOMPARE(sections[i].span.end,
                     i + 1 < sections.size() ? sections[i + 1].span.begin : static_cast<int>(text.size()));
        }
    }
}

void TestSections::titlesAsTheyStand_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("title");
    QTest::newRow("as printed") << u"四、政府信息公开行政复议、行政诉讼情况"_s
                                << u"政府信息公开行政复议、行政诉讼情况"_s;
    QTest::newRow("with a mistake") << u"二、主动公开政俯信息情况"_s << u"主动公开政俯信息情况"_s;
    QTest::newRow("Markdown") << u"## 一、总体情况"_s << u"总体情况"_s;
    QTest::newRow("another wording") << u"一、基本情况"_s << u"基本情况"_s;
    QTest::newRow("without the sentence behind it") << u"一、总体情况：2023年，我局认真执行条例。"_s << u"总体情况"_s;
    QTest::newRow("without a number") << u"其他需要报告的事项"_s << u"其他需要报告的事项"_s;
    QTest::newRow("traditional characters")
        << u"三、收到和處理政府信息公開申請情況"_s << u"收到和處理政府信息公開申請情況"_s;
}

void TestSections::titlesAsTheyStand()
{
    QFETCH(QString, heading);
    QFETCH(QString, title);
    const std::vector<SectionReading> sections = sectionsOf(heading + u"\n我局认真执行条例。\n"_s);
    QCOMPARE(sections.size(), size_t(1));
    QCOMPARE(sections.front().title, title);
}

void TestSections::contentsAreLeftOut_data()
{
    QTest::addColumn<QString>("contents");
    QTest::newRow("a line each") << sixTitles().join(u'\n');
    QTest::newRow("blank lines between") << sixTitles().join(u"\n\n"_s);
    QTest::newRow("page numbers behind") << sixTitles().join(u" ........ 3\n"_s) + u" ........ 12"_s;
    QTest::newRow("numbers in cells") << sixTitles().join(u" | 3\n"_s) + u" | 12"_s;
    QTest::newRow("a sentence that names them all")
        << u"本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进"
           u"情况和其他需要报告的事项等六个部分组成。"_s;
    QTest::newRow("the same sentence folded by the page's edge")
        << u"本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公\n开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要\n"
           u"问题及改进情况和其他需要报告的事项等六个部分组成。"_s;
}

/// Sections begin where their text begins, not where they are announced.
void TestSections::contentsAreLeftOut()
{
    QFETCH(QString, contents);
    const QString text = contents + u"\n青石县财政局2023年政府信息公开工作年度报告\n"_s + wholeText();
    QCOMPARE(numbersOf(text), u"123456"_s);
    QCOMPARE(sectionsOf(text).front().span.begin, static_cast<int>(text.indexOf(u"年度报告\n"_s)) + 5);
}

void TestSections::textTwice()
{
    QCOMPARE(numbersOf(wholeText() + wholeText()), u"123456123456"_s);
    QStringList exchanged = sixTitles();
    exchanged.swapItemsAt(3, 4);
    QCOMPARE(numbersOf(wholeText(exchanged)), u"123546"_s);
    exchanged.removeAt(1);
    QCOMPARE(numbersOf(wholeText(exchanged)), u"13546"_s);
}

QTEST_GUILESS_MAIN(TestSections)
#include "tst_sections.moc"
