// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/generated_report.h"

#include "model/exchange/report_reader.h"

namespace gouji::accuracy {

/// How a reading of one cell compares with the truth.
enum class Verdict : quint8 {
    Right,         ///< what the text says, in state read, blank or missing
    InferredRight, ///< the right figure in state inferred
    Flagged,       ///< the text says it, the reading does not: it counts against the rate of cells that are right
    SilentlyWrong, ///< a wrong figure or a blank where a figure stands, without a word: the worst
    Open           ///< not determined by the text, and the reading says so
};
QString verdictName(Verdict verdict);

/// One cell that is not simply right.
struct CellFault
{
    QString address;
    Verdict verdict = Verdict::Flagged;
    bool determined = true;
    QString truth; ///< what the text says, for the eye
    QString found; ///< what was read, for the eye
};

/// Numbers that can be added up over reports.
struct Counts
{
    int reports = 0;
    int perfect = 0;
    int cells = 0;
    int determined = 0;
    int right = 0;         ///< of the determined, inferred ones not counted
    int inferredRight = 0; ///< of the determined
    int flagged = 0;       ///< of the determined
    int silentlyWrong = 0; ///< of all cells
    int misplaced = 0;     ///< right figures that point at a wrong place of the source
    int open = 0;          ///< not determined, and said so
    int openRight = 0;     ///< not determined, and right all the same
    int unread = 0;        ///< reports that gave an error or no extraction
    Counts &operator+=(const Counts &other);
};

struct ReportScore
{
    Counts counts;
    std::vector<CellFault> cells; ///< silently wrong, flagged and misplaced ones
    QStringList faults;           ///< year, body, edition, copies, lost figures, number of reports
};

/// Compares what was read with the truth.
///
/// | the text says | read or inferred, that figure | another figure | blank, same mark | blank | missing, ambiguous | not a figure |
/// |---|---|---|---|---|---|---|
/// | a figure | right | silently wrong | silently wrong | silently wrong | flagged | flagged |
/// | a blank | – | silently wrong | right | flagged | flagged | flagged |
/// | a vanished blank | – | silently wrong | right | right | right | flagged |
/// | lost | – | silently wrong | flagged | flagged | right | flagged |
///
/// Of a cell that is not determined nothing is flagged. A report is perfect if all its determined cells are right, none
/// is silently wrong or misplaced, and body, year, edition, copies and lost figures are told rightly.
ReportScore score(const GeneratedReport &generated, const ReadResult &result);

} // namespace gouji::accuracy
