// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/journal.h"

namespace gouji {

int Journal::recordDo(Command command, const QString &person, const QDateTime &time)
{
    JournalRecord &record = append(JournalRecord::Action::Do, person, time);
    record.command = std::move(command);
    m_done.push_back(record.number);
    m_undone.clear();
    return record.number;
}

const Command *Journal::undoCommand() const
{
    return m_done.empty() ? nullptr : &commandOf(m_done.back());
}

const Command *Journal::redoCommand() const
{
    return m_undone.empty() ? nullptr : &commandOf(m_undone.back());
}

const Command &Journal::recordUndo(const QString &person, const QDateTime &time)
{
    Q_ASSERT(canUndo());
    const int number = m_done.back();
    m_done.pop_back();
    m_undone.push_back(number);
    append(JournalRecord::Action::Undo, person, time).concerns = number;
    return commandOf(number);
}

const Command &Journal::recordRedo(const QString &person, const QDateTime &time)
{
    Q_ASSERT(canRedo());
    const int number = m_undone.back();
    m_undone.pop_back();
    m_done.push_back(number);
    append(JournalRecord::Action::Redo, person, time).concerns = number;
    return commandOf(number);
}

JournalRecord &Journal::append(JournalRecord::Action action, const QString &person, const QDateTime &time)
{
    JournalRecord record;
    record.number = static_cast<int>(m_records.size()) + 1;
    record.time = time.toUTC();
    record.person = person;
    record.action = action;
    return m_records.emplace_back(std::move(record));
}

const Command &Journal::commandOf(int number) const
{
    return m_records[static_cast<size_t>(number) - 1].command;
}

} // namespace gouji
