// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace gouji {

/// Names for exported files, after their sources: the same inputs in the same order give the same names.
class ExportNames
{
public:
    /// "folder/name.txt" gives "name.csv"; the second and later reports of one file give "name.part2.csv"; a name that was
    /// given already gets a number: "name.2.csv". Names that differ in case only count as the same.
    QString name(const QString &sourceFile, int part, const QString &format);

private:
    QSet<QString> m_given;
};

} // namespace gouji
