// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/phrases.h"
#include "model/report/report_state.h"

namespace gouji {

/// Opinions on one report as numbered text for a chat or the office system, in one language whatever the window's is:
/// "1. 表三“结转下年度继续办理·总计”：报63，与办理情况不平衡；建议核改为36。", a line each.
class OpinionText
{
public:
    explicit OpinionText(Phrases phrases);

    /// The opinions that are not withdrawn (or those chosen by their numbers), in order, numbered from 1.
    QString numbered(const ReportState &report, const std::vector<int> &chosen = {}) const;
    /// One opinion without a number.
    QString sentence(const Opinion &opinion, const Extraction &extraction) const;
    /// How the last round came out: "上轮7条：5条已改、1条未改、1条改错；另有2处未要求的改动". Kinds with no opinion are left out.
    QString settlement(const std::vector<Opinion> &opinions, int changedUnasked) const;

private:
    QString place(const Opinion &opinion, const Extraction &extraction) const;
    Phrases m_phrases;
};

} // namespace gouji
