// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/finding/placeholders.h"

namespace gouji {

QString withArguments(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int number = text[at] == u'%' && at + 1 < text.size() ? text[at + 1].unicode() - u'0' : 0;
        if (number < 1 || number > 9) {
            result.append(text[at]);
            continue;
        }
        result.append(arguments.value(number - 1));
        ++at;
    }
    return result;
}

} // namespace gouji
