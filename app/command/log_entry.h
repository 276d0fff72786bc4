// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/wording.h"
#include "model/history/record_lines.h"
#include "model/history/workspace.h"
#include "model/storage/report_summary.h"

namespace gouji {

/// One record as `gouji log` shows it.
struct LogEntry
{
    const JournalRecord &record;
    const RecordEffects &effects;
    QByteArray hash;
    bool remarkLeftOut = false;
};

/// What the entries are written with.
struct LogContext
{
    const Workspace &workspace; ///< with those of the reports that could be read
    const std::map<ReportId, ReportSummary> &reports;
    bool withRemarks = true;
};

QByteArray logJson(const LogEntry &entry, const LogContext &context);
/// What was read of the report or cell that is asked for, above its records; nothing for a whole workspace.
QByteArray logHead(const RecordScope &scope, const LogContext &context, const Wording &wording);
QByteArray logText(const LogEntry &entry, const LogContext &context, const Wording &wording);

} // namespace gouji
