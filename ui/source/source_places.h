// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report_state.h"

#include <vector>

namespace gouji {

/// Which place of a text belongs to which cell, both ways.
class SourcePlaces
{
public:
    SourcePlaces() = default;
    explicit SourcePlaces(const Extraction &extraction);

    struct Place
    {
        Span span;
        CellId cell;
        bool isCandidate = false; ///< one of several places that a doubtful cell could have
    };
    /// In the order of the text.
    const std::vector<Place> &places() const { return m_places; }
    /// The cell whose place covers an offset or ends there; a cell's own place goes before a candidate.
    std::optional<CellId> cellFor(int offset) const;

    /// The places of a cell; for a doubtful cell those of all its candidates.
    static std::vector<Span> placesFor(const Extraction &extraction, CellId cell);
    /// Figures of the text that are in no cell.
    static std::vector<Span> unusedFigures(const Extraction &extraction);

private:
    std::vector<Place> m_places;
};

} // namespace gouji
