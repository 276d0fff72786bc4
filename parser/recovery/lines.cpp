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

/// "— 3 —", "-3-", "第 3 页", "第3页 共10页", "3 / 10": digits with a mark on both sides. A lone number is no page mark.
bool isPageMark(QStringView line)
{
    const QString text = compact(line);
    if (text.size() < 3 || text.size() > 14)
        return false;
    bool digit = false;
    const qsizetype slash = text.indexOf(u'/');
    if (slash > 0 && slash + 1 < text.size()) { // "3/9"
        const auto isDigit = [](QChar character) { return character.isDigit(); };
        if (std::all_of(text.begin(), text.begin() + slash, isDigit)
            && std::all_of(text.begin() + slash + 1, text.end(), isDigit))
            return true;
    }
    for (const QChar character : text) {
        if (character.isDigit())
            digit = true;
        else if (!isDash(character.unicode()) && character != u'第' && character != u'页' && character != u'共'
                 && character != u'頁' && character != u'/' && character != u'，' && character != u',')
            return false;
    }
    if (!digit)
        return false;
    if (text.front() == u'第' && (text.back() == u'页' || text.back() == u'頁'))
        return true;
    return isDash(text.front().unicode()) && isDash(text.back().unicode());
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
    line.pageMark = !line.blank && line.pipes == 0 && visible <= 14 && isPageMark(text.mid(span.begin, span.length()));
    return line;
}

} // namespace

std::vector<Line> splitLines(QStringView text, Span range)
{
    std::vector<Line> lines;
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
