// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/clipboard/own_copy.h"
#include "model/clipboard/source_part.h"
#include "model/clipboard/tab_separated.h"
#include "parser/clipboard/html_table_markup.h"

#include <QFile>
#include <QTest>

using namespace gouji;

/// What spreadsheets put on a clipboard, as text and as HTML, both ways.
class TestClipboard : public QObject
{
    Q_OBJECT

private slots:
    void tabSeparatedText_data();
    void tabSeparatedText();
    void textOfPrograms_data();
    void textOfPrograms();
    void markupOfPrograms_data();
    void markupOfPrograms();
    void mergedCells();
    void mergedCellsInPlainText();
    void paragraphsOfAWordProcessor();
    void pagesWithoutTables_data();
    void pagesWithoutTables();
    void whatIsHiddenIsLeftOut();
    void brokenMarkupStillGivesItsCells();
    void spansThatAreOutOfAllMeasure();
    void writtenAndReadAgain_data();
    void writtenAndReadAgain();
    void gapsGoAlongInANote();
    void notesOfOtherBlocksAreNoNotes_data();
    void notesOfOtherBlocksAreNoNotes();
    void aPartOfASourceHasItsPlace_data();
    void aPartOfASourceHasItsPlace();
    void wordsAreNoFormulas();
    void headings_data();
    void headings();

private:
    static QString content(const char *file);
    static ClipboardTable tableOf(const QList<QStringList> &rows);
    static QList<QStringList> textsOf(const ClipboardTable &table);
};

using Rows = QList<QStringList>;

QString TestClipboard::content(const char *file)
{
    QFile data(qEnvironmentVariable("GOUJI_TEST_DATA") + QStringLiteral("/clipboard/") + QString::fromLatin1(file));
    return data.open(QIODevice::ReadOnly) ? QString::fromUtf8(data.readAll()) : QString();
}

ClipboardTable TestClipboard::tableOf(const Rows &rows)
{
    ClipboardTable table(static_cast<int>(rows.size()), rows.isEmpty() ? 0 : static_cast<int>(rows.front().size()));
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column)
            table.at(row, column).text = rows[row][column];
    }
    return table;
}

Rows TestClipboard::textsOf(const ClipboardTable &table)
{
    Rows rows;
    for (int row = 0; row < table.rows(); ++row) {
        rows += QStringList();
        for (int column = 0; column < table.columns(); ++column)
            rows.back() += table.at(row, column).text;
    }
    return rows;
}

void TestClipboard::tabSeparatedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString none;
    QTest::addRow("nothing") << QString() << Rows();
    QTest::addRow("one figure") << QStringLiteral("371") << Rows{{QStringLiteral("371")}};
    QTest::addRow("one line end at the end is the row's") << QStringLiteral("a\tb\n") << Rows{{a, b}};
    QTest::addRow("a second line end is a row of its own") << QStringLiteral("a\n\n") << Rows{{a}, {none}};
    QTest::addRow("CR LF") << QStringLiteral("a\r\nb\r\n") << Rows{{a}, {b}};
    QTest::addRow("CR alone") << QStringLiteral("a\rb\r") << Rows{{a}, {b}};
    QTest::addRow("a line end alone is an empty cell") << QStringLiteral("\n") << Rows{{none}};
    QTest::addRow("empty fields") << QStringLiteral("\ta\t") << Rows{{none, a, none}};
    QTest::addRow("rows of different lengths") << QStringLiteral("a\nb\ta") << Rows{{a, none}, {b, a}};
    QTest::addRow("a quoted tab") << QStringLiteral("\"a\tb\"\ta") << Rows{{QStringLiteral("a\tb"), a}};
    QTest::addRow("a quoted line end") << QStringLiteral("\"a\nb\"\r\na") << Rows{{QStringLiteral("a\nb")}, {a}};
    QTest::addRow("a quoted CR LF is one line end") << QStringLiteral("\"a\r\nb\"") << Rows{{QStringLiteral("a\nb")}};
    QTest::addRow("doubled quotation marks") << QStringLiteral("\"a\"\"b\"") << Rows{{QStringLiteral("a\"b")}};
    QTest::addRow("a quotation mark within a field") << QStringLiteral("a\"b\ta") << Rows{{QStringLiteral("a\"b"), a}};
    QTest::addRow("a quotation mark that nothing closes")
        << QStringLiteral("\"a\tb\na") << Rows{{QStringLiteral("\"a"), b}, {a, none}};
    QTest::addRow("a closing mark before more text")
        << QStringLiteral("\"a\" b\ta") << Rows{{QStringLiteral("\"a\" b"), a}};
    QTest::addRow("an empty quoted field") << QStringLiteral("\"\"\ta") << Rows{{none, a}};
}

