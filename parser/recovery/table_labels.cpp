// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/table_labels.h"

namespace gouji::recovery {

TableLabels::TableLabels(LabelSearch &search, const Vocabulary &vocabulary, QStringView text, const FieldList &list,
                         int form, TableId table)
    : m_search(search)
    , m_vocabulary(vocabulary)
    , m_text(text)
    , m_list(list)
    , m_form(form)
    , m_table(table)
    , m_lines(vocabulary.lines(form, table))
{
}

int TableLabels::endFieldAfter(size_t hit) const
{
    if (hit + 1 >= m_search.hits().size())
        return static_cast<int>(m_list.fields.size());
    const LabelHit &next = m_search.hits()[hit + 1];
    const int number = numberBefore(next);
    return number < 0 ? next.firstField : number;
}

int TableLabels::numberBefore(const LabelHit &hit) const
{
    const Meaning *meaning = rowMeaning(hit);
    const int field = hit.firstField - 1;
    if (!meaning || field < 0)
        return -1;
    const Field &number = m_list.fields[static_cast<size_t>(field)];
    const PhysicalRow &row = m_list.rows[static_cast<size_t>(number.row)];
    const bool alone = row.layout == Layout::Plain && row.firstField == field
                       && m_list.fields[static_cast<size_t>(hit.firstField)].row == number.row;
    const bool isNumber = alone && number.kind == FieldKind::Figure
                          && m_text.mid(number.span.begin, number.span.length()) == line(meaning->line).enumerator;
    return isNumber ? field : -1;
}

} // namespace gouji::recovery
