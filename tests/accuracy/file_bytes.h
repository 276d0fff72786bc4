// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/chance.h"

#include <QByteArray>
#include <QString>

namespace gouji::accuracy {

/// The bytes of a file and how they were encoded.
struct FileBytes
{
    QByteArray bytes;
    QString encoding; ///< "utf-8", "utf-8-mark", "utf-16le", "utf-16be", "gb18030"
};

/// Most texts are UTF-8, some carry a byte order mark, some are GB18030, a few UTF-16.
FileBytes textBytes(const QString &text, Chance &chance);
/// The same for a web page, whose encoding is declared by a mark, by a meta element, or not at all.
FileBytes htmlBytes(QString page, Chance &chance);

/// \a text as a switch to traditional characters on a web site turns it, character by character.
QString traditional(const QString &text);

} // namespace gouji::accuracy
