// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/command_parser.h"
#include "model/storage/workspace_file.h"
#include "ui/services.h"

namespace gouji {

CommandText logCommandText();

/// `gouji log`: the record of a workspace, a report or a cell, one entry a record. \a arguments behind the command's
/// word. Returns the exit code.
int runLogCommand(const QStringList &arguments, const Services &services, const Wording &wording,
                  CommandOutput &output);

} // namespace gouji
