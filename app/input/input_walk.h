// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/report_reader.h"

#include <QStringList>

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace gouji {

/// One input that a command was given, or something to say about one.
struct Input
{
    enum class Kind : quint8 {
        File,   ///< to be read
        Failed, ///< named, and cannot be read: error
        LeftOut ///< inside a folder, and not to be read: error.detail says why
    };
    Kind kind = Kind::File;
    std::string path;   ///< bytes, for opening
    QString file;       ///< as given, or the folder as given and the relative path
    bool named = false; ///< named on the command line, not found inside a folder
    ReadError error;
};

/// The inputs in the order in which results come out: as named, and inside a folder by relative path in the order of the
/// code points. A folder's contents are listed when the walk comes to it. Links inside folders are not followed; hidden
/// files and folders, and files whose ending no reader knows, are left out. Files without an ending are tried.
class InputWalk
{
public:
    InputWalk(const QStringList &paths, const QStringList &fileEndings);

    /// The next input, nothing at the end.
    std::optional<Input> next();

private:
    struct Entry
    {
        std::string path;
        bool isFolder = false;
        QString leftOut; ///< why, empty if it is to be read
    };

    Input named(const QString &path);
    Input found(Entry entry);
    /// Puts the entries of a folder, sorted, in front of those that wait. Returns what is wrong with it.
    QString open(const std::string &folder);

    std::deque<QString> m_named;
    QStringList m_fileEndings;
    std::vector<Entry> m_waiting; // the next one last
};

} // namespace gouji
