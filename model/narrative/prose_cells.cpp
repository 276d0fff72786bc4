// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/prose_binding.h"

#include <iterator>

namespace gouji {

ProseMeaning cellsOfBlock(const CellBlock &block, const Extraction &extraction)
{
    struct Keys
    {
        const char *const *rows;
        int rowCount;
        const char *const *columns;
        int columnCount;
    };
    static constexpr Keys keys[tableCount] = {
        {proactive_row::keys, static_cast<int>(std::size(proactive_row::keys)), proactive_column::keys,
         static_cast<int>(std::size(proactive_column::keys))},
        {request_row::keys, static_cast<int>(std::size(request_row::keys)), request_column::keys,
         static_cast<int>(std::size(request_column::keys))},
        {dispute_row::keys, static_cast<int>(std::size(dispute_row::keys)), dispute_column::keys,
         static_cast<int>(std::size(dispute_column::keys))}};
    ProseMeaning meaning;
    const TableReading &table = extraction.table(block.table);
    if (!table.form)
        return meaning;
    const TableForm &form = table.form->table(block.table);
    const Keys &names = keys[static_cast<size_t>(block.table)];
    for (const bool negative : {false, true}) {
        const quint32 rows = negative ? block.minusRows : block.rows;
        for (const FormRow &row : form.rows) {
            for (int bit = 0; rows >> bit != 0 && bit < names.rowCount; ++bit) {
                if ((rows >> bit & 1) == 0 || row.key != QLatin1String(names.rows[bit]))
                    continue;
                for (size_t position = 0; position < row.columns.size(); ++position) {
                    const QString &key = form.columns[static_cast<size_t>(row.columns[position])].key;
                    for (int column = 0; column < names.columnCount; ++column) {
                        if ((block.columns >> column & 1) != 0 && key == QLatin1String(names.columns[column]))
                            meaning.push_back({{block.table, row.firstCell + static_cast<int>(position)}, negative});
                    }
                }
            }
        }
    }
    return meaning;
}

} // namespace gouji
