// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/report_reader.h"

namespace gouji {

QString readErrorKey(ReadError::Kind kind)
{
    switch (kind) {
    case ReadError::Kind::NotAReport:
        return QStringLiteral("not-a-report");
    case ReadError::Kind::Unreadable:
        return QStringLiteral("unreadable");
    case ReadError::Kind::TooLarge:
        return QStringLiteral("too-large");
    case ReadError::Kind::NoText:
        return QStringLiteral("no-text");
    }
    return {};
}

} // namespace gouji
