// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/json/json_text.h"

#include <array>
#include <charconv>

namespace gouji {

namespace {

constexpr char32_t replacementCharacter = 0xfffd;

void appendUtf8(std::string &bytes, char32_t point)
{
    if (point < 0x800) {
        bytes.push_back(static_cast<char>(0xc0U | (point >> 6U)));
    } else if (point < 0x10000) {
        bytes.push_back(static_cast<char>(0xe0U | (point >> 12U)));
        bytes.push_back(static_cast<char>(0x80U | ((point >> 6U) & 0x3fU)));
    } else {
        bytes.push_back(static_cast<char>(0xf0U | (point >> 18U)));
        bytes.push_back(static_cast<char>(0x80U | ((point >> 12U) & 0x3fU)));
        bytes.push_back(static_cast<char>(0x80U | ((point >> 6U) & 0x3fU)));
    }
    bytes.push_back(static_cast<char>(0x80U | (point & 0x3fU)));
}

void appendEscaped(std::string &bytes, char16_t unit)
{
    constexpr std::string_view digits = "0123456789abcdef";
    switch (unit) {
    case u'"':
        bytes.append("\\\"");
        break;
    case u'\\':
        bytes.append("\\\\");
        break;
    case u'\n':
        bytes.append("\\n");
        break;
    case u'\r':
        bytes.append("\\r");
        break;
    case u'\t':
        bytes.append("\\t");
        break;
    default:
        bytes.append("\\u00");
        bytes.push_back(digits[(unit >> 4U) & 0xfU]);
        bytes.push_back(digits[unit & 0xfU]);
    }
}

} // namespace

void JsonText::separate()
{
    if (m_afterValue)
        m_bytes.push_back(',');
    m_afterValue = true;
}

void JsonText::begin(char bracket)
{
    separate();
    m_bytes.push_back(bracket);
    m_afterValue = false;
}

void JsonText::end(char bracket)
{
    m_bytes.push_back(bracket);
    m_afterValue = true;
}

void JsonText::quoted(QStringView text)
{
    m_bytes.push_back('"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x20 || unit == u'"' || unit == u'\\') {
            appendEscaped(m_bytes, unit);
        } else if (unit < 0x80) {
            m_bytes.push_back(static_cast<char>(unit));
        } else if (!QChar::isSurrogate(unit)) {
            appendUtf8(m_bytes, unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            appendUtf8(m_bytes, QChar::surrogateToUcs4(unit, text[i].unicode()));
        } else {
            appendUtf8(m_bytes, replacementCharacter);
        }
    }
    m_bytes.push_back('"');
}

void JsonText::key(std::string_view plain)
{
    value(plain);
    m_bytes.push_back(':');
    m_afterValue = false;
}

void JsonText::key(QStringView text)
{
    value(text);
    m_bytes.push_back(':');
    m_afterValue = false;
}

void JsonText::value(QStringView text)
{
    separate();
    quoted(text);
}

void JsonText::value(std::string_view plain)
{
    separate();
    m_bytes.push_back('"');
    m_bytes.append(plain);
    m_bytes.push_back('"');
}

void JsonText::value(qint64 number)
{
    separate();
    std::array<char, 20> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    m_bytes.append(digits.data(), end);
}

void JsonText::value(bool truth)
{
    separate();
    m_bytes.append(truth ? "true" : "false");
}

void JsonText::null()
{
    separate();
    m_bytes.append("null");
}

void JsonText::member(std::string_view plainKey, const QStringList &texts)
{
    key(plainKey);
    beginArray();
    for (const QString &text : texts)
        value(text);
    endArray();
}

} // namespace gouji
