// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/narrative.h"
#include "model/narrative/prose_binding.h"
#include "model/narrative/prose_enumerations.h"
#include "model/narrative/prose_scope.h"

#include <algorithm>

namespace gouji {

namespace {

using Kind = ProseToken::Kind;

constexpr int deepestBracket = 6;

bool isWord(const ProseToken &token, WordKind kind)
{
    return token.kind == Kind::Word && token.word->kind == kind;
}

/// A stretch between two marks.
struct Segment
{
    size_t begin = 0; // tokens
    size_t end = 0;
    char16_t opener = 0; // mark before it
    char16_t closer = 0; // mark behind it, 0 at the end of the sentence
    int figures = 0;
};

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
    void readClaims(const Segment &segment);
    void readListing(size_t index, size_t chainBegin);
    bool readDistribution(size_t index, size_t wordsFrom);
    ProseWords words(size_t begin, size_t end) const;
    void addNoun(ProseWords &result, size_t begin, size_t end) const;
    bool opensWithTheme(const Segment &segment) const;
    void addWords(ProseWords &result, size_t begin, size_t end) const;
    void scanScope(size_t begin, size_t end);
    int putFigure(size_t token, const ProseWords &words);
    void bind(ProseFigure &figure, const ProseReading &reading, const ProseWords &words);
    void noteContext(const ProseWords &words, const ProseReading &reading);
    void readRatio(int figure, const ProseWords &words);
    void includeCarriedIn(int figure);
    int sentenceIndex();

