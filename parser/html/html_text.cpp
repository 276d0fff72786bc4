// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/html/html_text.h"

#include "parser/html/html_cleaner.h"
#include "parser/html/html_encoding.h"
#include "parser/html/html_parser.h"
#include "parser/html/page_layout.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

/// A page can hide what its script shows later, the report too. Then the hidden parts are read as if they were shown;
/// what a page hides beside a report (menus, a copy for telephones) never holds more cells than the report.
bool hidesTheReport(const html::Tree &tree)
{
    const html::Node &root = tree.nodes.front();
    return tree.hiddenCells > tree.cells || (root.visible == 0 && tree.hiddenLetters > 0);
}

QByteArray lowerCaseStart(const QByteArray &bytes)
{
    QByteArray start = bytes.left(256 * 1024);
    // In UTF-16 and UTF-32 tags are the same letters with zeros between.
    start.removeIf([](char byte) { return byte == '\0'; });
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (start.startsWith(mark))
            start.remove(0, static_cast<qsizetype>(qstrlen(mark)));
    }
    return start.trimmed().toLower();
}

bool hasTag(const QByteArray &page, const QByteArray &opening)
{
    for (qsizetype at = page.indexOf(opening); at >= 0; at = page.indexOf(opening, at + 1)) {
        const char next = at + opening.size() < page.size() ? page[at + opening.size()] : '>';
        if (next == '>' || next == '/' || next == ' ' || next == '\t' || next == '\n' || next == '\r')
            return true;
    }
    return false;
}

} // namespace

bool looksLikeHtml(const QByteArray &bytes)
{
    const QByteArray start = lowerCaseStart(bytes);
    if (start.startsWith("<!doctype html") || start.startsWith("<!--startfragment"))
        return true;
    if (start.startsWith('{') || start.startsWith('['))
        return false;
    // A page that is cut off has lost its end tags, and a text may show a tag or two.
    const bool beginsWithTag = start.startsWith('<');
    static constexpr std::array<const char *, 5> shaping{"html", "body", "table", "div", "p"};
    static constexpr std::array<const char *, 6> fragments{"tr", "td", "span", "center", "h1", "h2"};
    const auto isOpened = [&](const char *name) { return hasTag(start, QByteArray("<") + name); };
    const auto isClosed = [&](const char *name) { return hasTag(start, QByteArray("</") + name); };
    if (std::any_of(shaping.begin(), shaping.end(),
                    [&](const char *name) { return isOpened(name) && (beginsWithTag || isClosed(name)); }))
        return true;
    return beginsWithTag && std::any_of(fragments.begin(), fragments.end(), isOpened);
}

HtmlText readHtml(const QString &html)
{
    const html::CleanPage page = html::clean(html);
    html::ParsedPage parsed = html::parse(page, html::Hidden::LeftOut);
    if (hidesTheReport(parsed.tree))
        parsed = html::parse(page, html::Hidden::Shown);
    HtmlText result = html::layOut(parsed.tree);
    result.truncated = page.truncated || parsed.truncated;
    return result;
}

HtmlText readHtml(const QByteArray &bytes, const QString &encoding)
{
    const DecodedText decoded = html::decodePage(bytes, encoding);
    HtmlText result = readHtml(decoded.text);
    result.encoding = decoded.encoding;
    if (decoded.damage.empty())
        return result;
    for (qsizetype at = result.text.indexOf(QChar::ReplacementCharacter); at >= 0;
         at = result.text.indexOf(QChar::ReplacementCharacter, at + 1))
    {
        const auto begin = static_cast<int>(at);
        if (!result.damage.empty() && result.damage.back().end == begin)
            result.damage.back().end = begin + 1;
        else
            result.damage.push_back({begin, begin + 1});
    }
    return result;
}

} // namespace gouji
