// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/chart_painter.h"

#include "ui/appearance/color_scheme.h"
#include "ui/appearance/fonts.h"
#include "ui/compare/chart_scale.h"
#include "ui/compare/series_painter.h"

#include <QPainter>

#include <algorithm>

namespace gouji {
namespace {

constexpr int mostSteps = 6;

QFont titleFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    if (bold.pointSizeF() > 0)
        bold.setPointSizeF(bold.pointSizeF() * 1.15);
    return bold;
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

/// The words of a chart laid out for a width; the plot gets what is left of the height.
class ChartLayout
{
public:
    ChartLayout(const ChartData &chart, const QFont &font, int width)
        : m_title(titleFont(font))
        , m_small(smallFont(font))
        , m_figures(figureFont(font))
    {
        line = QFontMetrics(m_figures).height();
        smallLine = QFontMetrics(m_small).height();
        margin = line * 3 / 4;
        const int inner = width - 2 * margin;
        titleHeight = QFontMetrics(m_title).boundingRect(0, 0, inner, 4000, Qt::TextWordWrap, chart.title).height();
        for (const QString &words : {chart.unit, chart.note}) {
            if (!words.isEmpty())
                notesHeight += QFontMetrics(m_small).boundingRect(0, 0, inner, 4000, Qt::TextWordWrap, words).height();
        }
        for (const ChartYear &year : chart.years)
            hasBeginnings = hasBeginnings || !year.begins.isEmpty();
        hasTable = chart.series.size() > 1;
        for (const ChartSeries &series : chart.series) {
            for (const ChartPoint &point : series.points)
                hasUnder = hasUnder || (!hasTable && !point.under.isEmpty());
        }
        const int rows = hasTable ? static_cast<int>(chart.series.size()) : 0;
        footHeight =
            line + line / 2 + (hasUnder ? smallLine : 0) + rows * (line + line / 4) + (hasTable ? line / 2 : 0);
        headHeight = titleHeight + notesHeight + line / 2 + (hasBeginnings ? smallLine : 0) + line;
    }

    const QFont &title() const { return m_title; }
    const QFont &small() const { return m_small; }
    const QFont &figures() const { return m_figures; }

    int line = 0;
    int smallLine = 0;
    int margin = 0;
    int titleHeight = 0;
    int notesHeight = 0;
    int headHeight = 0;
    int footHeight = 0;
    bool hasBeginnings = false;
    bool hasTable = false;
    bool hasUnder = false;

private:
    QFont m_title;
    QFont m_small;
    QFont m_figures;
};

std::vector<Decimal> valuesOf(const ChartData &chart)
{
    std::vector<Decimal> values;
    for (const ChartSeries &series : chart.series) {
        for (const ChartPoint &point : series.points) {
            if (point.value)
                values.push_back(*point.value);
        }
    }
    return values;
}

/// One chart while it is drawn.
class ChartDrawing
{
public:
    ChartDrawing(QPainter &onto, const QRect &rect, const ChartData &drawn, ChartKind kind, const QFont &font,
                 const ColorScheme &colors)
        : m_painter(onto)
        , m_chart(drawn)
        , m_scheme(colors)
        , m_layout(drawn, font, rect.width())
        , m_scale(valuesOf(drawn), mostSteps)
        , m_isBars(kind == ChartKind::Bars)
        , m_inner(rect.adjusted(m_layout.margin, m_layout.margin, -m_layout.margin, -m_layout.margin))
    {
        int left = 0;
        const QFontMetrics metrics(m_layout.figures());
        for (const Decimal &mark : m_scale.marks())
            left = qMax(left, metrics.horizontalAdvance(mark.toString()));
        if (m_layout.hasTable) {
            for (const ChartSeries &series : m_chart.series)
                left = qMax(left, metrics.horizontalAdvance(series.name) + m_layout.line * 2);
            left = qMin(left, m_inner.width() / 3);
        }
        m_plot = QRectF(m_inner).adjusted(left + m_layout.line / 2.0, m_layout.headHeight, 0, -m_layout.footHeight);
    }

    void paint()
    {
        paintWords();
        paintAxis();
        paintYears();
        for (int series = 0; series < m_chart.series.size(); ++series)
            paintSeries(series);
        if (m_layout.hasTable)
            paintTable();
    }

private:
    double slot() const { return m_plot.width() / qMax<double>(1, static_cast<double>(m_chart.years.size())); }
    double centre(qsizetype year) const { return m_plot.left() + slot() * (static_cast<double>(year) + 0.5); }
    double height(const Decimal &value) const { return m_plot.bottom() - m_scale.place(value, m_plot.height()); }

    void words(const QRectF &rect, int flags, const QString &text, const QFont &font, const QColor &ink)
    {
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(rect, flags, text);
    }

