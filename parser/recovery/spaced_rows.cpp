// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/spaced_rows.h"

#include "parser/recovery/row_items.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace gouji::recovery {

namespace {

constexpr int mostLines = 16; // that a label is folded over

struct Extent
{
    SpacedLabel label;
    int firstRow = 0;
    int lastRow = 0;
    std::vector<int> figureRows;
};

Extent extentOf(const SpacedLabel &label, const FieldList &list)
{
    const int one = list.fields[static_cast<size_t>(label.hit->firstField)].row;
    const int other = list.fields[static_cast<size_t>(label.hit->lastField)].row;
    return {label, std::min(one, other), std::max(one, other), {}};
}

bool isFilled(const Field &field)
{
    return field.kind == FieldKind::Figure || field.kind == FieldKind::Mark;
}

class SpacedRows
{
public:
    SpacedRows(QStringView text, const FieldList &list, const SpacedBlock &block, int lineCount)
        : m_text(text)
        , m_list(list)
        , m_block(block)
        , m_lineCount(lineCount)
    {
    }

    std::vector<RowInstance> collect(const std::vector<SpacedLabel> &labelled)
    {
        m_owners.assign(static_cast<size_t>(m_block.lastRow - m_block.firstRow) + 1, -1);
        for (const SpacedLabel &label : labelled) {
            m_extents.push_back(extentOf(label, m_list));
            own(static_cast<int>(m_extents.size()) - 1);
        }
        std::vector<int> unclaimed;
        for (int row = m_block.firstRow; row <= m_block.lastRow; ++row) {
            if (!hasFigures(row))
                continue;
            if (Extent *owner = ownerOf(row))
                owner->figureRows.push_back(row);
            else
                unclaimed.push_back(row);
        }
        std::vector<RowInstance> rows;
        for (const Extent &extent : m_extents)
            rows.push_back(rowOf(extent));
        claimByOrder(unclaimed, rows);
        return rows;
    }

private:
    bool hasFigures(int row) const
    {
        const PhysicalRow &physical = m_list.rows[static_cast<size_t>(row)];
        const auto first = m_list.fields.begin() + physical.firstField;
        return std::any_of(first, first + physical.fieldCount, isFilled);
    }

    /// A row is the label's whose lines hold it; of several the narrowest.
    void own(int index)
    {
        const Extent &extent = m_extents[static_cast<size_t>(index)];
        const int lines = extent.lastRow - extent.firstRow;
        if (lines > mostLines)
            return;
        for (int row = extent.firstRow; row <= extent.lastRow; ++row) {
            int &owner = m_owners[static_cast<size_t>(row - m_block.firstRow)];
            const Extent *other = owner < 0 ? nullptr : &m_extents[static_cast<size_t>(owner)];
            if (!other || lines < other->lastRow - other->firstRow)
                owner = index;
        }
    }

    Extent *ownerOf(int row)
    {
        const int owner = m_owners[static_cast<size_t>(row - m_block.firstRow)];
        return owner < 0 ? nullptr : &m_extents[static_cast<size_t>(owner)];
    }

    /// A figure glued to one of the pieces that the label was folded into.
    void addGluedInside(RowInstance &row, const Extent &extent) const
    {
        const int column = m_list.fields[static_cast<size_t>(extent.label.hit->firstField)].column;
        for (int line = extent.firstRow; line <= std::min(extent.lastRow, extent.firstRow + mostLines); ++line) {
            const PhysicalRow &physical = m_list.rows[static_cast<size_t>(line)];
            for (int index = physical.firstField; index < physical.firstField + physical.fieldCount; ++index) {
                const Field &field = m_list.fields[static_cast<size_t>(index)];
                if (std::abs(field.column - column) > 1)
                    continue;
                if (auto glued = figureAtEnd(m_text, field))
                    row.items.push_back(std::move(*glued));
            }
        }
    }

    void addItems(RowInstance &row, int physicalRow) const
    {
        const PhysicalRow &physical = m_list.rows[static_cast<size_t>(physicalRow)];
        for (int index = physical.firstField; index < physical.firstField + physical.fieldCount; ++index) {
            const Field &field = m_list.fields[static_cast<size_t>(index)];
            if (isFilled(field)) {
                row.items.push_back(itemOf(field, static_cast<int>(row.items.size()), true));
                row.lastField = std::max(row.lastField, index);
            }
        }
        row.physicalRow = physicalRow;
    }

    RowInstance rowOf(const Extent &extent) const
    {
        RowInstance row;
        row.line = extent.label.line;
        row.plain = true;
        row.label = extent.label.hit->span;
        row.firstField = std::min(extent.label.hit->firstField, extent.label.hit->lastField);
        row.lastField = std::max(extent.label.hit->firstField, extent.label.hit->lastField);
        if (auto glued =
                gluedItem(m_text, m_list.fields[static_cast<size_t>(extent.label.hit->lastField)], *extent.label.hit))
            row.items.push_back(std::move(*glued));
        else
            addGluedInside(row, extent);
        for (const int physicalRow : extent.figureRows)
            addItems(row, physicalRow);
        if (extent.figureRows.size() > 1 && row.filled() > extent.label.slots) {
            row.items.clear(); // two rows on the lines of one label
            row.figuresAstray = true;
        }
        return row;
    }

