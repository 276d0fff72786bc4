// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QSettings;

namespace gouji {

/// Files and folders opened last, the newest first, kept in the settings.
class RecentPaths
{
public:
    explicit RecentPaths(QSettings *settings)
        : m_settings(settings)
    {
    }
    QStringList paths() const;
    void add(const QString &path);
    void clear();

private:
    QSettings *m_settings;
};

} // namespace gouji
