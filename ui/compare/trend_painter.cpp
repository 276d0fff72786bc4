// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/trend_painter.h"

#include "ui/appearance/color_scheme.h"
#include "ui/compare/chart_scale.h"

#include <QPainter>

#include <algorithm>

namespace gouji {

void paintTrend(QPainter &painter, const QRect &rect, const std::vector<std::optional<Decimal>> &values,
                const ColorScheme &scheme)
{
    std::vector<Decimal> known;
    for (const std::optional<Decimal> &value : values) {
        if (value)
            known.push_back(*value);
    }
    if (known.empty() || rect.width() < 8 || rect.height() < 8)
        return;
    const ChartScale scale(known, 2);
    const double inset = rect.height() / 5.0;
    const QRectF room = QRectF(rect).adjusted(inset + 1, inset, -inset - 1, -inset);
    const double step = values.size() > 1 ? room.width() / static_cast<double>(values.size() - 1) : 0;
    const auto place = [&](size_t year) {
        return QPointF(room.left() + step * static_cast<double>(year),
                       room.bottom() - scale.place(*values[year], room.height()));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(scheme.line, 1));
    const double zero = room.bottom() - scale.place(Decimal(0), room.height());
    painter.drawLine(QPointF(room.left(), zero), QPointF(room.right(), zero));
    const QPen line(scheme.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    size_t last = 0;
    for (size_t year = 0; year < values.size(); ++year) {
        if (!values[year])
            continue;
        last = year;
        painter.setPen(line);
        if (year > 0 && values[year - 1]) {
            painter.drawLine(place(year - 1), place(year));
        } else if (year + 1 == values.size() || !values[year + 1]) {
            painter.setBrush(scheme.base); // stands alone between gaps
            painter.drawEllipse(place(year), 1.8, 1.8);
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(scheme.accent);
    painter.drawEllipse(place(last), 2.4, 2.4);
    painter.restore();
}

} // namespace gouji