    void paintWords()
    {
        QRectF room(m_inner.left(), m_inner.top(), m_inner.width(), m_layout.titleHeight);
        words(room, Qt::AlignLeft | Qt::TextWordWrap, m_chart.title, m_layout.title(), m_scheme.text);
        for (const QString &note : {m_chart.unit, m_chart.note}) {
            if (note.isEmpty())
                continue;
            room = QRectF(m_inner.left(), room.bottom(), m_inner.width(), m_layout.notesHeight);
            room.setHeight(QFontMetrics(m_layout.small())
                               .boundingRect(0, 0, m_inner.width(), 4000, Qt::TextWordWrap, note)
                               .height());
            words(room, Qt::AlignLeft | Qt::TextWordWrap, note, m_layout.small(), m_scheme.faintText);
        }
    }

    void paintAxis()
    {
        for (const Decimal &mark : m_scale.marks()) {
            const double y = height(mark);
            m_painter.setPen(QPen(mark.isZero() ? m_scheme.strongLine : m_scheme.line, mark.isZero() ? 1.5 : 1));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            words(QRectF(m_inner.left(), y - m_layout.line, m_plot.left() - m_inner.left() - m_layout.line / 2.0,
                         m_layout.line * 2),
                  Qt::AlignRight | Qt::AlignVCenter, mark.toString(), m_layout.figures(), m_scheme.faintText);
        }
    }

    void paintYears()
    {
        for (qsizetype year = 0; year < m_chart.years.size(); ++year) {
            const ChartYear &place = m_chart.years.at(year);
            const QRectF column(centre(year) - slot() / 2, m_plot.top(), slot(), m_plot.height());
            if (!place.missing.isEmpty()) {
                const QRectF band = column.adjusted(slot() * 0.08, 0, -slot() * 0.08, 0);
                paintHatching(m_painter, band, 0, m_scheme.line, 8);
                const QRectF text = QFontMetricsF(m_layout.small())
                                        .boundingRect(band, Qt::AlignCenter | Qt::TextWordWrap, place.missing)
                                        .adjusted(-3, -2, 3, 2);
                m_painter.fillRect(text, m_scheme.base);
                words(band, Qt::AlignCenter | Qt::TextWordWrap, place.missing, m_layout.small(), m_scheme.faintText);
            }
            if (!place.begins.isEmpty()) {
                m_painter.setPen(QPen(m_scheme.strongLine, 1, Qt::DashDotLine));
                m_painter.drawLine(QPointF(column.left(), m_plot.top() - m_layout.line * 1.4 - m_layout.smallLine),
                                   column.bottomLeft());
                words(QRectF(column.left() + 4, m_plot.top() - m_layout.line * 1.2 - m_layout.smallLine,
                             m_inner.right() - column.left() - 4, m_layout.smallLine),
                      Qt::AlignLeft | Qt::AlignVCenter, place.begins, m_layout.small(), m_scheme.faintText);
            }
            words(QRectF(column.left(), m_plot.bottom() + m_layout.line / 4.0, slot(), m_layout.line), Qt::AlignCenter,
                  place.label, m_layout.figures(), m_scheme.text);
        }
    }

    void paintSeries(int number)
    {
        const ChartSeries &series = m_chart.series.at(number);
        const SeriesLook look = SeriesLook::of(number);
        std::vector<std::optional<QPointF>> points;
        for (qsizetype year = 0; year < series.points.size(); ++year) {
            const std::optional<Decimal> &value = series.points.at(year).value;
            points.push_back(value ? std::optional(QPointF(centre(year), height(*value))) : std::nullopt);
        }
        if (m_isBars) {
            const auto count = static_cast<double>(m_chart.series.size());
            const double width = qMin(slot() * 0.7 / count, m_layout.line * 4.0);
            for (std::optional<QPointF> &point : points) {
                if (!point)
                    continue;
                const double left = point->x() + width * (number - count / 2);
                const QRectF bar(QPointF(left, point->y()), QPointF(left + width, height(Decimal(0))));
                paintSeriesBar(m_painter, bar.normalized(), look, m_scheme);
            }
        } else {
            paintSeriesLine(m_painter, points, look, m_scheme, m_layout.line / 8.0);
            for (const std::optional<QPointF> &point : points) {
                if (point)
                    paintSeriesMark(m_painter, *point, m_layout.line / 4.5, look, m_scheme);
            }
        }
        if (!m_layout.hasTable)
            paintFigures(series, points);
    }

