// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparison_print.h"

#include "model/items/year_roles.h"
#include "ui/appearance/cell_legend.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QTextDocument>

namespace gouji {
namespace {

QString cellOf(const QString &text, const char *attributes)
{
    return QStringLiteral("<td %1>%2</td>").arg(QString::fromLatin1(attributes), text.toHtmlEscaped());
}

/// What stands in a cell on paper: the mark, the figure, and what was read or is proposed beside it.
QString printedText(const QModelIndex &index)
{
    if (index.data(YearColumnRole).toInt() != static_cast<int>(YearColumn::Year))
        return index.data().toString();
    if (!index.data(HasPlaceRole).toBool())
        return QStringLiteral("/");
    const CellAppearance look = CellLegend::appearance(index, lightScheme());
    QStringList parts{look.mark, look.wasRead.isEmpty() ? QString() : QStringLiteral("(%1)").arg(look.wasRead),
                      look.proposed, look.text};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString asHtml(const QAbstractItemModel &rows, const QString &title)
{
    const auto isTrend = [&rows](int column) {
        return rows.index(0, column).data(YearColumnRole).toInt() == static_cast<int>(YearColumn::Trend);
    };
    QString html = QStringLiteral("<h3>%1</h3><table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\" "
                                  "style=\"border-collapse:collapse\"><thead><tr><th></th><th></th>")
                       .arg(title.toHtmlEscaped());
    for (int column = 0; column < rows.columnCount(); ++column) {
        if (!isTrend(column))
            html += QStringLiteral("<th>%1</th>")
                        .arg(rows.headerData(column, Qt::Horizontal)
                                 .toString()
                                 .toHtmlEscaped()
                                 .replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    }
    html += QStringLiteral("</tr></thead>");
    for (int row = 0; row < rows.rowCount(); ++row) {
        html += QStringLiteral("<tr>");
        const QString note = rows.headerData(row, Qt::Vertical, RowNoteRole).toString();
        const QString column = rows.headerData(row, Qt::Vertical, ColumnLabelRole).toString();
        html += cellOf(rows.headerData(row, Qt::Vertical, RowLabelRole).toString(), "");
        html += cellOf(note.isEmpty() ? column : column + QStringLiteral(" ◇ ") + note, "");
        for (int place = 0; place < rows.columnCount(); ++place) {
            if (!isTrend(place))
                html += cellOf(printedText(rows.index(row, place)), "align=\"right\"");
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace

void printComparison(QPrinter *printer, const QAbstractItemModel &rows, const QString &title, const ChartPicture &chart)
{
    printer->setPageOrientation(QPageLayout::Landscape);
    QTextDocument document;
    QFont font = chart.font;
    font.setPointSize(8);
    document.setDefaultFont(font);
    QString html = asHtml(rows, title);
    if (!chart.chart.isEmpty()) {
        const QUrl name(QStringLiteral("chart"));
        const QImage image = chart.toImage();
        document.addResource(QTextDocument::ImageResource, name, image);
        const QSizeF page = printer->pageLayout().paintRect(QPageLayout::Point).size();
        const QSizeF fitted = QSizeF(image.size()).scaled(page * 0.8, Qt::KeepAspectRatio);
        html +=
            QStringLiteral("<p style=\"page-break-before:always\"><img src=\"chart\" width=\"%1\" height=\"%2\"></p>")
                .arg(fitted.toSize().width())
                .arg(fitted.toSize().height());
    }
    document.setHtml(html);
    document.print(printer);
}

} // namespace gouji
