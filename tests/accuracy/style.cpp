// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/style.h"

#include <QRegularExpression>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

QString Style::written(QString text) const
{
    if (numberPoint != u'.') {
        static const QRegularExpression itemNumber(u"^([1-8])\\."_s);
        text.replace(itemNumber, u"\\1"_s + numberPoint);
    }
    if (!curlyQuotes)
        text.replace(u'“', u'"').replace(u'”', u'"');
    if (asciiPunctuation) {
        static constexpr std::pair<char16_t, char16_t> pairs[]{
            {u'（', u'('}, {u'）', u')'}, {u'，', u','}, {u'：', u':'}, {u'；', u';'}};
        for (const auto &[wide, narrow] : pairs)
            text.replace(QChar(wide), QChar(narrow));
    }
    if (spacedNumbers) {
        static const QRegularExpression beforeDigit(u"([\\x{4e00}-\\x{9fff}])([0-9])"_s);
        static const QRegularExpression afterDigit(u"([0-9])([\\x{4e00}-\\x{9fff}])"_s);
        static const QRegularExpression afterNumber(u"^([1-8][.．]|[（(][一二三四五六七][)）])"_s);
        text.replace(beforeDigit, u"\\1 \\2"_s).replace(afterDigit, u"\\1 \\2"_s);
        text.replace(afterNumber, u"\\1 "_s);
    }
    return text;
}

Style makeStyle(Chance &chance)
{
    Style style;
    style.asciiPunctuation = chance.percent(45);
    style.spacedNumbers = chance.percent(10);
    style.brokenHeadings = chance.percent(60);
    style.paragraphsInHeadings = style.brokenHeadings && chance.percent(40);
    style.brokenGroups = chance.percent(25);
    style.brokenUnit = chance.percent(20);
    style.curlyQuotes = chance.percent(90);
    style.totalOnTop = chance.percent(15);
    style.shortNormative = chance.percent(5);
    style.numberPoint = chance.pick({u'.', u'.', u'.', u'.', u'.', u'.', u'．', u'、'});
    style.markdownHeadings = chance.percent(50);
    style.indented = chance.percent(20);
    style.titleForm = chance.weighted({55, 15, 10, 12, 8});
    static const QString lineEnds[]{u"\n"_s, u"\r\n"_s, u"\r"_s};
    style.lineEnd = lineEnds[chance.weighted({83, 15, 2})];
    return style;
}

} // namespace gouji::accuracy
