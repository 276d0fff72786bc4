// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/chart_scale.h"

#include <algorithm>

namespace gouji {
namespace {

/// The marks with a step that reach from the lowest to the highest value; none where they would be more than wanted.
std::vector<Decimal> marksBy(const Decimal &step, const Decimal &lowest, const Decimal &highest, int most)
{
    std::vector<Decimal> marks{Decimal(0)};
    const auto limit = static_cast<size_t>(most) + 1;
    while (marks.size() <= limit && marks.front() > lowest)
        marks.insert(marks.begin(), marks.front() - step);
    while (marks.size() <= limit && marks.back() < highest)
        marks.push_back(marks.back() + step);
    if (marks.size() > limit)
        marks.clear();
    return marks;
}

} // namespace

ChartScale::ChartScale(const std::vector<Decimal> &values, int most)
{
    Decimal lowest(0);
    Decimal highest(0);
    bool isWhole = true;
    for (const Decimal &value : values) {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
        isWhole = isWhole && value.isWhole();
    }
    if (lowest == highest)
        highest = Decimal(1);
    for (int power = isWhole ? 0 : -Decimal::maximumDigits; power <= Decimal::maximumDigits; ++power) {
        for (const qint64 lead : {1, 2, 5}) {
            const std::optional<Decimal> step = Decimal(lead).scaledByPowerOfTen(power);
            if (step)
                m_marks = marksBy(*step, lowest, highest, most);
            if (!m_marks.empty())
                return;
        }
    }
    m_marks = {lowest, highest};
}

double ChartScale::place(const Decimal &value, double length) const
{
    // Only here, for the place of a mark on the screen, does an exact figure become a binary fraction.
    const double part = (value - m_marks.front()).toString().toDouble();
    const double whole = (m_marks.back() - m_marks.front()).toString().toDouble();
    return part / whole * length;
}

} // namespace gouji
