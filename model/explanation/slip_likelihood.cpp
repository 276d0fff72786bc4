// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/explanation/slip_likelihood.h"

#include <algorithm>
#include <string>

namespace gouji {

namespace {

/// Probabilities are whole multiples of 2^-40.
constexpr qint64 certain = qint64(1) << 40U;

constexpr qint64 perMille(qint64 share)
{
    return certain / 1000 * share;
}

// Shares of the kinds of slips.
constexpr qint64 transposedShare = perMille(140);
constexpr qint64 lostShare = perMille(130);
constexpr qint64 doubledShare = perMille(70);
constexpr qint64 addedShare = perMille(60);
constexpr qint64 digitShare = perMille(200);
constexpr qint64 zeroShare = perMille(100);
constexpr qint64 addingUpShare = perMille(200);
constexpr qint64 neighbourShare = perMille(60);
constexpr qint64 signShare = perMille(10);
constexpr qint64 scaleShare = perMille(30);
constexpr qint64 otherShare = perMille(80);

/// Whether \a longer is \a shorter with one digit more; the place of the digit in \a place.
bool hasOneMore(const std::string &longer, const std::string &shorter, size_t &place)
{
    if (longer.size() != shorter.size() + 1)
        return false;
    const auto differs = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    place = static_cast<size_t>(differs.second - longer.begin());
    return std::equal(differs.first, shorter.end(), differs.second + 1);
}

qint64 transposed(const std::string &found, const std::string &meant)
{
    if (found.size() != meant.size())
        return 0;
    int ways = 0;
    bool is = false;
    for (size_t i = 0; i + 1 < meant.size(); ++i) {
        if (meant[i] == meant[i + 1])
            continue;
        ++ways;
        std::string other = meant;
        std::swap(other[i], other[i + 1]);
        is = is || other == found;
    }
    return is ? transposedShare / ways : 0;
}

qint64 lost(const std::string &found, const std::string &meant)
{
    size_t place = 0;
    if (meant.size() < 2 || !hasOneMore(meant, found, place))
        return 0;
    return lostShare / static_cast<qint64>(meant.size());
}

qint64 added(const std::string &found, const std::string &meant)
{
    size_t place = 0;
    if (!hasOneMore(found, meant, place))
        return 0;
    const auto digits = static_cast<qint64>(meant.size());
    const bool doubled = (place > 0 && found[place - 1] == found[place])
                         || (place + 1 < found.size() && found[place + 1] == found[place]);
    return (doubled ? doubledShare / digits : 0) + addedShare / (10 * (digits + 1));
}

qint64 digitChanged(const std::string &found, const std::string &meant)
{
    if (found.size() != meant.size())
        return 0;
    int different = 0;
    for (size_t i = 0; i < meant.size(); ++i)
        different += found[i] != meant[i] ? 1 : 0;
    return different == 1 ? digitShare / (9 * static_cast<qint64>(meant.size())) : 0;
}

qint64 scaled(qint64 found, qint64 meant)
{
    if (found == 0 || meant == 0 || found == meant)
        return 0;
    const qint64 large = std::max(std::abs(found), std::abs(meant));
    qint64 small = std::min(std::abs(found), std::abs(meant));
    while (small < large)
        small *= 10;
    return small == large && (found > 0) == (meant > 0) ? scaleShare / 6 : 0;
}

qint64 addedUpWrongly(qint64 found, qint64 meant)
{
    const qint64 difference = std::abs(found - meant);
    for (const qint64 round : {1, 10, 100, 1000}) {
        if (difference == round)
            return addingUpShare / 8;
    }
    return difference < 10 ? addingUpShare / 64 : 0;
}

/// How often a figure of this size is met in a report; most are 0.
int rarity(qint64 value)
{
    static constexpr int zeroRarity = bit;
    static constexpr int otherRarity = 4 * bit;
    return value == 0 ? zeroRarity : otherRarity + sixteenthsOfBits(std::abs(value) + 1);
}

} // namespace

int sixteenthsOfBits(qint64 number, qint64 scale)
{
    // Whole bits by halving, the rest by squaring four times: exact enough, and the same everywhere.
    __extension__ using Wide = unsigned __int128;
    int result = 0;
    auto top = static_cast<quint64>(std::max<qint64>(number, 1));
    auto bottom = static_cast<quint64>(std::max<qint64>(scale, 1));
    while (top >= 2 * bottom) {
        bottom *= 2;
        result += bit;
    }
    while (top < bottom) {
        top *= 2;
        result -= bit;
    }
    // From here on 1 <= top / bottom < 2, as a fixed-point number with 31 bits behind the point.
    auto ratio = static_cast<quint64>((static_cast<Wide>(top) << 31U) / bottom);
    for (int step = bit / 2; step > 0; step /= 2) {
        ratio = static_cast<quint64>((static_cast<Wide>(ratio) * ratio) >> 31U);
        if (ratio >= (quint64(2) << 31U)) {
            ratio /= 2;
            result += step;
        }
    }
    return result;
}

Slip slipOf(qint64 found, qint64 meant, const SlipPlace &place)
{
    Slip slip;
    qint64 probability = otherShare / (2 * std::max(std::abs(found), std::abs(meant)) + 20);
    const auto add = [&](qint64 share, Evidence kind) {
        if (share <= 0)
            return;
        probability += share;
        slip.kinds.push_back(kind);
    };
    const std::string foundDigits = std::to_string(std::abs(found));
    const std::string meantDigits = std::to_string(std::abs(meant));
    if ((found < 0) == (meant < 0)) {
        add(transposed(foundDigits, meantDigits), Evidence::DigitsTransposed);
        add(lost(foundDigits, meantDigits), Evidence::DigitLost);
        add(added(foundDigits, meantDigits), Evidence::DigitAdded);
    }
    if (found == -meant && found != 0)
        add(signShare, Evidence::Sign);
    add(scaled(found, meant), Evidence::Scale);
    if (found != 0 && std::find(place.neighbours.begin(), place.neighbours.end(), found) != place.neighbours.end())
        add(neighbourShare / static_cast<qint64>(place.neighbours.size()), Evidence::Neighbour);
    if (found == 0)
        add(zeroShare, Evidence::LeftAtZero);
    if (place.isTotal)
        add(addedUpWrongly(found, meant), Evidence::AddingUp);
    if ((found < 0) == (meant < 0))
        add(digitChanged(foundDigits, meantDigits), Evidence::DigitChanged);
    slip.improbability = -sixteenthsOfBits(probability, certain) + rarity(meant) - rarity(found);
    return slip;
}

} // namespace gouji
