// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/figure/decimal.h"

#include <algorithm>

namespace gouji {

namespace {

__extension__ using Wide = __int128;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

Decimal::Decimal(Mantissa mantissa, int scale)
    : m_mantissa(mantissa)
    , m_scale(scale)
{
    while (m_scale > 0 && m_mantissa % 10 == 0) {
        m_mantissa /= 10;
        --m_scale;
    }
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    bool negative = false;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        negative = text.front() == u'-';
        text = text.mid(1);
    }
    Mantissa mantissa = 0;
    int scale = 0;
    int significant = 0;
    bool point = false;
    bool digit = false;
    for (const QChar character : text) {
        if (character == u'.') {
            if (point || !digit)
                return std::nullopt;
            point = true;
            digit = false; // at least one digit must follow
            continue;
        }
        if (character < u'0' || character > u'9')
            return std::nullopt;
        digit = true;
        if (mantissa != 0 || character != u'0')
            ++significant;
        scale += point ? 1 : 0;
        if (significant > maximumDigits || scale > maximumDigits)
            return std::nullopt;
        mantissa = mantissa * 10 + (character.unicode() - u'0');
    }
    if (!digit)
        return std::nullopt;
    return Decimal(negative ? -mantissa : mantissa, scale);
}

QString Decimal::toString() const
{
    QString digits;
    Mantissa rest = m_mantissa < 0 ? -m_mantissa : m_mantissa;
    do {
        digits.append(QChar(u'0' + static_cast<char16_t>(rest % 10)));
        rest /= 10;
    } while (rest > 0);
    while (digits.size() <= m_scale)
        digits.append(u'0');
    std::reverse(digits.begin(), digits.end());
    if (m_scale > 0)
        digits.insert(digits.size() - m_scale, u'.');
    if (m_mantissa < 0)
        digits.prepend(u'-');
    return digits;
}

std::optional<Decimal> Decimal::scaledByPowerOfTen(int exponent) const
{
    if (isZero())
        return *this;
    if (exponent <= 0) {
        if (m_scale - exponent > maximumDigits)
            return std::nullopt;
        return Decimal(m_mantissa, m_scale - exponent);
    }
    if (exponent <= m_scale)
        return Decimal(m_mantissa, m_scale - exponent);
    if (exponent - m_scale > maximumDigits)
        return std::nullopt;
    const Mantissa scaled = m_mantissa * powerOfTen(exponent - m_scale);
    if (scaled >= powerOfTen(maximumDigits) || scaled <= -powerOfTen(maximumDigits))
        return std::nullopt;
    return Decimal(scaled, 0);
}

std::optional<Decimal> Decimal::quotient(const Decimal &numerator, const Decimal &denominator, int places)
{
    constexpr int mostPlaces = 6;
    if (denominator.isZero() || places < 0 || places > mostPlaces)
        return std::nullopt;
    const int scale = std::max(numerator.m_scale, denominator.m_scale);
    const Mantissa limit = powerOfTen(2 * maximumDigits - mostPlaces - 1); // with places and a factor 2 it still fits
    const auto whole = [scale, &limit](const Decimal &value) -> std::optional<Mantissa> {
        const Mantissa most = limit / powerOfTen(scale - value.m_scale);
        if (value.m_mantissa > most || value.m_mantissa < -most)
            return std::nullopt;
        return value.m_mantissa * powerOfTen(scale - value.m_scale);
    };
    const auto above = whole(numerator);
    const auto below = whole(denominator);
    if (!above || !below)
        return std::nullopt;
    const bool negative = (*above < 0) != (*below < 0);
    const Mantissa part = (*above < 0 ? -*above : *above) * powerOfTen(places);
    const Mantissa divisor = *below < 0 ? -*below : *below;
    const Mantissa rounded = (2 * part + divisor) / (2 * divisor);
    return Decimal(negative ? -rounded : rounded, places);
}

Decimal Decimal::operator-() const
{
    return {-m_mantissa, m_scale};
}

Decimal operator+(const Decimal &left, const Decimal &right)
{
    if (left.m_scale == right.m_scale)
        return {left.m_mantissa + right.m_mantissa, left.m_scale};
    const int scale = std::max(left.m_scale, right.m_scale);
    return {left.m_mantissa * powerOfTen(scale - left.m_scale) + right.m_mantissa * powerOfTen(scale - right.m_scale),
            scale};
}

Decimal operator-(const Decimal &left, const Decimal &right)
{
    return left + -right;
}

std::strong_ordering operator<=>(const Decimal &left, const Decimal &right)
{
    const Wide difference = (left - right).m_mantissa;
    return difference < 0   ? std::strong_ordering::less
           : difference > 0 ? std::strong_ordering::greater
                            : std::strong_ordering::equal;
}

} // namespace gouji
