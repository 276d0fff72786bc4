// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/store_error.h"
#include "model/storage/statements.h"
#include "model/storage/stored_record.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <utility>

class QLockFile;

namespace gouji {

class Connection;
struct StoreContent;

struct StoreOptions
{
    enum class Access : quint8 {
        Write, ///< falls back to reading, with a notice, where writing is not possible
        Read   ///< takes no lock and leaves the file as it is
    };
    Access access = Access::Write;
    /// Takes the workspace though a lock says that another program has it: a person has said that none does.
    bool breakLock = false;

    /// SQLite's layer for files, and the one to be used where a file system has no locks; empty: the usual one.
    QByteArray vfs;
    QByteArray vfsWithoutLocks = "unix-none";
    /// The version that files are brought to, the steps there, and the oldest that can be read without.
    int version = statements::currentVersion;
    int readableFrom = statements::readableFrom;
    std::vector<statements::Migration> migrations = statements::migrations();
};

/// A source with the reports read from it, to be kept together or not at all.
struct NewSource
{
    QByteArray bytes;
    QString file;
    std::vector<NewReading> readings; ///< their source is filled in, too
};

/// A workspace on disk: one SQLite file with sources, readings, extractions, journal, summaries and settings. Every change is on the
/// disk before the call returns. For one thread. The bytes of records, extractions and summaries are the
/// caller's.
///
/// The lock is a file NAME.lock beside it, which survives no crash of its holder; a second program reads.
/// A damaged file is replaced by what could be saved of it, and kept as NAME.damaged-1, -2, ….
class WorkspaceStore
{
public:
    /// Makes a new workspace; nothing that is there is overwritten. After a crash there is a whole one, or none.
    static StoreResult<std::unique_ptr<WorkspaceStore>> create(const QString &path, const StoreOptions &options = {});
    /// What there is to say is in \c notices.
    static StoreResult<std::unique_ptr<WorkspaceStore>> open(const QString &path, const StoreOptions &options = {});
    /// Empties the write-ahead log into the file, where that is possible.
    ~WorkspaceStore();
    Q_DISABLE_COPY_MOVE(WorkspaceStore)

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    const std::vector<OpenNotice> &notices() const { return m_notices; }

    /// Records as they were at opening, handed over once so that they are not held twice.
    std::vector<StoredRecord> takeRecords() { return std::exchange(m_records, {}); }
    int recordCount() const { return m_recordCount; }
    const QByteArray &lastHash() const { return m_lastHash; }
    /// Appends the next records (their hash is filled in by the store) and with them reports read again from sources that
    /// are there, all or none, and returns when they are on the disk. After an error none is there, and the next call may
    /// try again. \a readAt: when the reports were read.
    StoreResult<void> append(const std::vector<StoredRecord> &given, const std::vector<NewReading> &readings = {},
                             const QDateTime &readAt = {});
    StoreResult<void> append(const StoredRecord &record) { return append(std::vector<StoredRecord>{record}); }

    const std::vector<StoredReading> &readings() const { return m_readings; }
    std::vector<StoredSource> sources() const;
    /// Whether the bytes of a source are there as they were added; one that is damaged counts as missing.
    bool hasSource(const QByteArray &sha256) const;
    /// Keeps sources that are not there yet, or damaged, and the readings, all in one step.
    StoreResult<void> add(const std::vector<NewSource> &sources, const QDateTime &time);
    /// A report read again from a source that is there.
    StoreResult<void> addReading(const NewReading &reading, const QDateTime &time)
    {
        return append(std::vector<StoredRecord>(), {reading}, time);
    }
    /// What came of a reading (StoredReading::number), and the text that it was found in, proved by their hashes; empty if
    /// that was not kept. Damaged if it was, and is lost.
    StoreResult<QByteArray> extractionBytes(int reading) const;
    StoreResult<QByteArray> textBytes(int reading) const;
    /// Whether bytes are those of the reading whose number they have.
    bool isOf(const NewReading &reading) const;
    /// Puts bytes that were lost back under the number of their reading; they must be those that it had (\c isOf).
    StoreResult<void> bringBack(const std::vector<NewReading> &readings);
    /// Proved by their hash; SourceDamaged if they are other ones.
    StoreResult<QByteArray> sourceBytes(const QByteArray &sha256) const;

