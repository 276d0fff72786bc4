// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/narrative.h"
#include "model/narrative/prose_tokens.h"

namespace gouji {

namespace {

/// 未发生, 未收到, 没有, 无: there is none. 未答复一件 tells of one.
bool deniesAny(const TokenList &list, size_t index)
{
    const ProseWord &word = *list.tokens[index].word;
    const bool named = word.kind == WordKind::Nothing || word.text.starts_with(u"没有") || word.text.ends_with(u"发生");
    const bool last = index + 1 == list.tokens.size();
    if (last || list.tokens[index + 1].kind != ProseToken::Kind::Word)
        return named;
    const ProseWord &next = *list.tokens[index + 1].word;
    if (next.kind == WordKind::Verb)
        return static_cast<ProseVerb>(next.detail) == ProseVerb::Received;
    return named || next.kind == WordKind::Happen;
}

} // namespace

void leaveOutDenied(std::u16string_view text, TokenList &result)
{
    bool denied = false;
    for (size_t i = 0; i < result.tokens.size(); ++i) {
        ProseToken &token = result.tokens[i];
        if (token.kind == ProseToken::Kind::Break)
            denied = false;
        if (token.kind == ProseToken::Kind::Word
            && (token.word->kind == WordKind::Not || token.word->kind == WordKind::Nothing))
            denied = deniesAny(result, i);
        if (token.kind != ProseToken::Kind::Figure)
            continue;
        const FigureToken &figure = result.figures[static_cast<size_t>(token.number)];
        const bool one =
            figure.chinese && text[static_cast<size_t>(token.begin)] == u'一' && figure.value == Decimal(1);
        if (denied && one) {
            token.kind = ProseToken::Kind::Word;
            token.word = wordAt(u"件");
        }
        denied = false;
    }
}

} // namespace gouji
