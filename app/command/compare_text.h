// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/wording.h"
#include "model/exchange/comparison_writer.h"

namespace gouji {

/// The years of one body for a terminal. Rows that hold 0 in every year are counted, not listed.
QString compareText(const ComparisonContent &content, const Wording &wording);

/// Columns that a text takes on a terminal: wide and full-width characters two, combining ones none (East Asian Width).
int displayWidth(const QString &text);

} // namespace gouji
