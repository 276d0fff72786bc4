// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace gouji {

/// Builds a JSON text (UTF-8, no white space) by appending, in one pass and with the keys in the order given.
/// QJsonDocument sorts the keys and builds a tree first. The caller opens and closes in pairs and
/// gives a key before every value of an object; commas and escapes are done here.
class JsonText
{
public:
    explicit JsonText(size_t expectedBytes = 256) { m_bytes.reserve(expectedBytes); }

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    /// A key of plain letters, as this program's own keys are.
    void key(std::string_view plain);
    /// Any key.
    void key(QStringView text);

    /// A string. What is no valid UTF-16 becomes U+FFFD, so that the result is valid UTF-8 always.
    void value(QStringView text);
    void value(const QString &text) { value(QStringView(text)); }
    /// A string of plain letters.
    void value(std::string_view plain);
    void value(const char *plain) { value(std::string_view(plain)); }
    void value(qint64 number);
    void value(int number) { value(static_cast<qint64>(number)); }
    void value(bool truth);
    void null();

    /// A key and its value.
    template<typename Value>
    void member(std::string_view plainKey, const Value &content)
    {
        key(plainKey);
        value(content);
    }

    /// A key and an array of strings.
    void member(std::string_view plainKey, const QStringList &texts);

    std::string_view bytes() const { return m_bytes; }
    QByteArray toByteArray() const { return QByteArray(m_bytes.data(), static_cast<qsizetype>(m_bytes.size())); }

private:
    void separate();
    void begin(char bracket);
    void end(char bracket);
    void quoted(QStringView text);

    std::string m_bytes;
    bool m_afterValue = false;
};

} // namespace gouji
