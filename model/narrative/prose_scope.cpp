// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/prose_scope.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

using View = std::u16string_view;

/// What names of bodies end in.
constexpr std::array<View, 25> bodyEndings{
    u"系统", u"局", u"委", u"办", u"厅",   u"院",   u"镇",   u"乡",   u"街道", u"中心",   u"公司",   u"政府", u"部门",
    u"学校", u"所", u"站", u"处", u"大队", u"支队", u"机构", u"单位", u"机关", u"办公室", u"幼儿园", u"社区"};
constexpr std::array<View, 12> notSubjects{u"通过", u"经",   u"从",   u"向", u"由",   u"在",
                                           u"对",   u"依托", u"利用", u"将", u"要求", u"按照"};
/// A government speaks for the whole area.
constexpr std::array<View, 6> governmentEndings{u"政府", u"市", u"县", u"区", u"镇", u"乡"};

bool endsInOne(View text, const View *begin, const View *end)
{
    return std::any_of(begin, end, [text](View ending) { return text.ends_with(ending); });
}

View viewOf(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), static_cast<size_t>(text.size())};
}

} // namespace

bool isBodyName(std::u16string_view name)
{
    return endsInOne(name, bodyEndings.data(), bodyEndings.data() + bodyEndings.size());
}

void ProseScopeReader::beginSentence(const ProseText &sentence, const TokenList &tokens, bool goesOn)
{
    m_sentence = &sentence;
    m_tokens = &tokens;
    if (!goesOn)
        m_state = {};
    m_next = 0;
    m_segmentBegin = 0;
    m_compared = false;
    m_former = false;
}

/// Whether a month begins or ends a range from January to December, or is the December up to which a year is told.
/// Any other month makes a part of a year (1-6月, 12月).
bool ProseScopeReader::isOfWholeYear(size_t month) const
{
    static constexpr int december = 12;
    static constexpr size_t longestGap = 14; // 日起至2023年
    const auto &tokens = m_tokens->tokens;
    const View text = m_sentence->view();
    const auto isMonth = [&](size_t at) { return tokens[at].kind == ProseToken::Kind::Month; };
    const auto range = [&](size_t first, size_t last) {
        const ProseToken &from = tokens[first];
        const ProseToken &to = tokens[last];
        for (size_t i = first + 1; i < last; ++i) {
            const bool filler = tokens[i].kind == ProseToken::Kind::Word && tokens[i].word->kind == WordKind::Filler;
            if (tokens[i].kind != ProseToken::Kind::Unknown && tokens[i].kind != ProseToken::Kind::Year && !filler)
                return false;
        }
        const auto gap = static_cast<size_t>(to.begin - from.end);
        // The first month's own text may end in the mark of the range.
        const View between = text.substr(static_cast<size_t>(from.end) - 1, gap + 1);
        return from.number == 1 && to.number == december && gap <= longestGap
               && between.find_first_of(u"-—–~至到") != View::npos;
    };
    if (tokens[month].number == 1) {
        for (size_t next = month + 1; next < tokens.size(); ++next) {
            if (isMonth(next))
                return range(month, next);
        }
        return false;
    }
    if (tokens[month].number != december)
        return false;
    for (size_t before = month; before > 0; --before) {
        if (!isMonth(before - 1))
            continue;
        if (range(before - 1, month))
            return true;
        break;
    }
    static constexpr size_t reach = 10;
    const auto begin = static_cast<size_t>(tokens[month].begin);
    const View before = text.substr(begin > reach ? begin - reach : 0, std::min(begin, reach));
    return before.find(u"截至") != View::npos || before.find(u"截止") != View::npos
           || text.substr(static_cast<size_t>(tokens[month].end), 2).find(u'止') != View::npos;
}

void ProseScopeReader::beginSegment(bool carries)
{
    m_compared = false;
    m_former = false;
    m_carries = carries;
    m_otherYearHere = false;
    m_segmentBegin = m_next;
}

void ProseScopeReader::setTime(ProseScope time)
{
    m_otherYearHere = m_otherYearHere || time == ProseScope::OtherYear;
    if (m_compared)
        m_local = time;
    else if (!m_carries || time == ProseScope::ThisYear)
        m_state.time = time;
}

/// 与上年相比, 与2022年持平, 高于上年: the year comes before the word that compares, or there is no such word.
bool ProseScopeReader::isComparedWith(const ProseToken &year) const
{
    const View before = m_sentence->view().substr(0, static_cast<size_t>(year.begin));
    static constexpr std::array<View, 9> words{u"与", u"和", u"同", u"跟", u"高于", u"低于", u"多于", u"少于", u"超过"};
    return endsInOne(before, words.data(), words.data() + words.size());
}

void ProseScopeReader::compareWithOtherYear()
{
    m_compared = true;
    m_local = ProseScope::OtherYear;
    m_otherYearHere = true;
}

bool ProseScopeReader::isOwnName(View name) const
{
    if (name.front() == u'我' || name.front() == u'本')
        return true;
    // 局办公室: a department's office is the department itself. That of a government is a body of its own.
    static constexpr View office = u"办公室";
    if (name.ends_with(office) && !viewOf(m_agency).ends_with(u"政府")) {
        name.remove_suffix(office.size());
        if (name.empty())
            return true;
    }
    // A short name has the characters of the long one in the same order (县科技局, 青石县科学技术局).
    const View agency = viewOf(m_agency);
    size_t at = 0;
    for (const char16_t character : name) {
        at = agency.find(character, at);
        if (at == View::npos)
            return false;
        ++at;
    }
    return true;
}

