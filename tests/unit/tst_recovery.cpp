// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/readings.h"
#include "tests/support/text_layout.h"

#include <QSet>
#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// Whole reports in every layout: the figures that the text determines are read, all of them, and from their own places.
class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void everyLayout_data();
    void everyLayout();
    void placesAreTheFigures_data() { layouts(); }
    void placesAreTheFigures();
    void blanksAreNeverFigures_data();
    void blanksAreNeverFigures();
    void blanksBetweenFigures_data();
    void blanksBetweenFigures();
    void lonelyTotal_data();
    void lonelyTotal();
    void mergedCellsAmongBlanks_data();
    void mergedCellsAmongBlanks();
    void layoutsMixed();
    void oneHugeTable();
    void shatteredColumns();
    void encodings_data();
    void encodings();

private:
    static void layouts();
};

namespace {

constexpr std::array<std::pair<const char *, TextLayout>, 11> namedLayouts{{
    {"padded pipe rows", TextLayout::PaddedPipes},
    {"trimmed pipe rows", TextLayout::TrimmedPipes},
    {"Markdown", TextLayout::Markdown},
    {"Markdown without outer pipes", TextLayout::OpenMarkdown},
    {"cells by line with pipes", TextLayout::CellsWithPipes},
    {"pipes on lines of their own", TextLayout::PipesAlone},
    {"bare cells", TextLayout::BareCells},
    {"tab-led cells", TextLayout::TabLed},
    {"tab rows", TextLayout::TabRows},
    {"tab rows that drift", TextLayout::DriftingTabs},
    {"columns by spaces", TextLayout::Spaced},
}};

/// The old form with figures of every kind; requests and disputes are zeros but for one row each.
ReportText busyOldForm()
{
    ReportText report = ReportText::old();
    report.set("proactive/normative", "3 3 12").set("proactive/licensing", "20 增2 46");
    report.set("proactive/other_services", "5 0 3").set("proactive/penalties", "30 减1 7");
    report.set("proactive/coercion", "2 -1 0").set("proactive/fees", "4 +1");
    report.set("proactive/procurement", "6 160.56万元");
    report.set("requests/new", "3 1 0 0 0 0 4").set("requests/other", "3 1 0 0 0 0 4");
    report.set("requests/total", "3 1 0 0 0 0 4").set("disputes", "1 0 0 0 1 0 0 0 0 0 0 0 0 0 0");
    return report;
}

Truth truthOfOldForm()
{
    Truth truth = busyOldForm().truth();
    truth[u"proactive/licensing/change"_s] = u"2 read"_s;
    truth[u"proactive/penalties/change"_s] = u"-1 read"_s;
    truth[u"proactive/fees/change"_s] = u"1 read"_s;
    truth[u"proactive/procurement/amount"_s] = u"160.56 read"_s;
    return truth;
}

} // namespace

void TestRecovery::layouts()
{
    QTest::addColumn<TextLayout>("layout");
    for (const auto &[name, layout] : namedLayouts)
        QTest::newRow(name) << layout;
}

void TestRecovery::everyLayout_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<Truth>("truth");
    for (const auto &[name, layout] : namedLayouts) {
        const ReportText quiet = ReportText::quiet();
        const ReportText busy = ReportText::busy();
        QTest::addRow("%s, nothing but zeros", name) << written(quiet, layout) << u"2021"_s << quiet.truth();
        QTest::addRow("%s, figures of every length", name) << written(busy, layout) << u"2021"_s << busy.truth();
        QTest::addRow("%s, the form of 2019", name) << written(busyOldForm(), layout) << u"2019"_s << truthOfOldForm();
    }
}

void TestRecovery::everyLayout()
{
    QFETCH(QString, text);
    QFETCH(QString, edition);
    QFETCH(Truth, truth);
    const auto report = readOne(text);
    QVERIFY(report);
    QCOMPARE(differences(*report, truth), QString());
    QCOMPARE(report->form->edition, edition);
    QCOMPARE(report->agency, edition == u"2021"_s ? u"青石县财政局"_s : u"白沙市科技局"_s);
    QCOMPARE(report->year.value_or(0), edition == u"2021"_s ? 2023 : 2019);
    QStringList numbers;
    for (const SectionReading &section : report->sections)
        numbers.append(QString::number(section.number));
    QCOMPARE(numbers.join(u' '), u"1 2 3 4 5 6"_s);
    QCOMPARE(rulesOf(*report), QStringList());
    QCOMPARE(report->copies, 1);
}

