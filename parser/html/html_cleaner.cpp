// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/html/html_cleaner.h"

#include "parser/html/tag_reader.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace gouji::html {

namespace {

/// Elements whose content is no markup, or none that is shown.
constexpr std::array<QStringView, 9> rawElements{u"script",   u"style",   u"title", u"noscript", u"iframe",
                                                 u"noframes", u"noembed", u"xml",   u"datalist"};
/// Elements that are shown, but not text of the page. A report may well stand in a header or an aside.
constexpr std::array<QStringView, 5> controlElements{u"nav", u"template", u"svg", u"select", u"button"};
constexpr std::array<QStringView, 3> frameElements{u"html", u"head", u"body"};

/// Not a control sign, but for white space.
bool isLetter(char16_t code)
{
    if (code < u' ')
        return code == u'\n' || code == u'\r' || code == u'\t';
    return code != 0x7F && code != 0x85 && code != 0x2028 && code != 0x2029;
}

template<size_t count>
bool isOneOf(const QString &name, const std::array<QStringView, count> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

class Cleaner
{
public:
    explicit Cleaner(QStringView page)
        : m_page(page)
        , m_tags(page)
    {
    }

    CleanPage run();

private:
    void putText(qsizetype end);
    void putAmpersand(QStringView rest);
    void readMarkup();
    void readTag(const Tag &tag);
    void skipTo(QStringView mark);
    bool skipElement(const QString &name);
    void put(const Tag &tag);

    QStringView m_page;
    TagReader m_tags;
    qsizetype m_at = 0;
    QString m_markup;
    CleanPage m_result;
    QHash<QString, int> m_open;      ///< control elements, opened less closed
    QSet<QString> m_neverClosedFrom; ///< raw elements that have no end tag in what is left of the page
};

CleanPage Cleaner::run()
{
    m_result.isFragment = true;
    m_markup.reserve(m_page.size());
    // The clipboard's format of Windows has lines of its own before the page.
    if (m_page.startsWith(QLatin1String("Version:")))
        m_at = std::max<qsizetype>(0, m_page.indexOf(u'<'));
    while (m_at < m_page.size()) {
        const qsizetype next = m_page.indexOf(u'<', m_at);
        putText(next < 0 ? m_page.size() : next);
        if (next >= 0)
            readMarkup();
    }
    for (const QStringView name : controlElements) {
        if (m_open.value(name.toString()) <= 0)
            m_result.leftOut.insert(name.toLatin1());
    }
    m_result.markup = m_markup.toUtf8();
    return std::move(m_result);
}

void Cleaner::putText(qsizetype end)
{
    for (; m_at < end; ++m_at) {
        const QChar letter = m_page[m_at];
        const char16_t code = letter.unicode();
        if (code == u'&') {
            putAmpersand(m_page.sliced(m_at + 1, std::min<qsizetype>(5, end - m_at - 1)));
        } else if (isLetter(code)) {
            m_markup += letter;
        } else if (code != 0) {
            // Marks that would break a table's line, and those that a parser drops.
            m_markup += u' ';
        }
    }
}

/// \a rest is what follows the sign.
void Cleaner::putAmpersand(QStringView rest)
{
    m_markup += u'&';
    // Browsers read this one without its semicolon, and pages are written so.
    if (rest.startsWith(QLatin1String("nbsp")) && !rest.endsWith(u';')) {
        m_markup += QLatin1String("nbsp;");
        m_at += 4;
    } else if (rest.isEmpty() || (rest[0] != u'#' && !(rest[0] < u'\x80' && rest[0].isLetter()))) {
        // A sign of its own, for which the parser would write a message.
        m_markup += QLatin1String("amp;");
    }
}

/// At a "<".
void Cleaner::readMarkup()
{
    const QStringView rest = m_page.sliced(m_at);
    if (rest.startsWith(QLatin1String("<!--"))) {
        // "<!-->" is a whole comment.
        m_at += 2;
        skipTo(u"-->");
        return;
    }
    const QChar second = rest.size() > 1 ? rest[1] : QChar();
    const QChar third = rest.size() > 2 ? rest[2] : QChar();
    if (second == u'!' || second == u'?' || (second == u'/' && (third == u'>' || third.isSpace()))) {
        skipTo(u">");
        return;
    }
    Tag tag;
    switch (m_tags.read(m_at, tag)) {
    case TagReader::Found::NoTag:
        m_markup += QLatin1String("&lt;");
        ++m_at;
        return;
    case TagReader::Found::EndOfPage:
        m_result.truncated = true;
        m_at = m_page.size();
        return;
    case TagReader::Found::Tag:
        m_at = tag.end;
        readTag(tag);
        return;
    }
}

void Cleaner::readTag(const Tag &tag)
{
    if (isOneOf(tag.name, frameElements)) {
        m_result.isFragment = m_result.isFragment && tag.name == QLatin1String("head");
        return;
    }
    if (isOneOf(tag.name, rawElements)) {
        if (tag.isEnd || tag.closesItself || skipElement(tag.name))
            return;
        // A script to the end of the page is no text; the others left open hide nothing.
        if (tag.name == QLatin1String("script") || tag.name == QLatin1String("style")) {
            m_result.truncated = true;
            m_at = m_page.size();
        }
        return;
    }
    if (!tag.closesItself && isOneOf(tag.name, controlElements))
        m_open[tag.name] += tag.isEnd ? -1 : 1;
    put(tag);
}

void Cleaner::skipTo(QStringView mark)
{
    const qsizetype end = m_page.indexOf(mark, m_at);
    m_result.truncated = m_result.truncated || end < 0;
    m_at = end < 0 ? m_page.size() : end + mark.size();
}

/// Skips to behind the element's end tag; false if there is none.
bool Cleaner::skipElement(const QString &name)
{
    if (m_neverClosedFrom.contains(name))
        return false;
    const QString mark = QLatin1String("</") + name;
    for (qsizetype at = m_page.indexOf(mark, m_at, Qt::CaseInsensitive); at >= 0;
         at = m_page.indexOf(mark, at + 1, Qt::CaseInsensitive))
    {
        const qsizetype behind = at + mark.size();
        if (behind < m_page.size() && m_page[behind] != u'>' && m_page[behind] != u'/' && !m_page[behind].isSpace())
            continue;
        m_at = behind;
        skipTo(u">");
        return true;
    }
    m_neverClosedFrom.insert(name);
    return false;
}

void Cleaner::put(const Tag &tag)
{
    m_markup += tag.isEnd ? QLatin1String("</") : QLatin1String("<");
    m_markup += tag.name;
    if (!tag.isEnd) {
        if (tag.rowSpan != 1)
            m_markup += QLatin1String(" rowspan=\"") + QString::number(tag.rowSpan) + u'"';
        if (tag.columnSpan != 1)
            m_markup += QLatin1String(" colspan=\"") + QString::number(tag.columnSpan) + u'"';
        if (tag.hidden)
            m_markup += QLatin1String(" hidden=\"\"");
        if (tag.closesItself)
            m_markup += u'/';
    }
    m_markup += u'>';
    // An end tag without its start tag leaves no trace in a parser, but ends a row that began with a cell.
    if (tag.isEnd && tag.name == QLatin1String("tr"))
        m_markup += QLatin1String("<rowend></rowend>");
}

} // namespace

CleanPage clean(QStringView page)
{
    return Cleaner(page).run();
}

} // namespace gouji::html
