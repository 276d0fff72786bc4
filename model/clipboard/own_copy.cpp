// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/clipboard/own_copy.h"

#include <QStringList>

namespace gouji {

namespace {

constexpr int noteVersion = 1;

} // namespace

QString ownCopyFormat()
{
    return QStringLiteral("application/x-gouji-block");
}

QByteArray writeOwnCopy(const ClipboardTable &table)
{
    // Version, rows, columns, then the numbers of the gaps, counted row by row.
    QByteArrayList numbers{QByteArray::number(noteVersion), QByteArray::number(table.rows()),
                           QByteArray::number(table.columns())};
    for (int place = 0; place < table.rows() * table.columns(); ++place) {
        if (table.at(place / table.columns(), place % table.columns()).isGap)
            numbers += QByteArray::number(place);
    }
    return numbers.join(' ');
}

bool readOwnCopy(const QByteArray &note, ClipboardTable &table)
{
    std::vector<int> numbers;
    for (const QByteArray &word : note.split(' ')) {
        bool isNumber = false;
        numbers.push_back(word.toInt(&isNumber));
        if (!isNumber)
            return false;
    }
    if (numbers.size() < 3 || numbers[0] != noteVersion || numbers[1] != table.rows() || numbers[2] != table.columns())
        return false;
    const int places = table.rows() * table.columns();
    for (size_t i = 3; i < numbers.size(); ++i) {
        // A gap holds no text; else the note belongs to another block.
        if (numbers[i] < 0 || numbers[i] >= places
            || !table.at(numbers[i] / table.columns(), numbers[i] % table.columns()).text.isEmpty())
            return false;
    }
    for (size_t i = 3; i < numbers.size(); ++i)
        table.at(numbers[i] / table.columns(), numbers[i] % table.columns()).isGap = true;
    return true;
}

} // namespace gouji
