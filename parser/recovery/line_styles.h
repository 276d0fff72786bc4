// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/recovery/field.h"
#include "parser/recovery/lines.h"

namespace gouji::recovery {

/// What a pipe at the end of a row means.
enum class LastPipe : quint8 { EndsRow, BeforeEmpty, Doubtful };

/// What the tabs and pipes of each line mean, as the lines around it tell.
struct LineStyles
{
    std::vector<bool> ledCells;   ///< lines that hold one cell behind a tab
    std::vector<bool> outerPipes; ///< lines among rows that have a pipe before and behind them
    std::vector<LastPipe> lastPipes;
};

LineStyles findLineStyles(QStringView text, const std::vector<Line> &lines);

/// The columns of each grid, by table. A grid is as wide as most of its rows: a row pushed aside by a page mark or
/// a repeated heading may reach further.
std::vector<int> gridWidths(const std::vector<GridCell> &grid);

} // namespace gouji::recovery
