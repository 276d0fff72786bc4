// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/html/page_layout.h"

#include "parser/html/page_text.h"
#include "parser/html/table_grid.h"
#include "parser/html/table_groups.h"

#include <algorithm>

namespace gouji::html {

namespace {

/// A cell with more letters than any label of the form, in several lines, holds prose: its row is laid out in blocks.
constexpr int longestLabel = 120;
constexpr QStringView cellEnd = u" | ";

class PageLayout
{
public:
    explicit PageLayout(Tree &tree)
        : m_tree(tree)
        , m_places(tree.tables.size())
    {
    }

    HtmlText run();

private:
    using Kind = Node::Kind;

    const Node &node(int index) const { return m_tree.nodes[static_cast<size_t>(index)]; }
    bool isDataTable(int table) const { return !m_tree.tables[static_cast<size_t>(table)].holdsTables; }
    bool isDataRow(int row) const;
    QStringView letters(const Node &text) const
    {
        return QStringView(m_tree.letters).sliced(text.begin, text.end - text.begin);
    }

    bool enter(int index);
    void leave(int index);
    void putRow(int row);
    QStringView cellText(int cell);

    Tree &m_tree;
    PageText m_text;
    PageText m_cell;
    TableGroups m_groups;
    std::vector<TableGroups::Place> m_places; ///< by table
    std::vector<MarkedCell> m_cells;          ///< numbered by group
};

HtmlText PageLayout::run()
{
    for (int index = 0; index >= 0;) {
        const int child = enter(index) ? node(index).firstChild : -1;
        index = child >= 0 ? child : nextBeside(m_tree, index, 0, [this](int left) { leave(left); });
    }
    HtmlText result;
    const std::vector<int> numbers = m_groups.numbers();
    for (MarkedCell &cell : m_cells) {
        cell.table = numbers[static_cast<size_t>(cell.table)];
        if (cell.table >= 0)
            result.cells.push_back(cell);
    }
    result.text = m_text.text();
    return result;
}

/// Whether the children are to be walked.
bool PageLayout::enter(int index)
{
    const Node &entered = node(index);
    switch (entered.kind) {
    case Kind::Text:
        m_text.put(letters(entered), entered.keepsSpace);
        return false;
    case Kind::Break:
        m_text.endLine();
        return false;
    case Kind::Table:
        m_text.breakLine();
        if (isDataTable(entered.table)) {
            Table &table = m_tree.tables[static_cast<size_t>(entered.table)];
            placeCells(m_tree, table);
            m_places[static_cast<size_t>(entered.table)] = m_groups.open(table, m_text.text());
        }
        return true;
    case Kind::Row:
        m_text.breakLine();
        if (!isDataRow(index))
            return true;
        putRow(index);
        return false;
    case Kind::Block:
    case Kind::Section:
    case Kind::Cell:
        m_text.breakLine();
        return true;
    }
    return true;
}

void PageLayout::leave(int index)
{
    const Node &left = node(index);
    if (left.kind == Kind::Text || left.kind == Kind::Break)
        return;
    m_text.breakLine();
    if (left.kind == Kind::Table)
        m_groups.close(m_places[static_cast<size_t>(left.table)], m_text.text().size());
}

bool PageLayout::isDataRow(int row) const
{
    if (!isDataTable(node(row).table))
        return false;
    for (int cell = node(row).firstChild; cell >= 0; cell = node(cell).next) {
        if (node(cell).visible > longestLabel && node(cell).breaks > 1)
            return false;
    }
    return true;
}

void PageLayout::putRow(int row)
{
    const TableGroups::Place &place = m_places[static_cast<size_t>(node(row).table)];
    int count = 0;
    for (int cell = node(row).firstChild; cell >= 0; cell = node(cell).next) {
        if (count++ > 0)
            m_text.putPlain(cellEnd);
        const Node &placed = node(cell);
        MarkedCell marked;
        marked.span.begin = static_cast<int>(m_text.text().size());
        m_text.putPlain(cellText(cell));
        marked.span.end = static_cast<int>(m_text.text().size());
        marked.table = place.group;
        marked.row = place.firstRow + placed.row;
        marked.column = placed.column;
        marked.rowSpan = placed.rowSpan;
        marked.columnSpan = placed.columnSpan;
        m_cells.push_back(marked);
    }
    if (count > 1)
        m_groups.noteWideRow(place.group);
    m_text.breakLine();
}

/// In one line: a line end only folds a label.
QStringView PageLayout::cellText(int cell)
{
    m_cell.clear();
    for (int index = cell; index >= 0;) {
        const Node &entered = node(index);
        if (entered.kind == Kind::Text)
            m_cell.put(letters(entered), false);
        else
            m_cell.space();
        index = entered.firstChild >= 0 ? entered.firstChild : nextBeside(m_tree, index, cell, [this](int left) {
            if (node(left).kind != Kind::Text)
                m_cell.space();
        });
    }
    const auto isEmpty = [](QChar letter) {
        return letter.isSpace() || letter == QChar(0x200B) || letter == QChar(0xFEFF);
    };
    const QString &text = m_cell.text();
    const auto begin = std::find_if_not(text.begin(), text.end(), isEmpty);
    const auto end = std::find_if_not(text.rbegin(), std::make_reverse_iterator(begin), isEmpty).base();
    return {begin, end};
}

} // namespace

HtmlText layOut(Tree &tree)
{
    return PageLayout(tree).run();
}

} // namespace gouji::html
