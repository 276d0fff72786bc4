// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/finding/cell_name.h"

#include "model/text/folding.h"

namespace gouji {

namespace {

/// How much of the front of a label is its number: 一、 （七） 1.
qsizetype numberLength(QStringView label)
{
    qsizetype at = label.startsWith(u'（') ? 1 : 0;
    const bool bracketed = at == 1;
    const qsizetype first = at;
    while (at < label.size() && (enumeratorNumerals.contains(label[at]) || (label[at] >= u'0' && label[at] <= u'9')))
        ++at;
    if (at == first || at == label.size())
        return 0;
    const QChar end = label[at];
    const bool ends = bracketed ? end == u'）' : end == u'、' || end == u'.';
    return ends ? at + 1 : 0;
}

bool isNameOfAnother(const TableForm &table, int row, const QString &name)
{
    for (const FormColumn &column : table.columns) {
        if (column.label == name)
            return true;
    }
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (static_cast<int>(i) != row && withoutNumber(table.rows[i].label()) == name)
            return true;
    }
    return false;
}

} // namespace

QString withoutNumber(const QString &label)
{
    QString name = label.mid(numberLength(label));
    const qsizetype bracket = name.indexOf(u'（');
    if (bracket > 0 && name.endsWith(u'）'))
        name.truncate(bracket);
    return name;
}

QString shortRowName(const TableForm &table, int row)
{
    const FormRow &formRow = table.rows[static_cast<size_t>(row)];
    const QString name = withoutNumber(formRow.label());
    if (formRow.labels.size() < 2 || !isNameOfAnother(table, row, name))
        return name;
    return withoutNumber(formRow.labels[formRow.labels.size() - 2]) + u'/' + name;
}

} // namespace gouji
