// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/report_reader.h"
#include "model/form/form_library.h"
#include "model/storage/stored_record.h"

#include <functional>
#include <mutex>

namespace gouji {

/// Reports out of the bytes that are kept of them. The reports of one file have one text, which is unpacked once for those
/// that follow each other. Thread-safe.
class KeptReports
{
public:
    explicit KeptReports(FormLibrary forms)
        : m_forms(std::move(forms))
    {
    }
    /// What came of a reading. \a text gives the text's bytes, and is called only where they are needed. Null where the
    /// bytes are empty or cannot be understood by this program.
    std::shared_ptr<const Extraction> report(const StoredReading &reading, const QByteArray &extraction,
                                             const std::function<QByteArray()> &text);

private:
    std::shared_ptr<const SourceText> textOf(const StoredReading &reading, const std::function<QByteArray()> &bytes);

    FormLibrary m_forms;
    std::mutex m_mutex;
    QByteArray m_lastText; // its hash
    std::shared_ptr<const SourceText> m_last;
};

/// The report of a reading among those of its source; null if it is not there.
std::shared_ptr<const Extraction> reportOf(const StoredReading &reading, const ReadResult &reports);
/// What the reader was asked for. Along with StoredReading::file: that can hint at body and year.
ReadOptions optionsOf(const StoredReading &reading);

} // namespace gouji
