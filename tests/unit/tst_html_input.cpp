// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/html_page.h"

#include <QTest>

#include <algorithm>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A string written many times; a string itself, so that others can be added.
QString many(int count, const QString &text)
{
    return text.repeated(count);
}

} // namespace

/// What comes in: bytes in any encoding, pages cut off, things that are no page, and pages made to do harm.
class HtmlInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void damage();
    void truncation_data();
    void truncation();
    void recognition_data();
    void recognition();
    void hostile_data();
    void hostile();
};

void HtmlInputTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");

    const QString regulations = u"规章\n"_s;
    const QByteArray utf8("<p>\xE8\xA7\x84\xE7\xAB\xA0</p>");
    const QByteArray chinese("<p>\xB9\xE6\xD5\xC2</p>");
    const QByteArray traditional("<p>\xB3\x57\xB3\xB9</p>");
    const QByteArray wide("<\0p\0>\0\xC4\x89\xE0\x7A<\0/\0p\0>\0", 18);
    const auto meta = [](const char *charset) { return QByteArray("<meta charset=\"") + charset + "\">"; };

    QTest::newRow("no word of it, UTF-8") << utf8 << QString() << u"UTF-8"_s << regulations;
    QTest::newRow("no word of it, GB 18030") << chinese << QString() << u"GB18030"_s << regulations;
    QTest::newRow("a byte order mark against what the page says")
        << "\xEF\xBB\xBF" + meta("gbk") + utf8 << QString() << u"UTF-8"_s << regulations;
    QTest::newRow("a byte order mark of UTF-16") << "\xFF\xFE" + wide << QString() << u"UTF-16LE"_s << regulations;
    QTest::newRow("UTF-16 without a mark") << wide << QString() << u"UTF-16LE"_s << regulations;
    QTest::newRow("a page that says GB 2312") << meta("gb2312") + chinese << QString() << u"GB18030"_s << regulations;
    QTest::newRow("a page that says GBK the old way")
        << "<META http-equiv='Content-Type' content='text/html; charset=GBK'>" + chinese << QString() << u"GB18030"_s
        << regulations;
    QTest::newRow("a page that says Big5") << meta("big5") + traditional << QString() << u"Big5"_s << u"規章\n"_s;
    QTest::newRow("letters of ASCII keep what the page says")
        << meta("gb2312") + "<p>a</p>" << QString() << u"GB18030"_s << u"a\n"_s;
    QTest::newRow("a page that says GB 2312 and is UTF-8")
        << meta("gb2312") + utf8 << QString() << u"UTF-8"_s << regulations;
    QTest::newRow("a page that says UTF-8 and is GB 18030")
        << meta("utf-8") + chinese << QString() << u"GB18030"_s << regulations;
    QTest::newRow("a page that says Latin 1")
        << meta("iso-8859-1") + chinese << QString() << u"GB18030"_s << regulations;
    QTest::newRow("a page that says UTF-16 in bytes")
        << meta("utf-16") + utf8 << QString() << u"UTF-8"_s << regulations;
    QTest::newRow("what a comment says does not count")
        << "<!--" + meta("big5") + "-->" + meta("gbk") + chinese << QString() << u"GB18030"_s << regulations;
    QTest::newRow("what stands far behind does not count")
        << QByteArray(5000, ' ') + meta("big5") + chinese << QString() << u"GB18030"_s << regulations;
    QTest::newRow("the person's choice") << meta("gbk") + traditional << u"Big5"_s << u"Big5"_s << u"規章\n"_s;
}

void HtmlInputTest::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, chosen);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const HtmlText page = readHtml(bytes, chosen);
    QCOMPARE(page.encoding, encoding);
    QCOMPARE(page.text.trimmed() + u'\n', text);
    QVERIFY(page.damage.empty());
}

void HtmlInputTest::damage()
{
    const HtmlText page =
        readHtml(QByteArray("<meta charset=utf-8><table><tr><td>\xE8\xA7\x84<td>\xFF\xFE\xE7\xAB\xA0</table>"));
    QCOMPARE(page.encoding, u"UTF-8"_s);
    QCOMPARE(page.text, u"规 | \uFFFD\uFFFD章\n"_s);
    QCOMPARE(page.damage.size(), size_t(1));
    QVERIFY((page.damage.front() == Span{4, 6}));
    // A page may show the sign itself.
    QVERIFY(readHtml(QByteArray("<p>&#xFFFD;</p>")).damage.empty());
}

void HtmlInputTest::truncation_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("truncated");

    QTest::newRow("a whole page") << u"<html><body><p>甲</p></body></html>"_s << false;
    QTest::newRow("elements left open") << u"<html><body><table><tr><td><p>甲"_s << false;
    QTest::newRow("within a tag") << u"<p>甲</p><td width=\"8"_s << true;
    QTest::newRow("within a tag's name") << u"<p>甲</p><ta"_s << true;
    QTest::newRow("within a comment") << u"<p>甲</p><!-- 注 <p>乙</p>"_s << true;
    QTest::newRow("within a script") << u"<p>甲</p><script>var a = '<p>乙</p>'"_s << true;
}

void HtmlInputTest::truncation()
{
    QFETCH(QString, html);
    QFETCH(bool, truncated);
    const HtmlText page = readHtml(html);
    QCOMPARE(page.text, u"甲\n"_s);
    QCOMPARE(page.truncated, truncated);
}

