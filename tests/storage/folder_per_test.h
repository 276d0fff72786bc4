// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/storage/faulty_files.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

namespace gouji::test {

/// A folder of its own for each test, on a file system without faults: its \c init renews it, its \c cleanup removes it.
class FolderPerTest
{
public:
    QString folder() const { return m_folder->path(); }
    QString path(const char *name = "workspace.gouji") const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList filesThere() const { return QDir(folder()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot); }

protected:
    void renewFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        FaultyFiles::instance().reset();
    }
    void removeFolder()
    {
        FaultyFiles::instance().reset();
        m_folder.reset();
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace gouji::test
