// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/source_text.h"

#include <QByteArray>
#include <QStringList>

namespace gouji {

/// Text out of bytes, and how.
struct DecodedText
{
    QString text;
    QString encoding;         ///< IANA name
    std::vector<Span> damage; ///< where bytes could not be decoded; each place holds U+FFFD
};

/// Decodes bytes in this order: byte order mark; strict UTF-8; UTF-16 by its pattern; strict GB18030 (which
/// contains GBK and GB 2312); and ICU's detector when all of these fail, with damage marked. A byte order
/// mark is not part of the text; everything else is, line ends too.
/// \a encoding, if not empty, is the person's choice and is taken as it is.
DecodedText decodeText(const QByteArray &bytes, const QString &encoding = {});

/// IANA names a person can choose from.
QStringList knownEncodings();

} // namespace gouji