void TestClipboard::tabSeparatedText()
{
    QFETCH(const QString, text);
    QFETCH(const Rows, rows);
    QCOMPARE(textsOf(readTabSeparated(text)), rows);
}

void TestClipboard::textOfPrograms_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Rows>("rows");
    const QStringList first{QStringLiteral("1,113"), QStringLiteral("38"), QString(), QStringLiteral("１２")};
    const QString folded = QStringLiteral("12\n件");
    const QString quoted = QStringLiteral("\"若干\"");
    QTest::addRow("Excel") << QByteArray("excel_windows.txt")
                           << Rows{first,
                                   {QStringLiteral("0"), QStringLiteral("—"), QStringLiteral(" 无"), QString()},
                                   {folded, QStringLiteral("7"), quoted, QStringLiteral("####")}};
    // LibreOffice does not double quotation marks where it does not quote, so these are taken for quoting.
    QTest::addRow("LibreOffice") << QByteArray("libreoffice.txt")
                                 << Rows{first,
                                         {QStringLiteral("0"), QStringLiteral("—"), QStringLiteral("无"), QString()},
                                         {folded, QStringLiteral("7"), QStringLiteral("若干"),
                                          QStringLiteral("1.5E+01")}};
    QTest::addRow("WPS") << QByteArray("wps.txt")
                         << Rows{first,
                                 {QStringLiteral("0"), QStringLiteral("—"), QStringLiteral("无"), QString()},
                                 {folded, QStringLiteral("7"), quoted, QStringLiteral("1.5E+01")}};
}

void TestClipboard::textOfPrograms()
{
    QFETCH(const QByteArray, file);
    QFETCH(const Rows, rows);
    QCOMPARE(textsOf(readTabSeparated(content(file))), rows);
}

void TestClipboard::markupOfPrograms_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addRow("Excel with the header of Windows") << QByteArray("excel_windows.html");
    QTest::addRow("LibreOffice") << QByteArray("libreoffice.html");
    QTest::addRow("WPS") << QByteArray("wps.html");
}

void TestClipboard::markupOfPrograms()
{
    QFETCH(const QByteArray, file);
    const auto table = HtmlTableMarkup().read(content(file));
    QVERIFY(table);
    // The figure that a program shows as #### or 1.5E+01 is the one kept beside it.
    const Rows expected{
        {QStringLiteral("1,113"), QStringLiteral("38"), QString(), QStringLiteral("１２")},
        {QStringLiteral("0"), QStringLiteral("—"), QStringLiteral("无"), QString()},
        {QStringLiteral("12\n件"), QStringLiteral("7"), QStringLiteral("\"若干\""), QStringLiteral("15.279")}};
    QCOMPARE(textsOf(*table), expected);
    QCOMPARE(table->at(1, 2).columnSpan, 2);
    QVERIFY(table->at(1, 3).isCovered);
    QVERIFY(!table->at(0, 3).isCovered);
}

void TestClipboard::mergedCells()
{
    const auto table = HtmlTableMarkup().read(content("excel_merged.html"));
    QVERIFY(table);
    QCOMPARE(table->rows(), 7);
    QCOMPARE(table->columns(), 4);
    QCOMPARE(table->at(0, 0).columnSpan, 4);
    QCOMPARE(table->at(5, 1).text, QStringLiteral("1,204"));
    QCOMPARE(table->at(5, 1).columnSpan, 3);
    QVERIFY(table->at(6, 3).isCovered);

    const auto down = HtmlTableMarkup().read(
        QStringLiteral("<table><tr><td rowspan=2>a<td>b<td>c<tr><td colspan=2>d<tr><td>e<td>f<td>g</table>"));
    QVERIFY(down);
    const Rows expected{{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                        {QString(), QStringLiteral("d"), QString()},
                        {QStringLiteral("e"), QStringLiteral("f"), QStringLiteral("g")}};
    QCOMPARE(textsOf(*down), expected);
    QVERIFY(down->at(1, 0).isCovered);
    QVERIFY(!down->at(2, 0).isCovered);
}

void TestClipboard::mergedCellsInPlainText()
{
    // Plain text says the same, but what is covered looks empty.
    const ClipboardTable text = readTabSeparated(content("excel_merged.txt"));
    const auto markup = HtmlTableMarkup().read(content("excel_merged.html"));
    QVERIFY(markup);
    QCOMPARE(textsOf(text), textsOf(*markup));
    QVERIFY(!text.at(6, 3).isCovered);
}

void TestClipboard::paragraphsOfAWordProcessor()
{
    const auto table = HtmlTableMarkup().read(content("word.html"));
    QVERIFY(table);
    const Rows expected{{QStringLiteral("一、本年新收政府 信息公开申请数量"), QString(), QString(),
                         QStringLiteral("371"), QStringLiteral("38"), QString()},
                        {QStringLiteral("二、上年结转政府信息公开申请数量"), QString(), QString(), QStringLiteral("9"),
                         QStringLiteral("／"), QStringLiteral("0")}};
    QCOMPARE(textsOf(*table), expected);
}

void TestClipboard::pagesWithoutTables_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("hasTable");
    QTest::addRow("nothing") << QString() << false;
    QTest::addRow("words") << QStringLiteral("<p>371</p>") << false;
    QTest::addRow("a header alone") << QStringLiteral("Version:1.0\r\nStartHTML:-1") << false;
    QTest::addRow("a table without rows") << QStringLiteral("<table></table>") << false;
    QTest::addRow("rows without cells") << QStringLiteral("<table><tr></tr></table>") << false;
    QTest::addRow("one cell") << QStringLiteral("<table><tr><td>1</table>") << true;
}

