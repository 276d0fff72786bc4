// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <random>
#include <utility>
#include <vector>

namespace gouji::accuracy {

/// A stream of chances that is the same on every machine: std::mt19937_64 is fixed by the standard, and the
/// distributions are our own because those of the standard library differ between libraries. Two chances never stand in
/// one expression, whose order would be the compiler's.
class Chance
{
public:
    /// What a stream decides. Separate streams keep the figures of a report when only its layout is changed.
    enum class Stream : quint64 { Figures = 1, Family, Damages, Style, Prose, Layout, Bytes, Slips };

    Chance(quint64 seed, quint64 index, Stream stream);

    quint64 next() { return m_engine(); }
    /// A whole number from 0 up to \a count - 1; \a count is at least 1.
    int below(int count);
    /// A whole number from \a low to \a high, both included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool percent(int share) { return below(100) < share; }
    bool perMille(int share) { return below(1000) < share; }
    /// An index, each with the share of its weight.
    int weighted(const std::vector<int> &weights);

    template<typename List>
    auto pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }
    template<typename Item>
    Item pick(std::initializer_list<Item> list)
    {
        return *(list.begin() + below(static_cast<int>(list.size())));
    }
    template<typename List>
    void shuffle(List &list)
    {
        for (int last = static_cast<int>(list.size()) - 1; last > 0; --last) {
            std::swap(list[static_cast<decltype(list.size())>(last)],
                      list[static_cast<decltype(list.size())>(below(last + 1))]);
        }
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace gouji::accuracy
