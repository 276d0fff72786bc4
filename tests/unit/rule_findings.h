// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "model/finding/sentences.h"

namespace gouji::test {

/// Those of one rule.
inline std::vector<Finding> findingsOf(const std::vector<Finding> &findings, const QString &rule)
{
    std::vector<Finding> own;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(own),
                 [&rule](const Finding &finding) { return finding.rule == rule; });
    return own;
}

/// "id: sentence", one a line.
inline QString told(const ReportState &state, const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(finding.id + QStringLiteral(": ") + Sentences().message(finding, state.extraction()));
    return lines.join(u'\n');
}

} // namespace gouji::test
