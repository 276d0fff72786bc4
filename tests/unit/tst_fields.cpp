// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/field.h"
#include "parser/recovery/lines.h"

#include "model/text/folding.h"
#include "tests/support/text_layout.h"

#include <QTest>

using namespace gouji;
using namespace gouji::recovery;
using namespace Qt::StringLiterals;

/// How lines are told apart, and how each layout is cut into fields.
class TestFields : public QObject
{
    Q_OBJECT

private slots:
    void lineEnds();
    void linesFromOutside_data();
    void linesFromOutside();
    void pageMarks_data();
    void pageMarks();
    void fields_data();
    void fields();
    void kindsOfField_data();
    void kindsOfField();
    void rowsKnowTheirEnd_data();
    void rowsKnowTheirEnd();
    void columnsOfSpacedText();
    void partOfAText();
    void nothingVisibleIsLost_data();
    void nothingVisibleIsLost();
};

namespace {

Span whole(const QString &text)
{
    return {0, static_cast<int>(text.size())};
}

/// Rows as R (a row a line), C (a cell a line) or P (plain); fields as T text, F figure, M mark, E empty, S sentence, with
/// what stands in them.
QString shown(const QString &text, const FieldList &list)
{
    QStringList rows;
    for (const PhysicalRow &row : list.rows) {
        QStringList fields;
        for (int i = row.firstField; i < row.firstField + row.fieldCount; ++i) {
            const Field &field = list.fields[static_cast<size_t>(i)];
            const QChar kind = u"TFMES"[static_cast<size_t>(field.kind)];
            const QString content = text.mid(field.span.begin, field.span.length());
            fields.append(field.kind == FieldKind::Empty ? QString(kind) : QString(kind) + u':' + content);
        }
        rows.append(QString(QChar(u"RCP"[static_cast<size_t>(row.layout)])) + u' ' + fields.join(u' '));
    }
    return rows.join(u" / "_s);
}

QString fieldsOf(const QString &text)
{
    return shown(text, cutIntoFields(text, whole(text)));
}

} // namespace

void TestFields::lineEnds()
{
    const QString text = u"a\nb\r\nc\rd\u2028e\u2029f\fg\vh\n"_s;
    QStringList lines;
    for (const Line &line : splitLines(text, whole(text)))
        lines.append(text.mid(line.span.begin, line.span.length()));
    QCOMPARE(lines, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s, QString()}));
    QCOMPARE(splitLines(QString(), {}).size(), size_t(1));
    QVERIFY(splitLines(QString(), {}).front().blank);
    QCOMPARE(splitLines(text, {2, 4}).front().span, (Span{2, 3})); // b alone, and the empty rest behind it
}

void TestFields::linesFromOutside_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("pipes");
    QTest::addColumn<int>("tabs");
    QTest::addColumn<int>("filled");
    QTest::addColumn<bool>("blank");
    QTest::addColumn<bool>("prose");
    QTest::newRow("nothing") << QString() << 0 << 0 << 0 << true << false;
    QTest::newRow("spaces of every kind") << u" \u3000\u00A0\u200B"_s << 0 << 0 << 0 << true << false;
    QTest::newRow("a pipe row") << u"规章 | 0 | | 0 |"_s << 4 << 0 << 3 << false << false;
    QTest::newRow("a pipe row with full-width pipes") << u"规章｜0｜0"_s << 2 << 0 << 3 << false << false;
    QTest::newRow("pipes alone") << u"|||"_s << 3 << 0 << 0 << true << false;
    QTest::newRow("a tab row") << u"规章\t0\t\t0"_s << 0 << 3 << 3 << false << false;
    QTest::newRow("a sentence") << u"我局认真执行条例。"_s << 0 << 0 << 1 << false << true;
    QTest::newRow("part of a sentence with a semicolon")
        << u"一是更新不够及时；二是种类不多"_s << 0 << 0 << 1 << false << true;
    QTest::newRow("a full stop inside a row is no sentence") << u"规章 | 0。 | 1"_s << 2 << 0 << 3 << false << false;
    QTest::newRow("a label with commas") << u"（区分处理的，只计这一情形，不计其他情形）"_s << 0 << 0 << 1 << false
                                         << false;
    QTest::newRow("a decimal point is no full stop") << u"15.279"_s << 0 << 0 << 1 << false << false;
}

void TestFields::linesFromOutside()
{
    QFETCH(QString, line);
    QFETCH(int, pipes);
    QFETCH(int, tabs);
    QFETCH(int, filled);
    QFETCH(bool, blank);
    QFETCH(bool, prose);
    const std::vector<Line> lines = splitLines(line, whole(line));
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines.front().pipes, pipes);
    QCOMPARE(lines.front().tabs, tabs);
    QCOMPARE(lines.front().filledPieces, filled);
    QCOMPARE(lines.front().blank, blank);
    QCOMPARE(lines.front().prose, prose);
    QCOMPARE(lines.front().onlyPipes(), pipes > 0 && filled == 0);
}

