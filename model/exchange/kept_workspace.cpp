// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/kept_workspace.h"

namespace gouji {

// Here, so that their tables are made once.
KeptWorkspace::~KeptWorkspace() = default;
WorkspaceKeeping::~WorkspaceKeeping() = default;

} // namespace gouji
