// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/family.h"

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A web page with everything that stands around a report on a government's site.
class HtmlPage
{
public:
    HtmlPage(const Draft &draft, Family::Id family, Chance &chance, std::vector<CellTruth> &cells)
        : m_draft(draft)
        , m_family(family)
        , m_chance(chance)
        , m_cells(cells)
        , m_upper(chance.percent(20))
        , m_paragraphsInCells(chance.percent(50))
        , m_blank(chance.pick({u"&nbsp;"_s, u""_s, u" "_s, u"<p>&nbsp;</p>"_s, u"<br/>"_s}))
    {
    }

    QString print()
    {
        const bool site = m_chance.percent(70);
        m_text = m_chance.percent(80) ? u"<!DOCTYPE html>\n<html>\n<head>\n"_s : u"<html><head>"_s;
        m_text += u"%ENCODING%<title>"_s + escaped(m_draft.report.agency) + u" 政府信息公开</title>\n"_s;
        if (site)
            m_text +=
                u"<style>td { width: 100px; border: 1px solid #000 }</style>\n<script>var count = 3 < 5 && 2; document.write(\"<td>7</td>\");</script>\n"_s;
        m_text += u"</head>\n<body>\n"_s;
        if (site)
            m_text +=
                u"<div class=\"nav\"><ul><li><a href=\"/\">首页</a></li><li><a href=\"/zwgk/\">政务公开</a></li><li>2024</li></ul></div>\n"_s;
        const bool nested = m_family == Family::Id::HtmlNested;
        if (nested)
            m_text +=
                u"<table width=\"1000\"><tbody><tr><td width=\"200\">栏目导航<br>政府信息公开指南<br>政府信息公开年报</td><td><table><tr><td>\n"_s;
        else
            m_text += u"<div id=\"zoom\">\n"_s;
        for (const Block &block : m_draft.blocks)
            print(block);
        m_text += nested ? u"</td></tr></table></td></tr></tbody></table>\n"_s : u"</div>\n"_s;
        if (site)
            m_text +=
                u"<div class=\"footer\">版权所有&copy;2024 备案号：京ICP备05070218号 <noscript>1</noscript></div>\n"_s;
        m_text += u"</body>\n</html>\n"_s;
        return m_text;
    }

private:
    static QString escaped(const QString &text)
    {
        QString result = text.toHtmlEscaped();
        return result.replace(QChar::Nbsp, u"&nbsp;"_s);
    }

    QString tag(const QString &name, const QString &attributes = {}) const
    {
        return u'<' + (m_upper ? name.toUpper() : name) + attributes + u'>';
    }

    QString inCell(const QString &label) const
    {
        QString text = escaped(label);
        const QString between = m_paragraphsInCells ? u"</p><p>"_s : u"<br/>"_s;
        text.replace(softBreak, u"<br/>"_s).replace(paragraphBreak, between);
        return m_paragraphsInCells ? u"<p style=\"text-align:center\"><span>"_s
                                         + text.replace(u"</p><p>"_s, u"</span></p><p><span>"_s) + u"</span></p>"_s
                                   : text;
    }

    void print(const Block &block)
    {
        switch (block.sort) {
        case Block::Sort::Title:
            m_text += u"<h1>"_s + escaped(block.text) + u"</h1>\n"_s;
            return;
        case Block::Sort::Heading:
            m_text += u"<p><strong>"_s + escaped(block.text) + u"</strong></p>\n"_s;
            return;
        case Block::Sort::Paragraph:
            m_text += u"<p>"_s + escaped(block.text) + u"</p>\n"_s;
            return;
        case Block::Sort::Loose:
            m_text += u"<div>"_s + escaped(block.text) + u"</div>\n"_s;
            return;
        case Block::Sort::Table:
            break;
        }
        const Sheet &sheet = m_draft.sheet(block.table);
        if (m_family == Family::Id::HtmlRowTables)
            rowTables(sheet);
        else
            table(sheet);
    }

    QString cell(const SheetRow &row, size_t index, bool spans)
    {
        const SheetCell &cell = row.cells[index];
        // A figure in its row's label leaves its own cell empty.
        const auto isFirst = [&row](size_t place) {
            return row.cells[place].isFigure() && (place == 0 || !row.cells[place - 1].isFigure());
        };
        QString content;
        if (cell.isFigure())
            content = cell.figure->text.isEmpty() || (row.figureInLabel && isFirst(index)) ? m_blank
                                                                                           : inCell(cell.figure->text);
        else if (row.figureInLabel && index + 1 < row.cells.size() && isFirst(index + 1))
            content = inCell(cell.label + row.cells[index + 1].figure->text);
        else
            content = inCell(cell.label);
        QString attributes;
        if (spans && cell.columnSpan > 1)
            attributes += u" colspan=\"%1\""_s.arg(cell.columnSpan);
        if (spans && cell.rowSpan > 1)
            attributes += u" rowspan=\"%1\""_s.arg(cell.rowSpan);
        return tag(u"td"_s, attributes) + content + tag(u"/td"_s);
    }

    QString cellsOf(const SheetRow &row, bool spans)
    {
        QString text;
        for (size_t index = 0; index < row.cells.size(); ++index)
            text += cell(row, index, spans);
        return text;
    }

    void table(const Sheet &sheet)
    {
        m_text += tag(u"table"_s, u" border=\"1\" cellspacing=\"0\""_s) + tag(u"tbody"_s) + u'\n';
        for (const SheetRow &row : sheet.rows) {
            if (!row.pageMark.isEmpty())
                m_text += u"<tr><td colspan=\"%1\">"_s.arg(sheet.width) + row.pageMark + u"</td></tr>\n"_s;
            m_text += tag(u"tr"_s) + cellsOf(row, true) + tag(u"/tr"_s) + u'\n';
            judge(row);
        }
        m_text += tag(u"/tbody"_s) + tag(u"/table"_s) + u'\n';
        endTable();
    }

    void rowTables(const Sheet &sheet)
    {
        for (const SheetRow &row : sheet.rows) {
            if (!row.pageMark.isEmpty())
                m_text += u"<p>"_s + row.pageMark + u"</p>\n"_s;
            m_text += u"<table border=\"1\"><tr>"_s + cellsOf(row, false) + u"</tr></table>\n"_s;
            judge(row);
        }
        endTable();
    }

    void judge(const SheetRow &row)
    {
        if (row.sort == SheetRow::Sort::Data)
            m_rows.push_back({row, Proof::Grid, false, false, 0, false});
    }
    void endTable()
    {
        judgeTable(m_rows, m_cells);
        m_rows.clear();
    }

    const Draft &m_draft;
    Family::Id m_family;
    Chance &m_chance;
    std::vector<CellTruth> &m_cells;
    std::vector<ProvenRow> m_rows;
    QString m_text;
    bool m_upper;
    bool m_paragraphsInCells;
    QString m_blank;
};

} // namespace

QString printHtml(const Draft &draft, const Family &family, Chance &chance, std::vector<CellTruth> &cells)
{
    return HtmlPage(draft, family.id, chance, cells).print();
}

} // namespace gouji::accuracy
