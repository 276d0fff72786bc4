// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report_state.h"

#include <QDateTime>

namespace gouji {

/// Names one report of a workspace for as long as the workspace lives.
using ReportId = int;

/// One cell's decision before and after; addresses, never rows and columns.
struct CellChange
{
    ReportId report = 0;
    QString address;
    CellDecision before;
    CellDecision after;
    friend bool operator==(const CellChange &, const CellChange &) = default;
};

/// A command over documents: a name for the history list and the changes it makes, all or none.
struct Command
{
    QString kind;   ///< stable key: "correct", "clear"…
    QString reason; ///< the person's words, may be empty
    std::vector<CellChange> changes;
};

/// One line of the append-only journal. Undo and redo are records too, so the branch not taken is kept.
struct JournalRecord
{
    enum class Action : quint8 { Do, Undo, Redo };
    int number = 0; ///< 1, 2, …
    QDateTime time; ///< UTC
    QString person;
    Action action = Action::Do;
    int concerns = 0; ///< for Undo and Redo: number of the Do record concerned
    Command command;  ///< for Do
};

/// The one history of a workspace: an append-only list of records and where we stand in it.
/// Doing something after an undo starts a branch; the branch not taken stays in the records.
class Journal
{
public:
    const std::vector<JournalRecord> &records() const { return m_records; }

    /// Appends a command that was carried out. Returns its number.
    int recordDo(Command command, const QString &person, const QDateTime &time);
    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    /// The command that undo (redo) would concern; null if none.
    const Command *undoCommand() const;
    const Command *redoCommand() const;
    /// Appends the record and returns the command to take back (carry out again); only where canUndo (canRedo).
    /// The command is valid until the next record.
    const Command &recordUndo(const QString &person, const QDateTime &time);
    const Command &recordRedo(const QString &person, const QDateTime &time);

private:
    JournalRecord &append(JournalRecord::Action action, const QString &person, const QDateTime &time);
    const Command &commandOf(int number) const;

    std::vector<JournalRecord> m_records;
    std::vector<int> m_done;   // numbers of the Do records in effect, oldest first
    std::vector<int> m_undone; // numbers of those that redo would bring back, next one last
};

} // namespace gouji
