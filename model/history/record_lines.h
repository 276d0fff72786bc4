// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/record_effects.h"
#include "model/history/workspace.h"

namespace gouji {

/// One thing that a record changed, in words that depend on no language.
struct RecordLine
{
    ReportId report = 0;
    const char *kind = "";  ///< "correction", "proposal", "adoption", "confirmation", "dismissal", "opinion", "setting"
    const char *place = ""; ///< what \c where is: "cell", "finding", "opinion", "setting"
    QString where;
    QString address; ///< of the cell that is spoken of, where there is one
    std::optional<QString> before;
    std::optional<QString> after;
    std::vector<std::pair<const char *, QString>> more =
        {}; ///< "by", "typed", "reason", "problem", "proposal", "answer"
};

/// What is shown of the record: everything, a report, or a cell of it.
struct RecordScope
{
    ReportId report = 0; ///< 0: any
    QString cell;        ///< address; empty: any
    bool holds(const RecordLine &line) const;
    bool isEverything() const { return report == 0 && cell.isEmpty(); }
};

/// What a record changed, in order. The reasons of people are left out where \a withRemarks is false.
std::vector<RecordLine> recordLines(const RecordEffects &effects, const Workspace &workspace, bool withRemarks = true);
/// Whether a record changed something in the scope.
bool concerns(const RecordEffects &effects, const RecordScope &scope, const Workspace &workspace);

QString recordActionKey(JournalRecord::Action action); ///< "do", "undo", "redo"

} // namespace gouji
