// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <sqlite3.h>

namespace gouji::test {

/// Runs statements on a file as any other program would. SQLite's words if that fails, else empty.
inline QString runOn(const QString &path, const QByteArray &statements)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    QString problem;
    if (sqlite3_exec(database, statements.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        problem = QString::fromUtf8(sqlite3_errmsg(database));
    sqlite3_close(database);
    return problem;
}

} // namespace gouji::test
