// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/prose_alignment.h"

#include "model/years/sentence_difference.h"
#include "model/years/sentence_partners.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr qint64 leastBudget = 500'000;    // looks for differences, however short the texts
constexpr qint64 budgetOfCharacter = 200;  // and for each of their characters
constexpr qint64 heaviestCharacters = 200; // a longer sentence weighs no more in the chain

/// Keeps the best chain end at or below a place, over places of the later text.
class BestChains
{
public:
    explicit BestChains(size_t places)
        : m_best(places + 1, -1)
    {
    }
    /// Index of the heaviest chain that ends before \a place; -1 if there is none.
    int before(int place, const std::vector<qint64> &weights) const
    {
        int best = -1;
        for (auto at = static_cast<size_t>(place); at > 0; at &= at - 1) {
            const int chain = m_best[at];
            if (chain >= 0 && (best < 0 || weights[static_cast<size_t>(chain)] > weights[static_cast<size_t>(best)]))
                best = chain;
        }
        return best;
    }
    void put(int place, int chain, const std::vector<qint64> &weights)
    {
        for (size_t at = static_cast<size_t>(place) + 1; at < m_best.size(); at += at & (~at + 1)) {
            int &best = m_best[at];
            if (best < 0 || weights[static_cast<size_t>(chain)] > weights[static_cast<size_t>(best)])
                best = chain;
        }
    }

private:
    std::vector<int> m_best; // a Fenwick tree
};

class Aligner
{
public:
    explicit Aligner(ProseAlignment &result)
        : m_result(result)
        , m_before(result.before.sentences)
        , m_after(result.after.sentences)
        , m_search(m_before, m_after)
        , m_partnerOfBefore(m_before.size(), -1)
        , m_partnerOfAfter(m_after.size(), -1)
        , m_similarity(m_after.size(), 0)
        , m_moved(m_after.size(), false)
    {
    }

    void align()
    {
        chain();
        findMoved();
        putPairs();
        mark();
        m_result.shares = copiedShares(m_result.before.masked, m_result.after.masked);
        m_result.work += m_search.work();
    }

private:
    /// The heaviest chain of pairs in each section.
    void chain()
    {
        const std::vector<bool> before(m_before.size(), true);
        const std::vector<bool> after(m_after.size(), true);
        std::vector<SentencePartner> partners = m_search.partners(before, after, ProseAlignment::sameOrderSimilarity);
        std::erase_if(partners, [this](const SentencePartner &partner) {
            return m_before[static_cast<size_t>(partner.before)].section
                   != m_after[static_cast<size_t>(partner.after)].section;
        });
        // Of one earlier sentence the later places first, so that a chain takes only one of them.
        std::stable_sort(partners.begin(), partners.end(),
                         [](const SentencePartner &left, const SentencePartner &right) {
                             return left.before != right.before ? left.before < right.before : left.after > right.after;
                         });
        std::vector<qint64> weights(partners.size(), 0);
        std::vector<int> previous(partners.size(), -1);
        // Sections follow each other in another order in some reports: a chain for each.
        for (int section = 0; section <= CopiedShares::sectionCount; ++section) {
            BestChains chains(m_after.size());
            int best = -1;
            for (size_t i = 0; i < partners.size(); ++i) {
                const SentencePartner &partner = partners[i];
                const ComparedSentence &sentence = m_before[static_cast<size_t>(partner.before)];
                if (sentence.section != section)
                    continue;
                ++m_result.work;
                previous[i] = chains.before(partner.after, weights);
                const auto size = std::min(static_cast<qint64>(sentence.masked.size()), heaviestCharacters);
                weights[i] = partner.similarity * (size + 1)
                             + (previous[i] >= 0 ? weights[static_cast<size_t>(previous[i])] : 0);
                chains.put(partner.after, static_cast<int>(i), weights);
                if (best < 0 || weights[i] > weights[static_cast<size_t>(best)])
                    best = static_cast<int>(i);
            }
            for (; best >= 0; best = previous[static_cast<size_t>(best)])
                join(partners[static_cast<size_t>(best)], false);
        }
    }

