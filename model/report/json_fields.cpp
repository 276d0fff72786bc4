// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/json_fields.h"

#include <QJsonDocument>

namespace gouji::json {

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void put(QJsonObject &object, const char *key, int number)
{
    if (number != 0)
        object.insert(QLatin1String(key), number);
}

void put(QJsonObject &object, const char *key, const std::optional<Decimal> &value)
{
    if (value)
        object.insert(QLatin1String(key), value->toString());
}

void put(QJsonObject &object, const char *key, const std::vector<Span> &spans)
{
    QJsonArray array;
    for (const Span &span : spans)
        array.append(QJsonArray{span.begin, span.end});
    put(object, key, array);
}

void put(QJsonObject &object, const char *key, const QStringList &texts)
{
    put(object, key, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &object, const char *key, const QJsonObject &inner)
{
    if (!inner.isEmpty())
        object.insert(QLatin1String(key), inner);
}

void put(QJsonObject &object, const char *key, const QJsonArray &things)
{
    if (!things.isEmpty())
        object.insert(QLatin1String(key), things);
}

void putFlag(QJsonObject &object, const char *key, bool flag)
{
    if (flag)
        object.insert(QLatin1String(key), true);
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

int number(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInt();
}

bool flag(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toBool();
}

std::optional<Decimal> decimal(const QJsonObject &object, const char *key)
{
    return Decimal::parse(text(object, key));
}

std::vector<Span> spans(const QJsonObject &object, const char *key)
{
    std::vector<Span> result;
    const QJsonArray array = things(object, key);
    for (const QJsonValue &span : array)
        result.push_back({span.toArray().at(0).toInt(), span.toArray().at(1).toInt()});
    return result;
}

QStringList texts(const QJsonObject &object, const char *key)
{
    QStringList result;
    const QJsonArray array = things(object, key);
    for (const QJsonValue &each : array)
        result.append(each.toString());
    return result;
}

std::optional<QJsonObject> part(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

QJsonArray things(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toArray();
}

CellState stateFrom(const QString &key)
{
    static constexpr std::array all{CellState::Read,  CellState::Inferred,   CellState::Ambiguous,
                                    CellState::Blank, CellState::NotAFigure, CellState::Missing};
    return fromKey(key, all, cellStateKey);
}

BlankMark markFrom(const QString &key)
{
    static constexpr std::array all{BlankMark::None, BlankMark::Dash, BlankMark::Slash, BlankMark::Word};
    return fromKey(key, all, blankMarkKey);
}

QByteArray compact(const QJsonObject &object)
{
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    // A byte order mark at the front of a text is lost on the way back, unless it is escaped.
    return bytes.replace("\xef\xbb\xbf", "\\ufeff");
}

} // namespace gouji::json
