// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/journal.h"

#include <algorithm>

namespace gouji {

bool Journal::follows(const JournalRecord &record) const
{
    if (record.number != static_cast<int>(m_records.size()) + 1)
        return false;
    if (record.action == JournalRecord::Action::Do)
        return record.concerns == 0;
    if (record.concerns < 1 || record.concerns >= record.number
        || m_records[static_cast<size_t>(record.concerns) - 1].action != JournalRecord::Action::Do)
        return false;
    return record.action == JournalRecord::Action::Undo ? record.concerns == m_current
                                                        : parent(record.concerns) == m_current;
}

bool Journal::append(JournalRecord record)
{
    if (!follows(record))
        return false;
    Place added;
    switch (record.action) {
    case JournalRecord::Action::Do:
        added.parent = m_current;
        m_places[static_cast<size_t>(m_current)].next = record.number;
        m_current = record.number;
        break;
    case JournalRecord::Action::Undo:
        m_current = parent(m_current);
        break;
    case JournalRecord::Action::Redo:
        m_places[static_cast<size_t>(m_current)].next = record.concerns;
        m_current = record.concerns;
        break;
    }
    m_places.push_back(added);
    m_records.push_back(std::move(record));
    return true;
}

JournalRecord Journal::record(JournalRecord::Action action, int concerns, const QString &person,
                              const QDateTime &time) const
{
    JournalRecord result;
    result.number = static_cast<int>(m_records.size()) + 1;
    result.time = time.toUTC();
    result.person = person;
    result.action = action;
    result.concerns = concerns;
    return result;
}

JournalRecord Journal::recordToDo(Command command, const QString &person, const QDateTime &time) const
{
    JournalRecord result = record(JournalRecord::Action::Do, 0, person, time);
    result.command = std::move(command);
    return result;
}

std::vector<JournalRecord> Journal::recordsToReach(int number, const QString &person, const QDateTime &time) const
{
    std::vector<JournalRecord> result;
    if (number < 0 || number > static_cast<int>(m_records.size()))
        return result;
    const auto add = [&](JournalRecord::Action action, int concerns) {
        result.push_back(record(action, concerns, person, time));
        result.back().number += static_cast<int>(result.size()) - 1;
    };
    const std::vector<int> here = wayTo(m_current);
    const std::vector<int> there = wayTo(placeAfter(number));
    const auto [parting, on] = std::mismatch(here.begin(), here.end(), there.begin(), there.end());
    for (auto back = here.end(); back != parting;)
        add(JournalRecord::Action::Undo, *--back);
    std::for_each(on, there.end(), [&add](int forward) { add(JournalRecord::Action::Redo, forward); });
    return result;
}

int Journal::recordDo(Command command, const QString &person, const QDateTime &time)
{
    append(recordToDo(std::move(command), person, time));
    return m_current;
}

const Command &Journal::recordUndo(const QString &person, const QDateTime &time)
{
    Q_ASSERT(canUndo());
    const int number = m_current;
    append(record(JournalRecord::Action::Undo, number, person, time));
    return command(number);
}

const Command &Journal::recordRedo(const QString &person, const QDateTime &time)
{
    Q_ASSERT(canRedo());
    const int number = next();
    append(record(JournalRecord::Action::Redo, number, person, time));
    return command(number);
}

int Journal::placeAfter(int number) const
{
    if (number == 0)
        return 0;
    const JournalRecord &record = m_records[static_cast<size_t>(number) - 1];
    switch (record.action) {
    case JournalRecord::Action::Do:
        return number;
    case JournalRecord::Action::Undo:
        return parent(record.concerns);
    case JournalRecord::Action::Redo:
        return record.concerns;
    }
    return 0;
}

std::vector<int> Journal::wayTo(int number) const
{
    std::vector<int> way;
    for (; number != 0; number = parent(number))
        way.push_back(number);
    std::reverse(way.begin(), way.end());
    return way;
}

} // namespace gouji
