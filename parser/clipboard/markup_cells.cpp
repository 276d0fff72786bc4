// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/clipboard/markup_cells.h"

#include "model/figure/figure_text.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <map>
#include <memory>

namespace gouji::clipboard {

namespace {

constexpr int greatestSpan = 1000;        // HTML's own limit
constexpr qsizetype mostCells = 200'000;  // a form has some hundred
constexpr qsizetype mostLetters = 20'000; // of one cell

struct DocumentCloser
{
    void operator()(xmlDocPtr document) const { xmlFreeDoc(document); }
};

bool isNamed(const xmlNode *node, std::initializer_list<const char *> names)
{
    return node->type == XML_ELEMENT_NODE && std::any_of(names.begin(), names.end(), [node](const char *name) {
               return xmlStrcasecmp(node->name, reinterpret_cast<const xmlChar *>(name)) == 0;
           });
}

std::optional<QString> attribute(const xmlNode *node, const char *name)
{
    for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next) {
        if (xmlStrcasecmp(attribute->name, reinterpret_cast<const xmlChar *>(name)) != 0)
            continue;
        QString value;
        for (const xmlNode *part = attribute->children; part; part = part->next)
            value += QString::fromUtf8(reinterpret_cast<const char *>(part->content));
        return value;
    }
    return std::nullopt;
}

bool isHidden(const xmlNode *node)
{
    if (node->type != XML_ELEMENT_NODE)
        return node->type != XML_TEXT_NODE && node->type != XML_CDATA_SECTION_NODE && node->type != XML_ENTITY_REF_NODE;
    if (isNamed(node, {"style", "script", "head", "title", "template"}) || attribute(node, "hidden"))
        return true;
    const auto style = attribute(node, "style");
    return style && QString(*style).remove(u' ').contains(QStringLiteral("display:none"), Qt::CaseInsensitive);
}

/// The node after this one in the order of the text, its children left out if \a skip; null behind \a root.
const xmlNode *following(const xmlNode *node, const xmlNode *root, bool skip)
{
    if (!skip && node->type == XML_ELEMENT_NODE && node->children)
        return node->children;
    while (node && node != root) {
        if (node->next)
            return node->next;
        node = node->parent;
    }
    return nullptr;
}

/// The text of a cell: white space is one blank, a new line begins only where the page begins one.
QString textOf(const xmlNode *cell)
{
    QString text;
    for (const xmlNode *node = cell->children; node && text.size() < mostLetters;) {
        const bool hides = isHidden(node);
        if (isNamed(node, {"br"})) {
            text += u'\n';
        } else if (isNamed(node, {"p", "div", "tr", "li"}) && !hides) {
            if (!text.trimmed().isEmpty() && !text.endsWith(u'\n'))
                text += u'\n';
        } else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
            for (const QChar letter : QString::fromUtf8(reinterpret_cast<const char *>(node->content))) {
                const bool isSpace = letter.isSpace();
                if (!isSpace)
                    text += letter;
                else if (!text.isEmpty() && !text.back().isSpace())
                    text += u' ';
            }
        }
        node = following(node, cell, hides);
    }
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    while (!lines.isEmpty() && lines.front().isEmpty())
        lines.removeFirst();
    return lines.join(u'\n');
}

/// What the program keeps beside the text it shows.
std::optional<QString> keptValue(const xmlNode *cell)
{
    for (const char *name : {"sdval", "x:num", "num"}) {
        const auto value = attribute(cell, name);
        if (value && readFigureText(*value).kind == FigureText::Kind::Value)
            return value->trimmed();
    }
    return std::nullopt;
}

int spanOf(const xmlNode *cell, const char *name)
{
    const auto span = attribute(cell, name);
    return span ? std::clamp(span->toInt(), 1, greatestSpan) : 1;
}

/// The cells of the rows in their true places, rowspan and colspan expanded.
class Rows
{
public:
    bool isFull() const { return m_area > mostCells; }
    void endTable()
    {
        m_row = m_rows;
        m_taken.clear();
    }

    void addRow(const xmlNode *row)
    {
        int column = 0;
        bool hasCells = false;
        for (const xmlNode *cell = row->children; cell && !isFull(); cell = cell->next) {
            if (!isNamed(cell, {"td", "th"}) || isHidden(cell))
                continue;
            hasCells = true;
            while (m_taken.contains(column) && m_taken[column] > m_row)
                ++column;
            ClipboardCell placed;
            placed.rowSpan = spanOf(cell, "rowspan");
            placed.columnSpan = spanOf(cell, "colspan");
            placed.isHeading = isNamed(cell, {"th"});
            placed.text = textOf(cell);
            if (isWords(placed.text))
                placed.text = keptValue(cell).value_or(placed.text);
            m_area += qsizetype(placed.columnSpan) * placed.rowSpan;
            for (int i = 0; i < placed.columnSpan; ++i)
                m_taken[column + i] = m_row + placed.rowSpan;
            const int next = column + placed.columnSpan;
            m_columns = std::max(m_columns, next);
            m_cells.push_back({m_row, column, std::move(placed)});
            column = next;
        }
        if (hasCells || !m_taken.empty())
            ++m_row;
        m_rows = std::max(m_rows, m_row);
    }

    std::optional<ClipboardTable> table() const
    {
        if (m_rows == 0 || m_columns == 0 || qsizetype(m_rows) * m_columns > 4 * mostCells)
            return std::nullopt;
        ClipboardTable table(m_rows, m_columns);
        for (const Placed &placed : m_cells)
            table.place(placed.row, placed.column, placed.cell);
        return table;
    }

private:
    struct Placed
    {
        int row = 0;
        int column = 0;
        ClipboardCell cell;
    };
    std::vector<Placed> m_cells;
    std::map<int, int> m_taken; // for a column: the row in which it is free again
    int m_row = 0;
    int m_rows = 0;
    int m_columns = 0;
    qsizetype m_area = 0;
};

} // namespace

QByteArray pageOf(const QString &html)
{
    QByteArray page = html.toUtf8();
    if (page.startsWith("Version:")) {
        const qsizetype begin = page.indexOf('<');
        page = begin < 0 ? QByteArray() : page.mid(begin);
    }
    // A clipboard may hand on the closing zero byte of a C string, and libxml2 would stop at a zero anywhere.
    return page.replace('\0', ' ');
}

std::optional<ClipboardTable> readTables(const QByteArray &page)
{
    xmlInitParser();
    const std::unique_ptr<xmlDoc, DocumentCloser> document(
        htmlReadMemory(page.constData(), static_cast<int>(page.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                           | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT));
    const xmlNode *root = document ? xmlDocGetRootElement(document.get()) : nullptr;
    if (!root)
        return std::nullopt;
    Rows rows;
    const xmlNode *table = nullptr; // the one whose rows are read
    for (const xmlNode *node = root; node && !rows.isFull();) {
        const bool hides = node->type == XML_ELEMENT_NODE && isHidden(node);
        const bool isRow = !hides && isNamed(node, {"tr"});
        if (isNamed(node, {"table"}) && node != table) {
            rows.endTable();
            table = node;
        }
        if (isRow)
            rows.addRow(node);
        node = following(node, root, hides || isRow); // a table within a cell is text of the cell
    }
    return rows.table();
}

} // namespace gouji::clipboard
