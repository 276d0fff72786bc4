// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/source_text.h"

#include <array>
#include <memory>

namespace gouji {

/// The prose of a report as far as copying is concerned: hashes of its clauses with figures, years, dates and names of
/// bodies masked, in the order of the text. Small (some two kilobytes), so that it can be kept for every report of a round
/// while the texts are not. Two reports of one year, of two years or of two bodies can be compared by it.
struct MaskedProse
{
    struct Clause
    {
        quint64 hash = 0;
        quint16 characters = 0; ///< what was written: neither masked, nor marks, nor quoted titles
        quint16 paragraph = 0;  ///< counted through the report
        quint8 section = 0;     ///< 1 to 6; 0 before the first
        bool own = true;        ///< false: a heading, or a phrase that the form fixes; never counted
        friend bool operator==(const Clause &, const Clause &) = default;
    };
    /// A sentence that names a year. One of them standing in the next report word by word was left there.
    struct Dated
    {
        quint64 hash = 0; ///< with nothing masked
        Span span;
        quint8 section = 0;
        bool opens = false; ///< the year is what the sentence begins with: 2023年我局…
        bool plans = false; ///< says what will be done: 将, 计划
        bool answers = false; ///< to problems of an earlier year: 针对2022年存在的问题，2023年将… (form.stale_sentence)
        std::vector<qint16> years;
        friend bool operator==(const Dated &, const Dated &) = default;
    };
    std::vector<Clause> clauses;
    std::vector<Dated> dated;     ///< in the order of the text
    std::vector<Span> paragraphs; ///< in the source

    bool isEmpty() const { return clauses.empty(); }
    friend bool operator==(const MaskedProse &, const MaskedProse &) = default;
};

/// How much of some text stands in another one, too.
struct CopiedShare
{
    int copied = 0;     ///< characters
    int characters = 0; ///< of own words in all: the denominator
    /// Whole percents, rounded down; 0 where there are no own words.
    int percent() const { return characters > 0 ? static_cast<int>(qint64(copied) * 100 / characters) : 0; }
    CopiedShare &operator+=(const CopiedShare &other)
    {
        copied += other.copied;
        characters += other.characters;
        return *this;
    }
    friend bool operator==(const CopiedShare &, const CopiedShare &) = default;
};

using SharedProse = std::shared_ptr<const MaskedProse>;

struct CopiedShares
{
    static constexpr int sectionCount = 6;
    CopiedShare whole;                              ///< of all sections; what stands before the first is never counted
    std::array<CopiedShare, sectionCount> sections; ///< by number, from 1
    std::vector<CopiedShare> paragraphs;            ///< by number, those without own words included

    const CopiedShare &section(int number) const { return sections[static_cast<size_t>(number - 1)]; }
};

/// The share of \a later that stands in \a earlier, wherever it stands there. A pure function, linear in both but for
/// sorting. Clauses shorter than \c shortestClause are counted with the one behind them.
CopiedShares copiedShares(const MaskedProse &earlier, const MaskedProse &later);

/// Characters of the shortest clause that can be called copied on its own.
inline constexpr int shortestClause = 6;

} // namespace gouji
