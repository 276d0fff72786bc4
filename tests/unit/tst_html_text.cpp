// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/html_page.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "table row/column text", with "rows x columns" where a cell spans.
QStringList described(const HtmlText &page)
{
    QStringList result;
    for (const MarkedCell &cell : page.cells) {
        QString line = u"%1 %2/%3"_s.arg(cell.table).arg(cell.row).arg(cell.column);
        if (cell.rowSpan != 1 || cell.columnSpan != 1)
            line += u" %1x%2"_s.arg(cell.rowSpan).arg(cell.columnSpan);
        result += line + u' ' + page.text.mid(cell.span.begin, cell.span.length());
    }
    return result;
}

} // namespace

class HtmlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shownText_data();
    void shownText();
    void tables_data();
    void tables();
    void requestsHeading();
    void emptyCells();
    void clipboard_data();
    void clipboard();
};

void HtmlTextTest::shownText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("blocks on lines of their own")
        << u"<body><h1>年度报告</h1><div>甲<p>乙</p>丙</div><ul><li>丁<li>戊</ul></body>"_s
        << u"年度报告\n甲\n乙\n丙\n丁\n戊\n"_s;
    QTest::newRow("bold letters end no line") << u"<p>共<b>62</b>件<span>，其中</span></p>"_s << u"共62件，其中\n"_s;
    QTest::newRow("line breaks") << u"<p>甲<br>乙<BR/>丙<br><br>丁</p>"_s << u"甲\n乙\n丙\n\n丁\n"_s;
    QTest::newRow("white space folded") << u"<p>  in \t 2023 \r\n  the <b> body </b> </p>"_s << u"in 2023 the body\n"_s;
    QTest::newRow("a line end of the source between Chinese letters is none")
        << u"<p>政府\n  信息</p>"_s << u"政府信息\n"_s;
    QTest::newRow("a space between Chinese letters stays") << u"<p>规 章</p>"_s << u"规 章\n"_s;
    QTest::newRow("a line end between figures is a space") << u"<p>1\n2 １\n２</p>"_s << u"1 2 １ ２\n"_s;
    QTest::newRow("white space kept in pre") << u"<pre>规章   0\n  收费  1</pre>"_s << u"规章   0\n  收费  1\n"_s;
    QTest::newRow("lines outside of all elements of a fragment")
        << u"# 一、总体情况\n正文\n\n<table><tr><td>规章</td><td>0</td></tr></table>\n后文"_s
        << u"# 一、总体情况\n正文\n\n规章 | 0\n\n后文\n"_s;
    QTest::newRow("spaces that do not break stay")
        << u"<p>&nbsp;规&nbsp;章&nbsp</p>"_s << u"\u00A0规\u00A0章\u00A0\n"_s;
    QTest::newRow("entities") << u"<p>&ldquo;三安全&rdquo;&lt;&#31456;&#x7AE0;&amp;&unknown;&</p>"_s
                              << u"“三安全”<章章&&unknown;&\n"_s;
    QTest::newRow("a sign that begins no tag") << u"<p>3<5，a < b，<中华></p>"_s << u"3<5，a < b，<中华>\n"_s;
    QTest::newRow("scripts, styles and the like")
        << u"<html><head><title>题</title><style>p{}</style><script>var a='<td>7</td>';</script></head><body>"
           "<noscript>请开启</noscript><SCRIPT>if (1<2) {}</SCRIPT ><iframe><p>x</p></iframe><xml><w:View>Normal</w:View></xml>"
           "正文<!-- 注 --><!--><?php 1 ?><![CDATA[x]]></body></html>"_s
        << u"正文\n"_s;
    QTest::newRow("navigation and controls")
        << u"<body><nav><ul><li>首页</li></ul></nav><select><option>2023<option>2024</select><button>打印</button>"
           "<svg><text>9</text></svg><template><p>8</p></template><input value=7>正文</body>"_s
        << u"正文\n"_s;
    QTest::newRow("what a browser shows is shown")
        << u"<body><header>报告</header><aside>旁注</aside><p aria-hidden=true>甲</p><footer>乙</footer></body>"_s
        << u"报告\n旁注\n甲\n乙\n"_s;
    QTest::newRow("navigation that is never closed hides nothing")
        << u"<body><nav>首页<p>正文</p></body>"_s << u"首页\n正文\n"_s;
    QTest::newRow("hidden elements")
        << u"<p>甲<span style='color:red; DISPLAY : none'>1</span><b hidden>2</b>乙</p><div style=\"display:none\"><p>3</p></div>"_s
        << u"甲乙\n"_s;
    QTest::newRow("other styles hide nothing") << u"<p style='display:inline'>甲</p>"_s << u"甲\n"_s;
    QTest::newRow("a page that hides its report until a script runs")
        << u"<body>稍候<div style='display:none'><p>一、总体情况</p><table><tr><td>规章<td>0</table></div></body>"_s
        << u"稍候\n一、总体情况\n规章 | 0\n"_s;
    QTest::newRow("tags left open and closed twice")
        << u"<div><p>甲<b>乙</p></b></div></div><p>丙</i>丁"_s << u"甲乙\n丙丁\n"_s;
    QTest::newRow("text behind the end of the page")
        << u"<html><body>甲</body></html>乙<html><body><p>丙</body></html>"_s << u"甲乙\n丙\n"_s;
    QTest::newRow("a quote that is never closed") << u"<p class=\"a>甲</p><p>乙</p>"_s << u"甲\n乙\n"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void HtmlTextTest::shownText()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    const HtmlText page = readHtml(html);
    QCOMPARE(page.text, text);
    QVERIFY(!page.truncated);
    QVERIFY(isSound(page));
}

