// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace gouji::html {

/// A node of a page's tree. Only what shapes the text is a node: words in bold are text of the block around them.
/// Nodes point to each other by their place in Tree::nodes; -1 is none. A parent comes before its children.
struct Node
{
    enum class Kind : quint8 { Block, Break, Text, Table, Section, Row, Cell };
    Kind kind = Kind::Block;
    bool keepsSpace = false; ///< of a text: white space and line ends stand as they are
    bool implied = false;    ///< of a row: made for cells that stand in a table without one
    int parent = -1;
    int firstChild = -1;
    int lastChild = -1;
    int next = -1;
    int table = -1; ///< in Tree::tables: the nearest table around, of a table the table itself
    int begin = 0;  ///< of a text, in Tree::letters
    int end = 0;
    int rowSpan = 1;    ///< of a cell: as the page says, later as the grid has it
    int columnSpan = 1; ///< the same
    int row = 0;        ///< of a cell: place in the grid
    int column = 0;
    int visible = 0; ///< letters in it and below that are no white space
    int breaks = 0;  ///< line ends and blocks below
};

struct Table
{
    int node = -1;
    int cells = 0;            ///< not counting those of tables inside
    bool holdsTables = false; ///< tables with more than one cell, that is; one around a lone cell is but a frame
    int rows = 0;             ///< of the grid
    int columns = 0;
};

/// What is shown of a page. The first node is the page.
struct Tree
{
    std::vector<Node> nodes;
    std::vector<Table> tables; ///< in document order
    QString letters;
    int cells = 0;
    int hiddenCells = 0; ///< left out because the page hides them
    int hiddenLetters = 0;
};

/// One step of a walk through a tree without recursion, however deep it is: calls \a leave for \a node and all nodes
/// that end with it, and returns the next one; -1 once \a root is left.
template<typename Leave>
int nextBeside(const Tree &tree, int node, int root, Leave leave)
{
    while (true) {
        leave(node);
        if (node == root)
            return -1;
        const Node &left = tree.nodes[static_cast<size_t>(node)];
        if (left.next >= 0)
            return left.next;
        node = left.parent;
    }
}

} // namespace gouji::html
