// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/readings.h"
#include "tests/support/some_layouts.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// What happens to labels and rows, and what reading makes of it.
class TestRecoveryRows : public QObject
{
    Q_OBJECT

private slots:
    void damagedLabels_data();
    void damagedLabels();
    void damagedLabelBesideAMissingRow_data();
    void damagedLabelBesideAMissingRow();
    void numberThatLooksLikeAFigure_data();
    void numberThatLooksLikeAFigure();
    void lostLabelBesideABlank_data();
    void lostLabelBesideABlank();
    void twoSlotsOfDifferentLengths_data();
    void twoSlotsOfDifferentLengths();
    void rowTwice_data();
    void rowTwice();
    void rowMissing_data();
    void rowMissing();
    void rowsOutOfOrder_data();
    void rowsOutOfOrder();
    void insertions_data();
    void insertions();
    void traditionalCharacters();
    void optionalRow();
    void tableThatBreaksOff();
};

namespace {

void swapRows(ReportText &report, const char *left, const char *right)
{
    std::swap(report.row(left).figures, report.row(right).figures);
    std::swap(report.row(left).labels, report.row(right).labels);
    std::swap(report.row(left).key, report.row(right).key);
}

} // namespace

void TestRecoveryRows::damagedLabels_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("label");
    QTest::newRow("spaces inside") << u"proactive/regulations"_s << u"规  章"_s;
    QTest::newRow("spaces and other brackets")
        << u"requests/partial"_s << u"(二) 部分公开 (区分处理的, 只计这一情形, 不计其他情形)"_s;
    QTest::newRow("without its note") << u"requests/partial"_s << u"（二）部分公开"_s;
    QTest::newRow("a character lost") << u"requests/new"_s << u"一、本年新收政府信息公申请数量"_s;
    QTest::newRow("its number lost") << u"requests/new"_s << u"本年新收政府信息公开申请数量"_s;
    QTest::newRow("a character wrong") << u"requests/refused.state_secret"_s << u"1.属于国冢秘密"_s;
    QTest::newRow("a character doubled") << u"requests/refused.third_party"_s << u"4.保护第三方合法法权益"_s;
    QTest::newRow("another number in front") << u"requests/refused.inquiry"_s << u"7.属于行政查询事项"_s;
    QTest::newRow("a word that means the same") << u"requests/total"_s << u"（七）合计"_s;
    QTest::newRow("a note glued to it") << u"proactive/licensing"_s << u"行政许可（含备案事项）"_s;
    QTest::newRow("quotation marks lost") << u"requests/refused.security_stability"_s << u"3.危及三安全一稳定"_s;
    QTest::newRow("half of it lost") << u"requests/other.not_corrected"_s << u"1.申请人无正当理由逾期不补正"_s;
    QTest::newRow("two characters lost at its end")
        << u"requests/rejected.reconfirm"_s << u"5.要求行政机关确认或重新出具已获取"_s;
    QTest::newRow("the last row's year lost") << u"requests/carried_out"_s << u"四、结转下度继续办理"_s;
}

void TestRecoveryRows::damagedLabels()
{
    QFETCH(QString, row);
    QFETCH(QString, label);
    for (const auto &[name, layout] : someLayouts) {
        ReportText text = ReportText::busy();
        text.relabel(qUtf8Printable(row), label);
        const auto report = readOne(written(text, layout));
        QVERIFY(report);
        QVERIFY2(differences(*report, text.truth()).isEmpty(),
                 qUtf8Printable(QString::fromLatin1(name) + u": "_s + differences(*report, text.truth())));
        QCOMPARE(rulesOf(*report), QStringList());
    }
}

void TestRecoveryRows::damagedLabelBesideAMissingRow_data()
{
    QTest::addColumn<TextLayout>("layout");
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("damaged");
    QTest::addColumn<QString>("label");
    for (const auto &[name, layout] : someLayouts) {
        QTest::addRow("%s: 上年结转 is not 本年新收", name)
            << layout << u"requests/new"_s << u"requests/carried_in"_s << u"二、上年结转政府信息公公开申请数量"_s;
        QTest::addRow("%s: 本年新收 is not 上年结转", name)
            << layout << u"requests/carried_in"_s << u"requests/new"_s << u"一、本年新收政府信公开申请数量"_s;
        QTest::addRow("%s: 四类过程性信息 is not 三类内部事务信息", name)
            << layout << u"requests/refused.internal_affairs"_s << u"requests/refused.process"_s
            << u"6.属于四类过程姓信息"_s;
        QTest::addRow("%s: 行政处罚 is not 行政许可", name)
            << layout << u"proactive/licensing"_s << u"proactive/penalties"_s << u"行政处罪"_s;
    }
}

