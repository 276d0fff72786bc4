// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/input/input_file.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <memory>

namespace gouji {

namespace {

tl::unexpected<ReadError> unreadable(const char *detail)
{
    return tl::unexpected(ReadError{ReadError::Kind::Unreadable, QString::fromLatin1(detail)});
}

struct CloseFile
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};

} // namespace

QString permissionDenied()
{
    return QStringLiteral(QT_TRANSLATE_NOOP("ReadErrors", "There is no permission to read it."));
}

tl::expected<QByteArray, ReadError> readInputFile(const std::string &path)
{
    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
    if (!file) {
        if (errno == EACCES || errno == EPERM)
            return tl::unexpected(ReadError{ReadError::Kind::Unreadable, permissionDenied()});
        return unreadable(QT_TRANSLATE_NOOP("ReadErrors", "The file could not be opened."));
    }
    std::setvbuf(file.get(), nullptr, _IONBF, 0); // read in whole pieces as they are

    constexpr qsizetype usualSize = 32 * 1024;
    QByteArray bytes(usualSize, Qt::Uninitialized);
    qsizetype used = 0;
    for (;;) {
        const size_t count = std::fread(bytes.data() + used, 1, static_cast<size_t>(bytes.size() - used), file.get());
        used += static_cast<qsizetype>(count);
        if (std::ferror(file.get()))
            return unreadable(QT_TRANSLATE_NOOP("ReadErrors", "The file could not be read to its end."));
        if (used > maximumInputBytes) {
            return tl::unexpected(
                ReadError{ReadError::Kind::TooLarge,
                          QStringLiteral(QT_TRANSLATE_NOOP("ReadErrors", "The file is larger than any report."))});
        }
        if (used < bytes.size()) {
            bytes.truncate(used);
            return bytes;
        }
        bytes.resize(bytes.size() * 4);
    }
}

} // namespace gouji
