// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace gouji {

/// The one exact number type: mantissa × 10^-scale, always in lowest terms (no trailing zeros in the
/// fraction), so that equal values have equal texts. No binary fraction is ever involved.
///
/// Texts of up to 18 significant digits are accepted (\c maximumDigits). A sum of some 10^10 such values
/// cannot overflow the 128-bit mantissa, which no form comes near.
class Decimal
{
public:
    static constexpr int maximumDigits = 18;

    constexpr Decimal() = default;
    constexpr Decimal(qint64 whole) // NOLINT: whole numbers are decimals
        : m_mantissa(whole)
    {
    }

    /// Parses plain ASCII: optional sign, digits, optional point and digits ("-3", "59237.2449").
    /// Nothing else is understood here; figures as they stand in reports go through FigureText.
    static std::optional<Decimal> parse(QStringView text);

    /// Plain ASCII, without exponent, without superfluous zeros: "-3", "15.279".
    QString toString() const;

    bool isNegative() const { return m_mantissa < 0; }
    bool isZero() const { return m_mantissa == 0; }
    bool isWhole() const { return m_scale == 0; }

    /// This value × 10^exponent, exactly; nothing when the result would need more digits than are kept.
    std::optional<Decimal> scaledByPowerOfTen(int exponent) const;

    /// numerator ÷ denominator with \a places digits behind the point (0 to 6), rounded half up, away from zero (四舍五入).
    /// Nothing for a denominator of 0, or figures too large to be any.
    static std::optional<Decimal> quotient(const Decimal &numerator, const Decimal &denominator, int places);

    Decimal operator-() const;
    friend Decimal operator+(const Decimal &left, const Decimal &right);
    friend Decimal operator-(const Decimal &left, const Decimal &right);
    Decimal &operator+=(const Decimal &other) { return *this = *this + other; }
    Decimal &operator-=(const Decimal &other) { return *this = *this - other; }
    friend bool operator==(const Decimal &left, const Decimal &right) = default;
    friend std::strong_ordering operator<=>(const Decimal &left, const Decimal &right);

private:
    __extension__ using Mantissa = __int128;
    Decimal(Mantissa mantissa, int scale);

    Mantissa m_mantissa = 0;
    int m_scale = 0; // digits behind the point, 0 and up
};

} // namespace gouji
