// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/narrative_reader.h"

#include <algorithm>

namespace gouji {

namespace {

using Kind = ProseToken::Kind;

} // namespace

void NarrativeReader::readFigures(size_t index, size_t wordsFrom)
{
    const ProseSegment &segment = m_segments[index];
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
                here.unknownAfterVerb = 0;
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
            openPart(here.has(WordKind::Theme));
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
    const ProseSegment &first = m_segments[index];
    size_t respectively = first.begin;
    while (respectively < first.end && !isWord(tokens()[respectively], WordKind::Respectively)
           && tokens()[respectively].kind != Kind::Figure)
        ++respectively;
    if (respectively == first.end || !isWord(tokens()[respectively], WordKind::Respectively))
        return false;
    std::vector<size_t> figures;
    size_t last = index;
    for (size_t i = index; i < m_segments.size(); ++i) {
        const ProseSegment &segment = m_segments[i];
        const size_t from = i == index ? respectively + 1 : segment.begin;
        bool only = segment.figures > 0;
        for (size_t token = from; token < segment.end; ++token) {
            const Kind kind = tokens()[token].kind;
            // 自然人、企业分别提出申请9件、3件
            const bool opening =
                i == index && figures.empty() && kind == Kind::Word && !isWord(tokens()[token], WordKind::Not)
                && !isWord(tokens()[token], WordKind::Compare) && !isWord(tokens()[token], WordKind::Growth);
            const bool before = opening
                                && std::none_of(tokens().begin() + static_cast<std::ptrdiff_t>(from),
                                                tokens().begin() + static_cast<std::ptrdiff_t>(token),
                                                [](const ProseToken &one) { return one.kind == Kind::Figure; });
            only = only
                   && (before || kind == Kind::Figure || isWord(tokens()[token], WordKind::And)
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
        m_distributing = true;
        for (size_t i = 0; i < figures.size(); ++i) {
            ProseWordReader reader(m_sentence, m_extraction.year, m_context.topic == ProseTopic::Requests);
            ProseWords own;
            for (size_t token = wordsFrom; token < respectively; ++token) {
                const bool label = std::find(labels.begin(), labels.end(), token) != labels.end();
                if (!label || token == labels[i])
                    reader.add(tokens()[token], own);
            }
            for (size_t token = respectively + 1; token < figures.front(); ++token)
                reader.add(tokens()[token], own);
            own.unknownAfterTopic = 0;
            own.unknownAfterVerb = 0;
            putFigure(figures[i], own);
        }
        m_distributing = false;
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
    figure.binding.certainty = reading.open ? ProseCertainty::Open
                               : sure       ? ProseCertainty::Sure
                                            : ProseCertainty::Doubtful;
    if (!figure.binding.isEmpty())
        figure.binding.words = words.places;
}

void NarrativeReader::noteContext(const ProseWords &words, const ProseReading &reading, bool isItem)
{
    noteOlderCases(words);
    if (words.topicSeen) {
        m_topicHere = true;
        m_strayed = false;
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
    if (reading.count > 0 && reading.blocks[0].table == TableId::Requests && !reading.open)
        m_context.requestFigures = true;
    const bool said = words.verb != ProseVerb::None || words.ruleVerbs != 0 || words.groups != 0 || words.outcomes != 0;
    const bool behindFigure = m_placed.size() > 1; // 收到34件，涉及征地21件、…
    if (said || namesOwnTopic(words, m_context))
        m_context.theme = false;
    else if (m_context.theme && m_context.joined)
        m_context.themeJoined = true;
    else if (words.subjects || (words.concerning && behindFigure)) {
        m_context.themeJoined = m_context.theme && m_context.themeJoined;
        m_context.theme = true;
    }
    const bool ofRequests = reading.count > 0 && reading.blocks[0].table == TableId::Requests
                            && (words.topicSeen || words.verb != ProseVerb::None);
    if (ofRequests && m_narrative.figures.back().binding.certainty != ProseCertainty::Open)
        m_context.requestItems = m_context.requestItems || isItem;
    else if (words.topicSeen && words.topic != ProseTopic::Requests)
        m_context.requestItems = false;
    if (words.topicSeen)
        m_context.decided = words.topic == ProseTopic::Decisions && (m_context.decided || words.decided());
    // 办理行政复议12件、行政应诉8件: the verb speaks for the whole list.
    const bool happened = words.verb == ProseVerb::Received || words.has(WordKind::Happen);
    if (words.topicSeen && words.topic == ProseTopic::Disputes && (happened || words.verb != ProseVerb::None))
        m_context.disputesHandled =
            words.verb == ProseVerb::Handled || words.verb == ProseVerb::Accepted || words.verb == ProseVerb::Done;
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

    const size_t first = firstOfSegment(token);
    m_context.joined = first > 0 && tokens()[first - 1].mark == u'、';
    ProseReading reading = bindWords(words, m_context, read.unitKind, m_oldEdition);
    takeBoth(reading, words, read.unitKind);
    const quint32 severalRules = words.ruleVerbs & (words.ruleVerbs - 1);
    if (words.has(WordKind::Respectively) && words.decisive() && !m_distributing)
        reading = {}; // several labels, and nothing says which is this one's
    if (isDifference(token))
        reading = {}; // 与上年相比，申请增加12件
    if ((words.has(WordKind::All) || severalRules != 0) && !read.value.isZero())
        reading.sure = false;
    if (read.about || (read.chinese && read.unitKind == UnitKind::Item))
        reading.sure = false;
    bind(figure, reading, words);
    if (isFormer(token)) {
        figure.scope = ProseScope::OtherYear;
        figure.binding = {};
        reading = {};
    }
    if (isObject(token))
        figure.binding.certainty = ProseCertainty::Open;
    const bool persons = read.unitKind == UnitKind::Person; // who applied, and not how often
    if (persons || isElsewhere(token, words) || isOtherDispute(token, words, reading))
        figure.binding.certainty = ProseCertainty::Open;
    const int index = static_cast<int>(m_narrative.figures.size());
    m_narrative.figures.push_back(std::move(figure));
    m_placed.push_back({index, token});
    const bool whole = reading.sure && !reading.open && words.topicSeen && !m_context.part && m_contexts.empty()
                       && words.applicants == 0 && words.groups == 0 && words.causes == 0;
    if (whole && endsSegment(token) && m_scope.isOfLastYear() && !read.vague && !read.about && !isDifference(token))
        putLastYear(index, reading);

    EnumerationReader::Member member;
    member.figure = index;
    member.unit = read.unitKind;
    member.part = reading.part;
    member.verb = words.verb;
    member.block = reading.count > 0 ? reading.blocks[0] : CellBlock();
    member.bound = reading.count > 0;
    member.compared = m_scope.isCompared() || words.has(WordKind::Share) || words.has(WordKind::Growth);
    member.scope = m_narrative.figures.back().scope;
    member.carriedOut = reading.verb == ProseVerb::CarriedOut;
    member.total = words.has(WordKind::Total);
    member.otherVerb = words.verb != ProseVerb::None && reading.part != ProsePart::Result && words.applicants == 0
                       && words.outcomes == 0;
    member.joined = m_context.joined;
    if (member.joined && !reading.sure && isBehindOther(index))
        m_narrative.figures.back().binding.certainty = ProseCertainty::Open;
    member.rest = first < token && textOf(first) == u"其余";
    readRatio(index, token, words);
    m_enumerations.put(member);
    // 立案45件，办结43件: something else has been counted.
    if (reading.count == 0 && !words.topicSeen && read.unitKind == UnitKind::Case && token > 0
        && namesSomething(token - 1) && m_enumerations.totalOf(index) < 0)
        m_strayed = true;
    noteContext(words, reading, read.unitKind == UnitKind::Item);
    if (reading.verb == ProseVerb::CarriedIn
        && (words.has(WordKind::Including) || m_context.part || !m_contexts.empty()))
        includeCarriedIn(index, words.has(WordKind::Including));
    if (reading.verb == ProseVerb::CarriedOut)
        doubtDone(index);
    m_context.causePart = m_context.part && (m_context.causePart || words.has(WordKind::Cause));
    if (m_context.causePart && reading.part == ProsePart::Dispute)
        clearWider(index);
    return index;
}

/// Whether nothing but what is counted stands behind the figure. 上年收到申请3件延期至本年办理 tells of a part.
bool NarrativeReader::endsSegment(size_t token) const
{
    size_t behind = token + 1;
    while (behind < tokens().size() && isWord(tokens()[behind], WordKind::Application))
        ++behind;
    return behind == tokens().size() || tokens()[behind].kind == Kind::Break;
}

/// 2022年收到申请37件: held against last year's report.
void NarrativeReader::putLastYear(int index, const ProseReading &reading)
{
    if (reading.verb != ProseVerb::Received && reading.verb != ProseVerb::Accepted)
        return;
    const ProseFigure &figure = m_narrative.figures[static_cast<size_t>(index)];
    ProseTrend trend;
    trend.kind = ProseTrend::Kind::Before;
    trend.span = figure.span;
    trend.sentence = figure.sentence;
    trend.value = figure.value;
    trend.lastDigit = figure.lastDigit;
    trend.unit = figure.unit;
    for (int i = 0; i < reading.count; ++i) {
        ProseMeaning meaning = cellsOfBlock(reading.blocks[static_cast<size_t>(i)], m_extraction);
        if (!meaning.empty())
            trend.meanings.push_back(std::move(meaning));
    }
    if (!trend.meanings.empty())
        m_narrative.trends.push_back(std::move(trend));
}

/// 发生行政诉讼5件，其中因政府信息公开2件: the first counts more than the form does.
void NarrativeReader::clearWider(int figure)
{
    for (int i = static_cast<int>(m_firstFigure); i < figure; ++i) {
        ProseFigure &wider = m_narrative.figures[static_cast<size_t>(i)];
        if (wider.binding.isEmpty()
            || wider.binding.meanings != m_narrative.figures[static_cast<size_t>(figure)].binding.meanings)
            continue;
        wider.binding = {};
        wider.scope = ProseScope::Unknown;
    }
}

/// 收到58件（含上年结转6件）: the 58 are the new ones and those carried in, or (less likely) the new ones only.
void NarrativeReader::includeCarriedIn(int figure, bool including)
{
    const int index = including && m_whole < 0 ? figure - 1 : m_whole; // 收到58件，含上年结转6件
    if (index < static_cast<int>(m_firstFigure) || index >= figure)
        return;
    ProseFigure &whole = m_narrative.figures[static_cast<size_t>(index)];
    if ((whole.verb != ProseVerb::Received && whole.verb != ProseVerb::Accepted) || whole.binding.isEmpty())
        return;
    const CellBlock block{TableId::Requests, request_row::newOnes | request_row::carriedIn, 0, request_column::total};
    ProseMeaning both = cellsOfBlock(block, m_extraction);
    auto &meanings = whole.binding.meanings;
    if (both.empty())
        return;
    meanings.erase(std::remove(meanings.begin(), meanings.end(), both), meanings.end());
    meanings.insert(meanings.begin(), std::move(both));
}

/// 收到71件，已办结62件，正在办理9件: what was received is divided, so that those done may be the new ones only.
void NarrativeReader::doubtDone(int carriedOut)
{
    auto &figures = m_narrative.figures;
    if (carriedOut < static_cast<int>(m_firstFigure) + 2)
        return;
    const ProseFigure &left = figures[static_cast<size_t>(carriedOut)];
    ProseFigure &done = figures[static_cast<size_t>(carriedOut) - 1];
    const ProseFigure &received = figures[static_cast<size_t>(carriedOut) - 2];
    const bool divided = received.verb == ProseVerb::Received || received.verb == ProseVerb::Accepted;
    if (divided && (done.verb == ProseVerb::Done || done.verb == ProseVerb::Answered) && !done.implied
        && done.value + left.value == received.value)
    {
        done.binding.certainty = ProseCertainty::Doubtful;
        // 上年结转的3件已办结；新收36件，办结33件，…
        const bool carriedIn =
            std::any_of(figures.begin() + static_cast<std::ptrdiff_t>(m_firstFigure), figures.begin() + carriedOut - 2,
                        [](const ProseFigure &earlier) { return earlier.verb == ProseVerb::CarriedIn; });
        if (!carriedIn)
            return;
        ProseMeaning ofNew = cellsOfBlock(
            {TableId::Requests, request_row::newOnes, request_row::carriedOut, request_column::total}, m_extraction);
        if (!ofNew.empty())
            done.binding.meanings.push_back(std::move(ofNew));
    }
}

} // namespace gouji
