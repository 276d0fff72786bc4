// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/narrative_reader.h"

#include <algorithm>

namespace gouji {

namespace {

using Kind = ProseToken::Kind;
using View = std::u16string_view;

/// 三年, 两项: how many things are added up.
bool countsParts(View text)
{
    static constexpr View numerals = u"一二两三四五六七八九十";
    static constexpr View units = u"年项者类种家";
    return text.size() == 2 && numerals.find(text.front()) != View::npos && units.find(text.back()) != View::npos;
}

} // namespace

/// Whether nothing but words for a sum stand before and behind a figure in its segment: ，共计430条，
bool NarrativeReader::isTotalBehind(size_t token) const
{
    bool total = false;
    bool counted = false; // 五年累计
    const size_t first = firstOfSegment(token);
    for (size_t i = first; i < token; ++i) {
        const ProseToken &word = tokens()[i];
        if (isWord(word, WordKind::Total)) {
            if (textOf(i) == u"累计" && !counted)
                return false; // with what there was before
            total = true;
            continue;
        }
        total = total || textOf(i).ends_with(u'共'); // 三年共
        counted =
            counted || isWord(word, WordKind::ManyYears) || (word.kind == Kind::Unknown && countsParts(textOf(i)));
        const bool plain = isWord(word, WordKind::Filler) || isWord(word, WordKind::ManyYears)
                           || isWord(word, WordKind::ThisYear)
                           || (word.kind == Kind::Unknown && countsParts(textOf(i)));
        if (!plain)
            return false;
    }
    const bool last = token + 1 == tokens().size() || tokens()[token + 1].kind == Kind::Break;
    return total && last && first > 0 && tokens()[first - 1].mark == u',';
}

/// 制发5件，废止2件，共20件: what came and what went do not make what there is.
bool NarrativeReader::isToldByOneVerb(size_t firstFigure, size_t end) const
{
    std::optional<quint32> verb;
    for (size_t i = firstOfSegment(firstFigure); i < end; ++i) {
        static constexpr View ends[] = {u"撤销", u"注销", u"合并", u"关停", u"取消", u"删除", u"减少"};
        if (std::any_of(std::begin(ends), std::end(ends),
                        [text = textOf(i)](View word) { return text.starts_with(word); }))
            return false;
        if (!isWord(tokens()[i], WordKind::Verb))
            continue;
        if (verb && *verb != tokens()[i].word->detail)
            return false;
        verb = tokens()[i].word->detail;
    }
    return true;
}

/// 微信280条，微博140条，共计420条: the total stands behind its parts. Only where the sentence has told nothing else since they
/// began, so that nothing but a sum can be meant.
void NarrativeReader::readTotalsBehind()
{
    auto &figures = m_narrative.figures;
    for (size_t at = 2; at < m_placed.size(); ++at) {
        const int totalIndex = m_placed[at].figure;
        const ProseFigure &total = figures[static_cast<size_t>(totalIndex)];
        if (total.vague || total.percent || total.change || total.unit.isEmpty() || !isTotalBehind(m_placed[at].token))
            continue;
        size_t from = at;
        while (from > 0) {
            const ProseFigure &part = figures[static_cast<size_t>(m_placed[from - 1].figure)];
            if (part.percent || part.vague || part.change || part.unit != total.unit || part.lastDigit > 0)
                break;
            --from;
        }
        // 四个平台分别发布…: what stands before is counted in another way
        const bool sameBefore =
            std::any_of(m_placed.begin(), m_placed.begin() + static_cast<std::ptrdiff_t>(from), [&](const Placed &one) {
                const ProseFigure &before = figures[static_cast<size_t>(one.figure)];
                return before.unit == total.unit || before.percent || before.change;
            });
        if (at - from < 2 || sameBefore)
            continue;
        const size_t begin = m_placed[from].token;
        const bool plain =
            std::none_of(tokens().begin(), tokens().begin() + static_cast<std::ptrdiff_t>(m_placed[at].token),
                         [](const ProseToken &token) {
                             static constexpr View marks = u"();:";
                             return isWord(token, WordKind::Among) || isWord(token, WordKind::Including)
                                    || (token.kind == Kind::Break && marks.find(token.mark) != View::npos);
                         });
        const bool totalBefore = std::any_of(tokens().begin() + static_cast<std::ptrdiff_t>(begin),
                                             tokens().begin() + static_cast<std::ptrdiff_t>(m_placed[at - 1].token),
                                             [](const ProseToken &token) { return isWord(token, WordKind::Total); });
        if (!plain || totalBefore)
            continue;
        ProseEnumeration enumeration;
        enumeration.total = totalIndex;
        enumeration.complete = true;
        Decimal sum;
        bool sumFound = false;
        // 收到15件，办结14件: not parts of one whole
        const bool actions = std::any_of(tokens().begin() + static_cast<std::ptrdiff_t>(begin),
                                         tokens().begin() + static_cast<std::ptrdiff_t>(m_placed[at].token),
                                         [](const ProseToken &token) {
                                             if (!isWord(token, WordKind::Verb))
                                                 return false;
                                             const auto verb = static_cast<ProseVerb>(token.word->detail);
                                             return verb == ProseVerb::Done || verb == ProseVerb::Answered
                                                    || verb == ProseVerb::CarriedOut || verb == ProseVerb::Handled;
                                         });
        const bool likeEachOther = isToldByOneVerb(begin, m_placed[at].token);
        for (size_t i = at; i > from && !sumFound; --i) {
            const int part = m_placed[i - 1].figure;
            const ProseFigure &figure = figures[static_cast<size_t>(part)];
            sum += figure.value;
            sumFound = sum == total.value && at - i + 1 >= 2;
            enumeration.parts.insert(enumeration.parts.begin(), part);
        }
        const bool known =
            std::any_of(m_narrative.enumerations.begin(), m_narrative.enumerations.end(),
                        [totalIndex](const ProseEnumeration &other) { return other.total == totalIndex; });
        if (!known && (sumFound || (!actions && likeEachOther)))
            m_narrative.enumerations.push_back(std::move(enumeration));
    }
}

/// …，其余2件尚在期限内, …，结转下年度2件: not all that was told was due.
bool NarrativeReader::isRestFollowing(size_t token) const
{
    const View behind = m_sentence.view().substr(static_cast<size_t>(tokens()[token].end));
    static constexpr View words[] = {u"其余", u"剩余", u"余下", u"结转", u"另有", u"尚有", u"尚在", u"正在"};
    return std::any_of(std::begin(words), std::end(words),
                       [behind](View word) { return behind.find(word) != View::npos; });
}

/// 收到留言240条，已回复236条，回复率98.3%: the rate of what has been done with those told before.
void NarrativeReader::readRate(int index, size_t token)
{
    auto &figures = m_narrative.figures;
    if (m_placed.size() < 3 || index < static_cast<int>(m_firstFigure) + 2)
        return;
    const size_t first = firstOfSegment(token);
    size_t last = token;
    while (last > first && isWord(tokens()[last - 1], WordKind::Filler) && textOf(last - 1) != u"约")
        --last;
    if (last == first)
        return;
    const auto begin = static_cast<size_t>(tokens()[first].begin);
    const View name = m_sentence.view().substr(begin, static_cast<size_t>(tokens()[last - 1].end) - begin);
    // 按时办结率: a share of those that are due, which are not told.
    static constexpr View ofThoseDue[] = {u"按时", u"按期", u"及时", u"限期"};
    if (isRestFollowing(token) || std::any_of(std::begin(ofThoseDue), std::end(ofThoseDue), [name](View word) {
            return name.starts_with(word);
        }))
        return;
    static constexpr size_t shortest = 3;
    static constexpr size_t longest = 6;
    if (name.size() < shortest || name.size() > longest || name.back() != u'率')
        return;
    const Placed &done = m_placed[m_placed.size() - 2];
    const Placed &all = m_placed[m_placed.size() - 3];
    const ProseFigure &part = figures[static_cast<size_t>(done.figure)];
    const ProseFigure &whole = figures[static_cast<size_t>(all.figure)];
    const auto isPlain = [](const ProseFigure &figure) {
        return !figure.percent && !figure.vague && !figure.change && figure.scope == ProseScope::ThisYear
               && figure.lastDigit == 0;
    };
    if (!isPlain(part) || !isPlain(whole) || part.unit != whole.unit || part.value > whole.value
        || whole.value.isZero())
        return;
    // The word of the rate stands right before the part, and nothing but the part is told between.
    const auto partBegin = static_cast<size_t>(tokens()[done.token].begin);
    const auto wholeEnd = static_cast<size_t>(tokens()[all.token].end);
    const View between = m_sentence.view().substr(wholeEnd, partBegin - wholeEnd);
    static constexpr size_t mostWordsBefore = 4;
    if (!between.ends_with(name.substr(0, name.size() - 1))
        || firstOfSegment(done.token) + mostWordsBefore < done.token)
        return;
    figures[static_cast<size_t>(index)].ratio = ProseRatio{ProseRatio::Kind::Share, done.figure, all.figure};
}

} // namespace gouji
