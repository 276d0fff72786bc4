// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/narrative/narrative.h"
#include "model/narrative/prose_tokens.h"

namespace gouji {

/// Whether a word ends as the names of bodies do (县住建局, 不动产登记中心).
bool isBodyName(std::u16string_view name);

/// Which year and which body the words are about, while a sentence is read from left to right.
class ProseScopeReader
{
public:
    ProseScopeReader(std::optional<int> year, const QString &agency)
        : m_year(year)
        , m_agency(agency)
    {
    }

    /// What is in force at one place; kept while a bracket is open.
    struct State
    {
        ProseScope time = ProseScope::ThisYear;
        bool otherBody = false;
        bool doubtfulBody = false;
        bool lastYear = false; ///< the other year is the one before
    };

    void beginSentence(const ProseText &sentence, const TokenList &tokens, bool goesOn);
    /// \a carries: 结转 stands in this part of the sentence, so that the years near it say from where to where.
    void beginSegment(bool carries);
    void add(const ProseToken &token, size_t index);

    const State &state() const { return m_state; }
    void restore(const State &state) { m_state = state; }
    ProseScope scope() const;
    bool isCompared() const { return m_compared; }
    /// Whether what is told here is of the year before and of our own body, and no comparison.
    bool isOfLastYear() const
    {
        return m_state.lastYear && !m_compared && !m_state.doubtfulBody && scope() == ProseScope::OtherYear;
    }
    bool isDoubtful() const { return m_state.doubtfulBody; }

private:
    bool isComparedWith(const ProseToken &year) const;
    bool isOneOfYears(size_t index) const;
    bool isOurs(const ProseToken &year) const;
    bool isThisYear(const ProseToken &token) const;
    void readSince(size_t since);
    void setTimeSince(size_t since);
    bool isBeforeReach(size_t year) const;
    bool isYearBefore(const ProseToken &token, size_t index) const;
    void compareWithOtherYear();
    void setTime(ProseScope time);
    void readSubject(size_t verb);
    void readInTheNameOf(const ProseToken &token);
    bool isOfWholeYear(size_t month) const;
    bool isOwnName(std::u16string_view name) const;

    std::optional<int> m_year;
    const QString &m_agency;
    const ProseText *m_sentence = nullptr;
    const TokenList *m_tokens = nullptr;
    State m_state;
    ProseScope m_local = ProseScope::ThisYear; ///< within a comparison
    bool m_compared = false;
    bool m_former = false; ///< 由上年的9件: until the word that leads to the next figure
    bool m_carries = false;
    bool m_otherYearHere = false;
    size_t m_segmentBegin = 0;
    size_t m_next = 0;
};

} // namespace gouji
