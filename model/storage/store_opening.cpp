// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/chain.h"
#include "model/storage/file_shape.h"
#include "model/storage/repair.h"
#include "model/storage/store_files.h"
#include "model/storage/workspace_store.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <sqlite3.h>

namespace gouji {

namespace {

using Kind = StoreError::Kind;

/// The file system cannot lock.
bool hasNoLocks(const StoreError &error)
{
    switch (error.code) {
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
    case SQLITE_NOLFS:
        return true;
    default:
        return false;
    }
}

/// The file system has no memory shared between programs.
bool hasNoSharedMemory(const StoreError &error)
{
    switch (error.code) {
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMMAP:
    case SQLITE_IOERR_SHMLOCK:
    case SQLITE_CANTOPEN:
        return true;
    default:
        return false;
    }
}

qint64 logSize(const QString &path)
{
    return QFileInfo(logPath(path)).size();
}

StoreResult<int> versionOf(Connection &connection)
{
    const auto version = connection.firstRow(statements::versionIs);
    if (!version)
        return tl::unexpected(version.error());
    const auto application = connection.firstRow(statements::applicationIdIs);
    if (!application)
        return tl::unexpected(application.error());
    const bool ours = !application->isEmpty() && application->front().toInt() == statements::applicationId;
    if (!ours || version->isEmpty() || version->front().toInt() < 1)
        return tl::unexpected(
            StoreError{Kind::Damaged, connection.path(), QStringLiteral("it does not say what it is")});
    return version->front().toInt();
}

} // namespace

StoreResult<std::unique_ptr<WorkspaceStore>> WorkspaceStore::create(const QString &path, const StoreOptions &options)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return tl::unexpected(StoreError{Kind::NoSuchFolder, path, {}});
    if (QFileInfo::exists(path) || QFileInfo::exists(repairedPath(path)))
        return tl::unexpected(StoreError{Kind::Exists, path, {}});
    // Made under another name, so that nobody ever meets half a workspace.
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    if (const auto made = createTables(unfinished, options.vfs); !made) {
        QFile::remove(unfinished);
        return tl::unexpected(StoreError{made.error().kind, path, made.error().detail, made.error().code});
    }
    QFile::remove(logPath(path));
    if (!QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        return tl::unexpected(StoreError{QFileInfo::exists(path) ? Kind::Exists : Kind::CannotOpen, path, {}});
    }
    syncFolderOf(path);
    return open(path, options);
}

StoreResult<std::unique_ptr<WorkspaceStore>> WorkspaceStore::open(const QString &path, const StoreOptions &options)
{
    std::unique_ptr<WorkspaceStore> store(new WorkspaceStore(path, options));
    if (const auto done = store->openFile(); !done)
        return tl::unexpected(done.error());
    return store;
}

void WorkspaceStore::becomeReadOnly(OpenNotice::Kind kind, const QString &detail)
{
    m_readOnly = true;
    m_lock.reset();
    OpenNotice notice{kind, m_path, {}, detail};
    m_notices.push_back(notice);
}

StoreResult<void> WorkspaceStore::openFile()
{
    const QFileInfo file(m_path);
    if (!QFileInfo(file.absolutePath()).isDir())
        return tl::unexpected(failure(Kind::NoSuchFolder));
    if (file.isDir())
        return tl::unexpected(failure(Kind::NotAWorkspace));
    if (!file.exists() && !QFileInfo::exists(repairedPath(m_path)))
        return tl::unexpected(failure(Kind::NoSuchFile));

    const bool isOpenHere = Connection::isOpenHere(m_path);
    const auto look = [this, isOpenHere]() -> StoreResult<FileShape> {
        if (isOpenHere)
            return FileShape::Sound;
        const auto start = readFirstPage(m_path);
        if (!start)
            return tl::unexpected(start.error());
        const FileShape shape = fileShape(*start);
        if (shape == FileShape::Empty || shape == FileShape::Foreign)
            return tl::unexpected(failure(shape == FileShape::Empty ? Kind::Empty : Kind::NotAWorkspace));
        return shape;
    };
    if (file.exists()) {
        if (const auto shape = look(); !shape)
            return tl::unexpected(shape.error());
    }
    if (const auto locked = takeLock(); !locked)
        return locked;
    if (!m_readOnly)
        finishExchange(m_path);
    auto shape = look();
    if (!shape)
        return tl::unexpected(shape.error());

    if (!m_readOnly && logSize(m_path) > 0) {
        // One broken off is what a program leaves that was ended while writing: nothing said to be saved is lost.
        QFile log(logPath(m_path));
        const LogEnd end = log.open(QIODevice::ReadOnly) ? logEnd(log.readAll()) : LogEnd::Whole;
        if (end == LogEnd::Doubtful || end == LogEnd::Damaged) {
            log.close();
            m_notices.push_back({OpenNotice::Kind::LogCut, m_path, keepDamaged(m_path), {}});
        }
    }
    // Where it cannot be repaired, at least nobody takes what is shown for everything.
    if (m_readOnly && !isOpenHere && lastingLogEnd(m_path) != LogEnd::Whole)
        m_notices.push_back({OpenNotice::Kind::LogCut, m_path, {}, {}});
    auto connected = connect();
    if (!connected && !m_readOnly && meansDamage(connected.error()))
        return repair();
    if (!connected && m_options.access == StoreOptions::Access::Write && meansDamage(connected.error()))
        return tl::unexpected(failure(Kind::DamagedForReading, connected.error().detail));
    if (!connected && m_readOnly && connected.error().kind == Kind::CannotOpen && logSize(m_path) > 0)
        return tl::unexpected(failure(Kind::UnfinishedForReading, connected.error().detail));
    if (!connected)
        return connected;
    if (!m_readOnly && *shape == FileShape::Damaged) {
        // A header half written is put right by the log; what it says once the log is empty is what counts.
        m_connection.reset();
        shape = look();
        if (!shape || *shape == FileShape::Damaged)
            return repair();
        connected = connect();
        if (!connected)
            return connected;
    }
    return load();
}

