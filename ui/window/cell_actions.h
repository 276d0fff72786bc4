// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/window_actions.h"

namespace gouji {

class TablesPane;

/// Wires the actions on cells to the tables: editing, choosing, structure, sizes. Their keys work while a table has the
/// keyboard.
void connectCellActions(const WindowActions &actions, TablesPane *tables);

} // namespace gouji