/// Each cell points at its own figure in the source, and no figure serves two cells.
void TestRecovery::placesAreTheFigures()
{
    QFETCH(TextLayout, layout);
    const auto report = readOne(written(ReportText::busy(), layout));
    QVERIFY(report);
    QSet<int> begins;
    int cells = 0;
    for (const TableId table : allTables) {
        for (size_t i = 0; i < report->table(table).cells.size(); ++i) {
            const CellReading &reading = report->table(table).cells[i];
            const QString &address = report->tableForm(table).cells[i].address;
            QVERIFY2(reading.spans.size() == 1, qUtf8Printable(address));
            const Span span = reading.spans.front();
            QCOMPARE(report->source->text.mid(span.begin, span.length()), reading.raw);
            QCOMPARE(reading.raw, reading.value->toString());
            QVERIFY2(!begins.contains(span.begin), qUtf8Printable(address));
            begins.insert(span.begin);
            const Span region = report->table(table).span;
            QVERIFY2(region.begin <= span.begin && span.end <= region.end, qUtf8Printable(address));
            ++cells;
        }
    }
    QCOMPARE(cells, 200);
}

void TestRecovery::blanksAreNeverFigures_data()
{
    QTest::addColumn<TextLayout>("layout");
    QTest::addColumn<QString>("figures");
    const std::vector<std::pair<const char *, const char *>> patterns = {
        {"the first blank", "_ 5 1 0 2 3 31"},
        {"the last blank", "20 5 1 0 2 3 _"},
        {"one in the middle blank", "20 5 1 _ 2 3 31"},
        {"zeros blank", "20 5 1 _ 2 3 31"},
        {"first and total only", "20 _ _ _ _ _ 31"},
        {"the total only", "_ _ _ _ _ _ 31"},
        {"the first only", "20 _ _ _ _ _ _"},
        {"both ends blank", "_ 5 1 _ 2 3 _"},
        {"nothing", "_ _ _ _ _ _ _"},
        {"every other one", "20 _ 1 _ 2 _ 31"},
    };
    for (const auto &[layoutName, layout] : namedLayouts) {
        for (const auto &[name, figures] : patterns)
            QTest::addRow("%s: %s", layoutName, name) << layout << QString::fromLatin1(figures);
    }
}

/// Whatever is blank in one row: no figure is put surely where it does not stand, in this row or another.
void TestRecovery::blanksAreNeverFigures()
{
    QFETCH(TextLayout, layout);
    QFETCH(QString, figures);
    for (const char *row : {"requests/new", "requests/partial", "requests/carried_out"}) {
        ReportText text = ReportText::busy();
        text.set(row, figures);
        const auto report = readOne(written(text, layout));
        QVERIFY(report);
        QCOMPARE(silentlyWrong(*report, text.truth()), QString());
        Truth others = text.truth();
        for (const QString &address : text.addressesOf(QLatin1String(row)))
            others[address] = shown(*report, address);
        QCOMPARE(differences(*report, others), QString()); // the rows around it are read as ever
    }
}

void TestRecovery::blanksBetweenFigures_data()
{
    QTest::addColumn<TextLayout>("layout");
    const std::vector<TextLayout> determined = {
        TextLayout::PaddedPipes,    TextLayout::TrimmedPipes, TextLayout::Markdown, TextLayout::OpenMarkdown,
        TextLayout::CellsWithPipes, TextLayout::PipesAlone,   TextLayout::TabLed,   TextLayout::TabRows,
        TextLayout::DriftingTabs,   TextLayout::Spaced};
    for (const auto &[name, layout] : namedLayouts) {
        if (std::find(determined.begin(), determined.end(), layout) != determined.end())
            QTest::newRow(name) << layout;
    }
}

/// Empty places between the first figure and the last are places: the text determines them.
void TestRecovery::blanksBetweenFigures()
{
    QFETCH(TextLayout, layout);
    ReportText text = ReportText::busy();
    text.set("requests/new", "20 5 _ _ 2 _ 31").set("requests/granted", "8 _ _ _ _ _ 12");
    text.set("disputes", "2 1 _ _ 3 1 _ _ 1 2 _ _ 1 _ 1").set("proactive/normative", "4 _ 17");
    if (layout == TextLayout::Spaced)
        text.set("disputes", "2 1 0 0 3 1 0 0 1 2 0 0 1 0 1"); // no second row shows where its columns are
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    QCOMPARE(differences(*report, text.truth()), QString());
}

void TestRecovery::lonelyTotal_data()
{
    QTest::addColumn<TextLayout>("layout");
    QTest::addColumn<bool>("determined");
    QTest::newRow("Markdown: the grid tells") << TextLayout::Markdown << true;
    QTest::newRow("Markdown without outer pipes: the grid tells") << TextLayout::OpenMarkdown << true;
    QTest::newRow("columns by spaces: the column tells") << TextLayout::Spaced << true;
    QTest::newRow("bare cells: nothing tells") << TextLayout::BareCells << false;
}