void TestFields::pageMarks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("pageMark");
    QTest::newRow("dashes around the number") << u"— 3 —"_s << true;
    QTest::newRow("hyphens around the number") << u"-12-"_s << true;
    QTest::newRow("indented") << u"          - 3 -"_s << true;
    QTest::newRow("第3页") << u"第 3 页"_s << true;
    QTest::newRow("第3页 共10页") << u"第 3 页 共 10 页"_s << true;
    QTest::newRow("第3页, a comma, 共10页") << u"第3页，共10页"_s << true;
    QTest::newRow("第3页, a slash, 共10页") << u"第3页/共10页"_s << true;
    QTest::newRow("traditional") << u"第3頁"_s << true;
    QTest::newRow("page and pages") << u"3 / 10"_s << true;
    QTest::newRow("a lone figure") << u"3"_s << false;
    QTest::newRow("a signed figure") << u"-11"_s << false;
    QTest::newRow("a figure with a dash behind it") << u"11-"_s << false;
    QTest::newRow("a dash for nothing") << u"—"_s << false;
    QTest::newRow("two dashes for nothing") << u"——"_s << false;
    QTest::newRow("a slash for nothing") << u"/"_s << false;
    QTest::newRow("a block's title") << u"第二十条第（一）项"_s << false;
    QTest::newRow("figures with a slash for nothing among them") << u"2       8       ／      0"_s << false;
    QTest::newRow("the same a space apart") << u"2 8 ／ 0 0"_s << false;
    QTest::newRow("a slash for nothing between two figures") << u"2       /       8"_s << false;
    QTest::newRow("figures between dashes for nothing") << u"－ 0 0 －"_s << false;
    QTest::newRow("a figure between dashes for nothing") << u"－      3      －"_s << false;
    QTest::newRow("a date") << u"2024-01-15"_s << false;
    QTest::newRow("a fraction in a table row") << u"规章 | 3/10"_s << false;
}

void TestFields::pageMarks()
{
    QFETCH(QString, line);
    QFETCH(bool, pageMark);
    QCOMPARE(splitLines(line, whole(line)).front().pageMark, pageMark);
}

