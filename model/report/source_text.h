// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace gouji {

/// Half-open range in UTF-16 code units of the decoded text (as QString counts).
struct Span
{
    int begin = 0;
    int end = 0;
    bool isEmpty() const { return end <= begin; }
    int length() const { return end - begin; }
    bool contains(int offset) const { return begin <= offset && offset < end; }
    bool overlaps(const Span &other) const { return begin < other.end && other.begin < end; }
    friend bool operator==(const Span &, const Span &) = default;
    friend auto operator<=>(const Span &, const Span &) = default;
};

/// A decoded source, immutable.
struct SourceText
{
    QString file;      ///< as given or "folder/relative path"; a name for the eye, not opened again
    QByteArray sha256; ///< of the bytes, 32 bytes raw
    QString encoding;  ///< IANA name: UTF-8, UTF-16LE, GB18030 …
    QString text;
    std::vector<Span> damage; ///< places where bytes could not be decoded (each holds U+FFFD)
    bool pasted = false;
};

} // namespace gouji
