// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/finding_causes.h"

#include "model/items/explanation_words.h"
#include "model/items/suggestion_list_model.h"

#include <algorithm>
#include <numeric>

namespace gouji {
namespace {

bool isFailedIdentity(const Finding &finding, const Extraction &extraction)
{
    if (finding.outcome != Outcome::Fail)
        return false;
    const auto cell = extraction.find(finding.target);
    if (!cell)
        return false;
    const std::vector<Identity> &identities = extraction.tableForm(cell->table).identities;
    return std::any_of(identities.begin(), identities.end(),
                       [&finding](const Identity &identity) { return identity.id == finding.id; });
}

bool shareACell(const Finding &left, const Finding &right)
{
    return std::any_of(left.cells.begin(), left.cells.end(),
                       [&right](const QString &cell) { return right.cells.contains(cell); });
}

/// For each of some findings the first one that it belongs together with.
std::vector<size_t> together(const std::vector<const Finding *> &findings, const ExplanationList *list)
{
    std::vector<size_t> leader(findings.size());
    std::iota(leader.begin(), leader.end(), size_t(0));
    const auto rootOf = [&leader](size_t i) {
        while (leader[i] != i)
            i = leader[i];
        return i;
    };
    std::vector<int> problems;
    for (const Finding *finding : findings)
        problems.push_back(list ? problemOf(*list, {finding->id}) : -1);
    for (size_t i = 0; i < findings.size(); ++i) {
        for (size_t j = i + 1; j < findings.size(); ++j) {
            const bool isKnown = problems[i] >= 0 && problems[j] >= 0;
            if (isKnown ? problems[i] == problems[j] : shareACell(*findings[i], *findings[j])) {
                const auto [first, last] = std::minmax(rootOf(i), rootOf(j));
                leader[last] = first;
            }
        }
    }
    for (size_t i = 0; i < leader.size(); ++i)
        leader[i] = rootOf(i);
    return leader;
}

/// The explanation that stands first alone; null where there is none or several are as good.
const Explanation *bestOf(const ExplanationList &list, int problem, int &asGood)
{
    const Explanation *best = nullptr;
    asGood = 0;
    for (const Explanation &explanation : list.explanations) {
        if (explanation.problem != problem || explanation.rank != 1)
            continue;
        ++asGood;
        best = &explanation;
    }
    return asGood == 1 ? best : nullptr;
}

} // namespace

std::map<QString, FindingCause> FindingCauses::of(const ReportState &report, const std::vector<Finding> &findings,
                                                  const ExplanationList *list)
{
    const Extraction &extraction = report.extraction();
    std::vector<const Finding *> failed;
    for (const Finding &finding : findings) {
        if (isFailedIdentity(finding, extraction))
            failed.push_back(&finding);
    }
    const std::vector<size_t> leaders = together(failed, list);
    std::map<QString, FindingCause> causes;
    for (size_t leader = 0; leader < failed.size(); ++leader) {
        if (leaders[leader] != leader)
            continue;
        const auto checks = static_cast<int>(std::count(leaders.begin(), leaders.end(), leader));
        const int problem = list ? problemOf(*list, {failed[leader]->id}) : -1;
        int asGood = 0;
        const Explanation *best = problem >= 0 ? bestOf(*list, problem, asGood) : nullptr;
        FindingCause cause;
        cause.key = QLatin1Char('0') + failed[leader]->id;
        cause.order = QStringLiteral("0%1").arg(static_cast<int>(leader), 4, 10, QLatin1Char('0'));
        if (best)
            cause.title = tr("Probably %1").arg(ExplanationWords::change(*best, extraction));
        else if (asGood > 1)
            cause.title = tr("%n cause(s) equally likely", nullptr, asGood);
        else
            cause.title = tr("%n check(s) that fail together", nullptr, checks);
        for (size_t i = 0; i < failed.size(); ++i) {
            if (leaders[i] == leader)
                causes[failed[i]->id] = cause;
        }
        if (!best)
            continue;
        for (const Finding &finding : findings) {
            const bool speaksOfIt = finding.rule.startsWith(QLatin1String("narrative."))
                                    && std::any_of(best->changes.begin(), best->changes.end(), [&](const auto &change) {
                                           return finding.cells.contains(change.address);
                                       });
            if (speaksOfIt && finding.outcome == Outcome::Fail)
                causes.emplace(finding.id, cause);
        }
    }
    return causes;
}

} // namespace gouji