void HtmlTextTest::tables_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("cells");

    QTest::newRow("a row on a line, with text before and after")
        << u"前<table><tr><td>规章</td><td>0</td></tr>\n<tr><th>收费</th><td>1.5</td></tr></table>后"_s
        << u"前\n规章 | 0\n收费 | 1.5\n后\n"_s
        << QStringList{u"0 0/0 规章"_s, u"0 0/1 0"_s, u"0 1/0 收费"_s, u"0 1/1 1.5"_s};
    QTest::newRow("cells from above are left out and keep their place")
        << u"<table><tr><td rowspan=2>甲<td colspan=2>乙<td rowspan='3'>丙<tr><td>丁<td>戊<tr><td>己<td>庚<td>辛</table>"_s
        << u"甲 | 乙 | 丙\n丁 | 戊\n己 | 庚 | 辛\n"_s
        << QStringList{u"0 0/0 2x1 甲"_s, u"0 0/1 1x2 乙"_s, u"0 0/3 3x1 丙"_s, u"0 1/1 丁"_s,
                       u"0 1/2 戊"_s,     u"0 2/0 己"_s,     u"0 2/1 庚"_s,     u"0 2/2 辛"_s};
    QTest::newRow("a span ends with its row group")
        << u"<table><thead><tr><td rowspan=9>甲<td>乙</thead><tbody><tr><td rowspan=0>丙<td>丁<tr><td>戊</tbody></table>"_s
        << u"甲 | 乙\n丙 | 丁\n戊\n"_s
        << QStringList{u"0 0/0 甲"_s, u"0 0/1 乙"_s, u"0 1/0 2x1 丙"_s, u"0 1/1 丁"_s, u"0 2/1 戊"_s};
    QTest::newRow("spans that are no numbers, or too large")
        << u"<table><tr><td colspan=x>甲<td colspan=-2>乙<td colspan=99999>丙<td colspan='0'>丁</table>"_s
        << u"甲 | 乙 | 丙 | 丁\n"_s
        << QStringList{u"0 0/0 甲"_s, u"0 0/1 乙"_s, u"0 0/2 1x1000 丙"_s, u"0 0/1002 丁"_s};
    QTest::newRow("folded labels stay in their row")
        << u"<table><tr><td><p>商业</p><p>企业</p></td><td>科研<br>机构</td><td><div>1</div>\n</td><td><pre>a\nb</pre></table>"_s
        << u"商业 企业 | 科研 机构 | 1 | a b\n"_s
        << QStringList{u"0 0/0 商业 企业"_s, u"0 0/1 科研 机构"_s, u"0 0/2 1"_s, u"0 0/3 a b"_s};
    QTest::newRow("cells and rows that are never closed")
        << u"<table><tr><td><font><p>甲<td><ul><li>乙<td><a>丙<tr><td><span style='display:none'>x<td>丁</table>戊"_s
        << u"甲 | 乙 | 丙\n | 丁\n戊\n"_s
        << QStringList{u"0 0/0 甲"_s, u"0 0/1 乙"_s, u"0 0/2 丙"_s, u"0 1/0 "_s, u"0 1/1 丁"_s};
    QTest::newRow("rows without a start tag")
        << u"<table><tr><td>甲<td>乙</tr><td>丙<td>丁</tr><td>戊<td>己</tr></table>"_s
        << u"甲 | 乙\n丙 | 丁\n戊 | 己\n"_s
        << QStringList{u"0 0/0 甲"_s, u"0 0/1 乙"_s, u"0 1/0 丙"_s, u"0 1/1 丁"_s, u"0 2/0 戊"_s, u"0 2/1 己"_s};
    QTest::newRow("hidden rows and cells are not of the grid")
        << u"<table><tr hidden><td>x<td>x<tr><td>甲<td style='display:none'>x<td>乙<td>丙</table>"_s
        << u"甲 | 乙 | 丙\n"_s << QStringList{u"0 0/0 甲"_s, u"0 0/1 乙"_s, u"0 0/2 丙"_s};
    QTest::newRow("what stands between cells goes before the table")
        << u"<table><caption>题</caption><form><tr>甲<td>1<td>2</tr></form>乙</table>"_s << u"题\n甲乙\n1 | 2\n"_s
        << QStringList{u"0 0/0 1"_s, u"0 0/1 2"_s};
    QTest::newRow("data tables inside layout tables")
        << u"<table><tr><td>菜单<br>指南<td><p>前</p><table><tr><td>规章<td>0</table><p>中</p><table><tr><td>a<td>b<tr><td>c<td>d</table></table>"_s
        << u"菜单\n指南\n前\n规章 | 0\n中\na | b\nc | d\n"_s
        << QStringList{u"0 0/0 规章"_s, u"0 0/1 0"_s, u"1 0/0 a"_s, u"1 0/1 b"_s, u"1 1/0 c"_s, u"1 1/1 d"_s};
    QTest::newRow("a table around a lone cell is but a frame")
        << u"<table><tr><td><table><tr><td>规章</table><td><table><tr><td>0</table></table>"_s << u"规章 | 0\n"_s
        << QStringList{u"0 0/0 规章"_s, u"0 0/1 0"_s};
    QTest::newRow("tables of a single column hold no data")
        << u"<table><tr><td>甲<p>乙</table>中<table><tr><td>一<tr><td>二</table>"_s << u"甲 乙\n中\n一\n二\n"_s
        << QStringList();
    QTest::newRow("prose in a table keeps its lines")
        << u"<table><tr><td colspan=2><p>%1</p><p>%1</p><tr><td>规章<td>0</table>"_s.arg(QString(80, u'文'))
        << u"%1\n%1\n规章 | 0\n"_s.arg(QString(80, u'文')) << QStringList{u"0 1/0 规章"_s, u"0 1/1 0"_s};
    QTest::newRow("a small table for each row")
        << u"<body><table><tr><td>甲</table>\n<table><tr><td>乙<td>1</table><p></p><table><tr><td>丙<td>2</table><p>— 2 —</p><table><tr><td>丁<td>3</table>"_s
        << u"甲\n乙 | 1\n丙 | 2\n— 2 —\n丁 | 3\n"_s
        << QStringList{u"0 0/0 甲"_s, u"0 1/0 乙"_s, u"0 1/1 1"_s, u"0 2/0 丙"_s,
                       u"0 2/1 2"_s,  u"0 3/0 丁"_s, u"0 3/1 3"_s};
    QTest::newRow("small tables with text between are several")
        << u"<table><tr><td>甲<td>1</table><p>二、</p><table><tr><td>乙<td>2</table>"_s << u"甲 | 1\n二、\n乙 | 2\n"_s
        << QStringList{u"0 0/0 甲"_s, u"0 0/1 1"_s, u"1 0/0 乙"_s, u"1 0/1 2"_s};
    QTest::newRow("a row of its own goes on with a table as wide, not with another one")
        << u"<table><tr><td>甲<td>1<tr><td>乙<td>2</table><table><tr><td>丙<td>3</table><table><tr><td>a<td>b<td>c<tr><td>d<td>e<td>f</table>"_s
        << u"甲 | 1\n乙 | 2\n丙 | 3\na | b | c\nd | e | f\n"_s
        << QStringList{u"0 0/0 甲"_s, u"0 0/1 1"_s, u"0 1/0 乙"_s, u"0 1/1 2"_s, u"0 2/0 丙"_s, u"0 2/1 3"_s,
                       u"1 0/0 a"_s,  u"1 0/1 b"_s, u"1 0/2 c"_s,  u"1 1/0 d"_s, u"1 1/1 e"_s,  u"1 1/2 f"_s};
    QTest::newRow("cells without a table are lines") << u"<td>甲<td>乙"_s << u"甲\n乙\n"_s << QStringList();
}

