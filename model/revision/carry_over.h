// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/command.h"

#include <functional>

namespace gouji {

/// Why a report is read a second time.
enum class RereadKind : quint8 {
    NextVersion, ///< the body sent a corrected file: decisions come to another report, opinions are answered by it
    SameBytes    ///< the same bytes, read otherwise: decisions stay with their report
};

/// What kind of decision is carried over.
enum class DecisionKind : quint8 {
    Correction,
    Proposal,
    Adoption,
    Confirmation,
    Dismissal,
    Opinion,
    BlankIsZero,
    BodyKind,
    Agency,
    Year,
    Series,      ///< the body whose years the report belongs to
    Predecessors ///< of the body
};
/// "correction", "proposal", "adoption", "confirmation", "dismissal", "opinion", "blank-is-zero", "body-kind", "agency",
/// "year", "series", "predecessors"
QString decisionKindKey(DecisionKind kind);

/// What becomes of a decision.
enum class CarryOutcome : quint8 {
    Carried,   ///< what it was made against is read the same
    NotNeeded, ///< the newer reading says itself what was decided, or nothing is left to decide about
    Conflict   ///< something else stands there now; a person decides
};

/// One decision about the earlier reading, held against the newer one.
struct CarriedDecision
{
    using Content = std::variant<std::monostate, Correction, Decimal, Adoption, Confirmation, Dismissal, Opinion,
                                 QString, int, QStringList>;

    DecisionKind kind = DecisionKind::Correction;
    CarryOutcome outcome = CarryOutcome::Carried;
    QString address;       ///< of the cell concerned; empty where there is none
    QString finding;       ///< id of the finding dismissed
    int opinion = 0;       ///< its number in the earlier report
    QString before;        ///< what stood there when it was decided
    QString now;           ///< what stands there in the newer reading
    QString decided;       ///< what was decided
    bool proposes = false; ///< of an opinion: its figure stands in the cell as the proposed one
    bool gone = false;     ///< the newer reading has no such place: there is nothing to keep the decision for
    /// Of one that waits to be kept or dropped: what the report has decided under the same key since, which keeping it would replace.
    std::optional<QString> anew;
    Content content; ///< the decision as it would stand over the newer reading, its places found again
    friend bool operator==(const CarriedDecision &, const CarriedDecision &) = default;
};

/// Names a decision among those about one report: its kind and what it concerns.
QString decisionKey(const CarriedDecision &decision);

/// Everything decided about a report, held against a newer reading of it: cells in the order of the form, dismissals,
/// opinions, then what was decided about the report as a whole.
struct CarryOver
{
    RereadKind kind = RereadKind::NextVersion;
    std::vector<CarriedDecision> decisions;

    int count(CarryOutcome outcome) const;
    bool hasConflicts() const { return count(CarryOutcome::Conflict) > 0; }
    friend bool operator==(const CarryOver &, const CarryOver &) = default;
};

/// The findings of a report as it is in some state.
using FindingsOf = std::function<std::vector<Finding>(const ReportState &)>;

/// Judges every decision; applies none. \a newer is the newer reading with what may have been decided about it already (with
/// SameBytes: nothing), which goes before what was decided about the earlier one.
CarryOver carryOver(const ReportState &earlier, const ReportState &newer, RereadKind kind,
                    const FindingsOf &findingsOf);

/// Which of the conflicts are kept over the newer reading, by their place in CarryOver::decisions; what is carried needs no
/// word.
using KeptConflicts = std::vector<size_t>;

/// The newer reading with the decisions that are carried and the conflicts kept. \a base: the state to put them on (of the newer
/// reading). Opinions of an earlier version get numbers from \a number on.
ReportState withCarried(ReportState base, const CarryOver &carried, const KeptConflicts &kept, int number);
/// The same for the conflicts kept alone.
ReportState withKept(ReportState base, const CarryOver &carried, const KeptConflicts &kept, int number);

/// What leads from one state of a report to another one over the same reading, place by place in order.
std::vector<Change> changesBetween(ReportId report, const ReportState &from, const ReportState &to);

} // namespace gouji
