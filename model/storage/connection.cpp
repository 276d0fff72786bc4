// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/connection.h"

#include "model/storage/statements.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>

#include <sqlite3.h>

namespace gouji {

namespace {

constexpr int busyMilliseconds = 3000;

QByteArray modeParameters(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::Read:
        return "mode=ro";
    case Connection::Mode::Frozen:
        return "mode=ro&immutable=1";
    case Connection::Mode::Create:
        return "mode=rwc";
    case Connection::Mode::Write:
        break;
    }
    return "mode=rw";
}

QString uriOf(const QString &path, Connection::Mode mode, const QByteArray &vfs)
{
    QByteArray uri = "file:" + QFile::encodeName(path).toPercentEncoding("/") + '?' + modeParameters(mode);
    if (!vfs.isEmpty())
        uri += "&vfs=" + vfs;
    return QString::fromLatin1(uri);
}

std::mutex &openPathsMutex()
{
    static std::mutex mutex;
    return mutex;
}

std::multimap<QString, Connection::Mode> &openPaths()
{
    static std::multimap<QString, Connection::Mode> paths;
    return paths;
}

QString keyOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

} // namespace

StoreError::Kind errorKind(int sqliteCode)
{
    using Kind = StoreError::Kind;
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return Kind::DiskFull;
    case SQLITE_READONLY:
        // A program that may only read meets a write that was broken off.
        if (sqliteCode == SQLITE_READONLY_ROLLBACK || sqliteCode == SQLITE_READONLY_RECOVERY
            || sqliteCode == SQLITE_READONLY_CANTINIT)
            return Kind::UnfinishedForReading;
        return Kind::ReadOnly;
    case SQLITE_PERM:
        return Kind::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return Kind::Locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Kind::Damaged;
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return Kind::CannotOpen;
    case SQLITE_IOERR:
        // What a page number beyond the end of the file leads to.
        return sqliteCode == SQLITE_IOERR_SHORT_READ ? Kind::Damaged : Kind::InputOutput;
    default:
        return Kind::Failed;
    }
}

QString validText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : QString::fromUtf8(text.toUtf8());
}

QVariant bound(const QString &text)
{
    return validText(text);
}

QVariant bound(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

Connection::Connection(QString name, QString path, Mode mode)
    : m_name(std::move(name))
    , m_path(std::move(path))
    , m_key(keyOf(m_path))
    , m_mode(mode)
{
    const std::lock_guard guard(openPathsMutex());
    openPaths().emplace(m_key, m_mode);
}

Connection::~Connection()
{
    {
        const std::lock_guard guard(openPathsMutex());
        const auto range = openPaths().equal_range(m_key);
        openPaths().erase(
            std::find_if(range.first, range.second, [this](const auto &each) { return each.second == m_mode; }));
    }
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

StoreResult<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode, const QByteArray &vfs)
{
    static std::atomic<int> count = 0;
    const QString name = QStringLiteral("gouji-store-%1").arg(++count);
    std::unique_ptr<Connection> connection(new Connection(name, path, mode));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        if (!database.isValid())
            return tl::unexpected(StoreError{StoreError::Kind::Failed, path, QStringLiteral("QSQLITE is missing")});
        QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
        if (mode == Mode::Read || mode == Mode::Frozen)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        database.setConnectOptions(options);
        database.setDatabaseName(uriOf(path, mode, vfs));
        if (!database.open())
            return tl::unexpected(connection->error(database.lastError()));
    }
    // A file that turns out to be damaged must stay as it is, its log included.
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // A workspace has neither; what another program put in must not do or show anything.
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    for (const char *setting : statements::connectionSettings()) {
        if (const auto done = connection->run(setting); !done)
            return tl::unexpected(done.error());
    }
    return connection;
}

bool Connection::isOpenHere(const QString &path)
{
    const std::lock_guard guard(openPathsMutex());
    return openPaths().contains(keyOf(path));
}

bool Connection::isFrozenHere(const QString &path)
{
    const std::lock_guard guard(openPathsMutex());
    const auto range = openPaths().equal_range(keyOf(path));
    return std::any_of(range.first, range.second, [](const auto &each) { return each.second == Mode::Frozen; });
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") != 0;
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

StoreError Connection::error(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    return {errorKind(code), m_path, QStringLiteral("%1 (SQLite %2)").arg(error.databaseText()).arg(code), code};
}

StoreResult<void> Connection::execute(QSqlQuery &query, const QString &statement, const QVariantList &values) const
{
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::unexpected(error(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::unexpected(error(query.lastError()));
    return {};
}

StoreResult<void> Connection::run(const char *statement, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    return execute(query, QString::fromLatin1(statement), values);
}

StoreResult<void> Connection::run(const char *statement, int number)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    return execute(query, QString::fromLatin1(statement).arg(number), {});
}

StoreResult<QVariantList> Connection::firstRow(const char *statement, const QVariantList &values)
{
    QVariantList result;
    const auto done = forEach(statement, values, [&result](const QSqlQuery &query) {
        const int columns = query.record().count();
        for (int column = 0; column < columns; ++column)
            result.append(query.value(column));
        return false;
    });
    if (!done)
        return tl::unexpected(done.error());
    return result;
}

StoreResult<void> Connection::forEach(const char *statement, const QVariantList &values,
                                      const std::function<bool(const QSqlQuery &)> &row)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (const auto done = execute(query, QString::fromLatin1(statement), values); !done)
        return done;
    while (query.next()) {
        if (!row(query))
            return {};
    }
    if (query.lastError().isValid())
        return tl::unexpected(error(query.lastError()));
    return {};
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

void Connection::rollBack()
{
    if (inTransaction())
        (void)run(statements::rollback);
}

Connection::View::View(Connection &connection)
    : m_connection(connection)
{
    (void)m_connection.run(statements::beginReading); // reads nothing yet, and so cannot fail for what is in the file
}

Connection::View::~View()
{
    m_connection.rollBack();
}

StoreResult<void> Connection::transaction(const std::function<StoreResult<void>()> &work)
{
    if (const auto begun = run(statements::begin); !begun) {
        rollBack();
        return begun;
    }
    auto done = work();
    if (done)
        done = run(statements::commit);
    if (!done)
        rollBack();
    return done;
}

} // namespace gouji
