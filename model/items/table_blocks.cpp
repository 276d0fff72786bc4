// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/table_blocks.h"

#include "model/items/block_laying.h"

#include <algorithm>
#include <map>
#include <set>

namespace gouji {

namespace {

using Item = SheetLayout::Item;

QString copiedText(const ReportState &report, CellId cell)
{
    if (const std::optional<Decimal> value = report.reported(cell))
        return value->toString();
    const CellState state = report.state(cell);
    return state == CellState::Ambiguous || state == CellState::Missing ? QString() : report.shownText(cell);
}

bool isLabelRow(const SheetLayout &layout, int row)
{
    for (int column = 0; column < layout.columns(); ++column) {
        const Item *item = layout.coveringItem(row, column);
        if (item && item->cell >= 0)
            return false;
    }
    return true;
}

/// The label rows that head a row of figures: the nearest above it.
void addHeadingRows(const SheetLayout &layout, int row, std::set<int> &rows)
{
    while (row > 0 && !isLabelRow(layout, row))
        --row;
    for (; row >= 0 && isLabelRow(layout, row); --row)
        rows.insert(row);
}

/// Sheet rows and columns to copy, in order, and the part of an item that lies within them.
class Part
{
public:
    Part(const std::set<int> &rows, const std::set<int> &columns)
        : m_rows(rows.begin(), rows.end())
        , m_columns(columns.begin(), columns.end())
    {
    }

    ClipboardTable empty() const
    {
        return ClipboardTable(static_cast<int>(m_rows.size()), static_cast<int>(m_columns.size()));
    }

    void place(ClipboardTable &table, const Item &item, const QString &text, bool isHeading) const
    {
        const auto [firstRow, rowSpan] = within(m_rows, item.row, item.rowSpan);
        const auto [firstColumn, columnSpan] = within(m_columns, item.column, item.columnSpan);
        if (rowSpan > 0 && columnSpan > 0)
            table.place(firstRow, firstColumn, {text, rowSpan, columnSpan, false, isHeading});
    }

private:
    static std::pair<int, int> within(const std::vector<int> &all, int first, int count)
    {
        const auto begin = std::lower_bound(all.begin(), all.end(), first);
        const auto end = std::lower_bound(begin, all.end(), first + count);
        return {static_cast<int>(begin - all.begin()), static_cast<int>(end - begin)};
    }

    std::vector<int> m_rows;
    std::vector<int> m_columns;
};

/// The block in the chosen cells, several times over if they are several times as many both ways.
std::optional<BlockLaying::Assignment> overChosen(const ClipboardTable &block,
                                                  const std::vector<std::vector<CellId>> &rows)
{
    const size_t width = rows.empty() ? 0 : rows.front().size();
    const bool isRectangle =
        std::all_of(rows.begin(), rows.end(), [width](const auto &row) { return row.size() == width; });
    const auto height = static_cast<size_t>(block.rows());
    const auto columns = static_cast<size_t>(block.columns());
    if (!isRectangle || rows.size() % height != 0 || width % columns != 0 || width == 0)
        return std::nullopt;
    BlockLaying::Assignment cells;
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t column = 0; column < width; ++column) {
            const ClipboardCell &field = block.at(static_cast<int>(row % height), static_cast<int>(column % columns));
            if (!field.isCovered)
                cells.emplace_back(rows[row][column], field.text.trimmed());
        }
    }
    return cells;
}

} // namespace

std::vector<std::vector<CellId>> printedRows(const SheetLayout &layout, const std::vector<CellId> &cells)
{
    std::map<int, std::map<int, CellId>> byPlace;
    for (const CellId &cell : cells) {
        if (const Item *item = layout.itemOfCell(cell.index))
            byPlace[item->row][item->column] = cell;
    }
    std::vector<std::vector<CellId>> rows;
    for (const auto &[row, columns] : byPlace) {
        rows.emplace_back();
        for (const auto &[column, cell] : columns)
            rows.back().push_back(cell);
    }
    return rows;
}

