// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/storage/connection.h"
#include "model/storage/stored_record.h"

#include <map>

namespace gouji {

/// The first place where a chain does not hold.
struct ChainFault
{
    enum class Why : quint8 {
        Unreadable, ///< SQLite finds the row damaged
        Missing,    ///< the number is not there
        LinkBroken, ///< it names another hash before it
        Altered,    ///< its content does not have its hash
        HeadDiffers ///< rows were added or taken away behind the back of the count
    };
    int number = 0;
    Why why = Why::Unreadable;
    QString detail;
    friend bool operator==(const ChainFault &, const ChainFault &) = default;
};

/// What a chain holds up to its first fault.
template<typename Row>
struct ChainRows
{
    std::vector<Row> rows;
    std::optional<ChainFault> fault;
    QByteArray lastHash;
};

/// A remark as it stands beside its record.
struct Seal
{
    QByteArray seal;
    QByteArray salt;
};

/// What lies in the tables, each row proved by its hash. \a complete is false where rows were unreadable or wrong.
struct StoreContent
{
    ChainRows<StoredRecord> records;
    std::vector<Seal> seals; ///< one a record
    ChainRows<StoredReading> readings;
    std::vector<std::pair<qint64, StoredSource>> sources; ///< with their row
    bool sourcesComplete = true;
    std::vector<StoredSummary> summaries;
    std::map<QString, QByteArray> settings;
    int settingsLost = 0;
    bool summariesComplete = true;
    bool keptTablesThere = true; ///< false: a table of what came of readings is gone; version 1 has none
};

/// Reads everything but the bytes of sources and extractions. Damage is part of the result; an error is what has nothing to do with the
/// content (locked, the disk fails).
StoreResult<StoreContent> readContent(Connection &connection);

/// Bytes of a source by its row, proved by their hash.
StoreResult<QByteArray> readSource(Connection &connection, qint64 row, const QByteArray &sha256);

/// Number of the first reading that has each text, under which it is kept.
using TextPlaces = std::map<QByteArray, int>;
TextPlaces textPlaces(const std::vector<StoredReading> &readings);

/// Bytes of what came of a reading (which must have an extraction), proved by their hashes. Damaged if they are not there
/// (code 0) or cannot be read.
StoreResult<QByteArray> readExtraction(Connection &connection, const StoredReading &reading);
StoreResult<QByteArray> readText(Connection &connection, const StoredReading &reading, const TextPlaces &places);

/// Inside a transaction.
StoreResult<void> insertRecord(Connection &connection, const StoredRecord &record, const QByteArray &previous,
                               const Seal &seal);
StoreResult<void> insertReading(Connection &connection, const StoredReading &reading, const QByteArray &previous);
StoreResult<void> putExtraction(Connection &connection, int reading, const QByteArray &bytes);
StoreResult<void> putText(Connection &connection, int reading, const QByteArray &bytes);
StoreResult<void> insertSource(Connection &connection, const StoredSource &source, const QByteArray &bytes);
StoreResult<void> insertSummary(Connection &connection, const StoredSummary &summary);
StoreResult<void> insertSetting(Connection &connection, int row, const QString &name, const QByteArray &value);
StoreResult<void> setHead(Connection &connection, int chain, int count, const QByteArray &hash);

/// A time as it is kept: UTC, milliseconds.
QDateTime storedTime(const QDateTime &time);

/// Whether an error means that the content is not what was written.
bool meansDamage(const StoreError &error);

} // namespace gouji
