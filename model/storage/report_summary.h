// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/decisions.h"
#include "model/storage/stored_record.h"

namespace gouji {

class CheckSession;
class ReportState;

/// What lists show of a report whose cells are not in memory.
struct ReportSummary
{
    int report = 0;
    int reading = 0; ///< StoredReading::number of what it is about; 0: of nothing that is kept
    QString file;
    QByteArray sha256;
    int part = 1;
    QString agency;
    std::optional<int> year;
    QString edition;
    int pass = 0;
    int fail = 0;
    int undecided = 0;
    int corrected = 0;                    ///< cells put right
    std::optional<SourcePart> supersedes; ///< the earlier version that this report takes the place of
    bool isUpToDate =
        false; ///< false: it was decided on or read again since, or it was never looked at; load the report
    friend bool operator==(const ReportSummary &, const ReportSummary &) = default;
};

/// \c reading is left to the caller.
ReportSummary summaryOf(int report, const ReportState &state, const CheckSession &checks);
QByteArray toBytes(const ReportSummary &summary);
/// File, hash and part are those of the reading; the number of the reading is that which was kept.
ReportSummary summaryFrom(const StoredReading &reading, const QByteArray &bytes);

} // namespace gouji
