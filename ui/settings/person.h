// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QSettings;

namespace gouji {

/// Whose name the record gives to what is done here: the one set, else the system's name of the user.
QString personName(const QSettings &settings);
/// Empty: the system's again.
void setPersonName(QSettings &settings, const QString &name);

} // namespace gouji
