// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace gouji {

/// An icon of resources/icons, drawn in the colour of the text of the moment: it follows every change of theme.
/// \a name is the file's name without ending.
QIcon lineIcon(const QString &name);
/// The same in a colour of its own, for marks that carry a meaning.
QIcon lineIcon(const QString &name, const QColor &color);

} // namespace gouji
