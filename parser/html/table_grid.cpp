// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/html/table_grid.h"

#include <algorithm>

namespace gouji::html {

namespace {

/// No form has nearly as many; hostile pages would make the work grow with the square of their size.
constexpr size_t mostSpansAtOnce = 256;
constexpr int mostColumns = 1'000'000;

/// A cell that reaches into rows below its own.
struct SpanningCell
{
    int column = 0;
    int endColumn = 0;
    int endRow = 0;
};

class GridMaker
{
public:
    GridMaker(Tree &tree, Table &table)
        : m_tree(tree)
        , m_table(table)
    {
    }

    void run();

private:
    Node &node(int index) { return m_tree.nodes[static_cast<size_t>(index)]; }
    void placeGroup();
    void placeRow(int rowNode, int row, int groupEnd);
    void keepSpanning(int nextRow);

    Tree &m_tree;
    Table &m_table;
    std::vector<int> m_group;             ///< its rows
    std::vector<SpanningCell> m_spanning; ///< by column
    std::vector<SpanningCell> m_begun;    ///< in the row at hand, by column
    std::vector<SpanningCell> m_merged;
};

void GridMaker::run()
{
    m_table.rows = 0;
    m_table.columns = 0;
    // Rows outside of sections form groups of their own.
    for (int part = node(m_table.node).firstChild; part >= 0; part = node(part).next) {
        if (node(part).kind == Node::Kind::Row) {
            m_group.push_back(part);
        } else if (node(part).kind == Node::Kind::Section) {
            placeGroup();
            for (int row = node(part).firstChild; row >= 0; row = node(row).next)
                m_group.push_back(row);
            placeGroup();
        }
    }
    placeGroup();
}

void GridMaker::placeGroup()
{
    const int groupEnd = m_table.rows + static_cast<int>(m_group.size());
    for (const int rowNode : m_group) {
        placeRow(rowNode, m_table.rows, groupEnd);
        ++m_table.rows;
        keepSpanning(m_table.rows);
    }
    m_spanning.clear();
    m_group.clear();
}

void GridMaker::placeRow(int rowNode, int row, int groupEnd)
{
    int column = 0;
    size_t above = 0;
    for (int cell = node(rowNode).firstChild; cell >= 0; cell = node(cell).next) {
        for (; above < m_spanning.size() && m_spanning[above].column <= column; ++above)
            column = std::max(column, m_spanning[above].endColumn);
        Node &placed = node(cell);
        const int rowsLeft = groupEnd - row;
        placed.rowSpan = placed.rowSpan == 0 ? rowsLeft : std::min(placed.rowSpan, rowsLeft);
        if (m_spanning.size() + m_begun.size() >= mostSpansAtOnce)
            placed.rowSpan = 1;
        if (column > mostColumns)
            placed.columnSpan = 1;
        placed.row = row;
        placed.column = column;
        column += placed.columnSpan;
        if (placed.rowSpan > 1)
            m_begun.push_back({placed.column, column, row + placed.rowSpan});
        m_table.columns = std::max(m_table.columns, column);
    }
}

void GridMaker::keepSpanning(int nextRow)
{
    if (m_spanning.empty() && m_begun.empty())
        return;
    m_merged.clear();
    std::merge(m_spanning.begin(), m_spanning.end(), m_begun.begin(), m_begun.end(), std::back_inserter(m_merged),
               [](const SpanningCell &first, const SpanningCell &second) { return first.column < second.column; });
    m_spanning.clear();
    std::copy_if(m_merged.begin(), m_merged.end(), std::back_inserter(m_spanning),
                 [nextRow](const SpanningCell &cell) { return cell.endRow > nextRow; });
    m_begun.clear();
}

} // namespace

void placeCells(Tree &tree, Table &table)
{
    GridMaker(tree, table).run();
}

} // namespace gouji::html
