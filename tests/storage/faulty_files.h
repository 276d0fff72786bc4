// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>
#include <random>

namespace gouji::test {

/// SQLite's file system with a layer in between ("file:…?vfs=faulty"): counts what is written and flushed, lets an
/// operation fail, and knows what would be on the disk if the power went out now. One for the whole program.
class FaultyFiles
{
public:
    static constexpr const char *name = "faulty";
    static FaultyFiles &instance();
    /// From now on every file is opened through it; since it does not wait for the disk, hundreds of files take no time.
    static void becomeUsual();
    /// As new: no counts, no faults, nothing known of any file.
    void reset();

    int writes = 0;
    int syncs = 0;      ///< calls of xSync
    int operations = 0; ///< writes, truncations, syncs and deletions, which is what can fail
    /// Number of the operation that fails, counted from 1 since \c reset; 0: none.
    int failAt = 0;
    /// All from \c failAt on fail.
    bool failFromThereOn = false;
    int failWith = 0; ///< SQLite's result code
    /// From the next operation on all fail with this code.
    void failFromNowOn(int code)
    {
        failAt = operations + 1;
        failFromThereOn = true;
        failWith = code;
    }
    int failed = 0; ///< how many did
    bool hasSharedMemory = true;
    bool hasLocks = true;
    /// Called after every operation that succeeded.
    std::function<void()> afterOperation;

    /// The files as a power failure leaves them: what was flushed is there; of what was written since, each write is there,
    /// missing, or there in part, as chance has it.
    QMap<QString, QByteArray> afterPowerFailure(std::mt19937 &chance) const;

    struct Change
    {
        bool isTruncation = false;
        qint64 offset = 0;
        QByteArray bytes;
    };
    struct File
    {
        QByteArray flushed;
        bool everFlushed = false;
        bool removed = false; ///< and nobody has made sure that it stays so
        std::vector<Change> since;
    };
    QMap<QString, File> files;

    /// Counts one operation; the code with which it has to fail, or 0.
    int count();
    /// Files that were deleted stay so, even if the power goes out.
    void settleDeletions();

private:
    FaultyFiles();
};

} // namespace gouji::test
