// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/readings.h"
#include "tests/support/text_layout.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// What happens to single figures, labels and rows, and what reading makes of it.
class TestRecoveryDamages : public QObject
{
    Q_OBJECT

private slots:
    void figures_data();
    void figures();
    void wordsWhereFiguresAreDue_data();
    void wordsWhereFiguresAreDue();
    void marksForNothing_data();
    void marksForNothing();
    void gluedFigures_data();
    void gluedFigures();
    void figureGluedInsideAFoldedLabel();
    void strayFigures_data();
    void strayFigures();
    void damagedLabels_data();
    void damagedLabels();
    void damagedLabelBesideAMissingRow_data();
    void damagedLabelBesideAMissingRow();
    void rowTwice_data();
    void rowTwice();
    void rowMissing_data();
    void rowMissing();
    void rowsOutOfOrder_data();
    void rowsOutOfOrder();
    void insertions_data();
    void insertions();
    void wrongSumsAreNotBent_data();
    void wrongSumsAreNotBent();
    void traditionalCharacters();
    void optionalRow();
    void tableThatBreaksOff();
};

namespace {

constexpr std::array<std::pair<const char *, TextLayout>, 5> someLayouts{{
    {"pipe rows", TextLayout::PaddedPipes},
    {"Markdown", TextLayout::Markdown},
    {"cells by line with pipes", TextLayout::CellsWithPipes},
    {"bare cells", TextLayout::BareCells},
    {"drifting tabs", TextLayout::DriftingTabs},
}};

void swapRows(ReportText &report, const char *left, const char *right)
{
    std::swap(report.row(left).figures, report.row(right).figures);
    std::swap(report.row(left).labels, report.row(right).labels);
    std::swap(report.row(left).key, report.row(right).key);
}

} // namespace

void TestRecoveryDamages::figures_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("raw");
    const QString licensing = u"proactive/licensing"_s;
    const QString decisions = u"proactive/licensing/decisions"_s;
    const QString fees = u"proactive/fees"_s;
    const QString amount = u"proactive/fees/amount"_s;
    QTest::newRow("a thousands separator") << licensing << u"1,113"_s << decisions << u"1113 read"_s << u"1,113"_s;
    QTest::newRow("a full-width separator") << licensing << u"1，113"_s << decisions << u"1113 read"_s << u"1，113"_s;
    QTest::newRow("a unit behind") << licensing << u"12件"_s << decisions << u"12 read"_s << u"12件"_s;
    QTest::newRow("a footnote mark") << licensing << u"19①"_s << decisions << u"19 read"_s << u"19①"_s;
    QTest::newRow("a note in brackets") << licensing << u"19（含分局）"_s << decisions << u"19 read"_s << u"19（含分局）"_s;
    QTest::newRow("full-width digits") << licensing << u"１２"_s << decisions << u"12 read"_s << u"１２"_s;
    QTest::newRow("a figure below zero stays as it is") << licensing << u"-11"_s << decisions << u"-11 read"_s << u"-11"_s;
    QTest::newRow("a fraction stays as it is") << licensing << u"1.5"_s << decisions << u"1.5 read"_s << u"1.5"_s;
    QTest::newRow("leading zeros") << licensing << u"007"_s << decisions << u"7 read"_s << u"007"_s;
    QTest::newRow("money in 万元") << fees << u"15.279"_s << amount << u"15.279 read"_s << u"15.279"_s;
    QTest::newRow("money in 元") << fees << u"152790元"_s << amount << u"15.279 read"_s << u"152790元"_s;
    QTest::newRow("money in 亿元") << fees << u"1.2亿元"_s << amount << u"12000 read"_s << u"1.2亿元"_s;
    QTest::newRow("money counted in pieces") << fees << u"3件"_s << amount << u"- not-a-figure"_s << u"3件"_s;
    QTest::newRow("a footnote among seven") << u"requests/new"_s << u"20 5 1 0 2 3 31①"_s << u"requests/new/total"_s
                                            << u"31 read"_s << u"31①"_s;
}

/// The other cells stay as they are, in every layout.
void TestRecoveryDamages::figures()
{
    QFETCH(QString, row);
    QFETCH(QString, printed);
    QFETCH(QString, address);
    QFETCH(QString, expected);
    QFETCH(QString, raw);
    for (const auto &[name, layout] : someLayouts) {
        ReportText text = ReportText::busy();
        text.set(qUtf8Printable(row), printed);
        Truth truth = text.truth();
        truth[address] = expected;
        const auto report = readOne(written(text, layout));
        QVERIFY(report);
        QVERIFY2(differences(*report, truth).isEmpty(),
                 qUtf8Printable(QString::fromLatin1(name) + u": "_s + differences(*report, truth)));
        QCOMPARE(readingAt(*report, address).raw, raw);
    }
}

