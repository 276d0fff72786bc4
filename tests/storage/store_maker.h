// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/storage/workspace_store.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace gouji::test {

inline QDateTime storeTime(int number)
{
    return QDateTime(QDate(2024, 1, 15), QTime(8, 0), Qt::UTC).addMSecs(qint64(number) * 1234);
}

/// The record that every test writes under a number: long ones and short ones, with and without a remark.
inline StoredRecord storedRecord(int number)
{
    StoredRecord record;
    record.number = number;
    record.time = storeTime(number);
    record.person = number % 2 == 0 ? QStringLiteral("李审") : QStringLiteral("Wang");
    record.action = number % 7 == 0 ? QStringLiteral("undo") : QStringLiteral("do");
    record.record = QByteArray::number(number) + ':' + QByteArray(number * 131 % 900, 'x') + QByteArray("\0end", 4);
    if (number % 3 == 0)
        record.remark = QStringLiteral("与原件第%1页一致").arg(number);
    return record;
}

inline QByteArray sourceText(int number)
{
    return QByteArray("report ") + QByteArray::number(number) + QByteArray(3000 + number % 5 * 3000, 'r');
}

/// What came of the reading of a source. Every third text is that of the one before, as where a file holds several reports.
inline KeptBytes keptBytes(int number)
{
    return {"extraction " + QByteArray::number(number) + QByteArray(number % 3 * 4000, 'e'),
            "text " + QByteArray::number(number % 3 == 0 ? number - 1 : number) + QByteArray(2500, 't')};
}

inline NewSource newSource(int number)
{
    NewSource source;
    source.bytes = sourceText(number);
    source.file = QStringLiteral("青石县%1局2023.txt").arg(number);
    StoredReading reading;
    reading.report = number;
    reading.readerVersion = QStringLiteral("1");
    source.readings = {{reading, keptBytes(number)}};
    return source;
}

/// The next record, and with every fifth one in the same step another reading of source 1, which must be there.
inline StoreResult<void> appendStep(WorkspaceStore &store, int number)
{
    std::vector<NewReading> readings;
    if (number % 5 == 0) {
        StoredReading reading;
        reading.report = 1;
        reading.source = QCryptographicHash::hash(sourceText(1), QCryptographicHash::Sha256);
        readings.emplace_back(reading, keptBytes(number));
    }
    return store.append({storedRecord(number)}, readings, storeTime(number));
}

/// What is wrong with the readings and their bytes after so many steps; empty if nothing is.
inline QString differenceInReadings(const WorkspaceStore &store, int steps)
{
    const std::vector<StoredReading> &readings = store.readings();
    if (readings.size() != static_cast<size_t>(1 + steps / 5))
        return QStringLiteral("%1 readings after %2 steps").arg(readings.size()).arg(steps);
    for (const StoredReading &reading : readings) {
        const KeptBytes kept = keptBytes(reading.number == 1 ? 1 : (reading.number - 1) * 5);
        if (store.extractionBytes(reading.number).value_or(QByteArray()) != kept.extraction
            || store.textBytes(reading.number).value_or(QByteArray()) != kept.text)
            return QStringLiteral("what came of reading %1 is another").arg(reading.number);
    }
    return {};
}

/// What differs between the records and the first \a count that were written; empty if they are the same.
inline QString differenceFrom(const std::vector<StoredRecord> &records, int count)
{
    if (records.size() != static_cast<size_t>(count))
        return QStringLiteral("%1 records, not %2").arg(records.size()).arg(count);
    for (int i = 0; i < count; ++i) {
        StoredRecord record = records[static_cast<size_t>(i)];
        record.hash.clear();
        if (record != storedRecord(i + 1))
            return QStringLiteral("record %1 is another").arg(i + 1);
    }
    return {};
}

/// A new workspace with records and sources from number 1 on. The error in words, empty if all went well.
inline QString makeStore(const QString &path, int records, int sources)
{
    auto store = WorkspaceStore::create(path);
    if (!store)
        return store.error().detail + QStringLiteral(" (create)");
    std::vector<NewSource> added;
    for (int number = 1; number <= sources; ++number)
        added.push_back(newSource(number));
    if (const auto done = (*store)->add(added, storeTime(0)); !done)
        return done.error().detail;
    for (int number = 1; number <= records; ++number) {
        if (const auto done = (*store)->append(storedRecord(number)); !done)
            return done.error().detail;
    }
    if (const auto done = (*store)->setSetting(QStringLiteral("name"), "青石县2023"); !done)
        return done.error().detail;
    return {};
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline bool hasNotice(const WorkspaceStore &store, OpenNotice::Kind kind)
{
    return std::any_of(store.notices().begin(), store.notices().end(),
                       [kind](const OpenNotice &notice) { return notice.kind == kind; });
}

} // namespace gouji::test