/// A damaged label belongs to the row it is most like, even where another row of the form has none.
void TestRecoveryRows::damagedLabelBesideAMissingRow()
{
    QFETCH(TextLayout, layout);
    QFETCH(QString, missing);
    QFETCH(QString, damaged);
    QFETCH(QString, label);
    ReportText text = ReportText::busy();
    Truth truth = text.truth();
    for (const QString &address : text.addressesOf(missing))
        truth[address] = u"- missing"_s;
    text.drop(qUtf8Printable(missing)).relabel(qUtf8Printable(damaged), label);
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    QCOMPARE(differences(*report, truth), QString());
}

void TestRecoveryRows::numberThatLooksLikeAFigure_data()
{
    QTest::addColumn<TextLayout>("layout");
    QTest::addColumn<QString>("label");
    for (const auto &[name, layout] : someLayouts) {
        for (const QString &label :
             {u"5 .要求行政机关确认或重新出具已获取信息"_s, u"5 、要求行政机关确认或重新出具已获取信息"_s,
              u"5 要求行政机关确认或重新出具已获取信息"_s})
            QTest::newRow(qUtf8Printable(QString::fromLatin1(name) + u": "_s + label.left(4))) << layout << label;
    }
}

/// A space behind a row's number does not make a figure of it, least of all the one that the row above lacks.
void TestRecoveryRows::numberThatLooksLikeAFigure()
{
    QFETCH(TextLayout, layout);
    QFETCH(QString, label);
    ReportText full = ReportText::busy();
    full.relabel("requests/rejected.reconfirm", label);
    const auto one = readOne(written(full, layout));
    QVERIFY(one);
    QCOMPARE(differences(*one, full.truth()), QString());
    QCOMPARE(rulesOf(*one), QStringList());

    ReportText blank = full;
    blank.set("requests/rejected.excessive", "_ 0 0 0 0 0 0");
    const auto other = readOne(written(blank, layout));
    QVERIFY(other);
    QCOMPARE(silentlyWrong(*other, blank.truth()), QString());
}

void TestRecoveryRows::lostLabelBesideABlank_data()
{
    QTest::addColumn<TextLayout>("layout");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("figuresOfTheLost");
    for (const auto &[name, layout] : someLayouts) {
        QTest::addRow("%s: a blank before it", name) << layout << u"1 _ 0 0 0 0 1"_s << u"2 3 0 0 0 0 5"_s;
        QTest::addRow("%s: a blank behind it", name) << layout << u"1 0 0 0 0 0 1"_s << u"_ 3 0 0 0 0 3"_s;
        QTest::addRow("%s: zeros, a blank before it", name) << layout << u"0 0 0 _ 0 0 0"_s << u"0 0 0 0 0 0 0"_s;
        QTest::addRow("%s: zeros, blanks in both", name) << layout << u"_ 0 0 0 0 0 0"_s << u"_ 0 0 0 0 0 0"_s;
    }
}

/// Nothing is left of a label: the figures behind it are not the row's above, and fill no blank there.
void TestRecoveryRows::lostLabelBesideABlank()
{
    QFETCH(TextLayout, layout);
    QFETCH(QString, figures);
    QFETCH(QString, figuresOfTheLost);
    ReportText text = ReportText::busy();
    text.set("requests/refused.state_secret", figures).set("requests/refused.prohibited_by_law", figuresOfTheLost);
    text.relabel("requests/refused.prohibited_by_law", u"某某某某某"_s);
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    QCOMPARE(silentlyWrong(*report, text.truth()), QString());
}

void TestRecoveryRows::twoSlotsOfDifferentLengths_data()
{
    QTest::addColumn<TextLayout>("layout");
    QTest::addColumn<QString>("fees");
    QTest::addColumn<QString>("procurement");
    const std::vector<std::pair<QString, QString>> pairs = {{u"_ 4"_s, u"6 160.56万元"_s},
                                                            {u"4 _"_s, u"6 160.56万元"_s},
                                                            {u"0 208"_s, u"_ 5"_s},
                                                            {u"208 0"_s, u"5 _"_s},
                                                            {u"_ 4"_s, u"6 3"_s}};
    for (const auto &[name, layout] : someLayouts) {
        for (const auto &[fees, procurement] : pairs)
            QTest::newRow(qUtf8Printable(QString::fromLatin1(name) + u": "_s + fees + u" and "_s + procurement))
                << layout << fees << procurement;
    }
}

/// How long the figures of one row are tells nothing of where the lone figure of another stands.
void TestRecoveryRows::twoSlotsOfDifferentLengths()
{
    QFETCH(TextLayout, layout);
    QFETCH(QString, fees);
    QFETCH(QString, procurement);
    ReportText text = ReportText::old();
    text.set("proactive/fees", fees).set("proactive/procurement", procurement);
    Truth truth = text.truth();
    if (procurement.endsWith(u"万元"_s))
        truth[u"proactive/procurement/amount"_s] = u"160.56 read"_s;
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    QCOMPARE(silentlyWrong(*report, truth), QString());
}

