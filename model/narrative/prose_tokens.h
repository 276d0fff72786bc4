// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/narrative/prose_text.h"
#include "model/narrative/prose_units.h"
#include "model/narrative/prose_words.h"

namespace gouji {

/// A figure as it stands, with its unit.
struct FigureToken
{
    Decimal value;
    int lastDigit = 0;    ///< power of ten of the last digit written
    bool vague = false;   ///< 100多条
    bool about = false;   ///< 约50件
    bool chinese = false; ///< written in Chinese numerals
    UnitKind unitKind = UnitKind::None;
    std::u16string_view unit; ///< into the sentence's characters or static; as the money unit says (万元)
};

struct ProseToken
{
    enum class Kind : quint8 {
        Word,
        Figure,     ///< index into TokenList::figures
        Year,       ///< number
        Month,      ///< number
        Enumerator, ///< （二）, 一是 at the beginning of a line
        Break,      ///< a mark: , 、 ; : ( ) and quotes
        Unknown     ///< a run of Han characters that no word covers
    };
    Kind kind = Kind::Unknown;
    int begin = 0; ///< in the characters of the sentence
    int end = 0;
    const ProseWord *word = nullptr;
    int number = 0; ///< year, month, index of a figure
    char16_t mark = 0;
};

struct TokenList
{
    std::vector<ProseToken> tokens;
    std::vector<FigureToken> figures;
    void clear()
    {
        tokens.clear();
        figures.clear();
    }
};

/// Cuts a sentence into words, figures, years and marks.
void readTokens(const ProseText &sentence, TokenList &result);

/// 未发生一起复议案件: one that did not happen counts nothing, and is read as a word without weight.
void leaveOutDenied(std::u16string_view text, TokenList &result);

} // namespace gouji
