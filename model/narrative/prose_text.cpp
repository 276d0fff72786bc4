// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/prose_text.h"

#include "model/text/folding.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr int greatestSentence = 1500; // characters; what is longer is no prose, and is cut
constexpr int shortestBrokenLine = 15; // a shorter line without a full stop is a heading

constexpr bool endsSentence(char16_t character)
{
    return character == u'。' || character == u'！' || character == u'？' || character == u'!' || character == u'?';
}

constexpr bool isDigit(char16_t character)
{
    return character >= u'0' && character <= u'9';
}

/// Whether a line that begins with \a text is one of its own: （二）…, 二、…, 3. …, # …
bool opensBlock(QStringView text)
{
    if (text.isEmpty())
        return true;
    const char16_t first = foldWidth(text[0].unicode());
    if (first == u'#' || first == u'|' || first == u'-' || first == u'*' || first == u'—')
        return true;
    qsizetype at = first == u'(' ? 1 : 0;
    const qsizetype numberBegin = at;
    while (at < text.size() && (enumeratorNumerals.contains(text[at]) || isDigit(foldWidth(text[at].unicode()))))
        ++at;
    if (at == numberBegin || at >= text.size())
        return false;
    const char16_t behind = foldWidth(text[at].unicode());
    return first == u'(' ? behind == u')' : behind == u'、' || behind == u'.' || behind == u'是';
}

} // namespace

Span ProseText::span(int begin, int end) const
{
    if (begin >= end || end > size())
        return {};
    return {offsets[static_cast<size_t>(begin)], offsets[static_cast<size_t>(end) - 1] + 1};
}

ProseSentences::ProseSentences(const Extraction &extraction)
{
    if (!extraction.source)
        return;
    m_text = extraction.source->text;
    const int length = static_cast<int>(m_text.size());
    Span whole = extraction.span.isEmpty() ? Span{0, length} : extraction.span;
    whole.begin = std::clamp(whole.begin, 0, length);
    whole.end = std::clamp(whole.end, whole.begin, length);

    std::vector<Span> tables;
    for (const TableReading &table : extraction.tables) {
        if (!table.span.isEmpty())
            tables.push_back(table.span);
    }
    std::sort(tables.begin(), tables.end());
    std::vector<Span> prose;
    int begin = whole.begin;
    for (const Span &table : tables) {
        if (table.begin > begin)
            prose.push_back({begin, std::min(table.begin, whole.end)});
        begin = std::max(begin, table.end);
    }
    if (begin < whole.end)
        prose.push_back({begin, whole.end});

    // Sections split the prose further, so that each run is in one of them.
    for (const Span &run : prose) {
        int from = run.begin;
        int number = 0;
        for (const SectionReading &section : extraction.sections) {
            if (section.span.begin > from && section.span.begin < run.end) {
                m_regions.push_back({{from, section.span.begin}, number});
                from = section.span.begin;
            }
            if (section.span.begin <= from)
                number = section.number;
        }
        if (from < run.end)
            m_regions.push_back({{from, run.end}, number});
    }
    m_traditional = looksTraditional(m_text.mid(whole.begin, whole.length()));
    if (!m_regions.empty())
        m_position = m_lineStart = m_regions.front().span.begin;
}

bool ProseSentences::lineGoesOn(int newline, int end) const
{
    if (newline - m_lineStart < shortestBrokenLine)
        return false;
    int next = newline + 1;
    while (next < end && m_text[next] != u'\n' && isInvisible(foldWidth(m_text[next].unicode())))
        ++next;
    return next < end && m_text[next] != u'\n' && !opensBlock(m_text.mid(next, std::min(8, end - next)));
}

bool ProseSentences::next(ProseText &sentence)
{
    sentence.characters.clear();
    sentence.offsets.clear();
    while (m_region < m_regions.size()) {
        const Region &region = m_regions[m_region];
        sentence.section = region.section;
        while (m_position < region.span.end) {
            const int here = m_position++;
            const char16_t raw = m_text[here].unicode();
            const char16_t character = raw == u'，' ? raw : foldWidth(raw);
            const bool newline = character == u'\n';
            if (newline) {
                const bool goesOn = !sentence.characters.empty() && lineGoesOn(here, region.span.end);
                m_lineStart = m_position;
                if (goesOn)
                    continue;
            } else if (!isInvisible(character)) {
                if (sentence.characters.empty())
                    sentence.startsLine =
                        here == m_lineStart || m_text.mid(m_lineStart, here - m_lineStart).trimmed().isEmpty();
                sentence.characters.push_back(m_traditional ? toSimplified(character) : character);
                sentence.offsets.push_back(here);
            }
            if ((newline || endsSentence(raw) || sentence.size() >= greatestSentence) && !sentence.characters.empty()) {
                sentence.offsets.push_back(m_position);
                return true;
            }
        }
        ++m_region;
        if (m_region < m_regions.size())
            m_position = m_lineStart = m_regions[m_region].span.begin;
        if (!sentence.characters.empty()) {
            sentence.offsets.push_back(sentence.offsets.back() + 1);
            return true;
        }
    }
    return false;
}

} // namespace gouji
