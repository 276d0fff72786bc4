// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/prose_scope.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

using View = std::u16string_view;

/// What names of bodies end in.
constexpr std::array<View, 22> bodyEndings{u"局",   u"委",   u"办",   u"厅",   u"院",   u"镇",    u"乡", u"街道",
                                           u"中心", u"公司", u"政府", u"部门", u"学校", u"所",    u"站", u"处",
                                           u"大队", u"支队", u"机构", u"单位", u"机关", u"办公室"};
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

void ProseScopeReader::beginSentence(const ProseText &sentence, const TokenList &tokens, bool goesOn)
{
    m_sentence = &sentence;
    m_tokens = &tokens;
    if (!goesOn)
        m_state = {};
    int first = 13;
    int last = 0;
    bool upTo = false;
    for (const ProseToken &token : tokens.tokens) {
        if (token.kind != ProseToken::Kind::Month)
            continue;
        first = std::min(first, token.number);
        last = std::max(last, token.number);
    }
    static constexpr int december = 12;
    if (last == december) {
        const View text = sentence.view();
        upTo = text.find(u"截至") != View::npos || text.find(u"截止") != View::npos || text.find(u"止") != View::npos;
    }
    m_wholeYear = last == december && (first == 1 || upTo);
    m_next = 0;
    m_segmentBegin = 0;
    m_compared = false;
}

void ProseScopeReader::beginSegment(bool carries)
{
    m_compared = false;
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

bool ProseScopeReader::isOwnName(View name) const
{
    if (name.front() == u'我' || name.front() == u'本')
        return true;
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

void ProseScopeReader::add(const ProseToken &token, size_t index)
{
    m_next = index + 1;
    switch (token.kind) {
    case ProseToken::Kind::Year:
        setTime(!m_year || token.number == *m_year ? ProseScope::ThisYear : ProseScope::OtherYear);
        return;
    case ProseToken::Kind::Month:
        if (!m_wholeYear)
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
    case WordKind::NextYear:
        setTime(ProseScope::OtherYear);
        break;
    case WordKind::ManyYears:
        setTime(ProseScope::Unknown);
        break;
    case WordKind::PartOfYear:
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
    default:
        break;
    }
}

ProseScope ProseScopeReader::scope() const
{
    if (m_state.otherBody)
        return ProseScope::OtherBody;
    return m_compared ? m_local : m_state.time;
}

} // namespace gouji
