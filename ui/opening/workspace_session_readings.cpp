// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports of a session that are read again, and the readings that they had before.

#include "model/revision/reading_again.h"
#include "ui/opening/workspace_session.h"

#include <algorithm>

namespace gouji {

StoreResult<CarryOver> WorkspaceSession::replaceReading(ReportId report,
                                                        const std::shared_ptr<const Extraction> &extraction,
                                                        const ReadOptions &options)
{
    if (m_file)
        return m_file->replaceReading(report, extraction, options);
    if (m_workspace.contains(report)) {
        // The record that it may leave is the next one.
        const auto next = static_cast<int>(m_workspace.journal().records().size()) + 1;
        m_readingsBefore[{report, next}] = m_workspace.state(report).sharedExtraction();
    }
    if (auto carried = readAgain(m_workspace, report, extraction))
        return *std::move(carried);
    return tl::unexpected(StoreError{});
}

std::shared_ptr<const Extraction> WorkspaceSession::readingBefore(ReportId report, int record) const
{
    if (!m_file) {
        const auto known = m_readingsBefore.find({report, record});
        return known == m_readingsBefore.end() ? nullptr : known->second;
    }
    const std::vector<JournalRecord> &records = m_workspace.journal().records();
    const std::vector<KeptReading> readings = m_file->readings(report);
    if (record < 1 || record > std::ssize(records) || readings.size() < 2)
        return nullptr;
    // A reading and the record of what it set aside are written in one step, with times that are next to the same.
    const QDateTime &time = records[static_cast<size_t>(record) - 1].time;
    const auto distance = [&time](const KeptReading &reading) { return std::abs(reading.time.msecsTo(time)); };
    const auto newer =
        std::min_element(readings.begin() + 1, readings.end(),
                         [&distance](const auto &left, const auto &right) { return distance(left) < distance(right); });
    return m_file->extractionOf((newer - 1)->number);
}

} // namespace gouji
