// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/form/json_cursor.h"

namespace gouji {

/// Reads one table of a form file: columns, blocks with their rows, identities and the printed sheet.
/// Problems are reported through the cursor; the result is of use only when there are none.
TableForm parseTable(const JsonCursor &json, TableId id, const std::vector<FormSection> &sections);

} // namespace gouji
