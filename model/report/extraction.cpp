// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/extraction.h"

namespace gouji {

QString cellStateKey(CellState state)
{
    switch (state) {
    case CellState::Read:
        return QStringLiteral("read");
    case CellState::Inferred:
        return QStringLiteral("inferred");
    case CellState::Ambiguous:
        return QStringLiteral("ambiguous");
    case CellState::Blank:
        return QStringLiteral("blank");
    case CellState::NotAFigure:
        return QStringLiteral("not-a-figure");
    case CellState::Missing:
        return QStringLiteral("missing");
    }
    return {};
}

std::optional<CellId> Extraction::find(QStringView address) const
{
    const CellAddress parts = splitAddress(address);
    if (!parts.table || !table(*parts.table).form)
        return std::nullopt;
    const int index = tableForm(*parts.table).cellIndex(parts.row, parts.column);
    if (index < 0)
        return std::nullopt;
    return CellId{*parts.table, index};
}

} // namespace gouji
