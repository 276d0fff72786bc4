// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/text_sink.h"

namespace gouji::accuracy {

void TextSink::endTable()
{
    judgeTable(m_rows, m_cells);
    m_rows.clear();
}

QString TextSink::marked(const WrittenFigure &figure)
{
    if (figure.text.isEmpty())
        return {};
    return QChar(static_cast<char16_t>(firstMark.unicode() + figure.address)) + figure.text + endMark;
}

int TextSink::width(QStringView text)
{
    int columns = 0;
    for (const QChar character : text) {
        if (isMark(character))
            continue;
        const char16_t code = character.unicode();
        const bool wide = (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf)
                          || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff)
                          || (code >= 0xfe30 && code <= 0xfe4f) || (code >= 0xff00 && code <= 0xff60) || code == u'“'
                          || code == u'”';
        columns += wide ? 2 : 1;
    }
    return columns;
}

QString TextSink::plain(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        if (!isMark(character))
            result.append(character);
    }
    return result;
}

QString TextSink::finish(QStringView text, std::vector<CellTruth> &cells)
{
    QString result;
    result.reserve(text.size());
    int open = -1;
    int begin = 0;
    for (const QChar character : text) {
        if (!isMark(character)) {
            result.append(character);
        } else if (character == endMark) {
            if (open >= 0)
                cells[static_cast<size_t>(open)].places.push_back({begin, static_cast<int>(result.size())});
            open = -1;
        } else if (character != seamMark && character != rowSeamMark) {
            open = character.unicode() - firstMark.unicode();
            begin = static_cast<int>(result.size());
        }
    }
    return result;
}

} // namespace gouji::accuracy
