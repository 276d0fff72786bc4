// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/grid_metrics.h"

#include "ui/grid/label_painter.h"

#include <QFontMetrics>

#include <algorithm>
#include <numeric>

namespace gouji {
namespace {

// All in characters of the font's full width.
constexpr int narrowestLabel = 4;
constexpr int widestFoldedLabel = 15;
constexpr int widestLabel = 30;
constexpr int shortLabel = 12; // up to here a label that names one row is not folded
constexpr int linesOfHeading = 3;
constexpr int widestFigure = 7;

class Measure
{
public:
    Measure(const SheetLayout &layout, const QFont &font)
        : m_layout(layout)
        , m_font(font)
        , m_metrics(font)
        , m_em(m_metrics.horizontalAdvance(QStringLiteral("国")))
        , m_margins(2 * cellMargin(font) + 1)
    {
    }

    GridMetrics fit(int available, const QMap<int, int> &ownWidths) const
    {
        GridMetrics metrics;
        QList<int> widest;
        for (int column = 0; column < m_layout.columns(); ++column) {
            const bool figures = holdsFigures(column);
            metrics.columnWidths += figures ? narrowestFigureColumn(column) : narrowestLabelColumn(column);
            if (const auto own = ownWidths.constFind(column); own != ownWidths.cend()) {
                metrics.columnWidths.back() = std::max(metrics.columnWidths.back(), *own);
                widest += metrics.columnWidths.back();
                continue;
            }
            widest += std::max(metrics.columnWidths.back(),
                               figures ? widestFigure * m_em + m_margins : widestLabelColumn(column));
        }
        widen(metrics.columnWidths, widest, available, false);
        widen(metrics.columnWidths, widest, available, true);
        measureRows(metrics);
        return metrics;
    }

private:
    bool holdsFigures(int column) const
    {
        return std::any_of(m_layout.items().begin(), m_layout.items().end(), [column](const auto &item) {
            return item.cell >= 0 && item.column <= column && column < item.column + item.columnSpan;
        });
    }

    int textWidth(const QString &text, int lines) const
    {
        // One character more than the even share: punctuation does not begin a line.
        const int all = m_metrics.horizontalAdvance(text);
        return lines <= 1 ? all + 2 : (all + lines - 1) / lines + m_em;
    }

    int narrowestFigureColumn(int column) const
    {
        // Mark and five digits, or mark, proposed figure and reported one.
        int width = m_metrics.horizontalAdvance(QStringLiteral("✗ ▸00 000"));
        for (const SheetLayout::Item &item : m_layout.items()) {
            if (item.cell < 0 && item.column == column && item.columnSpan == 1) {
                const auto letters = static_cast<int>(item.label.size());
                width = std::max(width, textWidth(item.label, std::clamp(letters / 2, 1, linesOfHeading)));
            }
        }
        return width + m_margins;
    }

    int narrowestLabelColumn(int column) const
    {
        int width = 0;
        for (const SheetLayout::Item &item : m_layout.items()) {
            if (item.cell >= 0 || item.column != column || item.columnSpan != 1)
                continue;
            const auto letters = static_cast<int>(item.label.size());
            const int lines = item.rowSpan > 1 ? std::min(item.rowSpan, letters) : letters > shortLabel ? 3 : 1;
            width = std::max(width, std::min(textWidth(item.label, lines), widestFoldedLabel * m_em));
        }
        return std::max(width, narrowestLabel * m_em) + m_margins;
    }

    int widestLabelColumn(int column) const
    {
        int width = 0;
        for (const SheetLayout::Item &item : m_layout.items()) {
            // A label that stands for many rows has height enough to fold.
            if (item.cell < 0 && item.column == column && item.columnSpan == 1 && item.rowSpan == 1)
                width = std::max(width, textWidth(item.label, 1));
        }
        return std::min(width, widestLabel * m_em) + m_margins;
    }

    // Shares the room that is left among the columns of one kind, evenly until each is as wide as it can use.
    void widen(QList<int> &widths, const QList<int> &widest, int available, bool figures) const
    {
        int room = available - std::accumulate(widths.begin(), widths.end(), 0);
        while (room > 0) {
            QList<qsizetype> open;
            for (qsizetype column = 0; column < widths.size(); ++column) {
                if (holdsFigures(static_cast<int>(column)) == figures && widths[column] < widest[column])
                    open += column;
            }
            if (open.isEmpty())
                return;
            const int share = std::max(1, room / static_cast<int>(open.size()));
            for (const qsizetype column : open) {
                const int more = std::min({share, widest[column] - widths[column], room});
                widths[column] += more;
                room -= more;
            }
        }
    }

    void measureRows(GridMetrics &metrics) const
    {
        metrics.rowHeights.fill(m_metrics.height() + m_margins / 2, m_layout.rows());
        for (const bool spanning : {false, true}) {
            for (const SheetLayout::Item &item : m_layout.items()) {
                if (item.cell >= 0 || (item.rowSpan > 1) != spanning)
                    continue;
                const int needed = labelHeight(item.label, m_font, metrics.width(item.column, item.columnSpan));
                const int lacking = needed - metrics.height(item.row, item.rowSpan);
                for (int i = 0; i < item.rowSpan && lacking > 0; ++i)
                    metrics.rowHeights[item.row + i] += (lacking + i) / item.rowSpan;
            }
        }
    }

    const SheetLayout &m_layout;
    QFont m_font;
    QFontMetrics m_metrics;
    int m_em;
    int m_margins;
};

} // namespace

int GridMetrics::width(int firstColumn, int count) const
{
    return std::accumulate(columnWidths.begin() + firstColumn, columnWidths.begin() + firstColumn + count, 0);
}

int GridMetrics::height(int firstRow, int count) const
{
    return std::accumulate(rowHeights.begin() + firstRow, rowHeights.begin() + firstRow + count, 0);
}

GridMetrics measureGrid(const SheetLayout &layout, const QFont &font, int availableWidth,
                        const QMap<int, int> &ownWidths)
{
    return Measure(layout, font).fit(availableWidth, ownWidths);
}

} // namespace gouji
