// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/store_error.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace gouji {

/// Something that refutes a workspace.
struct VerifyFault
{
    enum class What : quint8 { File, Record, Reading, Source, Setting, Extraction };
    enum class Why : quint8 {
        Unreadable, ///< SQLite finds it damaged
        Missing,    ///< the number is not there, or a reading's source or extraction is not
        LinkBroken, ///< it names another hash before it than that of the one before
        Altered,    ///< its content does not have its hash, or nothing belongs to it
        HeadDiffers ///< records were added or taken away behind the back of the count
    };
    What what = What::File;
    Why why = Why::Unreadable;
    int number = 0; ///< of the record or reading, of an extraction that of its reading
    QString name;   ///< of a source: its file and SHA-256; of an extraction: the file that was read,
                    ///< empty if it belongs to no reading and was put in; of a file: that beside the workspace
                    ///< with its last changes, empty where it is the workspace itself
    QString detail; ///< SQLite's words, where it has some
    int report = 0; ///< of an extraction: the report that was read
    friend bool operator==(const VerifyFault &, const VerifyFault &) = default;
};

/// What a workspace proves about itself. A chain cannot show that its last records were taken away along with the count
/// by someone who knows how; who wrote down the last hash can see it.
struct VerifyResult
{
    bool proved() const { return faults.empty(); }
    int records = 0; ///< good ones, from the first on
    int readings = 0;
    int sources = 0;     ///< whose bytes have their hash
    int extractions = 0; ///< those of readings, whose bytes have their hash
    int remarksLeftOut = 0;
    /// The last write was broken off: what stands before it is judged. It refutes nothing, since a program that was ended while
    /// writing leaves the same as a log that was cut off.
    bool isBrokenOff = false;
    QByteArray lastHash;             ///< of the last good record
    std::vector<VerifyFault> faults; ///< at most one a chain; the journal's first
};

/// Proves or refutes chains, sources, extractions and the file itself, without changing anything. An error: it cannot be read, or is
/// no workspace.
StoreResult<VerifyResult> verifyWorkspace(const QString &path);

} // namespace gouji
