// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/extraction.h"
#include "model/years/masked_prose.h"

#include <string>

namespace gouji {

/// A place of a sentence that says nothing about whether it was copied.
struct ProseMask
{
    enum class Kind : quint8 {
        Figure, ///< with its unit
        Year,
        Date, ///< 3月, 3月5日
        Body, ///< the name of a body, or what it calls itself: 我局, 全县
        Title ///< 《…》, 〔…〕12号: quoted
    };
    Kind kind = Kind::Figure;
    int begin = 0; ///< in the characters of the sentence
    int end = 0;
    Decimal value; ///< of a figure (money in 元), or the year
    QString unit;  ///< of a figure; empty if none is written
};

enum class SentenceKind : quint8 {
    Own,
    Heading,
    Statutory ///< words that the form fixes or the law has: the same in every report
};

/// A sentence of the prose, made ready to be compared with one of another report.
struct ComparedSentence
{
    Span span;         ///< in the source
    int section = 0;   ///< 1 to 6; 0 before the first
    int paragraph = 0; ///< counted through the report
    SentenceKind kind = SentenceKind::Own;
    std::u16string characters;    ///< without what cannot be seen; width folded, simplified
    std::vector<int> offsets;     ///< place of each character in the source
    std::vector<ProseMask> masks; ///< in their order, not overlapping
    std::u16string masked;        ///< what is left: one mark for each mask, no punctuation
    quint64 hash = 0;             ///< of the masked text
    quint64 literal = 0;          ///< with figures by their value and all else as it stands, punctuation included
    int ownCharacters = 0;        ///< written by the body: neither masked nor of the form

    /// Where a range of the characters stands in the source; for an empty one, the place where it would.
    Span place(int begin, int end) const;
};

/// The prose of a report, outside its tables, sentence by sentence.
struct ComparedProse
{
    std::vector<ComparedSentence> sentences;
    MaskedProse masked; ///< the same, as it is kept; with the paragraphs
    int characters = 0; ///< of all sentences
};

/// Never fails; linear in the text. What stands behind the report on a web page is left out.
ComparedProse comparedProse(const Extraction &extraction);
/// What is kept of it; never null.
SharedProse maskedProse(const Extraction &extraction);

} // namespace gouji
