// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/workspace_files.h"

#include "model/storage/store_sentences.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gouji {

bool WorkspaceFiles::looksLikeWorkspace(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return false;
    if (info.suffix().compare(WorkspaceFile::ending(), Qt::CaseInsensitive) == 0)
        return true;
    // What is read from a pipe to look at it is gone for whoever reads it.
    QFile file(path);
    return info.isFile() && file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3", 16);
}

StoreResult<std::unique_ptr<KeptWorkspace>> WorkspaceFiles::createIn(const QString &folder, const QString &name,
                                                                     Workspace &workspace) const
{
    auto made = WorkspaceFile::createIn(folder, name, workspace, m_reading);
    if (!made)
        return tl::unexpected(made.error());
    return std::unique_ptr<KeptWorkspace>(*std::move(made));
}

StoreResult<std::unique_ptr<KeptWorkspace>> WorkspaceFiles::open(const QString &path, Workspace &workspace,
                                                                 std::unique_ptr<KeptWorkspace> &current,
                                                                 Lock lock) const
{
    StoreOptions options;
    options.breakLock = lock == Lock::Break;
    auto store = WorkspaceStore::open(path, options);
    if (!store)
        return tl::unexpected(store.error());
    current.reset();
    return std::unique_ptr<KeptWorkspace>(WorkspaceFile::open(*std::move(store), workspace, m_reading));
}

StoreResult<WorkspaceLook> WorkspaceFiles::look(const QString &path) const
{
    StoreOptions options;
    options.access = StoreOptions::Access::Read;
    const auto store = WorkspaceStore::open(path, options);
    if (!store)
        return tl::unexpected(store.error());
    WorkspaceLook seen;
    for (const StoredReading &reading : (*store)->readings())
        seen.files += reading.file;
    const std::vector<OpenNotice> &notices = (*store)->notices();
    seen.isComplete = std::none_of(notices.begin(), notices.end(), [](const OpenNotice &notice) {
        return notice.kind == OpenNotice::Kind::ReadingsCut;
    });
    return seen;
}

QString WorkspaceFiles::message(const StoreError &error) const
{
    return StoreSentences().message(error);
}

QString WorkspaceFiles::message(const OpenNotice &notice) const
{
    return StoreSentences().message(notice);
}

} // namespace gouji
