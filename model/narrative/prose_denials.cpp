// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/prose_tokens.h"

namespace gouji {

void leaveOutDenied(std::u16string_view text, TokenList &result)
{
    bool denied = false;
    for (ProseToken &token : result.tokens) {
        if (token.kind == ProseToken::Kind::Break)
            denied = false;
        if (token.kind == ProseToken::Kind::Word
            && (token.word->kind == WordKind::Not || token.word->kind == WordKind::Nothing))
            denied = true;
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
