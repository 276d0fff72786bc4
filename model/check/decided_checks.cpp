// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/decided_checks.h"

namespace gouji {

CheckSession decidedChecks(const ReportState &state, std::shared_ptr<const ReviewSettings> settings,
                           std::shared_ptr<const Neighbours> years)
{
    std::optional<BodyKind> body = bodyKindFromKey(state.settings().bodyKind);
    if (!body && state.settings().agency)
        body = bodyKindOf(*state.settings().agency);
    return CheckSession(state, std::move(settings), body, std::move(years));
}

} // namespace gouji
