// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/terminal_text.h"

namespace gouji {

namespace {

bool turnsDirection(QChar sign)
{
    return (sign >= QChar(0x202a) && sign <= QChar(0x202e)) || (sign >= QChar(0x2066) && sign <= QChar(0x2069));
}

} // namespace

QString terminalText(QString text)
{
    for (QChar &sign : text) {
        const bool steers = sign.category() == QChar::Other_Control && sign != u'\n' && sign != u'\t';
        if (steers || turnsDirection(sign))
            sign = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace gouji
