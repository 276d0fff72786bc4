// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/html/html_tree.h"

#include <QByteArrayView>
#include <QSet>

namespace gouji::html {

/// Whether what the page hides by attribute or style is read.
enum class Hidden : quint8 { LeftOut, Shown };

/// An element as the parser gives it.
struct Element
{
    QByteArrayView name; ///< lower case
    int rowSpan = 1;
    int columnSpan = 1;
    bool hidden = false;
};

/// Makes the tree of a page from its elements and texts, which come in document order, each start with its end.
///
/// Rows and cells find their table even where elements between were left open, and what stands in a table but in
/// no cell goes before the table: the page looks as it does in a browser.
class TreeBuilder
{
public:
    TreeBuilder(QSet<QByteArray> leftOut, Hidden hidden);

    void start(const Element &element);
    void end();
    void text(QByteArrayView utf8);
    /// Forgets which elements are open.
    void closeAll();
    Tree finish();

private:
    enum class Shown : quint8 { Yes, HiddenByPage, LeftOut };

    /// An open element, and the parts of the table around it.
    struct Place
    {
        int node = 0;
        int table = -1;
        int section = -1;
        int row = -1;
        Shown shown = Shown::Yes;
        bool keepsSpace = false;
        bool isFragment = false; ///< directly in a page without body
    };

    Node &node(int index) { return m_tree.nodes[static_cast<size_t>(index)]; }
    int append(int parent, Node::Kind kind);
    int contentParent(const Place &place);
    void openBlock(Place &place, Node::Kind kind);
    void openTable(Place &place, bool hidden);
    void openSection(Place &place, bool hidden);
    void openRow(Place &place, bool hidden);
    void openCell(Place &place, const Element &element, bool hidden);
    void endImpliedRow(const Place &place);

    QSet<QByteArray> m_leftOut;
    Hidden m_hidden;
    Tree m_tree;
    std::vector<Place> m_open;
};

} // namespace gouji::html
