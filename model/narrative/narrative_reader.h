// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/narrative/narrative.h"
#include "model/narrative/prose_binding.h"
#include "model/narrative/prose_enumerations.h"
#include "model/narrative/prose_scope.h"

namespace gouji {

inline bool isWord(const ProseToken &token, WordKind kind)
{
    return token.kind == ProseToken::Kind::Word && token.word->kind == kind;
}

/// A stretch of a sentence between two marks.
struct ProseSegment
{
    size_t begin = 0; // tokens
    size_t end = 0;
    char16_t opener = 0; // mark before it
    char16_t closer = 0; // mark behind it, 0 at the end of the sentence
    int figures = 0;
};

/// Reads the prose of one report from front to end. A class only so that its steps share where they are.
class NarrativeReader
{
public:
    explicit NarrativeReader(const Extraction &extraction)
        : m_extraction(extraction)
        , m_scope(extraction.year, extraction.agency)
        , m_oldEdition(extraction.form && extraction.form->firstYear < 2021)
        , m_enumerations(m_narrative)
    {
    }

    Narrative read()
    {
        ProseSentences sentences(m_extraction);
        while (sentences.next(m_sentence)) {
            readTokens(m_sentence, m_tokens);
            readSentence();
        }
        return std::move(m_narrative);
    }

private:
    const std::vector<ProseToken> &tokens() const { return m_tokens.tokens; }

    void readSentence();
    void splitSegments();
    void readSegment(size_t index);
    void readFigures(size_t index, size_t wordsFrom);
    void readDenial(size_t index);
    void readClaims(const ProseSegment &segment);
    bool leadsToApplicant(size_t all, size_t applicant) const;
    bool endsWithAsking(size_t behind) const;
    bool readAllBy(const ProseSegment &segment, size_t all, size_t applicant);
    bool isAboutAllRequests(const ProseSegment &segment, size_t all) const;
    void readListing(size_t index, size_t chainBegin);
    bool readDistribution(size_t index, size_t wordsFrom);
    ProseWords words(size_t begin, size_t end) const;
    void addNoun(ProseWords &result, size_t begin, size_t end) const;
    bool opensWithTheme(const ProseSegment &segment) const;
    void addWords(ProseWords &result, size_t begin, size_t end) const;
    void scanScope(size_t begin, size_t end);
    int putFigure(size_t token, const ProseWords &words);
    void bind(ProseFigure &figure, const ProseReading &reading, const ProseWords &words);
    void noteContext(const ProseWords &words, const ProseReading &reading, bool isItem);
    void readRatio(int index, size_t token, const ProseWords &words);
    bool isShareOfOther(size_t token) const;
    void readPoints(int index, bool fall);
    bool isFigureOfLastYear(const ProseFigure &figure) const;
    void readTrend(size_t index, size_t figuresBefore);
    void noteComparison(size_t index);
    bool isAgainstLastYear(const std::vector<size_t> &where, bool &comparing) const;
    bool isDifference(size_t token) const;
    bool isMoreOrLess(size_t token) const;
    size_t firstOfSegment(size_t token) const;
    void takeBoth(ProseReading &reading, const ProseWords &words, UnitKind unit) const;
    std::u16string_view textOf(size_t token) const;
    std::vector<ProseMeaning> meaningsOfTrend(const std::vector<size_t> &where, const ProseSegment &segment,
                                              size_t figuresBefore);
    std::vector<ProseMeaning> meaningsBefore(size_t figuresBefore) const;
    bool isElsewhere(size_t token, const ProseWords &words) const;
    bool isOtherDispute(size_t token, const ProseWords &words, const ProseReading &reading) const;
    bool namesSomethingBefore(size_t token) const;
    bool namesSomething(size_t token) const;
    bool isAside(size_t index, size_t figuresBefore) const;
    void openDoubledFigures();
    void noteOlderCases(const ProseWords &words);
    bool isFormer(size_t token) const;
    bool isObject(size_t token) const;
    bool endsSegment(size_t token) const;
    void putLastYear(int index, const ProseReading &reading);
    bool isReached(int figure) const;
    bool isBehindOther(int index) const;
    void clearWider(int figure);
    void includeCarriedIn(int figure, bool including);
    void doubtDone(int carriedOut);
    void openPart(bool theme);
    bool opensWithRest(size_t token) const;
    int lastWhole() const;
    void noteCause(const ProseSegment &segment);
    void readTotalsBehind();
    bool isTotalBehind(size_t token) const;
    bool isToldByOneVerb(size_t firstFigure, size_t end) const;
    bool isRestFollowing(size_t token) const;
    void readRate(int index, size_t token);
    int sentenceIndex();

    const Extraction &m_extraction;
    Narrative m_narrative;
    ProseScopeReader m_scope;
    bool m_oldEdition = false;
    EnumerationReader m_enumerations;
    ProseText m_sentence;
    TokenList m_tokens;
    std::vector<ProseSegment> m_segments;
    ProseContext m_context;
    std::vector<ProseContext> m_contexts; // of open brackets
    std::vector<ProseScopeReader::State> m_scopes;
    std::vector<std::optional<size_t>> m_pendings; // words that waited for a figure when a bracket was opened
    int m_whole = -1;                              // figure that the bracket or 其中 belongs to, -1 outside
    std::vector<int> m_wholes;                     // of open brackets
    size_t m_pendingBegin = 0;                     // words waiting for a figure
    bool m_pendingJoined = false;
    bool m_distributing = false; ///< each label has got its figure
    bool m_topicHere = false;    ///< what is counted has been named in this sentence
    bool m_strayed = false;      ///< and something else since
    bool m_olderCases = false;   ///< cases of the year before are among those spoken of
    bool m_pending = false;
    int m_section = -1;
    int m_sentenceIndex = -1;
    size_t m_firstFigure = 0; // of this sentence, in the narrative
    struct Placed
    {
        int figure = 0;
        size_t token = 0;
    };
    std::vector<Placed> m_placed; ///< figures of this sentence that stand there, in the order of the text
    size_t m_scoped = 0;          // tokens that the scope has seen
    /// What the segment before compared with last year; empty if it did not.
    std::vector<ProseMeaning> m_trending;
    std::optional<size_t> m_comparing; ///< segment that says with what those behind it are compared: 与上年相比，…
    int m_compared = -1;               ///< figure of last year in such a segment: 与2022年的48件相比，…
};

} // namespace gouji
