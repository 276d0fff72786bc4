// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/command_output.h"
#include "ui/services.h"

#include <QStringList>

namespace gouji {

/// Whether a call works without a window: its first word is a command, or it asks for help or the version.
bool isCommandCall(const QStringList &arguments);

/// Carries out a call of which \c isCommandCall holds, without any display. \a arguments stand without the program's
/// name, as path texts. \a language is the person's ("zh_CN" or "en"). Returns the exit code.
int runCommand(const QStringList &arguments, const Services &services, const QString &version, const QString &language,
               CommandOutput &output);

} // namespace gouji
