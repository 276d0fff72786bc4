// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/save_file.h"

#include "app/input/input_file.h"
#include "app/input/path_text.h"

#include <QSaveFile>

#include <filesystem>

namespace gouji {

namespace fs = std::filesystem;

SaveResult saveFile(const QString &path, const QByteArray &bytes, bool overwrite)
{
    if (shownPath(path) != path)
        return SaveResult::NotWritten; // QSaveFile cannot name what is no UTF-8
    std::error_code error;
    // A link that leads nowhere is something, too.
    if (!overwrite && fs::exists(fs::symlink_status(pathBytes(path), error)))
        return SaveResult::Exists;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return SaveResult::NotWritten;
    const auto written = readInputFile(pathBytes(path));
    return written && *written == bytes ? SaveResult::Done : SaveResult::Differs;
}

bool makeFolder(const QString &path)
{
    std::error_code error;
    fs::create_directories(pathBytes(path), error);
    return fs::is_directory(pathBytes(path), error);
}

QString canonicalPath(const QString &path)
{
    std::error_code error;
    const fs::path canonical = fs::weakly_canonical(pathBytes(path), error);
    return error ? path : pathText(canonical.native());
}

} // namespace gouji
