// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/statements.h"

namespace gouji::statements {

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps{
        // What came of each reading is kept; of those that are there already, nothing was.
        {1,
         {"ALTER TABLE readings ADD COLUMN extraction BLOB", "ALTER TABLE readings ADD COLUMN text BLOB",
          "CREATE TABLE extractions (reading INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
          "CREATE TABLE texts (reading INTEGER PRIMARY KEY, bytes BLOB NOT NULL)"}},
    };
    return steps;
}

// Columns that lists need stand before the long ones, so that reading a list does not walk through the bytes.
const std::vector<const char *> &schema()
{
    static const std::vector<const char *> tables{
        "CREATE TABLE heads (chain INTEGER PRIMARY KEY, count INTEGER NOT NULL, hash BLOB NOT NULL)",
        "CREATE TABLE journal (number INTEGER PRIMARY KEY, time INTEGER NOT NULL, person TEXT NOT NULL, "
        "action TEXT NOT NULL, record BLOB NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL, seal BLOB NOT NULL, "
        "salt BLOB, remark TEXT)",
        "CREATE TABLE readings (number INTEGER PRIMARY KEY, time INTEGER NOT NULL, report INTEGER NOT NULL, "
        "source BLOB NOT NULL, file TEXT NOT NULL, part INTEGER NOT NULL, encoding TEXT NOT NULL, pasted INTEGER NOT NULL, "
        "reader TEXT NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL, extraction BLOB, text BLOB)",
        "CREATE TABLE sources (id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL, file TEXT NOT NULL, "
        "added INTEGER NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL)",
        "CREATE TABLE summaries (report INTEGER PRIMARY KEY, as_of INTEGER NOT NULL, summary BLOB NOT NULL, "
        "hash BLOB NOT NULL)",
        "CREATE TABLE settings (id INTEGER PRIMARY KEY, name TEXT NOT NULL, value BLOB NOT NULL, hash BLOB NOT NULL)",
        "CREATE TABLE extractions (reading INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
        "CREATE TABLE texts (reading INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
        "INSERT INTO heads (chain, count, hash) VALUES (1, 0, zeroblob(32)), (2, 0, zeroblob(32))",
    };
    return tables;
}

const std::vector<const char *> &connectionSettings()
{
    static const std::vector<const char *> pragmas{
        "PRAGMA trusted_schema = OFF",
        "PRAGMA cell_size_check = ON",
        "PRAGMA fullfsync = ON",
        "PRAGMA checkpoint_fullfsync = ON",
        "PRAGMA temp_store = MEMORY",
        // The log stays short, so that little stands in it alone.
        "PRAGMA wal_autocheckpoint = 60",
    };
    return pragmas;
}

} // namespace gouji::statements
