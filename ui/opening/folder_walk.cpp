// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/folder_walk.h"

#include <QDirIterator>

#include <algorithm>

namespace gouji {

QStringList filesInFolder(const QString &folder, const QStringList &endings)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (endings.isEmpty() || endings.contains(walk.fileInfo().suffix(), Qt::CaseInsensitive))
            files += path;
    }
    // QString compares UTF-16 units; code points beyond the first plane need UCS-4.
    std::sort(files.begin(), files.end(),
              [](const QString &left, const QString &right) { return left.toUcs4() < right.toUcs4(); });
    return files;
}

} // namespace gouji
