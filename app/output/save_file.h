// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace gouji {

enum class SaveResult : quint8 {
    Done,
    Exists,     ///< something of that name is there, and was left as it is
    NotWritten, ///< nothing was changed
    Differs     ///< written, but the disk gives other bytes back
};

/// Writes a file as a whole or not at all, and reads it back. \a path is a path text. Nothing that is there is
/// overwritten unless \a overwrite is set.
SaveResult saveFile(const QString &path, const QByteArray &bytes, bool overwrite);

/// Makes a folder and those above it. False if there is none afterwards.
bool makeFolder(const QString &path);

/// The one path of a file, without links and dots; of a file that is not there, that which it would have.
QString canonicalPath(const QString &path);

} // namespace gouji
