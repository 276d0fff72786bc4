// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace gouji {

/// The files below a folder that have one of the endings (without dot), by path in code-point order. Links and hidden
/// files are left out.
QStringList filesInFolder(const QString &folder, const QStringList &endings);

} // namespace gouji
