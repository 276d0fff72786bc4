// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/clipboard/clipboard_table.h"

#include <optional>

namespace gouji::clipboard {

/// The page of a clipboard's HTML without the header "Version:… StartHTML:…" that Windows puts before it.
QByteArray pageOf(const QString &html);

/// The tables of a page (UTF-8) below one another. Tables within a table's cell are text of that cell.
std::optional<ClipboardTable> readTables(const QByteArray &page);

} // namespace gouji::clipboard
