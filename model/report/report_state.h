// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/extraction.h"

#include <map>

namespace gouji {

/// A person put our reading of a cell right (识别校正).
struct Correction
{
    QString typed;                     ///< what was typed, unaltered
    CellState state = CellState::Read; ///< what it means: Read, Blank or NotAFigure
    std::optional<Decimal> value;      ///< in the form's unit, with state Read
    BlankMark mark = BlankMark::None;
    QString unit;            ///< unit typed with the figure
    std::vector<Span> spans; ///< places in the source, where a person showed them; empty for what was typed
    friend bool operator==(const Correction &, const Correction &) = default;
};

/// What people decided about one cell. Default: nothing decided.
struct CellDecision
{
    std::optional<Correction> correction;
    bool isEmpty() const { return !correction; }
    friend bool operator==(const CellDecision &, const CellDecision &) = default;
};

/// An extraction and the decisions over it: what the screen shows and the checks read. A value; copying is cheap
/// (the extraction is shared), so background work takes a copy.
class ReportState
{
public:
    ReportState() = default;
    explicit ReportState(std::shared_ptr<const Extraction> extraction);

    const Extraction &extraction() const { return *m_extraction; }
    const std::shared_ptr<const Extraction> &sharedExtraction() const { return m_extraction; }

    /// Figure reported by the body (报送数): the extraction, put right by the reviewer. Nothing where there is no figure.
    std::optional<Decimal> reported(CellId cell) const;
    /// State of what is shown: that of the correction if there is one (isCorrected), else that of the reading.
    CellState state(CellId cell) const;
    BlankMark mark(CellId cell) const;
    bool isCorrected(CellId cell) const;
    /// Text to show in the grid: what was typed or what stands in the source, empty if nothing.
    QString shownText(CellId cell) const;
    bool exists(CellId cell) const; ///< false for the cells of an optional row that is not there

    /// "Blank means 0", one decision of the reviewer for the whole report: what is shown and exported stays blank,
    /// the checks count with 0.
    bool blankIsZero() const { return m_blankIsZero; }
    void setBlankIsZero(bool zero) { m_blankIsZero = zero; }
    /// The figure that the checks count with: the reported one, or 0 for a blank cell where blank means 0.
    std::optional<Decimal> figureForChecks(CellId cell) const
    {
        if (m_blankIsZero && state(cell) == CellState::Blank)
            return Decimal(0);
        return reported(cell);
    }

    const CellDecision &decision(CellId cell) const;
    void setDecision(CellId cell, CellDecision decision);
    const std::map<CellId, CellDecision> &decisions() const { return m_decisions; }

    /// Number of existing cells in a state (corrected cells count by the state of their correction).
    int count(TableId table, CellState state) const;

private:
    std::shared_ptr<const Extraction> m_extraction;
    std::map<CellId, CellDecision> m_decisions; // only cells with a decision
    bool m_blankIsZero = false;
};

} // namespace gouji
