// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/label_painter.h"

#include "ui/appearance/color_scheme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace gouji {
namespace {

/// A label folded into lines. Chinese breaks anywhere the rules for punctuation allow.
class FoldedLabel
{
public:
    FoldedLabel(const QString &text, const QFont &font, int width)
        : m_layout(text, font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        fold(width);
    }

    /// Makes the lines about equally long without making them more.
    void balance(int width)
    {
        const int lines = m_layout.lineCount();
        if (lines < 2)
            return;
        int narrowest = width / 2;
        int widest = width;
        while (narrowest < widest) {
            const int middle = (narrowest + widest) / 2;
            fold(middle);
            if (m_layout.lineCount() > lines)
                narrowest = middle + 1;
            else
                widest = middle;
        }
        fold(widest);
    }

    int height() const { return static_cast<int>(std::ceil(m_height)); }
    int width() const
    {
        qreal width = 0;
        for (int i = 0; i < m_layout.lineCount(); ++i)
            width = qMax(width, m_layout.lineAt(i).naturalTextWidth());
        return static_cast<int>(std::ceil(width));
    }
    const QTextLayout &layout() const { return m_layout; }

private:
    void fold(int width)
    {
        m_height = 0;
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_height));
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    QTextLayout m_layout;
    qreal m_height = 0;
};

/// The part of a range in sight, but never less than \a needed: then its end that is still in sight.
std::pair<int, int> visibleRange(int begin, int end, int visibleBegin, int visibleEnd, int needed)
{
    const int first = qMax(begin, visibleBegin);
    const int last = qMin(end, visibleEnd);
    if (last - first >= needed)
        return {first, last};
    return first > begin ? std::pair(qMax(begin, end - needed), end) : std::pair(begin, qMin(end, begin + needed));
}

QRect visiblePart(const QRect &inner, const QRect &visible, const QSize &needed)
{
    const auto [left, right] =
        visibleRange(inner.left(), inner.right() + 1, visible.left(), visible.right() + 1, needed.width());
    const auto [top, bottom] =
        visibleRange(inner.top(), inner.bottom() + 1, visible.top(), visible.bottom() + 1, needed.height());
    return {left, top, right - left, bottom - top};
}

} // namespace

int cellMargin(const QFont &font)
{
    return qMax(3, QFontMetrics(font).height() / 4);
}

int labelHeight(const QString &text, const QFont &font, int width)
{
    const int margin = cellMargin(font);
    return FoldedLabel(text, font, qMax(1, width - 2 * margin)).height() + margin;
}

void paintCellLines(QPainter &painter, const QRect &rect, const ColorScheme &scheme)
{
    painter.setPen(scheme.line);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.drawLine(rect.topRight(), rect.bottomRight());
}

void paintLabel(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, Qt::Alignment alignment,
                const ColorScheme &scheme, const QRect &visible)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, scheme.labelGround);
    const int margin = cellMargin(font);
    const QRect inner = rect.adjusted(margin, 0, -margin, -1);
    FoldedLabel label(text, font, qMax(1, inner.width()));
    if (alignment.testFlag(Qt::AlignHCenter))
        label.balance(inner.width());
    const QSize size(label.width(), label.height());
    const QRect room = visible.isValid() ? visiblePart(inner, visible, size) : inner;
    const int top = room.top() + qMax(0, (room.height() - size.height()) / 2);
    painter.setPen(scheme.text);
    for (int i = 0; i < label.layout().lineCount(); ++i) {
        const QTextLine line = label.layout().lineAt(i);
        const qreal left = alignment.testFlag(Qt::AlignHCenter) ? (room.width() - line.naturalTextWidth()) / 2 : 0;
        line.draw(&painter, QPointF(room.left() + qMax(0.0, left), top));
    }
    paintCellLines(painter, rect, scheme);
    painter.restore();
}

} // namespace gouji
