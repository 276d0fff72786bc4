// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/prose_alignment.h"
#include "tests/unit/compared_prose_fixture.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

using Report = std::shared_ptr<const Extraction>;

QString sentenceOf(const Report &report, const ComparedProse &prose, int index)
{
    return index < 0 ? QStringLiteral("-") : textAt(*report, prose.sentences[static_cast<size_t>(index)].span).left(4);
}

/// Pairs as "earlier>later", by their first characters; ~ moved, * changed.
QStringList pairsOf(const Report &before, const Report &after, const ProseAlignment &alignment)
{
    QStringList pairs;
    for (const SentencePair &pair : alignment.pairs) {
        const int sentence = pair.isGone() ? pair.before : pair.after;
        const ComparedProse &prose = pair.isGone() ? alignment.before : alignment.after;
        if (prose.sentences[static_cast<size_t>(sentence)].kind == SentenceKind::Heading)
            continue;
        pairs.append(sentenceOf(before, alignment.before, pair.before) + u'>'
                     + sentenceOf(after, alignment.after, pair.after) + (pair.moved ? "~" : "")
                     + (pair.isChanged() ? "*" : ""));
    }
    return pairs;
}

QStringList differencesOf(const QString &before, const QString &after)
{
    const Report old = proseReport(before, 2022);
    const Report now = proseReport(after, 2023);
    const ProseAlignment alignment = alignProse(*old, *now);
    QStringList result;
    for (const SentencePair &pair : alignment.pairs) {
        if (pair.isNew() || pair.isGone())
            result.append(QStringLiteral("alone"));
        for (const ProseDifference &difference : pair.differences) {
            QString text = textAt(*old, difference.before) + u'>' + textAt(*now, difference.after);
            if (difference.kind == ProseDifference::Kind::Figure)
                text += QStringLiteral(" figure %1>%2 %3")
                            .arg(difference.oldValue->toString(), difference.newValue->toString(), difference.unit);
            if (difference.kind == ProseDifference::Kind::Year)
                text += QStringLiteral(" year");
            result.append(text);
        }
    }
    return result;
}

} // namespace

class TestProseAlignment : public QObject
{
    Q_OBJECT
private slots:
    void differences_data();
    void differences();
    void pairs_data();
    void pairs();
    void spansLeadIntoBothSources();
    void everySentenceStandsOnce();
    void tablesAreNoProse();
    void masks_data();
    void masks();
    void workGrowsWithTheText();
    void workIsBoundedOnHostileTexts_data();
    void workIsBoundedOnHostileTexts();
};

void TestProseAlignment::differences_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *before, const char *after, const QStringList &expected) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << expected;
    };
    row("the same sentence", "我局及时公开了机构职能和办事指南。", "我局及时公开了机构职能和办事指南。", {});
    row("a figure in other writing is the same figure", "全年通过网站公开政府信息1113条。",
        "全年通过网站公开政府信息1,113条。", {});
    row("full-width digits are the same figure", "全年通过网站公开政府信息1113条。",
        "全年通过网站公开政府信息１１１３条。", {});
    row("a Chinese numeral is the same figure", "本年度收到公开申请两件并答复。", "本年度收到公开申请2件并答复。", {});
    row("money in another unit is the same figure", "共计收取费用15.2万元上缴国库。", "共计收取费用152000元上缴国库。",
        {});
    row("a comma of another width says nothing", "我局及时公开信息，接受监督。", "我局及时公开信息,接受监督。", {});
    row("another figure", "全年通过网站公开政府信息1113条。", "全年通过网站公开政府信息1213条。",
        {"1113条>1213条 figure 1113>1213 条"});
    row("another figure of one digit, whole", "本年度收到公开申请12件并答复。", "本年度收到公开申请15件并答复。",
        {"12件>15件 figure 12>15 件"});
    row("another unit", "全年组织业务培训3次并考核。", "全年组织业务培训3场并考核。", {"3次>3场 figure 3>3 "});
    row("vague is another figure", "全年通过网站公开政府信息100条。", "全年通过网站公开政府信息100多条。",
        {"100条>100多条 figure 100>100 "});
    row("another year", "2022年我局认真开展信息公开工作。", "2023年我局认真开展信息公开工作。", {"2022年>2023年 year"});
    row("a word in place of a word, not its single characters", "我局持续推进重点领域信息公开。",
        "我局持续推动重点领域信息公开。", {"推进>推动"});
    row("words put in", "我局及时公开机构职能。", "我局及时主动公开机构职能。", {">主动"});
    row("words taken out", "我局及时主动公开机构职能。", "我局及时公开机构职能。", {"主动>"});
    row("words put in at the end", "我局及时公开了机构职能和办事指南", "我局及时公开了机构职能和办事指南等", {">等"});
    row("two figures, each for itself", "收到申请12件，办结10件。", "收到申请15件，办结14件。",
        {"12件>15件 figure 12>15 件", "10件>14件 figure 10>14 件"});
    row("figure and year", "2022年收到申请12件，均已办结。", "2023年收到申请15件，均已办结。",
        {"2022年>2023年 year", "12件>15件 figure 12>15 件"});
    row("a sentence about something else", "我局及时公开机构职能。", "全年未发生行政复议案件！", {"alone", "alone"});
}

