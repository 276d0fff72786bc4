// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/html/tree_builder.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gouji::html {

namespace {

enum class Sort : quint8 { Inline, Block, Break, Preformatted, Fragment, Form, Table, Section, Row, Cell, RowEnd };

struct NamedSort
{
    std::string_view name;
    Sort sort;
};

constexpr std::array<NamedSort, 45> sorts{{
    {"address", Sort::Block}, {"article", Sort::Block},  {"aside", Sort::Block},      {"blockquote", Sort::Block},
    {"br", Sort::Break},      {"caption", Sort::Block},  {"center", Sort::Block},     {"dd", Sort::Block},
    {"details", Sort::Block}, {"dialog", Sort::Block},   {"dir", Sort::Block},        {"div", Sort::Block},
    {"dl", Sort::Block},      {"dt", Sort::Block},       {"fieldset", Sort::Block},   {"figcaption", Sort::Block},
    {"figure", Sort::Block},  {"footer", Sort::Block},   {"form", Sort::Form},        {"h1", Sort::Block},
    {"h2", Sort::Block},      {"h3", Sort::Block},       {"h4", Sort::Block},         {"h5", Sort::Block},
    {"h6", Sort::Block},      {"header", Sort::Block},   {"hr", Sort::Block},         {"legend", Sort::Block},
    {"li", Sort::Block},      {"lines", Sort::Fragment}, {"main", Sort::Block},       {"nav", Sort::Block},
    {"ol", Sort::Block},      {"p", Sort::Block},        {"pre", Sort::Preformatted}, {"rowend", Sort::RowEnd},
    {"section", Sort::Block}, {"summary", Sort::Block},  {"table", Sort::Table},      {"tbody", Sort::Section},
    {"td", Sort::Cell},       {"tfoot", Sort::Section},  {"th", Sort::Cell},          {"thead", Sort::Section},
    {"tr", Sort::Row},
}};

Sort sortOf(QByteArrayView name)
{
    const std::string_view wanted(name.data(), static_cast<size_t>(name.size()));
    const auto *const found =
        std::lower_bound(sorts.begin(), sorts.end(), wanted,
                         [](const NamedSort &sort, std::string_view value) { return sort.name < value; });
    if (found != sorts.end() && found->name == wanted)
        return found->sort;
    return wanted == "ul" ? Sort::Block : Sort::Inline;
}

bool isTablePart(Node::Kind kind)
{
    return kind == Node::Kind::Table || kind == Node::Kind::Section || kind == Node::Kind::Row;
}

} // namespace

TreeBuilder::TreeBuilder(QSet<QByteArray> leftOut, Hidden hidden)
    : m_leftOut(std::move(leftOut))
    , m_hidden(hidden)
{
    m_tree.nodes.emplace_back();
    m_open.emplace_back();
}

int TreeBuilder::append(int parent, Node::Kind kind)
{
    const auto index = static_cast<int>(m_tree.nodes.size());
    Node &added = m_tree.nodes.emplace_back();
    added.kind = kind;
    added.parent = parent;
    Node &around = node(parent);
    added.table = around.table;
    if (around.lastChild >= 0)
        node(around.lastChild).next = index;
    else
        around.firstChild = index;
    around.lastChild = index;
    return index;
}

/// Where content goes: what is in a table but in no cell goes to the block before the table.
int TreeBuilder::contentParent(const Place &place)
{
    const Node &around = node(place.node);
    return isTablePart(around.kind) ? m_tree.tables[static_cast<size_t>(around.table)].node - 1 : place.node;
}

void TreeBuilder::start(const Element &element)
{
    Place place = m_open.back();
    const Sort sort = sortOf(element.name);
    const bool hidden = element.hidden && m_hidden == Hidden::LeftOut;
    if (place.shown != Shown::LeftOut
        && m_leftOut.contains(QByteArray::fromRawData(element.name.data(), element.name.size())))
    {
        // Nothing in it finds a way out.
        place.table = place.section = place.row = -1;
        place.shown = Shown::LeftOut;
        m_open.push_back(place);
        return;
    }
    switch (sort) {
    case Sort::Table:
        openTable(place, hidden);
        break;
    case Sort::Section:
        openSection(place, hidden);
        break;
    case Sort::Row:
        openRow(place, hidden);
        break;
    case Sort::Cell:
        openCell(place, element, hidden);
        break;
    case Sort::RowEnd:
        endImpliedRow(place);
        break;
    case Sort::Fragment:
        place.isFragment = true;
        break;
    case Sort::Break:
        if (place.shown == Shown::Yes && !hidden)
            append(contentParent(place), Node::Kind::Break);
        break;
    case Sort::Form:
        // Pages put forms around rows, where browsers do not see them.
        if (!isTablePart(node(place.node).kind) && !hidden)
            openBlock(place, Node::Kind::Block);
        break;
    case Sort::Preformatted:
    case Sort::Block:
        if (!hidden)
            openBlock(place, Node::Kind::Block);
        place.keepsSpace = place.keepsSpace || sort == Sort::Preformatted;
        break;
    case Sort::Inline:
        break;
    }
    if (hidden && place.shown == Shown::Yes)
        place.shown = Shown::HiddenByPage;
    m_open.push_back(place);
}

