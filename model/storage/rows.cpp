// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/rows.h"

#include "model/storage/chain.h"
#include "model/storage/statements.h"

#include <QCryptographicHash>

#include <limits>

namespace gouji {

namespace {

QDateTime timeOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

QString summaryKey(int report, int asOf)
{
    return QStringLiteral("summary %1 %2").arg(report).arg(asOf);
}

/// A row of a chain, what it names as the hash before, and whether its own hash fits its content.
template<typename Row>
struct Link
{
    Row row;
    QByteArray previous;
    bool sealed = false;
    Seal seal;
};

Link<StoredRecord> recordFrom(const QSqlQuery &query, const QByteArray &before)
{
    Link<StoredRecord> link;
    StoredRecord &record = link.row;
    record.number = query.value(0).toInt();
    record.time = timeOf(query.value(1));
    record.person = query.value(2).toString();
    record.action = query.value(3).toString();
    record.record = query.value(4).toByteArray();
    link.previous = query.value(5).toByteArray();
    record.hash = query.value(6).toByteArray();
    link.seal = {query.value(7).toByteArray(), query.value(8).toByteArray()};
    record.remarkLeftOut = !link.seal.seal.isEmpty() && query.isNull(8) && query.isNull(9);
    record.remark = query.value(9).toString();
    const bool remarkFits = link.seal.seal.isEmpty()
                                ? query.isNull(8) && query.isNull(9)
                                : record.remarkLeftOut || remarkSeal(link.seal.salt, record.remark) == link.seal.seal;
    link.sealed = remarkFits && recordHash(before, record, link.seal.seal) == record.hash;
    return link;
}

Link<StoredReading> readingFrom(const QSqlQuery &query, const QByteArray &before)
{
    Link<StoredReading> link;
    StoredReading &reading = link.row;
    reading.number = query.value(0).toInt();
    reading.time = timeOf(query.value(1));
    reading.report = query.value(2).toInt();
    reading.source = query.value(3).toByteArray();
    reading.file = query.value(4).toString();
    reading.part = query.value(5).toInt();
    reading.encoding = query.value(6).toString();
    reading.pasted = query.value(7).toBool();
    reading.readerVersion = query.value(8).toString();
    link.previous = query.value(9).toByteArray();
    reading.hash = query.value(10).toByteArray();
    reading.extraction = query.value(11).toByteArray();
    reading.text = query.value(12).toByteArray();
    link.sealed = readingHash(before, reading) == reading.hash;
    return link;
}

/// Holds the rows that were read against the count and hash that were written along with the last one.
template<typename Row>
StoreResult<void> compareWithHead(Connection &connection, int chain, ChainRows<Row> &result)
{
    const int count = static_cast<int>(result.rows.size());
    const auto head = connection.firstRow(statements::head, {chain});
    if (!head) {
        if (!meansDamage(head.error()))
            return tl::unexpected(head.error());
        result.fault = ChainFault{count, ChainFault::Why::HeadDiffers, head.error().detail};
    } else if (head->size() == 2 && head->at(0).toLongLong() > count) {
        result.fault = ChainFault{count + 1, ChainFault::Why::Missing, {}};
    } else if (head->size() != 2 || head->at(0).toLongLong() < count || head->at(1).toByteArray() != result.lastHash) {
        result.fault = ChainFault{count, ChainFault::Why::HeadDiffers, {}};
    }
    return {};
}

template<typename Row, typename Reader>
StoreResult<ChainRows<Row>> readChain(Connection &connection, const char *statement, int chain, Reader &&readRow,
                                      std::vector<Seal> *seals)
{
    using Why = ChainFault::Why;
    ChainRows<Row> result;
    result.lastHash = chainStart();
    const auto done = connection.forEach(statement, {std::numeric_limits<qint64>::min()}, [&](const QSqlQuery &query) {
        const int number = static_cast<int>(result.rows.size()) + 1;
        if (query.value(0).toLongLong() != number) {
            result.fault = ChainFault{number, Why::Missing, {}};
            return false;
        }
        auto link = readRow(query, result.lastHash);
        if (link.previous != result.lastHash)
            result.fault = ChainFault{number, Why::LinkBroken, {}};
        else if (!link.sealed)
            result.fault = ChainFault{number, Why::Altered, {}};
        if (result.fault)
            return false;
        result.lastHash = link.row.hash;
        result.rows.push_back(std::move(link.row));
        if (seals)
            seals->push_back(std::move(link.seal));
        return true;
    });
    if (!done) {
        if (!meansDamage(done.error()))
            return tl::unexpected(done.error());
        result.fault = ChainFault{static_cast<int>(result.rows.size()) + 1, Why::Unreadable, done.error().detail};
    }
    if (!result.fault) {
        if (const auto compared = compareWithHead(connection, chain, result); !compared)
            return tl::unexpected(compared.error());
    }
    return result;
}

/// Sources upwards until one is unreadable, then from the end down to it.
StoreResult<void> readSources(Connection &connection, StoreContent &content)
{
    std::map<qint64, StoredSource> found;
    const auto take = [&found](const QSqlQuery &query) {
        StoredSource source;
        source.sha256 = query.value(1).toByteArray();
        source.file = query.value(2).toString();
        source.added = timeOf(query.value(3));
        source.size = query.value(4).toLongLong();
        return found.emplace(query.value(0).toLongLong(), std::move(source)).second;
    };
    const auto upwards = connection.forEach(statements::sourcesUpwards, {std::numeric_limits<qint64>::min()}, take);
    if (!upwards) {
        if (!meansDamage(upwards.error()))
            return upwards;
        content.sourcesComplete = false;
        const auto downwards =
            connection.forEach(statements::sourcesDownwards, {std::numeric_limits<qint64>::max()}, take);
        if (!downwards && !meansDamage(downwards.error()))
            return downwards;
    }
    content.sources.assign(found.begin(), found.end());
    return {};
}

StoreResult<void> readLooseRows(Connection &connection, StoreContent &content)
{
    const auto summaries = connection.forEach(statements::summaries, {}, [&content](const QSqlQuery &query) {
        StoredSummary summary{query.value(0).toInt(), query.value(1).toInt(), query.value(2).toByteArray()};
        const QByteArray hash = rowHash(summaryKey(summary.report, summary.asOf), summary.summary);
        if (hash == query.value(3).toByteArray())
            content.summaries.push_back(std::move(summary));
        else
            content.summariesComplete = false;
        return true;
    });
    if (!summaries) {
        if (!meansDamage(summaries.error()))
            return summaries;
        content.summariesComplete = false;
    }
    const auto settings = connection.forEach(statements::settings, {}, [&content](const QSqlQuery &query) {
        const QString name = query.value(1).toString();
        const QByteArray value = query.value(2).toByteArray();
        if (rowHash(name, value) == query.value(3).toByteArray())
            content.settings[name] = value;
        else
            ++content.settingsLost;
        return true;
    });
    if (!settings) {
        if (!meansDamage(settings.error()))
            return settings;
        ++content.settingsLost;
    }
    return {};
}

} // namespace

QDateTime storedTime(const QDateTime &time)
{
    return QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch(), Qt::UTC);
}

