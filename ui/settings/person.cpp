// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/person.h"

#include <QDir>
#include <QSettings>

namespace gouji {
namespace {

const QString nameKey = QStringLiteral("review/person");

QString systemName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

} // namespace

QString personName(const QSettings &settings)
{
    const QString name = settings.value(nameKey).toString().trimmed();
    return name.isEmpty() ? systemName() : name;
}

void setPersonName(QSettings &settings, const QString &name)
{
    if (name.trimmed().isEmpty() || name.trimmed() == systemName())
        settings.remove(nameKey);
    else
        settings.setValue(nameKey, name.trimmed());
}

} // namespace gouji
