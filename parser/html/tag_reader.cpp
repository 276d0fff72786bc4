// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/html/tag_reader.h"

#include <algorithm>

namespace gouji::html {

namespace {

constexpr qsizetype longestName = 64; // the longest element of HTML has ten letters
constexpr int mostColumns = 1000;     // HTML, "colspan"
constexpr int mostRows = 65534;       // HTML, "rowspan"

bool isSpace(QChar letter)
{
    return letter == u' ' || letter == u'\n' || letter == u'\t' || letter == u'\r' || letter == u'\f';
}

bool isLetter(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z');
}

bool isOfName(QChar letter)
{
    return isLetter(letter) || (letter >= u'0' && letter <= u'9') || letter == u':' || letter == u'-' || letter == u'_'
           || letter == u'.';
}

/// HTML's rules for parsing integers: leading white space, digits, and whatever follows.
int number(QStringView text, int least, int most)
{
    qsizetype at = 0;
    while (at < text.size() && isSpace(text[at]))
        ++at;
    if (at < text.size() && text[at] == u'+')
        ++at;
    if (at >= text.size() || text[at] < u'0' || text[at] > u'9')
        return 1;
    int value = 0;
    for (; at < text.size() && text[at] >= u'0' && text[at] <= u'9' && value <= most; ++at)
        value = value * 10 + text[at].unicode() - u'0';
    return value < least ? 1 : std::min(value, most);
}

bool stylesAway(QStringView style)
{
    QString folded;
    for (const QChar letter : style) {
        if (!isSpace(letter))
            folded += letter.toLower();
    }
    return folded.contains(QLatin1String("display:none"));
}

} // namespace

TagReader::TagReader(QStringView page)
    : m_page(page)
{
}

TagReader::Found TagReader::read(qsizetype at, Tag &tag)
{
    tag = Tag();
    ++at;
    if (at < m_page.size() && m_page[at] == u'/') {
        tag.isEnd = true;
        ++at;
    }
    const qsizetype nameBegin = at;
    if (at >= m_page.size() || !isLetter(m_page[at]))
        return Found::NoTag;
    while (at < m_page.size() && at - nameBegin <= longestName && isOfName(m_page[at]))
        ++at;
    if (at >= m_page.size())
        return Found::EndOfPage;
    if (!isSpace(m_page[at]) && m_page[at] != u'/' && m_page[at] != u'>')
        return Found::NoTag;
    tag.name = m_page.sliced(nameBegin, at - nameBegin).toString().toLower();
    if (!m_quotesAreOpen) {
        tag.end = readAttributes(at, m_page.size(), tag);
        if (tag.end >= 0)
            return Found::Tag;
        m_quotesAreOpen = true;
    }
    const qsizetype end = m_page.indexOf(u'>', at);
    if (end < 0)
        return Found::EndOfPage;
    readAttributes(at, end, tag);
    tag.end = end + 1;
    return Found::Tag;
}

/// Returns the place behind the tag, -1 where the limit comes first.
qsizetype TagReader::readAttributes(qsizetype at, qsizetype limit, Tag &tag) const
{
    bool hasRowSpan = false;
    bool hasColumnSpan = false;
    tag.closesItself = false;
    while (at < limit) {
        const QChar letter = m_page[at];
        if (letter == u'>')
            return at + 1;
        tag.closesItself = letter == u'/' || (tag.closesItself && isSpace(letter));
        if (isSpace(letter) || letter == u'/') {
            ++at;
            continue;
        }
        const qsizetype nameBegin = at++;
        while (at < limit && !isSpace(m_page[at]) && m_page[at] != u'/' && m_page[at] != u'>' && m_page[at] != u'=')
            ++at;
        const QStringView name = m_page.sliced(nameBegin, at - nameBegin);
        while (at < limit && isSpace(m_page[at]))
            ++at;
        QStringView value;
        if (at < limit && m_page[at] == u'=') {
            ++at;
            while (at < limit && isSpace(m_page[at]))
                ++at;
            if (at < limit && (m_page[at] == u'"' || m_page[at] == u'\'')) {
                const qsizetype close = m_page.first(limit).indexOf(m_page[at], at + 1);
                if (close < 0)
                    return -1;
                value = m_page.sliced(at + 1, close - at - 1);
                at = close + 1;
            } else {
                const qsizetype valueBegin = at;
                while (at < limit && !isSpace(m_page[at]) && m_page[at] != u'>')
                    ++at;
                value = m_page.sliced(valueBegin, at - valueBegin);
            }
        }
        if (name.compare(QLatin1String("rowspan"), Qt::CaseInsensitive) == 0 && !hasRowSpan) {
            hasRowSpan = true;
            tag.rowSpan = number(value, 0, mostRows);
        } else if (name.compare(QLatin1String("colspan"), Qt::CaseInsensitive) == 0 && !hasColumnSpan) {
            hasColumnSpan = true;
            tag.columnSpan = number(value, 1, mostColumns);
        } else if (name.compare(QLatin1String("hidden"), Qt::CaseInsensitive) == 0) {
            tag.hidden = true;
        } else if (name.compare(QLatin1String("style"), Qt::CaseInsensitive) == 0) {
            tag.hidden = tag.hidden || stylesAway(value);
        }
    }
    return -1;
}

} // namespace gouji::html
