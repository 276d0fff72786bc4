// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/column_map.h"

#include "parser/recovery/display_columns.h"

#include <algorithm>
#include <optional>
#include <set>

namespace gouji::recovery {

namespace {

constexpr int rowsOfAGrid = 2;       // full rows that agree
constexpr int rowsThatProveTabs = 8; // … where tabs part the cells, which drift from row to row

/// How the filled items of full rows stand behind their labels.
struct Learned
{
    std::set<int> leads;     // empties between label and first figure
    std::set<int> begins;    // firm rows: number of the first figure's field in the row
    std::set<int> widths;    // fields behind the label
    std::set<int> rowWidths; // firm rows: all fields
    int rows = 0;
    bool uniform = false; // every row shows exactly as many places as it has slots
};

bool isFull(const RowInstance &row, size_t slots)
{
    return row.filled() == static_cast<int>(slots);
}

int firstFilled(const RowInstance &row)
{
    for (size_t i = 0; i < row.items.size(); ++i) {
        if (row.items[i].isFilled())
            return static_cast<int>(i);
    }
    return -1;
}

/// Number of an item's field behind its label.
int behindLabel(const RowInstance &row, const Item &item)
{
    return row.firm ? item.position - row.labelPosition - 1 : item.position;
}

int widthBehindLabel(const RowInstance &row)
{
    return row.firm ? row.width - row.labelPosition - 1 : static_cast<int>(row.items.size());
}

void learn(Learned &learned, const RowInstance &row)
{
    const auto first = static_cast<size_t>(firstFilled(row));
    for (size_t i = first; i < row.items.size() && row.items[i].isFilled(); ++i) {
        if (row.items[i].glued)
            return; // the figure's own place is not known
    }
    ++learned.rows;
    learned.leads.insert(behindLabel(row, row.items[first]));
    learned.begins.insert(row.items[first].position);
    learned.widths.insert(widthBehindLabel(row));
    learned.rowWidths.insert(row.width);
    for (size_t i = first; i + 1 < row.items.size(); ++i) {
        const bool inside = std::any_of(row.items.begin() + static_cast<std::ptrdiff_t>(i) + 1, row.items.end(),
                                        [](const Item &item) { return item.isFilled(); });
        if (inside && row.items[i + 1].kind == FieldKind::Empty)
            learned.leads.insert(-1); // empties stand between the figures of a full row: they mean nothing here
    }
}

int lastFilled(const RowInstance &row)
{
    for (size_t i = row.items.size(); i-- > 0;) {
        if (row.items[i].isFilled())
            return static_cast<int>(i);
    }
    return -1;
}

void hintFrom(RowInstance &row, int lead, size_t slots)
{
    for (Item &item : row.items) {
        const int slot = behindLabel(row, item) - lead;
        if (!item.glued && slot >= 0 && slot < static_cast<int>(slots))
            item.hint = slot;
    }
}

/// A space on a line of its own is an empty cell only where every row shows one for each; at a row's margin it may be
/// anything.
bool marginIsDoubtful(const RowInstance &row, const Learned &learned)
{
    return row.plain && !learned.uniform && !row.items.empty()
           && (row.items.front().kind == FieldKind::Empty || row.items.back().kind == FieldKind::Empty);
}

bool isUniform(const TableRows &table, const std::vector<LineForm> &lines, size_t slots)
{
    int rows = 0;
    for (const RowInstance &row : table.rows) {
        if (lines[static_cast<size_t>(row.line)].cells.size() != slots || row.firm)
            continue;
        if (row.items.size() != slots)
            return false;
        ++rows;
    }
    return rows >= rowsOfAGrid;
}

/// Rows that need no other to be sure: as many places as slots from the first figure to the last; or, where no tab
/// can drift, behind the label.
bool applyOwnWidth(RowInstance &row, const Learned &learned, size_t slots)
{
    const int first = firstFilled(row);
    const int last = lastFilled(row);
    if (first < 0 || row.items[static_cast<size_t>(first)].glued)
        return false;
    const bool meansNothing = learned.leads.count(-1) > 0 || (row.plain && learned.rows == 0 && !learned.uniform);
    if (meansNothing || marginIsDoubtful(row, learned))
        return false;
    const Item &left = row.items[static_cast<size_t>(first)];
    const Item &right = row.items[static_cast<size_t>(last)];
    if (right.position - left.position + 1 == static_cast<int>(slots)) {
        hintFrom(row, behindLabel(row, left), slots);
        return true;
    }
    const auto isOnly = [](const std::set<int> &values, int value) {
        return values.size() == 1 && *values.begin() == value;
    };
    const bool othersAgree =
        learned.rows == 0 || isOnly(learned.leads, 0) || (row.firm && isOnly(learned.begins, row.labelPosition + 1));
    if (row.tabs || row.endDoubtful || !othersAgree || widthBehindLabel(row) != static_cast<int>(slots))
        return false;
    hintFrom(row, 0, slots);
    return true;
}

/// What the full rows say of a row that is not full. Either the figures begin right behind the label, or at the same field
/// in every row however many labels stand in front. Where the full rows agree with both, and the two say different
/// things of this row, nothing follows.
void applyLead(RowInstance &row, const Learned &learned, size_t slots)
{
    if (row.items.empty() || row.items.front().glued || learned.leads.count(-1) > 0 || marginIsDoubtful(row, learned)
        || (row.tabs && learned.rows < rowsThatProveTabs))
        return; // a figure glued to the label may have taken its cell along
    const bool trimmed = row.firm && row.items.back().isFilled();
    std::optional<int> lead;
    if (learned.leads.size() == 1 && (trimmed || (!row.endDoubtful && learned.widths.count(widthBehindLabel(row)) > 0)))
        lead = *learned.leads.begin();
    if (row.firm && learned.begins.size() == 1 && *learned.begins.begin() > row.labelPosition) {
        const int other = *learned.begins.begin() - row.labelPosition - 1;
        if (learned.leads.size() == 1 && *learned.leads.begin() != other)
            return;
        if (learned.rows >= rowsOfAGrid)
            lead = other;
    }
    if (lead)
        hintFrom(row, *lead, slots);
}

/// One figure too few, nothing empty between them, and the last one is the sum of the others: a cell may have been lost
/// or merged with its neighbour, and the last figure be the total all the same. Not where every row ends in one column.
bool lacksOneBeforeItsTotal(const RowInstance &row, const Learned &learned, size_t slots)
{
    const auto count = static_cast<int>(slots);
    const bool endIsShown = row.firm && learned.begins.size() == 1 && learned.rowWidths.size() == 1
                            && *learned.begins.begin() + count == row.width && *learned.rowWidths.begin() == row.width;
    if (endIsShown || slots < 3 || !isFull(row, slots - 1))
        return false;
    const auto begin = row.items.begin() + firstFilled(row);
    const bool asOthers =
        learned.begins.count(begin->position) > 0 && learned.leads.count(behindLabel(row, *begin)) > 0;
    const bool emptyInFront = !asOthers && begin != row.items.begin();
    const auto last = begin + static_cast<std::ptrdiff_t>(slots) - 2;
    if (emptyInFront || !std::all_of(begin, last + 1, [](const Item &item) {
            return item.kind == FieldKind::Figure && item.figure.unit.isEmpty();
        }))
        return false;
    Decimal sum;
    for (auto item = begin; item != last; ++item)
        sum += item->figure.value;
    return sum == last->figure.value && !sum.isZero();
}

/// Empty places on lines that ended before the first figure may be the end of the heading.
void dropRowsInFront(RowInstance &row)
{
    const int first = firstFilled(row);
    if (first < 0)
        return;
    const int begin = row.items[static_cast<size_t>(first)].row;
    row.items.erase(row.items.begin(), std::find_if(row.items.begin(), row.items.end(),
                                                    [begin](const Item &item) { return item.row == begin; }));
}

/// The disputes' line has no label that could leave traces: its own width, or that of the heading above, settles it.
void applyUnlabelled(RowInstance &row, size_t slots, const FieldList &list)
{
    if (row.physicalRow < 0)
        return;
    const auto width = static_cast<int>(slots);
    if (!row.firm) {
        if (row.items.size() == slots)
            hintFrom(row, row.items.front().position, slots);
        else
            dropRowsInFront(row);
        return;
    }
    const bool emptyAtEnd = list.rows[static_cast<size_t>(row.physicalRow)].endsWithPipe && row.width + 1 == width;
    bool fits = row.width == width || emptyAtEnd;
    for (int above = row.physicalRow - 1; !fits && !row.closed && above >= std::max(0, row.physicalRow - 3); --above)
        fits = row.width < width && list.rows[static_cast<size_t>(above)].fieldCount == width;
    if (!fits)
        return;
    for (Item &item : row.items)
        item.hint = item.position;
}

/// Whether the row shows a place for each slot without the figure glued to its label: then that may be a note, and
/// the empty place at the end a blank. An empty place right behind the label is the cell that the figure left.
bool hasPlaceForEach(const RowInstance &row, size_t slots)
{
    return row.items.size() > slots && (row.tabs || row.items[1].kind != FieldKind::Empty);
}

/// A figure glued to a label is the row's first if it alone is missing there and nothing else in the table is.
void settleGlued(TableRows &table, const std::vector<LineForm> &lines)
{
    const bool allFull = std::all_of(table.rows.begin(), table.rows.end(), [&](const RowInstance &row) {
        return isFull(row, lines[static_cast<size_t>(row.line)].cells.size());
    });
    for (RowInstance &row : table.rows) {
        if (!allFull || row.items.empty() || !row.items.front().glued
            || hasPlaceForEach(row, lines[static_cast<size_t>(row.line)].cells.size()))
            continue;
        row.items.front().gluedIsFigure = true;
        if (row.items.size() > 1 && row.items[1].kind == FieldKind::Empty)
            row.items.erase(row.items.begin() + 1); // the cell that the figure left
    }
}

} // namespace

void applyColumnMap(TableRows &table, const TableForm &form, const std::vector<LineForm> &lines, const FieldList &list)
{
    settleGlued(table, lines);
    std::set<size_t> widths;
    for (const LineForm &line : lines)
        widths.insert(line.cells.size());
    for (const size_t slots : widths) {
        if (slots < 2)
            continue;
        Learned firm;
        Learned loose;
        DisplayColumns columns;
        for (const RowInstance &row : table.rows) {
            const LineForm &line = lines[static_cast<size_t>(row.line)];
            if (line.cells.size() != slots || !isFull(row, slots) || line.row < 0)
                continue;
            learn(row.firm ? firm : loose, row);
            if (!row.firm && onOneLine(row) && isSetInColumns(row))
                columns.learn(row);
        }
        loose.uniform = isUniform(table, lines, slots);
        const bool headingsAreRefuted = std::any_of(table.rows.begin(), table.rows.end(), [&](const RowInstance &row) {
            return row.columnAbsent && lines[static_cast<size_t>(row.line)].cells.size() == slots && isFull(row, slots);
        });
        for (RowInstance &row : table.rows) {
            const LineForm &line = lines[static_cast<size_t>(row.line)];
            if (line.cells.size() != slots || row.filled() >= static_cast<int>(slots))
                continue; // nothing shows which figure is one too many
            if (row.columnAbsent && !headingsAreRefuted)
                continue; // the places shown are not those of the form
            if (lacksOneBeforeItsTotal(row, row.firm ? firm : loose, slots))
                continue;
            if (line.row < 0)
                applyUnlabelled(row, slots, list);
            else if (!row.firm && onOneLine(row) && columns.usable())
                columns.apply(row);
            else if (!row.firm && onOneLine(row) && isSetInColumns(row)
                     && applyHeadings(row, line, form, table.headings))
                continue;
            else if (!applyOwnWidth(row, row.firm ? firm : loose, slots))
                applyLead(row, row.firm ? firm : loose, slots);
        }
    }
}

} // namespace gouji::recovery
