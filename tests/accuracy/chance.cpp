// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/chance.h"

#include <numeric>

namespace gouji::accuracy {

namespace {

/// SplitMix64: turns neighbouring numbers into unrelated ones, so that report 1 and report 2 have nothing in common.
quint64 scatter(quint64 value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

} // namespace

Chance::Chance(quint64 seed, quint64 index, Stream stream)
    : m_engine(scatter(scatter(scatter(seed) ^ index) ^ static_cast<quint64>(stream)))
{
}

int Chance::below(int count)
{
    // The remainder favours small numbers by less than one in 10^9, which no rate here can show.
    return static_cast<int>(next() % static_cast<quint64>(count));
}

int Chance::weighted(const std::vector<int> &weights)
{
    int rest = below(std::accumulate(weights.begin(), weights.end(), 0));
    for (size_t index = 0; index < weights.size(); ++index) {
        rest -= weights[index];
        if (rest < 0)
            return static_cast<int>(index);
    }
    return static_cast<int>(weights.size()) - 1;
}

} // namespace gouji::accuracy
