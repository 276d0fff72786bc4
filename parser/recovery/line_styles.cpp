// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/line_styles.h"

#include "parser/recovery/pieces.h"

#include <algorithm>
#include <map>
#include <set>

namespace gouji::recovery {

namespace {

constexpr size_t styleReach = 12; // lines before and behind that tell what a tab means

bool isLedByTab(QStringView text, const Line &line)
{
    return line.tabs == 1 && text[line.span.begin] == u'\t';
}

/// Tabs can part the cells of a row or lead one cell each; the lines around tell which.
std::vector<bool> findLedCells(QStringView text, const std::vector<Line> &lines)
{
    std::vector<int> rows{0};
    std::vector<int> cells{0};
    for (const Line &line : lines) {
        const bool tabs = line.tabs > 0 && line.pipes == 0;
        rows.push_back(rows.back() + (tabs && line.filledPieces >= 2 ? 1 : 0));
        cells.push_back(cells.back() + (tabs && isLedByTab(text, line) && line.filledPieces == 1 ? 1 : 0));
    }
    std::vector<bool> led(lines.size());
    for (size_t at = 0; at < lines.size(); ++at) {
        const size_t from = at > styleReach ? at - styleReach : 0;
        const size_t to = std::min(lines.size(), at + styleReach);
        led[at] = isLedByTab(text, lines[at]) && cells[to] - cells[from] > 2 * (rows[to] - rows[from]);
    }
    return led;
}

/// Markdown sets a pipe before and behind every row; a single row may begin with one because its first cell is empty.
std::vector<bool> findOuterPipes(QStringView text, const std::vector<Line> &lines)
{
    std::vector<int> rows{0};
    std::vector<int> outer{0};
    for (const Line &line : lines) {
        const bool row = line.pipes >= 2;
        const Span content = row ? visiblePart(text, line.span) : Span{};
        const bool both = row && isPipe(text[content.begin].unicode()) && isPipe(text[content.end - 1].unicode());
        rows.push_back(rows.back() + (row ? 1 : 0));
        outer.push_back(outer.back() + (both ? 1 : 0));
    }
    std::vector<bool> pipes(lines.size());
    for (size_t at = 0; at < lines.size(); ++at) {
        const size_t from = at > styleReach ? at - styleReach : 0;
        const size_t to = std::min(lines.size(), at + styleReach);
        pipes[at] = (outer[to] - outer[from]) * 5 >= (rows[to] - rows[from]) * 4;
    }
    return pipes;
}

/// Whether a pipe behind the last text of a row ends the row or stands before an empty cell: the rows of the same run
/// that end without one show how many cells a row has.
std::vector<LastPipe> findLastPipes(QStringView text, const std::vector<Line> &lines)
{
    std::vector<LastPipe> last(lines.size(), LastPipe::EndsRow);
    std::vector<size_t> rows; // that end with a pipe
    std::set<int> widths;     // of those that do not
    const auto close = [&] {
        for (const size_t row : rows) {
            const bool fitsWithout = widths.count(lines[row].pipes) > 0;
            const bool fitsWith = widths.count(lines[row].pipes + 1) > 0;
            last[row] = !fitsWith ? LastPipe::EndsRow : fitsWithout ? LastPipe::Doubtful : LastPipe::BeforeEmpty;
        }
        rows.clear();
        widths.clear();
    };
    for (size_t at = 0; at < lines.size(); ++at) {
        const Line &line = lines[at];
        if (line.pipes == 0 && !line.blank && !line.pageMark)
            close();
        if (line.pipes == 0 || line.filledPieces == 0)
            continue;
        const Span content = visiblePart(text, line.span);
        if (isPipe(text[content.end - 1].unicode()))
            rows.push_back(at);
        else
            widths.insert(line.pipes + 1);
    }
    close();
    return last;
}

} // namespace

LineStyles findLineStyles(QStringView text, const std::vector<Line> &lines)
{
    return {findLedCells(text, lines), findOuterPipes(text, lines), findLastPipes(text, lines)};
}

std::vector<int> gridWidths(const std::vector<GridCell> &grid)
{
    std::vector<std::map<int, int>> ends; // by table: column behind the last cell, and how many rows end there
    for (size_t i = 0; i < grid.size(); ++i) {
        const GridCell &cell = grid[i];
        if (ends.size() <= static_cast<size_t>(cell.table))
            ends.resize(static_cast<size_t>(cell.table) + 1);
        const bool last = i + 1 == grid.size() || grid[i + 1].column <= cell.column || grid[i + 1].table != cell.table;
        if (last)
            ++ends[static_cast<size_t>(cell.table)][cell.column + cell.columnSpan];
    }
    std::vector<int> widths;
    for (const std::map<int, int> &rows : ends) {
        const auto most = std::max_element(
            rows.begin(), rows.end(), [](const auto &left, const auto &right) { return left.second < right.second; });
        widths.push_back(most == rows.end() ? 0 : most->first);
    }
    return widths;
}

} // namespace gouji::recovery
