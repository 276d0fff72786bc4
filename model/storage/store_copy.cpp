// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/repair.h"
#include "model/storage/store_files.h"
#include "model/storage/workspace_store.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <cstdio>

namespace gouji {

namespace {

using Kind = StoreError::Kind;

StoreResult<void> finishCopy(Connection &copy, bool withoutRemarks)
{
    // Without a log a copy is one file, and can be read from a medium that cannot be written to.
    if (auto changed = copy.run(statements::useRollback); !changed)
        return changed;
    if (withoutRemarks) {
        for (const char *statement : {statements::forgetDeleted, statements::dropRemarks, statements::compact}) {
            if (auto changed = copy.run(statement); !changed)
                return changed;
        }
    }
    return {};
}

void removeWithLog(const QString &path)
{
    QFile::remove(path);
    QFile::remove(logPath(path));
    QFile::remove(path + QStringLiteral("-journal"));
}

} // namespace

StoreResult<void> WorkspaceStore::copyAsItIs(const QString &path, bool withoutRemarks) const
{
    if (auto copied = backUp(*m_connection, path); !copied)
        return copied;
    auto opened = Connection::open(path, Connection::Mode::Write);
    if (!opened)
        return tl::unexpected(opened.error());
    if (auto finished = finishCopy(**opened, withoutRemarks); !finished)
        return finished;
    const auto content = readContent(**opened);
    if (!content)
        return tl::unexpected(content.error());
    // Behind the back of one who only reads, more may have been written in the meantime.
    const bool isSame = m_readOnly || content->records.lastHash == m_lastHash;
    if (content->records.fault || content->readings.fault || !content->sourcesComplete || !content->keptTablesThere
        || !isSame)
        return tl::unexpected(StoreError{Kind::Damaged, path, {}});
    return {};
}

StoreResult<CopyOutcome> WorkspaceStore::copyWhatIsUsable(const QString &path, bool withoutRemarks) const
{
    if (auto begun = m_connection->run(statements::beginReading); !begun)
        return tl::unexpected(begun.error());
    const auto saved = [&]() -> StoreResult<Lost> {
        const auto content = readContent(*m_connection);
        if (!content)
            return tl::unexpected(content.error());
        if (content->records.rows.empty() && content->readings.rows.empty() && content->sources.empty())
            return tl::unexpected(failure(Kind::Damaged, QStringLiteral("no row of any table can be read")));
        return writeSaved(*m_connection, *content, path);
    }();
    m_connection->rollBack();
    if (!saved)
        return tl::unexpected(saved.error());
    auto opened = Connection::open(path, Connection::Mode::Write);
    if (!opened)
        return tl::unexpected(opened.error());
    if (auto finished = finishCopy(**opened, withoutRemarks); !finished)
        return tl::unexpected(finished.error());
    return CopyOutcome{false, saved->sources, saved->extractions};
}

StoreResult<CopyOutcome> WorkspaceStore::copyTo(const QString &path, bool overwrite, bool withoutRemarks) const
{
    const auto failed = [&path](Kind kind) { return tl::unexpected(StoreError{kind, path, {}}); };
    const QFileInfo target(path);
    if (!QFileInfo(target.absolutePath()).isDir())
        return failed(Kind::NoSuchFolder);
    if (target.exists()
        && (!overwrite || target.isDir() || target.canonicalFilePath() == QFileInfo(m_path).canonicalFilePath()))
        return failed(Kind::Exists);
    if (QFileInfo::exists(repairedPath(path))) // it would take the place of the copy
        return tl::unexpected(StoreError{Kind::Exists, repairedPath(path), {}});
    if (!m_connection)
        return tl::unexpected(failure(Kind::LostWhileOpen));
    QLockFile lock(lockPath(path));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return failed(lock.error() == QLockFile::LockFailedError ? Kind::Locked : Kind::CannotWrite);

    const QString unfinished = path + QStringLiteral(".part");
    removeWithLog(unfinished);
    StoreResult<CopyOutcome> outcome;
    if (auto copied = copyAsItIs(unfinished, withoutRemarks); !copied) {
        outcome = tl::unexpected(copied.error());
        if (meansDamage(copied.error())) {
            removeWithLog(unfinished);
            outcome = copyWhatIsUsable(unfinished, withoutRemarks);
        }
    }
    if (!outcome) {
        removeWithLog(unfinished);
        StoreError error = outcome.error();
        // The person knows the name that was chosen, and only where the workspace itself is busy is it that one's fault.
        error.path = error.kind == Kind::Locked || error.kind == Kind::Damaged ? m_path : path;
        if (error.kind == Kind::CannotOpen || error.kind == Kind::ReadOnly)
            error.kind = Kind::CannotWrite;
        return tl::unexpected(error);
    }
    QFile::remove(logPath(path)); // one that was left behind must not be taken for the copy's
    if (target.exists()) {
        if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) != 0) {
            removeWithLog(unfinished);
            return failed(Kind::CannotWrite);
        }
    } else if (!QFile::rename(unfinished, path)) {
        removeWithLog(unfinished);
        return failed(QFileInfo::exists(path) ? Kind::Exists : Kind::CannotWrite);
    }
    syncFolderOf(path);
    return outcome;
}

} // namespace gouji
