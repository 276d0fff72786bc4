// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parser/text/text_decoder.h"

namespace gouji::html {

/// Decodes a page: the person's choice; else byte order mark, UTF-16 by its pattern, what the page says of itself
/// where its bytes agree, and decodeText() for all others. A page that calls itself GB 2312 or GBK is read as GB18030,
/// as browsers do.
DecodedText decodePage(const QByteArray &bytes, const QString &encoding = {});

/// The encoding named in a meta element within the first 4096 bytes, as an IANA name of knownEncodings(); empty if
/// none is named or it is none of those that Chinese pages use.
QString declaredEncoding(const QByteArray &bytes);

} // namespace gouji::html
