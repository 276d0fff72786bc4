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

/// Whether the write-ahead log ends as one does that was left by a program: with frames of this log that cannot be used,
/// either a write was cut off or it was damaged. What SQLite reads of such a log is what stands before them.
bool logIsCut(const QByteArray &log);

} // namespace gouji
