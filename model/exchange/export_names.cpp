// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/export_names.h"

namespace gouji {

QString ExportNames::name(const QString &sourceFile, int part, const QString &format)
{
    QString stem = sourceFile.mid(sourceFile.lastIndexOf(u'/') + 1);
    if (const qsizetype point = stem.lastIndexOf(u'.'); point > 0)
        stem.truncate(point);
    // Not every file system takes these.
    for (const QChar forbidden : QStringLiteral("\\:*?\"<>|"))
        stem.replace(forbidden, u'-');
    if (part > 1)
        stem += QStringLiteral(".part%1").arg(part);
    QString name = stem + u'.' + format;
    for (int number = 2; m_given.contains(name.toCaseFolded()); ++number)
        name = QStringLiteral("%1.%2.%3").arg(stem, QString::number(number), format);
    m_given.insert(name.toCaseFolded());
    return name;
}

} // namespace gouji
