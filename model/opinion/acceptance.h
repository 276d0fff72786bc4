// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edit/prepared_edit.h"

namespace gouji {

// Accepting a suggestion (采纳) is one of two things: our reading was wrong, or the body's figure is. Both are pure.

/// A figure that the source has at a place where we did not read it.
struct ReadingToAccept
{
    QString address;
    std::optional<Decimal> value; ///< in the form's unit; nothing: the place is blank
    std::vector<Span> spans;      ///< where the source says so
};

/// 识别校正: each figure becomes what is reported, with the place that justifies it. Refused where no place is shown or the source
/// says something else there (then it is no error of reading).
EditResult acceptAsReading(ReportId report, const ReportState &state, const std::vector<ReadingToAccept> &figures,
                           const QString &reason = {});

/// One figure that should be another.
struct FigureToPropose
{
    QString address;
    Decimal value; ///< in the form's unit
};

/// What is to be told to the body.
struct OpinionToWrite
{
    QString body;            ///< empty: the report's body
    QString finding;         ///< id of the finding it comes from; may be empty
    std::vector<Span> spans; ///< empty: the cell's places
    QString quote;           ///< empty: what the cell shows
    QString problem;
    QString proposal;
    QString reason; ///< for the history
};

/// 修改意见 with 建议数: an opinion for each figure, numbered from \a number (Workspace::nextOpinion) on, and the proposed figures; the
/// reported ones stay. Without figures, one opinion about the text.
tl::expected<Command, EditError> acceptAsOpinion(ReportId report, const ReportState &state, int number,
                                                 const std::vector<FigureToPropose> &figures,
                                                 const OpinionToWrite &content);

/// An opinion written anew (its words, its proposal). A command without changes if there is no such opinion.
Command editOpinion(ReportId report, const ReportState &state, int number, const Opinion &opinion);
/// How an opinion came out, with the body's answer. Where it is withdrawn the proposed figure goes with it.
Command settleOpinion(ReportId report, const ReportState &state, int number, OpinionState outcome,
                      const QString &answer);
/// The open opinions settled by the figures of the body's second report, in one command.
Command settleBySecondReport(ReportId report, const ReportState &first, const ReportState &second);

/// Cells whose reported figure is another in the second report though no opinion asked for it; addresses in the
/// order of the form.
QStringList changedUnasked(const ReportState &first, const ReportState &second);

} // namespace gouji
