// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/clipboard/source_part.h"

#include <QList>

namespace gouji {

QString sourcePartFormat()
{
    return QStringLiteral("application/x-gouji-source-part");
}

QByteArray writeSourcePart(Span part, const QString &source)
{
    return QByteArray::number(part.begin) + ' ' + QByteArray::number(part.end) + '\n'
           + source.mid(part.begin, part.length()).toUtf8();
}

std::optional<Span> readSourcePart(const QByteArray &content, const QString &source)
{
    const qsizetype lineEnd = content.indexOf('\n');
    const QByteArrayList offsets = content.left(lineEnd < 0 ? 0 : lineEnd).split(' ');
    if (offsets.size() != 2)
        return std::nullopt;
    bool isBegin = false;
    bool isEnd = false;
    const Span part{offsets[0].toInt(&isBegin), offsets[1].toInt(&isEnd)};
    if (!isBegin || !isEnd || part.begin < 0 || part.begin >= part.end || part.end > source.size())
        return std::nullopt;
    const bool isThere = QString::fromUtf8(content.mid(lineEnd + 1)) == source.mid(part.begin, part.length());
    return isThere ? std::optional(part) : std::nullopt;
}

} // namespace gouji
