// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/years/compared_prose.h"

namespace gouji {

/// A sentence of another text that one may belong to.
struct SentencePartner
{
    int before = 0;
    int after = 0;
    int similarity = 0; ///< per mille: twice the shared pairs of characters over all of them (1000 for equal hashes)
};

/// Finds likely partners without comparing every sentence with every other: by the pairs of characters that few
/// sentences have.
class PartnerSearch
{
public:
    PartnerSearch(const std::vector<ComparedSentence> &before, const std::vector<ComparedSentence> &after);

    /// Pairs of sentences (of \a beforeOpen and \a afterOpen only) at least \a least similar, by `before` and then best
    /// first; a bounded number for each sentence.
    std::vector<SentencePartner> partners(const std::vector<bool> &beforeOpen, const std::vector<bool> &afterOpen,
                                          int least);
    qint64 work() const { return m_work; }

private:
    using Pairs = std::vector<quint32>; // of neighbouring characters, sorted

    Pairs pairsOf(const ComparedSentence &sentence);
    int similarity(int before, int after);

    const std::vector<ComparedSentence> &m_before;
    const std::vector<ComparedSentence> &m_after;
    std::vector<Pairs> m_beforePairs;
    std::vector<Pairs> m_afterPairs;
    qint64 m_work = 0;
};

} // namespace gouji
