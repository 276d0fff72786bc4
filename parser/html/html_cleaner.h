// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace gouji::html {

/// A page without what is never text and never shapes it, in a form that no parser needs more than linear time for.
struct CleanPage
{
    /// UTF-8. Tags in lower case with no attribute but rowspan, colspan (numbers) and hidden (by attribute or style).
    /// Comments, declarations, scripts, styles, the title and what stands for missing scripts and frames are gone, and
    /// so are the tags html, head and body. An empty rowend element follows the end tag of each table row.
    QByteArray markup;
    /// Elements whose content is not of the page's text, and which are closed as often as opened. One left open
    /// would take the rest of the page with it, and takes nothing instead.
    QSet<QByteArray> leftOut;
    bool isFragment = false; ///< has neither html nor body: line ends outside of all elements are line ends
    bool truncated = false;  ///< ends inside a tag, a comment or a script
};

CleanPage clean(QStringView page);

} // namespace gouji::html
