// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/selection_summary.h"

#include <algorithm>

namespace gouji {
namespace {

// Long division of a number written in digits; the remainder is left in \a remainder.
QString divide(const QString &digits, int divisor, int &remainder)
{
    QString quotient;
    remainder = 0;
    for (const QChar digit : digits) {
        remainder = remainder * 10 + digit.digitValue();
        quotient += QChar(u'0' + remainder / divisor);
        remainder %= divisor;
    }
    return quotient;
}

QString addedOne(QString digits)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits[i] != u'9') {
            digits[i] = QChar(digits[i].unicode() + 1);
            return digits;
        }
        digits[i] = u'0';
    }
    return u'1' + digits;
}

QString magnitude(const Decimal &value)
{
    return (value.isNegative() ? -value : value).toString();
}

// How many digits behind the point are divided: those of the sum, and as many as are asked for.
qsizetype fractionDigits(const SelectionSummary &summary, int places)
{
    const QString text = magnitude(summary.sum);
    const qsizetype point = text.indexOf(u'.');
    return std::max<qsizetype>(places, point < 0 ? 0 : text.size() - point - 1);
}

// The digits of sum ÷ number with fractionDigits() of them behind the point.
QString dividedSum(const SelectionSummary &summary, int places, int &remainder)
{
    QString text = magnitude(summary.sum);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype has = point < 0 ? 0 : text.size() - point - 1;
    text.remove(u'.');
    text += QString(fractionDigits(summary, places) - has, u'0');
    return divide(text, summary.figures, remainder);
}

} // namespace

SelectionSummary summarize(const std::vector<Decimal> &figures)
{
    SelectionSummary summary;
    for (const Decimal &figure : figures)
        summary.sum += figure;
    summary.figures = static_cast<int>(figures.size());
    return summary;
}

QString SelectionSummary::average(int places) const
{
    if (figures == 0)
        return {};
    int remainder = 0;
    QString digits = dividedSum(*this, places, remainder);
    // Behind the places: digits of the fraction first, then what the division left.
    const qsizetype kept = digits.size() - (fractionDigits(*this, places) - places);
    const bool roundsUp = kept < digits.size() ? digits[kept] >= u'5' : 2 * remainder >= figures;
    digits.truncate(kept);
    if (roundsUp)
        digits = addedOne(digits);
    QString whole = digits.chopped(places);
    QString fraction = digits.right(places);
    while (whole.size() > 1 && whole.front() == u'0')
        whole.remove(0, 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (whole.isEmpty())
        whole = QStringLiteral("0");
    const QString rounded = fraction.isEmpty() ? whole : whole + u'.' + fraction;
    return sum.isNegative() && rounded != QStringLiteral("0") ? u'-' + rounded : rounded;
}

bool SelectionSummary::isExact(int places) const
{
    if (figures == 0)
        return true;
    int remainder = 0;
    const QString digits = dividedSum(*this, places, remainder);
    const QString behind = digits.right(fractionDigits(*this, places) - places);
    return remainder == 0 && behind.count(u'0') == behind.size();
}

} // namespace gouji
