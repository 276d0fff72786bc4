// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/lines.h"

#include "model/text/folding.h"

#include <algorithm>

namespace gouji::recovery {

namespace {

bool isLineEnd(char16_t character)
{
    return character == u'\n' || character == u'\r' || character == 0x2028 || character == 0x2029 || character == 0x0C
           || character == 0x0B;
}

bool isDash(char16_t character)
{
    return character == u'-' || character == 0x2014 || character == 0x2013 || character == 0xFF0D || character == 0x2212
           || character == 0x2015 || character == 0x2500 || character == 0xB7;
}

/// "— 3 —", "-3-", "第 3 页", "第3页 共10页", "3 / 10": digits with a mark on both sides. A lone number is no page mark,
/// nor is a row of figures with dashes or slashes for nothing among them.
bool isPageMark(QStringView line)
{
    QString text;    // without spaces
    int numbers = 0; // runs of digits
    int slashes = 0;
    int dashes = 0;
    int gap = 0; // spaces before the current character
    bool wide = false;
    bool words = false;
    bool inNumber = false;
    for (const QChar character : line) {
        if (isInvisible(character.unicode())) {
            ++gap;
            continue;
        }
        const QChar folded(foldWidth(character.unicode()));
        const bool digit = folded.isDigit();
        const bool dash = isDash(folded.unicode()) || isDash(character.unicode());
        if (folded == u'第' || folded == u'页' || folded == u'頁' || folded == u'共')
            words = true;
        else if (folded == u'/')
            ++slashes;
        else if (dash)
            ++dashes;
        else if (!digit && folded != u',')
            return false;
        numbers += digit && (!inNumber || gap > 0) ? 1 : 0;
        inNumber = digit;
        wide = wide || (gap > 1 && !text.isEmpty());
        gap = 0;
        text.append(dash ? QChar(u'-') : folded);
    }
    if (text.size() < 3 || text.size() > 14 || numbers == 0)
        return false;
    if (words)
        return text.front() == u'第' && (text.back() == u'页' || text.back() == u'頁');
    if (wide)
        return false;
    if (slashes == 1 && dashes == 0)
        return numbers == 2 && text.front().isDigit() && text.back().isDigit();
    return numbers == 1 && text.front() == u'-' && text.back() == u'-';
}

Line readLine(QStringView text, Span span)
{
    Line line;
    line.span = span;
    bool pieceFilled = false;
    bool stop = false;
    int visible = 0;
    for (int at = span.begin; at < span.end; ++at) {
        const char16_t character = text[at].unicode();
        if (character == u'|' || character == 0xFF5C || character == u'\t') {
            ++(character == u'\t' ? line.tabs : line.pipes);
            line.filledPieces += pieceFilled ? 1 : 0;
            pieceFilled = false;
        } else if (isInvisible(character)) {
            line.hasSpaces = true;
        } else {
            pieceFilled = true;
            ++visible;
            stop = stop || character == 0x3002 || character == 0xFF1B || character == u';' || character == 0xFF61;
        }
    }
    line.filledPieces += pieceFilled ? 1 : 0;
    line.blank = visible == 0;
    line.prose = stop && line.filledPieces <= 1;
    line.pageMark = !line.blank && line.pipes == 0 && visible >= 3 && visible <= 14
                    && isPageMark(text.mid(span.begin, span.length()));
    return line;
}

} // namespace

std::vector<Line> splitLines(QStringView text, Span range)
{
    std::vector<Line> lines;
    lines.reserve(static_cast<size_t>(range.length()) / 16 + 1);
    int begin = range.begin;
    for (int at = range.begin; at < range.end; ++at) {
        if (!isLineEnd(text[at].unicode()))
            continue;
        lines.push_back(readLine(text, {begin, at}));
        if (text[at] == u'\r' && at + 1 < range.end && text[at + 1] == u'\n')
            ++at;
        begin = at + 1;
    }
    lines.push_back(readLine(text, {begin, range.end}));
    return lines;
}

} // namespace gouji::recovery
