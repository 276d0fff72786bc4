// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/html/html_encoding.h"

#include <QHash>

#include <algorithm>

namespace gouji::html {

namespace {

constexpr qsizetype prescanned = 4096; // bytes; browsers look at 1024, pages put more before it

QString ianaName(const QByteArray &label)
{
    static const QHash<QByteArray, QString> names = [] {
        QHash<QByteArray, QString> result;
        for (const char *utf8 : {"utf-8", "utf8", "unicode-1-1-utf-8"})
            result.insert(utf8, QStringLiteral("UTF-8"));
        for (const char *chinese : {"gb2312", "gb_2312", "gb_2312-80", "gb2312-80", "csgb2312", "gbk", "x-gbk", "cp936",
                                    "ms936", "windows-936", "chinese", "euc-cn", "gb18030"})
            result.insert(chinese, QStringLiteral("GB18030"));
        for (const char *traditional : {"big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5"})
            result.insert(traditional, QStringLiteral("Big5"));
        return result;
    }();
    return names.value(label.trimmed().toLower());
}

/// What stands behind "charset =" in a meta element, with or without quotes.
QByteArray charsetIn(const QByteArray &element)
{
    qsizetype at = element.indexOf("charset");
    if (at < 0)
        return {};
    at += 7;
    const auto skipped = [](char letter) { return letter == ' ' || letter == '\t' || letter == '"' || letter == '\''; };
    while (at < element.size() && skipped(element[at]))
        ++at;
    if (at >= element.size() || element[at] != '=')
        return {};
    ++at;
    while (at < element.size() && skipped(element[at]))
        ++at;
    qsizetype end = at;
    while (end < element.size() && !skipped(element[end]) && element[end] != ';' && element[end] != '/')
        ++end;
    return element.mid(at, end - at);
}

bool holdsChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() >= 0x2E80; });
}

} // namespace

QString declaredEncoding(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(prescanned).toLower();
    for (qsizetype at = start.indexOf('<'); at >= 0; at = start.indexOf('<', at)) {
        const QByteArrayView rest = QByteArrayView(start).sliced(at);
        const bool comment = rest.startsWith("<!--");
        const qsizetype end = comment ? start.indexOf("-->", at + 2) : start.indexOf('>', at);
        if (end < 0)
            return {};
        if (!comment && rest.startsWith("<meta")) {
            if (const QString name = ianaName(charsetIn(start.mid(at, end - at))); !name.isEmpty())
                return name;
        }
        at = end;
    }
    return {};
}

DecodedText decodePage(const QByteArray &bytes, const QString &encoding)
{
    if (!encoding.isEmpty())
        return decodeText(bytes, encoding);
    DecodedText found = decodeText(bytes);
    const QString declared = declaredEncoding(bytes);
    if (declared.isEmpty() || declared == found.encoding || found.encoding.startsWith(QLatin1String("UTF-16"))
        || found.encoding.startsWith(QLatin1String("UTF-32")) || bytes.startsWith("\xEF\xBB\xBF"))
        return found;
    // No text of some length in another encoding is UTF-8 by chance: such a page does not say the truth of itself.
    const bool foundUtf8 = found.encoding == QLatin1String("UTF-8") && found.damage.empty();
    if (foundUtf8 && holdsChinese(found.text))
        return found;
    DecodedText asDeclared = decodeText(bytes, declared);
    return asDeclared.damage.size() <= found.damage.size() ? asDeclared : found;
}

} // namespace gouji::html
