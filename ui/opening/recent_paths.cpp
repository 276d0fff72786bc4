// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/recent_paths.h"

#include <QFileInfo>
#include <QSettings>

namespace gouji {
namespace {

constexpr qsizetype kept = 10;
const QString key = QStringLiteral("opening/recent");

} // namespace

QStringList RecentPaths::paths() const
{
    return m_settings->value(key).toStringList();
}

void RecentPaths::add(const QString &path)
{
    if (path.startsWith(QLatin1Char(':')))
        return; // what comes with the program has an entry of its own
    QStringList all = paths();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    all.removeAll(absolute);
    all.prepend(absolute);
    m_settings->setValue(key, QStringList(all.mid(0, kept)));
}

void RecentPaths::clear()
{
    m_settings->remove(key);
}

} // namespace gouji
