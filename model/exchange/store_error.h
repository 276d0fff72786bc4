// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <tl/expected.hpp>

namespace gouji {

/// Why the store of a workspace did not do what was asked. Nothing was changed then; what had been saved stays.
struct StoreError
{
    enum class Kind : quint8 {
        NoSuchFile,
        NoSuchFolder,
        Exists,      ///< something of that name is there, and was left as it is
        CannotOpen,  ///< the system does not let us
        CannotWrite, ///< a copy cannot be made where it was asked for
        Empty,       ///< a file without a single byte
        NotAWorkspace,
        NewerSchema, ///< written by a later version, in a shape this one cannot even read
        OlderSchema, ///< needs to be brought up to date, which a file opened for reading does not allow
        ReadOnly,    ///< the store was opened for reading; see OpenNotice
        Locked,      ///< another program has it
        DiskFull,
        InputOutput,          ///< the disk or the network failed
        Damaged,              ///< the content is not what was written
        DamagedForReading,    ///< the same, where only a program that may write could save what is left
        UnfinishedForReading, ///< its last changes stand in the log beside it, which only a program that may write can use
        LostWhileOpen,        ///< damage was met and repaired, but not all that is open could be saved
        NoSuchSource,
        SourceDamaged, ///< the text of one report is not what was added; all else is in use
        NotRead,       ///< the text of one report is there, and the program's reading finds no such report in it
        OutOfOrder,    ///< a record whose number does not follow the last one: a fault of the program
        Failed         ///< anything else that SQLite says
    };
    Kind kind = Kind::Failed;
    QString path;      ///< of the file concerned
    QString detail;    ///< the system's or SQLite's own words, for a report of the fault; may be empty
    int code = 0;      ///< SQLite's extended result code, where there is one
    QString file = {}; ///< name of the report's source, where it is about one report
    friend bool operator==(const StoreError &, const StoreError &) = default;
};

template<typename Value>
using StoreResult = tl::expected<Value, StoreError>;

/// What a copy holds.
struct CopyOutcome
{
    bool isWhole = true; ///< false: of a damaged workspace, all that could be used
    int sourcesLost = 0;
    int extractionsLost = 0; ///< what so many readings of reports gave
};

/// What is to be said about a store that was opened all the same.
struct OpenNotice
{
    enum class Kind : quint8 {
        InUse,         ///< opened for reading: another program has it; who: \c detail, from when on: \c since
        ReadOnlyPlace, ///< opened for reading: file or folder cannot be written to
        NewerSchema,   ///< opened for reading: written by a later version
        Migrated,      ///< brought up to date; the file as it was is kept at \c keptAt
        WithoutLog,    ///< this file system has no shared memory: slower, as safe
        WithoutLocks,  ///< this file system has no locks: only our own lock file guards the workspace
        JournalCut,    ///< damaged: \c kept records are in use, number \c firstBad was the first bad one
        ReadingsCut,   ///< damaged: readings of reports from number \c firstBad on are lost
        SourcesLost,   ///< damaged: \c lost sources cannot be read
        Repaired,      ///< damaged, and all records, readings and sources could be saved
        LogCut,        ///< the end of the write-ahead log is unusable: a write was broken off, or it was damaged
        SettingsLost,  ///< damaged: \c lost settings are gone
        /// Damaged: what \c lost reports had been read as is gone; they are read from their sources again.
        ExtractionsLost
    };
    Kind kind = Kind::InUse;
    QString path;
    QString keptAt; ///< file that holds what was there before; empty if nothing was changed
    QString detail;
    int kept = 0;
    int firstBad = 0;
    int lost = 0;
    QDateTime since = {};
    bool isElsewhere = false; ///< of one in use: by another machine, of whose programs nothing can be known here
    friend bool operator==(const OpenNotice &, const OpenNotice &) = default;
};

} // namespace gouji
