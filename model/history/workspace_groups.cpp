// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several commands that become one step, or none.

#include "model/history/command_data.h"
#include "model/history/workspace.h"

#include <algorithm>

namespace gouji {

void Workspace::rollBack(const Command &command)
{
    // The numbers of opinions that were never recorded are free again, as after a start with this journal.
    m_lastOpinion = 0;
    for (const JournalRecord &record : m_journal.records())
        m_lastOpinion = std::max(m_lastOpinion, lastOpinionIn(record.command));
    for (const OpenGroup &group : m_openGroups)
        m_lastOpinion = std::max(m_lastOpinion, lastOpinionIn(group.command));
    TouchedReports touched;
    carryOut(command, false, touched);
    update(touched);
    announce(touched);
}

bool Workspace::closeGroup(int id, bool commit)
{
    const auto found =
        std::find_if(m_openGroups.begin(), m_openGroups.end(), [id](const OpenGroup &group) { return group.id == id; });
    if (found == m_openGroups.end())
        return false;
    // Groups inside that are still open have not been committed.
    while (m_openGroups.back().id != id)
        closeGroup(m_openGroups.back().id, false);
    Command command = std::move(m_openGroups.back().command);
    m_openGroups.pop_back();
    if (!commit) {
        rollBack(command);
        return false;
    }
    if (!m_openGroups.empty()) {
        std::vector<Change> &changes = m_openGroups.back().command.changes;
        std::move(command.changes.begin(), command.changes.end(), std::back_inserter(changes));
        return true;
    }
    command.changes = merged(command.changes);
    if (command.changes.empty())
        return false;
    complete(command);
    JournalRecord record = m_journal.recordToDo(std::move(command), m_person, QDateTime::currentDateTimeUtc());
    if (!keep({record})) {
        rollBack(record.command);
        return false;
    }
    m_journal.append(std::move(record));
    emit historyChanged();
    return true;
}

Workspace::CommandGroup::CommandGroup(Workspace &workspace, const QString &kind, const QString &reason)
    : m_workspace(&workspace)
    , m_id(workspace.m_nextGroup++)
{
    OpenGroup group;
    group.id = m_id;
    group.command.kind = kind;
    group.command.reason = reason;
    workspace.m_openGroups.push_back(std::move(group));
}

Workspace::CommandGroup::~CommandGroup()
{
    if (m_workspace)
        m_workspace->closeGroup(m_id, false);
}

bool Workspace::CommandGroup::commit()
{
    return m_workspace && m_workspace->closeGroup(m_id, true);
}

} // namespace gouji
