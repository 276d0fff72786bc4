// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/html/html_tree.h"

namespace gouji::html {

/// Gives each cell of a table its place in the grid, and the table its size, by HTML's algorithm for forming a table.
/// Spans end with their row group.
void placeCells(Tree &tree, Table &table);

} // namespace gouji::html
