// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/dismissed_findings.h"

#include <algorithm>

namespace gouji {

std::vector<DismissedFinding> dismissedFindings(const ReportState &state, const std::vector<Finding> &findings)
{
    std::vector<DismissedFinding> result;
    for (const auto &entry : state.dismissals()) {
        DismissedFinding dismissed{entry.first, entry.second, {}, false};
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [&entry](const Finding &finding) { return finding.id == entry.first; });
        if (found != findings.end()) {
            dismissed.finding = *found;
            dismissed.holds = state.isDismissed(*found);
        }
        result.push_back(std::move(dismissed));
    }
    return result;
}

std::vector<Finding> openFindings(const ReportState &state, const std::vector<Finding> &findings)
{
    std::vector<Finding> result;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(result),
                 [&state](const Finding &finding) { return !state.isDismissed(finding); });
    return result;
}

} // namespace gouji
