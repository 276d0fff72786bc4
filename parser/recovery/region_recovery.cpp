// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/region_recovery.h"

#include "parser/recovery/row_items.h"
#include "parser/recovery/table_recovery.h"

#include <algorithm>

namespace gouji::recovery {

namespace {

/// Everything in the region that can be a figure, as one row, whatever lines it is spread over.
RowInstance wholeRegion(const FieldList &list, int line)
{
    RowInstance row;
    row.line = line;
    row.lastField = static_cast<int>(list.fields.size()) - 1;
    for (const Field &field : list.fields) {
        if (field.kind == FieldKind::Text || field.kind == FieldKind::Prose)
            continue;
        const PhysicalRow &physical = list.rows[static_cast<size_t>(field.row)];
        row.plain = physical.layout == Layout::Plain;
        row.physicalRow = field.row;
        row.items.push_back(itemOf(field, static_cast<int>(row.items.size()), row.plain));
    }
    return row;
}

int lineOfRow(const std::vector<LineForm> &lines, const TableForm &form, const QString &rowKey)
{
    for (size_t line = 0; line < lines.size(); ++line) {
        const bool holds = std::any_of(lines[line].cells.begin(), lines[line].cells.end(), [&](int cell) {
            return form.rows[static_cast<size_t>(form.cells[static_cast<size_t>(cell)].row)].key == rowKey;
        });
        if (holds)
            return static_cast<int>(line);
    }
    return -1;
}

bool isSettled(const CellReading &reading)
{
    return reading.state == CellState::Read || reading.state == CellState::Inferred || reading.state == CellState::Blank
           || reading.state == CellState::NotAFigure;
}

} // namespace

std::vector<AddressedReading> recoverRegion(const Vocabulary &vocabulary, const Extraction &extraction, Span region,
                                            TableId table, const QString &rowKey)
{
    const QStringView text = extraction.source->text;
    const int form = vocabulary.formIndex(*extraction.table(table).form);
    const TableForm &tableForm = extraction.tableForm(table);
    const FieldList list = cutIntoFields(text, region);
    TableRows rows;
    if (rowKey.isEmpty()) {
        LabelSearch search(vocabulary, text, list);
        rows = findRows(search, vocabulary, text, list, form, table, extraction.year);
    } else {
        const int line = lineOfRow(vocabulary.lines(form, table), tableForm, rowKey);
        if (line < 0)
            return {};
        rows.rows.push_back(wholeRegion(list, line));
        rows.firstField = 0;
        rows.lastField = rows.rows.front().lastField;
    }
    const RecoveredTable recovered = recoverTable(std::move(rows), vocabulary, text, list, form, table);
    std::vector<AddressedReading> result;
    for (size_t cell = 0; cell < recovered.reading.cells.size(); ++cell) {
        if (isSettled(recovered.reading.cells[cell]))
            result.push_back({tableForm.cells[cell].address, recovered.reading.cells[cell]});
    }
    return result;
}

} // namespace gouji::recovery
