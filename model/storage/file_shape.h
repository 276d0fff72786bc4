// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace gouji {

/// What can be said of a file from its bytes, before SQLite is asked.
enum class FileShape : quint8 {
    Sound,   ///< the fields of the header that never change are as they should be
    Damaged, ///< a workspace, and its header is not as it was written
    Foreign, ///< no workspace
    Empty
};

/// \a start: the first page of the file, or what there is of it.
FileShape fileShape(const QByteArray &start);

/// Whether the file keeps its changes in a write-ahead log.
bool usesLog(const QByteArray &start);

/// \a start with every field of its first page set to what a workspace has, for a file of \a pages pages.
/// \a model: first page of a new workspace.
QByteArray repairedFirstPage(const QByteArray &model, qint64 pages, bool log);

/// How a write-ahead log ends. SQLite reads it up to the last change that is whole.
enum class LogEnd : quint8 {
    Whole,
    /// Behind the last whole change stands the beginning of another: the program ended while it was writing, and nothing is lost
    /// that had been said to be saved; or the log was cut off, which looks the same.
    BrokenOff,
    /// The very last frame, which would make a change whole, is not as its sum says: it was damaged, or the program ended between its
    /// header and its page.
    Doubtful,
    Damaged ///< frames of this log cannot be used
};

LogEnd logEnd(const QByteArray &log);

} // namespace gouji