    /// Between two rows that have their figures, lines of figures that no label claims belong to the lines of the form
    /// that have none, in order, if they are exactly as many.
    void claimByOrder(std::vector<int> unclaimed, std::vector<RowInstance> &rows) const
    {
        std::map<int, int> lineOfFigures; // physical row: line of the table
        for (const Extent &extent : m_extents) {
            if (!extent.figureRows.empty())
                lineOfFigures[extent.figureRows.back()] = extent.label.line;
        }
        bool astray = false;
        std::set<int> cutOff; // lines of the table whose row may go on below
        for (size_t first = 0; first < unclaimed.size();) {
            const auto behind = lineOfFigures.upper_bound(unclaimed[first]);
            size_t last = first;
            while (last + 1 < unclaimed.size()
                   && (behind == lineOfFigures.end() || unclaimed[last + 1] < behind->first))
                ++last;
            const int before = behind == lineOfFigures.begin() ? -1 : std::prev(behind)->second;
            const int after = behind == lineOfFigures.end() ? m_lineCount : behind->second;
            if (before >= 0 && after - before - 1 == static_cast<int>(last - first + 1)) {
                for (size_t i = first; i <= last; ++i)
                    give(unclaimed[i], before + 1 + static_cast<int>(i - first), rows);
            } else if (before >= 0 && after == before + 1
                       && continues(before, std::prev(behind)->first,
                                    {unclaimed.begin() + static_cast<std::ptrdiff_t>(first),
                                     unclaimed.begin() + static_cast<std::ptrdiff_t>(last + 1)},
                                    rows))
            {
                for (size_t i = first; i <= last; ++i)
                    give(unclaimed[i], before, rows);
            } else if (before >= 0) {
                astray = true;
                if (unclaimed[first] == std::prev(behind)->first + 1 && isOfFigures(unclaimed[first]))
                    cutOff.insert(before);
            }
            first = last + 1;
        }
        for (RowInstance &row : rows)
            row.figuresAstray = row.figuresAstray || (astray && row.items.empty()) || cutOff.count(row.line) > 0;
    }

    bool isOfFigures(int physicalRow) const
    {
        const PhysicalRow &physical = m_list.rows[static_cast<size_t>(physicalRow)];
        const auto first = m_list.fields.begin() + physical.firstField;
        return std::all_of(first, first + physical.fieldCount, isFilled);
    }

    /// Whether lines of nothing but figures, right below the last one of a row, are the rest of it: as many as it lacks.
    bool continues(int line, int lastRow, const std::vector<int> &further, const std::vector<RowInstance> &rows) const
    {
        const auto isOfLine = [line](const RowInstance &row) { return row.line == line; };
        const auto row = std::find_if(rows.begin(), rows.end(), isOfLine);
        const auto extent = std::find_if(m_extents.begin(), m_extents.end(),
                                         [line](const Extent &candidate) { return candidate.label.line == line; });
        if (row == rows.end() || extent == m_extents.end() || std::count_if(rows.begin(), rows.end(), isOfLine) > 1)
            return false;
        int filled = row->filled();
        for (const int physicalRow : further) {
            if (physicalRow != ++lastRow || !isOfFigures(physicalRow))
                return false;
            filled += m_list.rows[static_cast<size_t>(physicalRow)].fieldCount;
        }
        return filled == extent->label.slots;
    }

    void give(int physicalRow, int line, std::vector<RowInstance> &rows) const
    {
        auto row = std::find_if(rows.begin(), rows.end(),
                                [line](const RowInstance &candidate) { return candidate.line == line; });
        if (row == rows.end()) {
            RowInstance unlabelled;
            unlabelled.line = line;
            unlabelled.plain = true;
            unlabelled.labelGuessed = true;
            unlabelled.firstField = m_list.rows[static_cast<size_t>(physicalRow)].firstField;
            rows.push_back(std::move(unlabelled));
            row = std::prev(rows.end());
        }
        addItems(*row, physicalRow);
    }

    QStringView m_text;
    const FieldList &m_list;
    const SpacedBlock &m_block;
    int m_lineCount;
    std::vector<Extent> m_extents;
    std::vector<int> m_owners; // by row of the block: index of the extent, -1 if none
};

} // namespace

std::vector<RowInstance> collectSpacedRows(QStringView text, const FieldList &list, const SpacedBlock &block,
                                           const std::vector<SpacedLabel> &labelled, int lineCount)
{
    return SpacedRows(text, list, block, lineCount).collect(labelled);
}

} // namespace gouji::recovery