void TestRecoveryDamages::wordsWhereFiguresAreDue_data()
{
    QTest::addColumn<TextLayout>("layout");
    QTest::addColumn<QString>("word");
    for (const auto &[name, layout] : someLayouts) {
        for (const QString &word : {u"若干"_s, u"100余件"_s, u"3、4"_s, u"未统计"_s})
            QTest::newRow(qUtf8Printable(QString::fromLatin1(name) + u": "_s + word)) << layout << word;
    }
}

/// No figure, and not nothing either: the reviewer is shown the word.
void TestRecoveryDamages::wordsWhereFiguresAreDue()
{
    QFETCH(TextLayout, layout);
    QFETCH(QString, word);
    ReportText text = ReportText::busy();
    text.set("proactive/licensing", word).set("requests/new", u"20 5 1 %1 2 3 31"_s.arg(word));
    Truth truth = text.truth();
    truth[u"proactive/licensing/decisions"_s] = u"- not-a-figure"_s;
    truth[u"requests/new/social"_s] = u"- not-a-figure"_s;
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    QCOMPARE(differences(*report, truth), QString());
    QCOMPARE(readingAt(*report, u"proactive/licensing/decisions"_s).raw, word);
    QCOMPARE(readingAt(*report, u"requests/new/social"_s).raw, word);
}

void TestRecoveryDamages::marksForNothing_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a dash") << u"-"_s << u"- blank dash"_s;
    QTest::newRow("a long dash") << u"—"_s << u"- blank dash"_s;
    QTest::newRow("a double dash") << u"——"_s << u"- blank dash"_s;
    QTest::newRow("a slash") << u"/"_s << u"- blank slash"_s;
    QTest::newRow("无") << u"无"_s << u"- blank word"_s;
    QTest::newRow("不适用") << u"不适用"_s << u"- blank word"_s;
}

/// A mark takes its place like a figure, and is not zero.
void TestRecoveryDamages::marksForNothing()
{
    QFETCH(QString, mark);
    QFETCH(QString, expected);
    for (const auto &[name, layout] : someLayouts) {
        ReportText text = ReportText::busy();
        text.set("proactive/licensing", mark).set("proactive/regulations", QStringList(3, mark).join(u' '));
        text.set("requests/carried_in", QStringList(7, mark).join(u' ')).set("requests/new", u"20 5 1 %1 2 3 31"_s.arg(mark));
        text.set("requests/carried_out", u"%1 0 0 0 1 0 %1"_s.arg(mark));
        Truth truth = text.truth();
        for (auto cell = truth.begin(); cell != truth.end(); ++cell) {
            if (*cell == mark + u" read"_s)
                *cell = expected;
        }
        QCOMPARE(truth.values().count(expected), qsizetype(14)); // 1 + 3 + 7 + 1 + 2
        const auto report = readOne(written(text, layout));
        QVERIFY(report);
        QVERIFY2(differences(*report, truth).isEmpty(),
                 qUtf8Printable(QString::fromLatin1(name) + u": "_s + differences(*report, truth)));
        QCOMPARE(readingAt(*report, u"proactive/licensing/decisions"_s).raw, mark);
    }
}

void TestRecoveryDamages::gluedFigures_data()
{
    QTest::addColumn<TextLayout>("layout");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QStringList>("unused");
    for (const auto &[name, layout] : someLayouts) {
        QTest::addRow("%s: one more than the row needs", name)
            << layout << u"（一）予以公开12"_s << u"8 2 1 0 0 1 12"_s << QStringList{u"12"_s};
        QTest::addRow("%s: the row's first figure once more", name)
            << layout << u"（一）予以公开8"_s << u"8 2 1 0 0 1 12"_s << QStringList{u"8"_s};
        QTest::addRow("%s: a note in brackets is none", name)
            << layout << u"（一）予以公开（含2件）"_s << u"8 2 1 0 0 1 12"_s << QStringList();
    }
    QTest::addRow("bare cells: the row's own first figure")
        << TextLayout::BareCells << u"（一）予以公开8"_s << u"_ 2 1 0 0 1 12"_s << QStringList();
    QTest::addRow("cells by line with pipes: the row's own first figure")
        << TextLayout::PipesAlone << u"（一）予以公开 8"_s << u"_ 2 1 0 0 1 12"_s << QStringList();
}