void TestRecoveryRows::rowTwice_data()
{
    QTest::addColumn<TextLayout>("layout");
    for (const auto &[name, layout] : someLayouts)
        QTest::newRow(name) << layout;
}

void TestRecoveryRows::rowTwice()
{
    QFETCH(TextLayout, layout);
    ReportText same = ReportText::busy();
    same.twice("requests/partial");
    const auto one = readOne(written(same, layout));
    QVERIFY(one);
    QCOMPARE(differences(*one, same.truth()), QString());
    QCOMPARE(rulesOf(*one), QStringList());

    ReportText other = ReportText::busy();
    Truth truth = other.truth();
    other.twice("requests/partial", u"4 1 0 0 1 0 6"_s);
    truth[u"requests/partial/natural_person"_s] = u"- ambiguous"_s;
    truth[u"requests/partial/total"_s] = u"- ambiguous"_s;
    const auto two = readOne(written(other, layout));
    QVERIFY(two);
    QCOMPARE(differences(*two, truth), QString());
    QCOMPARE(candidatesAt(*two, u"requests/partial/natural_person"_s), (QStringList{u"3"_s, u"4"_s}));
    QCOMPARE(candidatesAt(*two, u"requests/partial/total"_s), (QStringList{u"5"_s, u"6"_s}));
    QCOMPARE(rulesOf(*two), QStringList{u"layout.row_repeated:requests/partial"_s});
}

void TestRecoveryRows::rowMissing_data()
{
    QTest::addColumn<TextLayout>("layout");
    QTest::addColumn<QString>("row");
    for (const auto &[name, layout] : someLayouts) {
        for (const char *row :
             {"requests/new", "requests/refused.process", "requests/refused.inquiry", "requests/other.rest",
              "requests/total", "requests/carried_out", "proactive/regulations", "proactive/coercion"})
            QTest::addRow("%s: %s", name, row) << layout << QString::fromLatin1(row);
    }
}

/// The row's cells have no place; its neighbours keep theirs.
void TestRecoveryRows::rowMissing()
{
    QFETCH(TextLayout, layout);
    QFETCH(QString, row);
    ReportText text = ReportText::busy();
    Truth truth = text.truth();
    for (const QString &address : text.addressesOf(row))
        truth[address] = u"- missing"_s;
    text.drop(qUtf8Printable(row));
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    QCOMPARE(differences(*report, truth), QString());
}

void TestRecoveryRows::rowsOutOfOrder_data()
{
    QTest::addColumn<TextLayout>("layout");
    for (const auto &[name, layout] : someLayouts)
        QTest::newRow(name) << layout;
}

void TestRecoveryRows::rowsOutOfOrder()
{
    QFETCH(TextLayout, layout);
    ReportText text = ReportText::busy();
    const Truth truth = text.truth();
    swapRows(text, "requests/refused.third_party", "requests/refused.inquiry");
    swapRows(text, "requests/new", "requests/carried_in");
    swapRows(text, "proactive/penalties", "proactive/coercion");
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    QCOMPARE(differences(*report, truth), QString());
}

void TestRecoveryRows::insertions_data()
{
    QTest::addColumn<QString>("behind");
    QTest::addColumn<QString>("inserted");
    QTest::newRow("a page mark between rows")
        << u"3.要求提供公开出版物 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||\n"_s << u"— 3 —\n"_s;
    QTest::newRow("a page mark in words")
        << u"3.要求提供公开出版物 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||\n"_s << u"\n第 3 页 共 10 页\n\f"_s;
    QTest::newRow("the heading once more behind a page's end")
        << u"8.属于行政查询事项 | 2 | 0 | 0 | 0 | 0 | 0 | 2 | ||\n"_s
        << u"- 2 -\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 | ||||||||\n"
           u"自然人 | 法人或其他组织 | 总计 | |||||||\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||\n"_s;
    QTest::newRow("a heading of another table behind a page's end")
        << u"8.属于行政查询事项 | 2 | 0 | 0 | 0 | 0 | 0 | 2 | ||\n"_s
        << u"- 2 -\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"_s;
    QTest::newRow("a sentence between heading and table")
        << u"四、政府信息公开行政复议、行政诉讼情况\n"_s << u"2023年，我局发生行政复议3件，行政诉讼3件。\n"_s;
    QTest::newRow("a sentence with labels and figures before the requests")
        << u"三、收到和处理政府信息公开申请情况\n"_s
        << u"本年新收政府信息公开申请数量31件，上年结转政府信息公开申请数量3件，予以公开12件。\n"_s;
    QTest::newRow("navigation in front") << QString()
                                         << u"首页 | 信息公开 | 互动交流 |\n当前位置：首页 > 信息公开\n打印 关闭\n"_s;
    QTest::newRow("blank lines and invisible characters")
        << u"三、本年度办理结果 | （一）予以公开 | 8 | 2 | 1 | 0 | 0 | 1 | 12 | |\n"_s << u"\n\u200B\n \u3000\n"_s;
}

