// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/source_quote.h"

#include <algorithm>

namespace gouji {
namespace {

bool endsSentence(QChar character)
{
    return QStringView(u"。！？；\n\r\u2028\u2029").contains(character);
}

/// The sentence that a place stands in, its closing mark included; to the sentence of the place's end.
Span sentenceOf(const QString &text, const Span &place)
{
    int begin = std::clamp(place.begin, 0, static_cast<int>(text.size()));
    while (begin > 0 && !endsSentence(text[begin - 1]))
        --begin;
    int end = std::clamp(place.end, begin, static_cast<int>(text.size()));
    while (end < text.size() && !endsSentence(text[end]))
        ++end;
    if (end < text.size() && !text[end].isSpace())
        ++end;
    while (begin < end && text[begin].isSpace())
        ++begin;
    return {begin, end};
}

/// The part of a sentence that is quoted: all of it, or some of it around the places.
Span shortened(const Span &sentence, const Span &inner, int length)
{
    if (sentence.length() <= length)
        return sentence;
    const int room = std::max(0, length - inner.length()) / 2;
    return {std::max(sentence.begin, inner.begin - room), std::min(sentence.end, inner.end + room)};
}

SourceQuote quote(const QString &text, const Span &sentence, const std::vector<Span> &places, int length)
{
    const Span part = shortened(sentence, {places.front().begin, places.back().end}, length);
    SourceQuote made;
    made.span = places.front();
    if (part.begin > sentence.begin)
        made.text += u'…';
    const int offset = static_cast<int>(made.text.size()) - part.begin;
    QString words = text.mid(part.begin, part.length());
    for (QChar &character : words) {
        if (character.isSpace())
            character = u' ';
    }
    made.text += words;
    if (part.end < sentence.end)
        made.text += u'…';
    for (const Span &place : places)
        made.marks.push_back({place.begin + offset, place.end + offset});
    return made;
}

} // namespace

std::vector<SourceQuote> quotesAround(const QString &text, std::vector<Span> places, int length)
{
    std::sort(places.begin(), places.end());
    const auto size = static_cast<int>(text.size());
    std::vector<SourceQuote> quotes;
    std::vector<Span> together;
    Span sentence;
    const auto finish = [&] {
        if (!together.empty())
            quotes.push_back(quote(text, sentence, together, length));
        together.clear();
    };
    for (const Span &place : places) {
        if (place.isEmpty() || place.begin < 0 || place.end > size)
            continue;
        if (!together.empty() && place.begin < sentence.end) {
            if (place.begin < together.back().end)
                continue; // a place within another
            together.push_back(place);
            sentence.end = std::max(sentence.end, sentenceOf(text, place).end);
            continue;
        }
        finish();
        sentence = sentenceOf(text, place);
        together = {place};
    }
    finish();
    return quotes;
}

} // namespace gouji
