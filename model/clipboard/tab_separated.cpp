// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/clipboard/tab_separated.h"

#include <QStringList>

#include <algorithm>

namespace gouji {

namespace {

bool endsField(QChar character)
{
    return character == u'\t' || character == u'\n' || character == u'\r';
}

class FieldReader
{
public:
    explicit FieldReader(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool takesTab()
    {
        if (atEnd() || m_text[m_at] != u'\t')
            return false;
        ++m_at;
        return true;
    }
    bool takesLineEnd()
    {
        if (atEnd() || (m_text[m_at] != u'\n' && m_text[m_at] != u'\r'))
            return false;
        const bool both = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
        m_at += both ? 2 : 1;
        return true;
    }

    QString field()
    {
        if (!atEnd() && m_text[m_at] == u'"') {
            const qsizetype close = closingQuote();
            if (close >= 0) {
                QString text = m_text.mid(m_at + 1, close - m_at - 1).toString();
                m_at = close + 1;
                text.replace(QStringLiteral("\"\""), QStringLiteral("\""));
                text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
                return text.replace(u'\r', u'\n');
            }
        }
        const qsizetype begin = m_at;
        while (!atEnd() && !endsField(m_text[m_at]))
            ++m_at;
        return m_text.mid(begin, m_at - begin).toString();
    }

private:
    // The quotation mark that ends the field begun here; -1 where the field is not quoted.
    qsizetype closingQuote()
    {
        if (m_at < m_noneBefore)
            return -1;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"')
                continue;
            if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                ++at;
                continue;
            }
            return at + 1 == m_text.size() || endsField(m_text[at + 1]) ? at : -1;
        }
        m_noneBefore = m_text.size(); // the rest of the text need not be looked through again
        return -1;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_noneBefore = 0;
};

QString written(const ClipboardCell &cell)
{
    QString text = cell.text;
    if (!text.isEmpty() && QStringView(u"=+-@").contains(text.front()) && isWords(text))
        text.prepend(u'\'');
    if (!std::any_of(text.begin(), text.end(), [](QChar letter) { return letter == u'"' || endsField(letter); }))
        return text;
    return u'"' + text.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

} // namespace

ClipboardTable readTabSeparated(QStringView text)
{
    std::vector<QStringList> rows;
    qsizetype columns = 0;
    FieldReader reader(text);
    while (!reader.atEnd()) {
        QStringList row{reader.field()};
        while (reader.takesTab())
            row += reader.field();
        reader.takesLineEnd();
        columns = std::max(columns, row.size());
        rows.push_back(std::move(row));
    }
    ClipboardTable table(static_cast<int>(rows.size()), static_cast<int>(columns));
    for (size_t row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            table.at(static_cast<int>(row), static_cast<int>(column)).text = rows[row][column];
    }
    return table;
}

QString writeTabSeparated(const ClipboardTable &table)
{
    QString text;
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            if (column > 0)
                text += u'\t';
            text += written(table.at(row, column));
        }
        text += QStringLiteral("\r\n");
    }
    if (table.rows() == 1 && table.columns() == 1)
        text.chop(2); // a single figure goes into running text as well
    return text;
}

} // namespace gouji
