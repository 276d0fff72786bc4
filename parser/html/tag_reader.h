// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gouji::html {

/// A tag of a page, with the attributes that matter to its text.
struct Tag
{
    QString name; ///< lower case
    bool isEnd = false;
    bool closesItself = false;
    int rowSpan = 1;    ///< 0 to 65534; 0 means all rows of the row group that follow
    int columnSpan = 1; ///< 1 to 1000
    bool hidden = false;
    qsizetype end = 0; ///< behind the ">"
};

/// Reads tags of one page. Time is linear in the page over all calls in ascending order.
class TagReader
{
public:
    explicit TagReader(QStringView page);

    enum class Found : quint8 { Tag, NoTag, EndOfPage };
    /// Reads the tag that begins at \a at, where "<" stands. NoTag where the "<" is a letter like any other;
    /// EndOfPage where the page ends inside the tag.
    Found read(qsizetype at, Tag &tag);

private:
    qsizetype readAttributes(qsizetype at, qsizetype limit, Tag &tag) const;

    QStringView m_page;
    bool m_quotesAreOpen = false; ///< a quote is not closed: from there on ">" ends tags even in quotes
};

} // namespace gouji::html