void TestClipboard::pagesWithoutTables()
{
    QFETCH(const QString, html);
    QFETCH(const bool, hasTable);
    QCOMPARE(HtmlTableMarkup().read(html).has_value(), hasTable);
}

void TestClipboard::whatIsHiddenIsLeftOut()
{
    const auto table = HtmlTableMarkup().read(QStringLiteral(
        "<table><tr><td>1<span style='DISPLAY: none'>9</span></td><td style=\"display:none\">8</td><td>2</td></tr>"
        "<tr hidden><td>7</td></tr><tr><td>3<script>4</script></td><td>5<!--6--></td></tr></table>"));
    QVERIFY(table);
    const Rows expected{{QStringLiteral("1"), QStringLiteral("2")}, {QStringLiteral("3"), QStringLiteral("5")}};
    QCOMPARE(textsOf(*table), expected);
}

void TestClipboard::brokenMarkupStillGivesItsCells()
{
    const auto table = HtmlTableMarkup().read(QStringLiteral("<table><tr><td>1<td>2<tr><td>3<td><b>4</table"));
    QVERIFY(table);
    const Rows expected{{QStringLiteral("1"), QStringLiteral("2")}, {QStringLiteral("3"), QStringLiteral("4")}};
    QCOMPARE(textsOf(*table), expected);
}

void TestClipboard::spansThatAreOutOfAllMeasure()
{
    const auto table = HtmlTableMarkup().read(QStringLiteral(
        "<table><tr><td rowspan=999999 colspan=999999>1</td></tr><tr><td colspan=-3>2</td></tr></table>"));
    // A span is 1000 columns at most, and rows that are not there are not made.
    QVERIFY(!table || (table->rows() <= 2 && table->columns() <= 1001));
    const auto usual = HtmlTableMarkup().read(QStringLiteral("<table><tr><td colspan=0>1</td><td>2</td></tr></table>"));
    QVERIFY(usual);
    QCOMPARE(usual->columns(), 2);
}

void TestClipboard::writtenAndReadAgain_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addRow("figures") << Rows{{QStringLiteral("371"), QStringLiteral("-3")},
                                     {QStringLiteral("15.279"), QString()}};
    QTest::addRow("dashes and words") << Rows{{QStringLiteral("—"), QStringLiteral("若干")},
                                              {QStringLiteral("/"), QStringLiteral("1,113件")}};
    QTest::addRow("line ends, tabs, quotation marks")
        << Rows{{QStringLiteral("a\nb"), QStringLiteral("\"x\"")}, {QStringLiteral("<&>"), QStringLiteral("c\"")}};
}

void TestClipboard::writtenAndReadAgain()
{
    QFETCH(const Rows, rows);
    const ClipboardTable table = tableOf(rows);
    QCOMPARE(textsOf(readTabSeparated(writeTabSeparated(table))), rows);
    const auto markup = HtmlTableMarkup().read(HtmlTableMarkup().write(table));
    QVERIFY(markup);
    QCOMPARE(textsOf(*markup), rows);
}

void TestClipboard::gapsGoAlongInANote()
{
    ClipboardTable table = tableOf({{QStringLiteral("371"), QString()}, {QString(), QStringLiteral("9")}});
    table.at(1, 0).isGap = true; // the field above on the right is blank
    for (const bool asPage : {false, true}) {
        ClipboardTable again = asPage ? *HtmlTableMarkup().read(HtmlTableMarkup().write(table))
                                      : readTabSeparated(writeTabSeparated(table));
        QVERIFY(!again.at(1, 0).isGap);
        QVERIFY(readOwnCopy(writeOwnCopy(table), again));
        QVERIFY(again.at(1, 0).isGap);
        QVERIFY(!again.at(0, 1).isGap);
        QCOMPARE(textsOf(again), textsOf(table));
    }
}