void TestFields::fields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a padded pipe row") << u"规章 | 0 | 12 | 0 |"_s << u"R T:规章 F:0 F:12 F:0"_s;
    QTest::newRow("a trimmed pipe row") << u"规章 | 0 | 12 | 0"_s << u"R T:规章 F:0 F:12 F:0"_s;
    QTest::newRow("pipes without spaces") << u"规章|0|12|0"_s << u"R T:规章 F:0 F:12 F:0"_s;
    QTest::newRow("an empty cell between figures") << u"规章 | 4 | | 17 |"_s << u"R T:规章 F:4 E F:17"_s;
    QTest::newRow("merged cells behind a figure") << u"行政许可 | 46 | ||"_s << u"R T:行政许可 F:46 E E"_s;
    QTest::newRow("full-width pipes") << u"规章｜４｜0｜17"_s << u"R T:规章 F:４ F:0 F:17"_s;
    QTest::newRow("Markdown with its rule") << u"| 信息内容 | 本年制发件数 |\n| --- | :---: |\n| 规章 | 0 |\n"_s
                                            << u"R T:信息内容 T:本年制发件数 / R T:规章 F:0"_s;
    QTest::newRow("Markdown rows keep empty cells at both ends")
        << u"| | 自然人 |\n|---|---|\n| 规章 | 0 |\n| 规章 | |\n"_s << u"R E T:自然人 / R T:规章 F:0 / R T:规章 E"_s;
    QTest::newRow("Markdown without outer pipes")
        << u"规章 | 0\n--- | ---\n行政许可 | 5\n"_s << u"R T:规章 F:0 / R T:行政许可 F:5"_s;
    QTest::newRow("a first cell that is empty among rows without outer pipes")
        << u"规章 | 0 | 0 | 0\n | 1 | 2 | 3 |\n行政许可 | 0 | 0 | 0\n"_s
        << u"R T:规章 F:0 F:0 F:0 / R E F:1 F:2 F:3 / R T:行政许可 F:0 F:0 F:0"_s;
    QTest::newRow("a last cell that is empty among rows without outer pipes")
        << u"规章 | 0 | 0 | 0\n行政许可 | 4 | 17 |\n"_s << u"R T:规章 F:0 F:0 F:0 / R T:行政许可 F:4 F:17 E"_s;
    QTest::newRow("a pipe that ends a row among narrower ones")
        << u"规章 | 0 | 0\n行政许可 | 4 | 17 |\n"_s << u"R T:规章 F:0 F:0 / R T:行政许可 F:4 F:17"_s;
    QTest::newRow("dashes in a row are no rule of Markdown") << u"规章 | — | - | 0"_s << u"R T:规章 M:— M:- F:0"_s;
    QTest::newRow("cells a line with pipes, one empty")
        << u"规章 |\n4 |\n|\n17 |\n||\n行政许可 |\n46 |\n"_s << u"C T:规章 F:4 E F:17 E E / C T:行政许可 F:46"_s;
    QTest::newRow("pipes on lines of their own") << u"规章\n|\n4\n|\n|\n17\n|\n||\n"_s << u"C T:规章 F:4 E F:17 E E"_s;
    QTest::newRow("a label folded over two lines, its pipe behind it")
        << u"规章 |\n0 |\n行政规范\n性文件 |\n9 |\n"_s << u"C T:规章 F:0 T:行政规范 T:性文件 F:9"_s;
    QTest::newRow("a page mark between cells") << u"规章 |\n0 |\n— 3 —\n5 |\n"_s << u"C T:规章 F:0 F:5"_s;
    QTest::newRow("bare cells") << u"规章\n\n0\n\n12\n"_s << u"P T:规章 / P F:0 / P F:12"_s;
    QTest::newRow("a bare blank that left a space") << u"规章\n4\n \n17\n"_s << u"P T:规章 / P F:4 / P E / P F:17"_s;
    QTest::newRow("a bare blank that left an ideographic space") << u"4\n\u3000\n17\n"_s << u"P F:4 / P E / P F:17"_s;
    QTest::newRow("blank lines between bare cells are nothing") << u"4\n\n\n17\n"_s << u"P F:4 / P F:17"_s;
    QTest::newRow("tab-led cells") << u"\t规章\n\t9\n\t\n\t7\n\n\t行政许可\n\t2\n"_s
                                   << u"C T:规章 F:9 E F:7 / C T:行政许可 F:2"_s;
    QTest::newRow("a tab-led label folded inside its cell")
        << u"\t本年新\n制作数量\n\t本年新\n公开数量\n"_s << u"C T:本年新 T:制作数量 T:本年新 T:公开数量"_s;
    QTest::newRow("a heading at the margin ends tab-led cells")
        << u"\t规章\n\t9\n三、收到和处理政府信息公开申请情况\n"_s
        << u"C T:规章 F:9 / P T:三、收到和处理政府信息公开申请情况"_s;
    QTest::newRow("tab rows with a lead")
        << u"规章\t0\t1\t2\n\t\t行政许可\t\t5\n"_s << u"R T:规章 F:0 F:1 F:2 / R E E T:行政许可 E F:5"_s;
    QTest::newRow("columns by spaces") << u"规章   0   12    0"_s << u"P T:规章 F:0 F:12 F:0"_s;
    QTest::newRow("a wide gap parts two texts, a space does not")
        << u"商业 企业   科研 机构"_s << u"P T:商业 企业 T:科研 机构"_s;
    QTest::newRow("a piece of a label that reads like a word for nothing")
        << u"度办 （四）无 2．没有现成信息"_s << u"P T:度办 （四）无 2．没有现成信息"_s;
    QTest::newRow("sentences") << u"我局认真执行条例。\n规章 | 0\n"_s << u"P S:我局认真执行条例。 / R T:规章 F:0"_s;
    QTest::newRow("a sentence in a pipe row")
        << u"总体情况 | 我局认真执行条例。 |"_s << u"R T:总体情况 S:我局认真执行条例。"_s;
    QTest::newRow("invisible characters around a cell") << u"\u200B规章\u00A0|\uFEFF0\u3000|"_s << u"R T:规章 F:0"_s;
}

void TestFields::fields()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(fieldsOf(text), expected);
}

void TestFields::kindsOfField_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    for (const QString &figure :
         {u"0"_s, u"1,113"_s, u"1，113"_s, u"12件"_s, u"152790元"_s, u"19①"_s, u"增1"_s, u"减少2"_s, u"+1"_s, u"-11"_s,
          u"１２"_s, u"15.279"_s, u"12（含上年结转2件）"_s, u"160.56万元"_s})
        QTest::newRow(qUtf8Printable(u"a figure: "_s + figure)) << figure << u"R T:规章 F:"_s + figure;
    for (const QString &mark : {u"—"_s, u"-"_s, u"——"_s, u"/"_s, u"／"_s, u"无"_s, u"不适用"_s, u"無"_s})
        QTest::newRow(qUtf8Printable(u"a mark for nothing: "_s + mark)) << mark << u"R T:规章 M:"_s + mark;
    for (const QString &word :
         {u"若干"_s, u"约10"_s, u"1、2"_s, u"2023年1月"_s, u"第二十条第（一）项"_s, u"1.属于国家秘密"_s,
          u"2.重复申请"_s, u"3.其他"_s, u"无法提供"_s, u"1,13"_s, u"10余件"_s})
        QTest::newRow(qUtf8Printable(u"no figure: "_s + word)) << word << u"R T:规章 T:"_s + word;
}

