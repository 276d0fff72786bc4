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

/// What is copied of a cell; nothing of a doubtful or missing one, which says neither a figure nor a blank.
std::optional<QString> copiedText(const ReportState &report, CellId cell)
{
    if (const std::optional<Decimal> value = report.reported(cell))
        return value->toString();
    const CellState state = report.state(cell);
    return state == CellState::Ambiguous || state == CellState::Missing ? std::nullopt
                                                                        : std::optional(report.shownText(cell));
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

/// Whether the same columns are chosen in every row: then rows and columns stand together in a block, whatever lies
/// between them in the table.
bool standTogether(const SheetLayout &layout, const std::map<int, CellId> &chosen, const std::set<int> &rows,
                   const std::set<int> &columns)
{
    return std::all_of(rows.begin(), rows.end(), [&](int row) {
        return std::all_of(columns.begin(), columns.end(), [&](int column) {
            const Item *item = layout.coveringItem(row, column);
            return item && chosen.contains(item->cell);
        });
    });
}

/// All rows and columns of figures between the outermost ones.
void addBetween(const SheetLayout &layout, std::set<int> &rows, std::set<int> &columns)
{
    const auto holdsFigure = [&layout](int row, int column) {
        const Item *item = layout.itemAt(row, column);
        return item && item->cell >= 0;
    };
    const std::pair down(*rows.begin(), *rows.rbegin());
    const std::pair across(*columns.begin(), *columns.rbegin());
    for (int row = down.first; row <= down.second; ++row) {
        for (int column = across.first; column <= across.second; ++column) {
            if (holdsFigure(row, column)) {
                rows.insert(row);
                columns.insert(column);
            }
        }
    }
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

    /// \a text: nothing for a gap.
    void place(ClipboardTable &table, const Item &item, const std::optional<QString> &text, bool isHeading) const
    {
        const auto [firstRow, rowSpan] = within(m_rows, item.row, item.rowSpan);
        const auto [firstColumn, columnSpan] = within(m_columns, item.column, item.columnSpan);
        if (rowSpan > 0 && columnSpan > 0)
            table.place(firstRow, firstColumn,
                        {text.value_or(QString()), rowSpan, columnSpan, false, isHeading, !text});
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
            if (field.isCopied())
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
    std::map<int, CellId> chosen;
    std::set<int> rows;
    std::set<int> columns;
    for (const CellId &cell : cells) {
        if (const Item *item = layout.itemOfCell(cell.index)) {
            chosen[cell.index] = cell;
            rows.insert(item->row);
            columns.insert(item->column);
        }
    }
    if (rows.empty())
        return {};
    if (!standTogether(layout, chosen, rows, columns))
        addBetween(layout, rows, columns);
    const std::set<int> figureRows = rows;
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
    for (const Item &item : layout.items()) {
        if (item.cell < 0)
            continue;
        const auto cell = chosen.find(item.cell);
        part.place(table, item, cell == chosen.end() ? std::nullopt : copiedText(report, cell->second), false);
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
        if (!block.at(0, 0).isGap) {
            for (const CellId &cell : cells)
                plan.cells.emplace_back(cell, block.at(0, 0).text.trimmed());
        }
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
    // A block with gaps over just the cells that it was copied from, say.
    std::set<CellId> reached;
    for (const auto &[cell, text] : plan.cells)
        reached.insert(cell);
    if (plan.fit == PastePlan::Fit::Differs && plan.outside.isEmpty()
        && reached == std::set<CellId>(chosen.begin(), chosen.end()))
        plan.fit = PastePlan::Fit::Same;
    return plan;
}

} // namespace gouji
