// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/label_search.h"

#include "tests/support/readings.h"

#include <QTest>

using namespace gouji;
using namespace gouji::recovery;
using namespace Qt::StringLiterals;

/// Labels in a text: whole, folded, damaged, traditional; and words that only look like labels.
class TestLabelSearch : public QObject
{
    Q_OBJECT

private slots:
    void exact_data();
    void exact();
    void noLabels_data();
    void noLabels();
    void traditional();
    void placesInTheSource();
    void damaged_data();
    void damaged();
    void damagedOnlyWhereNothingIsKnown();
    void damagedKeepsTheOrderOfHits();
    void itemsBehindALabel_data();
    void itemsBehindALabel();
    void numbersInFrontOfALabel_data();
    void numbersInFrontOfALabel();
    void blocksOfColumns();

private:
    Vocabulary m_vocabulary{test::forms()};
    int m_form = m_vocabulary.formIndex(*test::forms().edition(u"2021"_s));
    /// Line of the requests table of 2021.
    int line(const QString &label) const;
};

namespace {

struct Searched
{
    Searched(const Vocabulary &vocabulary, const QString &content)
        : text(content)
        , list(cutIntoFields(text, {0, static_cast<int>(text.size())}))
        , search(vocabulary, text, list)
    {
    }
    QString found() const
    {
        QStringList words;
        for (const LabelHit &hit : search.hits())
            words.append(search.wording(hit).text);
        return words.join(u' ');
    }
    QString text;
    FieldList list;
    LabelSearch search;
};

} // namespace

int TestLabelSearch::line(const QString &label) const
{
    const std::vector<LineForm> &lines = m_vocabulary.lines(m_form, TableId::Requests);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].label == label)
            return static_cast<int>(i);
    }
    return -1;
}

void TestLabelSearch::exact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("in a pipe row") << u"规章 | 0 | 0 | 0 |"_s << u"规章"_s;
    QTest::newRow("a cell a line") << u"规章\n\n0\n\n行政许可\n"_s << u"规章 行政许可"_s;
    QTest::newRow("spaces inside") << u"规 章 | 0 | 行 政 许 可 | 5"_s << u"规章 行政许可"_s;
    QTest::newRow("a number in front") << u"（三）不予公开 | 1. 属于国家秘密 | 0"_s << u"不予公开 属于国家秘密"_s;
    QTest::newRow("other brackets and signs")
        << u"(一)予以公开 | 2．重复申请 | 3、其他 | 0"_s << u"予以公开 重复申请 其他"_s;
    QTest::newRow("quotation marks of any kind")
        << u"3.危及\"三安全一稳定\" | 0 | 3.危及「三安全一稳定」 | 0"_s << u"危及三安全一稳定 危及三安全一稳定"_s;
    QTest::newRow("folded over two lines") << u"商业\n企业\n科研\n机构\n"_s << u"商业企业 科研机构"_s;
    QTest::newRow("folded over three lines, blank lines between")
        << u"2.申请人逾期未按收费通知\n\n要求缴纳费用、行政机关\n\n不再处理其政府信息公开申请\n\n0\n"_s
        << u"申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请"_s;
    QTest::newRow("folded inside a tab-led cell")
        << u"\t本年新\n收政府信息公开申请数量\n\t0\n"_s << u"本年新收政府信息公开申请数量"_s;
    QTest::newRow("the longest wording that fits") << u"行政规范性文件 | 0"_s << u"行政规范性文件"_s;
    QTest::newRow("the shorter one where no more stands there") << u"规范性文件 | 0"_s << u"规范性文件"_s;
    QTest::newRow("a figure glued to the label") << u"（一）予以公开2 | 0"_s << u"予以公开"_s;
    QTest::newRow("a note in brackets glued to the label") << u"行政许可（含下属单位办理的事项）| 5"_s << u"行政许可"_s;
    QTest::newRow("an alias") << u"二、上年度结转政府信息公开申请数量 | 0"_s << u"上年度结转政府信息公开申请数量"_s;
    QTest::newRow("headings of a table") << u"自然人 | 法人或其他组织 | 总计\n信息内容 | 本年制发件数"_s
                                         << u"自然人 法人或其他组织 总计 信息内容 本年制发件数"_s;
    QTest::newRow("the same label again") << u"结果维持 | 结果维持"_s << u"结果维持 结果维持"_s;
    QTest::newRow("a section's title") << u"三、收到和处理政府信息公开申请情况\n"_s
                                       << u"收到和处理政府信息公开申请情况"_s;
}

void TestLabelSearch::exact()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const Searched searched(m_vocabulary, text);
    QCOMPARE(searched.found(), found);
    QVERIFY(!searched.search.isTraditional());
    int last = 0;
    for (const LabelHit &hit : searched.search.hits()) {
        QVERIFY(hit.streamBegin >= last);
        QCOMPARE(hit.distance, 0);
        last = hit.streamEnd;
    }
}

