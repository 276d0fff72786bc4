// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/form/printed_layout.h"

#include <set>

namespace gouji {

namespace {

constexpr int greatestSpan = 200;

class Sheet
{
public:
    explicit Sheet(TableForm &table)
        : m_table(table)
        , m_shown(table.cells.size(), false)
    {
    }

    void placeRow(int row, const JsonCursor &items)
    {
        m_row = row;
        m_column = 0;
        for (const JsonCursor &item : items.items())
            placeItem(item);
        if (m_row == 0)
            m_width = freeColumn();
        else if (freeColumn() != m_width)
            items.fail(QStringLiteral("the printed row ends at column %1 of %2").arg(freeColumn()).arg(m_width));
    }

    void finish(const JsonCursor &printed, int rows)
    {
        m_table.printedRows = rows;
        m_table.printedColumns = m_width;
        if (!m_taken.empty() && m_taken.rbegin()->first >= rows)
            printed.fail(QStringLiteral("a cell reaches below the last printed row"));
        for (size_t i = 0; i < m_shown.size(); ++i) {
            if (!m_shown[i])
                printed.fail(QStringLiteral("no place for the cell %1").arg(m_table.cells[i].address));
        }
    }

private:
    int freeColumn() const
    {
        int column = m_column;
        while (m_taken.contains({m_row, column}))
            ++column;
        return column;
    }

    void placeItem(const JsonCursor &item)
    {
        if (item.has(QStringLiteral("row"))) {
            item.expectKeys({QStringLiteral("row")});
            placeRowOfCells(item.member(QStringLiteral("row")));
            return;
        }
        const bool isCell = item.has(QStringLiteral("cell"));
        item.expectKeys({isCell ? QStringLiteral("cell") : QStringLiteral("label")},
                        {QStringLiteral("rows"), QStringLiteral("columns")});
        PrintedCell place;
        if (item.has(QStringLiteral("rows")))
            place.rowSpan = item.member(QStringLiteral("rows")).number(1, greatestSpan);
        if (item.has(QStringLiteral("columns")))
            place.columnSpan = item.member(QStringLiteral("columns")).number(1, greatestSpan);
        if (isCell)
            place.cell = cellOf(item.member(QStringLiteral("cell")));
        else
            place.label = item.member(QStringLiteral("label")).text();
        put(item, place);
    }

    void placeRowOfCells(const JsonCursor &key)
    {
        const QString name = key.text();
        for (const FormRow &row : m_table.rows) {
            if (row.key != name)
                continue;
            for (size_t i = 0; i < row.columns.size(); ++i) {
                PrintedCell place;
                place.cell = row.firstCell + static_cast<int>(i);
                put(key, place);
            }
            return;
        }
        key.fail(QStringLiteral("there is no row \"%1\" in this table").arg(name));
    }

    int cellOf(const JsonCursor &key) const
    {
        const QString name = key.text();
        const qsizetype slash = name.indexOf(u'/');
        const int cell =
            slash < 0 ? -1 : m_table.cellIndex(QStringView(name).left(slash), QStringView(name).mid(slash + 1));
        if (cell < 0)
            key.fail(QStringLiteral("there is no cell \"%1\" in this table").arg(name));
        return cell;
    }

    void put(const JsonCursor &item, PrintedCell place)
    {
        place.row = m_row;
        place.column = freeColumn();
        m_column = place.column + place.columnSpan;
        if (m_row > 0 && m_column > m_width)
            item.fail(QStringLiteral("reaches beyond the last of %1 columns").arg(m_width));
        for (int row = place.row; row < place.row + place.rowSpan; ++row) {
            for (int column = place.column; column < m_column; ++column) {
                if (!m_taken.emplace(row, column).second)
                    item.fail(QStringLiteral("lies over another cell at row %1, column %2").arg(row).arg(column));
            }
        }
        if (place.cell >= 0) {
            if (m_shown[static_cast<size_t>(place.cell)])
                item.fail(QStringLiteral("the cell stands in the printed table already"));
            m_shown[static_cast<size_t>(place.cell)] = true;
        }
        m_table.printed.push_back(std::move(place));
    }

    TableForm &m_table;
    std::vector<bool> m_shown; // for each cell of the table
    std::set<std::pair<int, int>> m_taken;
    int m_row = 0;
    int m_column = 0;
    int m_width = 0;
};

} // namespace

void layOutPrinted(const JsonCursor &printed, TableForm &table)
{
    Sheet sheet(table);
    int row = 0;
    for (const JsonCursor &items : printed.items())
        sheet.placeRow(row++, items);
    sheet.finish(printed, row);
}

} // namespace gouji
