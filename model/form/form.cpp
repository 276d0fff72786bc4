// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/form/form.h"

namespace gouji {

QString tableKey(TableId table)
{
    switch (table) {
    case TableId::Proactive:
        return QStringLiteral("proactive");
    case TableId::Requests:
        return QStringLiteral("requests");
    case TableId::Disputes:
        return QStringLiteral("disputes");
    }
    return {};
}

std::optional<TableId> tableFromKey(QStringView key)
{
    for (const TableId table : allTables) {
        if (key == tableKey(table))
            return table;
    }
    return std::nullopt;
}

int TableForm::cellIndex(QStringView rowKey, QStringView columnKey) const
{
    for (const FormRow &row : rows) {
        if (row.key != rowKey)
            continue;
        for (size_t i = 0; i < row.columns.size(); ++i) {
            if (columns[static_cast<size_t>(row.columns[i])].key == columnKey)
                return row.firstCell + static_cast<int>(i);
        }
        return -1;
    }
    return -1;
}

CellAddress splitAddress(QStringView address)
{
    const qsizetype first = address.indexOf(u'/');
    const qsizetype second = first < 0 ? -1 : address.indexOf(u'/', first + 1);
    if (second < 0)
        return {};
    return {tableFromKey(address.left(first)), address.mid(first + 1, second - first - 1), address.mid(second + 1)};
}

std::optional<CellId> Form::find(QStringView address) const
{
    const CellAddress parts = splitAddress(address);
    if (!parts.table)
        return std::nullopt;
    const int index = table(*parts.table).cellIndex(parts.row, parts.column);
    if (index < 0)
        return std::nullopt;
    return CellId{*parts.table, index};
}

} // namespace gouji