bool meansDamage(const StoreError &error)
{
    using Kind = StoreError::Kind;
    // Failed: "no such table" and the like, where the list of tables itself is damaged.
    return error.kind == Kind::Damaged || error.kind == Kind::Failed || error.kind == Kind::NotAWorkspace;
}

StoreResult<StoreContent> readContent(Connection &connection)
{
    StoreContent content;
    auto records =
        readChain<StoredRecord>(connection, statements::records, statements::journalChain, recordFrom, &content.seals);
    if (!records)
        return tl::unexpected(records.error());
    content.records = *std::move(records);
    const auto keepsExtractions = connection.firstRow(statements::keepsExtractions);
    if (!keepsExtractions && !meansDamage(keepsExtractions.error()))
        return tl::unexpected(keepsExtractions.error());
    const bool readingsOnly =
        keepsExtractions && !keepsExtractions->isEmpty() && keepsExtractions->front().toInt() == 0;
    auto readings = readChain<StoredReading>(connection, readingsOnly ? statements::readingsOnly : statements::readings,
                                             statements::readingsChain, readingFrom, nullptr);
    if (!readings)
        return tl::unexpected(readings.error());
    content.readings = *std::move(readings);
    if (!readingsOnly) {
        const auto tables = connection.firstRow(statements::keptTables);
        if (!tables && !meansDamage(tables.error()))
            return tl::unexpected(tables.error());
        content.keptTablesThere = tables && !tables->isEmpty() && tables->front().toInt() == 2;
    }
    if (const auto done = readSources(connection, content); !done)
        return tl::unexpected(done.error());
    if (const auto done = readLooseRows(connection, content); !done)
        return tl::unexpected(done.error());
    return content;
}