void TestRecoveryDamages::gluedFigures()
{
    QFETCH(TextLayout, layout);
    QFETCH(QString, label);
    QFETCH(QString, figures);
    QFETCH(QStringList, unused);
    ReportText text = ReportText::busy();
    const Truth truth = text.truth();
    text.relabel("requests/granted", label).set("requests/granted", figures);
    if (figures.startsWith(u'_'))
        text.row("requests/granted").figures.removeFirst();
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    QCOMPARE(differences(*report, truth), QString());
    QCOMPARE(textsOfFindings(*report, u"layout.unused_figure"_s), unused);
    QCOMPARE(rulesOf(*report), unused.isEmpty() ? QStringList() : QStringList{u"layout.unused_figure:requests"_s});
}

/// Columns by spaces, the first figure too near to the middle line of its label.
void TestRecoveryDamages::figureGluedInsideAFoldedLabel()
{
    const ReportText busy = ReportText::busy();
    QString text = written(busy, TextLayout::Spaced);
    const auto label = text.indexOf(u"的，只计这一情形，不计其"_s);
    const auto figure = text.indexOf(u'3', label);
    QCOMPARE(text.mid(label, figure - label).trimmed(), u"的，只计这一情形，不计其"_s); // on one line
    text.remove(label + 12, figure - label - 12);
    const auto report = readOne(text);
    QVERIFY(report);
    const QString found = shown(*report, u"requests/partial/natural_person"_s);
    const bool honest = found == u"3 read"_s || found == u"- ambiguous"_s || found == u"- missing"_s;
    QVERIFY2(honest, qUtf8Printable(found));
    QVERIFY2(found == u"3 read"_s || candidatesAt(*report, u"requests/partial/natural_person"_s).contains(u"3"_s)
                 || textsOfFindings(*report, u"layout.unused_figure"_s).contains(u"3"_s),
             "the figure is lost without a word");
}

void TestRecoveryDamages::strayFigures_data()
{
    QTest::addColumn<TextLayout>("layout");
    for (const auto &[name, layout] : someLayouts)
        QTest::newRow(name) << layout;
}

/// A figure in the heading belongs to no cell: it is told, and moves nothing.
void TestRecoveryDamages::strayFigures()
{
    QFETCH(TextLayout, layout);
    ReportText text = ReportText::busy();
    text.tables[1].rows[2].labels.append(u"77"_s); // behind 其他
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    QCOMPARE(differences(*report, text.truth()), QString());
    QCOMPARE(textsOfFindings(*report, u"layout.unused_figure"_s), QStringList{u"77"_s});
}

void TestRecoveryDamages::damagedLabels_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("label");
    QTest::newRow("spaces inside") << u"proactive/regulations"_s << u"规  章"_s;
    QTest::newRow("spaces and other brackets") << u"requests/partial"_s
                                               << u"(二) 部分公开 (区分处理的, 只计这一情形, 不计其他情形)"_s;
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
    QTest::newRow("two characters lost at its end") << u"requests/rejected.reconfirm"_s << u"5.要求行政机关确认或重新出具已获取"_s;
    QTest::newRow("the last row's year lost") << u"requests/carried_out"_s << u"四、结转下度继续办理"_s;
}

void TestRecoveryDamages::damagedLabels()
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

void TestRecoveryDamages::damagedLabelBesideAMissingRow_data()
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
            << layout << u"requests/refused.internal_affairs"_s << u"requests/refused.process"_s << u"6.属于四类过程姓信息"_s;
        QTest::addRow("%s: 行政处罚 is not 行政许可", name)
            << layout << u"proactive/licensing"_s << u"proactive/penalties"_s << u"行政处罪"_s;
    }
}

/// A damaged label belongs to the row it is most like, even where another row of the form has none.
void TestRecoveryDamages::damagedLabelBesideAMissingRow()
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

void TestRecoveryDamages::rowTwice_data()
{
    QTest::addColumn<TextLayout>("layout");
    for (const auto &[name, layout] : someLayouts)
        QTest::newRow(name) << layout;
}

void TestRecoveryDamages::rowTwice()
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

void TestRecoveryDamages::rowMissing_data()
{
    QTest::addColumn<TextLayout>("layout");
    QTest::addColumn<QString>("row");
    for (const auto &[name, layout] : someLayouts) {
        for (const char *row : {"requests/new", "requests/refused.process", "requests/refused.inquiry", "requests/other.rest",
                                "requests/total", "requests/carried_out", "proactive/regulations", "proactive/coercion"})
            QTest::addRow("%s: %s", name, row) << layout << QString::fromLatin1(row);
    }
}

/// The row's cells have no place; its neighbours keep theirs.
void TestRecoveryDamages::rowMissing()
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

void TestRecoveryDamages::rowsOutOfOrder_data()
{
    QTest::addColumn<TextLayout>("layout");
    for (const auto &[name, layout] : someLayouts)
        QTest::newRow(name) << layout;
}

void TestRecoveryDamages::rowsOutOfOrder()
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

