// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/explain.h"
#include "tests/unit/report_maker.h"

namespace gouji::test {

inline ExplanationList explained(const ReportState &state, const ExplanationEvidence &evidence = {},
                                 const WorkLimit &limit = {})
{
    return explain(state, CheckSession(state), evidence, limit);
}

/// "requests/new/total=859 …"
inline QString shown(const Explanation &explanation)
{
    QStringList parts;
    for (const FigureChange &change : explanation.changes)
        parts.append(change.address + u'=' + change.after.toString());
    return parts.join(u' ');
}

inline QStringList keysOf(const Explanation &explanation)
{
    QStringList keys;
    for (const EvidenceItem &item : explanation.evidence)
        keys.append(evidenceKey(item.kind));
    return keys;
}

/// A report with figures in all columns, its sums right; rows differ enough to be told apart.
inline ReportMaker busyReport()
{
    ReportMaker maker;
    static constexpr const char *columns[] = {"natural_person", "business", "research", "social", "legal", "other_org"};
    const auto row = [&maker](const char *key, const std::array<int, 6> &figures) {
        int sum = 0;
        for (size_t i = 0; i < figures.size(); ++i) {
            maker.read(qPrintable(QStringLiteral("requests/%1/%2").arg(QLatin1String(key), QLatin1String(columns[i]))),
                       figures[i]);
            sum += figures[i];
        }
        maker.read(qPrintable(QStringLiteral("requests/%1/total").arg(QLatin1String(key))), sum);
    };
    row("new", {210, 95, 12, 31, 18, 7});
    row("carried_in", {14, 6, 0, 3, 1, 0});
    row("granted", {120, 50, 5, 17, 9, 3});
    row("partial", {23, 11, 2, 4, 1, 0});
    row("refused.process", {8, 5, 0, 2, 1, 1});
    row("unavailable.not_held", {47, 26, 4, 8, 6, 2});
    row("rejected.petition", {12, 0, 0, 0, 0, 0});
    row("total", {210, 92, 11, 31, 17, 6});
    row("carried_out", {14, 9, 1, 3, 2, 1});
    maker.read("disputes/direct/upheld", 21).read("disputes/direct/corrected", 4).read("disputes/direct/pending", 13);
    maker.read("disputes/direct/total", 38);
    return maker;
}

} // namespace gouji::test