void TestFields::kindsOfField()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    QCOMPARE(fieldsOf(u"规章 | "_s + cell), expected);
}

void TestFields::rowsKnowTheirEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<bool>("firm");
    QTest::addColumn<bool>("tabs");
    QTest::newRow("a pipe row ends with its line") << u"规章 | 0 | 0 | 0 |\n"_s << true << true << false;
    QTest::newRow("a tab row ends with its line") << u"规章\t0\t0\t0\n"_s << true << true << true;
    QTest::newRow("tab-led cells end with a blank line") << u"\t规章\n\t0\n\t1\n\n"_s << true << true << true;
    QTest::newRow("tab-led cells at the end of the text") << u"\t规章\n\t0\n\t1"_s << false << true << true;
    QTest::newRow("cells with pipes end with a line of pipes") << u"规章 |\n0 |\n||\n"_s << true << false << false;
    QTest::newRow("cells with pipes at the end of the text") << u"规章 |\n0 |\n"_s << false << false << false;
}

void TestFields::rowsKnowTheirEnd()
{
    QFETCH(QString, text);
    QFETCH(bool, closed);
    QFETCH(bool, firm);
    QFETCH(bool, tabs);
    const FieldList list = cutIntoFields(text, whole(text));
    QCOMPARE(list.rows.size(), size_t(1));
    QCOMPARE(list.rows.front().closed, closed);
    QCOMPARE(list.rows.front().firm, firm);
    QCOMPARE(list.rows.front().tabs, tabs);
}

/// Han characters and full-width digits are two columns wide.
void TestFields::columnsOfSpacedText()
{
    const QString text = u"规章   0  １２"_s; // 规章 on 0 to 4, 0 on 7 to 8, １２ on 10 to 14
    const FieldList list = cutIntoFields(text, whole(text));
    QCOMPARE(list.fields.size(), size_t(3));
    QCOMPARE(list.fields[0].column, 0);
    QCOMPARE(list.fields[0].position, 4);
    QCOMPARE(list.fields[1].column, 7);
    QCOMPARE(list.fields[1].position, 8);
    QCOMPARE(list.fields[2].column, 10);
    QCOMPARE(list.fields[2].position, 14);
}

void TestFields::partOfAText()
{
    const QString text = u"规章 | 7 |\n行政许可 | 46 |\n行政处罚 | 8 |\n"_s;
    const auto begin = static_cast<int>(text.indexOf(u"行政许可"_s));
    const auto end = static_cast<int>(text.indexOf(u"行政处罚"_s));
    const FieldList list = cutIntoFields(text, {begin, end});
    QCOMPARE(shown(text, list), u"R T:行政许可 F:46"_s);
    QCOMPARE(list.fields.front().span.begin, begin);
    QCOMPARE(cutIntoFields(text, {begin, begin}).fields.size(), size_t(0));
}

void TestFields::nothingVisibleIsLost_data()
{
    QTest::addColumn<int>("layout");
    for (int layout = 0; layout <= static_cast<int>(test::TextLayout::Spaced); ++layout)
        QTest::addRow("layout %d of the whole report", layout) << layout;
}

/// Whatever shows, but for what parts the cells, is in exactly one field; fields and rows are in the order of the text.
void TestFields::nothingVisibleIsLost()
{
    QFETCH(int, layout);
    const QString text = test::written(test::ReportText::busy(), static_cast<test::TextLayout>(layout));
    const FieldList list = cutIntoFields(text, whole(text));
    QString covered = text;
    int last = 0;
    for (const Field &field : list.fields) {
        QVERIFY(field.span.begin >= last);
        QVERIFY(field.span.end >= field.span.begin);
        last = field.span.end;
        covered.replace(field.span.begin, field.span.length(), QString(field.span.length(), u' '));
    }
    QString left;
    for (const QChar character : covered) {
        if (!isInvisible(character.unicode()) && character != u'|' && character != u'-')
            left.append(character);
    }
    QCOMPARE(left, QString());
    int next = 0;
    for (const PhysicalRow &row : list.rows) {
        QCOMPARE(row.firstField, next);
        next += row.fieldCount;
    }
    QCOMPARE(next, static_cast<int>(list.fields.size()));
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
