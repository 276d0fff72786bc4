// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gouji::html {

/// Text that grows as a browser shows it: runs of white space folded, none at the ends of lines. A line end of the
/// page's source between two Chinese characters is none of the text (CSS Text, segment break transformation); word
/// processors fold their lines so.
class PageText
{
public:
    /// \a keepsSpace: white space and line ends stand as they are.
    void put(QStringView letters, bool keepsSpace);
    /// As a whole, at the end of what is there.
    void putPlain(QStringView letters);
    /// Ends the line, if there is one.
    void breakLine();
    /// Ends the line even if it is empty, but for lines before all text.
    void endLine();
    /// White space that becomes a space if text stands before and behind it.
    void space() { m_pending = Pending::Space; }

    const QString &text() const { return m_text; }
    void clear();

private:
    /// White space that is not written yet; the later ones outweigh those before them.
    enum class Pending : quint8 { Nothing, Blank, SourceLineEnd, Space };

    void putPending(QChar next);
    bool isAtLineStart() const { return m_text.isEmpty() || m_text.back() == u'\n'; }

    QString m_text;
    Pending m_pending = Pending::Nothing;
};

} // namespace gouji::html
