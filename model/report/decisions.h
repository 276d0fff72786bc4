// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/extraction.h"

namespace gouji {

/// A person put our reading of a cell right (识别校正).
struct Correction
{
    QString typed;                     ///< what was typed, unaltered
    CellState state = CellState::Read; ///< what it means: Read, Blank, NotAFigure; Missing where a doubt was moved here
    std::optional<Decimal> value;      ///< in the form's unit, with state Read
    BlankMark mark = BlankMark::None;
    QString unit;            ///< unit typed with the figure
    std::vector<Span> spans; ///< places in the source, where a person showed them; empty for what was typed
    /// Came here with its places from another cell: \c spans are all its places, even where there are none.
    bool moved = false;
    friend bool operator==(const Correction &, const Correction &) = default;
};

/// The figure used for adding up (汇总采用数), where it is not the reported one.
struct Adoption
{
    Decimal value;  ///< in the form's unit
    QString reason; ///< the person's words
    friend bool operator==(const Adoption &, const Adoption &) = default;
};

/// A person looked at a cell and found it right (已核对). Holds what was seen, and so lapses when that changes.
struct Confirmation
{
    CellState state = CellState::Read;
    std::optional<Decimal> value;
    friend bool operator==(const Confirmation &, const Confirmation &) = default;
};

/// What people decided about one cell. Default: nothing decided. The parts are independent of one another: a correction says what
/// the body reported, a proposal what it should have reported, an adoption what is added up.
struct CellDecision
{
    std::optional<Correction> correction = {};
    std::optional<Decimal> proposed = {}; ///< 建议数, in the form's unit
    std::optional<Adoption> adopted = {};
    std::optional<Confirmation> confirmed = {};
    bool isEmpty() const { return !correction && !proposed && !adopted && !confirmed; }
    friend bool operator==(const CellDecision &, const CellDecision &) = default;
};

/// A finding that a person looked at and found right (核实无误).
struct Dismissal
{
    QString values; ///< Finding::values as seen; the dismissal lapses when the finding has others
    QString reason;
    QString target; ///< Finding::target, so that the dismissal can be named when the finding is gone
    friend bool operator==(const Dismissal &, const Dismissal &) = default;
};

/// One report among all that were ever read, told by its bytes: holds where numbers given later do not.
struct SourcePart
{
    QByteArray sha256; ///< 32 bytes raw
    int part = 1;
    friend bool operator==(const SourcePart &, const SourcePart &) = default;
};
inline SourcePart sourcePartOf(const Extraction &extraction)
{
    return {extraction.source->sha256, extraction.part};
}

/// What a person decided about a report as a whole.
struct ReportSettings
{
    std::optional<QString> blankIsZero = {}; ///< "blank means 0", with the reason
    QString bodyKind = {};                   ///< key of the kind of body; empty: as the program takes it
    std::optional<QString> agency = {};      ///< the body's name put right
    std::optional<int> year = {};            ///< the year put right
    /// Name of the body whose series of years the report belongs to, where its own name differs; empty: its own.
    QString body = {};
    /// Names of the bodies that were merged into this one or that it was split from; for the sums between this year and the
    /// last. In the order given, without doubles.
    QStringList predecessors = {};
    /// The report of the body that this one is the next version of.
    std::optional<SourcePart> supersedes = {};
    /// What was decided and a newer reading of the report contradicts, in the order of the form: it has no effect and waits for a
    /// person to keep it or to drop it. Keys (decisionKey) without doubles.
    QStringList setAside = {};
    bool isEmpty() const
    {
        return !blankIsZero && bodyKind.isEmpty() && !agency && !year && body.isEmpty() && predecessors.isEmpty()
               && !supersedes && setAside.isEmpty();
    }
    friend bool operator==(const ReportSettings &, const ReportSettings &) = default;
};

} // namespace gouji
