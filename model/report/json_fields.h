// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/extraction.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

/// Fields of what is kept as JSON (journal, extractions). Writing leaves out what is empty, so that the same thing has one
/// form. Reading takes what it understands; whoever reads then writes the result and compares, so that anything not
/// understood is noticed there.
namespace gouji::json {

void put(QJsonObject &object, const char *key, const QString &text);
void put(QJsonObject &object, const char *key, int number);
void put(QJsonObject &object, const char *key, const std::optional<Decimal> &value);
void put(QJsonObject &object, const char *key, const std::vector<Span> &spans);
void put(QJsonObject &object, const char *key, const QStringList &texts);
void put(QJsonObject &object, const char *key, const QJsonObject &inner);
void put(QJsonObject &object, const char *key, const QJsonArray &things);
/// True only; an own name, since every pointer is a truth.
void putFlag(QJsonObject &object, const char *key, bool flag);

QString text(const QJsonObject &object, const char *key);
int number(const QJsonObject &object, const char *key);
bool flag(const QJsonObject &object, const char *key);
std::optional<Decimal> decimal(const QJsonObject &object, const char *key);
std::vector<Span> spans(const QJsonObject &object, const char *key);
QStringList texts(const QJsonObject &object, const char *key);
std::optional<QJsonObject> part(const QJsonObject &object, const char *key);
QJsonArray things(const QJsonObject &object, const char *key);

template<typename Enum, size_t size>
Enum fromKey(const QString &key, const std::array<Enum, size> &all, QString (*keyOf)(Enum))
{
    for (const Enum value : all) {
        if (keyOf(value) == key)
            return value;
    }
    return all.front();
}
CellState stateFrom(const QString &key);
BlankMark markFrom(const QString &key);

/// One line of UTF-8, keys in the order of their code units.
QByteArray compact(const QJsonObject &object);

} // namespace gouji::json
