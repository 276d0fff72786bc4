// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/prose_scope.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

using View = std::u16string_view;

} // namespace

/// 2021年至2023年, 2021、2022、2023年: several years at once. What is told of them is not of one of them.
bool ProseScopeReader::isOneOfYears(size_t index) const
{
    const auto &tokens = m_tokens->tokens;
    const auto isYear = [&](size_t at) { return at < tokens.size() && tokens[at].kind == ProseToken::Kind::Year; };
    const View text = m_sentence->view();
    const auto joined = [&](size_t first, size_t last) {
        if (!isYear(first) || !isYear(last) || tokens[first].number == tokens[last].number)
            return false;
        const auto begin = static_cast<size_t>(tokens[first].end);
        const auto end = static_cast<size_t>(tokens[last].begin);
        static constexpr std::array<View, 12> marks{u"至", u"到", u"-",  u"—",  u"——", u"–",
                                                    u"~",  u"～", u"、", u"和", u"与", u"及"};
        const View between = text.substr(begin, end - begin);
        if (!between.empty() && std::find(marks.begin(), marks.end(), between) == marks.end())
            return false;
        // 2023年与2022年相比, 2023年和2022年同期基本持平: one of them against the other
        size_t stop = last + 1;
        while (stop < tokens.size() && tokens[stop].kind != ProseToken::Kind::Break
               && tokens[stop].kind != ProseToken::Kind::Figure)
            ++stop;
        const auto from = static_cast<size_t>(tokens[last].end);
        const View behind = text.substr(from, static_cast<size_t>(tokens[stop - 1].end) - from);
        static constexpr std::array<View, 7> comparing{u"比", u"持平", u"一样", u"相同", u"相当", u"一致", u"相近"};
        return std::none_of(comparing.begin(), comparing.end(),
                            [behind](View word) { return behind.find(word) != View::npos; });
    };
    return joined(index, index + 2) || (index >= 2 && joined(index - 2, index)) || joined(index, index + 1)
           || (index >= 1 && joined(index - 1, index));
}

bool ProseScopeReader::isOurs(const ProseToken &year) const
{
    return year.kind == ProseToken::Kind::Year && (!m_year || year.number == *m_year);
}

bool ProseScopeReader::isThisYear(const ProseToken &token) const
{
    return isOurs(token) || (token.kind == ProseToken::Kind::Word && token.word->kind == WordKind::ThisYear);
}

/// 以来: since when, and whether what is told behind it is of the year reported on.
void ProseScopeReader::readSince(size_t since)
{
    const auto &tokens = m_tokens->tokens;
    const View text = m_sentence->view();
    const View behind = text.substr(static_cast<size_t>(tokens[since].end));
    // 成立以来首次, 历史以来最多: said of a figure, and no time of it.
    if (behind.starts_with(u"首") || behind.starts_with(u"最"))
        return;
    if (since > 0 && isOurs(tokens[since - 1]))
        return; // 2023年以来
    if (since > 0 && tokens[since - 1].kind == ProseToken::Kind::Month) {
        if (since > 1 && tokens[since - 2].kind == ProseToken::Kind::Year && !isOurs(tokens[since - 2]))
            setTime(ProseScope::Unknown);
        else if (tokens[since - 1].number == 1)
            setTime(ProseScope::ThisYear); // 今年1月以来
        return;
    }
    setTimeSince(since);
}

/// 2023年，自《条例》施行以来，…: the year governs the sentence, unless what has come together since is counted (累计).
void ProseScopeReader::setTimeSince(size_t since)
{
    const auto &tokens = m_tokens->tokens;
    const View text = m_sentence->view();
    bool together = true; // 自成立以来共收到: no mark between
    for (size_t i = since + 1; i < tokens.size() && tokens[i].kind != ProseToken::Kind::Figure; ++i) {
        together = together && tokens[i].kind != ProseToken::Kind::Break;
        if (tokens[i].kind == ProseToken::Kind::Word && tokens[i].word->kind == WordKind::Total
            && (together || tokens[i].word->text == u"累计"))
        {
            setTime(ProseScope::Unknown);
            return;
        }
    }
    for (size_t i = since; i > 0; --i) {
        const ProseToken &token = tokens[i - 1];
        const bool otherYear = (token.kind == ProseToken::Kind::Year && !isOurs(token))
                               || (token.kind == ProseToken::Kind::Word && token.word->kind == WordKind::PriorYear);
        if (otherYear)
            break;
        if (!isThisYear(token))
            continue;
        // 截至2023年底，自…以来: up to the end of the year, and not of it
        const bool ends =
            token.kind == ProseToken::Kind::Word && (token.word->text == u"年底" || token.word->text == u"年末");
        const View before = text.substr(0, static_cast<size_t>(token.begin));
        if (!ends && !before.ends_with(u"截至") && !before.ends_with(u"截止") && !before.ends_with(u"截止至"))
            return;
        break;
    }
    setTime(ProseScope::Unknown);
}

/// 上年度收到: the year before ours, where no other year has been told to which it would be that before.
bool ProseScopeReader::isYearBefore(const ProseToken &token, size_t index) const
{
    static constexpr std::array<View, 5> words{u"去年", u"上年", u"上年度", u"上一年", u"上一年度"};
    if (!m_year || std::find(words.begin(), words.end(), token.word->text) == words.end())
        return false;
    return std::none_of(m_tokens->tokens.begin(), m_tokens->tokens.begin() + static_cast<std::ptrdiff_t>(index),
                        [this](const ProseToken &earlier) {
                            return earlier.kind == ProseToken::Kind::Year && earlier.number != *m_year;
                        });
}

/// 由上年的9件增至12件: another year's figure right at the word, and then that of the time the sentence is about.
bool ProseScopeReader::isBeforeReach(size_t year) const
{
    const auto &tokens = m_tokens->tokens;
    const View before = m_sentence->view().substr(0, static_cast<size_t>(tokens[year].begin));
    const bool from = before.ends_with(u'由') || before.ends_with(u'从'); // 由上年收到的9件增至12件
    const auto isFiller = [](const ProseToken &token) {
        return token.kind == ProseToken::Kind::Word && token.word->kind == WordKind::Filler;
    };
    const auto ends = [&](size_t at) { return at >= tokens.size() || tokens[at].kind == ProseToken::Kind::Break; };
    size_t at = year + 1;
    while (!ends(at) && tokens[at].kind != ProseToken::Kind::Figure) {
        if (!from && !isFiller(tokens[at]))
            return false;
        ++at;
    }
    if (ends(at))
        return false;
    ++at;
    while (!ends(at) && (tokens[at].kind == ProseToken::Kind::Unknown || isFiller(tokens[at])))
        ++at;
    return !ends(at) && tokens[at].kind == ProseToken::Kind::Word && tokens[at].word->kind == WordKind::Reach;
}

} // namespace gouji