void HtmlInputTest::recognition_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isHtml");

    QTest::newRow("a document type") << QByteArray("\xEF\xBB\xBF \n<!DOCTYPE HTML>") << true;
    QTest::newRow("a page") << QByteArray("<!-- x --><HTML lang=zh><body>a") << true;
    QTest::newRow("a page for XML readers") << QByteArray("<?xml version=\"1.0\"?>\n<html xmlns=\"\">") << true;
    QTest::newRow("a page in UTF-16") << QByteArray("\xFF\xFE<\0d\0i\0v\0>\0", 12) << true;
    QTest::newRow("a table cut out of a page") << QByteArray("<tr><td>1</td></tr>") << true;
    QTest::newRow("text with a table in tags") << QByteArray("# a\n\n<table><tr><td>1</td></tr></table>") << true;
    QTest::newRow("the clipboard's fragment") << QByteArray("<!--StartFragment--><b>a</b>") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("plain text") << QByteArray("\xE8\xA7\x84\xE7\xAB\xA0 | 0 | 3<5") << false;
    QTest::newRow("a tag alone in a text") << QByteArray("see <p> and <table here") << false;
    QTest::newRow("Markdown with line breaks") << QByteArray("| a<br>b | 1 |") << false;
    QTest::newRow("words that begin like tags") << QByteArray("<pages>a</pages>") << false;
    QTest::newRow("JSON that holds a page") << QByteArray("{\"text\": \"<p>a</p>\"}") << false;
}

void HtmlInputTest::recognition()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isHtml);
    QCOMPARE(looksLikeHtml(bytes), isHtml);
}

void HtmlInputTest::hostile_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<int>("visible"); // letters of the text that are neither white space nor between cells
    QTest::addColumn<int>("cells");

    QTest::newRow("100,000 blocks in each other") << many(100'000, u"<div>"_s) + u'底' << 1 << 0;
    QTest::newRow("100,000 letters in as many bold ones") << many(100'000, u"<b>字"_s) << 100'000 << 0;
    QTest::newRow("60,000 tables in each other") << many(60'000, u"<table><tr><td>"_s) + u'底' << 1 << 0;
    QTest::newRow("end tags without a start") << many(900, u"<ul>"_s) + many(150'000, u"</i>"_s) + u'底' << 1 << 0;
    QTest::newRow("end tags of rows") << u"<table>"_s + many(100'000, u"</tr>"_s) + u"<td>甲<td>乙</table>"_s << 2 << 2;
    QTest::newRow("100,000 columns") << u"<table><tr>"_s + many(100'000, u"<td>0"_s) << 100'000 << 100'000;
    QTest::newRow("cells that reach over all rows and columns")
        << u"<table>"_s + many(20'000, u"<tr><td rowspan=65534 colspan=1000>0<td>1"_s) << 40'000 << 40'000;
    QTest::newRow("a row that reaches down with each cell")
        << u"<table><tr>"_s + many(20'000, u"<td rowspan=0>0"_s) + many(20'000, u"<tr><td>1<td>2"_s) << 60'000
        << 60'000;
    QTest::newRow("entities") << u"<p>"_s + many(200'000, u"&amp;"_s) << 200'000 << 0;
    QTest::newRow("signs that might be entities") << u"<p>"_s + many(500'000, u"&"_s) << 500'000 << 0;
    QTest::newRow("entities within entities")
        << u"<!DOCTYPE html [<!ENTITY a \"aaaaaaaa\"> <!ENTITY b \"&a;&a;&a;&a;\">"_s + u"<p>&b;&b;"_s << 6 << 0;
    QTest::newRow("a tag with 100,000 attributes") << u"<p"_s + many(100'000, u" a='b'"_s) + u">底"_s << 1 << 0;
    QTest::newRow("quotes that end nowhere") << many(100'000, u"<a b=\">\" "_s) << 100'000 << 0;
    QTest::newRow("signs that begin nothing") << many(1'000'000, u"<"_s) << 1'000'000 << 0;
    QTest::newRow("elements without an end") << many(100'000, u"<iframe>"_s) + u'底' << 1 << 0;
    QTest::newRow("end tags that only look so")
        << u"<noscript>"_s + many(60'000, u"</noscripty>"_s) + u"x</noscript>底"_s << 1 << 0;
    QTest::newRow("a name without an end") << u'<' + many(1'000'000, u"a"_s) << 1'000'001 << 0;
    QTest::newRow("four million letters") << many(4'000'000, u"字"_s) << 4'000'000 << 0;
    QTest::newRow("zeros") << QString(1'000'000, QChar(0)) + u"<p>规"_s + QChar(0) + u'章' << 2 << 0;
    QTest::newRow("line ends of every kind in a row")
        << u"<table><tr><td>甲\u2028\v\f\u0085\r乙<td>丙\u2029</table>"_s << 3 << 2;
    QTest::newRow("half of a letter") << u"<p>规"_s + QChar(0xD867) + u"章"_s << 3 << 0;
}

void HtmlInputTest::hostile()
{
    QFETCH(QString, html);
    QFETCH(int, visible);
    QFETCH(int, cells);
    const HtmlText page = readHtml(html);
    QCOMPARE(std::count_if(page.text.begin(), page.text.end(),
                           [](QChar letter) { return !letter.isSpace() && letter != u'|'; }),
             visible);
    QCOMPARE(static_cast<int>(page.cells.size()), cells);
    QVERIFY(!page.truncated);
    QVERIFY(isSound(page));
    for (const MarkedCell &cell : page.cells)
        QVERIFY(cell.rowSpan <= 65534 && cell.columnSpan <= 1000);
}

QTEST_GUILESS_MAIN(HtmlInputTest)

#include "tst_html_input.moc"
