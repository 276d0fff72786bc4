// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/damage.h"

#include <algorithm>

namespace gouji::accuracy {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isData(const SheetRow &row)
{
    return row.sort == SheetRow::Sort::Data;
}

/// Indexes of the rows with figures.
std::vector<size_t> dataRows(const Sheet &sheet)
{
    std::vector<size_t> rows;
    for (size_t index = 0; index < sheet.rows.size(); ++index) {
        if (isData(sheet.rows[index]))
            rows.push_back(index);
    }
    return rows;
}

std::vector<SheetRow> headingRows(const Sheet &sheet)
{
    std::vector<SheetRow> rows;
    for (const SheetRow &row : sheet.rows) {
        if (isData(row))
            break;
        rows.push_back(row);
    }
    return rows;
}

/// Takes a row out. A label that spans several rows stays over those that are left.
void removeRow(Sheet &sheet, size_t index)
{
    std::vector<SheetCell> staying;
    for (const SheetCell &cell : sheet.rows[index].cells) {
        if (cell.rowSpan > 1) {
            staying.push_back(cell);
            --staying.back().rowSpan;
        }
    }
    for (size_t above = 0; above < index; ++above) {
        for (SheetCell &cell : sheet.rows[above].cells) {
            if (above + static_cast<size_t>(cell.rowSpan) > index)
                --cell.rowSpan;
        }
    }
    sheet.rows.erase(sheet.rows.begin() + static_cast<std::ptrdiff_t>(index));
    if (index < sheet.rows.size()) {
        auto &cells = sheet.rows[index].cells;
        cells.insert(cells.begin(), staying.begin(), staying.end());
    }
}

/// Puts rows before \a index. A label that spans this place ends before them, and goes on behind them as an empty cell.
void insertAcross(Sheet &sheet, size_t index, const std::vector<SheetRow> &rows)
{
    std::vector<SheetCell> continued;
    for (size_t above = 0; above < index; ++above) {
        for (SheetCell &cell : sheet.rows[above].cells) {
            const size_t end = above + static_cast<size_t>(cell.rowSpan);
            if (end <= index)
                continue;
            SheetCell rest = cell;
            rest.label.clear();
            rest.rowSpan = static_cast<int>(end - index);
            cell.rowSpan = static_cast<int>(index - above);
            continued.push_back(rest);
        }
    }
    std::sort(continued.begin(), continued.end(),
              [](const SheetCell &left, const SheetCell &right) { return left.column < right.column; });
    auto &cells = sheet.rows[index].cells;
    cells.insert(cells.begin(), continued.begin(), continued.end());
    sheet.rows.insert(sheet.rows.begin() + static_cast<std::ptrdiff_t>(index), rows.begin(), rows.end());
}

/// A row in the second half of the requests table, where a page may end.
size_t pageEnd(const Sheet &requests, Chance &chance)
{
    const auto rows = dataRows(requests);
    return rows[static_cast<size_t>(chance.between(3, static_cast<int>(rows.size()) - 2))];
}

/// The table whose rows are damaged: mostly the long one.
Sheet &longTable(Draft &draft, Chance &chance)
{
    return draft.sheet(chance.percent(80) ? TableName::Requests : TableName::Proactive);
}

} // namespace

bool pageMarks(Draft &draft, Chance &chance)
{
    const QStringList forms{u"— %1 —"_s,       u"—%1—"_s,   u"- %1 -"_s, u"第 %1 页"_s,
                            u"第%1页 共9页"_s, u"－%1－"_s, u"— %1—"_s,  u"%1 / 9"_s};
    const QString form = chance.pick(forms);
    int page = chance.between(1, 3);
    bool done = false;
    for (Sheet &sheet : draft.sheets) {
        if (!chance.percent(sheet.table == TableName::Requests ? 90 : 25))
            continue;
        const int row = chance.between(2, static_cast<int>(sheet.rows.size()) - 1);
        sheet.rows[static_cast<size_t>(row)].pageMark = form.arg(page++);
        done = true;
    }
    return done;
}

bool headerRepeated(Draft &draft, Chance &chance)
{
    Sheet &sheet = draft.sheet(TableName::Requests);
    insertAcross(sheet, pageEnd(sheet, chance), headingRows(sheet));
    return true;
}

bool headerWrong(Draft &draft, Chance &chance)
{
    Sheet &sheet = draft.sheet(TableName::Requests);
    std::vector<SheetRow> rows = headingRows(draft.sheet(TableName::Proactive));
    if (chance.percent(50))
        rows.erase(rows.begin());
    insertAcross(sheet, pageEnd(sheet, chance), rows);
    return true;
}

bool headingFigure(Draft &draft, Chance &chance)
{
    Sheet &sheet = draft.sheet(TableName::Requests);
    SheetRow &row = sheet.rows[2];
    SheetCell cell;
    cell.label = QString::number(chance.between(1, 20));
    cell.column = row.cells.back().column + 1;
    row.cells.push_back(cell);
    return true;
}

bool rowsMissing(Draft &draft, Chance &chance)
{
    Sheet &sheet = longTable(draft, chance);
    const int count = chance.between(1, 3);
    for (int number = 0; number < count; ++number)
        removeRow(sheet, chance.pick(dataRows(sheet)));
    return true;
}

bool rowsDoubled(Draft &draft, Chance &chance)
{
    Sheet &sheet = longTable(draft, chance);
    const size_t index = chance.pick(dataRows(sheet));
    SheetRow copy = sheet.rows[index];
    copy.pageMark.clear();
    copy.cells.erase(
        std::remove_if(copy.cells.begin(), copy.cells.end(), [](const SheetCell &cell) { return cell.rowSpan > 1; }),
        copy.cells.end());
    for (size_t above = 0; above <= index; ++above) {
        for (SheetCell &cell : sheet.rows[above].cells) {
            if (above + static_cast<size_t>(cell.rowSpan) > index && (above < index || cell.rowSpan > 1))
                ++cell.rowSpan;
        }
    }
    sheet.rows.insert(sheet.rows.begin() + static_cast<std::ptrdiff_t>(index) + 1, copy);
    return true;
}

bool rowsOutOfOrder(Draft &draft, Chance &chance)
{
    Sheet &sheet = longTable(draft, chance);
    const int count = chance.between(1, 2);
    bool done = false;
    for (int number = 0; number < count; ++number) {
        const size_t index = chance.pick(dataRows(sheet));
        if (index + 1 >= sheet.rows.size() || !isData(sheet.rows[index + 1]))
            continue;
        SheetRow &upper = sheet.rows[index];
        SheetRow &lower = sheet.rows[index + 1];
        // Labels that span rows stay where they are; the rows' own cells change places if they have the same shape.
        const auto own = [](const SheetCell &cell) { return cell.rowSpan == 1; };
        const auto firstOwn = [&own](SheetRow &row) { return std::find_if(row.cells.begin(), row.cells.end(), own); };
        const auto first = firstOwn(upper);
        const auto second = firstOwn(lower);
        if (lower.cells.begin() != second || upper.cells.end() - first != lower.cells.end() - second
            || first->column != second->column)
            continue;
        std::swap_ranges(first, upper.cells.end(), second);
        std::swap(upper.key, lower.key);
        std::swap(upper.figureInLabel, lower.figureInLabel);
        std::swap(upper.strayFigure, lower.strayFigure);
        done = true;
    }
    return done;
}

} // namespace gouji::accuracy