    const std::vector<StoredSummary> &summaries() const { return m_summaries; }
    StoreResult<void> setSummaries(const std::vector<StoredSummary> &summaries);

    /// Null if there is none of that name.
    QByteArray setting(const QString &name) const { return m_settings.value(name); }
    QStringList settingNames() const { return m_settings.keys(); }
    StoreResult<void> setSetting(const QString &name, const QByteArray &value);

    /// A whole copy, as SQLite's backup makes it, while this one stays open. \a withoutRemarks leaves the remarks out;
    /// the chain can be proved all the same. Appears under its name when it is complete. Of a damaged workspace: all that
    /// can be used. Errors name \a path unless they concern the workspace itself.
    StoreResult<CopyOutcome> copyTo(const QString &path, bool overwrite = false, bool withoutRemarks = false) const;

private:
    WorkspaceStore(QString path, StoreOptions options);
    StoreResult<void> openFile();
    StoreResult<void> takeLock();
    StoreResult<void> connect();
    StoreResult<void> connectForWriting();
    StoreResult<void> bringUpToDate(int version);
    StoreResult<void> load();
    /// \a broughtBack: lost sources that are about to be added again.
    StoreResult<void> repair(int broughtBack = 0);
    /// The same in the middle of work: an error if what is open is more than what could be saved.
    StoreResult<void> repairWhileOpen(int broughtBack);
    StoreResult<void> dropDamaged(const std::vector<NewSource> &sources);
    StoreResult<void> copyAsItIs(const QString &path, bool withoutRemarks) const;
    StoreResult<CopyOutcome> copyWhatIsUsable(const QString &path, bool withoutRemarks) const;
    void tell(const StoreContent &content, int sourcesLost, int extractionsLost, const QString &keptAt);
    /// Inside a transaction; as they are in the file then.
    StoreResult<std::vector<StoredReading>> insertReadings(const std::vector<NewReading> &readings,
                                                           const QDateTime &time);
    const StoredReading *keptReading(int number) const;
    StoreResult<void> putKept(int reading, const KeptBytes &bytes, int textPlace, std::set<int> &written);
    void take(std::vector<StoredReading> readings);
    void accept(StoreContent content);
    void becomeReadOnly(OpenNotice::Kind kind, const QString &detail = {});
    /// Whether something can be written, after what was refused the last time is out of the way.
    StoreResult<void> getReady();
    StoreResult<void> dropRefused();
    StoreResult<void> write(const std::function<StoreResult<void>()> &work);
    StoreError failure(StoreError::Kind kind, const QString &detail = {}) const { return {kind, m_path, detail}; }

    QString m_path;
    StoreOptions m_options;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_connection;
    bool m_readOnly = false;
    bool m_withoutLocks = false;
    bool m_newer = false;
    bool m_isCut = false;   // a repair in the middle of work could not save all of it
    bool m_refused = false; // something failed while writing: look what stands in the file before the next time
    std::vector<OpenNotice> m_notices;

    std::vector<StoredRecord> m_records;
    int m_recordCount = 0;
    QByteArray m_lastHash;
    std::vector<StoredReading> m_readings;
    QByteArray m_lastReadingHash;
    std::map<QByteArray, int> m_textPlaces; // number of the first reading that has a text
    std::map<QByteArray, qint64> m_sourceRows;
    std::vector<std::pair<qint64, StoredSource>> m_sources;
    std::vector<StoredSummary> m_summaries;
    QMap<QString, QByteArray> m_settings;
};

} // namespace gouji
