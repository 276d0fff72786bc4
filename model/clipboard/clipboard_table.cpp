// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/clipboard/clipboard_table.h"

#include "model/figure/figure_text.h"

#include <algorithm>

namespace gouji {

ClipboardTable::ClipboardTable(int rows, int columns)
    : m_rows(rows)
    , m_columns(columns)
    , m_cells(static_cast<size_t>(rows) * static_cast<size_t>(columns))
{
}

void ClipboardTable::place(int row, int column, ClipboardCell cell)
{
    cell.rowSpan = std::clamp(cell.rowSpan, 1, m_rows - row);
    cell.columnSpan = std::clamp(cell.columnSpan, 1, m_columns - column);
    for (int y = row; y < row + cell.rowSpan; ++y) {
        for (int x = column; x < column + cell.columnSpan; ++x) {
            at(y, x) = ClipboardCell();
            at(y, x).isCovered = true;
            at(y, x).isHeading = cell.isHeading;
        }
    }
    at(row, column) = std::move(cell);
}

ClipboardTable ClipboardTable::without(int firstRows, int firstColumns) const
{
    ClipboardTable rest(std::max(0, m_rows - firstRows), std::max(0, m_columns - firstColumns));
    for (int row = 0; row < rest.m_rows; ++row) {
        for (int column = 0; column < rest.m_columns; ++column)
            rest.at(row, column) = at(row + firstRows, column + firstColumns);
    }
    return rest;
}

bool ClipboardTable::saysAnything() const
{
    return std::any_of(m_cells.begin(), m_cells.end(), [](const ClipboardCell &cell) { return cell.isCopied(); });
}

bool isWords(const QString &text)
{
    return readFigureText(text).kind == FigureText::Kind::NotAFigure;
}

HeadingShape findHeadings(const ClipboardTable &table)
{
    HeadingShape best;
    qsizetype most = -1;
    for (int columns = 0; columns < table.columns(); ++columns) {
        int rows = 0; // behind the last row with words
        int firstFigure = table.rows();
        for (int row = 0; row < table.rows(); ++row) {
            for (int column = columns; column < table.columns(); ++column) {
                const FigureText::Kind kind = readFigureText(table.at(row, column).text).kind;
                if (kind == FigureText::Kind::NotAFigure)
                    rows = row + 1;
                else if (kind == FigureText::Kind::Value)
                    firstFigure = std::min(firstFigure, row);
            }
        }
        const qsizetype rest = qsizetype(table.rows() - rows) * (table.columns() - columns);
        if (firstFigure >= rows && rest > 0 && rest > most) {
            best = {rows, columns};
            most = rest;
        }
        // A column with figures in it names no rows.
        bool hasFigure = false;
        for (int row = 0; row < table.rows(); ++row)
            hasFigure = hasFigure || readFigureText(table.at(row, columns).text).kind == FigureText::Kind::Value;
        if (hasFigure)
            break;
    }
    return best;
}

} // namespace gouji
