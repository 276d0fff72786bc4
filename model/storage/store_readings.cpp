// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/chain.h"
#include "model/storage/rows.h"
#include "model/storage/workspace_store.h"

#include <QCryptographicHash>

#include <algorithm>

#include <sqlite3.h>

namespace gouji {

namespace {

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

StoreResult<std::vector<StoredReading>> WorkspaceStore::insertReadings(const std::vector<NewReading> &readings,
                                                                       const QDateTime &time)
{
    std::vector<StoredReading> inserted;
    if (readings.empty())
        return inserted;
    inserted.reserve(readings.size());
    QByteArray previous = m_lastReadingHash;
    auto number = static_cast<int>(m_readings.size());
    TextPlaces places = m_textPlaces;
    std::set<int> written;
    const QByteArray *text = nullptr; // that many readings can have
    QByteArray textHash;
    for (const NewReading &each : readings) {
        StoredReading reading = each.reading;
        reading.number = ++number;
        reading.time = storedTime(time);
        reading.file = validText(reading.file);
        reading.encoding = validText(reading.encoding);
        reading.readerVersion = validText(reading.readerVersion);
        const bool isKept = !each.kept.extraction.isEmpty();
        reading.extraction = isKept ? sha256Of(each.kept.extraction) : QByteArray();
        if (isKept && (!text || !text->isSharedWith(each.kept.text))) {
            text = &each.kept.text;
            textHash = sha256Of(*text);
        }
        reading.text = isKept ? textHash : QByteArray();
        reading.hash = readingHash(previous, reading);
        if (auto done = insertReading(*m_connection, reading, previous); !done)
            return tl::unexpected(done.error());
        if (isKept) {
            if (auto done = putKept(number, each.kept, places.emplace(reading.text, number).first->second, written);
                !done)
                return tl::unexpected(done.error());
        }
        previous = reading.hash;
        inserted.push_back(std::move(reading));
    }
    if (auto done = setHead(*m_connection, statements::readingsChain, number, previous); !done)
        return tl::unexpected(done.error());
    return inserted;
}

/// A text that is there already is written once more all the same, since it can be damaged; but once.
StoreResult<void> WorkspaceStore::putKept(int reading, const KeptBytes &bytes, int textPlace, std::set<int> &written)
{
    if (auto done = putExtraction(*m_connection, reading, bytes.extraction); !done)
        return done;
    return written.insert(textPlace).second ? putText(*m_connection, textPlace, bytes.text) : StoreResult<void>();
}

void WorkspaceStore::take(std::vector<StoredReading> readings)
{
    for (StoredReading &reading : readings) {
        m_lastReadingHash = reading.hash;
        if (!reading.text.isEmpty())
            m_textPlaces.emplace(reading.text, reading.number);
        m_readings.push_back(std::move(reading));
    }
}

StoreResult<void> WorkspaceStore::add(const std::vector<NewSource> &sources, const QDateTime &time)
{
    if (const auto dropped = dropDamaged(sources); !dropped)
        return dropped;
    std::vector<StoredReading> readings;
    std::vector<std::pair<qint64, StoredSource>> added;
    auto done = write([&]() -> StoreResult<void> {
        added.clear();
        std::vector<NewReading> given;
        for (const NewSource &each : sources) {
            const QByteArray sha256 = sha256Of(each.bytes);
            const bool known = m_sourceRows.contains(sha256)
                               || std::any_of(added.begin(), added.end(),
                                              [&sha256](const auto &pair) { return pair.second.sha256 == sha256; });
            if (!known) {
                const StoredSource source{sha256, validText(each.file), storedTime(time), each.bytes.size()};
                if (auto inserted = insertSource(*m_connection, source, each.bytes); !inserted)
                    return inserted;
                added.emplace_back(sqlite3_last_insert_rowid(m_connection->handle()), source);
            }
            for (NewReading reading : each.readings) {
                reading.reading.source = sha256;
                if (reading.reading.file.isEmpty())
                    reading.reading.file = each.file;
                given.push_back(std::move(reading));
            }
        }
        auto inserted = insertReadings(given, time);
        if (!inserted)
            return tl::unexpected(inserted.error());
        readings = *std::move(inserted);
        return {};
    });
    if (!done)
        return done;
    for (auto &[row, source] : added) {
        m_sourceRows.emplace(source.sha256, row);
        m_sources.emplace_back(row, std::move(source));
    }
    take(std::move(readings));
    return {};
}

const StoredReading *WorkspaceStore::keptReading(int number) const
{
    const auto place = static_cast<size_t>(number) - 1;
    const bool isThere = number >= 1 && place < m_readings.size() && !m_readings[place].extraction.isEmpty();
    return isThere ? &m_readings[place] : nullptr;
}

StoreResult<QByteArray> WorkspaceStore::extractionBytes(int reading) const
{
    const StoredReading *kept = keptReading(reading);
    if (kept && !m_connection)
        return tl::unexpected(failure(StoreError::Kind::LostWhileOpen));
    return kept ? readExtraction(*m_connection, *kept) : QByteArray();
}

StoreResult<QByteArray> WorkspaceStore::textBytes(int reading) const
{
    const StoredReading *kept = keptReading(reading);
    if (kept && !m_connection)
        return tl::unexpected(failure(StoreError::Kind::LostWhileOpen));
    return kept ? readText(*m_connection, *kept, m_textPlaces) : QByteArray();
}

bool WorkspaceStore::isOf(const NewReading &reading) const
{
    const StoredReading *kept = keptReading(reading.reading.number);
    return kept && kept->extraction == sha256Of(reading.kept.extraction) && kept->text == sha256Of(reading.kept.text);
}

StoreResult<void> WorkspaceStore::bringBack(const std::vector<NewReading> &readings)
{
    return write([&]() -> StoreResult<void> {
        std::set<int> written;
        for (const NewReading &each : readings) {
            const int number = each.reading.number;
            if (!isOf(each))
                return tl::unexpected(failure(StoreError::Kind::OutOfOrder, QString::number(number)));
            const int textPlace = m_textPlaces.at(sha256Of(each.kept.text));
            if (auto done = putKept(number, each.kept, textPlace, written); !done)
                return done;
        }
        return {};
    });
}

} // namespace gouji
