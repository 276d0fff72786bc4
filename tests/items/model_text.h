// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace gouji::test {

/// A model as text, a line a row, for one comparison: "Error | Row total … | ".
inline QString printModel(const QAbstractItemModel &model, int role = Qt::DisplayRole)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList fields;
        for (int column = 0; column < model.columnCount(); ++column)
            fields += model.index(row, column).data(role).toString();
        lines += fields.join(QStringLiteral(" | "));
    }
    return lines.join(QLatin1Char('\n'));
}

/// Whether everything just outside a model is as empty as it has to be: the model tester does not ask.
inline bool isEmptyOutside(const QAbstractItemModel &model)
{
    const int rows = model.rowCount();
    const int columns = model.columnCount();
    const bool noIndexes = !model.index(rows, 0).isValid() && !model.index(-1, 0).isValid()
                           && !model.index(0, columns).isValid() && !model.index(0, -1).isValid();
    if (!noIndexes)
        return false;
    if (model.data(QModelIndex()).isValid())
        return false;
    if (rows == 0 || columns == 0)
        return true;
    // Items of a flat model have no children.
    const QModelIndex last = model.index(rows - 1, columns - 1);
    return last.isValid() && model.rowCount(last) == 0 && model.columnCount(last) == 0;
}

} // namespace gouji::test
