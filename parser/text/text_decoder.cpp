// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/text/text_decoder.h"

#include "model/text/folding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace gouji {

namespace {

struct ConverterCloser
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

/// U+FFFD for what cannot be decoded, strictly or with damage allowed.
std::optional<QString> convert(const QByteArray &bytes, const char *encoding, bool strict)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), strict ? UCNV_TO_U_CALLBACK_STOP : UCNV_TO_U_CALLBACK_SUBSTITUTE, nullptr,
                        nullptr, nullptr, &status);
    // No encoding here gives more than two code units a byte.
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    auto *target = reinterpret_cast<UChar *>(text.data());
    const UChar *targetEnd = target + text.size();
    const char *source = bytes.constData();
    ucnv_toUnicode(converter.get(), &target, targetEnd, &source, source + bytes.size(), nullptr, 1, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(target - reinterpret_cast<UChar *>(text.data()));
    text.squeeze(); // it is kept as long as its report
    return text;
}

DecodedText decodeAs(const QByteArray &bytes, const QString &encoding)
{
    DecodedText decoded;
    decoded.encoding = encoding;
    if (auto strictly = convert(bytes, encoding.toLatin1().constData(), true)) {
        decoded.text = std::move(*strictly);
        return decoded;
    }
    decoded.text = convert(bytes, encoding.toLatin1().constData(), false)
                       .value_or(QString::fromLatin1(bytes)); // an encoding ICU does not know
    for (qsizetype at = decoded.text.indexOf(QChar::ReplacementCharacter); at >= 0;
         at = decoded.text.indexOf(QChar::ReplacementCharacter, at + 1))
    {
        const auto begin = static_cast<int>(at);
        if (!decoded.damage.empty() && decoded.damage.back().end == begin)
            decoded.damage.back().end = begin + 1;
        else
            decoded.damage.push_back({begin, begin + 1});
    }
    return decoded;
}

/// Whether nearly all characters are such as reports are written with; a stray zero byte makes no UTF-16.
bool looksLikeText(const QByteArray &bytes, const char *encoding)
{
    const std::optional<QString> text = convert(bytes.left(1 << 14), encoding, true);
    if (!text || text->isEmpty())
        return false;
    const auto usual = std::count_if(text->begin(), text->end(), [](QChar character) {
        const char16_t code = character.unicode();
        return isHan(code) || (code >= 0x20 && code < 0x7F) || code == u'\n' || code == u'\r' || code == u'\t'
               || (code >= 0x3000 && code < 0x3040) || code >= 0xFF00 || (code >= 0x2000 && code < 0x2600);
    });
    return usual * 20 >= text->size() * 19;
}

/// UTF-16 without a mark: digits, line ends and spaces have a zero byte, always on the same side.
QString utf16ByPattern(const QByteArray &bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return {};
    std::array<qsizetype, 2> zeros{};
    const qsizetype seen = std::min<qsizetype>(bytes.size(), 1 << 16);
    for (qsizetype i = 0; i < seen; ++i)
        zeros[static_cast<size_t>(i % 2)] += bytes[i] == 0 ? 1 : 0;
    if (zeros[0] > 8 * zeros[1] && looksLikeText(bytes, "UTF-16BE"))
        return QStringLiteral("UTF-16BE");
    if (zeros[1] > 8 * zeros[0] && looksLikeText(bytes, "UTF-16LE"))
        return QStringLiteral("UTF-16LE");
    return {};
}

QString detected(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, void (*)(UCharsetDetector *)> detector(ucsdet_open(&status), ucsdet_close);
    const auto length = static_cast<int32_t>(std::min<qsizetype>(bytes.size(), 1 << 16));
    ucsdet_setText(detector.get(), bytes.constData(), length, &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match)
        return {};
    return QString::fromLatin1(ucsdet_getName(match, &status));
}

bool isKnown(const QString &encoding)
{
    return knownEncodings().contains(encoding);
}

} // namespace

QStringList knownEncodings()
{
    return {QStringLiteral("UTF-8"),    QStringLiteral("GB18030"),  QStringLiteral("UTF-16LE"),
            QStringLiteral("UTF-16BE"), QStringLiteral("UTF-32LE"), QStringLiteral("UTF-32BE"),
            QStringLiteral("Big5")};
}

DecodedText decodeText(const QByteArray &bytes, const QString &encoding)
{
    struct Mark
    {
        QByteArrayView bytes;
        const char16_t *encoding;
    };
    // The UTF-32 marks begin like those of UTF-16 and stand first.
    static constexpr std::array<Mark, 5> marks{{{QByteArrayView("\xFF\xFE\0\0", 4), u"UTF-32LE"},
                                                {QByteArrayView("\0\0\xFE\xFF", 4), u"UTF-32BE"},
                                                {QByteArrayView("\xEF\xBB\xBF", 3), u"UTF-8"},
                                                {QByteArrayView("\xFF\xFE", 2), u"UTF-16LE"},
                                                {QByteArrayView("\xFE\xFF", 2), u"UTF-16BE"}}};
    for (const Mark &mark : marks) {
        const QString name = QString::fromUtf16(mark.encoding);
        if (bytes.startsWith(mark.bytes) && (encoding.isEmpty() || encoding == name))
            return decodeAs(bytes.mid(mark.bytes.size()), name);
    }
    if (!encoding.isEmpty())
        return decodeAs(bytes, encoding);
    const QString utf16 = utf16ByPattern(bytes);
    if (utf16.isEmpty()) {
        if (auto text = convert(bytes, "UTF-8", true))
            return {std::move(*text), QStringLiteral("UTF-8"), {}};
    } else {
        return decodeAs(bytes, utf16);
    }
    if (auto text = convert(bytes, "GB18030", true))
        return {std::move(*text), QStringLiteral("GB18030"), {}};
    const DecodedText utf8 = decodeAs(bytes, QStringLiteral("UTF-8"));
    const DecodedText gb = decodeAs(bytes, QStringLiteral("GB18030"));
    const QString guess = detected(bytes);
    // A few broken bytes do not make another encoding: what leaves least damage among the likely ones.
    const DecodedText &better = utf8.damage.size() <= gb.damage.size() ? utf8 : gb;
    if (guess.isEmpty() || !isKnown(guess) || guess == utf8.encoding || guess == gb.encoding)
        return better;
    DecodedText other = decodeAs(bytes, guess);
    return other.damage.size() < better.damage.size() ? other : better;
}

} // namespace gouji
