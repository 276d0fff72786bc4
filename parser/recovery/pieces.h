// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/source_text.h"
#include "model/text/folding.h"

#include <algorithm>

namespace gouji::recovery {

/// A part of the text without what shows nothing at its ends.
inline Span visiblePart(QStringView text, Span span)
{
    while (span.begin < span.end && isInvisible(text[span.begin].unicode()))
        ++span.begin;
    while (span.end > span.begin && isInvisible(text[span.end - 1].unicode()))
        --span.end;
    return span;
}

inline bool isPipe(char16_t character)
{
    return character == u'|' || character == 0xFF5C;
}

inline bool isDash(char16_t character)
{
    return (character >= 0x2010 && character <= 0x2015) || character == 0x2500 || character == 0x2212;
}

/// Quotation marks, circled digits, arrows and such, dashes aside.
inline bool isDoubtfullyWide(char16_t character)
{
    return character >= 0x2016 && character <= 0x2E7F && character != 0x2500 && character != 0x2212;
}

/// Whether a piece can be a figure at all, to spare the long way for labels.
inline bool mayBeFigure(QStringView piece)
{
    int han = 0;
    bool digit = false;
    for (const QChar character : piece) {
        if (isHan(character.unicode()))
            ++han;
        digit = digit || character.isDigit();
    }
    return digit ? han <= 12 && (han == 0 || piece.size() <= 40) : han <= 3 && piece.size() <= 8;
}

inline bool hasFullStop(QStringView piece)
{
    return piece.contains(QChar(0x3002));
}

/// "一、…": the heading of a section, at the margin.
inline bool startsSection(QStringView content)
{
    static constexpr QStringView numbers = u"一二三四五六";
    return content.size() > 2 && numbers.contains(content[0]) && content[1] == QChar(0x3001);
}

/// "|---|:---|": what Markdown sets between headings and rows.
inline bool isMarkdownRule(QStringView line)
{
    const bool ofMarks = std::all_of(line.begin(), line.end(), [](QChar character) {
        return isPipe(character.unicode()) || character == u'-' || character == u':' || character == u' ';
    });
    return ofMarks && line.contains(QStringView(u"--"));
}

} // namespace gouji::recovery
