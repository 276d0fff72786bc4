// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/html/page_text.h"

namespace gouji::html {

namespace {

/// Never a digit: two figures stay two figures.
bool isChinese(QChar letter)
{
    const char16_t code = letter.unicode();
    return ((code >= 0x2E80 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF)
            || (code >= 0xFE30 && code <= 0xFE4F) || (code >= 0xFF01 && code <= 0xFF60) || letter.isSurrogate())
           && !letter.isDigit();
}

} // namespace

void PageText::putPending(QChar next)
{
    const bool isWritten =
        m_pending == Pending::Blank || m_pending == Pending::Space
        || (m_pending == Pending::SourceLineEnd && !(!m_text.isEmpty() && isChinese(m_text.back()) && isChinese(next)));
    if (isWritten && !isAtLineStart())
        m_text += u' ';
    m_pending = Pending::Nothing;
}

void PageText::put(QStringView letters, bool keepsSpace)
{
    for (qsizetype at = 0; at < letters.size(); ++at) {
        const QChar letter = letters[at];
        const bool isLineEnd = letter == u'\n' || letter == u'\r';
        if (!keepsSpace && (isLineEnd || letter == u' ' || letter == u'\t')) {
            if (isLineEnd && m_pending != Pending::Space)
                m_pending = Pending::SourceLineEnd;
            else if (m_pending == Pending::Nothing)
                m_pending = Pending::Blank;
            continue;
        }
        if (isLineEnd)
            m_pending = Pending::Nothing;
        else
            putPending(letter);
        // One line end, however it is written.
        if (letter == u'\r' && at + 1 < letters.size() && letters[at + 1] == u'\n')
            continue;
        m_text += letter == u'\r' ? QChar(u'\n') : letter;
    }
}

void PageText::putPlain(QStringView letters)
{
    m_text += letters;
    m_pending = Pending::Nothing;
}

void PageText::breakLine()
{
    m_pending = Pending::Nothing;
    if (!isAtLineStart())
        m_text += u'\n';
}

void PageText::endLine()
{
    m_pending = Pending::Nothing;
    if (!m_text.isEmpty())
        m_text += u'\n';
}

void PageText::clear()
{
    m_text.clear();
    m_pending = Pending::Nothing;
}

} // namespace gouji::html
