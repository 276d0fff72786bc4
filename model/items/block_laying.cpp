// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/block_laying.h"

#include "model/text/folding.h"

#include <algorithm>

namespace gouji {

std::optional<BlockLaying::Assignment> BlockLaying::byPlaces(int firstRow, int firstColumn) const
{
    Assignment cells;
    for (int row = 0; row < m_block.rows(); ++row) {
        for (int column = 0; column < m_block.columns(); ++column) {
            const ClipboardCell &field = m_block.at(row, column);
            const Item *item = m_layout.itemAt(firstRow + row, firstColumn + column);
            if (item && item->cell >= 0 && field.isCopied())
                cells.emplace_back(CellId{m_table, item->cell}, field.text.trimmed());
            else if (!field.text.trimmed().isEmpty() && !isItsLabel(firstRow + row, firstColumn + column, field))
                return std::nullopt;
        }
    }
    return cells;
}

BlockLaying::Assignment BlockLaying::byFigures(const SheetLayout::Item &first, QStringList &outside) const
{
    Assignment cells;
    int sheetRow = first.row;
    for (int row = 0; row < m_block.rows(); ++row) {
        std::vector<const Item *> places;
        for (; sheetRow < m_layout.rows() && places.empty(); ++sheetRow)
            places = figuresOfRow(sheetRow, first.column);
        size_t place = 0;
        for (int column = 0; column < m_block.columns(); ++column) {
            const ClipboardCell &field = m_block.at(row, column);
            if (field.isCovered)
                continue;
            if (field.isGap)
                ++place;
            else if (place < places.size())
                cells.emplace_back(CellId{m_table, places[place++]->cell}, field.text.trimmed());
            else if (!field.text.trimmed().isEmpty())
                outside += field.text.trimmed();
        }
    }
    return cells;
}

std::optional<BlockLaying::Assignment> BlockLaying::byLabels(CellId current) const
{
    if (m_block.rows() > m_layout.rows() || m_block.columns() > m_layout.columns() || !hasWords())
        return std::nullopt;
    std::optional<Assignment> found;
    for (int first = 0; first < m_layout.rows(); ++first) {
        if (!sayTheSame(0, first))
            continue;
        auto cells = byLabelsFrom(first);
        if (!cells || cells->empty())
            continue;
        const bool isHere =
            std::any_of(cells->begin(), cells->end(), [current](const auto &entry) { return entry.first == current; });
        if (isHere || !found)
            found = std::move(cells);
        if (isHere)
            break;
    }
    return found;
}

QString BlockLaying::words(int row, int column) const
{
    const QString &text = m_block.at(row, column).text;
    return isWords(text) ? compact(text) : QString();
}

bool BlockLaying::hasWords() const
{
    for (int row = 0; row < m_block.rows(); ++row) {
        for (int column = 0; column < m_block.columns(); ++column) {
            if (!words(row, column).isEmpty())
                return true;
        }
    }
    return false;
}

bool BlockLaying::isLabel(int sheetRow, int sheetColumn, const QString &text) const
{
    const Item *item = m_layout.coveringItem(sheetRow, sheetColumn);
    return item && item->cell < 0 && compact(item->label) == text;
}

bool BlockLaying::sayTheSame(int row, int sheetRow) const
{
    int sheetColumn = 0;
    for (int column = 0; column < m_block.columns(); ++column) {
        const QString text = words(row, column);
        if (text.isEmpty())
            continue;
        while (sheetColumn < m_layout.columns() && !isLabel(sheetRow, sheetColumn, text))
            ++sheetColumn;
        if (sheetColumn++ == m_layout.columns())
            return false;
    }
    return true;
}

std::optional<std::vector<int>> BlockLaying::columnsFor(const std::vector<int> &sheetRows) const
{
    std::vector<int> sheetColumns;
    int next = 0;
    for (int column = 0; column < m_block.columns(); ++column) {
        const auto suits = [&](int sheetColumn) {
            for (int row = 0; row < m_block.rows(); ++row) {
                const QString text = words(row, column);
                if (!text.isEmpty() && !isLabel(sheetRows[static_cast<size_t>(row)], sheetColumn, text))
                    return false;
            }
            return true;
        };
        while (next < m_layout.columns() && !suits(next))
            ++next;
        if (next == m_layout.columns())
            return std::nullopt;
        sheetColumns.push_back(next++);
    }
    return sheetColumns;
}

std::optional<BlockLaying::Assignment> BlockLaying::byLabelsFrom(int first) const
{
    std::vector<int> sheetRows;
    int next = first;
    for (int row = 0; row < m_block.rows(); ++row) {
        while (next < m_layout.rows() && !sayTheSame(row, next))
            ++next;
        if (next == m_layout.rows())
            return std::nullopt;
        sheetRows.push_back(next++);
    }
    const auto sheetColumns = columnsFor(sheetRows);
    if (!sheetColumns)
        return std::nullopt;
    Assignment cells;
    for (int row = 0; row < m_block.rows(); ++row) {
        for (int column = 0; column < m_block.columns(); ++column) {
            const ClipboardCell &field = m_block.at(row, column);
            const int sheetRow = sheetRows[static_cast<size_t>(row)];
            const int sheetColumn = (*sheetColumns)[static_cast<size_t>(column)];
            const Item *item = m_layout.itemAt(sheetRow, sheetColumn);
            if (item && item->cell >= 0 && field.isCopied())
                cells.emplace_back(CellId{m_table, item->cell}, field.text.trimmed());
            else if (!field.text.trimmed().isEmpty() && !isItsLabel(sheetRow, sheetColumn, field))
                return std::nullopt;
        }
    }
    return cells;
}

bool BlockLaying::isItsLabel(int row, int column, const ClipboardCell &field) const
{
    const Item *item = m_layout.coveringItem(row, column);
    return item && item->cell < 0 && compact(item->label) == compact(field.text);
}

std::vector<const SheetLayout::Item *> BlockLaying::figuresOfRow(int row, int fromColumn) const
{
    std::vector<const Item *> figures;
    for (int column = 0; column < m_layout.columns(); ++column) {
        const Item *item = m_layout.itemAt(row, column);
        if (item && item->cell >= 0 && item->column + item->columnSpan > fromColumn)
            figures.push_back(item);
    }
    return figures;
}

} // namespace gouji
