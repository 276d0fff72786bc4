// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/year_words.h"

#include "model/figure/figure_text.h"

namespace gouji {

namespace {

QString signedText(const Decimal &value, int places)
{
    return value.isNegative() ? QStringLiteral("−") + withPlaces(-value, places)
                              : QLatin1Char('+') + withPlaces(value, places);
}

} // namespace

QString YearWords::year(const SeriesYear &year)
{
    const QString number = QString::number(year.year);
    return year.parts > 1 ? tr("%1 (%2)", "year, number of the report").arg(number).arg(year.part) : number;
}

QString YearWords::underYear(const SeriesYear &year)
{
    return year.isMissing() ? noReport() : edition(year.report->form(TableId::Requests)->edition);
}

QString YearWords::noReport()
{
    return tr("no report");
}

QString YearWords::edition(const QString &edition)
{
    return tr("%1 edition").arg(edition);
}

QString YearWords::onlyIn(const QStringList &editions)
{
    return tr("only in the %1 edition").arg(editions.join(tr(", ", "between editions")));
}

QString YearWords::notInEdition(const QString &edition)
{
    return tr("not in the %1 edition").arg(edition);
}

QString YearWords::difference(const Decimal &difference)
{
    if (difference.isZero())
        return QStringLiteral("0");
    return signedText(difference, 0);
}

QString YearWords::percent(const FigureDifference &change)
{
    if (change.isNew)
        return tr("new", "from 0 to something");
    return change.percent
               ? (change.percent->isZero() ? QStringLiteral("0") : signedText(*change.percent, percentPlaces))
                     + QLatin1Char('%')
               : QString();
}

QString YearWords::change(const FigureDifference &change, const SeriesYear &before)
{
    if (change.isUnchanged())
        return tr("unchanged against %1").arg(year(before));
    const QString percent = YearWords::percent(change);
    const QString words = percent.isEmpty()
                              ? difference(change.difference)
                              : tr("%1 (%2)", "change, percent").arg(difference(change.difference), percent);
    return tr("%1 against %2").arg(words, year(before));
}

QString YearWords::pointChange(const Decimal &change)
{
    return change.isZero() ? QStringLiteral("0")
                           : tr("%1 points", "percentage points").arg(signedText(change, percentPlaces));
}

QString YearWords::shareTitle(const ComparedShare &share)
{
    return QCoreApplication::translate("Shares", share.title.toUtf8().constData());
}

QString YearWords::shareParts(const ShareOfYear &share)
{
    const auto text = [](const std::optional<Decimal> &value) {
        return value ? value->toString() : tr("?", "no figure");
    };
    return tr("%1 of %2", "part of a whole").arg(text(share.numerator), text(share.denominator));
}

QString YearWords::part(YearPart part)
{
    switch (part) {
    case YearPart::Proactive:
        return tr("2 Proactive");
    case YearPart::Requests:
        return tr("3 Requests");
    case YearPart::Disputes:
        return tr("4 Disputes");
    case YearPart::Shares:
        return tr("Shares");
    }
    return {};
}

} // namespace gouji