    const Extraction &m_extraction;
    Narrative m_narrative;
    ProseScopeReader m_scope;
    bool m_oldEdition = false;
    EnumerationReader m_enumerations;
    ProseText m_sentence;
    TokenList m_tokens;
    std::vector<Segment> m_segments;
    ProseContext m_context;
    std::vector<ProseContext> m_contexts; // of open brackets
    std::vector<ProseScopeReader::State> m_scopes;
    size_t m_pendingBegin = 0; // words waiting for a figure
    bool m_pendingJoined = false;
    bool m_pending = false;
    int m_section = -1;
    int m_sentenceIndex = -1;
    size_t m_firstFigure = 0; // of this sentence, in the narrative
    size_t m_scoped = 0;      // tokens that the scope has seen
};

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
    Segment segment;
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
    m_scoped = 0;
    m_pending = false;
    m_contexts.clear();
    m_scopes.clear();
    const bool goesOn = isWord(tokens().front(), WordKind::Among);
    if (tokens().front().kind == Kind::Enumerator || m_sentence.section != m_section) {
        m_section = m_sentence.section;
        m_context = {};
        static constexpr int requestsSection = 3;
        if (m_section == requestsSection)
            m_context.topic = ProseTopic::Requests;
    }
    m_context.division = ProsePart::None;
    m_context.part = goesOn;
    m_scope.beginSentence(m_sentence, m_tokens, goesOn);
    m_enumerations.beginSentence(goesOn);
    splitSegments();
    for (size_t i = 0; i < m_segments.size(); ++i)
        readSegment(i);
    m_enumerations.endSentence();
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
bool NarrativeReader::opensWithTheme(const Segment &segment) const
{
    size_t first = segment.begin;
    while (first < segment.end && isWord(tokens()[first], WordKind::Filler))
        ++first;
    return first < segment.end && isWord(tokens()[first], WordKind::Theme)
           && tokens()[first].word->text.ends_with(u"涉及");
}

void NarrativeReader::readSegment(size_t index)
{
    const Segment &segment = m_segments[index];
    if (segment.opener == u'(' && static_cast<int>(m_contexts.size()) < deepestBracket) {
        m_contexts.push_back(m_context);
        m_scopes.push_back(m_scope.state());
        const bool behindFigure = segment.begin >= 2 && tokens()[segment.begin - 2].kind == Kind::Figure;
        m_enumerations.openBracket(behindFigure);
        m_pending = false;
    }
    const bool carries = std::any_of(tokens().begin() + static_cast<std::ptrdiff_t>(segment.begin),
                                     tokens().begin() + static_cast<std::ptrdiff_t>(segment.end),
                                     [](const ProseToken &token) { return isWord(token, WordKind::Carry); });
    m_scope.beginSegment(carries);

    if (segment.figures == 0) {
        scanScope(segment.begin, segment.end);
        readDenial(index);
        const ProseWords here = words(segment.begin, segment.end);
        if (here.has(WordKind::Among)) {
            m_enumerations.openAmong();
            m_context.part = true;
        }
        readClaims(segment);
        if (here.topicSeen && !(segment.closer == u'、' && here.topic == ProseTopic::Other && m_pending)) {
            m_context.topic = here.topic;
            m_context.topicRows = here.topicRows;
        }
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
        m_pending = false;
    }
    if (segment.closer == u';') {
        m_enumerations.semicolon();
        m_context.part = false;
        m_pending = false;
    }
    if (segment.closer == u')' && !m_contexts.empty()) {
        m_context = m_contexts.back();
        m_contexts.pop_back();
        m_scope.restore(m_scopes.back());
        m_scopes.pop_back();
        m_enumerations.closeBracket();
        m_pending = false;
    }
}

void NarrativeReader::readFigures(size_t index, size_t wordsFrom)
{
    const Segment &segment = m_segments[index];
    size_t from = wordsFrom;
    bool labelsBehind = false;
    int count = 0;
    for (size_t i = segment.begin; i < segment.end; ++i) {
        if (tokens()[i].kind != Kind::Figure)
            continue;
        size_t next = i + 1;
        while (next < segment.end && tokens()[next].kind != Kind::Figure)
            ++next;
        scanScope(segment.begin, i);
        ProseWords here = words(from, i);
        const bool last = next == segment.end;
        if (count == 0 && !here.decisive()) {
            // 10件予以公开: the label stands behind, for all figures of this stretch.
            ProseWords both = here;
            addWords(both, i + 1, next);
            labelsBehind = both.decisive() && !(both.has(WordKind::All) && both.groups == 0 && both.outcomes == 0);
            if (labelsBehind) {
                here = std::move(both);
            } else if (!here.topicSeen && !here.has(WordKind::Among) && m_pending && !m_pendingJoined
                       && here.unknownAfterTopic == 0)
            {
                // 收到政府信息公开申请，共12件 · 行政复议：2件
                here = words(m_pendingBegin, i);
            } else if (both.topicSeen && !here.topicSeen) {
                here = std::move(both); // 12件申请; 3条可公开文件信息
            }
        } else if (labelsBehind) {
            addWords(here, i + 1, next);
        }
        if (!here.topicSeen && !labelsBehind && next > i + 1)
            addNoun(here, i + 1, next);
        if (here.has(WordKind::Among) || opensWithTheme(segment)) {
            m_enumerations.openAmong();
            m_context.part = true;
        } else if (here.has(WordKind::Respectively) && !here.decisive()) {
            m_enumerations.openComplete();
        }
        if (labelsBehind || last)
            scanScope(i, segment.end);
        putFigure(i, here);
        from = labelsBehind ? next : i + 1;
        ++count;
    }
    scanScope(segment.begin, segment.end);
    if (segment.closer == u':' && segment.end > segment.begin && tokens()[segment.end - 1].kind == Kind::Figure)
        m_enumerations.openComplete();
}

/// 行政许可、行政处罚分别为125件、33件: the labels first, then as many figures.
bool NarrativeReader::readDistribution(size_t index, size_t wordsFrom)
{
    const Segment &first = m_segments[index];
    size_t respectively = first.begin;
    while (respectively < first.end && !isWord(tokens()[respectively], WordKind::Respectively)
           && tokens()[respectively].kind != Kind::Figure)
        ++respectively;
    if (respectively == first.end || !isWord(tokens()[respectively], WordKind::Respectively))
        return false;
    std::vector<size_t> figures;
    size_t last = index;
    for (size_t i = index; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments[i];
        const size_t from = i == index ? respectively + 1 : segment.begin;
        bool only = segment.figures > 0;
        for (size_t token = from; token < segment.end; ++token) {
            const Kind kind = tokens()[token].kind;
            only = only
                   && (kind == Kind::Figure || isWord(tokens()[token], WordKind::And)
                       || isWord(tokens()[token], WordKind::Filler));
        }
        if (!only)
            break;
        for (size_t token = from; token < segment.end; ++token) {
            if (tokens()[token].kind == Kind::Figure)
                figures.push_back(token);
        }
        last = i;
        if (segment.closer != u'、' && segment.closer != u',')
            break;
    }
    // Labels of one kind, as many as there are figures.
    static constexpr WordKind kinds[] = {WordKind::Result,    WordKind::Applicant, WordKind::Outcome, WordKind::Dispute,
                                         WordKind::Decisions, WordKind::Rules,     WordKind::Verb};
    for (const WordKind kind : kinds) {
        std::vector<size_t> labels;
        for (size_t i = wordsFrom; i < respectively; ++i) {
            if (isWord(tokens()[i], kind))
                labels.push_back(i);
        }
        if (labels.size() < 2 || labels.size() != figures.size())
            continue;
        scanScope(first.begin, respectively);
        for (size_t i = 0; i < figures.size(); ++i) {
            ProseWordReader reader(m_sentence, m_extraction.year, m_context.topic == ProseTopic::Requests);
            ProseWords own;
            for (size_t token = wordsFrom; token < respectively; ++token) {
                const bool label = std::find(labels.begin(), labels.end(), token) != labels.end();
                if (!label || token == labels[i])
                    reader.add(tokens()[token], own);
            }
            own.unknownAfterTopic = 0;
            own.unknownAfterVerb = 0;
            putFigure(figures[i], own);
        }
        for (size_t i = index; i <= last; ++i)
            m_segments[i].figures = 0; // those behind have been read
        m_segments[index].figures = static_cast<int>(figures.size());
        scanScope(first.begin, first.end);
        return true;
    }
    return false;
}

void NarrativeReader::bind(ProseFigure &figure, const ProseReading &reading, const ProseWords &words)
{
    figure.verb = reading.verb;
    figure.scope = m_scope.scope();
    if (figure.scope != ProseScope::ThisYear)
        return;
    for (int i = 0; i < reading.count; ++i) {
        ProseMeaning meaning = cellsOfBlock(reading.blocks[static_cast<size_t>(i)], m_extraction);
        if (!meaning.empty())
            figure.binding.meanings.push_back(std::move(meaning));
    }
    const bool sure = reading.sure && !m_scope.isDoubtful() && !figure.vague;
    figure.binding.certainty = sure ? ProseCertainty::Sure : ProseCertainty::Doubtful;
    if (!figure.binding.isEmpty())
        figure.binding.words = words.places;
}

void NarrativeReader::noteContext(const ProseWords &words, const ProseReading &reading)
{
    if (words.topicSeen) {
        m_context.topic = words.topic;
        m_context.topicRows = words.topicRows;
    } else if (reading.count > 0 && reading.blocks[0].table == TableId::Requests) {
        m_context.topic = ProseTopic::Requests;
    } else if (reading.count == 0 && (words.verb != ProseVerb::None || words.ruleVerbs != 0)
               && words.unknownAfterVerb > 0) {
        m_context.topic = ProseTopic::Other;
    }
    if (reading.verb != ProseVerb::None && words.applicants == 0 && reading.part == ProsePart::Action)
        m_context.whole = reading.verb;
    if (reading.verb == ProseVerb::Answered || reading.verb == ProseVerb::Done || reading.part == ProsePart::Result)
        m_context.answered = true;
    if (reading.count > 0)
        m_context.division = reading.part;
}

int NarrativeReader::putFigure(size_t token, const ProseWords &words)
{
    const FigureToken &read = m_tokens.figures[static_cast<size_t>(tokens()[token].number)];
    ProseFigure figure;
    figure.span = m_sentence.span(tokens()[token].begin, tokens()[token].end);
    figure.sentence = sentenceIndex();
    figure.value = read.value;
    figure.lastDigit = read.lastDigit;
    figure.vague = read.vague;
    figure.percent = read.unitKind == UnitKind::Percent;
    figure.unit = QString(reinterpret_cast<const QChar *>(read.unit.data()), static_cast<qsizetype>(read.unit.size()));

    ProseReading reading = bindWords(words, m_context, read.unitKind, m_oldEdition);
    const quint32 severalRules = words.ruleVerbs & (words.ruleVerbs - 1);
    if ((words.has(WordKind::All) || severalRules != 0) && !read.value.isZero())
        reading.sure = false;
    if (read.about || (read.chinese && read.unitKind == UnitKind::Item))
        reading.sure = false;
    bind(figure, reading, words);
    const int index = static_cast<int>(m_narrative.figures.size());
    m_narrative.figures.push_back(std::move(figure));

    EnumerationReader::Member member;
    member.figure = index;
    member.unit = read.unitKind;
    member.part = reading.part;
    member.verb = words.verb;
    member.block = reading.count > 0 ? reading.blocks[0] : CellBlock();
    member.bound = reading.count > 0;
    member.compared = m_scope.isCompared() || words.has(WordKind::Share) || words.has(WordKind::Growth);
    member.scope = m_scope.scope();
    member.total = words.has(WordKind::Total);
    member.otherVerb = words.verb != ProseVerb::None && reading.part != ProsePart::Result && words.applicants == 0
                       && words.outcomes == 0;
    readRatio(index, words);
    m_enumerations.put(member);
    noteContext(words, reading);
    if (reading.verb == ProseVerb::CarriedIn && words.has(WordKind::Including))
        includeCarriedIn(index);
    // 发生行政诉讼5件，其中因政府信息公开2件: the first counts more than the form does.
    if (words.has(WordKind::Cause) && m_context.part && reading.part == ProsePart::Dispute
        && index > static_cast<int>(m_firstFigure))
    {
        ProseFigure &whole = m_narrative.figures[static_cast<size_t>(index) - 1];
        if (!whole.binding.isEmpty() && whole.binding.meanings == m_narrative.figures.back().binding.meanings) {
            whole.binding = {};
            whole.scope = ProseScope::Unknown;
        }
    }
    return index;
}

/// 收到58件（含上年结转6件）: the 58 are the new ones and those carried in.
void NarrativeReader::includeCarriedIn(int figure)
{
    for (int i = figure - 1; i >= static_cast<int>(m_firstFigure); --i) {
        ProseFigure &whole = m_narrative.figures[static_cast<size_t>(i)];
        if (whole.verb != ProseVerb::Received && whole.verb != ProseVerb::Accepted)
            continue;
        if (whole.binding.isEmpty())
            return;
        const CellBlock block{TableId::Requests, request_row::newOnes | request_row::carriedIn, 0,
                              request_column::total};
        whole.binding.meanings = {cellsOfBlock(block, m_extraction)};
        return;
    }
}

void NarrativeReader::readRatio(int index, const ProseWords &words)
{
    auto &figures = m_narrative.figures;
    ProseFigure &figure = figures[static_cast<size_t>(index)];
    const bool growth = words.has(WordKind::Growth);
    if (!figure.percent && !growth)
        return;
    const auto first = static_cast<int>(m_firstFigure);
    const auto isPlain = [&](int i) {
        const ProseFigure &other = figures[static_cast<size_t>(i)];
        return !other.percent && !other.implied && !other.ratio && !other.vague;
    };
    if (growth) {
        const bool fall = std::any_of(tokens().begin(), tokens().end(), [&](const ProseToken &token) {
            return isWord(token, WordKind::Growth) && token.word->detail == 1
                   && m_sentence.span(token.begin, token.end).end <= figure.span.begin
                   && m_sentence.span(token.begin, token.end).end + 6 >= figure.span.begin;
        });
        int base = index - 1;
        while (base >= first && !isPlain(base) && figures[static_cast<size_t>(base)].ratio)
            --base;
        if (base < first || !isPlain(base) || figures[static_cast<size_t>(base)].scope != ProseScope::OtherYear)
            return;
        int part = base - 1;
        while (part >= first && (!isPlain(part) || figures[static_cast<size_t>(part)].scope != ProseScope::ThisYear))
            --part;
        if (part < first)
            return;
        using Ratio = ProseRatio::Kind;
        const Ratio kind =
            figure.percent ? (fall ? Ratio::Fall : Ratio::Growth) : (fall ? Ratio::Decrease : Ratio::Increase);
        figure.ratio = ProseRatio{kind, part, base};
        return;
    }
    if (!words.has(WordKind::Share))
        return;
    int part = index - 1;
    if (part < first || !isPlain(part))
        return;
    const int whole = m_enumerations.totalOf(part);
    if (whole >= 0)
        figure.ratio = ProseRatio{ProseRatio::Kind::Share, part, whole};
}

/// 未收到 …, 未发生 …: nothing, said in words.
void NarrativeReader::readDenial(size_t index)
{
    const Segment &segment = m_segments[index];
    size_t denial = segment.begin;
    while (denial < segment.end && !isWord(tokens()[denial], WordKind::Not)
           && !isWord(tokens()[denial], WordKind::Nothing))
        ++denial;
    if (denial == segment.end)
        return;
    size_t end = segment.end;
    for (size_t i = index; m_segments[i].closer == u'、' && i + 1 < m_segments.size(); ++i) {
        if (m_segments[i + 1].figures > 0)
            break;
        end = m_segments[i + 1].end;
        // 无行政复议、未发生诉讼: each denial speaks for itself.
        for (size_t token = m_segments[i + 1].begin; token < end; ++token) {
            if (isWord(tokens()[token], WordKind::Not) || isWord(tokens()[token], WordKind::Nothing)) {
                end = m_segments[i + 1].begin;
                break;
            }
        }
        if (end == m_segments[i + 1].begin)
            break;
    }
    ProseWords denied = words(denial, end);
    if (!denied.topicSeen && !denied.decisive()) {
        // 依申请公开：无
        if (!m_pending || segment.opener != u':' || denied.unknownAfterTopic > 0)
            return;
        denied = words(m_pendingBegin, end);
    }
    if (!denied.topicSeen && denied.outcomes == 0) {
        // 行政复议和行政诉讼均未发生
        ProseWords before = words(m_pending && m_pendingJoined ? m_pendingBegin : segment.begin, end);
        if (before.topicSeen && denied.has(WordKind::Happen))
            denied = std::move(before);
    }
    const ProseReading reading = bindDenial(denied, m_context, m_oldEdition);
    if (reading.count == 0)
        return;
    size_t last = denial;
    while (last + 1 < segment.end
           && (isWord(tokens()[last + 1], WordKind::Verb) || isWord(tokens()[last + 1], WordKind::Happen)))
        ++last;
    ProseFigure figure;
    figure.span = m_sentence.span(tokens()[denial].begin, tokens()[last].end);
    figure.sentence = sentenceIndex();
    figure.implied = true;
    bind(figure, reading, denied);
    if (!figure.binding.isEmpty())
        m_narrative.figures.push_back(std::move(figure));
}

/// 均已办结, 均获维持.
void NarrativeReader::readClaims(const Segment &segment)
{
    bool all = false;
    size_t allAt = 0;
    for (size_t i = segment.begin; i < segment.end; ++i) {
        const ProseToken &token = tokens()[i];
        if (token.kind == Kind::Figure) {
            all = false;
            continue;
        }
        if (isWord(token, WordKind::All)) {
            all = true;
            allAt = i;
            continue;
        }
        if (!all || m_scope.scope() != ProseScope::ThisYear || m_scope.isDoubtful())
            continue;
        const bool done = token.kind == Kind::Word && token.word->kind == WordKind::Verb
                          && (token.word->detail == static_cast<quint32>(ProseVerb::Done)
                              || token.word->detail == static_cast<quint32>(ProseVerb::Answered));
        const bool upheld = token.kind == Kind::Word && token.word->kind == WordKind::Outcome
                            && token.word->detail == dispute_column::upheld && !token.word->doubtful;
        if (!done && !upheld)
            continue;
        all = false;
        ProseClaim claim;
        claim.kind = done ? ProseClaim::Kind::AllDone : ProseClaim::Kind::AllUpheld;
        claim.span = m_sentence.span(tokens()[allAt].begin, token.end);
        const auto first = static_cast<int>(m_firstFigure);
        int subject = static_cast<int>(m_narrative.figures.size()) - 1;
        if (done) {
            // The figure before must be all requests of the year, not a part of them.
            if (subject < first) {
                const ProseWords here = words(segment.begin, i);
                if (!(here.topicSeen ? here.topic == ProseTopic::Requests && !here.topicDoubtful : false))
                    continue;
            } else {
                const ProseFigure &figure = m_narrative.figures[static_cast<size_t>(subject)];
                const bool whole = figure.verb == ProseVerb::Received || figure.verb == ProseVerb::Accepted
                                   || figure.verb == ProseVerb::Done || figure.verb == ProseVerb::Answered;
                if (figure.binding.isEmpty() || figure.binding.certainty != ProseCertainty::Sure || !whole
                    || figure.implied || figure.binding.meanings.front().size() > 2
                    || m_context.topic != ProseTopic::Requests)
                    continue;
            }
            for (const ProseTerm &term :
                 cellsOfBlock({TableId::Requests, request_row::carriedOut, 0, request_column::total}, m_extraction))
                claim.parts.push_back(term.cell);
        } else {
            quint32 rows = 0;
            for (; subject >= first; --subject) {
                const ProseFigure &figure = m_narrative.figures[static_cast<size_t>(subject)];
                if (figure.binding.isEmpty() || figure.binding.meanings.front().front().cell.table != TableId::Disputes)
                    break;
                for (const ProseTerm &term : figure.binding.meanings.front())
                    claim.wholes.push_back(term.cell);
                if (!m_contexts.empty())
                    break; // in brackets: of the figure before them
            }
            if (claim.wholes.empty() && m_context.topic == ProseTopic::Disputes)
                rows = m_context.topicRows;
            for (const ProseTerm &term :
                 cellsOfBlock({TableId::Disputes, rows, 0, dispute_column::total}, m_extraction))
                claim.wholes.push_back(term.cell);
            if (claim.wholes.empty())
                continue;
            std::sort(claim.wholes.begin(), claim.wholes.end());
            claim.wholes.erase(std::unique(claim.wholes.begin(), claim.wholes.end()), claim.wholes.end());
            const TableForm &form = m_extraction.tableForm(TableId::Disputes);
            bool totals = true;
            for (const CellId cell : claim.wholes) {
                const FormCell &whole = form.cells[static_cast<size_t>(cell.index)];
                totals = totals && form.columns[static_cast<size_t>(whole.column)].key == QLatin1String("total");
                claim.parts.push_back({TableId::Disputes, form.rows[static_cast<size_t>(whole.row)].firstCell});
            }
            if (!totals)
                continue;
        }
        claim.sentence = sentenceIndex();
        m_narrative.claims.push_back(std::move(claim));
    }
}

/// 甲、乙、丙三个平台; 甲、乙等9个栏目.
void NarrativeReader::readListing(size_t index, size_t chainBegin)
{
    const Segment &segment = m_segments[index];
    if (chainBegin == segment.begin)
        return;
    size_t at = segment.begin;
    while (at < segment.end && tokens()[at].kind != Kind::Figure)
        ++at;
    if (at == segment.end || at == segment.begin)
        return;
    const FigureToken &figure = m_tokens.figures[static_cast<size_t>(tokens()[at].number)];
    static constexpr std::u16string_view countingWords = u"个大类种项";
    static constexpr int most = 30;
    if (figure.unit.empty() || countingWords.find(figure.unit.front()) == std::u16string_view::npos || figure.vague
        || figure.value > Decimal(most) || figure.unitKind == UnitKind::Point || figure.unit.size() > 1)
        return;
    int listed = 1;
    int joined = 0;
    for (size_t i = chainBegin; i < at; ++i) {
        const ProseToken &token = tokens()[i];
        if (token.kind == Kind::Break)
            ++listed;
        if (i < segment.begin)
            continue;
        if (isWord(token, WordKind::And))
            ++joined;
        // 甲、乙开展3项: the figure does not count the list.
        static constexpr WordKind others[] = {WordKind::Verb, WordKind::Happen,  WordKind::Total,
                                              WordKind::Not,  WordKind::Nothing, WordKind::All};
        for (const WordKind other : others) {
            if (isWord(token, other))
                return;
        }
    }
    ProseListing listing;
    listing.open = m_sentence.view()[static_cast<size_t>(tokens()[at].begin) - 1] == u'等';
    listing.announced = figure.value.toString().toInt();
    listing.listed = std::clamp(listing.announced, listed, listed + joined);
    listing.span = m_sentence.span(tokens()[chainBegin].begin, tokens()[at].end);
    listing.sentence = sentenceIndex();
    m_narrative.listings.push_back(listing);
}

} // namespace

Narrative readNarrative(const Extraction &extraction)
{
    return NarrativeReader(extraction).read();
}

} // namespace gouji
