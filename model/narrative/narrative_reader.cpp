// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/narrative_reader.h"

#include <algorithm>

namespace gouji {

namespace {

using Kind = ProseToken::Kind;

constexpr int deepestBracket = 6;
constexpr int disputesSection = 4;

} // namespace

int NarrativeReader::sentenceIndex()
{
    if (m_sentenceIndex < 0) {
        m_sentenceIndex = static_cast<int>(m_narrative.sentences.size());
        m_narrative.sentences.push_back({m_sentence.span(0, m_sentence.size()), m_sentence.section});
    }
    return m_sentenceIndex;
}

void NarrativeReader::splitSegments()
{
    m_segments.clear();
    ProseSegment segment;
    for (size_t i = 0; i <= tokens().size(); ++i) {
        const bool end = i == tokens().size();
        if (!end && tokens()[i].kind == Kind::Figure)
            ++segment.figures;
        if (!end && tokens()[i].kind != Kind::Break)
            continue;
        segment.end = i;
        segment.closer = end ? u'\0' : tokens()[i].mark;
        m_segments.push_back(segment);
        const char16_t opener = segment.closer;
        segment = {};
        segment.begin = i + 1;
        segment.opener = opener;
    }
}

void NarrativeReader::readSentence()
{
    if (tokens().empty())
        return;
    m_sentenceIndex = -1;
    m_firstFigure = m_narrative.figures.size();
    m_placed.clear();
    m_scoped = 0;
    m_pending = false;
    m_trending.clear();
    m_comparing.reset();
    m_compared = -1;
    m_strayed = false;
    m_olderCases = false;
    m_contexts.clear();
    m_scopes.clear();
    m_pendings.clear();
    m_whole = -1;
    m_wholes.clear();
    const bool goesOn = isWord(tokens().front(), WordKind::Among);
    m_topicHere = goesOn;
    if (tokens().front().kind == Kind::Enumerator || m_sentence.section != m_section) {
        m_section = m_sentence.section;
        m_context = {};
        static constexpr int requestsSection = 3;
        if (m_section == requestsSection)
            m_context.topic = ProseTopic::Requests;
    }
    m_context.division = ProsePart::None;
    m_context.part = goesOn;
    m_context.causePart = false;
    m_context.partOf = m_context.whole;
    m_context.requestFigures = false;
    m_context.partOfOther = false;
    m_context.theme = false;
    m_context.themeJoined = false;
    m_context.otherRules = false;
    m_context.doubtfulRules = false;
    m_context.decided = false;
    m_context.disputesHandled = false;
    m_context.otherCause = false;
    m_context.cause = m_context.causeAbove;
    m_context.disputesSection = m_section == disputesSection;
    m_scope.beginSentence(m_sentence, m_tokens, goesOn);
    m_enumerations.beginSentence(goesOn);
    splitSegments();
    for (size_t i = 0; i < m_segments.size(); ++i)
        readSegment(i);
    m_enumerations.endSentence();
    readTotalsBehind();
    openDoubledFigures();
}

void NarrativeReader::scanScope(size_t begin, size_t end)
{
    for (size_t i = std::max(begin, m_scoped); i < end; ++i)
        m_scope.add(tokens()[i], i);
    m_scoped = std::max(m_scoped, end);
}

void NarrativeReader::addWords(ProseWords &result, size_t begin, size_t end) const
{
    ProseWordReader reader(m_sentence, m_extraction.year, m_context.topic == ProseTopic::Requests);
    for (size_t i = begin; i < end; ++i) {
        if (tokens()[i].kind != Kind::Figure)
            reader.add(tokens()[i], result);
    }
}

ProseWords NarrativeReader::words(size_t begin, size_t end) const
{
    ProseWords result;
    addWords(result, begin, end);
    return result;
}

/// 办结的14件申请: what is counted may stand behind the unit.
void NarrativeReader::addNoun(ProseWords &result, size_t begin, size_t end) const
{
    size_t noun = begin;
    while (noun < end && isWord(tokens()[noun], WordKind::Filler))
        ++noun;
    if (noun == end || tokens()[noun].kind != Kind::Word)
        return;
    const ProseWords behind = words(begin, noun + 1);
    if (!behind.topicSeen || behind.topic == ProseTopic::Other)
        return;
    addWords(result, begin, noun + 1);
}

/// 收到34件，主要涉及征地21件、…: parts by subject.
bool NarrativeReader::opensWithTheme(const ProseSegment &segment) const
{
    size_t first = segment.begin;
    while (first < segment.end && isWord(tokens()[first], WordKind::Filler))
        ++first;
    return first < segment.end && isWord(tokens()[first], WordKind::Theme)
           && tokens()[first].word->text.ends_with(u"涉及");
}

/// 其余为综合类信息, 其余信息…: the rest of what is being divided. 其他各项工作有序推进 is none.
bool NarrativeReader::opensWithRest(size_t token) const
{
    static constexpr std::u16string_view words[] = {u"其余", u"其他", u"其它", u"余下", u"剩余"};
    static constexpr std::u16string_view copulas = u"为是均都皆属系则";
    constexpr size_t length = 2; // of these words and of a noun
    const auto begin = static_cast<size_t>(tokens()[token].begin);
    const std::u16string_view text = m_sentence.view().substr(begin);
    if (text.size() < length + 1 || std::none_of(std::begin(words), std::end(words), [text](std::u16string_view word) {
            return text.starts_with(word);
        }))
        return false;
    const std::u16string_view noun = text.substr(length, length);
    return copulas.find(noun.front()) != std::u16string_view::npos
           || (noun.size() == length && m_sentence.view().substr(0, begin).find(noun) != std::u16string_view::npos);
}

/// The figure that parts told next belong to: the last one that is no comparison.
int NarrativeReader::lastWhole() const
{
    const auto first = static_cast<int>(m_firstFigure);
    for (int i = static_cast<int>(m_narrative.figures.size()) - 1; i >= first; --i) {
        const ProseFigure &figure = m_narrative.figures[static_cast<size_t>(i)];
        if (!figure.percent && !figure.change && figure.scope != ProseScope::OtherYear)
            return i;
    }
    return -1;
}

void NarrativeReader::openPart(bool theme)
{
    if (theme)
        m_enumerations.openTheme();
    else
        m_enumerations.openAmong();
    if (!m_context.part)
        m_context.partOf = m_context.whole;
    m_context.part = true;
    m_whole = lastWhole();
    m_context.partOfOther = false;
    if (m_whole >= 0) {
        const ProseFigure &whole = m_narrative.figures[static_cast<size_t>(m_whole)];
        m_context.partOfOther =
            whole.binding.isEmpty() && whole.scope == ProseScope::ThisYear && m_context.topic == ProseTopic::Other;
    }
}

/// 因政府信息公开, 因征地: what the disputes named next are about.
void NarrativeReader::noteCause(const ProseSegment &segment)
{
    using View = std::u16string_view;
    if (segment.begin == segment.end)
        return;
    const auto textFrom = [&](size_t token) {
        const auto begin = static_cast<size_t>(tokens()[token].begin);
        return m_sentence.view().substr(begin, static_cast<size_t>(tokens()[segment.end - 1].end) - begin);
    };
    const auto holdsOne = [](View text, std::initializer_list<View> words) {
        return std::any_of(words.begin(), words.end(), [text](View word) { return text.find(word) != View::npos; });
    };
    bool cause = holdsOne(textFrom(segment.begin),
                          {u"信息公开行政复议", u"信息公开复议", u"信息公开行政诉讼", u"信息公开诉讼", u"信息公开类",
                           u"信息公开引发", u"信息公开引起", u"信息公开产生", u"信息公开被", u"信息公开而"});
    for (size_t i = segment.begin; i < segment.end; ++i) {
        const ProseToken &token = tokens()[i];
        if (isWord(token, WordKind::Cause)) {
            cause = true;
        } else if (token.kind == Kind::Word && token.word->text == u"因" && i + 1 < segment.end) {
            const View text = textFrom(i).substr(1);
            const char16_t before = token.begin > 0 ? m_sentence.view()[static_cast<size_t>(token.begin) - 1] : u'\0';
            static constexpr View conjunctions = u"此而素故为";
            if (before == u'原' || conjunctions.find(text.front()) != View::npos)
                continue;
            if (holdsOne(text, {u"公开", u"依申请", u"答复", u"告知"}))
                cause = true;
            else
                m_context.otherCause = true;
        }
    }
    if (!cause)
        return;
    m_context.cause = true;
    m_context.otherCause = false;
    if (tokens().front().kind == Kind::Enumerator)
        m_context.causeAbove = true;
}

void NarrativeReader::readSegment(size_t index)
{
    const ProseSegment &segment = m_segments[index];
    const size_t figuresBefore = m_narrative.figures.size();
    if (segment.opener == u'(' && static_cast<int>(m_contexts.size()) < deepestBracket) {
        m_contexts.push_back(m_context);
        m_scopes.push_back(m_scope.state());
        m_wholes.push_back(m_whole);
        const bool behindFigure = segment.begin >= 2 && tokens()[segment.begin - 2].kind == Kind::Figure;
        m_enumerations.openBracket(behindFigure);
        m_whole = behindFigure ? lastWhole() : -1;
        if (behindFigure)
            m_context.partOf = m_context.whole;
        m_pendings.push_back(m_pending ? std::optional<size_t>(m_pendingBegin) : std::nullopt);
        m_pending = false;
    }
    const bool carries = std::any_of(tokens().begin() + static_cast<std::ptrdiff_t>(segment.begin),
                                     tokens().begin() + static_cast<std::ptrdiff_t>(segment.end),
                                     [](const ProseToken &token) { return isWord(token, WordKind::Carry); });
    m_scope.beginSegment(carries);
    noteCause(segment);
    const ProseScopeReader::State scopeBefore = m_scope.state();

    if (segment.figures == 0) {
        scanScope(segment.begin, segment.end);
        readDenial(index);
        // 其余为综合类信息
        if (segment.begin < segment.end && opensWithRest(segment.begin))
            m_enumerations.leaveOpen();
        const ProseWords here = words(segment.begin, segment.end);
        if (here.has(WordKind::Among))
            openPart(here.has(WordKind::Theme));
        readClaims(segment);
        if (here.topicSeen && !(segment.closer == u'、' && here.topic == ProseTopic::Other && m_pending)) {
            m_context.topic = here.topic;
            m_context.topicRows = here.topicRows;
            m_topicHere = true;
            m_strayed = false;
        }
        noteOlderCases(here);
        if (here.verb == ProseVerb::Answered || here.verb == ProseVerb::Done)
            m_context.answered = true;
        if (!m_pending || !m_pendingJoined)
            m_pendingBegin = segment.begin;
        m_pending = segment.end > segment.begin && !here.has(WordKind::Not) && !here.has(WordKind::Nothing);
        m_pendingJoined = segment.closer == u'、';
    } else {
        size_t wordsFrom = segment.begin;
        if (m_pending && m_pendingJoined)
            wordsFrom = m_pendingBegin;
        readListing(index, wordsFrom);
        if (!readDistribution(index, wordsFrom))
            readFigures(index, wordsFrom);
        readClaims(segment);
        // 186件规范性文件纳入清理，其中…: other documents than the year's, or (全面清理…，其中现行有效47件) perhaps all there are
        if (m_context.topic == ProseTopic::Rules && !m_context.part) {
            const bool lookedThrough = words(segment.begin, segment.end).has(WordKind::Unrelated);
            bool inForce = false;
            for (size_t i = segment.begin; i < tokens().size() && tokens()[i].mark != u';'; ++i)
                inForce = inForce || (isWord(tokens()[i], WordKind::Verb) && tokens()[i].word->text == u"现行有效");
            m_context.otherRules = lookedThrough && !inForce;
            m_context.doubtfulRules = lookedThrough && inForce;
        }
        m_pending = false;
        if (isAside(index, figuresBefore))
            m_scope.restore(scopeBefore);
        // 在办结的14件申请中，…
        if (m_sentence.view()[static_cast<size_t>(tokens()[segment.end - 1].end) - 1] == u'中')
            openPart(false);
    }
    readTrend(index, figuresBefore);
    if (segment.closer == u';' || segment.closer == u')')
        m_comparing.reset();
    if (segment.closer == u';') {
        m_enumerations.semicolon();
        m_context.part = false;
        m_context.partOfOther = false;
        m_context.theme = false;
        m_whole = -1;
        m_pending = false;
    }
    if (segment.closer == u')' && !m_contexts.empty()) {
        m_context = m_contexts.back();
        m_contexts.pop_back();
        m_scope.restore(m_scopes.back());
        m_scopes.pop_back();
        m_whole = m_wholes.back();
        m_wholes.pop_back();
        m_enumerations.closeBracket();
        // 不予公开（属于…）2件: the label stands before the brackets.
        m_pending = m_pendings.back() && segment.figures == 0;
        m_pendingBegin = m_pendings.back().value_or(0);
        m_pendingJoined = false;
        m_pendings.pop_back();
    }
}

Narrative readNarrative(const Extraction &extraction)
{
    return NarrativeReader(extraction).read();
}

} // namespace gouji
