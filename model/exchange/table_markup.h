// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/clipboard/clipboard_table.h"

#include <optional>

namespace gouji {

/// Tables as spreadsheets, word processors and browsers put them on a clipboard beside the plain text: as a piece of
/// HTML. Implemented in parser, wired in app. Thread-safe.
class TableMarkup
{
public:
    virtual ~TableMarkup() = default;
    /// The tables of a page below one another as one block, merged cells with their spans; nothing if it has none.
    virtual std::optional<ClipboardTable> read(const QString &html) const = 0;
    /// A page with one table, which read() gives back.
    virtual QString write(const ClipboardTable &table) const = 0;
};

} // namespace gouji
