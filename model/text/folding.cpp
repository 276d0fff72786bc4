// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/folding.h"

#include <unicode/translit.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace gouji {

namespace {

constexpr char16_t firstHan = 0x4E00;
constexpr char16_t lastHan = 0x9FFF;
using SimplifiedTable = std::vector<char16_t>;

SimplifiedTable makeSimplifiedTable()
{
    SimplifiedTable table;
    for (int character = firstHan; character <= lastHan; ++character)
        table.push_back(static_cast<char16_t>(character));
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> transliterator(
        icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        return table;
    icu::UnicodeString all(table.data(), static_cast<int32_t>(table.size()));
    transliterator->transliterate(all);
    if (all.length() == static_cast<int32_t>(table.size())) {
        for (size_t i = 0; i < table.size(); ++i)
            table[i] = all[static_cast<int32_t>(i)];
    }
    return table;
}

} // namespace

bool isInvisibleElsewhere(char16_t character)
{
    switch (character) {
    case 0x00AD:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x200E:
    case 0x200F:
    case 0x2060:
    case 0xFEFF:
        return true;
    default:
        return QChar::isSpace(character) || character < 0x20 || character == 0x7F;
    }
}

bool looksTraditional(QStringView text)
{
    static constexpr std::array<char16_t, 8> marks{u'開', u'報', u'總', u'請', u'處', u'關', u'議', u'規'};
    return std::any_of(marks.begin(), marks.end(), [text](char16_t mark) { return text.contains(QChar(mark)); });
}

char16_t toSimplified(char16_t character)
{
    static const SimplifiedTable table = makeSimplifiedTable();
    return character >= firstHan && character <= lastHan ? table[static_cast<size_t>(character - firstHan)] : character;
}

QString hanOnly(QStringView text, bool simplify)
{
    QString result;
    for (const QChar character : text) {
        if (isHan(character.unicode()))
            result.append(simplify ? QChar(toSimplified(character.unicode())) : character);
    }
    return result;
}

QString compact(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        if (!isInvisible(character.unicode()))
            result.append(QChar(foldWidth(character.unicode())));
    }
    return result;
}

int editDistance(QStringView left, QStringView right)
{
    std::vector<int> row(static_cast<size_t>(right.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const auto here = static_cast<size_t>(j) + 1;
            const int replaced = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[here];
            row[here] = std::min({replaced, row[here] + 1, row[here - 1] + 1});
        }
    }
    return row.back();
}

} // namespace gouji