StoreResult<void> WorkspaceStore::connect()
{
    if (!m_readOnly) {
        const auto connected = connectForWriting();
        if (!connected || !m_readOnly)
            return connected;
        m_connection.reset();
    }
    using Mode = Connection::Mode;
    bool frozen = Connection::isFrozenHere(m_path);
    if (!Connection::isOpenHere(m_path)) {
        const auto start = readFirstPage(m_path);
        // A program that writes keeps a log beside the file, so where there is none, nobody writes.
        frozen = start && usesLog(*start) && !QFile::exists(logPath(m_path));
    }
    auto opened = Connection::open(m_path, frozen ? Mode::Frozen : Mode::Read, m_options.vfs);
    if (!opened)
        return tl::unexpected(opened.error());
    m_connection = *std::move(opened);
    const auto version = versionOf(*m_connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version < m_options.readableFrom)
        return tl::unexpected(failure(Kind::OlderSchema));
    m_newer = *version > m_options.version;
    if (m_newer)
        m_notices.push_back({OpenNotice::Kind::NewerSchema, m_path, {}, {}});
    return {};
}

StoreResult<void> WorkspaceStore::connectForWriting()
{
    auto opened =
        Connection::open(m_path, Connection::Mode::Write, m_withoutLocks ? m_options.vfsWithoutLocks : m_options.vfs);
    if (!opened)
        return tl::unexpected(opened.error());
    m_connection = *std::move(opened);
    if (m_connection->isReadOnly()) {
        becomeReadOnly(OpenNotice::Kind::ReadOnlyPlace);
        return {};
    }
    bool withoutLog = m_withoutLocks;
    if (m_withoutLocks) {
        if (const auto done = m_connection->run(statements::lockWholly); !done)
            return done;
    }
    auto version = versionOf(*m_connection);
    if (!version && hasNoLocks(version.error()) && !m_withoutLocks
        && sqlite3_vfs_find(m_options.vfsWithoutLocks.constData()))
    {
        m_connection.reset();
        m_withoutLocks = true;
        m_notices.push_back({OpenNotice::Kind::WithoutLocks, m_path, {}, {}});
        return connectForWriting();
    }
    if (!version && hasNoSharedMemory(version.error())) {
        withoutLog = true;
        if (const auto done = m_connection->run(statements::lockWholly); !done)
            return done;
        version = versionOf(*m_connection);
    }
    if (!version)
        return tl::unexpected(version.error());
    if (*version > m_options.version) {
        m_readOnly = true; // said when it is opened for reading
        m_lock.reset();
        return {};
    }
    if (const auto done = m_connection->run(statements::syncAlways); !done)
        return done;
    if (!withoutLog) {
        const auto mode = m_connection->firstRow(statements::useLog);
        if (!mode && !hasNoSharedMemory(mode.error()))
            return tl::unexpected(mode.error());
        withoutLog = !mode || mode->isEmpty() || mode->front().toString() != QLatin1String("wal");
    }
    if (withoutLog) {
        if (const auto done = m_connection->run(statements::useRollback); !done)
            return done;
        if (!m_withoutLocks) {
            if (const auto done = m_connection->run(statements::lockShortly); !done)
                return done;
            m_notices.push_back({OpenNotice::Kind::WithoutLog, m_path, {}, {}});
        }
    } else if (const auto done = m_connection->run(statements::emptyLog); !done && meansDamage(done.error())) {
        return done;
    }
    return *version < m_options.version ? bringUpToDate(*version) : StoreResult<void>{};
}

