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

/// The number that a statement gives; -1 if it gives none.
inline int numberFrom(const QString &path, const QByteArray &statement)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *prepared = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_prepare_v2(database, statement.constData(), -1, &prepared, nullptr);
    const int number = sqlite3_step(prepared) == SQLITE_ROW ? sqlite3_column_int(prepared, 0) : -1;
    sqlite3_finalize(prepared);
    sqlite3_close(database);
    return number;
}

} // namespace gouji::test
