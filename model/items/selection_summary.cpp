// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/selection_summary.h"

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

} // namespace

SelectionSummary summarize(const std::vector<Decimal> &figures)
{
    SelectionSummary summary;
    for (const Decimal &figure : figures)
        summary.sum += figure;
    summary.figures = static_cast<int>(figures.size());
    return summary;
}

QString SelectionSummary::average() const
{
    if (figures == 0)
        return {};
    QString text = sum.isNegative() ? (-sum).toString() : sum.toString();
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    const QString fraction = point < 0 ? QString() : text.mid(point + 1);

    // Tenths of the sum divided by the number; what stands behind the tenths only matters at exactly one half.
    int remainder = 0;
    QString tenths = divide(whole + (fraction.isEmpty() ? QStringLiteral("0") : fraction.left(1)), figures, remainder);
    const bool hasRest = fraction.size() > 1; // in lowest terms, so the rest is not zero
    const int doubled = 2 * remainder;
    // remainder + rest >= figures / 2, where 0 < rest < 1
    if (doubled >= figures
        || (hasRest && doubled + 1 >= figures && figures % 2 != 0 && fraction.mid(1) >= QStringLiteral("5")))
        tenths = addedOne(tenths);

    QString integer = tenths.chopped(1);
    while (integer.size() > 1 && integer.front() == u'0')
        integer.remove(0, 1);
    if (integer.isEmpty())
        integer = QStringLiteral("0");
    const QString rounded = integer + (tenths.back() == u'0' ? QString() : QStringLiteral(".") + tenths.back());
    return sum.isNegative() && rounded != QStringLiteral("0") ? QLatin1Char('-') + rounded : rounded;
}

} // namespace gouji
