// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/readings.h"

#include <QDir>

namespace gouji::test {

/// Whether the real reports are here, which are no part of the project: GOUJI_SEEDS names their folder.
inline bool hasSeeds()
{
    const bool there = QDir(qEnvironmentVariable("GOUJI_SEEDS", QStringLiteral("/nowhere"))).exists();
    if (!there)
        qInfo("the real reports are not here (GOUJI_SEEDS), nothing to read");
    return there;
}

/// The one report of the file that begins with the number, null if that is not what is there.
inline std::shared_ptr<const Extraction> seed(const QString &number)
{
    const QDir folder(qEnvironmentVariable("GOUJI_SEEDS", QStringLiteral("/nowhere")));
    const QStringList names = folder.entryList({number + QStringLiteral("_*.txt")}, QDir::Files);
    QFile file(names.isEmpty() ? QString() : folder.filePath(names.front()));
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const ReadResult reports = textReader().read(file.readAll(), names.front(), {});
    return reports && reports->size() == 1 ? reports->front() : nullptr;
}

} // namespace gouji::test
