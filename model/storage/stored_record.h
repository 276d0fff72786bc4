// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/kept_extraction.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace gouji {

/// One record of the journal as the store sees it: some columns for lists, and the record itself as bytes that the store
/// does not look into.
struct StoredRecord
{
    int number = 0; ///< 1, 2, … without gaps
    QDateTime time; ///< UTC, milliseconds
    QString person;
    QString action;             ///< "do", "undo", "redo"
    QByteArray record;          ///< canonical bytes, without the remark
    QString remark;             ///< the person's words; can be left out of a copy without breaking the chain
    bool remarkLeftOut = false; ///< there was one, and this copy is without it
    QByteArray hash;            ///< given by the store: SHA-256 over the record before and all of this one
    friend bool operator==(const StoredRecord &, const StoredRecord &) = default;
};

/// How one report of the workspace was read from its source. A report read again (another encoding, a better
/// extraction) has several; the last one holds, the others stay.
struct StoredReading
{
    int number = 0;    ///< 1, 2, … without gaps
    QDateTime time;    ///< UTC, milliseconds
    int report = 0;    ///< id of the report in the workspace
    QByteArray source; ///< SHA-256 of the bytes, 32 bytes raw
    QString file;      ///< name that the reader was given: format by ending, hints for body and year
    int part = 1;
    QString encoding; ///< chosen by a person (IANA name); empty: found out
    bool pasted = false;
    QString readerVersion;
    QByteArray hash;       ///< given by the store
    QByteArray extraction; ///< SHA-256 of the bytes of what came of it, 32 bytes raw; empty: those are not kept
    QByteArray text;       ///< the same of the text that it was found in
    friend bool operator==(const StoredReading &, const StoredReading &) = default;
};

/// A reading to be kept with what came of it, as bytes that the store does not look into. Number, time and hashes are filled in by the store.
struct NewReading
{
    NewReading(StoredReading given = {}, KeptBytes bytes = {})
        : reading(std::move(given))
        , kept(std::move(bytes))
    {
    }
    StoredReading reading;
    KeptBytes kept;
};

/// A source without its bytes.
struct StoredSource
{
    QByteArray sha256;
    QString file; ///< name for the eye
    QDateTime added;
    qint64 size = 0;
    friend bool operator==(const StoredSource &, const StoredSource &) = default;
};

/// What a list shows of a report, as bytes that the store does not look into. Can be made again from the rest.
struct StoredSummary
{
    int report = 0;
    int asOf = 0; ///< number of the last record known to it
    QByteArray summary;
    friend bool operator==(const StoredSummary &, const StoredSummary &) = default;
};

} // namespace gouji
