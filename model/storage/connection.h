// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/store_error.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

struct sqlite3;

namespace gouji {

/// One connection to an SQLite file, closed with its last owner. To be used in the thread that opened it.
class Connection
{
public:
    enum class Mode : quint8 {
        Read,   ///< others may be writing
        Frozen, ///< nobody is writing, and no file may appear beside it
        Write,
        Create
    };
    /// \a vfs: SQLite's name of the file system layer; empty: the usual one.
    static StoreResult<std::unique_ptr<Connection>> open(const QString &path, Mode mode, const QByteArray &vfs = {});
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }
    bool isReadOnly() const;
    /// Whether this program has a connection to the file. Opening and closing it by other means would then take the
    /// system's locks away from SQLite.
    static bool isOpenHere(const QString &path);
    /// Whether one of them was opened in the knowledge that nobody is writing.
    static bool isFrozenHere(const QString &path);
    StoreResult<void> run(const char *statement, const QVariantList &values = {});
    /// For pragmas that take a number in their text.
    StoreResult<void> run(const char *statement, int number);
    /// The first row, empty if there is none.
    StoreResult<QVariantList> firstRow(const char *statement, const QVariantList &values = {});
    /// Calls \a row for each row until it returns false.
    StoreResult<void> forEach(const char *statement, const QVariantList &values,
                              const std::function<bool(const QSqlQuery &)> &row);

    /// BEGIN IMMEDIATE, \a work, COMMIT; whatever fails, nothing of it stays.
    StoreResult<void> transaction(const std::function<StoreResult<void>()> &work);
    bool inTransaction() const;
    void rollBack();

    /// As long as it lives, what is read through the connection is one state of the file, whatever another program writes to it in
    /// the meantime. Not while a transaction is open.
    class View
    {
    public:
        explicit View(Connection &connection);
        ~View();
        Q_DISABLE_COPY_MOVE(View)

    private:
        Connection &m_connection;
    };

    sqlite3 *handle() const;
    StoreError error(const QSqlError &error) const;

private:
    Connection(QString name, QString path, Mode mode);
    StoreResult<void> execute(QSqlQuery &query, const QString &statement, const QVariantList &values) const;

    QString m_name;
    QString m_path;
    QString m_key; // of the list of open files
    Mode m_mode;
};

/// Kind for one of SQLite's result codes, plain or extended.
StoreError::Kind errorKind(int sqliteCode);

/// Values for binding that are never NULL. Text is made valid first, so that it comes back as it went in.
QVariant bound(const QString &text);
QVariant bound(const QByteArray &bytes);
QString validText(const QString &text);

} // namespace gouji