void TestProseAlignment::differences()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, expected);
    QCOMPARE(differencesOf(before, after), expected);
}

void TestProseAlignment::pairs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("expected");
    const QString a = QStringLiteral("甲组织机构日益健全，专人负责公开工作。\n");
    const QString b = QStringLiteral("乙网站栏目重新划分，方便群众查找信息。\n");
    const QString c = QStringLiteral("丙业务培训按季开展，干部能力明显提升。\n");
    const QString d = QStringLiteral("丁政策解读形式单一，图表视频数量偏少。\n");
    const QString other = QStringLiteral("戊依法办结申请事项，没有引发任何争议。\n");
    const QString one = QStringLiteral("一、总体情况\n");
    const QString five = QStringLiteral("五、存在的主要问题及改进情况\n");
    QTest::newRow("all in order") << one + a + b + c << one + a + b + c
                                  << QStringList{"甲组织机>甲组织机", "乙网站栏>乙网站栏", "丙业务培>丙业务培"};
    QTest::newRow("one put in") << one + a + c << one + a + b + c
                                << QStringList{"甲组织机>甲组织机", "->乙网站栏", "丙业务培>丙业务培"};
    QTest::newRow("one taken out") << one + a + b + c << one + a + c
                                   << QStringList{"甲组织机>甲组织机", "乙网站栏>-", "丙业务培>丙业务培"};
    QTest::newRow("one moved within its section")
        << one + a + b + c << one + b + c + a
        << QStringList{"乙网站栏>乙网站栏", "丙业务培>丙业务培", "甲组织机>甲组织机~"};
    QTest::newRow("one moved to another section")
        << one + a + b + five + d << one + a + five + d + b
        << QStringList{"甲组织机>甲组织机", "丁政策解>丁政策解", "乙网站栏>乙网站栏~"};
    QTest::newRow("moved and changed") << one + a + b + five + d
                                       << one + a + five + d
                                              + QString(b).replace(QStringLiteral("查找"), QStringLiteral("查阅"))
                                       << QStringList{"甲组织机>甲组织机", "丁政策解>丁政策解", "乙网站栏>乙网站栏~*"};
    QTest::newRow("sections in another order")
        << one + a + b + five + d << five + d + one + a + b
        << QStringList{"丁政策解>丁政策解", "甲组织机>甲组织机", "乙网站栏>乙网站栏"};
    QTest::newRow("moved, but two are as good: none is called the partner")
        << one + a + b + five + d << one + a + five + d + b + b
        << QStringList{"甲组织机>甲组织机", "乙网站栏>-", "丁政策解>丁政策解", "->乙网站栏", "->乙网站栏"};
    QTest::newRow("nothing in common") << one + a << one + other << QStringList{"甲组织机>-", "->戊依法办"};
    QTest::newRow("nothing before") << QString() << one + a << QStringList{"->甲组织机"};
    QTest::newRow("nothing behind") << one + a << QString() << QStringList{"甲组织机>-"};
}

void TestProseAlignment::pairs()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, expected);
    const Report old = proseReport(before, 2022);
    const Report now = proseReport(after, 2023);
    QCOMPARE(pairsOf(old, now, alignProse(*old, *now)), expected);
}

void TestProseAlignment::spansLeadIntoBothSources()
{
    const Report old =
        proseReport(QStringLiteral("一、总体情况\n　　本 局 全年一共收到公开申请 12 件，均已办结。\n"), 2022);
    const Report now = proseReport(QStringLiteral("一、总体情况\n本局全年一共收到公开申请15件，\n均已办结。\n"), 2023);
    const ProseAlignment alignment = alignProse(*old, *now);
    QCOMPARE(alignment.pairs.size(), size_t(2));
    const SentencePair &pair = alignment.pairs.back();
    QCOMPARE(pair.differences.size(), size_t(1));
    QCOMPARE(textAt(*old, pair.differences[0].before), QStringLiteral("12 件"));
    QCOMPARE(textAt(*now, pair.differences[0].after), QStringLiteral("15件"));
    QVERIFY(pair.copied);
    QCOMPARE(pair.similarity, 1000);
}

void TestProseAlignment::everySentenceStandsOnce()
{
    const Report old = proseReport(QStringLiteral(
        "一、总体情况\n甲事项已经办结。乙事项正在办理。丙事项转下年度。\n五、存在的主要问题及改进情况\n丁事项有待加强。\n"));
    const Report now = proseReport(QStringLiteral(
        "一、总体情况\n丙事项转下年度。甲事项已经办结。戊事项没有着落。\n五、存在的主要问题及改进情况\n乙事项正在办理。\n"));
    const ProseAlignment alignment = alignProse(*old, *now);
    std::vector<int> before(alignment.before.sentences.size());
    std::vector<int> after(alignment.after.sentences.size());
    for (const SentencePair &pair : alignment.pairs) {
        if (pair.before >= 0)
            ++before[static_cast<size_t>(pair.before)];
        if (pair.after >= 0)
            ++after[static_cast<size_t>(pair.after)];
    }
    QCOMPARE(before, std::vector<int>(6, 1));
    QCOMPARE(after, std::vector<int>(6, 1));
}

