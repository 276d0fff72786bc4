// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/storage/workspace_file.h"

namespace gouji {

/// Workspaces in SQLite files, for the window.
class WorkspaceFiles : public WorkspaceKeeping
{
public:
    explicit WorkspaceFiles(WorkspaceFile::Reading reading)
        : m_reading(std::move(reading))
    {
    }

    QString ending() const override { return WorkspaceFile::ending(); }
    bool isWorkspace(const QString &path) const override { return looksLikeWorkspace(path); }
    StoreResult<std::unique_ptr<KeptWorkspace>> createIn(const QString &folder, const QString &name,
                                                         Workspace &workspace) const override;
    StoreResult<std::unique_ptr<KeptWorkspace>> open(const QString &path, Workspace &workspace,
                                                     std::unique_ptr<KeptWorkspace> &current, Lock lock) const override;
    StoreResult<WorkspaceLook> look(const QString &path) const override;
    QString message(const StoreError &error) const override;
    QString message(const OpenNotice &notice) const override;

    /// By the ending or the first bytes; folders are none.
    static bool looksLikeWorkspace(const QString &path);

private:
    WorkspaceFile::Reading m_reading;
};

} // namespace gouji
