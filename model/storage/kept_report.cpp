// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/kept_report.h"

#include "model/report/kept_extraction.h"

#include <algorithm>

namespace gouji {

std::shared_ptr<const SourceText> KeptReports::textOf(const StoredReading &reading,
                                                      const std::function<QByteArray()> &bytes)
{
    const std::lock_guard guard(m_mutex);
    if (!m_last || m_lastText != reading.text) {
        m_last = sourceTextFromBytes(bytes());
        m_lastText = reading.text;
    }
    return m_last;
}

std::shared_ptr<const Extraction> KeptReports::report(const StoredReading &reading, const QByteArray &extraction,
                                                      const std::function<QByteArray()> &text)
{
    if (extraction.isEmpty())
        return nullptr;
    auto source = textOf(reading, text);
    if (!source || source->sha256 != reading.source)
        return nullptr;
    auto report = extractionFromBytes(extraction, std::move(source), m_forms);
    return report && report->part == reading.part ? report : nullptr;
}

std::shared_ptr<const Extraction> reportOf(const StoredReading &reading, const ReadResult &reports)
{
    if (!reports)
        return nullptr;
    const auto found = std::find_if(reports->begin(), reports->end(),
                                    [&reading](const auto &each) { return each->part == reading.part; });
    return found == reports->end() ? nullptr : *found;
}

ReadOptions optionsOf(const StoredReading &reading)
{
    return {reading.encoding, reading.pasted};
}

} // namespace gouji