void TestProseAlignment::tablesAreNoProse()
{
    const QString text =
        QStringLiteral("三、收到和处理政府信息公开申请情况\n本年新收 | 12 | 0\n四、其他\n表外的文字。\n");
    auto report = std::make_shared<Extraction>(*proseReport(text));
    for (TableReading &table : report->tables)
        table.found = false;
    const auto table = static_cast<int>(text.indexOf(QStringLiteral("本年新收")));
    report->tables[static_cast<size_t>(TableId::Requests)].span = {table, table + 13};
    const ComparedProse prose = comparedProse(*report);
    for (const ComparedSentence &sentence : prose.sentences)
        QVERIFY(!textAt(*report, sentence.span).contains(QStringLiteral("新收")));
    QCOMPARE(prose.sentences.size(), size_t(3));
}

void TestProseAlignment::masks_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("copied");
    const auto row = [](const char *name, const char *one, const char *other, bool copied) {
        QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other) << copied;
    };
    row("another figure", "全年公开政府信息12条。", "全年公开政府信息3,119条。", true);
    row("another year and date", "2022年3月1日召开了工作会议。", "2023年12月5日召开了工作会议。", true);
    row("the body's own name", "青石县科学技术局高度重视公开工作。", "我局高度重视公开工作。", true);
    row("an office of the same county", "按照青石县人民政府办公室要求开展。", "按照青石县政务服务中心要求开展。", true);
    row("the title of a document", "组织学习《甲管理办法》等文件。", "组织学习《乙工作规定》等文件。", true);
    row("punctuation", "加强领导，落实责任。", "加强领导、落实责任。", true);
    row("another word", "全年公开政府信息12条。", "全年发布政府信息12条。", false);
    row("a figure where none was", "全年公开政府信息若干条。", "全年公开政府信息12条。", false);
}

void TestProseAlignment::masks()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, copied);
    const ComparedProse first = comparedProse(*proseReport(one));
    const ComparedProse second = comparedProse(*proseReport(other));
    QCOMPARE(first.sentences.front().hash == second.sentences.front().hash, copied);
}

namespace {

/// Sentences that differ from each other, without chance.
QString longText(int sentences, int salt)
{
    QString text = QStringLiteral("一、总体情况\n");
    const QString words =
        QStringLiteral("公开信息依法申请办理答复网站平台机制培训监督保障责任落实政策解读回应群众企业服务事项公告目录");
    quint32 state = 12345;
    for (int i = 0; i < sentences; ++i) {
        for (int j = 0; j < 20; ++j) {
            state = state * 1664525U + 1013904223U;
            text += words[static_cast<qsizetype>(state >> 16U) % words.size()];
        }
        if (i % 7 == salt)
            text += QStringLiteral("有所不同");
        text += QStringLiteral("%1件。\n").arg(i + salt);
    }
    return text;
}

qint64 workOf(const QString &before, const QString &after)
{
    return alignProse(*proseReport(before, 2022), *proseReport(after, 2023)).work;
}

} // namespace

void TestProseAlignment::workGrowsWithTheText()
{
    const qint64 once = workOf(longText(200, 1), longText(200, 2));
    const qint64 twice = workOf(longText(400, 1), longText(400, 2));
    QVERIFY(once > 10'000); // it is counted
    QVERIFY2(twice < 3 * once, qPrintable(QStringLiteral("%1 and %2").arg(once).arg(twice)));
}

void TestProseAlignment::workIsBoundedOnHostileTexts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("one sentence, ten thousand times")
        << QStringLiteral("依法公开信息。").repeated(1400) << QStringLiteral("依法公开信息。").repeated(1401);
    QTest::newRow("nothing but full stops")
        << QStringLiteral("。").repeated(10'000) << QStringLiteral("。").repeated(10'000);
    QTest::newRow("one sentence without end")
        << QStringLiteral("依法公开信息").repeated(1700) << QStringLiteral("公开依法信息").repeated(1700);
    QTest::newRow("nothing but figures") << QStringLiteral("1件、2条、").repeated(2000)
                                         << QStringLiteral("3件、4条、").repeated(2000);
    QTest::newRow("half surrogates and joiners") << QString(10'000, QChar(0xD83D)) << QString(10'000, QChar(0x200D));
}

void TestProseAlignment::workIsBoundedOnHostileTexts()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const ProseAlignment alignment = alignProse(*proseReport(before, 2022), *proseReport(after, 2023));
    const qint64 characters = before.size() + after.size();
    QVERIFY2(alignment.work < 600'000 + 400 * characters, qPrintable(QString::number(alignment.work)));
}

QTEST_GUILESS_MAIN(TestProseAlignment)
#include "tst_prose_alignment.moc"
