// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/help_window.h"

#include "ui/appearance/cell_legend.h"
#include "ui/appearance/fonts.h"
#include "ui/appearance/room.h"
#include "ui/compare/compare_actions.h"
#include "ui/grid/figure_painter.h"
#include "ui/window/window_actions.h"

#include <QEvent>
#include <QFile>
#include <QPainter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace gouji {
namespace {

/// One line of a table whose columns but the last have fixed widths, so that tables below one another line up.
QString row(const QStringList &cells, const QList<int> &widths)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        html += i < widths.size() ? QStringLiteral("<td width=\"%1\">").arg(widths[i]) : QStringLiteral("<td>");
        html += cells[i] + QStringLiteral("</td>");
    }
    return html + QStringLiteral("</tr>");
}

} // namespace

HelpWindow::HelpWindow(const WindowActions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_page(new QTextBrowser(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(16);
    resize(withinScreen(*this, {lettersWidth(fontMetrics(), 100), fontMetrics().height() * 36}));
}

void HelpWindow::setLanguage(const QString &language)
{
    m_language = language;
    refresh();
}

QString HelpWindow::marksAsHtml() const
{
    const ColorScheme &scheme = schemeOf(palette());
    const int height = fontMetrics().height() + 8;
    const int width = lettersWidth(fontMetrics(), 14);
    QString html = QStringLiteral("<table cellpadding=\"4\">");
    int number = 0;
    for (const CellLegend::Entry &entry : CellLegend::entries(scheme)) {
        const qreal scale = devicePixelRatioF();
        QPixmap picture(QSize(width, height) * scale);
        picture.setDevicePixelRatio(scale);
        QPainter painter(&picture);
        paintFigure(painter, QRect(0, 0, width, height), entry.appearance, {}, font(), scheme);
        painter.end();
        const QUrl name(QStringLiteral("mark%1").arg(number++));
        m_page->document()->addResource(QTextDocument::ImageResource, name, picture);
        html += row(
            {QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%3\">").arg(name.toString()).arg(width).arg(height),
             QStringLiteral("<b>%1</b>").arg(entry.name.toHtmlEscaped()), entry.explanation.toHtmlEscaped()},
            {width, lettersWidth(fontMetrics(), 20)});
    }
    return html + QStringLiteral("</table>");
}

QString HelpWindow::keysAsHtml() const
{
    const QList<int> widths{lettersWidth(fontMetrics(), 28), lettersWidth(fontMetrics(), 24)};
    QString html;
    for (const MenuId menu : WindowActions::menus()) {
        QString rows;
        for (const QAction *action : m_actions.ofMenu(menu)) {
            if (!action || action->shortcuts().isEmpty())
                continue;
            rows += row({QStringLiteral("<b>%1</b>").arg(WindowActions::keysOf(action).toHtmlEscaped()),
                         action->iconText().toHtmlEscaped(), action->statusTip().toHtmlEscaped()},
                        widths);
        }
        QString title = WindowActions::menuTitle(menu);
        const qsizetype bracket = title.indexOf(QStringLiteral("(&"));
        if (bracket >= 0)
            title.truncate(bracket);
        html += QStringLiteral("<h3>%1</h3><table cellpadding=\"4\">%2</table>")
                    .arg(title.remove(QLatin1Char('&')).toHtmlEscaped(), rows);
    }
    const std::pair<QString, QString> gridKeys[]{
        {tr("Arrows, Home, End, PgUp, PgDown"),
         tr("move; with Ctrl to the edge of the filled cells, with Shift choosing")},
        {tr("Tab, Shift+Tab"), tr("next and previous figure in reading order, or of the chosen ones")},
        {tr("Enter, Shift+Enter"),
         tr("down and up, or from one chosen figure to the next; after Tab back to the column where Tab began")},
        {tr("Digits, F2, double click"), tr("type over the figure, or edit it")},
        {tr("F2 while typing"), tr("arrow keys move the caret, or the cell again")},
        {tr("Ctrl+wheel"), tr("tables larger or smaller")},
        {tr("Esc"), tr("give up what is being typed")},
    };
    QString rows;
    for (const auto &[keys, what] : gridKeys)
        rows +=
            row({QStringLiteral("<b>%1</b>").arg(keys.toHtmlEscaped()), what.toHtmlEscaped()}, {widths[0] + widths[1]});
    html += QStringLiteral("<h3>%1</h3><table cellpadding=\"4\">%2</table>").arg(tr("In the tables"), rows);
    rows.clear();
    for (const QStringList &line : CompareActions::keyTable()) {
        rows += row({QStringLiteral("<b>%1</b>").arg(line[0].toHtmlEscaped()), line[1].toHtmlEscaped(),
                     line[2].toHtmlEscaped()},
                    widths);
    }
    return html + QStringLiteral("<h3>%1</h3><table cellpadding=\"4\">%2</table>").arg(tr("Years side by side"), rows);
}

void HelpWindow::refresh()
{
    setWindowTitle(tr("Keys and marks"));
    QFile file(QStringLiteral(":/help/%1.html").arg(m_language));
    QString html = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    html.replace(QStringLiteral("<!-- marks -->"), marksAsHtml());
    html.replace(QStringLiteral("<!-- keys -->"), keysAsHtml());
    m_page->setHtml(html);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace gouji
