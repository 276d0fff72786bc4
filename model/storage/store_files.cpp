// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/store_files.h"

#include "model/storage/statements.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace gouji {

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

QString logPath(const QString &path)
{
    return path + QStringLiteral("-wal");
}

LogEnd lastingLogEnd(const QString &path)
{
    constexpr int mostLooks = 50;
    constexpr int pauseInMilliseconds = 20;
    // Between the parts of a long change a program that writes may pause.
    constexpr int looksAtBrokenOff = 12;
    constexpr int looksAtDamaged = 2;
    QByteArray before;
    int same = 0;
    for (int looks = 0; looks < mostLooks; ++looks) {
        QFile log(logPath(path));
        const QByteArray bytes = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
        const LogEnd end = logEnd(bytes);
        if (end == LogEnd::Whole)
            return end;
        same = bytes == before ? same + 1 : 1;
        if (same >= (end == LogEnd::Damaged ? looksAtDamaged : looksAtBrokenOff))
            return end;
        before = bytes;
        QThread::msleep(pauseInMilliseconds);
    }
    return LogEnd::Whole;
}

QString repairedPath(const QString &path)
{
    return path + QStringLiteral(".repaired");
}

QString freePath(const QString &path, const QString &word)
{
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1.%2-%3").arg(path, word, QString::number(number));
        if (!QFile::exists(name) && !QFile::exists(logPath(name)))
            return name;
    }
}

void syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path);
#endif
}

StoreResult<QByteArray> readFirstPage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const auto kind = QFileInfo::exists(path) ? StoreError::Kind::CannotOpen : StoreError::Kind::NoSuchFile;
        return tl::unexpected(StoreError{kind, path, file.errorString()});
    }
    return file.read(statements::pageSize);
}

StoreResult<void> createTables(const QString &path, const QByteArray &vfs)
{
    auto opened = Connection::open(path, Connection::Mode::Create, vfs);
    if (!opened)
        return tl::unexpected(opened.error());
    Connection &connection = **opened;
    if (const auto done = connection.run(statements::setPageSize, statements::pageSize); !done)
        return done;
    if (const auto done = connection.run(statements::syncAlways); !done)
        return done;
    return connection.transaction([&connection]() -> StoreResult<void> {
        for (const char *statement : statements::schema()) {
            if (auto done = connection.run(statement); !done)
                return done;
        }
        if (auto done = connection.run(statements::setApplicationId, statements::applicationId); !done)
            return done;
        return connection.run(statements::setVersion, statements::currentVersion);
    });
}

StoreResult<void> backUp(Connection &from, const QString &path)
{
    const auto failed = [&path](int code, sqlite3 *database) {
        return tl::unexpected(StoreError{errorKind(code), path, QString::fromUtf8(sqlite3_errmsg(database)), code});
    };
    sqlite3 *target = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &target, flags, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> closer(target, sqlite3_close);
    if (code != SQLITE_OK)
        return failed(code, target);
    sqlite3_extended_result_codes(target, 1);
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", from.handle(), "main");
    if (!backup)
        return failed(sqlite3_errcode(target), target);
    constexpr int pagesAtOnce = 4096;
    constexpr int mostWaits = 200;
    int waits = 0;
    do {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            if (++waits > mostWaits)
                break;
            sqlite3_sleep(10);
            code = SQLITE_OK;
        }
    } while (code == SQLITE_OK);
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return failed(code, target);
    if (finished != SQLITE_OK)
        return failed(finished, target);
    return {};
}

} // namespace gouji
