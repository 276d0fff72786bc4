// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/revision/versions.h"

#include <algorithm>

namespace gouji {

namespace {

QString bodyOf(const ReportState &state)
{
    QString name = state.agency();
    name.removeIf([](QChar letter) { return letter.isSpace(); });
    return name;
}

} // namespace

std::optional<ReportId> reportFrom(const Workspace &workspace, const SourcePart &source)
{
    const auto &reports = workspace.reports();
    const auto found = std::find_if(reports.begin(), reports.end(), [&](ReportId id) {
        return sourcePartOf(workspace.state(id).extraction()) == source;
    });
    return found == reports.end() ? std::nullopt : std::optional(*found);
}

std::optional<ReportId> earlierVersion(const Workspace &workspace, ReportId report)
{
    if (!workspace.contains(report))
        return std::nullopt;
    const std::optional<SourcePart> &source = workspace.state(report).settings().supersedes;
    return source ? reportFrom(workspace, *source) : std::nullopt;
}

std::optional<ReportId> nextVersion(const Workspace &workspace, ReportId report)
{
    if (!workspace.contains(report))
        return std::nullopt;
    const SourcePart source = sourcePartOf(workspace.state(report).extraction());
    const auto &reports = workspace.reports();
    const auto found = std::find_if(reports.rbegin(), reports.rend(), [&](ReportId id) {
        return id != report && workspace.state(id).settings().supersedes == source;
    });
    return found == reports.rend() ? std::nullopt : std::optional(*found);
}

std::set<ReportId> supersededReports(const Workspace &workspace)
{
    std::set<std::pair<QByteArray, int>> sources;
    for (const ReportId id : workspace.reports()) {
        const ReportState &state = workspace.state(id);
        const std::optional<SourcePart> &earlier = state.settings().supersedes;
        if (earlier && *earlier != sourcePartOf(state.extraction()))
            sources.emplace(earlier->sha256, earlier->part);
    }
    std::set<ReportId> superseded;
    for (const ReportId id : workspace.reports()) {
        const SourcePart source = sourcePartOf(workspace.state(id).extraction());
        if (!sources.empty() && sources.contains({source.sha256, source.part}))
            superseded.insert(id);
    }
    return superseded;
}

std::optional<ReportId> likelyEarlierVersion(const Workspace &workspace, ReportId report)
{
    if (!workspace.contains(report))
        return std::nullopt;
    const ReportState &state = workspace.state(report);
    const QString body = bodyOf(state);
    if (body.isEmpty() || !state.year() || state.settings().supersedes || nextVersion(workspace, report))
        return std::nullopt;
    const auto &reports = workspace.reports();
    const auto found = std::find_if(reports.rbegin(), reports.rend(), [&](ReportId id) {
        const ReportState &other = workspace.state(id);
        return id < report && other.year() == state.year() && bodyOf(other) == body
               && other.extraction().source->sha256 != state.extraction().source->sha256 && !nextVersion(workspace, id);
    });
    return found == reports.rend() ? std::nullopt : std::optional(*found);
}

} // namespace gouji
