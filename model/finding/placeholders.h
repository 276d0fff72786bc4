// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace gouji {

/// \a text with each of %1 … %9 replaced by the argument of that number, in one pass, so that arguments may hold "%1"
/// themselves. Unlike QString::arg, a number that the text (a translation) leaves out shifts no other; an argument that
/// is not given leaves a gap.
QString withArguments(const QString &text, const QStringList &arguments);

} // namespace gouji
