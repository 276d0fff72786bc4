// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/workspace_store.h"

#include "model/storage/chain.h"
#include "model/storage/rows.h"
#include "model/storage/store_files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>

#include <array>
#include <cstdio>

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
    if (m_readOnly)
        return tl::unexpected(failure(Kind::ReadOnly));
    if (m_refused) {
        if (const auto dropped = dropRefused(); !dropped)
            return dropped;
        m_refused = false;
    }
    auto done = m_connection->transaction(work);
    if (done)
        return done;
    m_refused = true;
    if (done.error().kind != Kind::Damaged)
        return done;
    // Damage where reading had no reason to look: save what is there, and write into that.
    const int records = m_recordCount;
    const size_t readings = m_readings.size();
    if (const auto repaired = repair(); !repaired)
        return repaired;
    m_records.clear();
    if (m_recordCount != records || m_readings.size() != readings)
        return tl::unexpected(failure(Kind::Damaged));
    m_refused = false;
    return m_connection->transaction(work);
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
        if (!hasSource(each.reading.source))
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

StoreResult<QByteArray> WorkspaceStore::sourceBytes(const QByteArray &sha256) const
{
    const auto row = m_sourceRows.find(sha256);
    if (row == m_sourceRows.end())
        return tl::unexpected(failure(Kind::NoSuchSource, QString::fromLatin1(sha256.toHex())));
    return readSource(*m_connection, row->second, sha256);
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

StoreResult<void> WorkspaceStore::copyTo(const QString &path, bool overwrite, bool withoutRemarks) const
{
    const auto failed = [&path](Kind kind) { return tl::unexpected(StoreError{kind, path, {}}); };
    const QFileInfo target(path);
    if (!QFileInfo(target.absolutePath()).isDir())
        return failed(Kind::NoSuchFolder);
    if (target.exists() && (!overwrite || target.canonicalFilePath() == QFileInfo(m_path).canonicalFilePath()))
        return failed(Kind::Exists);
    QLockFile lock(lockPath(path));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return failed(lock.error() == QLockFile::LockFailedError ? Kind::Locked : Kind::ReadOnly);

    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    const auto done = [&]() -> StoreResult<void> {
        if (auto copied = backUp(*m_connection, unfinished); !copied)
            return copied;
        auto opened = Connection::open(unfinished, Connection::Mode::Write);
        if (!opened)
            return tl::unexpected(opened.error());
        Connection &copy = **opened;
        // Without a log a copy is one file, and can be read from a medium that cannot be written to.
        if (auto changed = copy.run(statements::useRollback); !changed)
            return changed;
        if (withoutRemarks) {
            for (const char *statement : {statements::forgetDeleted, statements::dropRemarks, statements::compact}) {
                if (auto changed = copy.run(statement); !changed)
                    return changed;
            }
        }
        const auto content = readContent(copy);
        if (!content)
            return tl::unexpected(content.error());
        if (content->records.fault || content->records.lastHash != m_lastHash)
            return tl::unexpected(StoreError{Kind::Damaged, unfinished, {}});
        return {};
    }();
    if (!done) {
        QFile::remove(unfinished);
        return done;
    }
    if (target.exists()) {
        QFile::remove(logPath(path));
        if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) != 0)
            return failed(Kind::ReadOnly);
    } else if (!QFile::rename(unfinished, path)) {
        return failed(Kind::Exists);
    }
    syncFolderOf(path);
    return {};
}

} // namespace gouji
