// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/report_reader.h"

#include <QByteArray>

#include <string>

namespace gouji {

/// Bytes beyond which an input is no report: some thousand times the usual size.
inline constexpr qint64 maximumInputBytes = 64LL * 1024 * 1024;

/// The bytes of a file, opened for reading only. Says in fixed words why not: the system's own would depend on its
/// language.
tl::expected<QByteArray, ReadError> readInputFile(const std::string &path);

/// English source string of context "ReadErrors".
QString permissionDenied();

} // namespace gouji
