// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edit/typed_figure.h"

namespace gouji {

/// What a cell shows, to be put into another cell: text, meaning and places in the source.
struct CellContent
{
    Correction shown;         ///< as if all of it had been put there; \c moved is set
    CellId from;              ///< the cell it comes from
    bool wasDoubtful = false; ///< candidates stood there

    bool isFigure() const { return shown.value.has_value(); }
    /// Whether anything would be lost with it: a figure, text that is none, or the candidates of a doubtful cell.
    bool holdsSomething() const { return isFigure() || shown.state == CellState::NotAFigure || wasDoubtful; }
};

/// What a cell shows now. A doubtful cell gives one that is missing: the doubt cannot be told of another place.
CellContent contentOf(const ReportState &state, CellId cell);
/// A place that holds nothing.
CellContent blankContent();

/// The decision that puts a content into a cell: none for what the cell's own reading says already, else a correction
/// with the content's places; the other parts of the decision stay. Refused where the figure does not suit the cell's
/// kind or unit.
tl::expected<CellDecision, EditError> decisionFor(const ReportState &state, CellId cell, const CellContent &content);

} // namespace gouji
