// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/input/path_text.h"

#include <QStringDecoder>

namespace gouji {

namespace {

constexpr char16_t firstEscape = 0xdc00; // plus the byte, which is 0x80 or more

bool isEscape(QChar character)
{
    return character.unicode() >= firstEscape + 0x80 && character.unicode() <= firstEscape + 0xff;
}

/// Length of the UTF-8 sequence that a byte begins, 0 if none does.
size_t sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/// One UTF-8 sequence, or an empty text where it is not well-formed.
QString decodedSequence(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return decoder.hasError() ? QString() : text;
}

} // namespace

QString pathText(std::string_view bytes)
{
    if (QString whole = decodedSequence(bytes); !whole.isEmpty())
        return whole;
    QString text;
    for (size_t i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const size_t length = sequenceLength(lead);
        const QString sequence =
            length > 0 && i + length <= bytes.size() ? decodedSequence(bytes.substr(i, length)) : QString();
        if (sequence.isEmpty()) {
            text += QChar(static_cast<char16_t>(firstEscape + lead));
            ++i;
        } else {
            text += sequence;
            i += length;
        }
    }
    return text;
}

std::string pathBytes(QStringView text)
{
    std::string bytes;
    qsizetype start = 0;
    const auto appendPlain = [&](qsizetype end) { bytes += text.mid(start, end - start).toUtf8().toStdString(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = i > 0 && text[i - 1].isHighSurrogate();
        if (pair || !isEscape(text[i]))
            continue;
        appendPlain(i);
        bytes.push_back(static_cast<char>(text[i].unicode() - firstEscape));
        start = i + 1;
    }
    appendPlain(text.size());
    return bytes;
}

QString shownPath(const QString &text)
{
    QString shown = text;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (isEscape(shown[i]) && (i == 0 || !shown[i - 1].isHighSurrogate()))
            shown[i] = QChar(QChar::ReplacementCharacter);
    }
    return shown;
}

QStringList commandArguments(int count, char **values)
{
    QStringList arguments;
    for (int i = 1; i < count; ++i)
        arguments.append(pathText(values[i]));
    return arguments;
}

} // namespace gouji
