// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/text_search.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr int quotesShown = 4;
constexpr int yearDigits = 4;
constexpr int firstYear = 1980;
constexpr int lastYear = 2099;

} // namespace

FoundWord findAny(QStringView text, std::initializer_list<QStringView> words, qsizetype from)
{
    FoundWord best;
    for (const QStringView word : words) {
        const qsizetype at = text.indexOf(word, from);
        if (at >= 0 && (best.at < 0 || at < best.at))
            best = {at, word.size()};
    }
    return best;
}

bool holdsAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.contains(word); });
}

bool startsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.startsWith(word); });
}

bool endsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.endsWith(word); });
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isAsciiLetterOrDigit(QChar character)
{
    return isAsciiDigit(character) || (character >= u'a' && character <= u'z')
           || (character >= u'A' && character <= u'Z');
}

bool isChineseNumeral(QChar character)
{
    static constexpr QStringView numerals = u"一二三四五六七八九两十百千万〇零";
    return numerals.contains(character);
}

int yearBefore(QStringView text, qsizetype at)
{
    if (at < yearDigits || (at > yearDigits && isAsciiDigit(text[at - yearDigits - 1])))
        return 0;
    int year = 0;
    for (const QChar digit : text.mid(at - yearDigits, yearDigits)) {
        if (!isAsciiDigit(digit))
            return 0;
        year = year * 10 + digit.digitValue();
    }
    return year >= firstYear && year <= lastYear ? year : 0;
}

void Quotes::add(const PreparedText &text, PreparedText::Part part)
{
    spans.push_back(text.span(part));
    const QString quote = text.text(part).toString();
    if (!texts.contains(quote))
        texts.append(quote);
}

QString Quotes::shown() const
{
    QStringList quoted;
    for (const QString &text : texts.mid(0, quotesShown))
        quoted.append(u'“' + text + u'”');
    QString result = quoted.join(u'、');
    if (texts.size() > quotesShown)
        result += QStringLiteral(" … (%1)").arg(texts.size());
    return result;
}

void Quotes::tell(Finding &finding) const
{
    finding.spans = spans;
    finding.arguments = {static_cast<qint64>(spans.size()), shown()};
}

void Quotes::tell(RuleInstances &instances) const
{
    if (isEmpty())
        instances.pass();
    else
        tell(instances.fail());
}

} // namespace gouji
