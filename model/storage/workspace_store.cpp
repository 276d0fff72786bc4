// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/workspace_store.h"

#include "model/storage/chain.h"
#include "model/storage/rows.h"

#include <QCryptographicHash>
#include <QLockFile>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <set>

#include <sqlite3.h>

namespace gouji {

namespace {

using Kind = StoreError::Kind;

QByteArray newSalt()
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), static_cast<qsizetype>(numbers.size()));
    return {reinterpret_cast<const char *>(numbers.data()), sizeof numbers};
}

} // namespace

WorkspaceStore::WorkspaceStore(QString path, StoreOptions options)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_lastHash(chainStart())
    , m_lastReadingHash(chainStart())
{
}

WorkspaceStore::~WorkspaceStore()
{
    if (!m_connection || m_readOnly)
        return;
    m_connection->rollBack();
    if (m_connection->run(statements::emptyLog))
        sqlite3_db_config(m_connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    m_connection.reset();
    m_lock.reset();
}

StoreResult<void> WorkspaceStore::write(const std::function<StoreResult<void>()> &work)
{
    if (const auto ready = getReady(); !ready)
        return ready;
    auto done = m_connection->transaction(work);
    if (done)
        return done;
    m_refused = true;
    if (done.error().kind != Kind::Damaged)
        return done;
    // Damage where reading had no reason to look: save what is there, and write into that.
    if (const auto repaired = repairWhileOpen(0); !repaired)
        return repaired;
    return m_connection->transaction(work);
}

StoreResult<void> WorkspaceStore::getReady()
{
    if (m_readOnly)
        return tl::unexpected(failure(Kind::ReadOnly));
    if (!m_connection || m_isCut)
        return tl::unexpected(failure(Kind::LostWhileOpen));
    if (m_refused) {
        if (const auto dropped = dropRefused(); !dropped)
            return dropped;
        m_refused = false;
    }
    return {};
}

StoreResult<void> WorkspaceStore::repairWhileOpen(int broughtBack)
{
    const int records = m_recordCount;
    const QByteArray lastHash = m_lastHash;
    const QByteArray lastReadingHash = m_lastReadingHash;
    if (auto repaired = repair(broughtBack); !repaired) {
        if (!m_connection)
            (void)connect(); // the file is as it was: what can be read of it still can
        m_refused = true;
        return repaired;
    }
    m_records.clear();
    m_isCut = m_recordCount != records || m_lastHash != lastHash || m_lastReadingHash != lastReadingHash;
    m_refused = false;
    return m_isCut ? StoreResult<void>(tl::unexpected(failure(Kind::LostWhileOpen))) : StoreResult<void>();
}

/// What was refused may stand in the file all the same, if the failure came late. Nobody was told that it is saved.
StoreResult<void> WorkspaceStore::dropRefused()
{
    const auto headIs = [this](int chain, qint64 count) -> StoreResult<bool> {
        const auto head = m_connection->firstRow(statements::head, {chain});
        if (!head)
            return tl::unexpected(head.error());
        return head->size() == 2 && head->front().toLongLong() == count;
    };
    const auto readings = static_cast<int>(m_readings.size());
    const auto sameRecords = headIs(statements::journalChain, m_recordCount);
    if (!sameRecords)
        return tl::unexpected(sameRecords.error());
    const auto sameReadings = headIs(statements::readingsChain, readings);
    if (!sameReadings)
        return tl::unexpected(sameReadings.error());
    if (*sameRecords && *sameReadings)
        return {};
    return m_connection->transaction([this, readings]() -> StoreResult<void> {
        if (auto done = m_connection->run(statements::dropRecordsFrom, m_recordCount + 1); !done)
            return done;
        if (auto done = setHead(*m_connection, statements::journalChain, m_recordCount, m_lastHash); !done)
            return done;
        if (auto done = m_connection->run(statements::dropReadingsFrom, readings + 1); !done)
            return done;
        if (auto done = m_connection->run(statements::dropExtractionsFrom, readings + 1); !done)
            return done;
        if (auto done = m_connection->run(statements::dropTextsFrom, readings + 1); !done)
            return done;
        return setHead(*m_connection, statements::readingsChain, readings, m_lastReadingHash);
    });
}

StoreResult<void> WorkspaceStore::append(const std::vector<StoredRecord> &given,
                                         const std::vector<NewReading> &readings, const QDateTime &readAt)
{
    std::vector<StoredRecord> records = given;
    std::vector<Seal> seals;
    QByteArray previous = m_lastHash;
    int number = m_recordCount;
    for (StoredRecord &record : records) {
        if (record.number != ++number)
            return tl::unexpected(failure(Kind::OutOfOrder, QString::number(record.number)));
        record.time = storedTime(record.time);
        record.person = validText(record.person);
        record.action = validText(record.action);
        record.remark = validText(record.remark);
        record.remarkLeftOut = false;
        Seal seal;
        if (!record.remark.isEmpty()) {
            seal.salt = newSalt();
            seal.seal = remarkSeal(seal.salt, record.remark);
        }
        record.hash = recordHash(previous, record, seal.seal);
        previous = record.hash;
        seals.push_back(std::move(seal));
    }
    for (const NewReading &each : readings) {
        if (!m_sourceRows.contains(each.reading.source))
            return tl::unexpected(failure(Kind::NoSuchSource, QString::fromLatin1(each.reading.source.toHex())));
    }
    if (records.empty() && readings.empty())
        return {};
    std::vector<StoredReading> appended;
    auto done = write([&]() -> StoreResult<void> {
        QByteArray before = m_lastHash;
        for (size_t i = 0; i < records.size(); ++i) {
            if (auto inserted = insertRecord(*m_connection, records[i], before, seals[i]); !inserted)
                return inserted;
            before = records[i].hash;
        }
        if (!records.empty()) {
            if (auto set = setHead(*m_connection, statements::journalChain, number, previous); !set)
                return set;
        }
        auto inserted = insertReadings(readings, readAt);
        if (!inserted)
            return tl::unexpected(inserted.error());
        appended = *std::move(inserted);
        return {};
    });
    if (done) {
        m_recordCount = number;
        m_lastHash = previous;
        take(std::move(appended));
    }
    return done;
}

std::vector<StoredSource> WorkspaceStore::sources() const
{
    std::vector<StoredSource> result;
    result.reserve(m_sources.size());
    for (const auto &[row, source] : m_sources)
        result.push_back(source);
    return result;
}

/// Takes sources out whose bytes are damaged and are being brought back. By a repair: links between their pages may be
/// wrong, and writing over them could damage others.
StoreResult<void> WorkspaceStore::dropDamaged(const std::vector<NewSource> &sources)
{
    std::set<QByteArray> lost;
    bool isDamaged = false;
    for (const NewSource &each : sources) {
        const QByteArray sha256 = QCryptographicHash::hash(each.bytes, QCryptographicHash::Sha256);
        const bool isKnown = std::any_of(m_readings.begin(), m_readings.end(),
                                         [&sha256](const StoredReading &reading) { return reading.source == sha256; });
        if (!isKnown || hasSource(sha256))
            continue;
        lost.insert(sha256);
        isDamaged = isDamaged || m_sourceRows.contains(sha256);
    }
    if (!isDamaged)
        return {};
    if (auto ready = getReady(); !ready)
        return ready;
    return repairWhileOpen(static_cast<int>(lost.size()));
}

bool WorkspaceStore::hasSource(const QByteArray &sha256) const
{
    const auto bytes = sourceBytes(sha256);
    return bytes || (bytes.error().kind != Kind::NoSuchSource && bytes.error().kind != Kind::SourceDamaged);
}

StoreResult<QByteArray> WorkspaceStore::sourceBytes(const QByteArray &sha256) const
{
    const auto row = m_sourceRows.find(sha256);
    if (row == m_sourceRows.end())
        return tl::unexpected(failure(Kind::NoSuchSource, QString::fromLatin1(sha256.toHex())));
    if (!m_connection)
        return tl::unexpected(failure(Kind::LostWhileOpen));
    auto bytes = readSource(*m_connection, row->second, sha256);
    if (!bytes && meansDamage(bytes.error()))
        return tl::unexpected(StoreError{Kind::SourceDamaged, m_path, bytes.error().detail, bytes.error().code});
    return bytes;
}

StoreResult<void> WorkspaceStore::setSummaries(const std::vector<StoredSummary> &summaries)
{
    return write([&]() -> StoreResult<void> {
        for (const StoredSummary &summary : summaries) {
            if (auto inserted = insertSummary(*m_connection, summary); !inserted)
                return inserted;
        }
        return {};
    });
}

StoreResult<void> WorkspaceStore::setSetting(const QString &name, const QByteArray &value)
{
    QMap<QString, QByteArray> settings = m_settings;
    settings.insert(validText(name), bound(value).toByteArray());
    auto done = write([&]() -> StoreResult<void> {
        if (auto cleared = m_connection->run(statements::dropSettings); !cleared)
            return cleared;
        int row = 0;
        for (auto setting = settings.constBegin(); setting != settings.constEnd(); ++setting) {
            if (auto inserted = insertSetting(*m_connection, ++row, setting.key(), setting.value()); !inserted)
                return inserted;
        }
        return {};
    });
    if (done)
        m_settings = std::move(settings);
    return done;
}

} // namespace gouji