StoreResult<void> WorkspaceStore::bringUpToDate(int version)
{
    const QString keptAt = freePath(m_path, QStringLiteral("version-%1").arg(version));
    if (const auto kept = backUp(*m_connection, keptAt); !kept) {
        QFile::remove(keptAt);
        return kept;
    }
    syncFolderOf(keptAt);
    const auto done = m_connection->transaction([this, version]() -> StoreResult<void> {
        for (int from = version; from < m_options.version; ++from) {
            const auto step = std::find_if(m_options.migrations.begin(), m_options.migrations.end(),
                                           [from](const statements::Migration &each) { return each.version == from; });
            if (step == m_options.migrations.end())
                return tl::unexpected(failure(Kind::OlderSchema));
            for (const char *statement : step->statements) {
                if (auto changed = m_connection->run(statement); !changed)
                    return changed;
            }
        }
        return m_connection->run(statements::setVersion, m_options.version);
    });
    if (!done)
        return done;
    m_notices.push_back({OpenNotice::Kind::Migrated, m_path, keptAt, {}});
    return {};
}

StoreResult<void> WorkspaceStore::load()
{
    auto content = [this] {
        const Connection::View view(*m_connection);
        return readContent(*m_connection);
    }();
    if (!content)
        return tl::unexpected(content.error());
    if (m_newer && (content->records.fault || content->readings.fault || !content->sourcesComplete))
        return tl::unexpected(failure(Kind::NewerSchema));
    const bool whole = !content->records.fault && !content->readings.fault && content->sourcesComplete
                       && content->summariesComplete && content->keptTablesThere && content->settingsLost == 0;
    if (!whole && !m_readOnly)
        return repair();
    tell(*content, 0, 0, {});
    if (!content->sourcesComplete)
        m_notices.push_back({OpenNotice::Kind::SourcesLost, m_path, {}, {}}); // how many cannot be told
    accept(*std::move(content));
    return {};
}

void WorkspaceStore::tell(const StoreContent &content, int sourcesLost, int extractionsLost, const QString &keptAt)
{
    using Notice = OpenNotice::Kind;
    const size_t before = m_notices.size();
    const auto add = [&](Notice kind, int kept, int firstBad, int lost) {
        m_notices.push_back({kind, m_path, keptAt, {}, kept, firstBad, lost});
    };
    if (content.records.fault)
        add(Notice::JournalCut, static_cast<int>(content.records.rows.size()), content.records.fault->number, 0);
    if (content.readings.fault)
        add(Notice::ReadingsCut, static_cast<int>(content.readings.rows.size()), content.readings.fault->number, 0);
    if (sourcesLost > 0)
        add(Notice::SourcesLost, 0, 0, sourcesLost);
    if (extractionsLost > 0)
        add(Notice::ExtractionsLost, 0, 0, extractionsLost);
    if (content.settingsLost > 0)
        add(Notice::SettingsLost, 0, 0, content.settingsLost);
    if (m_notices.size() == before && !keptAt.isEmpty())
        add(Notice::Repaired, 0, 0, 0);
}

void WorkspaceStore::accept(StoreContent content)
{
    m_records = std::move(content.records.rows);
    m_recordCount = static_cast<int>(m_records.size());
    m_lastHash = content.records.lastHash;
    m_readings = std::move(content.readings.rows);
    m_lastReadingHash = content.readings.lastHash;
    m_textPlaces = textPlaces(m_readings);
    m_sources = std::move(content.sources);
    m_sourceRows.clear();
    for (const auto &[row, source] : m_sources)
        m_sourceRows.emplace(source.sha256, row);
    m_summaries = std::move(content.summaries);
    m_settings = QMap<QString, QByteArray>(std::move(content.settings));
}

StoreResult<void> WorkspaceStore::repair(int broughtBack)
{
    m_connection.reset();
    auto salvage = repairWorkspace(m_path);
    if (!salvage)
        return tl::unexpected(salvage.error());
    tell(salvage->content, std::max(0, salvage->sourcesLost - broughtBack), salvage->extractionsLost, salvage->keptAt);
    if (const auto connected = connect(); !connected)
        return connected;
    auto content = readContent(*m_connection);
    if (!content)
        return tl::unexpected(content.error());
    accept(*std::move(content));
    return {};
}

} // namespace gouji
