// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/narrative/prose_tokens.h"
#include "model/years/compared_prose.h"

namespace gouji {

/// Finds names of bodies in a text: the body's own name, names that begin with one of its areas (青石县, 县) or a word for
/// all (全县, 各乡镇) and end as names of bodies do, and what a body calls itself (我局, 本机关).
class BodyNames
{
public:
    explicit BodyNames(const QString &agency);
    /// Characters of the name that stands at the front of \a text; 0 if none does.
    int lengthAt(std::u16string_view text) const;

private:
    std::u16string m_agency;
    std::vector<std::u16string> m_areas; ///< 甲省, 乙市, 丙县, longest first
};

/// The character that stands for a mask; of the private use area, so that no text holds it.
char16_t markOf(ProseMask::Kind kind);

/// Fills the masks of a sentence from its tokens.
void readMasks(ComparedSentence &sentence, const TokenList &tokens, const BodyNames &bodies);

/// Where in a line the frame of a web page begins (版权所有, 上一篇 …); npos if it does not.
size_t pageEndOf(std::u16string_view text);

} // namespace gouji