void HtmlTextTest::tables()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QFETCH(QStringList, cells);
    const HtmlText page = readHtml(html);
    QCOMPARE(page.text, text);
    QCOMPARE(described(page), cells);
    QVERIFY(isSound(page));
}

void HtmlTextTest::requestsHeading()
{
    const HtmlText page = readHtml(uR"(<table border="1"><tbody>
<tr><td colspan="3" rowspan="3"><p>（本列数据的勾稽关系为：第一项加第二项之和，</p><p>等于第三项加第四项之和）</p></td><td colspan="7">申请人情况</td></tr>
<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
<tr><td>商业<br/>企业</td><td>科研<br/>机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
<tr><td colspan="3">一、本年新收政府信息公开申请数量</td><td>3</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>4</td></tr>
<tr><td rowspan="3">三、本年度办理结果</td><td colspan="2">（一）予以公开</td><td>2</td><td>&nbsp;</td><td></td><td>0</td><td>0</td><td>0</td><td>2</td></tr>
<tr><td rowspan="2">（三）不予公开</td><td>1.属于国家秘密</td><td>0</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td></tr>
<tr><td>2.其他法律行政法规禁止公开</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td></tr>
</tbody></table>)"_s);
    QCOMPARE(page.text, u"（本列数据的勾稽关系为：第一项加第二项之和， 等于第三项加第四项之和） | 申请人情况\n"
                        "自然人 | 法人或其他组织 | 总计\n"
                        "商业 企业 | 科研 机构 | 社会公益组织 | 法律服务机构 | 其他\n"
                        "一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 4\n"
                        "三、本年度办理结果 | （一）予以公开 | 2 |  |  | 0 | 0 | 0 | 2\n"
                        "（三）不予公开 | 1.属于国家秘密 | 0 | 1 | 0 | 0 | 0 | 0 | 1\n"
                        "2.其他法律行政法规禁止公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n"_s);
    const QStringList heading{u"0 0/0 3x3 （本列数据的勾稽关系为：第一项加第二项之和， 等于第三项加第四项之和）"_s,
                              u"0 0/3 1x7 申请人情况"_s,
                              u"0 1/3 2x1 自然人"_s,
                              u"0 1/4 1x5 法人或其他组织"_s,
                              u"0 1/9 2x1 总计"_s,
                              u"0 2/4 商业 企业"_s,
                              u"0 2/5 科研 机构"_s,
                              u"0 2/6 社会公益组织"_s,
                              u"0 2/7 法律服务机构"_s,
                              u"0 2/8 其他"_s};
    const QStringList rows{u"0 3/0 1x3 一、本年新收政府信息公开申请数量"_s,
                           u"0 3/3 3"_s,
                           u"0 3/4 1"_s,
                           u"0 3/5 0"_s,
                           u"0 3/6 0"_s,
                           u"0 3/7 0"_s,
                           u"0 3/8 0"_s,
                           u"0 3/9 4"_s,
                           u"0 4/0 3x1 三、本年度办理结果"_s,
                           u"0 4/1 1x2 （一）予以公开"_s,
                           u"0 4/3 2"_s,
                           u"0 4/4 "_s,
                           u"0 4/5 "_s,
                           u"0 4/6 0"_s,
                           u"0 4/7 0"_s,
                           u"0 4/8 0"_s,
                           u"0 4/9 2"_s,
                           u"0 5/1 2x1 （三）不予公开"_s,
                           u"0 5/2 1.属于国家秘密"_s,
                           u"0 5/3 0"_s,
                           u"0 5/4 1"_s,
                           u"0 5/5 0"_s,
                           u"0 5/6 0"_s,
                           u"0 5/7 0"_s,
                           u"0 5/8 0"_s,
                           u"0 5/9 1"_s,
                           u"0 6/2 2.其他法律行政法规禁止公开"_s,
                           u"0 6/3 1"_s,
                           u"0 6/4 0"_s,
                           u"0 6/5 0"_s,
                           u"0 6/6 0"_s,
                           u"0 6/7 0"_s,
                           u"0 6/8 0"_s,
                           u"0 6/9 1"_s};
    QCOMPARE(described(page), heading + rows);
    QVERIFY(isSound(page));
}