void TestLabelSearch::noLabels_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("figures alone") << u"0 | 1 | 2\n0\n1\n"_s;
    QTest::newRow("a sentence") << u"本年新收政府信息公开申请数量为2件。"_s;
    QTest::newRow("several labels in a sentence") << u"行政许可5件，行政处罚2件，行政强制0件。"_s;
    QTest::newRow("the beginning of a longer word") << u"规章制度 | 0"_s;
    QTest::newRow("the end of a longer word") << u"部门规章 | 0"_s;
    QTest::newRow("a short label in the middle of a line of prose")
        << u"全年共办理行政许可事项若干件，较上年有所增长，群众满意"_s;
    QTest::newRow("a long label in a line of prose that has no stop")
        << u"我局本年新收政府信息公开申请数量较上年明显下降并且办理质量得到了提升群众满意度高"_s;
    QTest::newRow("half of a label") << u"本年新收政府信息 | 0"_s;
    QTest::newRow("a label with a character lost") << u"本年新收政信息公开申请数量 | 0"_s;
}

void TestLabelSearch::noLabels()
{
    QFETCH(QString, text);
    QCOMPARE(Searched(m_vocabulary, text).found(), QString());
}

void TestLabelSearch::traditional()
{
    const Searched searched(m_vocabulary,
                            u"三、收到和處理政府信息公開申請情況\n行政規範性文件 | 0\n（七）總計 | 0\n行政處罰 | 0"_s);
    QVERIFY(searched.search.isTraditional());
    QCOMPARE(searched.found(), u"收到和处理政府信息公开申请情况 行政规范性文件 总计 行政处罚"_s);
    QCOMPARE(searched.search.hits()[1].span.length(), 7); // of the source, which stays as it is
}

void TestLabelSearch::placesInTheSource()
{
    const QString text = u"1.属于 国家\n秘密 | 0"_s;
    const Searched searched(m_vocabulary, u"规章 | 0\n（一）予 以 公开（含）2 | 0\n"_s);
    QCOMPARE(searched.search.hits().size(), size_t(2));
    const LabelHit &first = searched.search.hits()[0];
    QCOMPARE(first.span, (Span{0, 2}));
    const LabelHit &second = searched.search.hits()[1];
    QCOMPARE(searched.text.mid(second.span.begin, second.span.length()), u"予 以 公开"_s);
    QCOMPARE(second.firstField, 2);
    QCOMPARE(second.lastField, 2);

    const Searched folded(m_vocabulary, text);
    QCOMPARE(folded.search.hits().size(), size_t(1));
    QCOMPARE(folded.search.hits()[0].span, (Span{2, 10}));
    QCOMPARE(folded.search.hits()[0].firstField, 0);
    QCOMPARE(folded.search.hits()[0].lastField, 1);
}

void TestLabelSearch::damaged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("place"); // empty: must not be found
    QTest::newRow("a character lost") << u"一、本年新收政府信息公申请数量 | 0"_s << u"本年新收政府信息公开申请数量"_s
                                      << u"本年新收政府信息公申请数量"_s;
    QTest::newRow("a character doubled") << u"本年新收政府信息公开开申请数量 | 0"_s << u"本年新收政府信息公开申请数量"_s
                                         << u"本年新收政府信息公开开申请数量"_s;
    QTest::newRow("two characters wrong") << u"属千国冢秘密 | 0"_s << u"属于国家秘密"_s << u"属千国冢秘密"_s;
    QTest::newRow("lost and folded") << u"要求提供公开\n出版 | 0"_s << u"要求提供公开出版物"_s
                                     << u"要求提供公开\n出版"_s;
    QTest::newRow("a short label with items behind it") << u"总订 | 0"_s << u"总计"_s << u"总订"_s;
    QTest::newRow("a short label with nothing behind it") << u"总订 | 某某"_s << u"总计"_s << QString();
    QTest::newRow("too much lost") << u"本年新收 | 0"_s << u"本年新收政府信息公开申请数量"_s << QString();
    QTest::newRow("other words") << u"财政专户管理资金 | 0"_s << u"属于四类过程性信息"_s << QString();
    QTest::newRow("two places alike") << u"属千国家秘密 | 0\n属干国家秘密 | 1"_s << u"属于国家秘密"_s << QString();
}

void TestLabelSearch::damaged()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    QFETCH(QString, place);
    Searched searched(m_vocabulary, text);
    const int wanted = line(label);
    QVERIFY(wanted >= 0);
    const auto end = static_cast<int>(searched.search.stream().characters.size());
    QCOMPARE(searched.search.findDamaged(m_form, TableId::Requests, wanted, 0, end), !place.isEmpty());
    QCOMPARE(searched.search.hits().size(), place.isEmpty() ? size_t(0) : size_t(1));
    if (place.isEmpty())
        return;
    const LabelHit &hit = searched.search.hits().front();
    QCOMPARE(searched.search.wording(hit).text, label);
    QCOMPARE(text.mid(hit.span.begin, hit.span.length()), place);
    QVERIFY(hit.distance > 0);
}

