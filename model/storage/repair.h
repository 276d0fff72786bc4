// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/storage/rows.h"

namespace gouji {

/// What could be saved of a damaged workspace.
struct Salvage
{
    StoreContent content; ///< with the faults as they were found
    int sourcesLost = 0;
    int extractionsLost = 0;
    QString keptAt; ///< where the damaged file is now, as it was
};

/// Saves what can be read of the workspace at \a path, which nobody has open, into a new one that takes its place; the
/// damaged file and its log are kept beside it unchanged. Where nothing can be saved, all stays as it is: Damaged.
StoreResult<Salvage> repairWorkspace(const QString &path);

/// What has other bytes than it should have.
struct Lost
{
    int sources = 0;
    int extractions = 0;
};

/// Writes all of \a content, read from \a from, to a new file; sources and extractions come over with their bytes, where
/// these have their hash.
StoreResult<Lost> writeSaved(Connection &from, const StoreContent &content, const QString &path);

/// Ends an exchange of the files that was broken off. Does nothing otherwise.
void finishExchange(const QString &path);

/// Copies the file and its log as they are to NAME.damaged-1 or the next free number; where nobody writes.
/// Empty if that failed.
QString keepDamaged(const QString &path);

} // namespace gouji
