// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/figure/figure_text.h"
#include "model/report/source_text.h"

#include <vector>

namespace gouji::recovery {

enum class FieldKind : quint8 {
    Text,   ///< a label, a heading or a part of one
    Figure, ///< a figure
    Mark,   ///< a dash, a slash or a word for nothing
    Empty,  ///< an explicit place with nothing in it
    Prose   ///< a sentence: never part of a table
};

/// How the cells of a physical row are set apart.
enum class Layout : quint8 {
    Rows,  ///< one row of the text is one row of the table: pipes or tabs between the cells
    Cells, ///< a cell a line, with marks (pipes, tabs) that show empty cells, less surely where a row ends
    Plain  ///< cells by lines or by spaces only; what is empty vanishes
};

/// A piece of the text that can be one cell, with what the layout says of its place.
struct Field
{
    FieldKind kind = FieldKind::Text;
    Span span;        ///< of the content, without what surrounds it
    int row = 0;      ///< physical row, counted over the whole text
    int position = 0; ///< Rows and Cells: number in the row; Plain: display column of its end
    int column = 0;   ///< Plain: display column of its beginning
    /// Plain: dashes and other signs up to its end that some fonts set in one column, others in two (counted here).
    int dashes = 0;
    int signs = 0;
    bool glued = false; ///< a figure cut off the end of a label
    FigureText figure;  ///< with Figure and Mark
};

struct PhysicalRow
{
    Layout layout = Layout::Plain;
    int firstField = 0;
    int fieldCount = 0;
    int width = 0;             ///< places for cells in the row: its fields, or the columns of a grid
    bool closed = true;        ///< whether the text shows that the row ends here
    bool endsWithPipe = false; ///< a last pipe that may end the row or stand before an empty cell
    bool endDoubtful = false;  ///< … and nothing shows which of the two
    bool tabs = false;         ///< whether tabs part the cells: they drift, and prove no margin
    bool firm = false;         ///< whether the text shows surely which cells are of this row
};

struct FieldList
{
    std::vector<Field> fields;
    std::vector<PhysicalRow> rows;
};

/// A cell of a grid that the format itself states (a table of a web page): its place in the text and in the grid.
struct GridCell
{
    Span span;     ///< empty for an empty cell; all cells of a row stand on one line
    int table = 0; ///< grids of one source, counted
    int column = 0;
    int columnSpan = 1;
};

/// Cuts a text into fields. Every layout of the domain is served: rows with pipes (Markdown too) or tabs, a cell
/// a line with pipes or tabs, bare cells, columns by spaces. Page marks are left out. Linear in the text.
/// Where \a grid (in the order of the text) has cells on a line, they are the line's fields.
FieldList cutIntoFields(QStringView text, Span range, const std::vector<GridCell> &grid = {});

} // namespace gouji::recovery
