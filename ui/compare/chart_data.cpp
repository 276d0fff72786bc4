// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/chart_data.h"

#include <QStringList>

namespace gouji {

QString ChartData::inWords() const
{
    QStringList lines{title};
    for (const QString &words : {unit, note}) {
        if (!words.isEmpty())
            lines += words;
    }
    for (qsizetype year = 0; year < years.size(); ++year) {
        QStringList parts;
        for (const ChartSeries &line : series) {
            const ChartPoint &point = line.points.at(year);
            QString words = series.size() > 1 ? line.name + QLatin1Char(' ') + point.text : point.text;
            if (!point.under.isEmpty())
                words += QStringLiteral(" (%1)").arg(point.under);
            parts += words;
        }
        const ChartYear &place = years.at(year);
        lines += place.label + QStringLiteral(": ")
                 + (place.missing.isEmpty() ? parts.join(QStringLiteral(", ")) : place.missing);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace gouji
