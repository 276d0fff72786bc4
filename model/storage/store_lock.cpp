// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/store_files.h"
#include "model/storage/workspace_store.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace gouji {

namespace {

/// Whether another machine holds it, as the system's lock tells machines apart: by their number, else by their name.
bool isHeldElsewhere(const QLockFile &lock, const QString &host)
{
    constexpr int machineLine = 3; // behind process, program and host
    QFile file(lock.fileName());
    const QByteArrayList lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
    const QByteArray machine = lines.size() > machineLine ? lines[machineLine].trimmed() : QByteArray();
    if (!machine.isEmpty())
        return machine != QSysInfo::machineUniqueId();
    return !host.isEmpty() && host != QSysInfo::machineHostName();
}

bool namesItsHolder(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&process, &host, &program);
}

bool takes(QLockFile &lock)
{
    if (lock.tryLock(0))
        return true;
    if (lock.error() != QLockFile::LockFailedError || namesItsHolder(lock))
        return false;
    // It is being written at this very moment, or its program ended in that moment.
    constexpr int momentInMilliseconds = 200;
    if (lock.tryLock(momentInMilliseconds))
        return true;
    // One that cannot be opened (another user's) or that is still held stays: only the system knows that nobody has it.
    return !namesItsHolder(lock) && lock.removeStaleLockFile() && lock.tryLock(0);
}

} // namespace

StoreResult<void> WorkspaceStore::takeLock()
{
    if (m_options.access == StoreOptions::Access::Read) {
        m_readOnly = true;
        return {};
    }
    m_lock = std::make_unique<QLockFile>(lockPath(m_path));
    m_lock->setStaleLockTime(0); // stale is what its holder no longer lives for, however old
    if (m_options.breakLock)
        m_lock->removeStaleLockFile();
    if (takes(*m_lock))
        return {};
    if (m_lock->error() != QLockFile::LockFailedError) {
        becomeReadOnly(OpenNotice::Kind::ReadOnlyPlace);
        return {};
    }
    qint64 process = 0;
    QString host;
    QString program;
    QString who;
    if (m_lock->getLockInfo(&process, &host, &program))
        who = QStringLiteral("%1 (%2), %3").arg(program).arg(process).arg(host);
    else
        who = QFileInfo(m_lock->fileName()).owner();
    const QDateTime since = QFileInfo(m_lock->fileName()).lastModified();
    const bool isElsewhere = isHeldElsewhere(*m_lock, host);
    becomeReadOnly(OpenNotice::Kind::InUse, who);
    m_notices.back().since = since;
    m_notices.back().isElsewhere = isElsewhere;
    return {};
}

} // namespace gouji
