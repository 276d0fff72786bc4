// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/narrative_reader.h"

#include <algorithm>

namespace gouji {

namespace {

using Kind = ProseToken::Kind;
using View = std::u16string_view;

constexpr View sameWord = u"持平";

/// Words that neither count nor are counted.
bool saysLittle(const ProseToken &token)
{
    switch (token.kind) {
    case Kind::Year:
    case Kind::Enumerator:
        return true;
    case Kind::Word:
        switch (token.word->kind) {
        case WordKind::Filler:
        case WordKind::And:
        case WordKind::ThisYear:
        case WordKind::PriorYear:
        case WordKind::Compare:
        case WordKind::Growth:
        case WordKind::OwnBody:
        case WordKind::Total:
            return true;
        default:
            return false;
        }
    default:
        return false;
    }
}

/// 申请量, 申请数: how the topic is counted.
bool isAmountWord(View text)
{
    return text == u"量" || text == u"数" || text == u"宗数" || text == u"办件量";
}

/// 相较于, 同期: rests of words that compare.
bool isPartOfComparison(View text)
{
    return text == u"多" || text == u"少" || text == u"相" || text == u"对" || text == u"同" || text == u"同期"
           || text == u"期";
}

std::vector<size_t> tokensOf(const ProseSegment &segment)
{
    std::vector<size_t> tokens;
    for (size_t i = segment.begin; i < segment.end; ++i)
        tokens.push_back(i);
    return tokens;
}

} // namespace

std::u16string_view NarrativeReader::textOf(size_t token) const
{
    const auto begin = static_cast<size_t>(tokens()[token].begin);
    return m_sentence.view().substr(begin, static_cast<size_t>(tokens()[token].end) - begin);
}

/// 增加12件, 增长了约20%: by how much, and not to how much (增加到52件).
bool NarrativeReader::isDifference(size_t token) const
{
    while (token > 0 && isWord(tokens()[token - 1], WordKind::Filler)
           && (textOf(token - 1) == u"了" || textOf(token - 1) == u"约"))
        --token;
    return token > 0 && isWord(tokens()[token - 1], WordKind::Growth);
}

/// Whether words compare with the year before, and nothing else. \a comparing: they compare at all.
bool NarrativeReader::isAgainstLastYear(const std::vector<size_t> &where, bool &comparing) const
{
    bool lastYear = false;
    bool other = false;
    comparing = false;
    for (const size_t i : where) {
        const ProseToken &token = tokens()[i];
        if (token.kind == Kind::Year) {
            const bool before = m_extraction.year && token.number == *m_extraction.year - 1;
            const bool own = m_extraction.year && token.number == *m_extraction.year;
            lastYear = lastYear || before;
            other = other || (!before && !own);
            continue;
        }
        if (token.kind == Kind::Month)
            other = true;
        if (token.kind != Kind::Word)
            continue;
        const View word = token.word->text;
        switch (token.word->kind) {
        case WordKind::Compare:
            comparing = true;
            lastYear = lastYear || word == u"同比";
            other = other || word == u"环比";
            break;
        case WordKind::PriorYear: {
            static constexpr View others[] = {u"往年", u"前年", u"以往年度", u"以前年度"};
            const bool vague = std::find(std::begin(others), std::end(others), word) != std::end(others);
            lastYear = lastYear || !vague;
            other = other || vague;
            break;
        }
        case WordKind::NextYear:
        case WordKind::PartOfYear:
        case WordKind::ManyYears:
        case WordKind::OtherBody:
        case WordKind::WholeArea:
        case WordKind::Channel:
        case WordKind::Theme:
            other = true;
            break;
        default:
            break;
        }
    }
    return lastYear && !other;
}

/// 与上年相比，… · 同比，… · 与2022年的48件相比，…: what stands behind the comma is compared, too.
void NarrativeReader::noteComparison(size_t index)
{
    const ProseSegment &segment = m_segments[index];
    bool comparing = false;
    const bool lastYear = isAgainstLastYear(tokensOf(segment), comparing);
    if (!comparing)
        return;
    m_comparing.reset();
    m_compared = -1;
    if (!lastYear || segment.closer != u',')
        return;
    if (segment.figures == 0)
        m_comparing = index;
    else if (segment.figures == 1 && isWord(tokens()[segment.end - 1], WordKind::Compare))
        m_compared = static_cast<int>(m_narrative.figures.size()) - 1;
}

/// Meanings of the figures that stand before a segment in the sentence: of the nearest, if it is certain what it counts,
/// and of the others like it.
std::vector<ProseMeaning> NarrativeReader::meaningsBefore(size_t figuresBefore) const
{
    std::vector<ProseMeaning> meanings;
    for (size_t i = figuresBefore; i > m_firstFigure; --i) {
        const ProseFigure &figure = m_narrative.figures[i - 1];
        if (figure.change || figure.percent)
            continue;
        const bool sure = !figure.binding.isEmpty() && figure.binding.certainty == ProseCertainty::Sure
                          && figure.scope == ProseScope::ThisYear && !figure.implied && !figure.vague;
        if (!sure) {
            if (meanings.empty())
                return {}; // the words speak of this one
            continue;
        }
        for (const ProseMeaning &meaning : figure.binding.meanings) {
            if (std::find(meanings.begin(), meanings.end(), meaning) == meanings.end())
                meanings.push_back(meaning);
        }
    }
    return meanings;
}

/// What has changed, by the words themselves (\a where: those of \a segment, and of the comparison before it), or else by
/// the figure before them.
std::vector<ProseMeaning> NarrativeReader::meaningsOfTrend(const std::vector<size_t> &where,
                                                           const ProseSegment &segment, size_t figuresBefore)
{
    ProseWordReader reader(m_sentence, m_extraction.year, m_context.topic == ProseTopic::Requests);
    ProseWords here;
    bool any = false;
    bool all = false;             // 总量: of everything counted before
    size_t lastOwn = segment.end; // a figure of this year in the segment: 收到12件较上年增长20%
    size_t figures = 0;
    for (const size_t i : where) {
        const ProseToken &token = tokens()[i];
        if (token.kind == Kind::Figure) {
            ++figures;
            if (figures < static_cast<size_t>(segment.figures))
                lastOwn = i;
            continue;
        }
        const View text = textOf(i);
        all = all || isWord(token, WordKind::Total) || text == u"总量";
        if (saysLittle(token) || isAmountWord(text) || text == sameWord || isPartOfComparison(text))
            continue;
        reader.add(token, here);
        any = true;
    }
    if (lastOwn != segment.end) {
        // Between the figure and what it is compared with nothing else may be named.
        for (size_t i = lastOwn + 1; i < segment.end; ++i) {
            const ProseToken &token = tokens()[i];
            if (token.kind != Kind::Figure && !saysLittle(token) && textOf(i) != sameWord)
                return {};
        }
        return meaningsBefore(m_narrative.figures.size());
    }
    if (all && lastOwn == segment.end && figuresBefore > m_firstFigure + 1)
        return {}; // of which of them, or of their sum, is not said
    if (!any)
        return meaningsBefore(figuresBefore);
    const ProseScopeReader::State &state = m_scope.state();
    if (state.otherBody || state.doubtfulBody || state.time != ProseScope::ThisYear || m_context.part)
        return {};
    ProseReading reading;
    const bool plainRequests = here.topicSeen && here.topic == ProseTopic::Requests && here.verb == ProseVerb::None
                               && !here.topicDoubtful && !here.elliptic && here.groups == 0 && here.causes == 0
                               && here.applicants == 0 && here.unknownAfterTopic == 0 && here.unknownBeforeTopic == 0
                               && !here.has(WordKind::Deadline) && !here.has(WordKind::Release);
    if (plainRequests) {
        // 申请数量: those received, or all that were to be handled.
        reading.put({TableId::Requests, request_row::newOnes, 0, request_column::total});
        reading.put({TableId::Requests, request_row::newOnes | request_row::carriedIn, 0, request_column::total});
    } else if (here.topic == ProseTopic::Requests && here.verb == ProseVerb::None && here.groups == 0
               && here.causes == 0) {
        return {}; // 自然人申请较上年增长: what became of them is said elsewhere, and not for certain
    } else if (here.topicSeen && here.unknownAfterTopic == 0 && here.unknownBeforeTopic == 0 && here.decisive()) {
        reading = bindWords(here, m_context, UnitKind::Case, m_oldEdition);
    }
    std::vector<ProseMeaning> meanings;
    for (int i = 0; reading.sure && i < reading.count; ++i) {
        ProseMeaning meaning = cellsOfBlock(reading.blocks[static_cast<size_t>(i)], m_extraction);
        if (!meaning.empty())
            meanings.push_back(std::move(meaning));
    }
    return meanings;
}

/// 比去年多3件, 少了2件
bool NarrativeReader::isMoreOrLess(size_t token) const
{
    const View text = textOf(token);
    if (tokens()[token].kind != Kind::Unknown || (text != u"多" && text != u"少") || token == 0
        || !isWord(tokens()[token - 1], WordKind::PriorYear))
        return false;
    size_t next = token + 1;
    while (next < tokens().size() && isWord(tokens()[next], WordKind::Filler) && textOf(next) == u"了")
        ++next;
    return next < tokens().size() && tokens()[next].kind == Kind::Figure;
}

/// 较上年增长12.5%, 同比减少3件, 与上年持平; 与上年相比，增加3件.
void NarrativeReader::readTrend(size_t index, size_t figuresBefore)
{
    const ProseSegment &segment = m_segments[index];
    const auto trending = std::move(m_trending);
    m_trending.clear();
    size_t growth = segment.end;
    bool same = false;
    size_t first = segment.end;
    for (size_t i = segment.begin; i < segment.end; ++i) {
        const ProseToken &token = tokens()[i];
        if (isWord(token, WordKind::Growth) || isMoreOrLess(i))
            growth = i;
        if (textOf(i) == sameWord)
            same = true;
        if (first == segment.end && (isWord(token, WordKind::Compare) || isWord(token, WordKind::PriorYear)))
            first = i;
    }
    if (!same && growth == segment.end) {
        noteComparison(index);
        return;
    }
    bool comparing = false;
    std::vector<size_t> where = tokensOf(segment);
    const bool lastYear = isAgainstLastYear(where, comparing);
    std::vector<ProseMeaning> meanings;
    if (lastYear && (comparing || same)) {
        meanings = meaningsOfTrend(where, segment, figuresBefore);
    } else if (!comparing && !same && growth == segment.begin && !trending.empty()) {
        meanings = trending; // 较上年增加6件，增长20%
        first = growth;
    } else if (!comparing && m_comparing) {
        const ProseSegment &opening = m_segments[*m_comparing];
        const std::vector<size_t> compared = tokensOf(opening);
        where.insert(where.begin(), compared.begin(), compared.end());
        if (isAgainstLastYear(where, comparing))
            meanings = meaningsOfTrend(where, segment, figuresBefore);
        first = *m_comparing + 1 == index ? opening.begin : segment.begin;
    }
    if (meanings.empty())
        return;
    m_trending = meanings;

    ProseTrend trend;
    trend.meanings = std::move(meanings);
    if (same) {
        trend.kind = ProseTrend::Kind::Same;
        const bool withWord =
            first > segment.begin && first < segment.end && isWord(tokens()[first - 1], WordKind::And);
        trend.span = m_sentence.span(tokens()[std::min(withWord ? first - 1 : first, segment.end - 1)].begin,
                                     tokens()[segment.end - 1].end);
    } else {
        size_t figure = growth + 1;
        while (figure < segment.end && isWord(tokens()[figure], WordKind::Filler)
               && tokens()[figure].word->text != u"约" && tokens()[figure].word->text != u"达到")
            ++figure;
        if (figure >= segment.end || tokens()[figure].kind != Kind::Figure)
            return;
        const FigureToken &read = m_tokens.figures[static_cast<size_t>(tokens()[figure].number)];
        const bool percent = read.unitKind == UnitKind::Percent;
        const bool counts = read.unitKind == UnitKind::Case || read.unitKind == UnitKind::Item
                            || read.unitKind == UnitKind::Volume || read.unitKind == UnitKind::Money;
        if (read.vague || read.about || (!percent && !counts))
            return; // 倍, 个百分点
        // What the sentence itself gives last year's figure for is held against that.
        for (size_t i = figuresBefore; i < m_narrative.figures.size(); ++i) {
            if (m_narrative.figures[i].ratio)
                return;
        }
        const bool fall = isMoreOrLess(growth) ? textOf(growth) == u"少" : tokens()[growth].word->detail == 1;
        using Trend = ProseTrend::Kind;
        trend.kind = percent ? (fall ? Trend::Fall : Trend::Growth) : (fall ? Trend::Decrease : Trend::Increase);
        trend.value = read.value;
        trend.lastDigit = read.lastDigit;
        if (!percent)
            trend.unit =
                QString(reinterpret_cast<const QChar *>(read.unit.data()), static_cast<qsizetype>(read.unit.size()));
        trend.span = m_sentence.span(tokens()[std::min(first, growth)].begin, tokens()[figure].end);
    }
    trend.sentence = sentenceIndex();
    m_narrative.trends.push_back(std::move(trend));
}

} // namespace gouji
