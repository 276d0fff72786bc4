// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/review_tally.h"

namespace gouji {
namespace {

void count(ReviewTally &tally, const Finding &finding, const ReportState &report, bool &isUndecided)
{
    if (report.isDismissed(finding)) {
        ++tally.dismissed;
        return;
    }
    if (finding.outcome == Outcome::Undecided) {
        isUndecided = true;
        return;
    }
    switch (finding.severity) {
    case Severity::Error:
        ++tally.errors;
        break;
    case Severity::Warning:
        ++tally.warnings;
        break;
    case Severity::Note:
        ++tally.notes;
        break;
    }
}

} // namespace

ReportStanding ReviewTally::standing() const
{
    if (errors > 0)
        return ReportStanding::Fails;
    if (doubtful > 0 || undecided > 0)
        return ReportStanding::Doubtful;
    if (warnings > 0)
        return ReportStanding::Questioned;
    return passed > 0 ? ReportStanding::Passed : ReportStanding::Unchecked;
}

ReviewTally tallyOf(const ReportState &report, const CheckSession &checks)
{
    ReviewTally tally;
    bool isUndecided = false;
    for (const Finding &finding : checks.findings())
        count(tally, finding, report, isUndecided);
    tally.undecided = isUndecided ? checks.counts().undecided : 0;
    tally.passed = checks.counts().pass;
    for (const TableId table : allTables)
        tally.doubtful += report.count(table, CellState::Ambiguous);
    return tally;
}

ReviewTally tallyOf(const ReportState &report, const CheckSession &checks, TableId table)
{
    ReviewTally tally;
    bool isUndecided = false;
    for (const Finding &finding : checks.findings()) {
        if (tableOf(finding) == table)
            count(tally, finding, report, isUndecided);
    }
    tally.undecided = isUndecided ? checks.counts(table).undecided : 0;
    tally.passed = checks.counts(table).pass;
    tally.doubtful = report.count(table, CellState::Ambiguous);
    return tally;
}

std::optional<TableId> tableOf(const Finding &finding)
{
    const QString address = !finding.target.isEmpty() ? finding.target
                            : finding.cells.isEmpty() ? QString()
                                                      : finding.cells.front();
    if (const auto table = tableFromKey(address.section(QLatin1Char('/'), 0, 0)))
        return table;
    if (const auto table = tableFromKey(finding.rule.section(QLatin1Char('.'), 0, 0)))
        return table;
    return tableFromKey(finding.id.section(QLatin1Char(':'), 1).section(QLatin1Char('/'), 0, 0));
}

} // namespace gouji
