// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/year_row_header.h"

#include "model/items/year_roles.h"
#include "ui/appearance/color_scheme.h"
#include "ui/appearance/fonts.h"
#include "ui/grid/label_painter.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace gouji {

YearRowHeader::YearRowHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
}

QVariant YearRowHeader::labelData(int row, int role) const
{
    return model()->headerData(row, Qt::Vertical, role);
}

QString YearRowHeader::rowLabel(int row) const
{
    return labelData(row, RowLabelRole).toString();
}

QString YearRowHeader::columnLabel(int row) const
{
    const QString label = labelData(row, ColumnLabelRole).toString();
    const QString note = labelData(row, RowNoteRole).toString();
    return note.isEmpty() ? label : label + QChar(QChar::LineSeparator) + QStringLiteral("◇ ") + note;
}

YearRowHeader::Block YearRowHeader::blockOf(int row) const
{
    const auto isSame = [this](int one, int other) {
        return labelData(one, RowPartRole) == labelData(other, RowPartRole)
               && labelData(one, RowLabelRole) == labelData(other, RowLabelRole)
               && !labelData(one, ColumnLabelRole).toString().isEmpty();
    };
    Block block{row, row};
    while (block.first > 0 && isSame(block.first - 1, row))
        --block.first;
    while (block.last + 1 < count() && isSame(block.last + 1, row))
        ++block.last;
    return block;
}

/// A row without columns of its own, which takes their place too.
bool YearRowHeader::isAlone(const Block &block) const
{
    return labelData(block.first, ColumnLabelRole).toString().isEmpty();
}

void YearRowHeader::measure()
{
    const QFontMetrics metrics(font());
    const int most = lettersWidth(metrics, 22);
    int widest = lettersWidth(metrics, 8);
    for (int row = 0; model() && row < count(); ++row) {
        for (const QString &line : columnLabel(row).split(QChar(QChar::LineSeparator)))
            widest = qMax(widest, metrics.horizontalAdvance(line));
    }
    m_columnWidth = qMin(widest, most) + 2 * cellMargin(font()) + 2;
    m_labelWidth = lettersWidth(metrics, 27);
    updateGeometry();
}

QMap<int, int> YearRowHeader::rowHeights() const
{
    QMap<int, int> heights;
    const int usual = QFontMetrics(font()).height() + 2 * cellMargin(font());
    for (int row = 0; row < count();) {
        const Block block = blockOf(row);
        int height = 0;
        for (int place = block.first; place <= block.last; ++place) {
            heights[place] = qMax(usual, isAlone(block) ? 0 : labelHeight(columnLabel(place), font(), m_columnWidth));
            height += heights[place];
        }
        const int width = isAlone(block) ? m_labelWidth + m_columnWidth : m_labelWidth;
        const int missing = labelHeight(rowLabel(row), font(), width) - height;
        const int rows = block.last - block.first + 1;
        for (int place = block.first; missing > 0 && place <= block.last; ++place)
            heights[place] += (missing + rows - 1) / rows;
        row = block.last + 1;
    }
    return heights;
}

QSize YearRowHeader::sizeHint() const
{
    return {m_labelWidth + m_columnWidth, 0};
}

QRect YearRowHeader::blockRect(const Block &block) const
{
    const int top = sectionViewportPosition(block.first);
    const int bottom = sectionViewportPosition(block.last) + sectionSize(block.last);
    return {0, top, isAlone(block) ? width() : m_labelWidth, bottom - top};
}

void YearRowHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const ColorScheme &scheme = schemeOf(palette());
    painter.fillRect(viewport()->rect(), scheme.window);
    if (!model() || count() == 0)
        return;
    const int first = qMax(0, visualIndexAt(0));
    const int bottom = visualIndexAt(viewport()->height() - 1);
    const int last = bottom < 0 ? count() - 1 : bottom;
    for (int row = first; row <= last;) {
        const Block block = blockOf(row);
        paintLabel(painter, blockRect(block), rowLabel(row), font(), Qt::AlignLeft | Qt::AlignVCenter, scheme,
                   viewport()->rect());
        for (int place = qMax(first, block.first); !isAlone(block) && place <= qMin(last, block.last); ++place) {
            const QRect rect(m_labelWidth, sectionViewportPosition(place), m_columnWidth, sectionSize(place));
            paintLabel(painter, rect, columnLabel(place), font(), Qt::AlignLeft | Qt::AlignVCenter, scheme);
        }
        row = block.last + 1;
    }
}

bool YearRowHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !model())
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = logicalIndexAt(help->pos());
    QToolTip::showText(help->globalPos(), row < 0 ? QString() : labelData(row, Qt::ToolTipRole).toString(), viewport());
    return true;
}

} // namespace gouji