void TreeBuilder::end()
{
    if (m_open.size() > 1)
        m_open.pop_back();
}

void TreeBuilder::closeAll()
{
    m_open.resize(1);
}

void TreeBuilder::openBlock(Place &place, Node::Kind kind)
{
    if (place.shown == Shown::Yes)
        place.node = append(contentParent(place), kind);
    place.isFragment = false;
}

void TreeBuilder::openTable(Place &place, bool hidden)
{
    place.section = place.row = -1;
    place.table = -1;
    place.isFragment = false;
    if (hidden || place.shown != Shown::Yes)
        return;
    const int parent = contentParent(place);
    append(parent, Node::Kind::Block); // for what stands in the table but in no cell
    place.node = append(parent, Node::Kind::Table);
    node(place.node).table = static_cast<int>(m_tree.tables.size());
    place.table = place.node;
    m_tree.tables.push_back({place.node});
}

void TreeBuilder::openSection(Place &place, bool hidden)
{
    place.section = place.row = -1;
    if (place.table < 0)
        return;
    if (hidden) {
        place.table = -1;
        return;
    }
    place.shown = Shown::Yes;
    place.node = place.section = append(place.table, Node::Kind::Section);
}

void TreeBuilder::openRow(Place &place, bool hidden)
{
    place.row = -1;
    if (place.table < 0) {
        if (!hidden)
            openBlock(place, Node::Kind::Block);
        return;
    }
    place.shown = Shown::Yes;
    if (!hidden)
        place.node = place.row = append(place.section >= 0 ? place.section : place.table, Node::Kind::Row);
}

void TreeBuilder::openCell(Place &place, const Element &element, bool hidden)
{
    if (place.shown == Shown::LeftOut)
        return;
    const bool isInTable = place.row >= 0 || (place.table >= 0 && place.shown == Shown::Yes);
    if (isInTable) // even where a hidden cell before it was left open
        place.shown = Shown::Yes;
    if (hidden || place.shown != Shown::Yes) {
        ++m_tree.hiddenCells;
        return;
    }
    if (!isInTable) {
        openBlock(place, Node::Kind::Block);
        return;
    }
    if (place.row < 0) {
        const int parent = place.section >= 0 ? place.section : place.table;
        const int last = node(parent).lastChild;
        const bool goesOn = last >= 0 && node(last).kind == Node::Kind::Row && node(last).implied;
        place.row = goesOn ? last : append(parent, Node::Kind::Row);
        node(place.row).implied = true;
    }
    place.keepsSpace = false;
    place.node = append(place.row, Node::Kind::Cell);
    node(place.node).rowSpan = element.rowSpan;
    node(place.node).columnSpan = element.columnSpan;
    ++m_tree.cells;
    ++m_tree.tables[static_cast<size_t>(node(place.node).table)].cells;
}

/// The next cell without a row of its own begins another row.
void TreeBuilder::endImpliedRow(const Place &place)
{
    if (place.table < 0)
        return;
    const int last = place.row >= 0 ? place.row : node(place.section >= 0 ? place.section : place.table).lastChild;
    if (last >= 0)
        node(last).implied = false;
}

void TreeBuilder::text(QByteArrayView utf8)
{
    const Place &place = m_open.back();
    if (place.shown == Shown::LeftOut)
        return;
    const QString letters = QString::fromUtf8(utf8);
    const auto visible =
        static_cast<int>(std::count_if(letters.begin(), letters.end(), [](QChar letter) { return !letter.isSpace(); }));
    if (place.shown == Shown::HiddenByPage) {
        m_tree.hiddenLetters += visible;
        return;
    }
    if (visible == 0 && isTablePart(node(place.node).kind))
        return;
    const int parent = contentParent(place);
    const bool keepsSpace = place.keepsSpace || (place.isFragment && parent == place.node);
    const auto begin = static_cast<int>(m_tree.letters.size());
    const auto end = static_cast<int>(begin + letters.size());
    m_tree.letters += letters;
    int last = node(parent).lastChild;
    const bool goesOn = last >= 0 && node(last).kind == Node::Kind::Text && node(last).end == begin
                        && node(last).keepsSpace == keepsSpace;
    if (!goesOn) {
        last = append(parent, Node::Kind::Text);
        node(last).begin = begin;
        node(last).keepsSpace = keepsSpace;
    }
    node(last).end = end;
    node(last).visible += visible;
}

Tree TreeBuilder::finish()
{
    for (size_t index = m_tree.nodes.size() - 1; index > 0; --index) {
        const Node &child = m_tree.nodes[index];
        Node &parent = node(child.parent);
        parent.visible += child.visible;
        parent.breaks += child.breaks + (child.kind == Node::Kind::Text ? 0 : 1);
    }
    for (size_t index = m_tree.tables.size(); index-- > 0;) {
        const Table &table = m_tree.tables[index];
        const int outer = node(node(table.node).parent).table;
        if (outer >= 0 && (table.cells > 1 || table.holdsTables))
            m_tree.tables[static_cast<size_t>(outer)].holdsTables = true;
    }
    closeAll();
    return std::move(m_tree);
}

} // namespace gouji::html
