// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/file_bytes.h"

#include <QHash>
#include <QMutex>
#include <QStringEncoder>

#include <unicode/translit.h>
#include <unicode/ucnv.h>

#include <memory>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray gb18030(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("gb18030", &status);
    QByteArray bytes(text.size() * 4 + 16, Qt::Uninitialized);
    const int32_t length =
        ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    ucnv_close(converter);
    bytes.resize(length);
    return bytes;
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

QChar traditionalCharacter(QChar character)
{
    static QMutex mutex;
    static QHash<QChar, QChar> known;
    static std::unique_ptr<icu::Transliterator> transliterator;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(character); found != known.constEnd())
        return *found;
    if (!transliterator) {
        UErrorCode status = U_ZERO_ERROR;
        transliterator.reset(icu::Transliterator::createInstance("Simplified-Traditional", UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            qFatal("ICU has no transliteration to traditional characters: %s", u_errorName(status));
    }
    icu::UnicodeString text(static_cast<UChar>(character.unicode()));
    transliterator->transliterate(text);
    const QChar result = text.length() == 1 ? QChar(text.charAt(0)) : character;
    known.insert(character, result);
    return result;
}

} // namespace

FileBytes textBytes(const QString &text, Chance &chance)
{
    switch (chance.weighted({80, 6, 10, 2, 2})) {
    case 1:
        return {encoded(text, QStringConverter::Utf8, true), u"utf-8-mark"_s};
    case 2:
        return {gb18030(text), u"gb18030"_s};
    case 3:
        return {encoded(text, QStringConverter::Utf16LE, true), u"utf-16le"_s};
    case 4:
        return {encoded(text, QStringConverter::Utf16BE, true), u"utf-16be"_s};
    default:
        return {text.toUtf8(), u"utf-8"_s};
    }
}

FileBytes htmlBytes(QString page, Chance &chance)
{
    const auto declare = [&page](const QString &text) { return page.replace(u"%ENCODING%"_s, text); };
    const auto meta = [&](const QString &charset) {
        return chance.percent(50)
                   ? u"<meta charset=\"%1\">\n"_s.arg(charset)
                   : u"<meta http-equiv=\"Content-Type\" content=\"text/html; charset=%1\" />\n"_s.arg(charset);
    };
    switch (chance.weighted({45, 10, 20, 15, 10})) {
    case 0:
        return {declare(meta(u"utf-8"_s)).toUtf8(), u"utf-8"_s};
    case 1:
        return {encoded(declare({}), QStringConverter::Utf8, true), u"utf-8-mark"_s};
    case 2:
        return {gb18030(declare(meta(chance.pick({u"gb2312"_s, u"GBK"_s, u"gb18030"_s})))), u"gb18030"_s};
    case 3:
        return {declare({}).toUtf8(), u"utf-8"_s};
    default:
        return {gb18030(declare({})), u"gb18030"_s};
    }
}

QString traditional(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        if (character >= u'\x4e00' && character <= u'\x9fff')
            character = traditionalCharacter(character);
    }
    return result;
}

} // namespace gouji::accuracy
