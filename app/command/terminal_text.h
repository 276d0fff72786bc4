// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gouji {

/// A text of several lines as a terminal may be given it: signs that would steer the terminal or turn the direction of what
/// follows (names of files, what stands in a report and what people typed can hold them) are shown as U+FFFD.
QString terminalText(QString text);

} // namespace gouji