    /// Above a figure's place, or below it where the line comes from above.
    bool standsBelow(const std::vector<std::optional<QPointF>> &points, size_t place) const
    {
        if (m_isBars)
            return points[place]->y() > height(Decimal(0));
        const auto isHigher = [&](size_t other) {
            return other >= points.size() || !points[other] || points[other]->y() < points[place]->y();
        };
        const bool hasNeighbour = (place > 0 && points[place - 1]) || (place + 1 < points.size() && points[place + 1]);
        const double room = m_plot.bottom() - points[place]->y();
        return hasNeighbour && isHigher(place - 1) && isHigher(place + 1) && room > m_layout.line * 1.5;
    }

    void paintFigures(const ChartSeries &series, const std::vector<std::optional<QPointF>> &points)
    {
        QFont bold = m_layout.figures();
        bold.setBold(true);
        for (qsizetype year = 0; year < series.points.size(); ++year) {
            const ChartPoint &point = series.points.at(year);
            const auto place = static_cast<size_t>(year);
            const QString text = point.isMarked ? QStringLiteral("✗ ") + point.text : point.text;
            const QColor ink = point.isMarked ? m_scheme.failInk : m_scheme.text;
            const QFont &font = point.isMarked ? bold : m_layout.figures();
            if (points[place]) {
                const double gap = m_layout.line * 0.35;
                const double top =
                    standsBelow(points, place) ? points[place]->y() + gap : points[place]->y() - gap - m_layout.line;
                words(QRectF(centre(year) - slot() / 2, top, slot(), m_layout.line), Qt::AlignCenter, text, font, ink);
            } else if (m_chart.years.at(year).missing.isEmpty()) {
                words(
                    QRectF(centre(year) - slot() / 2, m_plot.bottom() - m_layout.line * 3.2, slot(), m_layout.line * 3),
                    Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, text, m_layout.small(), m_scheme.faintText);
            }
            if (!point.under.isEmpty())
                words(QRectF(centre(year) - slot() / 2, m_plot.bottom() + m_layout.line * 1.25, slot(),
                             m_layout.smallLine),
                      Qt::AlignCenter, point.under, m_layout.small(), m_scheme.faintText);
        }
    }

    /// The figures of several lines would lie on one another in the plot: they stand under it, each row with its mark.
    void paintTable()
    {
        double top = m_plot.bottom() + m_layout.line * 1.75;
        const double step = m_layout.line * 1.25;
        const double left = m_inner.left();
        for (int number = 0; number < m_chart.series.size(); ++number) {
            const ChartSeries &series = m_chart.series.at(number);
            m_painter.setPen(QPen(m_scheme.line, 1));
            m_painter.drawLine(QPointF(left, top), QPointF(m_inner.right(), top));
            const SeriesLook look = SeriesLook::of(number);
            const QPointF mark(left + m_layout.line * 0.75, top + step / 2);
            if (m_isBars) {
                paintSeriesBar(m_painter, QRectF(left + 2, top + step * 0.25, m_layout.line, step * 0.5), look,
                               m_scheme);
            } else {
                paintSeriesLine(m_painter,
                                {mark - QPointF(m_layout.line * 0.7, 0), mark + QPointF(m_layout.line * 0.7, 0)}, look,
                                m_scheme, m_layout.line / 8.0);
                paintSeriesMark(m_painter, mark, m_layout.line / 4.5, look, m_scheme);
            }
            const QRectF room(left + m_layout.line * 1.75, top, m_plot.left() - left - m_layout.line * 2, step);
            words(room, Qt::AlignLeft | Qt::AlignVCenter,
                  QFontMetrics(m_layout.figures())
                      .elidedText(series.name, Qt::ElideRight, static_cast<int>(room.width())),
                  m_layout.figures(), m_scheme.text);
            for (qsizetype year = 0; year < series.points.size(); ++year) {
                const ChartPoint &point = series.points.at(year);
                words(QRectF(centre(year) - slot() / 2, top, slot(), step), Qt::AlignCenter,
                      point.isMarked ? QStringLiteral("✗ ") + point.text : point.text, m_layout.figures(),
                      point.isMarked ? m_scheme.failInk
                      : point.value  ? m_scheme.text
                                     : m_scheme.faintText);
            }
            top += step;
        }
    }

    QPainter &m_painter;
    const ChartData &m_chart;
    const ColorScheme &m_scheme;
    ChartLayout m_layout;
    ChartScale m_scale;
    bool m_isBars;
    QRect m_inner;
    QRectF m_plot;
};

} // namespace

int chartHeight(const ChartData &chart, const QFont &font, int width)
{
    const ChartLayout layout(chart, font, width);
    return layout.headHeight + layout.footHeight + layout.line * 10 + 2 * layout.margin;
}

void paintChart(QPainter &painter, const QRect &rect, const ChartData &chart, ChartKind kind, const QFont &font,
                const ColorScheme &scheme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, scheme.base);
    if (!chart.isEmpty())
        ChartDrawing(painter, rect, chart, kind, font, scheme).paint();
    painter.restore();
}

} // namespace gouji