/// Only the total of a row is filled.
void TestRecovery::lonelyTotal()
{
    QFETCH(TextLayout, layout);
    QFETCH(bool, determined);
    ReportText text = ReportText::busy();
    text.set("requests/new", "_ _ _ _ _ _ 31");
    const auto report = readOne(written(text, layout));
    QVERIFY(report);
    if (determined) {
        QCOMPARE(differences(*report, text.truth()), QString());
        return;
    }
    QCOMPARE(shownRow(*report, u"requests/new"_s), QStringList(7, u"- ambiguous"_s).join(u"; "_s));
    for (const QString &address : text.addressesOf(u"requests/new"_s))
        QCOMPARE(candidatesAt(*report, address), (QStringList{u"31"_s, u"-"_s}));
    QCOMPARE(rulesOf(*report), QStringList()); // a candidate is no unused figure
}

void TestRecovery::mergedCellsAmongBlanks_data()
{
    QTest::addColumn<TextLayout>("layout");
    for (const auto &[name, layout] : namedLayouts)
        QTest::newRow(name) << layout;
}

/// No row is full; behind a label stands an empty cell that belongs to the label, and is as empty as the blanks.
void TestRecovery::mergedCellsAmongBlanks()
{
    QFETCH(TextLayout, layout);
    const std::vector<std::pair<const char *, const char *>> rows = {
        {"requests/granted", "_ _ 5 _ _ _ 5"},         {"requests/partial", "_ 4 _ _ _ _ _"},
        {"requests/total", "_ 4 5 _ _ _ _"},           {"requests/new", "_ 4 5 _ _ _ _"},
        {"requests/refused.inquiry", "7 _ _ _ _ _ 7"},
    };
    for (size_t without = 0; without <= rows.size(); ++without) {
        ReportText text = ReportText::quiet();
        for (PrintedRow &row : text.tables[1].rows)
            row.figures.replaceInStrings(u"0"_s, QString());
        for (size_t i = 0; i < rows.size(); ++i) {
            if (i != without)
                text.set(rows[i].first, QString::fromLatin1(rows[i].second));
        }
        const auto report = readOne(written(text, layout));
        QVERIFY(report);
        QCOMPARE(silentlyWrong(*report, text.truth()), QString());
    }
}

/// Each table in a layout of its own.
void TestRecovery::layoutsMixed()
{
    const ReportText busy = ReportText::busy();
    for (size_t first = 0; first < namedLayouts.size(); ++first) {
        QString text = busy.title + u"\n一、总体情况\n"_s + busy.prose + u'\n';
        const QStringList titles = {u"二、主动公开政府信息情况\n"_s, u"三、收到和处理政府信息公开申请情况\n"_s,
                                    u"四、政府信息公开行政复议、行政诉讼情况\n"_s};
        QStringList names;
        for (size_t table = 0; table < 3; ++table) {
            const auto &[name, layout] = namedLayouts[(first + 3 * table) % namedLayouts.size()];
            names.append(QString::fromLatin1(name));
            text += titles[static_cast<qsizetype>(table)] + TextSheet(layout).write(busy.tables[table]);
        }
        text += u"五、存在的主要问题及改进情况\n"_s + busy.prose + u"\n六、其他需要报告的事项\n"_s + busy.prose + u'\n';
        const auto report = readOne(text);
        QVERIFY(report);
        QVERIFY2(differences(*report, busy.truth()).isEmpty(),
                 qUtf8Printable(names.join(u", "_s) + u'\n' + differences(*report, busy.truth())));
    }
}

/// The whole document is one table: every line ends in pipes, sentences too.
void TestRecovery::oneHugeTable()
{
    const ReportText busy = ReportText::busy();
    QString text;
    for (const QString &line : written(busy, TextLayout::PaddedPipes).split(u'\n', Qt::SkipEmptyParts)) {
        const auto missing = std::max<qsizetype>(0, 15 - line.count(u'|'));
        text += line + (line.contains(u'|') ? u""_s : u" "_s) + QString(missing, u'|') + u'\n';
    }
    const auto report = readOne(text);
    QVERIFY(report);
    QCOMPARE(differences(*report, busy.truth()), QString());
    QCOMPARE(report->agency, busy.title.left(6));
    QCOMPARE(report->sections.size(), size_t(6));
}

