// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/reread_requests.h"

#include <algorithm>

namespace gouji {

RereadRequests rereadRequests(const KeptWorkspace &file, const Workspace &workspace,
                              const std::vector<ReportId> &reports)
{
    struct Origin
    {
        QByteArray sha256;
        ReadOptions options;
    };
    RereadRequests result;
    std::vector<Origin> origins; // of each request
    for (const ReportId report : reports) {
        if (!workspace.contains(report))
            continue;
        const std::vector<KeptReading> readings = file.readings(report);
        const Origin origin{workspace.state(report).extraction().source->sha256,
                            readings.empty() ? ReadOptions() : readings.back().options};
        const auto same = std::find_if(origins.begin(), origins.end(), [&origin](const Origin &other) {
            return other.sha256 == origin.sha256 && other.options == origin.options;
        });
        if (same != origins.end()) {
            result.requests[static_cast<size_t>(same - origins.begin())].replaces.push_back(report);
            continue;
        }
        auto bytes = file.sourceBytes(report);
        if (!bytes) {
            result.unreadable.push_back(report);
            continue;
        }
        result.requests.push_back({file.fileOf(report), *std::move(bytes), origin.options, {report}});
        origins.push_back(origin);
    }
    return result;
}

} // namespace gouji