/// Looks back from a verb: is its subject a body by name, and is it ours?
void ProseScopeReader::readSubject(size_t verb)
{
    const auto &tokens = m_tokens->tokens;
    size_t end = verb;
    while (end > m_segmentBegin && tokens[end - 1].kind == ProseToken::Kind::Word
           && (tokens[end - 1].word->kind == WordKind::Total || tokens[end - 1].word->kind == WordKind::Filler
               || tokens[end - 1].word->kind == WordKind::All || tokens[end - 1].word->kind == WordKind::Not))
        --end;
    if (end == m_segmentBegin || tokens[end - 1].kind != ProseToken::Kind::Unknown)
        return;
    size_t begin = end - 1;
    while (begin > m_segmentBegin) {
        const ProseToken &token = tokens[begin - 1];
        const bool inName = token.kind == ProseToken::Kind::Unknown
                            || (token.kind == ProseToken::Kind::Word && token.word->kind == WordKind::Filler)
                            || (token.kind == ProseToken::Kind::Word && token.word->kind == WordKind::OtherTopic);
        if (!inName)
            break;
        --begin;
    }
    const auto from = static_cast<size_t>(tokens[begin].begin);
    const View name = m_sentence->view().substr(from, static_cast<size_t>(tokens[end - 1].end) - from);
    if (name.starts_with(u"以")
        && m_sentence->view().substr(static_cast<size_t>(tokens[end - 1].end)).starts_with(u"名义"))
        return; // read already
    static constexpr size_t longestName = 30;
    if (name.size() < 3 || name.size() > longestName
        || !endsInOne(name, bodyEndings.data(), bodyEndings.data() + bodyEndings.size()))
        return;
    if (std::any_of(notSubjects.begin(), notSubjects.end(),
                    [name](View word) { return name.find(word) != View::npos; }))
        return;
    if (m_agency.isEmpty()) {
        m_state.doubtfulBody = true;
        return;
    }
    m_state.otherBody = !isOwnName(name);
}

/// 以县政府名义印发2件: in whose name, and is it ours?
void ProseScopeReader::readInTheNameOf(const ProseToken &token)
{
    static constexpr size_t reach = 20;
    const auto end = static_cast<size_t>(token.begin);
    const View before = m_sentence->view().substr(end > reach ? end - reach : 0, std::min(end, reach));
    const size_t opening = before.rfind(u'以');
    if (opening == View::npos || opening + 1 >= before.size())
        return;
    View name = before.substr(opening + 1);
    if (const size_t mark = name.rfind(u'、'); mark != View::npos)
        name.remove_prefix(mark + 1);
    if (name.empty() || !isBodyName(name))
        return;
    if (m_agency.isEmpty())
        m_state.doubtfulBody = true;
    else
        m_state.otherBody = !isOwnName(name);
}

void ProseScopeReader::add(const ProseToken &token, size_t index)
{
    m_next = index + 1;
    switch (token.kind) {
    case ProseToken::Kind::Year:
        if (isOneOfYears(index)) {
            setTime(ProseScope::Unknown);
            return;
        }
        if (m_year && token.number != *m_year && isComparedWith(token)) {
            compareWithOtherYear();
            return;
        }
        if (m_year && token.number != *m_year && isBeforeReach(index)) {
            m_former = true;
            return;
        }
        setTime(!m_year || token.number == *m_year ? ProseScope::ThisYear : ProseScope::OtherYear);
        m_state.lastYear = m_year && token.number == *m_year - 1;
        return;
    case ProseToken::Kind::Month:
        if (!isOfWholeYear(index))
            setTime(ProseScope::PartOfYear);
        return;
    case ProseToken::Kind::Word:
        break;
    default:
        return;
    }
    switch (token.word->kind) {
    case WordKind::ThisYear:
        if (!m_otherYearHere)
            setTime(ProseScope::ThisYear);
        break;
    case WordKind::PriorYear:
        if (isComparedWith(token)) {
            compareWithOtherYear();
            break;
        }
        if (isBeforeReach(index)) {
            m_former = true;
            break;
        }
        [[fallthrough]];
    case WordKind::NextYear:
        setTime(ProseScope::OtherYear);
        m_state.lastYear = isYearBefore(token, index);
        break;
    case WordKind::ManyYears:
        if (token.word->text == u"以来")
            readSince(index);
        else
            setTime(ProseScope::Unknown);
        break;
    case WordKind::Reach:
        // 由上年的9件降至4件: the second one is of the time that the sentence is about.
        m_former = false;
        if (m_compared && m_local == ProseScope::OtherYear)
            m_local = m_state.time;
        break;
    case WordKind::PartOfYear:
        if (token.word->text == u"年初" || token.word->text == u"年中") {
            m_compared = true; // 年初有效92件，新制发9件: only what stands right beside it
            m_local = ProseScope::PartOfYear;
            break;
        }
        setTime(ProseScope::PartOfYear);
        break;
    case WordKind::Compare:
        m_compared = true;
        m_local = ProseScope::OtherYear;
        break;
    case WordKind::OtherBody:
        m_state.otherBody = true;
        break;
    case WordKind::WholeArea:
        if (endsInOne(viewOf(m_agency), governmentEndings.data(), governmentEndings.data() + governmentEndings.size()))
            m_state.doubtfulBody = true;
        else
            m_state.otherBody = true;
        break;
    case WordKind::OwnBody:
        m_state.otherBody = false;
        m_state.doubtfulBody = false;
        break;
    case WordKind::Verb:
        readSubject(index);
        break;
    case WordKind::Filler:
        if (token.word->text == u"名义")
            readInTheNameOf(token);
        break;
    default:
        break;
    }
}

ProseScope ProseScopeReader::scope() const
{
    if (m_state.otherBody)
        return ProseScope::OtherBody;
    if (m_former)
        return ProseScope::OtherYear;
    return m_compared ? m_local : m_state.time;
}

} // namespace gouji
