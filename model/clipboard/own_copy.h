// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/clipboard/clipboard_table.h"

namespace gouji {

// What texts and pages on a clipboard cannot say of a block that this program copied: that it is one of ours, and in which
// of its fields nothing was copied. It goes along beside them in a format of its own.

/// "application/x-gouji-block"
QString ownCopyFormat();
QByteArray writeOwnCopy(const ClipboardTable &table);
/// Marks the gaps in a block that was read from the text or page beside it. False, and the block stays as it is, if the
/// note is not one of a block of this size.
bool readOwnCopy(const QByteArray &note, ClipboardTable &table);

} // namespace gouji
