// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/frozen_labels.h"

#include "ui/appearance/color_scheme.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/label_painter.h"

#include <QMouseEvent>
#include <QPainter>

namespace gouji {
namespace {

void paintItem(QPainter &painter, const SheetLayout &layout, const SheetLayout::Item &item, const QRect &rect,
               const QFont &font, const ColorScheme &scheme, const QRect &visible)
{
    const Qt::Alignment alignment = layout.isHeading(item) ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter;
    paintLabel(painter, rect, item.label, font, alignment, scheme, visible);
}

} // namespace

FrozenHeader::FrozenHeader(Qt::Orientation orientation, const GridView *grid)
    : QHeaderView(orientation)
    , m_grid(grid)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(1);
}

QSize FrozenHeader::sizeHint() const
{
    const GridMetrics &metrics = m_grid->metrics();
    if (metrics.rowHeights.isEmpty())
        return {0, 0};
    return orientation() == Qt::Horizontal ? QSize(1, metrics.height(0, m_grid->frozenRows()))
                                           : QSize(metrics.width(0, m_grid->frozenColumns()), 1);
}

QRect FrozenHeader::rectOf(const SheetLayout::Item &item) const
{
    const GridMetrics &metrics = m_grid->metrics();
    const int width = metrics.width(item.column, item.columnSpan);
    const int height = metrics.height(item.row, item.rowSpan);
    if (orientation() == Qt::Horizontal)
        return {sectionViewportPosition(item.column), metrics.height(0, item.row), width, height};
    return {metrics.width(0, item.column), sectionViewportPosition(item.row), width, height};
}

bool FrozenHeader::holds(const SheetLayout::Item &item) const
{
    const bool inRows = item.row < m_grid->frozenRows();
    const bool inColumns = item.column < m_grid->frozenColumns();
    return inRows != inColumns && inRows == (orientation() == Qt::Horizontal);
}

void FrozenHeader::mousePressEvent(QMouseEvent *event)
{
    QHeaderView::mousePressEvent(event);
    // Between two columns the mouse sizes them.
    if (event->button() != Qt::LeftButton || cursor().shape() == Qt::SplitHCursor)
        return;
    for (const SheetLayout::Item &item : m_grid->sheet().items()) {
        if (holds(item) && rectOf(item).contains(event->position().toPoint())) {
            emit labelClicked(item, event->modifiers().testFlag(Qt::ControlModifier));
            return;
        }
    }
}

void FrozenHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const ColorScheme &scheme = schemeOf(palette());
    painter.fillRect(viewport()->rect(), scheme.base);
    const SheetLayout &layout = m_grid->sheet();
    for (const SheetLayout::Item &item : layout.items()) {
        if (!holds(item))
            continue;
        const QRect rect = rectOf(item);
        if (rect.intersects(viewport()->rect()))
            paintItem(painter, layout, item, rect, font(), scheme, viewport()->rect());
    }
    painter.setPen(scheme.strongLine);
    const QRect all = viewport()->rect();
    if (orientation() == Qt::Horizontal)
        painter.drawLine(all.left(), all.bottom(), qMin(all.right(), length() - offset() - 1), all.bottom());
    else
        painter.drawLine(all.right(), all.top(), all.right(), qMin(all.bottom(), length() - offset() - 1));
}

FrozenCorner::FrozenCorner(GridView *grid)
    : QWidget(grid)
    , m_grid(grid)
{
}

void FrozenCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorScheme &scheme = schemeOf(palette());
    const SheetLayout &layout = m_grid->sheet();
    const GridMetrics &metrics = m_grid->metrics();
    for (const SheetLayout::Item &item : layout.items()) {
        if (item.row < m_grid->frozenRows() && item.column < m_grid->frozenColumns()) {
            const QRect rect(metrics.width(0, item.column), metrics.height(0, item.row),
                             metrics.width(item.column, item.columnSpan), metrics.height(item.row, item.rowSpan));
            paintItem(painter, layout, item, rect, font(), scheme, this->rect());
        }
    }
    painter.setPen(scheme.strongLine);
    painter.drawLine(0, height() - 1, width() - 1, height() - 1);
    painter.drawLine(width() - 1, 0, width() - 1, height() - 1);
}

} // namespace gouji