void TestRecoveryDamages::insertions_data()
{
    QTest::addColumn<QString>("behind");
    QTest::addColumn<QString>("inserted");
    QTest::newRow("a page mark between rows") << u"3.要求提供公开出版物 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||\n"_s << u"— 3 —\n"_s;
    QTest::newRow("a page mark in words") << u"3.要求提供公开出版物 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||\n"_s
                                          << u"\n第 3 页 共 10 页\n\f"_s;
    QTest::newRow("the heading once more behind a page's end")
        << u"8.属于行政查询事项 | 2 | 0 | 0 | 0 | 0 | 0 | 2 | ||\n"_s
        << u"- 2 -\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 | ||||||||\n"
           u"自然人 | 法人或其他组织 | 总计 | |||||||\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||\n"_s;
    QTest::newRow("a heading of another table behind a page's end")
        << u"8.属于行政查询事项 | 2 | 0 | 0 | 0 | 0 | 0 | 2 | ||\n"_s
        << u"- 2 -\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"_s;
    QTest::newRow("a sentence between heading and table") << u"四、政府信息公开行政复议、行政诉讼情况\n"_s
                                                          << u"2023年，我局发生行政复议3件，行政诉讼3件。\n"_s;
    QTest::newRow("a sentence with labels and figures before the requests")
        << u"三、收到和处理政府信息公开申请情况\n"_s
        << u"本年新收政府信息公开申请数量31件，上年结转政府信息公开申请数量3件，予以公开12件。\n"_s;
    QTest::newRow("navigation in front") << QString() << u"首页 | 信息公开 | 互动交流 |\n当前位置：首页 > 信息公开\n打印 关闭\n"_s;
    QTest::newRow("blank lines and invisible characters") << u"三、本年度办理结果 | （一）予以公开 | 8 | 2 | 1 | 0 | 0 | 1 | 12 | |\n"_s
                                                          << u"\n\u200B\n \u3000\n"_s;
}

void TestRecoveryDamages::insertions()
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

void TestRecoveryDamages::wrongSumsAreNotBent_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("figures");
    QTest::newRow("digits exchanged in a total") << u"requests/new"_s << u"20 5 1 0 2 3 13"_s;
    QTest::newRow("a row moved by a column") << u"requests/granted"_s << u"0 8 2 1 0 0 12"_s;
    QTest::newRow("a total of zero") << u"requests/total"_s << u"19 5 1 1 1 3 0"_s;
    QTest::newRow("every figure of the row wrong") << u"requests/carried_out"_s << u"9 9 9 9 9 9 9"_s;
    QTest::newRow("in the disputes") << u"disputes"_s << u"2 1 0 0 8 1 0 0 1 2 0 0 1 0 1"_s;
}

/// What the body wrote is what is read, however wrong.
void TestRecoveryDamages::wrongSumsAreNotBent()
{
    QFETCH(QString, row);
    QFETCH(QString, figures);
    for (const auto &[name, layout] : someLayouts) {
        ReportText text = ReportText::busy();
        text.set(qUtf8Printable(row), figures);
        const auto report = readOne(written(text, layout));
        QVERIFY(report);
        QVERIFY2(differences(*report, text.truth()).isEmpty(),
                 qUtf8Printable(QString::fromLatin1(name) + u": "_s + differences(*report, text.truth())));
    }
}

void TestRecoveryDamages::traditionalCharacters()
{
    const ReportText busy = ReportText::busy();
    for (const auto &[name, layout] : someLayouts) {
        QString text = written(busy, layout);
        const std::vector<std::pair<QChar, QChar>> pairs = {
            {u'开', u'開'}, {u'报', u'報'}, {u'总', u'總'}, {u'请', u'請'}, {u'处', u'處'}, {u'关', u'關'}, {u'议', u'議'},
            {u'规', u'規'}, {u'数', u'數'}, {u'转', u'轉'}, {u'项', u'項'}, {u'务', u'務'}, {u'况', u'況'}, {u'业', u'業'},
            {u'织', u'織'}, {u'计', u'計'}, {u'办', u'辦'}, {u'结', u'結'}, {u'于', u'於'}, {u'国', u'國'}, {u'内', u'內'},
            {u'诉', u'訴'}, {u'讼', u'訟'}, {u'纠', u'糾'}, {u'维', u'維'}, {u'审', u'審'}, {u'构', u'構'}, {u'财', u'財'},
            {u'县', u'縣'}, {u'复', u'復'}, {u'类', u'類'}, {u'过', u'過'}, {u'执', u'執'}, {u'询', u'詢'}, {u'举', u'舉'}};
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
void TestRecoveryDamages::optionalRow()
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
void TestRecoveryDamages::tableThatBreaksOff()
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

QTEST_GUILESS_MAIN(TestRecoveryDamages)
#include "tst_recovery_damages.moc"
