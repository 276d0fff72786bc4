// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace gouji {

/// Whether a character is a Han ideograph of the basic block or its extension A: all that labels are made of.
constexpr bool isHan(char16_t character)
{
    return (character >= 0x4E00 && character <= 0x9FFF) || (character >= 0x3400 && character <= 0x4DBF);
}

/// What the Chinese numbers in front of headings and labels are made of (十二、).
inline constexpr QStringView enumeratorNumerals = u"一二三四五六七八九十";

/// Full-width ASCII and the ideographic space to plain ASCII; all else unaltered.
constexpr char16_t foldWidth(char16_t character)
{
    if (character >= 0xFF01 && character <= 0xFF5E)
        return static_cast<char16_t>(character - 0xFEE0);
    if (character == 0x3000 || character == 0x00A0)
        return u' ';
    return character;
}

/// The same for characters that are neither plain ASCII nor Han.
bool isInvisibleElsewhere(char16_t character);

/// Whether a character shows nothing: white space of any kind, characters without width or only for the direction of
/// writing, byte order marks, controls.
inline bool isInvisible(char16_t character)
{
    const bool plain = (character > 0x20 && character < 0x7F) || isHan(character);
    return !plain && isInvisibleElsewhere(character);
}

/// Whether the text holds traditional characters that these reports cannot do without (開, 報, 總 …).
bool looksTraditional(QStringView text);

/// Traditional characters to simplified ones, one to one, by ICU's Hant-Hans table; all else unaltered.
/// The table is made at the first call.
char16_t toSimplified(char16_t character);

/// The Han characters of a text, nothing else: what labels are compared by.
QString hanOnly(QStringView text, bool simplify = false);

/// The text without anything invisible, width folded: for comparing lines.
QString compact(QStringView text);

/// Number of characters to insert, remove or replace to make one text from the other.
int editDistance(QStringView left, QStringView right);

} // namespace gouji
