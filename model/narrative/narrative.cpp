// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/narrative.h"

#include <algorithm>

namespace gouji {

std::vector<int> Narrative::figuresOfCell(CellId cell) const
{
    std::vector<int> found;
    for (size_t i = 0; i < figures.size(); ++i) {
        const auto &meanings = figures[i].binding.meanings;
        const bool speaks = std::any_of(meanings.begin(), meanings.end(), [cell](const ProseMeaning &meaning) {
            return std::any_of(meaning.begin(), meaning.end(),
                               [cell](const ProseTerm &term) { return term.cell == cell; });
        });
        if (speaks)
            found.push_back(static_cast<int>(i));
    }
    return found;
}

std::vector<int> Narrative::figuresOfCell(const Extraction &extraction, QStringView address) const
{
    const auto cell = extraction.find(address);
    return cell ? figuresOfCell(*cell) : std::vector<int>();
}

int Narrative::figureAt(int offset) const
{
    // Figures are in the order of the text and do not overlap.
    auto behind = std::upper_bound(figures.begin(), figures.end(), offset,
                                   [](int place, const ProseFigure &figure) { return place < figure.span.begin; });
    if (behind == figures.begin())
        return -1;
    --behind;
    return behind->span.contains(offset) ? static_cast<int>(behind - figures.begin()) : -1;
}

std::vector<CellId> Narrative::cellsOf(int figure) const
{
    std::vector<CellId> cells;
    for (const ProseMeaning &meaning : figures[static_cast<size_t>(figure)].binding.meanings) {
        for (const ProseTerm &term : meaning)
            cells.push_back(term.cell);
    }
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    return cells;
}

} // namespace gouji
