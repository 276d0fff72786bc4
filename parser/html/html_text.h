// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/source_text.h"

namespace gouji {

/// A table cell of the page, as the text shows it.
struct MarkedCell
{
    Span span;          ///< in HtmlText::text; empty for an empty cell, at the place where its text would stand
    int table = 0;      ///< data tables of the page in document order
    int row = 0;        ///< in the true grid, rowspan and colspan expanded
    int column = 0;     ///< the same
    int rowSpan = 1;    ///< at least 1; never beyond the row group
    int columnSpan = 1; ///< at least 1, at most 1000
    friend bool operator==(const MarkedCell &, const MarkedCell &) = default;
};

/// A page as the program shows it.
///
/// Blocks stand on lines of their own. A row of a data table is one line, its cells joined by " | ", those that come
/// from a row above left out. Layout tables (they contain tables, or hold prose) are blocks like any other.
struct HtmlText
{
    QString text;
    std::vector<MarkedCell> cells; ///< in the order of the text
    QString encoding;              ///< IANA name; empty where the page came decoded
    std::vector<Span> damage;      ///< places in \a text where bytes could not be decoded (each holds U+FFFD)
    bool truncated = false;        ///< the page ends inside a tag, a comment or a script: text may be missing
};

/// Whether bytes look like HTML: they begin with a tag, or tables, paragraphs or blocks are opened and closed in them.
/// Says no for JSON and for Markdown with nothing but line breaks as tags. Looks at the first 256 KB only.
bool looksLikeHtml(const QByteArray &bytes);

/// Reads a page. Never fails: whatever is broken, the text that is there comes out. Takes time and memory in
/// proportion to the input, whatever its shape. Thread-safe.
/// \a encoding, if not empty, is the person's choice.
HtmlText readHtml(const QByteArray &bytes, const QString &encoding = {});

/// The same for a page that is decoded, such as the clipboard's.
HtmlText readHtml(const QString &html);

} // namespace gouji
