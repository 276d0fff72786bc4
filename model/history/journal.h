// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/command.h"

#include <QDateTime>

namespace gouji {

/// One line of the append-only journal. Undo and redo are records too, so the branch not taken is kept.
struct JournalRecord
{
    enum class Action : quint8 { Do, Undo, Redo };
    int number = 0; ///< 1, 2, …
    QDateTime time; ///< UTC, to the millisecond
    QString person;
    Action action = Action::Do;
    int concerns = 0;     ///< for Undo and Redo: number of the Do record concerned
    Command command = {}; ///< for Do
    friend bool operator==(const JournalRecord &, const JournalRecord &) = default;
};

/// The one history of a workspace: an append-only list of records and where we stand in it.
///
/// The commands form a tree: each follows the one that was last in effect when it was done. We stand at one of them (or
/// at the start, 0), and those on the way to it are in effect. Undo goes one back; redo goes one on, to the command
/// that was in effect there last; doing something starts a branch where there was a way on already. The branch not taken stays in the
/// records and can be visited. All of this follows from the records alone.
class Journal
{
public:
    const std::vector<JournalRecord> &records() const { return m_records; }

    /// Appends a record that follows: the next number, and an undo of where we stand or a redo of what comes next to it.
    /// False (and nothing appended) for any other.
    bool append(JournalRecord record);

    // Records to append, not appended yet.
    JournalRecord recordToDo(Command command, const QString &person, const QDateTime &time) const;
    /// The undos and redos that lead to where record \a number had led (0: the start), on another branch too: back to
    /// where the ways part, then on. Empty if we stand there or there is no such record.
    std::vector<JournalRecord> recordsToReach(int number, const QString &person, const QDateTime &time) const;

    /// Appends a command that was carried out. Returns its number.
    int recordDo(Command command, const QString &person, const QDateTime &time);
    bool canUndo() const { return m_current != 0; }
    bool canRedo() const { return next() != 0; }
    /// The command that undo (redo) would concern; null if none.
    const Command *undoCommand() const { return canUndo() ? &command(m_current) : nullptr; }
    const Command *redoCommand() const { return canRedo() ? &command(next()) : nullptr; }
    /// Appends the record and returns the command to take back (carry out again); only where canUndo (canRedo).
    /// The command is valid until the next record.
    const Command &recordUndo(const QString &person, const QDateTime &time);
    const Command &recordRedo(const QString &person, const QDateTime &time);

    /// Number of the Do record that we stand at, 0 at the start.
    int current() const { return m_current; }
    /// Number of the Do record that redo would bring back; 0 if none.
    int next() const { return place(m_current).next; }
    /// The same for where we would stand at another Do record (0: the start).
    int nextAfter(int number) const { return place(number).next; }
    /// Number of the Do record that a Do record follows; 0 for the start.
    int parent(int number) const { return place(number).parent; }
    /// Where we stood after a record: number of a Do record or 0.
    int placeAfter(int number) const;
    /// The command of a Do record.
    const Command &command(int number) const { return m_records[static_cast<size_t>(number) - 1].command; }
    /// Numbers of the Do records in effect, oldest first.
    std::vector<int> inEffect() const { return wayTo(m_current); }
    /// Numbers of the Do records on the way from the start to one of them, oldest first, with itself.
    std::vector<int> wayTo(int number) const;

private:
    /// Where a Do record stands in the tree; for other records without use.
    struct Place
    {
        int parent = 0;
        int next = 0; // the command after it that was in effect last
    };
    const Place &place(int number) const { return m_places[static_cast<size_t>(number)]; }
    bool follows(const JournalRecord &record) const;
    JournalRecord record(JournalRecord::Action action, int concerns, const QString &person,
                         const QDateTime &time) const;

    std::vector<JournalRecord> m_records;
    std::vector<Place> m_places{Place()}; // by number; the start first
    int m_current = 0;
};

} // namespace gouji
