// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/dossier.h"

namespace gouji {

// What rules about figures have in common.

/// The figure that checks count with at an address; nothing where the edition has no such cell or the cell no certain figure.
std::optional<Decimal> figureAt(const Dossier &dossier, const QString &address);

/// Names the cells of a finding: addresses, places in the source, fingerprint. Where our reading had to infer one of
/// them, a failure may be our own.
void nameCells(Finding &finding, const Dossier &dossier, const QStringList &addresses);

/// A table's name as an argument.
WordArgument tableWord(TableId table);

} // namespace gouji
