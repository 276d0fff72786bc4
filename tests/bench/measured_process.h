// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <chrono>
#include <optional>

namespace gouji::bench {

struct Measurement
{
    std::chrono::microseconds wall{};
    qint64 peakKiB = 0; ///< most memory resident at once
    qint64 outputBytes = 0;
    int exitCode = 0;
};

/// Runs a program with its output read from a pipe and thrown away. Nothing if it could not be started.
std::optional<Measurement> measureProcess(const QStringList &command);

} // namespace gouji::bench
