// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/command_parser.h"

namespace gouji {

CommandText rulesCommandText();

/// `gouji rules`: the catalogue of checks. \a arguments behind the command's word. Returns the exit code.
int runRulesCommand(const QStringList &arguments, const Wording &wording, CommandOutput &output);

} // namespace gouji
