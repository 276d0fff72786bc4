// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/prose_number.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace gouji {

namespace {

constexpr bool isDigit(char16_t character)
{
    return character >= u'0' && character <= u'9';
}

/// 0 to 9, -1 for what is no Chinese digit.
int chineseDigit(char16_t character)
{
    static constexpr std::u16string_view digits = u"零一二三四五六七八九";
    if (character == u'〇')
        return 0;
    if (character == u'两')
        return 2;
    const size_t at = digits.find(character);
    return at == std::u16string_view::npos ? -1 : static_cast<int>(at);
}

/// Power of ten of 十, 百, 千, 万; 0 for anything else.
int chinesePower(char16_t character)
{
    switch (character) {
    case u'十':
        return 1;
    case u'百':
        return 2;
    case u'千':
        return 3;
    case u'万':
        return 4;
    default:
        return 0;
    }
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

} // namespace

NumberRead readDigits(std::u16string_view text)
{
    NumberRead read;
    std::array<QChar, Decimal::maximumDigits + 2> buffer;
    size_t used = 0;
    const auto put = [&](char16_t character) {
        if (used == buffer.size())
            return false;
        buffer[used++] = QChar(character);
        return true;
    };
    size_t at = 0;
    while (at < text.size() && isDigit(text[at])) {
        if (!put(text[at++]))
            return {};
        ++read.digits;
    }
    if (at == 0)
        return {};
    read.plain = true;
    // Groups of three: only where every group is whole, and the first has one to three digits.
    if (at <= 3) {
        while (at + 3 < text.size() && text[at] == u',' && isDigit(text[at + 1]) && isDigit(text[at + 2])
               && isDigit(text[at + 3]) && (at + 4 >= text.size() || !isDigit(text[at + 4])))
        {
            for (size_t digit = at + 1; digit <= at + 3; ++digit) {
                if (!put(text[digit]))
                    return {};
            }
            at += 4;
            read.digits += 3;
            read.plain = false;
        }
    }
    if (at + 1 < text.size() && text[at] == u'.' && isDigit(text[at + 1])) {
        size_t digit = at + 1;
        if (!put(u'.'))
            return {};
        while (digit < text.size() && isDigit(text[digit])) {
            if (!put(text[digit++]))
                return {};
            --read.lastDigit;
        }
        at = digit;
        read.plain = false;
    }
    const auto value = Decimal::parse(QStringView(buffer.data(), static_cast<qsizetype>(used)));
    if (!value)
        return {};
    read.value = *value;
    if (at < text.size() && (text[at] == u'万' || text[at] == u'亿')
        && (at + 1 >= text.size() || text[at + 1] != u'元')) {
        const int power = text[at] == u'万' ? 4 : 8;
        const auto scaled = value->scaledByPowerOfTen(power);
        if (!scaled)
            return {};
        read.value = *scaled;
        read.lastDigit += power;
        read.plain = false;
        ++at;
    }
    read.length = static_cast<int>(at);
    return read;
}

NumberRead readChineseNumber(std::u16string_view text)
{
    static constexpr size_t longest = 12;
    NumberRead read;
    size_t end = 0;
    bool positional = true;
    while (end < text.size() && end < longest) {
        const int power = chinesePower(text[end]);
        if (power == 0 && chineseDigit(text[end]) < 0)
            break;
        positional = positional && power == 0;
        ++end;
    }
    if (end == 0)
        return {};
    qint64 total = 0;
    if (positional) {
        for (size_t at = 0; at < end; ++at)
            total = total * 10 + chineseDigit(text[at]);
        read.digits = static_cast<int>(end);
    } else {
        qint64 section = 0; // below 万
        qint64 digit = -1;
        for (size_t at = 0; at < end; ++at) {
            const int power = chinesePower(text[at]);
            if (power == 0) {
                digit = chineseDigit(text[at]);
            } else if (power == 4) {
                total = (total + section + (digit < 0 ? 0 : digit)) * powerOfTen(4);
                section = 0;
                digit = -1;
            } else {
                section += (digit < 0 ? 1 : digit) * powerOfTen(power);
                digit = -1;
            }
        }
        total += section + (digit < 0 ? 0 : digit);
    }
    read.value = Decimal(total);
    read.length = static_cast<int>(end);
    return read;
}

TenthsRead readTenthsAt(std::u16string_view text, size_t at)
{
    const std::u16string_view rest = text.substr(at);
    const NumberRead number = !rest.empty() && isDigit(rest.front()) ? readDigits(rest) : readChineseNumber(rest);
    if (number.length != 1 || rest.substr(1, 1) != u"成")
        return {};
    static constexpr std::u16string_view otherWords = u"立为本效员果功熟分就长"; // 成立, 成员
    if (rest.size() > 2 && otherWords.find(rest[2]) != std::u16string_view::npos)
        return {};
    static constexpr size_t reach = 4;
    const std::u16string_view front = text.substr(at > reach ? at - reach : 0, std::min(at, reach));
    static constexpr std::u16string_view measuring[] = {u"增长", u"增加", u"上升", u"提高", u"下降",
                                                        u"减少", u"降低", u"增幅", u"降幅", u"占"};
    if (std::none_of(std::begin(measuring), std::end(measuring),
                     [front](std::u16string_view word) { return front.find(word) != std::u16string_view::npos; }))
        return {};
    TenthsRead read;
    read.length = 2;
    read.lastDigit = 1;
    read.percent = *number.value.scaledByPowerOfTen(1);
    if (const NumberRead more = readChineseNumber(rest.substr(2)); more.length == 1) {
        read.percent += more.value;
        read.lastDigit = 0;
        ++read.length;
    }
    static constexpr std::u16string_view vague[] = {u"多", u"余", u"半", u"以上", u"左右"};
    const std::u16string_view behind = rest.substr(static_cast<size_t>(read.length));
    read.vague = std::any_of(std::begin(vague), std::end(vague),
                             [behind](std::u16string_view word) { return behind.starts_with(word); });
    return read;
}

int enumeratorLength(std::u16string_view line)
{
    size_t at = line.find_first_not_of(u"#*- ");
    if (at == std::u16string_view::npos)
        return 0;
    const bool bracket = line[at] == u'(';
    at += bracket ? 1 : 0;
    const size_t begin = at;
    if (const NumberRead chinese = readChineseNumber(line.substr(at)); chinese.length > 0)
        at += static_cast<size_t>(chinese.length);
    else
        while (at < line.size() && isDigit(line[at]))
            ++at;
    if (at == begin || at - begin > 3 || at >= line.size())
        return 0;
    const char16_t behind = line[at];
    const bool point = behind == u'.' && (at + 1 >= line.size() || !isDigit(line[at + 1]));
    const bool numbers = bracket ? behind == u')' : behind == u'、' || behind == u'是' || point;
    return numbers ? static_cast<int>(at) + 1 : 0;
}

bool isPublicLine(std::u16string_view number)
{
    static constexpr std::u16string_view lines[] = {
        u"12300", u"12301", u"12305", u"12308", u"12309", u"12310", u"12314", u"12315", u"12317", u"12318",
        u"12319", u"12320", u"12321", u"12328", u"12329", u"12330", u"12331", u"12333", u"12336", u"12337",
        u"12338", u"12339", u"12340", u"12345", u"12348", u"12350", u"12351", u"12355", u"12356", u"12358",
        u"12360", u"12363", u"12365", u"12366", u"12367", u"12369", u"12371", u"12377", u"12378", u"12380",
        u"12381", u"12385", u"12388", u"12389", u"12393", u"12395", u"12398"};
    return std::find(std::begin(lines), std::end(lines), number) != std::end(lines);
}

} // namespace gouji
