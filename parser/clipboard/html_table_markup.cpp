// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/clipboard/html_table_markup.h"

#include "model/figure/figure_text.h"
#include "parser/clipboard/markup_cells.h"

namespace gouji {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString attributesOf(const ClipboardCell &cell)
{
    QString attributes;
    if (cell.rowSpan > 1)
        attributes += QStringLiteral(" rowspan=\"%1\"").arg(cell.rowSpan);
    if (cell.columnSpan > 1)
        attributes += QStringLiteral(" colspan=\"%1\"").arg(cell.columnSpan);
    const FigureText figure = readFigureText(cell.text);
    if (figure.kind == FigureText::Kind::Value && figure.unit.isEmpty() && !cell.isHeading)
        attributes += QStringLiteral(" align=\"right\" sdval=\"%1\"").arg(figure.value.toString());
    else if (figure.kind == FigureText::Kind::NotAFigure)
        attributes += QStringLiteral(" style=\"mso-number-format:'\\@'\""); // words stay words: no formula, no date
    return attributes;
}

} // namespace

std::optional<ClipboardTable> HtmlTableMarkup::read(const QString &html) const
{
    return clipboard::readTables(clipboard::pageOf(html));
}

QString HtmlTableMarkup::write(const ClipboardTable &table) const
{
    QString html = QStringLiteral("<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">"
                                  "</head><body><table border=\"1\">\n");
    for (int row = 0; row < table.rows(); ++row) {
        html += QStringLiteral("<tr>");
        for (int column = 0; column < table.columns(); ++column) {
            const ClipboardCell &cell = table.at(row, column);
            if (cell.isCovered)
                continue;
            const QString name = cell.isHeading ? QStringLiteral("th") : QStringLiteral("td");
            html += u'<' + name + attributesOf(cell) + u'>' + escaped(cell.text) + QStringLiteral("</") + name + u'>';
        }
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table></body></html>\n");
}

} // namespace gouji
