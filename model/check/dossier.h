// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/body_kind.h"
#include "model/check/review_settings.h"
#include "model/report/report_state.h"
#include "model/years/neighbours.h"

namespace gouji {

class PreparedText;
struct Narrative;

/// What rules about figures ask of the prose. Kept beside the figures, since the prepared text is not.
struct TextFacts
{
    bool hasText = false;        ///< the words of the report are known, not its figures alone
    bool explainsOther = false;  ///< the prose speaks of 其他处理 or of applications withdrawn
    bool saysNoFee = false;      ///< section six says that no fee was charged
    std::vector<Span> noFeeText; ///< where it does
};

/// What a rule may look at: a report, what is known about it, and its neighbours in time. Rules are pure
/// functions over it.
struct Dossier
{
    const ReportState &report;
    const ReviewSettings &settings;
    BodyKind body;
    const TextFacts &facts;
    const PreparedText *text = nullptr;   ///< for rules that read text; null for the others
    const Narrative *narrative = nullptr; ///< the figures in the prose; null where none were looked for
    const Neighbours *years = nullptr;    ///< reports of other years; null where there are none

    const Extraction &extraction() const { return report.extraction(); }
};

} // namespace gouji
