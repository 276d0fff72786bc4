// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/input/input_walk.h"

#include "app/input/input_file.h"
#include "app/input/path_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>

namespace gouji {

namespace {

namespace fs = std::filesystem;

/// Of a file's name: behind the last point, nothing if there is no point.
std::string ending(const std::string &path)
{
    const size_t name = path.rfind('/') + 1; // npos + 1 is 0
    const size_t point = path.rfind('.');
    return point == std::string::npos || point < name ? std::string() : path.substr(point + 1);
}

} // namespace

InputWalk::InputWalk(const QStringList &paths, const QStringList &fileEndings)
    : m_named(paths.begin(), paths.end())
    , m_fileEndings(fileEndings)
{
}

std::optional<Input> InputWalk::next()
{
    for (;;) {
        if (!m_waiting.empty()) {
            Entry entry = std::move(m_waiting.back());
            m_waiting.pop_back();
            if (entry.isFolder && entry.leftOut.isEmpty())
                entry.leftOut = open(entry.path);
            if (entry.isFolder && entry.leftOut.isEmpty())
                continue;
            return found(std::move(entry));
        }
        if (m_named.empty())
            return std::nullopt;
        const QString path = m_named.front();
        m_named.pop_front();
        std::error_code error;
        if (fs::is_directory(pathBytes(path), error)) {
            if (const QString problem = open(pathBytes(path)); problem.isEmpty())
                continue;
        }
        return named(path);
    }
}

Input InputWalk::named(const QString &path)
{
    Input input;
    input.path = pathBytes(path);
    input.file = shownPath(path);
    input.named = true;
    std::error_code error;
    const fs::file_status status = fs::status(input.path, error);
    if (!fs::exists(status)) {
        const bool forbidden = error == std::errc::permission_denied;
        input.kind = Input::Kind::Failed;
        input.error.detail = forbidden
                                 ? permissionDenied()
                                 : QStringLiteral(QT_TRANSLATE_NOOP("ReadErrors", "There is no such file or folder."));
    } else if (fs::is_directory(status)) {
        input.kind = Input::Kind::Failed;
        input.error.detail = QStringLiteral(QT_TRANSLATE_NOOP("ReadErrors", "The folder could not be listed."));
    }
    return input;
}

Input InputWalk::found(Entry entry)
{
    Input input;
    input.file = shownPath(pathText(entry.path));
    input.path = std::move(entry.path);
    if (!entry.leftOut.isEmpty()) {
        input.kind = Input::Kind::LeftOut;
        input.error.detail = std::move(entry.leftOut);
    }
    return input;
}

QString InputWalk::open(const std::string &folder)
{
    std::error_code error;
    fs::directory_iterator content(folder, error);
    if (error)
        return QStringLiteral(QT_TRANSLATE_NOOP("ReadErrors", "The folder could not be listed."));
    const std::string prefix = folder.ends_with('/') ? folder : folder + '/';
    std::vector<Entry> entries;
    for (; content != fs::directory_iterator() && !error; content.increment(error)) {
        const std::string name = content->path().filename().native();
        std::error_code ignored;
        const fs::file_status status = content->symlink_status(ignored);
        Entry entry{prefix + name, fs::is_directory(status), {}};
        if (name.starts_with('.'))
            entry.leftOut = QStringLiteral(QT_TRANSLATE_NOOP("ReadErrors", "Hidden files and folders are left out."));
        else if (fs::is_symlink(status))
            entry.leftOut = QStringLiteral(QT_TRANSLATE_NOOP("ReadErrors", "Links inside folders are not followed."));
        else if (!entry.isFolder && !fs::is_regular_file(status))
            entry.leftOut = QStringLiteral(QT_TRANSLATE_NOOP("ReadErrors", "This is no ordinary file."));
        else if (const std::string end = ending(entry.path);
                 !entry.isFolder && !end.empty() && !m_fileEndings.contains(pathText(end), Qt::CaseInsensitive))
            entry.leftOut = QStringLiteral(QT_TRANSLATE_NOOP("ReadErrors", "Files with this ending are not read."));
        entries.push_back(std::move(entry));
    }
    // By bytes of UTF-8, which is by code points; a folder's name as it stands in the paths of its files, with a slash.
    std::sort(entries.begin(), entries.end(), [](const Entry &left, const Entry &right) {
        return left.path + (left.isFolder ? "/" : "") > right.path + (right.isFolder ? "/" : "");
    });
    m_waiting.insert(m_waiting.end(), std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    return {};
}

} // namespace gouji
