// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/extraction.h"

#include <tl/expected.hpp>

namespace gouji {

/// Why an input gives no report. Only whole inputs fail; damage inside a text becomes findings.
struct ReadError
{
    enum class Kind : quint8 { NotAReport, Unreadable, TooLarge, NoText };
    Kind kind = Kind::Unreadable;
    QString detail; ///< English source string (context "ReadErrors") or the system's message
};
QString readErrorKey(ReadError::Kind kind); ///< "not-a-report", "unreadable", "too-large", "no-text"

struct ReadOptions
{
    QString encoding; ///< IANA name chosen by the person; empty: found out
    bool pasted = false;
    friend bool operator==(const ReadOptions &, const ReadOptions &) = default;
};

/// The reports of one input: more than one where a file holds several.
using ReadResult = tl::expected<std::vector<std::shared_ptr<const Extraction>>, ReadError>;

/// Bytes to reports. Implemented in parser, wired in app; the same bytes give the same reports. Thread-safe.
class ReportReader
{
public:
    virtual ~ReportReader() = default;
    /// \a file is used for its name only (format by ending, hints for body and year).
    virtual ReadResult read(const QByteArray &bytes, const QString &file, const ReadOptions &options) const = 0;
    /// Endings of the files it reads, without dot, for dialogs and folder walks.
    virtual QStringList fileEndings() const = 0;
    /// Encodings a person can choose (IANA names).
    virtual QStringList encodings() const = 0;
};

} // namespace gouji