void HtmlTextTest::emptyCells()
{
    const HtmlText page = readHtml(u"<table><tr><td><td>规章<td>&nbsp;&#8203;<td> 0&nbsp;<td></table>"_s);
    QCOMPARE(page.text, u" | 规章 |  | 0 | \n"_s);
    const std::vector<Span> spans{{0, 0}, {3, 5}, {8, 8}, {11, 12}, {15, 15}};
    QCOMPARE(page.cells.size(), spans.size());
    for (size_t index = 0; index < spans.size(); ++index)
        QVERIFY2(page.cells[index].span == spans[index], qPrintable(QString::number(index)));
}

void HtmlTextTest::clipboard_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("a word processor's paragraphs")
        << u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta charset=gb2312>\n<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->\n"
           "<style>\n<!--\np.MsoNormal {margin:0}\n-->\n</style></head><body lang=ZH-CN><!--StartFragment-->\n"
           "<p class=MsoNormal><span lang=EN-US>2023</span><span style='font-family:宋体'>年，我局主\n动公开</span><span lang=EN-US><o:p></o:p></span></p>\n"
           "<p class=MsoListParagraph><![if !supportLists]><span>1.<span>&nbsp; </span></span><![endif]>规章<o:p>&nbsp;</o:p></p>\n"
           "<!--EndFragment--></body></html>"_s
        << u"2023年，我局主动公开\n1.\u00A0 规章\u00A0\n"_s;
    QTest::newRow("a spreadsheet's table")
        << u"<html><head><meta name=Generator content=\"Excel\"></head><body><table border=0><!--StartFragment--><col width=72 span=2>\n"
           "<tr height=19><td height=19 class=xl63 style='height:14.25pt'>规章</td><td align=right x:num>12</td></tr><!--EndFragment--></table></body></html>"_s
        << u"规章 | 12\n"_s;
    QTest::newRow("the header of a clipboard that counts bytes")
        << u"Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\n<html><body><!--StartFragment--><p>规章</p><!--EndFragment--></body></html>"_s
        << u"规章\n"_s;
    QTest::newRow("a part of a line")
        << u"<meta charset='utf-8'><!--StartFragment--><span>规章</span><!--EndFragment-->"_s << u"规章\n"_s;
}

void HtmlTextTest::clipboard()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    const HtmlText page = readHtml(html);
    QCOMPARE(page.text, text);
    QVERIFY(page.encoding.isEmpty());
    QVERIFY(!page.truncated);
}

QTEST_GUILESS_MAIN(HtmlTextTest)

#include "tst_html_text.moc"
