// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/generated_report.h"

#include <QCommandLineParser>

namespace gouji::accuracy {

/// The options that choose what is generated; the same for every executable.
void addWishOptions(QCommandLineParser &parser);
/// What they say; on a name that does not exist a message with all names, and the end of the program.
Wish wishOf(const QCommandLineParser &parser);
/// The value of a number option; a message and the end of the program if it is none.
quint64 numberOf(const QCommandLineParser &parser, const QString &option);

} // namespace gouji::accuracy
