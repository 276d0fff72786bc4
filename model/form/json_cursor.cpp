// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/form/json_cursor.h"

#include <QJsonDocument>

namespace gouji {

namespace {

QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(json).first(std::min(offset, json.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
    return QStringLiteral("line %1, column %2 (byte %3)").arg(line).arg(column).arg(offset);
}

/// Finds keys that occur twice in one object. The text is known to be well-formed JSON.
class DuplicateKeys
{
public:
    DuplicateKeys(const QByteArray &json, FormProblems &problems)
        : m_json(json)
        , m_problems(problems)
    {
    }

    void search()
    {
        for (qsizetype at = 0; at < m_json.size(); ++at) {
            switch (m_json[at]) {
            case '{':
            case '[':
                m_open.emplace_back();
                break;
            case '}':
            case ']':
                m_open.pop_back();
                break;
            case '"':
                at = readString(at);
                break;
            default:
                break;
            }
        }
    }

private:
    /// Returns the place of the closing quotation mark.
    qsizetype readString(qsizetype begin)
    {
        qsizetype end = begin + 1;
        while (end < m_json.size() && m_json[end] != '"')
            end += m_json[end] == '\\' ? 2 : 1;
        qsizetype next = end + 1;
        while (next < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[next]))
            ++next;
        if (next < m_json.size() && m_json[next] == ':') {
            const QByteArray literal = m_json.sliced(begin, end - begin + 1);
            const QString key = QJsonDocument::fromJson('[' + literal + ']').array().at(0).toString();
            if (m_open.back().contains(key))
                m_problems.add(lineAndColumn(m_json, begin), QStringLiteral("the key \"%1\" stands twice").arg(key));
            m_open.back().insert(key);
        }
        return end;
    }

    const QByteArray &m_json;
    FormProblems &m_problems;
    std::vector<QSet<QString>> m_open; // keys seen in each object that is open (nothing for an array)
};

} // namespace

JsonCursor::JsonCursor(QJsonValue value, QString path, FormProblems &problems)
    : m_value(std::move(value))
    , m_path(std::move(path))
    , m_problems(&problems)
{
}

void JsonCursor::expectKeys(const QStringList &required, const QStringList &optional) const
{
    if (!m_value.isObject()) {
        fail(QStringLiteral("an object is expected here"));
        return;
    }
    const QJsonObject object = m_value.toObject();
    for (const QString &key : object.keys()) {
        if (!required.contains(key) && !optional.contains(key))
            member(key).fail(QStringLiteral("unknown key"));
    }
    for (const QString &key : required) {
        if (!object.contains(key))
            fail(QStringLiteral("the key \"%1\" is missing").arg(key));
    }
}

JsonCursor JsonCursor::member(const QString &key) const
{
    return {m_value.toObject().value(key), m_path.isEmpty() ? key : m_path + u'.' + key, *m_problems};
}

std::vector<JsonCursor> JsonCursor::items() const
{
    std::vector<JsonCursor> result;
    if (!m_value.isArray()) {
        fail(QStringLiteral("an array is expected here"));
        return result;
    }
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        result.emplace_back(array.at(i), QStringLiteral("%1[%2]").arg(m_path).arg(i), *m_problems);
    return result;
}

QString JsonCursor::text() const
{
    const QString result = m_value.toString();
    if (result.isEmpty())
        fail(QStringLiteral("a text is expected here"));
    return result;
}

int JsonCursor::number(int least, int greatest) const
{
    const int result = m_value.toInt(least - 1); // gives the default for fractions and for other kinds too
    if (result < least || result > greatest) {
        fail(QStringLiteral("a whole number from %1 to %2 is expected here").arg(least).arg(greatest));
        return least;
    }
    return result;
}

bool JsonCursor::flag() const
{
    if (!m_value.isBool())
        fail(QStringLiteral("true or false is expected here"));
    return m_value.toBool();
}

QStringList JsonCursor::texts() const
{
    QStringList result;
    for (const JsonCursor &item : items()) {
        const QString text = item.text();
        if (result.contains(text))
            item.fail(QStringLiteral("\"%1\" stands twice in this list").arg(text));
        result.append(text);
    }
    return result;
}

QJsonValue readJsonObject(const QByteArray &json, FormProblems &problems)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        problems.add(lineAndColumn(json, error.offset), error.errorString());
        return {};
    }
    DuplicateKeys(json, problems).search();
    if (!document.isObject())
        problems.add(QString(), QStringLiteral("an object is expected as the whole of the file"));
    return problems.any() ? QJsonValue() : QJsonValue(document.object());
}

} // namespace gouji