/// A page's text: labels folded around their figures, the group's label in pieces down the margin, a page mark inside.
void TestRecovery::shatteredColumns()
{
    const ReportText report = ReportText::busy();
    const QString before = written(report, TextLayout::PaddedPipes);
    const auto begin = before.indexOf(u"（本列数据"_s);
    const auto end = before.indexOf(u"四、政府信息公开行政复议"_s);
    const QString block = u"                                              申请人情况\n"
                          u"（本列数据的勾稽关系为：第一项加                  法人或其他组织\n"
                          u"第二项之和，等于第三项加第四项      自然  商业  科研  社会公  法律服  其他  总计\n"
                          u"之和）                              人    企业  机构  益组织  务机构\n"
                          u"一、本年新收政府信息公开申请数量    20    5     1     0       2       3     31\n"
                          u"二、上年结转政府信息公开申请数量    2     0     0     1       0       0     3\n"
                          u"            （一）予以公开          8     2     1     0       0       1     12\n"
                          u"            （二）部分公开（区分\n"
                          u"            处理的，只计这一情形，  3     1     0     0       1       0     5\n"
                          u"            不计其他情形）\n"
                          u"            1.属于国家秘密          1     0     0     0       0       0     1\n"
                          u"            2.其他法律行政法规禁\n"
                          u"                                    0     0     0     0       0       0     0\n"
                          u"            止公开\n"
                          u"      （三） 3.危及“三安全一稳定”  0     0     0     0       0       0     0\n"
                          u"      不予  4.保护第三方合法权益    0     1     0     0       0       0     1\n"
                          u"三、  公开  5.属于三类内部事务信息   0     0     0     0       0       0     0\n"
                          u"本年        6.属于四类过程性信息    0     0     0     0       0       0     0\n"
                          u"度办        7.属于行政执法案卷      0     0     0     0       0       0     0\n"
                          u"理结        8.属于行政查询事项      2     0     0     0       0       0     2\n"
                          u"                                 — 3 —\n"
                          u"果    （四） 1.本机关不掌握相关政\n"
                          u"      无法                          4     0     0     1       0       2     7\n"
                          u"      提供  府信息\n"
                          u"            2.没有现成信息需要另\n"
                          u"                                    0     0     0     0       0       0     0\n"
                          u"            行制作\n"
                          u"            3.补正后申请内容仍不\n"
                          u"                                    0     0     0     0       0       0     0\n"
                          u"            明确\n"
                          u"            1.信访举报投诉类申请    1     0     0     0       0       0     1\n"
                          u"      （五） 2.重复申请              0     0     0     0       0       0     0\n"
                          u"      不予  3.要求提供公开出版物    0     0     0     0       0       0     0\n"
                          u"      处理  4.无正当理由大量反复\n"
                          u"                                    0     0     0     0       0       0     0\n"
                          u"            申请\n"
                          u"            5.要求行政机关确认或\n"
                          u"            重新出具已获取信息      0     0     0     0       0       0     0\n"
                          u"            1.申请人无正当理由逾\n"
                          u"      （六） 期不补正、行政机关不\n"
                          u"      其他  再处理其政府信息公开    0     1     0     0       0       0     1\n"
                          u"      处理  申请\n"
                          u"            2.申请人逾期未按收费\n"
                          u"            通知要求缴纳费用、行\n"
                          u"            政机关不再处理其政府    0     0     0     0       0       0     0\n"
                          u"            信息公开申请\n"
                          u"            3.其他                  0     0     0     0       0       0     0\n"
                          u"      （七）总计                    19    5     1     1       1       3     30\n"
                          u"四、结转下年度继续办理              3     0     0     0       1       0     4\n"_s;
    const auto found = readOne(before.left(begin) + block + before.mid(end));
    QVERIFY(found);
    QCOMPARE(silentlyWrong(*found, report.truth()), QString());
    QCOMPARE(differences(*found, report.truth()), QString());
}

void TestRecovery::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = written(ReportText::busy(), TextLayout::PaddedPipes);
    QString windows = text;
    windows.replace(u"\n"_s, u"\r\n"_s);
    QByteArray utf16;
    for (const QChar character : text)
        utf16.append(static_cast<char>(character.unicode() & 0xFF)).append(static_cast<char>(character.unicode() >> 8));
    QTest::newRow("UTF-8 with line ends of Windows") << windows.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with line ends of old computers") << text.toUtf8().replace('\n', '\r') << u"UTF-8"_s;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-16 without a mark") << utf16 << u"UTF-16LE"_s;
}

void TestRecovery::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const ReadResult reports = textReader().read(bytes, u"report.txt"_s, {});
    QVERIFY(reports && reports->size() == 1);
    QCOMPARE(reports->front()->source->encoding, encoding);
    QCOMPARE(differences(*reports->front(), ReportText::busy().truth()), QString());
    QCOMPARE(rulesOf(*reports->front()), QStringList());
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
