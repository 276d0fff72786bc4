// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/storage/chain.h"
#include "tests/storage/raw_database.h"

#include <QCryptographicHash>

#include <vector>

namespace gouji::test {

struct OldSource
{
    QByteArray bytes;
    QString file;
};

/// A workspace as version 1 wrote it, with one report in each source and an empty journal: nothing is kept of what came of
/// reading them. SQLite's words if it fails, else empty.
inline QString makeOldWorkspace(const QString &path, const std::vector<OldSource> &sources)
{
    QByteArray statements =
        "PRAGMA page_size = 4096;"
        "CREATE TABLE heads (chain INTEGER PRIMARY KEY, count INTEGER NOT NULL, hash BLOB NOT NULL);"
        "CREATE TABLE journal (number INTEGER PRIMARY KEY, time INTEGER NOT NULL, person TEXT NOT NULL, "
        "action TEXT NOT NULL, record BLOB NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL, seal BLOB NOT NULL, "
        "salt BLOB, remark TEXT);"
        "CREATE TABLE readings (number INTEGER PRIMARY KEY, time INTEGER NOT NULL, report INTEGER NOT NULL, "
        "source BLOB NOT NULL, file TEXT NOT NULL, part INTEGER NOT NULL, encoding TEXT NOT NULL, pasted INTEGER NOT NULL, "
        "reader TEXT NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL);"
        "CREATE TABLE sources (id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL, file TEXT NOT NULL, "
        "added INTEGER NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL);"
        "CREATE TABLE summaries (report INTEGER PRIMARY KEY, as_of INTEGER NOT NULL, summary BLOB NOT NULL, "
        "hash BLOB NOT NULL);"
        "CREATE TABLE settings (id INTEGER PRIMARY KEY, name TEXT NOT NULL, value BLOB NOT NULL, hash BLOB NOT NULL);";
    const auto blob = [](const QByteArray &bytes) { return "X'" + bytes.toHex() + "'"; };
    const QDateTime time(QDate(2024, 1, 15), QTime(8, 0), Qt::UTC);
    const QByteArray milliseconds = QByteArray::number(time.toMSecsSinceEpoch());
    QByteArray previous = chainStart();
    int number = 0;
    for (const OldSource &source : sources) {
        StoredReading reading;
        reading.number = ++number;
        reading.time = time;
        reading.report = number;
        reading.source = QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256);
        reading.file = source.file;
        reading.readerVersion = QStringLiteral("0");
        reading.hash = readingHash(previous, reading);
        const QByteArray count = QByteArray::number(number);
        const QByteArray file = "'" + source.file.toUtf8() + "'";
        statements += "INSERT INTO sources VALUES (" + count + ", " + blob(reading.source) + ", " + file + ", "
                      + milliseconds + ", " + QByteArray::number(source.bytes.size()) + ", " + blob(source.bytes)
                      + ");INSERT INTO readings VALUES (" + count + ", " + milliseconds + ", " + count + ", "
                      + blob(reading.source) + ", " + file + ", 1, '', 0, '0', " + blob(previous) + ", "
                      + blob(reading.hash) + ");";
        previous = reading.hash;
    }
    statements += "INSERT INTO heads VALUES (1, 0, zeroblob(32)), (2, " + QByteArray::number(number) + ", "
                  + blob(previous) + ");PRAGMA application_id = 1198486890; PRAGMA user_version = 1;"
                  + "PRAGMA journal_mode = WAL;";
    return runOn(path, statements);
}

} // namespace gouji::test