StoreResult<QByteArray> readSource(Connection &connection, qint64 row, const QByteArray &sha256)
{
    const auto found = connection.firstRow(statements::sourceBytes, {row});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return tl::unexpected(StoreError{StoreError::Kind::NoSuchSource, connection.path(), {}});
    const QByteArray bytes = found->front().toByteArray();
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != sha256)
        return tl::unexpected(StoreError{StoreError::Kind::Damaged, connection.path(),
                                         QStringLiteral("source %1").arg(QString::fromLatin1(sha256.toHex()))});
    return bytes;
}

namespace {

StoreResult<QByteArray> readBytes(Connection &connection, const char *statement, int reading, const QByteArray &sha256)
{
    const auto found = connection.firstRow(statement, {reading});
    if (!found)
        return tl::unexpected(found.error());
    const QByteArray bytes = found->isEmpty() ? QByteArray() : found->front().toByteArray();
    if (found->isEmpty() || QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != sha256)
        return tl::unexpected(StoreError{StoreError::Kind::Damaged, connection.path(),
                                         QStringLiteral("extraction of reading %1").arg(reading)});
    return bytes;
}

} // namespace

TextPlaces textPlaces(const std::vector<StoredReading> &readings)
{
    TextPlaces places;
    for (const StoredReading &reading : readings) {
        if (!reading.text.isEmpty())
            places.emplace(reading.text, reading.number);
    }
    return places;
}

StoreResult<QByteArray> readExtraction(Connection &connection, const StoredReading &reading)
{
    return readBytes(connection, statements::extractionBytes, reading.number, reading.extraction);
}

StoreResult<QByteArray> readText(Connection &connection, const StoredReading &reading, const TextPlaces &places)
{
    const auto place = places.find(reading.text);
    return readBytes(connection, statements::textBytes, place == places.end() ? 0 : place->second, reading.text);
}

StoreResult<void> insertRecord(Connection &connection, const StoredRecord &record, const QByteArray &previous,
                               const Seal &seal)
{
    const bool hasRemark = !seal.seal.isEmpty() && !record.remarkLeftOut;
    return connection.run(statements::appendRecord,
                          {record.number, record.time.toMSecsSinceEpoch(), bound(record.person), bound(record.action),
                           bound(record.record), previous, record.hash, bound(seal.seal),
                           hasRemark ? bound(seal.salt) : QVariant(), hasRemark ? bound(record.remark) : QVariant()});
}

StoreResult<void> insertReading(Connection &connection, const StoredReading &reading, const QByteArray &previous)
{
    return connection.run(statements::appendReading,
                          {reading.number, reading.time.toMSecsSinceEpoch(), reading.report, bound(reading.source),
                           bound(reading.file), reading.part, bound(reading.encoding), reading.pasted ? 1 : 0,
                           bound(reading.readerVersion), previous, reading.hash,
                           reading.extraction.isEmpty() ? QVariant() : QVariant(reading.extraction),
                           reading.text.isEmpty() ? QVariant() : QVariant(reading.text)});
}

StoreResult<void> putExtraction(Connection &connection, int reading, const QByteArray &bytes)
{
    return connection.run(statements::putExtraction, {reading, bound(bytes)});
}

StoreResult<void> putText(Connection &connection, int reading, const QByteArray &bytes)
{
    return connection.run(statements::putText, {reading, bound(bytes)});
}

StoreResult<void> insertSource(Connection &connection, const StoredSource &source, const QByteArray &bytes)
{
    return connection.run(statements::addSource, {source.sha256, bound(source.file), source.added.toMSecsSinceEpoch(),
                                                  qint64(bytes.size()), bound(bytes)});
}

StoreResult<void> insertSummary(Connection &connection, const StoredSummary &summary)
{
    return connection.run(statements::setSummary, {summary.report, summary.asOf, bound(summary.summary),
                                                   rowHash(summaryKey(summary.report, summary.asOf), summary.summary)});
}

StoreResult<void> insertSetting(Connection &connection, int row, const QString &name, const QByteArray &value)
{
    return connection.run(statements::setSetting, {row, bound(name), bound(value), rowHash(name, value)});
}

StoreResult<void> setHead(Connection &connection, int chain, int count, const QByteArray &hash)
{
    return connection.run(statements::setHead, {count, hash, chain});
}

} // namespace gouji
