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
        : painter(onto)
        , chart(drawn)
        , scheme(colors)
        , layout(drawn, font, rect.width())
        , scale(valuesOf(drawn), mostSteps)
        , isBars(kind == ChartKind::Bars)
        , inner(rect.adjusted(layout.margin, layout.margin, -layout.margin, -layout.margin))
    {
        int left = 0;
        const QFontMetrics metrics(layout.figures());
        for (const Decimal &mark : scale.marks())
            left = qMax(left, metrics.horizontalAdvance(mark.toString()));
        if (layout.hasTable) {
            for (const ChartSeries &series : chart.series)
                left = qMax(left, metrics.horizontalAdvance(series.name) + layout.line * 2);
            left = qMin(left, inner.width() / 3);
        }
        plot = QRectF(inner).adjusted(left + layout.line / 2.0, layout.headHeight, 0, -layout.footHeight);
    }

    void paint()
    {
        paintWords();
        paintAxis();
        paintYears();
        for (int series = 0; series < chart.series.size(); ++series)
            paintSeries(series);
        if (layout.hasTable)
            paintTable();
    }

private:
    double slot() const { return plot.width() / qMax<double>(1, static_cast<double>(chart.years.size())); }
    double centre(qsizetype year) const { return plot.left() + slot() * (static_cast<double>(year) + 0.5); }
    double height(const Decimal &value) const { return plot.bottom() - scale.place(value, plot.height()); }

    void words(const QRectF &rect, int flags, const QString &text, const QFont &font, const QColor &ink)
    {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(rect, flags, text);
    }

    void paintWords()
    {
        QRectF room(inner.left(), inner.top(), inner.width(), layout.titleHeight);
        words(room, Qt::AlignLeft | Qt::TextWordWrap, chart.title, layout.title(), scheme.text);
        for (const QString &note : {chart.unit, chart.note}) {
            if (note.isEmpty())
                continue;
            room = QRectF(inner.left(), room.bottom(), inner.width(), layout.notesHeight);
            room.setHeight(
                QFontMetrics(layout.small()).boundingRect(0, 0, inner.width(), 4000, Qt::TextWordWrap, note).height());
            words(room, Qt::AlignLeft | Qt::TextWordWrap, note, layout.small(), scheme.faintText);
        }
    }

    void paintAxis()
    {
        for (const Decimal &mark : scale.marks()) {
            const double y = height(mark);
            painter.setPen(QPen(mark.isZero() ? scheme.strongLine : scheme.line, mark.isZero() ? 1.5 : 1));
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            words(
                QRectF(inner.left(), y - layout.line, plot.left() - inner.left() - layout.line / 2.0, layout.line * 2),
                Qt::AlignRight | Qt::AlignVCenter, mark.toString(), layout.figures(), scheme.faintText);
        }
    }

    void paintYears()
    {
        for (qsizetype year = 0; year < chart.years.size(); ++year) {
            const ChartYear &place = chart.years.at(year);
            const QRectF column(centre(year) - slot() / 2, plot.top(), slot(), plot.height());
            if (!place.missing.isEmpty()) {
                const QRectF band = column.adjusted(slot() * 0.08, 0, -slot() * 0.08, 0);
                paintHatching(painter, band, 0, scheme.line, 8);
                const QRectF text = QFontMetricsF(layout.small())
                                        .boundingRect(band, Qt::AlignCenter | Qt::TextWordWrap, place.missing)
                                        .adjusted(-3, -2, 3, 2);
                painter.fillRect(text, scheme.base);
                words(band, Qt::AlignCenter | Qt::TextWordWrap, place.missing, layout.small(), scheme.faintText);
            }
            if (!place.begins.isEmpty()) {
                painter.setPen(QPen(scheme.strongLine, 1, Qt::DashDotLine));
                painter.drawLine(QPointF(column.left(), plot.top() - layout.line * 1.4 - layout.smallLine),
                                 column.bottomLeft());
                words(QRectF(column.left() + 4, plot.top() - layout.line * 1.2 - layout.smallLine,
                             inner.right() - column.left() - 4, layout.smallLine),
                      Qt::AlignLeft | Qt::AlignVCenter, place.begins, layout.small(), scheme.faintText);
            }
            words(QRectF(column.left(), plot.bottom() + layout.line / 4.0, slot(), layout.line), Qt::AlignCenter,
                  place.label, layout.figures(), scheme.text);
        }
    }

    void paintSeries(int number)
    {
        const ChartSeries &series = chart.series.at(number);
        const SeriesLook look = SeriesLook::of(number);
        std::vector<std::optional<QPointF>> points;
        for (qsizetype year = 0; year < series.points.size(); ++year) {
            const std::optional<Decimal> &value = series.points.at(year).value;
            points.push_back(value ? std::optional(QPointF(centre(year), height(*value))) : std::nullopt);
        }
        if (isBars) {
            const auto count = static_cast<double>(chart.series.size());
            const double width = qMin(slot() * 0.7 / count, layout.line * 4.0);
            for (std::optional<QPointF> &point : points) {
                if (!point)
                    continue;
                const double left = point->x() + width * (number - count / 2);
                const QRectF bar(QPointF(left, point->y()), QPointF(left + width, height(Decimal(0))));
                paintSeriesBar(painter, bar.normalized(), look, scheme);
            }
        } else {
            paintSeriesLine(painter, points, look, scheme, layout.line / 8.0);
            for (const std::optional<QPointF> &point : points) {
                if (point)
                    paintSeriesMark(painter, *point, layout.line / 4.5, look, scheme);
            }
        }
        if (!layout.hasTable)
            paintFigures(series, points);
    }

    /// Above a figure's place, or below it where the line comes from above.
    bool standsBelow(const std::vector<std::optional<QPointF>> &points, size_t place) const
    {
        if (isBars)
            return points[place]->y() > height(Decimal(0));
        const auto isHigher = [&](size_t other) {
            return other >= points.size() || !points[other] || points[other]->y() < points[place]->y();
        };
        const bool hasNeighbour = (place > 0 && points[place - 1]) || (place + 1 < points.size() && points[place + 1]);
        const double room = plot.bottom() - points[place]->y();
        return hasNeighbour && isHigher(place - 1) && isHigher(place + 1) && room > layout.line * 1.5;
    }

    void paintFigures(const ChartSeries &series, const std::vector<std::optional<QPointF>> &points)
    {
        QFont bold = layout.figures();
        bold.setBold(true);
        for (qsizetype year = 0; year < series.points.size(); ++year) {
            const ChartPoint &point = series.points.at(year);
            const auto place = static_cast<size_t>(year);
            const QString text = point.isMarked ? QStringLiteral("✗ ") + point.text : point.text;
            const QColor ink = point.isMarked ? scheme.failInk : scheme.text;
            const QFont &font = point.isMarked ? bold : layout.figures();
            if (points[place]) {
                const double gap = layout.line * 0.35;
                const double top =
                    standsBelow(points, place) ? points[place]->y() + gap : points[place]->y() - gap - layout.line;
                words(QRectF(centre(year) - slot() / 2, top, slot(), layout.line), Qt::AlignCenter, text, font, ink);
            } else if (chart.years.at(year).missing.isEmpty()) {
                words(QRectF(centre(year) - slot() / 2, plot.bottom() - layout.line * 3.2, slot(), layout.line * 3),
                      Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, text, layout.small(), scheme.faintText);
            }
            if (!point.under.isEmpty())
                words(QRectF(centre(year) - slot() / 2, plot.bottom() + layout.line * 1.25, slot(), layout.smallLine),
                      Qt::AlignCenter, point.under, layout.small(), scheme.faintText);
        }
    }

    /// The figures of several lines would lie on one another in the plot: they stand under it, each row with its mark.
    void paintTable()
    {
        double top = plot.bottom() + layout.line * 1.75;
        const double step = layout.line * 1.25;
        const double left = inner.left();
        for (int number = 0; number < chart.series.size(); ++number) {
            const ChartSeries &series = chart.series.at(number);
            painter.setPen(QPen(scheme.line, 1));
            painter.drawLine(QPointF(left, top), QPointF(inner.right(), top));
            const SeriesLook look = SeriesLook::of(number);
            const QPointF mark(left + layout.line * 0.75, top + step / 2);
            if (isBars) {
                paintSeriesBar(painter, QRectF(left + 2, top + step * 0.25, layout.line, step * 0.5), look, scheme);
            } else {
                paintSeriesLine(painter, {mark - QPointF(layout.line * 0.7, 0), mark + QPointF(layout.line * 0.7, 0)},
                                look, scheme, layout.line / 8.0);
                paintSeriesMark(painter, mark, layout.line / 4.5, look, scheme);
            }
            const QRectF room(left + layout.line * 1.75, top, plot.left() - left - layout.line * 2, step);
            words(
                room, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(layout.figures()).elidedText(series.name, Qt::ElideRight, static_cast<int>(room.width())),
                layout.figures(), scheme.text);
            for (qsizetype year = 0; year < series.points.size(); ++year) {
                const ChartPoint &point = series.points.at(year);
                words(QRectF(centre(year) - slot() / 2, top, slot(), step), Qt::AlignCenter,
                      point.isMarked ? QStringLiteral("✗ ") + point.text : point.text, layout.figures(),
                      point.isMarked ? scheme.failInk
                      : point.value  ? scheme.text
                                     : scheme.faintText);
            }
            top += step;
        }
    }

    QPainter &painter;
    const ChartData &chart;
    const ColorScheme &scheme;
    ChartLayout layout;
    ChartScale scale;
    bool isBars;
    QRect inner;
    QRectF plot;
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
