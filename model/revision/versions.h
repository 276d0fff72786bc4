// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"

#include <set>

namespace gouji {

// The versions of one report that a body sends one after another: each names the one before (ReportSettings::supersedes).

/// The report read from these bytes; nothing if it is not there.
std::optional<ReportId> reportFrom(const Workspace &workspace, const SourcePart &source);
/// The version before a report.
std::optional<ReportId> earlierVersion(const Workspace &workspace, ReportId report);
/// The version after a report: the one that took its place.
std::optional<ReportId> nextVersion(const Workspace &workspace, ReportId report);
/// Reports that a later version took the place of: they are kept, and count in no list of what is to be done and in no sum.
std::set<ReportId> supersededReports(const Workspace &workspace);

/// A report of the same body and year, opened before and from other bytes, that this one may be the next version of: the last one of those that no
/// other took the place of. Nothing if this one has its place among the versions already.
std::optional<ReportId> likelyEarlierVersion(const Workspace &workspace, ReportId report);

} // namespace gouji
