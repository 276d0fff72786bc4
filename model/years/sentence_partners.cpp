// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/years/sentence_partners.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr int same = 1000;
constexpr size_t commonPair = 24;  // sentences; a pair of characters that more of them have tells nothing
constexpr size_t mostPartners = 8; // looked at closely for one sentence

struct Posting
{
    quint64 key = 0;
    int sentence = 0;
    friend auto operator<=>(const Posting &, const Posting &) = default;
};

/// Postings by key; those of a key stand together, in the order of the text.
class Index
{
public:
    void add(quint64 key, int sentence) { m_postings.push_back({key, sentence}); }
    void finish()
    {
        std::sort(m_postings.begin(), m_postings.end());
        m_postings.erase(std::unique(m_postings.begin(), m_postings.end()), m_postings.end());
    }
    /// The first \a most sentences of a key; none where it has more than \a limit.
    template<typename Look>
    void look(quint64 key, size_t most, size_t limit, Look look) const
    {
        const auto first = std::lower_bound(m_postings.begin(), m_postings.end(), Posting{key, -1});
        size_t count = 0;
        for (auto it = first; it != m_postings.end() && it->key == key && count <= limit; ++it)
            ++count;
        if (count > limit)
            return;
        for (size_t i = 0; i < std::min(count, most); ++i)
            look((first + static_cast<std::ptrdiff_t>(i))->sentence);
    }

private:
    std::vector<Posting> m_postings;
};

} // namespace

PartnerSearch::PartnerSearch(const std::vector<ComparedSentence> &before, const std::vector<ComparedSentence> &after)
    : m_before(before)
    , m_after(after)
{
    for (const ComparedSentence &sentence : before)
        m_beforePairs.push_back(pairsOf(sentence));
    for (const ComparedSentence &sentence : after)
        m_afterPairs.push_back(pairsOf(sentence));
}

PartnerSearch::Pairs PartnerSearch::pairsOf(const ComparedSentence &sentence)
{
    constexpr int bits = 16;
    Pairs pairs;
    char16_t last = 0;
    for (const char16_t character : sentence.masked) {
        pairs.push_back((static_cast<quint32>(last) << bits) | character);
        last = character;
    }
    pairs.push_back(static_cast<quint32>(last) << bits);
    std::sort(pairs.begin(), pairs.end());
    m_work += static_cast<qint64>(pairs.size());
    return pairs;
}

int PartnerSearch::similarity(int before, int after)
{
    if (m_before[static_cast<size_t>(before)].hash == m_after[static_cast<size_t>(after)].hash)
        return same;
    const Pairs &left = m_beforePairs[static_cast<size_t>(before)];
    const Pairs &right = m_afterPairs[static_cast<size_t>(after)];
    m_work += static_cast<qint64>(left.size() + right.size());
    qint64 shared = 0;
    for (auto one = left.begin(), other = right.begin(); one != left.end() && other != right.end();) {
        if (*one == *other) {
            ++shared;
            ++one;
            ++other;
        } else if (*one < *other) {
            ++one;
        } else {
            ++other;
        }
    }
    const auto all = static_cast<qint64>(left.size() + right.size());
    return static_cast<int>(std::min<qint64>(2 * same * shared / all, same - 1));
}

std::vector<SentencePartner> PartnerSearch::partners(const std::vector<bool> &beforeOpen,
                                                     const std::vector<bool> &afterOpen, int least)
{
    Index byPair;
    Index byHash;
    for (size_t i = 0; i < m_after.size(); ++i) {
        if (!afterOpen[i])
            continue;
        byHash.add(m_after[i].hash, static_cast<int>(i));
        for (const quint32 pair : m_afterPairs[i])
            byPair.add(pair, static_cast<int>(i));
        m_work += static_cast<qint64>(m_afterPairs[i].size());
    }
    byPair.finish();
    byHash.finish();

    std::vector<SentencePartner> result;
    std::vector<int> shared(m_after.size(), 0);
    std::vector<int> touched;
    for (size_t i = 0; i < m_before.size(); ++i) {
        if (!beforeOpen[i])
            continue;
        touched.clear();
        const auto look = [&](int weight) {
            return [&, weight](int sentence) {
                ++m_work;
                int &count = shared[static_cast<size_t>(sentence)];
                if (count == 0)
                    touched.push_back(sentence);
                count += weight;
            };
        };
        const Pairs &pairs = m_beforePairs[i];
        byHash.look(m_before[i].hash, commonPair, m_after.size(), look(static_cast<int>(pairs.size()) + 1));
        // Where the same words stand, nothing else can be a better partner.
        const bool known = !touched.empty();
        for (size_t pair = 0; !known && pair < pairs.size(); ++pair) {
            if (pair == 0 || pairs[pair] != pairs[pair - 1])
                byPair.look(pairs[pair], commonPair, commonPair, look(1));
        }
        // The most shared pairs first; of equal ones that which stands nearest to the same place.
        const int section = m_before[i].section;
        const auto farFrom = [&](int sentence) {
            const ComparedSentence &other = m_after[static_cast<size_t>(sentence)];
            return std::pair(other.section != section, std::abs(sentence - static_cast<int>(i)));
        };
        const auto ranked = static_cast<std::ptrdiff_t>(std::min(touched.size(), mostPartners));
        std::partial_sort(touched.begin(), touched.begin() + ranked, touched.end(), [&](int left, int right) {
            const int leftShared = shared[static_cast<size_t>(left)];
            const int rightShared = shared[static_cast<size_t>(right)];
            if (leftShared != rightShared)
                return leftShared > rightShared;
            const auto leftFar = farFrom(left);
            const auto rightFar = farFrom(right);
            return leftFar != rightFar ? leftFar < rightFar : left < right;
        });
        for (size_t rank = 0; rank < std::min(touched.size(), mostPartners); ++rank) {
            const int found = similarity(static_cast<int>(i), touched[rank]);
            if (found >= least)
                result.push_back({static_cast<int>(i), touched[rank], found});
        }
        for (const int sentence : touched)
            shared[static_cast<size_t>(sentence)] = 0;
    }
    std::stable_sort(result.begin(), result.end(), [](const SentencePartner &left, const SentencePartner &right) {
        return left.before != right.before ? left.before < right.before : left.similarity > right.similarity;
    });
    return result;
}

} // namespace gouji
