// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

/// Every statement of the store: the one place with SQL. There are no indexes: what is searched for is held in memory,
/// and a table read by its own order needs nothing else that could be damaged.
namespace gouji::statements {

/// "Gouj" as a big-endian number.
inline constexpr int applicationId = 0x476f756a;
inline constexpr int currentVersion = 2;
/// The oldest version whose files can be read as they are.
inline constexpr int readableFrom = 1;
inline constexpr int pageSize = 4096;

/// Statements that bring a database from \c version to the next one.
struct Migration
{
    int version = 1;
    std::vector<const char *> statements;
};
/// Those that there are, oldest first. Version 1 is the first.
const std::vector<Migration> &migrations();

/// Makes the tables in an empty database.
const std::vector<const char *> &schema();

inline constexpr auto applicationIdIs = "PRAGMA application_id";
inline constexpr auto versionIs = "PRAGMA user_version";
/// %1 a number; pragmas take no bound values.
inline constexpr auto setApplicationId = "PRAGMA application_id = %1";
inline constexpr auto setVersion = "PRAGMA user_version = %1";
inline constexpr auto setPageSize = "PRAGMA page_size = %1";

/// Set on every connection; none of them reads the file.
const std::vector<const char *> &connectionSettings();
/// Every commit waits for the disk. With FULL alone a rollback journal that was deleted can be back after a power failure,
/// and take the last commit with it.
inline constexpr auto syncAlways = "PRAGMA synchronous = EXTRA";
inline constexpr auto useLog = "PRAGMA journal_mode = WAL";
inline constexpr auto useRollback = "PRAGMA journal_mode = DELETE";
inline constexpr auto lockWholly = "PRAGMA locking_mode = EXCLUSIVE";
inline constexpr auto lockShortly = "PRAGMA locking_mode = NORMAL";
inline constexpr auto emptyLog = "PRAGMA wal_checkpoint(TRUNCATE)";
inline constexpr auto quickCheck = "PRAGMA quick_check(1)";

inline constexpr auto begin = "BEGIN IMMEDIATE";
inline constexpr auto beginReading = "BEGIN";
inline constexpr auto commit = "COMMIT";
inline constexpr auto rollback = "ROLLBACK";

inline constexpr auto head = "SELECT count, hash FROM heads WHERE chain = ?";
inline constexpr auto setHead = "UPDATE heads SET count = ?, hash = ? WHERE chain = ?";
inline constexpr int journalChain = 1;
inline constexpr int readingsChain = 2;

inline constexpr auto appendRecord =
    "INSERT INTO journal (number, time, person, action, record, previous, hash, seal, salt, remark) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
inline constexpr auto dropRecordsFrom = "DELETE FROM journal WHERE number >= ?";
inline constexpr auto records =
    "SELECT number, time, person, action, record, previous, hash, seal, salt, remark FROM journal "
    "WHERE number >= ? ORDER BY number";
inline constexpr auto dropRemarks = "UPDATE journal SET salt = NULL, remark = NULL";
inline constexpr auto forgetDeleted = "PRAGMA secure_delete = ON";
inline constexpr auto compact = "VACUUM";

inline constexpr auto appendReading =
    "INSERT INTO readings (number, time, report, source, file, part, encoding, pasted, reader, previous, hash, "
    "extraction, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
inline constexpr auto dropReadingsFrom = "DELETE FROM readings WHERE number >= ?";
inline constexpr auto readings =
    "SELECT number, time, report, source, file, part, encoding, pasted, reader, previous, hash, extraction, text "
    "FROM readings WHERE number >= ? ORDER BY number";
/// Of a file of version 1.
inline constexpr auto readingsOnly =
    "SELECT number, time, report, source, file, part, encoding, pasted, reader, previous, hash, NULL, NULL "
    "FROM readings WHERE number >= ? ORDER BY number";
inline constexpr auto keepsExtractions = "SELECT count(*) FROM pragma_table_info('readings') WHERE name = 'extraction'";
inline constexpr auto keptTables =
    "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('extractions', 'texts')";

inline constexpr auto extractionNumbers = "SELECT reading FROM extractions ORDER BY reading";
inline constexpr auto textNumbers = "SELECT reading FROM texts ORDER BY reading";
inline constexpr auto putExtraction = "INSERT OR REPLACE INTO extractions (reading, bytes) VALUES (?, ?)";
inline constexpr auto dropExtractionsFrom = "DELETE FROM extractions WHERE reading >= ?";
inline constexpr auto extractionBytes = "SELECT bytes FROM extractions WHERE reading = ?";
/// By the first reading that has the text.
inline constexpr auto putText = "INSERT OR REPLACE INTO texts (reading, bytes) VALUES (?, ?)";
inline constexpr auto dropTextsFrom = "DELETE FROM texts WHERE reading >= ?";
inline constexpr auto textBytes = "SELECT bytes FROM texts WHERE reading = ?";

inline constexpr auto addSource = "INSERT INTO sources (sha256, file, added, size, bytes) VALUES (?, ?, ?, ?, ?)";
inline constexpr auto sourcesUpwards = "SELECT id, sha256, file, added, size FROM sources WHERE id > ? ORDER BY id";
inline constexpr auto sourcesDownwards =
    "SELECT id, sha256, file, added, size FROM sources WHERE id < ? ORDER BY id DESC";
inline constexpr auto sourceBytes = "SELECT bytes FROM sources WHERE id = ?";

inline constexpr auto setSummary =
    "INSERT OR REPLACE INTO summaries (report, as_of, summary, hash) VALUES (?, ?, ?, ?)";
inline constexpr auto summaries = "SELECT report, as_of, summary, hash FROM summaries ORDER BY report";

inline constexpr auto dropSettings = "DELETE FROM settings";
inline constexpr auto setSetting = "INSERT OR REPLACE INTO settings (id, name, value, hash) VALUES (?, ?, ?, ?)";
inline constexpr auto settings = "SELECT id, name, value, hash FROM settings ORDER BY id";

} // namespace gouji::statements
