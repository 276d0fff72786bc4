// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/outcome_order.h"

#include "model/text/folding.h"

#include <algorithm>
#include <set>

namespace gouji::recovery {

namespace {

constexpr int noRow = -1;
constexpr int severalRows = -2;

/// Number of the form's row under a heading.
int rowUnder(const TableForm &form, QStringView text)
{
    int found = noRow;
    for (size_t row = 0; row < form.rows.size(); ++row) {
        const QStringList &labels = form.rows[row].labels;
        if (std::any_of(labels.begin(), labels.end(), [&](const QString &label) { return hanOnly(label) == text; }))
            found = found == noRow ? static_cast<int>(row) : severalRows;
    }
    return found;
}

/// The rows in the order of the form. The label above several of them can come before, between or behind their own, as
/// its cell is folded; but not before the first row's.
bool isInOrder(std::vector<int> rows)
{
    if (rows.front() == severalRows && rows.size() > 1 && std::find(rows.begin(), rows.end(), 0) != rows.end())
        return false;
    rows.erase(std::remove(rows.begin(), rows.end(), severalRows), rows.end());
    return std::is_sorted(rows.begin(), rows.end());
}

/// Labels of rows in the order of the text. Those of a table that a page cuts are printed once more: from where the
/// first one comes again, they are judged anew. A piece without all of them counts only where no other is whole.
bool areInOrder(const std::vector<int> &rows, size_t count)
{
    std::vector<std::vector<int>> pieces;
    for (const int row : rows) {
        if (pieces.empty() || row == pieces.front().front())
            pieces.emplace_back();
        pieces.back().push_back(row);
    }
    const auto isWhole = [count](const std::vector<int> &piece) {
        return std::set<int>(piece.begin(), piece.end()).size()
                   - (std::count(piece.begin(), piece.end(), severalRows) > 0)
               == count;
    };
    const bool anyWhole = std::any_of(pieces.begin(), pieces.end(), isWhole);
    return std::all_of(pieces.begin(), pieces.end(), [&](const std::vector<int> &piece) {
        return (anyWhole && !isWhole(piece)) || isInOrder(piece);
    });
}

} // namespace

HeadingVerdict outcomeOrder(const std::vector<PlacedHeading> &run, const TableForm &form)
{
    HeadingVerdict verdict;
    const auto count = form.columns.size();
    for (size_t begin = 0; begin < run.size();) {
        size_t end = begin + 1;
        while (end < run.size() && (isSideBySide(run[end - 1], run[end]) || (run[end - 1].apart && run[end].apart)))
            ++end;
        std::vector<int> columns;
        std::vector<int> rows; // of the form whose labels stand above
        for (size_t i = begin; i < end; ++i) {
            if (run[i].column >= 0)
                columns.push_back(run[i].column);
            else
                rows.push_back(rowUnder(form, run[i].text));
        }
        for (size_t at = 0; columns.size() % count == 0 && at < columns.size(); at += count) {
            std::vector<int> some(columns.begin() + static_cast<std::ptrdiff_t>(at),
                                  columns.begin() + static_cast<std::ptrdiff_t>(at + count));
            verdict.unknown = verdict.unknown || (!hasTwice(some) && !std::is_sorted(some.begin(), some.end()));
        }
        rows.erase(std::remove(rows.begin(), rows.end(), noRow), rows.end());
        verdict.unknown = verdict.unknown || !areInOrder(rows, form.rows.size());
        begin = end;
    }
    return verdict;
}

} // namespace gouji::recovery
