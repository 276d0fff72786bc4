// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/phrases.h"
#include "model/finding/sentences.h"
#include "model/history/record_lines.h"

namespace gouji {

/// Puts the record (留痕) into words, for the window and for `gouji log` alike: who did what when, from what to what, why,
/// and which findings it settled; and what was read and where.
class RecordWords
{
public:
    /// How a report is called in the lines; by default its body and year, or its file.
    using ReportNamer = std::function<QString(ReportId)>;

    RecordWords(const Workspace &workspace, Sentences sentences, ReportNamer namer = {});

    /// What a record did, in one line: "Undid 3: Corrected …".
    QString action(const JournalRecord &record) const;
    /// What it changed within the scope, why, and what that settled or broke; a line each.
    QStringList details(const JournalRecord &record, const RecordEffects &effects, const RecordScope &scope = {},
                        bool withRemarks = true) const;
    /// Number, time, person and action, and the details below, indented.
    QString entry(const JournalRecord &record, const RecordEffects &effects, const QString &time,
                  const RecordScope &scope = {}, bool withRemarks = true) const;
    QString remarkLeftOut() const;

    /// What was read of a cell, where it stands in the source, and what it shows now; a line each.
    QStringList reading(ReportId report, CellId cell) const;
    /// Of which source a report is, and how it was read; a line each.
    QStringList reading(ReportId report) const;
    /// The same in one line with the report's name, for lists.
    QString readingLine(ReportId report) const;
    QString reportName(ReportId report) const;

private:
    QString phrase(const char *source, int count = -1) const;
    QString change(const RecordLine &line) const;
    QString finding(const ReportFinding &finding) const;

    const Workspace &m_workspace;
    Sentences m_sentences;
    Phrases m_phrases;
    ReportNamer m_namer;
};

} // namespace gouji