/// What another wording covers, or lies outside the part searched, is not taken.
void TestLabelSearch::damagedOnlyWhereNothingIsKnown()
{
    Searched searched(m_vocabulary, u"5.属于三类内部事务信息 | 0\n属于四类过程姓信息 | 1"_s);
    QCOMPARE(searched.found(), u"属于三类内部事务信息"_s);
    const int process = line(u"属于四类过程性信息"_s);
    QVERIFY(!searched.search.findDamaged(m_form, TableId::Requests, process, 0, 10));
    QVERIFY(searched.search.findDamaged(m_form, TableId::Requests, process, 0,
                                        static_cast<int>(searched.search.stream().characters.size())));
    QCOMPARE(searched.found(), u"属于三类内部事务信息 属于四类过程性信息"_s);
}

void TestLabelSearch::damagedKeepsTheOrderOfHits()
{
    Searched searched(m_vocabulary, u"规章 | 0\n属千国家秘密 | 1\n行政许可 | 2"_s);
    QCOMPARE(searched.found(), u"规章 行政许可"_s);
    QVERIFY(searched.search.findDamaged(m_form, TableId::Requests, line(u"属于国家秘密"_s), 0,
                                        static_cast<int>(searched.search.stream().characters.size())));
    QCOMPARE(searched.found(), u"规章 属于国家秘密 行政许可"_s);
}

void TestLabelSearch::itemsBehindALabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("follow");
    QTest::newRow("a figure") << u"规章 | 0"_s << true;
    QTest::newRow("a mark for nothing") << u"规章 | — | 0"_s << true;
    QTest::newRow("an empty cell") << u"规章 | | 0"_s << true;
    QTest::newRow("a figure on the next line") << u"规章\n\n0\n"_s << true;
    QTest::newRow("a figure glued to it") << u"规章2"_s << true;
    QTest::newRow("words") << u"规章 | 某某 | 0"_s << false;
    QTest::newRow("a sentence") << u"规章\n我局认真执行条例。\n"_s << false;
    QTest::newRow("nothing more") << u"规章"_s << false;
}

void TestLabelSearch::itemsBehindALabel()
{
    QFETCH(QString, text);
    QFETCH(bool, follow);
    const Searched searched(m_vocabulary, text);
    QCOMPARE(searched.found(), u"规章"_s);
    QCOMPARE(searched.search.itemsFollow(searched.search.hits().front()), follow);
}

void TestLabelSearch::numbersInFrontOfALabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("enumerator");
    QTest::addColumn<bool>("stands");
    QTest::newRow("3.") << u"3.其他 | 0"_s << u"3"_s << true;
    QTest::newRow("3、") << u"3、其他 | 0"_s << u"3"_s << true;
    QTest::newRow("3 and a space") << u"3. 其他 | 0"_s << u"3"_s << true;
    QTest::newRow("another number") << u"4.其他 | 0"_s << u"3"_s << false;
    QTest::newRow("no number") << u"其他 | 0"_s << u"3"_s << false;
    QTest::newRow("no number wanted") << u"3.其他 | 0"_s << QString() << false;
    QTest::newRow("（七）") << u"（七）总计 | 0"_s << u"七"_s << true;
    QTest::newRow("a figure of the row before") << u"法律服务机构 | 3 | 其他 | 总计"_s << u"3"_s << false;
}

void TestLabelSearch::numbersInFrontOfALabel()
{
    QFETCH(QString, text);
    QFETCH(QString, enumerator);
    QFETCH(bool, stands);
    const Searched searched(m_vocabulary, text);
    const auto hit =
        std::find_if(searched.search.hits().begin(), searched.search.hits().end(), [&](const LabelHit &candidate) {
            const QString &word = searched.search.wording(candidate).text;
            return word == u"其他"_s || word == u"总计"_s;
        });
    QVERIFY(hit != searched.search.hits().end());
    QCOMPARE(searched.search.hasEnumerator(*hit, enumerator), stands);
}

/// Lines set in columns are read column by column: labels folded beside their figures come out whole.
void TestLabelSearch::blocksOfColumns()
{
    const Searched searched(m_vocabulary, u"（三）   2.其他法律行政          \n"
                                          u"不予     法规禁止公开    0   1   0   0\n"
                                          u"公开     3.危及“三安全   2   0   0   0\n"
                                          u"         一稳定”\n"_s);
    QCOMPARE(searched.found(), u"不予公开 其他法律行政法规禁止公开 危及三安全一稳定"_s);
    for (const LabelHit &hit : searched.search.hits())
        QVERIFY(searched.search.blockOf(hit));
    const Searched rows(m_vocabulary, u"规章 | 0 | 0 | 0\n行政许可 | 5\n"_s);
    QCOMPARE(rows.found(), u"规章 行政许可"_s);
    for (const LabelHit &hit : rows.search.hits())
        QVERIFY(!rows.search.blockOf(hit));
}

QTEST_GUILESS_MAIN(TestLabelSearch)
#include "tst_label_search.moc"