void TestClipboard::notesOfOtherBlocksAreNoNotes_data()
{
    QTest::addColumn<QByteArray>("note");
    QTest::addColumn<bool>("isNote");
    QTest::addRow("no gaps") << QByteArray("1 2 2") << true;
    QTest::addRow("a gap") << QByteArray("1 2 2 1") << true;
    QTest::addRow("nothing") << QByteArray() << false;
    QTest::addRow("words") << QByteArray("1 2 two") << false;
    QTest::addRow("another version") << QByteArray("2 2 2") << false;
    QTest::addRow("another size") << QByteArray("1 2 3") << false;
    QTest::addRow("a gap where a figure stands") << QByteArray("1 2 2 1 0") << false;
    QTest::addRow("a gap beyond the block") << QByteArray("1 2 2 4") << false;
    QTest::addRow("a gap before the block") << QByteArray("1 2 2 -1") << false;
}

void TestClipboard::notesOfOtherBlocksAreNoNotes()
{
    QFETCH(const QByteArray, note);
    QFETCH(const bool, isNote);
    ClipboardTable table = tableOf({{QStringLiteral("371"), QString()}, {QString(), QString()}});
    const ClipboardTable before = table;
    QCOMPARE(readOwnCopy(note, table), isNote);
    QCOMPARE(table != before, note.endsWith(" 1") && isNote);
}

void TestClipboard::aPartOfASourceHasItsPlace_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isThere");
    QTest::addRow("as written") << writeSourcePart({2, 5}, QStringLiteral("新收371件\r\n")) << true;
    QTest::addRow("with a line end") << writeSourcePart({5, 8}, QStringLiteral("新收371件\r\n")) << true;
    QTest::addRow("of another text") << writeSourcePart({2, 5}, QStringLiteral("新收372件\r\n")) << false;
    QTest::addRow("at another place") << QByteArray("1 4\n371") << false;
    QTest::addRow("beyond the end") << QByteArray("2 99\n371") << false;
    QTest::addRow("before the begin") << QByteArray("-2 1\n371") << false;
    QTest::addRow("nothing marked") << QByteArray("2 2\n") << false;
    QTest::addRow("no place") << QByteArray("371") << false;
    QTest::addRow("words for a place") << QByteArray("two 5\n371") << false;
    QTest::addRow("nothing") << QByteArray() << false;
}

void TestClipboard::aPartOfASourceHasItsPlace()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isThere);
    const std::optional<Span> part = readSourcePart(content, QStringLiteral("新收371件\r\n"));
    QCOMPARE(part.has_value(), isThere);
    if (isThere)
        QCOMPARE(writeSourcePart(*part, QStringLiteral("新收371件\r\n")), content);
}

void TestClipboard::wordsAreNoFormulas()
{
    const ClipboardTable table = tableOf({{QStringLiteral("=1+1"), QStringLiteral("-3")}});
    QCOMPARE(writeTabSeparated(table), QStringLiteral("'=1+1\t-3\r\n"));
    const QString html = HtmlTableMarkup().write(table);
    QVERIFY(html.contains(QStringLiteral("mso-number-format:'\\@'\">=1+1<")));
    QVERIFY(html.contains(QStringLiteral("sdval=\"-3\"")));
}

void TestClipboard::headings_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<int>("headingRows");
    QTest::addColumn<int>("headingColumns");
    const QString label = QStringLiteral("规章");
    const QString issued = QStringLiteral("本年制发件数");
    const QString one = QStringLiteral("1");
    const QString none;
    QTest::addRow("figures alone") << Rows{{one, one}, {none, one}} << 0 << 0;
    QTest::addRow("labels on the left") << Rows{{label, one}, {label, none}} << 0 << 1;
    QTest::addRow("headings above") << Rows{{issued, issued}, {one, none}} << 1 << 0;
    QTest::addRow("both") << Rows{{none, issued}, {label, one}} << 1 << 1;
    QTest::addRow("two rows of headings") << Rows{{none, issued}, {none, issued}, {label, one}} << 2 << 1;
    QTest::addRow("words among the figures are no headings") << Rows{{one, label}, {label, one}} << 0 << 0;
    QTest::addRow("nothing but words") << Rows{{label, label}} << 0 << 0;
    QTest::addRow("a blank first row of figures stays") << Rows{{label, none}, {label, one}} << 0 << 1;
}

void TestClipboard::headings()
{
    QFETCH(const Rows, rows);
    QFETCH(const int, headingRows);
    QFETCH(const int, headingColumns);
    const HeadingShape expected{headingRows, headingColumns};
    QCOMPARE(findHeadings(tableOf(rows)), expected);
}

QTEST_GUILESS_MAIN(TestClipboard)
#include "tst_clipboard.moc"
