// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/source_places.h"

#include <algorithm>

namespace gouji {

SourcePlaces::SourcePlaces(const Extraction &extraction)
{
    for (const TableId table : allTables) {
        const std::vector<CellReading> &cells = extraction.table(table).cells;
        for (size_t i = 0; i < cells.size(); ++i) {
            const CellId cell{table, static_cast<int>(i)};
            for (const Span &span : placesFor(extraction, cell)) {
                if (!span.isEmpty())
                    m_places.push_back({span, cell, cells[i].spans.empty()});
            }
        }
    }
    std::stable_sort(m_places.begin(), m_places.end(),
                     [](const Place &left, const Place &right) { return left.span < right.span; });
}

std::optional<CellId> SourcePlaces::cellFor(int offset) const
{
    const Place *best = nullptr;
    int bestRank = 4;
    for (const Place &place : m_places) {
        const bool covers = place.span.contains(offset);
        if (!covers && place.span.end != offset)
            continue;
        const int rank = (covers ? 0 : 2) + (place.isCandidate ? 1 : 0);
        if (rank < bestRank) {
            best = &place;
            bestRank = rank;
        }
    }
    return best ? std::optional(best->cell) : std::nullopt;
}

std::vector<Span> SourcePlaces::placesFor(const Extraction &extraction, CellId cell)
{
    const CellReading &reading = extraction.reading(cell);
    if (!reading.spans.empty())
        return reading.spans;
    std::vector<Span> places;
    for (const Candidate &candidate : reading.candidates) {
        for (const Span &span : candidate.spans) {
            if (std::find(places.begin(), places.end(), span) == places.end())
                places.push_back(span);
        }
    }
    std::sort(places.begin(), places.end());
    return places;
}

std::vector<Span> SourcePlaces::unusedFigures(const Extraction &extraction)
{
    std::vector<Span> spans;
    for (const Finding &finding : extraction.findings) {
        if (finding.rule == QLatin1String("layout.unused_figure"))
            spans.insert(spans.end(), finding.spans.begin(), finding.spans.end());
    }
    return spans;
}

} // namespace gouji
