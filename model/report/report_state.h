// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/opinion/opinion.h"
#include "model/report/decisions.h"

#include <map>

namespace gouji {

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

    /// The places in the source of what is shown: where it was read, unless a person showed another place or moved it.
    const std::vector<Span> &places(CellId cell) const;

    /// "Blank means 0", one decision of the reviewer for the whole report: what is shown and exported stays blank,
    /// the checks count with 0.
    bool blankIsZero() const { return m_settings.blankIsZero.has_value(); }
    void setBlankIsZero(bool zero);
    /// The figure that the checks count with: the reported one, or 0 for a blank cell where blank means 0.
    std::optional<Decimal> figureForChecks(CellId cell) const
    {
        if (blankIsZero() && state(cell) == CellState::Blank)
            return Decimal(0);
        return reported(cell);
    }
    /// 建议数: what the reviewer proposes to the body. Never part of what was reported or is added up.
    std::optional<Decimal> proposed(CellId cell) const { return decision(cell).proposed; }
    /// 汇总采用数: the figure decided for adding up, else the reported one, or 0 for a blank cell where blank means 0.
    std::optional<Decimal> figureForAdding(CellId cell) const;
    /// Whether a person found the cell right, and it has not changed since (已核对).
    bool isConfirmed(CellId cell) const;
    bool holdsProposals() const; ///< whether any cell has a proposed figure

    const CellDecision &decision(CellId cell) const;
    void setDecision(CellId cell, CellDecision decision);
    const std::map<CellId, CellDecision> &decisions() const { return m_decisions; }

    /// The reviewer's decisions about the report as a whole.
    const ReportSettings &settings() const { return m_settings; }
    void setSettings(ReportSettings settings) { m_settings = std::move(settings); }
    QString agency() const; ///< the body: as put right by the reviewer, else as read; empty if unknown
    std::optional<int> year() const;

    /// Findings dismissed (核实无误), by id; those that have lapsed too.
    const std::map<QString, Dismissal> &dismissals() const { return m_dismissals; }
    void setDismissal(const QString &finding, std::optional<Dismissal> dismissal);
    /// The dismissal that holds for a finding as it is now; null if there is none, or its values have changed since.
    const Dismissal *dismissalOf(const Finding &finding) const;
    bool isDismissed(const Finding &finding) const { return dismissalOf(finding) != nullptr; }

    /// Opinions to the body by their numbers, which are never given twice in a workspace.
    const std::map<int, Opinion> &opinions() const { return m_opinions; }
    void setOpinion(int number, std::optional<Opinion> opinion);

    /// Number of existing cells in a state (corrected cells count by the state of their correction).
    int count(TableId table, CellState state) const;

private:
    std::shared_ptr<const Extraction> m_extraction;
    std::map<CellId, CellDecision> m_decisions; // only cells with a decision
    ReportSettings m_settings;
    std::map<QString, Dismissal> m_dismissals;
    std::map<int, Opinion> m_opinions;
};

} // namespace gouji
