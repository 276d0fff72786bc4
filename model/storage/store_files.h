// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/storage/connection.h"
#include "model/storage/file_shape.h"

namespace gouji {

/// Files of a workspace beside the workspace itself.
QString lockPath(const QString &path);
QString logPath(const QString &path); ///< SQLite's write-ahead log
/// How the log ends. Another program may be writing at this moment, so anything but Whole is said only of a log that stays as
/// it is.
LogEnd lastingLogEnd(const QString &path);
QString repairedPath(const QString &path); ///< what was saved of a damaged file, about to take its place

/// NAME.damaged-1 or the first number that is free.
QString freePath(const QString &path, const QString &word);

/// Makes the change of a folder durable (a new name, a name gone).
void syncFolderOf(const QString &path);

/// The first page of a file, or what there is of it.
StoreResult<QByteArray> readFirstPage(const QString &path);

/// Makes the tables of a workspace in a file that is not there. Closed again afterwards, without a log.
StoreResult<void> createTables(const QString &path, const QByteArray &vfs = {});

/// A whole copy by SQLite's backup to a file that is not there.
StoreResult<void> backUp(Connection &from, const QString &path);

} // namespace gouji
