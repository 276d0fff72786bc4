// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/layout_proof.h"

#include <algorithm>

namespace gouji::accuracy {

namespace {

/// The places of a row from the left.
std::vector<const WrittenFigure *> places(const ProvenRow &row)
{
    std::vector<const WrittenFigure *> figures;
    for (const SheetCell &cell : row.row.cells) {
        if (cell.figure)
            figures.push_back(&*cell.figure);
    }
    return figures;
}

bool isFilled(const WrittenFigure *figure)
{
    return !figure->text.isEmpty();
}

bool isFull(const ProvenRow &row)
{
    const auto figures = places(row);
    return std::all_of(figures.begin(), figures.end(), isFilled);
}

/// Whether \a example shows where the places of \a row stand: a full row of the same shape.
bool showsPlaces(const ProvenRow &example, const ProvenRow &row)
{
    const bool hasTraces = example.proof == Proof::Gaps || (example.proof == Proof::Grid && example.merges);
    return hasTraces && !example.row.figureInLabel && !example.row.strayFigure && isFull(example)
           && places(example).size() == places(row).size() && example.row.cells.size() == row.row.cells.size();
}

bool isDetermined(const ProvenRow &row, const std::vector<ProvenRow> &table)
{
    const auto figures = places(row);
    if (row.row.strayFigure || row.repeatsFigures)
        return isFull(row) && row.proof == Proof::Grid && !row.repeatsFigures;
    // A figure in a label belongs to the row's first place only where nothing else in the table is blank: elsewhere it
    // may as well have strayed there, and another place be blank. So may the row's last where an empty place follows.
    if (row.row.figureInLabel)
        return !row.spare && std::all_of(table.begin(), table.end(), isFull);
    if (isFull(row))
        return true;
    if (row.proof == Proof::Order)
        return false;
    if (std::none_of(figures.begin(), figures.end(), isFilled))
        return true;
    if (row.cut > 0)
        return false;
    if (row.proof != Proof::Gaps && isFilled(figures.front()) && isFilled(figures.back()))
        return true;
    if (row.proof == Proof::Margins)
        return false;
    return (row.proof == Proof::Grid && !row.merges)
           || std::any_of(table.begin(), table.end(),
                          [&row](const ProvenRow &example) { return showsPlaces(example, row); });
}

} // namespace

void judgeTable(const std::vector<ProvenRow> &rows, std::vector<CellTruth> &cells)
{
    for (const ProvenRow &row : rows) {
        const bool determined = isDetermined(row, rows);
        const auto figures = places(row);
        const bool isEmpty = std::none_of(figures.begin(), figures.end(), isFilled);
        for (size_t index = 0; index < figures.size(); ++index) {
            const WrittenFigure &figure = *figures[index];
            CellTruth truth;
            truth.determined = determined;
            truth.written = figure.text;
            truth.mark = figure.mark;
            const bool wasCut = index + static_cast<size_t>(row.cut) >= figures.size();
            if (figure.value) {
                truth.kind = CellTruth::Kind::Figure;
                truth.value = *figure.value;
            } else if (!isFilled(&figure)
                       && (row.proof == Proof::Order || wasCut || (row.proof == Proof::Gaps && isEmpty))) {
                truth.kind = CellTruth::Kind::Vanished;
                truth.determined = false;
            } else {
                truth.kind = CellTruth::Kind::Blank;
            }
            CellTruth &known = cells[static_cast<size_t>(figure.address)];
            // A row printed twice is as certain as its better copy.
            if (known.kind == CellTruth::Kind::Lost || (truth.determined && !known.determined))
                known = truth;
        }
    }
}

} // namespace gouji::accuracy
