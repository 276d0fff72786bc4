// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/figure/decimal.h"
#include "model/form/form.h"
#include "model/report/source_text.h"

#include <map>

namespace gouji {

/// What would have to be done to a report for its failing identities to hold.
enum class Operation : quint8 {
    Set,      ///< one to three cells get other values
    Shift,    ///< the figures of a row move sideways by one place
    Swap,     ///< two cells exchange their figures
    SwapRows, ///< two rows exchange their figures
    Split,    ///< a figure is two figures run together
    Join,     ///< two neighbouring figures are one figure torn apart
    Sign,     ///< a figure changes its sign
    Scale,    ///< a figure is multiplied by a power of ten
    Fill      ///< cells without a figure get one
};
/// Stable word of the outside: set, shift, swap (of cells and of rows), split, join, sign, scale, fill.
QString operationKey(Operation operation);

/// What speaks for an explanation, from strong to weak.
enum class Evidence : quint8 {
    Prose,            ///< the prose states the proposed figure
    LastYear,         ///< last year's report implies it
    NextYear,         ///< the following year's report implies it
    DoubtfulReading,  ///< our reading of the place was doubtful, and allows it
    BlankFilled,      ///< the cell holds no figure
    ElsewhereInRow,   ///< the source shows the figure in the same row, where no cell claims it
    SameFigures,      ///< the same figures, in other places
    DigitsTransposed, ///< two neighbouring digits change places
    DigitLost,        ///< the figure lacks a digit of the proposed one
    DigitAdded,       ///< the figure has a digit more than the proposed one
    Sign,             ///< the same figure with the other sign
    Scale,            ///< the same figure times a power of ten
    Neighbour,        ///< the figure is that of a neighbouring cell; of a swap: the two cells or rows are neighbours
    LeftAtZero,       ///< 0 stands where a figure is owed
    AddingUp,         ///< a total that is off by a round amount, as adding up by hand goes wrong
    DigitChanged      ///< one digit differs
};
QString evidenceKey(Evidence evidence);

/// One reason with the cell that it concerns and, where there are any, the places in the source that show it.
struct EvidenceItem
{
    Evidence kind = Evidence::DigitChanged;
    QString cell; ///< address; empty where it concerns the whole explanation
    std::vector<Span> spans;
    friend bool operator==(const EvidenceItem &, const EvidenceItem &) = default;
};

/// A cell before and after.
struct FigureChange
{
    CellId cell;
    QString address;
    std::optional<Decimal> before; ///< nothing where the cell has no figure, or a doubtful one
    Decimal after;
    friend bool operator==(const FigureChange &, const FigureChange &) = default;
};

/// Whose error an explanation would mean.
enum class Remedy : quint8 {
    OpinionToBody, ///< the source says so: an opinion (修改意见) with a proposed figure, the reported one stays
    CorrectReading ///< our reading erred (识别校正); Explanation::justification shows where
};

/// One way to make failing identities hold. A proposal that was proved in memory, never a proof of what happened.
struct Explanation
{
    Operation operation = Operation::Set;
    std::vector<FigureChange> changes; ///< in the form's order
    /// Ids of the identities that would hold and do not hold now, in the form's order; behind them those of the checks against
    /// last year (years.carry).
    QStringList settles;
    QStringList breaks;    ///< ids of those that hold now and would not any more; empty in all but last resorts
    bool complete = true;  ///< settles all failures of its problem
    bool unique = false;   ///< nothing of the same size or smaller explains the same failures
    int rivals = 0;        ///< how many others of this size or smaller do
    int problem = 0;       ///< index into ExplanationList::problems
    int rank = 1;          ///< within its problem, from 1; equal ranks are ties
    int size = 1;          ///< cells changed; 1 for an operation on several cells
    int countedAsZero = 0; ///< blank cells that were counted as 0 to find this
    int improbability = 0; ///< what the order follows, in sixteenths of a bit; comparable within a list only
    std::vector<EvidenceItem> evidence;
    Remedy remedy = Remedy::OpinionToBody;
    std::vector<Span> justification; ///< places in the source that justify a correction of our reading
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// Failures that have to be explained together: those of one cause, as far as sums can tell.
struct Problem
{
    TableId table = TableId::Requests;
    QStringList
        identities;       ///< ids of the identities that do not hold, in the form's order; of a fill the undecided ones
    bool failing = true;  ///< false: nothing fails, figures are missing that the identities determine
    bool complete = true; ///< the search went through to its end
    int omitted = 0;      ///< explanations found and not listed, the least likely ones
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// All smallest explanations of a report, best first: by problem, then by rank.
struct ExplanationList
{
    std::vector<Problem> problems;
    std::vector<Explanation> explanations;
    bool complete = true; ///< every search went through to its end, and nothing was omitted
    qint64 work = 0;      ///< steps counted
    friend bool operator==(const ExplanationList &, const ExplanationList &) = default;
};

/// What is known from elsewhere. Empty maps are fine.
struct ExplanationEvidence
{
    std::map<CellId, std::vector<Decimal>> prose;    ///< values that the prose states for a cell
    std::map<CellId, std::vector<Decimal>> lastYear; ///< values that last year's report implies
    std::map<CellId, std::vector<Decimal>> nextYear; ///< values that the following year's report implies
};

/// The limit of a search, in steps counted and not in time, so that the result is the same on every machine. The
/// preset is worth some 200 ms of the processor in a release build.
struct WorkLimit
{
    qint64 steps = 40'000'000;
    int mostListed = 40; ///< explanations listed for one problem
};

} // namespace gouji
