// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/command.h"
#include "model/revision/prose_changes.h"

namespace gouji {

/// How one opinion of the last round came out. Open: it cannot be told, a person has to look.
struct RoundOpinion
{
    int number = 0;
    OpinionState outcome = OpinionState::Open;
    QString now; ///< what the cell concerned shows in the newer report; empty for the text
    friend bool operator==(const RoundOpinion &, const RoundOpinion &) = default;
};

/// A figure that the body changed though no opinion asked for it.
struct UnaskedFigure
{
    QString address;
    QString before; ///< what was reported; empty: nothing
    QString now;
    friend bool operator==(const UnaskedFigure &, const UnaskedFigure &) = default;
};

/// The body's answer to the opinions of the last round, and what it did beside.
struct SecondRound
{
    std::vector<RoundOpinion> opinions; ///< by number
    std::vector<UnaskedFigure> figures; ///< in the order of the form
    std::vector<ProseChange> prose;     ///< in the order of the sections
    QStringList unread;                 ///< cells that cannot be compared, since one reading is doubtful or lacks them

    int unasked() const { return static_cast<int>(figures.size() + prose.size()); }
    int count(OpinionState outcome) const;
    friend bool operator==(const SecondRound &, const SecondRound &) = default;
};

/// A report with the findings of its checks.
struct CheckedReport
{
    const ReportState &state;
    const std::vector<Finding> &findings;
};

/// How an opinion on the earlier report came out. A person's own word on it stands. One on a figure is held against the
/// figure; one without a proposed figure, and one on the text, against the finding that it came from; else against the text that it
/// quotes.
OpinionState roundOutcome(const Opinion &opinion, const CheckedReport &earlier, const CheckedReport &newer);

SecondRound secondRound(const CheckedReport &earlier, const CheckedReport &newer);

/// The opinions settled as the round came out (or those chosen by their numbers); those that cannot be told stay open. A
/// command on the earlier report.
Command settleRound(ReportId report, const ReportState &earlier, const SecondRound &round,
                    const std::vector<int> &chosen = {});

} // namespace gouji
