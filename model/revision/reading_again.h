// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"
#include "model/revision/carry_over.h"
#include "model/revision/second_round.h"

namespace gouji {

// Reading again in a workspace. Everything that changes a report is one command through Workspace::apply.

/// The checks as the workspace runs them.
FindingsOf findingsIn(const Workspace &workspace);

/// What becomes of the decisions about \a earlier when \a newer takes its place. Both must be there.
CarryOver judgeNextVersion(const Workspace &workspace, ReportId earlier, ReportId newer);
/// Makes \a newer the next version of \a earlier, with the decisions that are carried and the conflicts kept.
Command nextVersionCommand(const Workspace &workspace, ReportId earlier, ReportId newer, const CarryOver &carried,
                           const KeptConflicts &kept);

/// Puts another reading of the same bytes in the place of the one there. Decisions that it makes needless or contradicts are set
/// aside in one command; the conflicts are told, for keepCommand, and wait (ReportSettings::setAside). Reading and command are one step: where
/// they cannot be kept (NotKept) or there is no such report (DoesNotFit), the old reading stays as it is, and what was decided over it.
tl::expected<CarryOver, Applied> readAgain(Workspace &workspace, ReportId report,
                                           std::shared_ptr<const Extraction> extraction);
/// The conflicts kept over the newer reading after all, and those that are dropped for good; the others go on waiting.
Command keepCommand(const Workspace &workspace, ReportId report, const CarryOver &carried, const KeptConflicts &kept,
                    const KeptConflicts &dropped = {});

/// How the opinions on \a earlier came out in \a newer, as both are now.
SecondRound roundBetween(const Workspace &workspace, ReportId earlier, ReportId newer);
/// The same with the newer report as it will be once decisions are carried over.
SecondRound roundAfter(const Workspace &workspace, ReportId earlier, ReportId newer, const CarryOver &carried);

} // namespace gouji
