// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/chart_view.h"

#include "ui/appearance/color_scheme.h"
#include "ui/appearance/fonts.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QSaveFile>

namespace gouji {

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setChart(ChartData chart)
{
    if (chart == m_chart)
        return;
    m_chart = std::move(chart);
    setAccessibleName(m_chart.title);
    setAccessibleDescription(m_chart.inWords());
    tellSize();
    update();
}

void ChartView::setKind(ChartKind kind)
{
    m_kind = kind;
    update();
}

void ChartView::tellSize()
{
    setMinimumHeight(m_chart.isEmpty() ? 0 : chartHeight(m_chart, font(), qMax(width(), minimumSizeHint().width())));
    updateGeometry();
}

void ChartView::copy() const
{
    if (!m_chart.isEmpty())
        QGuiApplication::clipboard()->setMimeData(picture().toMime());
}

QString ChartView::saveTo(const QString &file) const
{
    const QByteArray bytes =
        file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive) ? picture().toSvg() : picture().toPng();
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return target.errorString();
    return {};
}

QSize ChartView::sizeHint() const
{
    const int width = lettersWidth(fontMetrics(), 64);
    return {width, qMax(chartHeight(m_chart, font(), width), fontMetrics().height() * 18)};
}

QSize ChartView::minimumSizeHint() const
{
    return {lettersWidth(fontMetrics(), 40), fontMetrics().height() * 10};
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorScheme &scheme = schemeOf(palette());
    paintChart(painter, rect(), m_chart, m_kind, font(), scheme);
    if (hasFocus()) {
        painter.setPen(QPen(scheme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        tellSize();
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace gouji
