// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/figure/decimal.h"
#include "model/report/source_text.h"

namespace gouji {

/// How an opinion stands after the body has answered.
enum class OpinionState : quint8 {
    Open,           ///< not answered yet
    Changed,        ///< changed as proposed
    NotChanged,     ///< the same figure was sent again
    ChangedWrongly, ///< changed, but not as proposed
    Explained,      ///< the body's explanation is accepted (说明认可)
    Withdrawn       ///< taken back by the reviewer
};
QString opinionStateKey(
    OpinionState state); ///< "open", "changed", "not-changed", "changed-wrongly", "explained", "withdrawn"
std::optional<OpinionState> opinionStateFromKey(const QString &key);

/// An opinion to a body (修改意见): what is wrong where, and what is proposed. The reported figure stays as it is.
struct Opinion
{
    QString body;                    ///< the body it goes to
    QString address;                 ///< the cell concerned; empty where it is about the text
    QString finding;                 ///< id of the finding it came from; may be empty
    std::vector<Span> spans;         ///< places in the source
    QString quote;                   ///< what stands there
    QString problem;                 ///< what is wrong, as a clause without the full stop at its end
    QString proposal;                ///< what to do, where \c proposed does not say it
    std::optional<Decimal> reported; ///< the figure reported when the opinion was written
    std::optional<Decimal> proposed; ///< 建议数
    OpinionState state = OpinionState::Open;
    QString answer; ///< the body's explanation, or a remark on the settlement
    friend bool operator==(const Opinion &, const Opinion &) = default;
};

/// How an opinion on a figure came out when the body sent the report again with \a figure. Opinions that are not open,
/// or propose no figure, keep their state.
OpinionState settledState(const Opinion &opinion, const std::optional<Decimal> &figure);

} // namespace gouji