void TestRecoveryRows::insertions()
{
    QFETCH(QString, behind);
    QFETCH(QString, inserted);
    const ReportText busy = ReportText::busy();
    QString text = written(busy, TextLayout::PaddedPipes);
    const qsizetype place = text.indexOf(behind);
    QVERIFY(place >= 0);
    text.insert(place + behind.size(), inserted);
    const auto report = readOne(text);
    QVERIFY(report);
    QCOMPARE(differences(*report, busy.truth()), QString());
    QCOMPARE(report->agency, u"青石县财政局"_s);
    QCOMPARE(rulesOf(*report), QStringList());
}

void TestRecoveryRows::traditionalCharacters()
{
    const ReportText busy = ReportText::busy();
    for (const auto &[name, layout] : someLayouts) {
        QString text = written(busy, layout);
        const std::vector<std::pair<QChar, QChar>> pairs = {
            {u'开', u'開'}, {u'报', u'報'}, {u'总', u'總'}, {u'请', u'請'}, {u'处', u'處'}, {u'关', u'關'},
            {u'议', u'議'}, {u'规', u'規'}, {u'数', u'數'}, {u'转', u'轉'}, {u'项', u'項'}, {u'务', u'務'},
            {u'况', u'況'}, {u'业', u'業'}, {u'织', u'織'}, {u'计', u'計'}, {u'办', u'辦'}, {u'结', u'結'},
            {u'于', u'於'}, {u'国', u'國'}, {u'内', u'內'}, {u'诉', u'訴'}, {u'讼', u'訟'}, {u'纠', u'糾'},
            {u'维', u'維'}, {u'审', u'審'}, {u'构', u'構'}, {u'财', u'財'}, {u'县', u'縣'}, {u'复', u'復'},
            {u'类', u'類'}, {u'过', u'過'}, {u'执', u'執'}, {u'询', u'詢'}, {u'举', u'舉'}};
        for (const auto &[simplified, traditional] : pairs)
            text.replace(simplified, traditional);
        const auto report = readOne(text);
        QVERIFY(report);
        QVERIFY2(differences(*report, busy.truth()).isEmpty(),
                 qUtf8Printable(QString::fromLatin1(name) + u": "_s + differences(*report, busy.truth())));
        QCOMPARE(report->agency, u"青石縣財政局"_s);
        QCOMPARE(report->sections.size(), size_t(6));
    }
}

/// Some provinces print a third row in the first block of the old form; without it, its cells are not of the report.
void TestRecoveryRows::optionalRow()
{
    ReportText text = ReportText::old();
    QString plain = written(text, TextLayout::PaddedPipes);
    const auto without = readOne(plain);
    QVERIFY(without);
    QCOMPARE(differences(*without, text.truth()), QString());
    const QString before = u"规范性文件 | 0 | 0 | 0 |\n"_s;
    plain.replace(before, before + u"其他主动公开文件 | 41 | 40 | 520 |\n"_s);
    Truth truth = text.truth();
    truth[u"proactive/other_documents/created"_s] = u"41 read"_s;
    truth[u"proactive/other_documents/published"_s] = u"40 read"_s;
    truth[u"proactive/other_documents/total_published"_s] = u"520 read"_s;
    const auto with = readOne(plain);
    QVERIFY(with);
    QCOMPARE(differences(*with, truth), QString());
}

/// The text ends in the middle of the disputes' row: what may have followed is missing, not blank.
void TestRecoveryRows::tableThatBreaksOff()
{
    ReportText busy = ReportText::busy();
    busy.tables[2].rows[2].labels = QStringList(5, QString()) + busy.tables[2].rows[2].labels; // a full grid
    QString text = written(busy, TextLayout::TabLed);
    text.truncate(text.indexOf(u"五、存在的"_s));
    text = text.trimmed();
    const QString kept = u"\t2\n\t1\n\t0\n\t0\n\t3\n\t1\n\t0\n\t0\n\t1\n\t2"_s; // the first ten of fifteen
    const qsizetype place = text.lastIndexOf(kept);
    QVERIFY(place >= 0);
    text.truncate(place + kept.size());
    Truth truth = busy.truth();
    for (const char *column : {"upheld", "corrected", "other", "pending", "total"})
        truth[u"disputes/after_reconsideration/"_s + QLatin1String(column)] = u"- missing"_s;
    const auto report = readOne(text);
    QVERIFY(report);
    QCOMPARE(differences(*report, truth), QString());
}

QTEST_GUILESS_MAIN(TestRecoveryRows)
#include "tst_recovery_rows.moc"