    void join(const SentencePartner &partner, bool moved)
    {
        m_partnerOfBefore[static_cast<size_t>(partner.before)] = partner.after;
        m_partnerOfAfter[static_cast<size_t>(partner.after)] = partner.before;
        m_similarity[static_cast<size_t>(partner.after)] = partner.similarity;
        m_moved[static_cast<size_t>(partner.after)] = moved;
    }

    static std::vector<bool> open(const std::vector<ComparedSentence> &sentences, const std::vector<int> &partners)
    {
        std::vector<bool> result(sentences.size());
        for (size_t i = 0; i < sentences.size(); ++i)
            result[i] = partners[i] < 0 && sentences[i].kind != SentenceKind::Heading
                        && static_cast<int>(sentences[i].masked.size()) >= ProseAlignment::shortestMoved;
        return result;
    }

    /// Of those left, pairs that are each other's best, with no other as good.
    void findMoved()
    {
        const std::vector<SentencePartner> partners = m_search.partners(
            open(m_before, m_partnerOfBefore), open(m_after, m_partnerOfAfter), ProseAlignment::movedSimilarity);
        struct Best
        {
            int similarity = 0;
            bool unique = false;
            void see(int other)
            {
                if (other > similarity) {
                    similarity = other;
                    unique = true;
                } else if (other == similarity) {
                    unique = false;
                }
            }
            bool is(int other) const { return unique && other == similarity; }
        };
        std::vector<Best> ofBefore(m_before.size());
        std::vector<Best> ofAfter(m_after.size());
        for (const SentencePartner &partner : partners) {
            ofBefore[static_cast<size_t>(partner.before)].see(partner.similarity);
            ofAfter[static_cast<size_t>(partner.after)].see(partner.similarity);
        }
        for (const SentencePartner &partner : partners) {
            if (ofBefore[static_cast<size_t>(partner.before)].is(partner.similarity)
                && ofAfter[static_cast<size_t>(partner.after)].is(partner.similarity))
                join(partner, true);
        }
    }

    void putPairs()
    {
        std::vector<bool> put(m_before.size(), false);
        const auto putGone = [&](size_t from) {
            for (size_t i = from; i < m_before.size() && m_partnerOfBefore[i] < 0 && !put[i]; ++i) {
                put[i] = true;
                m_result.pairs.emplace_back().before = static_cast<int>(i);
            }
        };
        putGone(0);
        for (size_t i = 0; i < m_after.size(); ++i) {
            SentencePair &pair = m_result.pairs.emplace_back();
            pair.after = static_cast<int>(i);
            pair.before = m_partnerOfAfter[i];
            pair.similarity = m_similarity[i];
            pair.moved = m_moved[i];
            if (pair.before < 0)
                continue;
            pair.copied = m_before[static_cast<size_t>(pair.before)].hash == m_after[i].hash;
            if (!pair.moved)
                putGone(static_cast<size_t>(pair.before) + 1);
        }
        for (size_t i = 0; i < m_before.size(); ++i) {
            if (m_partnerOfBefore[i] < 0)
                putGone(i); // behind one that moved
        }
    }

    void mark()
    {
        SentenceDifference difference(leastBudget
                                      + budgetOfCharacter * (m_result.before.characters + m_result.after.characters));
        for (SentencePair &pair : m_result.pairs) {
            if (!pair.isNew() && !pair.isGone())
                pair.differences = difference.differences(m_before[static_cast<size_t>(pair.before)],
                                                          m_after[static_cast<size_t>(pair.after)]);
        }
        m_result.work += difference.work();
        m_result.complete = difference.isComplete();
    }

    ProseAlignment &m_result;
    const std::vector<ComparedSentence> &m_before;
    const std::vector<ComparedSentence> &m_after;
    PartnerSearch m_search;
    std::vector<int> m_partnerOfBefore;
    std::vector<int> m_partnerOfAfter;
    std::vector<int> m_similarity; // of later sentences with their partners
    std::vector<bool> m_moved;
};

} // namespace

ProseAlignment alignProse(ComparedProse before, ComparedProse after)
{
    ProseAlignment result;
    result.before = std::move(before);
    result.after = std::move(after);
    Aligner(result).align();
    return result;
}

ProseAlignment alignProse(const Extraction &before, const Extraction &after)
{
    return alignProse(comparedProse(before), comparedProse(after));
}

} // namespace gouji
