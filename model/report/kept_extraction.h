// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/form/form_library.h"
#include "model/report/extraction.h"

namespace gouji {

// What was read from a source, as bytes to be kept: JSON in zlib's format (with the length in front, as qCompress writes
// it), so that anyone can read it without this program. The text of a source is kept apart from what was read in it, since
// one text can hold many reports.

/// All of a source text.
QByteArray toBytes(const SourceText &source);
/// All of an extraction but the text of its source; cells by their addresses.
QByteArray toBytes(const Extraction &extraction);

/// Null if the bytes are damaged or of a later format.
std::shared_ptr<const SourceText> sourceTextFromBytes(const QByteArray &bytes);
/// Null if the bytes are damaged or of a later format, name an edition or a cell that \a forms does not have, or places
/// that \a source does not have.
std::shared_ptr<const Extraction> extractionFromBytes(const QByteArray &bytes, std::shared_ptr<const SourceText> source,
                                                      const FormLibrary &forms);

/// What is kept of a report. Several reports can have one text.
struct KeptBytes
{
    QByteArray extraction; ///< empty: not kept
    QByteArray text;
};

/// The bytes to be kept of reports; a text that several in a row have is packed once.
class ReportPacker
{
public:
    KeptBytes pack(const Extraction &extraction);

private:
    std::shared_ptr<const SourceText> m_text;
    QByteArray m_bytes;
};

/// Whether two readings of the same source say the same in everything, the text included.
bool isSameReading(const Extraction &left, const Extraction &right);

} // namespace gouji
