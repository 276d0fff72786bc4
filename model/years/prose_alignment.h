// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/years/compared_prose.h"

namespace gouji {

/// A place where two sentences that belong together differ.
struct ProseDifference
{
    enum class Kind : quint8 {
        Words,
        Figure, ///< another figure stands in its place
        Year
    };
    Kind kind = Kind::Words;
    Span before;                     ///< in the earlier source; empty where something was put in
    Span after;                      ///< in the later source; empty where something was taken out
    std::optional<Decimal> oldValue; ///< of figures and years; money in 元
    std::optional<Decimal> newValue;
    QString unit; ///< of the figures, where both have the same
    friend bool operator==(const ProseDifference &, const ProseDifference &) = default;
};

/// A row of two reports side by side: two sentences that belong together, or one that stands alone.
struct SentencePair
{
    int before = -1;     ///< index into ProseAlignment::before.sentences; -1: the sentence is new
    int after = -1;      ///< -1: the sentence is gone
    bool moved = false;  ///< stands in another place or section than the order of the others would have it
    bool copied = false; ///< the same but for figures, years, dates and names of bodies
    int similarity = 0;  ///< per mille of the pairs of neighbouring characters, masked; 0 where one stands alone
    std::vector<ProseDifference> differences; ///< in the order of the later text; none: nothing differs

    bool isNew() const { return before < 0; }
    bool isGone() const { return after < 0; }
    bool isSame() const { return before >= 0 && after >= 0 && differences.empty(); }
    bool isChanged() const { return !differences.empty(); }
};

/// The prose of two reports side by side. A value; the texts are no part of it.
struct ProseAlignment
{
    ComparedProse before;
    ComparedProse after;
    /// Every sentence of both once: in the order of the later text, those gone behind what stood in front of them.
    std::vector<SentencePair> pairs;
    CopiedShares shares;  ///< of the later one, copied from the earlier one
    qint64 work = 0;      ///< looks taken, for judging the cost
    bool complete = true; ///< false: the limit ended the search, and some sentences are shown as changed as a whole

    /// Least similarity (per mille) of sentences that belong together: in the order of their section, and moved.
    static constexpr int sameOrderSimilarity = 500;
    static constexpr int movedSimilarity = 600;
    /// Characters of the shortest sentence that is looked for elsewhere.
    static constexpr int shortestMoved = 8;
};

/// Lays an earlier and a later report side by side: sentences of one section in their order first, by the heaviest
/// chain of pairs; then, for those left, the one partner anywhere that is better than all others on both sides. Limited by
/// counted work, linear in the texts.
ProseAlignment alignProse(const Extraction &before, const Extraction &after);
/// The same for prose made ready before, as where many years are compared in a row.
ProseAlignment alignProse(ComparedProse before, ComparedProse after);

} // namespace gouji
