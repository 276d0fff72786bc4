// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/revision/carry_over.h"

namespace gouji {

/// What another reading of the same bytes would change of a report; nothing is changed by looking.
struct ReadingComparison
{
    bool isSame = true; ///< the two say the same in everything, their places included
    int cells = 0;      ///< cells that would show something else, or that only one of the two has
    int conflicts = 0;  ///< decisions that would be set aside
    friend bool operator==(const ReadingComparison &, const ReadingComparison &) = default;
};

/// Holds a report against another reading of it. Takes values only, so it may be done in the background.
ReadingComparison compareReadings(const ReportState &state, const std::shared_ptr<const Extraction> &newer,
                                  const FindingsOf &findingsOf);

} // namespace gouji
