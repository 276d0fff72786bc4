// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/accuracy/generated_report.h"

namespace gouji::accuracy {

/// Two reports in one file, in the same layout; the truth of each tells its places in the whole text.
struct ReportPair
{
    QByteArray bytes;
    GeneratedReport first;
    GeneratedReport second;
};

/// Damages that blur where a report ends are left out.
ReportPair generatePair(quint64 seed, quint64 index, Wish wish);

} // namespace gouji::accuracy