ClipboardTable copiedTable(const SheetLayout &layout, const ReportState &report, const std::vector<CellId> &cells,
                           bool withHeadings)
{
    std::set<int> rows;
    std::set<int> columns;
    for (const CellId &cell : cells) {
        if (const Item *item = layout.itemOfCell(cell.index)) {
            rows.insert(item->row);
            columns.insert(item->column);
        }
    }
    if (rows.empty())
        return {};
    const std::set<int> figureRows = rows;
    for (int column = *columns.begin(); column < *columns.rbegin(); ++column) {
        const bool holdsFigures = std::any_of(figureRows.begin(), figureRows.end(), [&layout, column](int row) {
            const Item *item = layout.itemAt(row, column);
            return item && item->cell >= 0;
        });
        if (holdsFigures)
            columns.insert(column);
    }
    if (withHeadings) {
        for (const int row : figureRows) {
            addHeadingRows(layout, row, rows);
            for (int column = 0; column < *columns.rbegin(); ++column) {
                const Item *item = layout.coveringItem(row, column);
                if (item && item->cell < 0)
                    columns.insert(column);
            }
        }
    }

    const Part part(rows, columns);
    ClipboardTable table = part.empty();
    if (withHeadings) {
        for (const Item &item : layout.items()) {
            if (item.cell < 0)
                part.place(table, item, item.label, true);
        }
    }
    const std::set<CellId> chosen(cells.begin(), cells.end());
    for (const Item &item : layout.items()) {
        const auto cell = std::find_if(chosen.begin(), chosen.end(),
                                       [&item](const CellId &id) { return item.cell >= 0 && id.index == item.cell; });
        if (cell != chosen.end())
            part.place(table, item, copiedText(report, *cell), false);
    }
    return table;
}

PastePlan planPaste(const ClipboardTable &block, const SheetLayout &layout, TableId table,
                    const std::vector<CellId> &chosen, CellId current)
{
    PastePlan plan;
    const Item *start = layout.itemOfCell(current.index);
    if (block.isEmpty() || !start)
        return plan;
    if (auto cells = BlockLaying(block, layout, table).byLabels(current)) {
        plan.fit = PastePlan::Fit::ByLabels;
        plan.cells = std::move(*cells);
        return plan;
    }
    const bool isOne = block.at(0, 0).rowSpan == block.rows() && block.at(0, 0).columnSpan == block.columns();
    if (isOne) {
        const std::vector<CellId> cells = chosen.empty() ? std::vector<CellId>{current} : chosen;
        for (const CellId &cell : cells)
            plan.cells.emplace_back(cell, block.at(0, 0).text.trimmed());
        plan.fit = cells.size() > 1 ? PastePlan::Fit::Repeated : PastePlan::Fit::Same;
        return plan;
    }
    plan.headings = findHeadings(block);
    const ClipboardTable figures = block.without(plan.headings.rows, plan.headings.columns);
    const std::vector<std::vector<CellId>> rows = printedRows(layout, chosen);
    if (chosen.size() > 1) {
        if (auto cells = overChosen(figures, rows)) {
            const bool isSame = rows.size() == static_cast<size_t>(figures.rows())
                                && rows.front().size() == static_cast<size_t>(figures.columns());
            plan.fit = isSame ? PastePlan::Fit::Same : PastePlan::Fit::Repeated;
            plan.cells = std::move(*cells);
            return plan;
        }
        plan.fit = PastePlan::Fit::Differs;
        start = layout.itemOfCell(rows.front().front().index);
    }
    const BlockLaying laying(figures, layout, table);
    if (auto cells = laying.byPlaces(start->row, start->column))
        plan.cells = std::move(*cells);
    else
        plan.cells = laying.byFigures(*start, plan.outside);
    return plan;
}

} // namespace gouji
