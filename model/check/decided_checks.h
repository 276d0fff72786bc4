// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"

namespace gouji {

/// The checks of a report with what people decided about it: the kind of body that a person set, else the one that follows
/// from the name as a person put it right. Window, commands and record all check so. Null settings: those built in; null
/// years: the rules between years do not apply.
CheckSession decidedChecks(const ReportState &state, std::shared_ptr<const ReviewSettings> settings,
                           std::shared_ptr<const Neighbours> years = {});

} // namespace gouji
