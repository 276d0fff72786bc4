// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/narrative_reader.h"

#include <algorithm>

namespace gouji {

namespace {

using Kind = ProseToken::Kind;
using View = std::u16string_view;

constexpr View frameOpenings =
    u"从按经在截根依对为由通严认及积全进坚切将把与和同向以就于随据并则且也还又已均都共其此该各即如";
constexpr View frameEndings = u"内中看后前时间式上下求限量总";

} // namespace

/// Whether a word that nobody here knows names something: neither a frame (从办理结果看, 在法定期限内), nor a body, nor what was
/// said before (上述).
bool NarrativeReader::namesSomething(size_t token) const
{
    size_t first = token;
    if (isWord(tokens()[first], WordKind::Filler) && first > 0 && (textOf(first) == u"案" || textOf(first) == u"案件"))
        --first; // 立案
    if (tokens()[first].kind != Kind::Unknown)
        return false;
    const auto begin = static_cast<size_t>(tokens()[first].begin);
    const View text = m_sentence.view().substr(begin, static_cast<size_t>(tokens()[token].end) - begin);
    if (text.size() < 2 || frameOpenings.find(text.front()) != View::npos
        || frameEndings.find(text.back()) != View::npos || isBodyName(text))
        return false;
    static constexpr View references[] = {u"上述", u"以上", u"前述", u"这些", u"所收"};
    return std::none_of(std::begin(references), std::end(references),
                        [text](View word) { return text.find(word) != View::npos; });
}

/// Whether the row that a figure would take from the text before it is not the one that is spoken of here: 立案45件，办结43件;
/// 出台12条惠企措施.
bool NarrativeReader::isElsewhere(size_t token, const ProseWords &words) const
{
    if (words.topicSeen || words.groups != 0 || words.causes != 0 || words.applicants != 0)
        return false;
    const bool known =
        token + 1 < tokens().size() && tokens()[token + 1].begin == tokens()[token].end && namesSomething(token + 1);
    if (known || m_strayed)
        return true;
    return !m_topicHere && namesSomethingBefore(token);
}

/// 土地权属争议类案件另有11件进入复议程序: cases, but of a cause that is told in words nobody here knows. And those of earlier years
/// are among the form's.
bool NarrativeReader::isOtherDispute(size_t token, const ProseWords &words, const ProseReading &reading) const
{
    if (reading.count == 0 || reading.blocks[0].table != TableId::Disputes)
        return false;
    const bool ours = m_context.cause || m_context.disputesSection || words.has(WordKind::Cause);
    return m_olderCases || (!ours && !reading.sure && namesSomethingBefore(token));
}

bool NarrativeReader::namesSomethingBefore(size_t token) const
{
    for (size_t i = 0; i < token; ++i) {
        if (namesSomething(i))
            return true;
    }
    return false;
}

size_t NarrativeReader::firstOfSegment(size_t token) const
{
    while (token > 0 && tokens()[token - 1].kind != Kind::Break)
        --token;
    return token;
}

/// 新收312件，上年结转11件，共计323件: those received and those carried in together.
void NarrativeReader::takeBoth(ProseReading &reading, const ProseWords &words, UnitKind unit) const
{
    const auto &figures = m_narrative.figures;
    const bool counts = unit == UnitKind::Case || unit == UnitKind::None;
    if (reading.count > 0 || !counts || !words.has(WordKind::Total) || words.topicSeen || words.decisive()
        || words.unknownAfterTopic > 0 || m_context.part || figures.size() < m_firstFigure + 2
        || m_scope.scope() != ProseScope::ThisYear)
        return;
    const auto isSure = [](const ProseFigure &figure) {
        return !figure.binding.isEmpty() && figure.binding.certainty == ProseCertainty::Sure && !figure.implied;
    };
    const ProseFigure &first = figures[figures.size() - 2];
    const ProseFigure &second = figures.back();
    const bool both = (first.verb == ProseVerb::Received && second.verb == ProseVerb::CarriedIn)
                      || (first.verb == ProseVerb::CarriedIn && second.verb == ProseVerb::Received);
    if (!both || !isSure(first) || !isSure(second))
        return;
    reading.put({TableId::Requests, request_row::newOnes | request_row::carriedIn, 0, request_column::total});
    reading.part = ProsePart::Action;
}

/// 收到15件，上年12件，其中…: a year and its figure alone, in the middle of what is said of this year.
bool NarrativeReader::isAside(size_t index, size_t figuresBefore) const
{
    const ProseSegment &segment = m_segments[index];
    if (segment.figures != 1 || figuresBefore <= m_firstFigure || m_narrative.figures.size() != figuresBefore + 1
        || m_narrative.figures.back().scope != ProseScope::OtherYear
        || m_narrative.figures[figuresBefore - 1].scope != ProseScope::ThisYear)
        return false;
    const auto tellsNoMore = [](const ProseToken &token) {
        return token.kind == Kind::Year || token.kind == Kind::Figure || isWord(token, WordKind::Filler)
               || isWord(token, WordKind::PriorYear);
    };
    const auto first = tokens().begin() + static_cast<std::ptrdiff_t>(segment.begin);
    const auto last = tokens().begin() + static_cast<std::ptrdiff_t>(segment.end);
    if (!std::all_of(first, last, tellsNoMore))
        return false;
    const bool opensPart = index + 1 < m_segments.size() && m_segments[index + 1].begin < m_segments[index + 1].end
                           && isWord(tokens()[m_segments[index + 1].begin], WordKind::Among);
    return opensPart || m_enumerations.isOpen();
}

/// 撤销1件，确认违法1件 · 维持5件、驳回1件: parts of one cell, none of which is all of it, or one that has another name.
void NarrativeReader::openDoubledFigures()
{
    auto &figures = m_narrative.figures;
    const auto isDoubtful = [](const ProseFigure &figure) {
        return !figure.binding.isEmpty() && figure.binding.certainty == ProseCertainty::Doubtful && !figure.implied;
    };
    std::vector<size_t> doubled;
    for (size_t i = m_firstFigure; i < figures.size(); ++i) {
        for (size_t other = m_firstFigure; isDoubtful(figures[i]) && other < figures.size(); ++other) {
            if (other != i && !figures[other].implied && !figures[other].binding.isEmpty()
                && figures[other].binding.meanings == figures[i].binding.meanings)
            {
                doubled.push_back(i);
                break;
            }
        }
    }
    for (const size_t figure : doubled)
        figures[figure].binding.certainty = ProseCertainty::Open;
}

/// 上年度尚未审结的1件行政复议: the form counts these with those of this year, so that 新发生3件 are not all.
void NarrativeReader::noteOlderCases(const ProseWords &words)
{
    const bool disputes = words.topicSeen ? words.topic == ProseTopic::Disputes
                                          : m_context.topic == ProseTopic::Disputes && words.outcomes != 0;
    if (disputes && words.prior && !words.has(WordKind::Compare))
        m_olderCases = true;
}

/// 对3件申请进行拆分, 按17件办理: those that something was done with, and not how many there were. But 对11件申请作出答复 tells what
/// the form counts.
bool NarrativeReader::isObject(size_t token) const
{
    if (token == 0 || tokens()[token - 1].end != tokens()[token].begin || tokens()[token - 1].kind != Kind::Unknown)
        return false;
    static constexpr std::u16string_view frames = u"按每";
    static constexpr std::u16string_view prepositions = u"对将把就";
    const char16_t before = textOf(token - 1).back();
    if (frames.find(before) != std::u16string_view::npos)
        return true;
    if (prepositions.find(before) == std::u16string_view::npos)
        return false;
    for (size_t i = token + 1; i < tokens().size() && tokens()[i].kind != Kind::Break; ++i) {
        if (tokens()[i].kind == Kind::Figure)
            break;
        static constexpr View uncounted[] = {u"拆分", u"合并", u"并案", u"转交", u"会商"};
        const auto begin = static_cast<size_t>(tokens()[token].end);
        const View said = m_sentence.view().substr(begin, static_cast<size_t>(tokens()[i].end) - begin);
        if (std::any_of(std::begin(uncounted), std::end(uncounted),
                        [said](View word) { return said.find(word) != View::npos; }))
            return true;
        if (isWord(tokens()[i], WordKind::Verb) || isWord(tokens()[i], WordKind::Result)
            || isWord(tokens()[i], WordKind::Carry))
            return false;
    }
    return true;
}

/// 由9件降至4件: last year's figure, told before this year's.
bool NarrativeReader::isFormer(size_t token) const
{
    if (token + 1 >= tokens().size() || !isWord(tokens()[token + 1], WordKind::Reach))
        return false;
    const size_t first = firstOfSegment(token);
    for (size_t i = token; i > first && tokens()[i - 1].kind != Kind::Figure; --i) {
        const std::u16string_view text = textOf(i - 1);
        if (text == u"由" || text.ends_with(u'从'))
            return true;
    }
    return false;
}

/// 征地补偿7件、规划许可4件: the figure before is one of the same list, and nothing that the form counts.
bool NarrativeReader::isBehindOther(int index) const
{
    if (index <= static_cast<int>(m_firstFigure))
        return false;
    const ProseFigure &before = m_narrative.figures[static_cast<size_t>(index) - 1];
    return before.binding.isEmpty() && !before.percent && !before.implied && before.scope == ProseScope::ThisYear
           && m_enumerations.totalOf(index - 1) >= 0;
}

} // namespace gouji
