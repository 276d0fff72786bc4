// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/command_parser.h"

namespace gouji {

CommandText verifyCommandText();

/// `gouji verify`: proves or refutes the chain of the journal and the hashes of the sources. \a arguments behind the
/// command's word. Returns the exit code: 0 all proved, 1 one refuted, 2 one cannot be read.
int runVerifyCommand(const QStringList &arguments, const Wording &wording, CommandOutput &output);

} // namespace gouji
