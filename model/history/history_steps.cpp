// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/history_steps.h"

namespace gouji {

std::vector<HistoryStep> historySteps(const Journal &journal)
{
    const std::vector<JournalRecord> &records = journal.records();
    std::vector<bool> inEffect(records.size() + 1);
    for (const int number : journal.inEffect())
        inEffect[static_cast<size_t>(number)] = true;

    std::vector<HistoryStep> steps;
    std::vector<int> branchOf(records.size() + 1, 1);
    std::vector<bool> hasWayOn(records.size() + 1);
    std::vector<bool> isNext(records.size() + 1);
    int branches = 1;
    for (const JournalRecord &record : records) {
        if (record.action != JournalRecord::Action::Do)
            continue;
        const auto parent = static_cast<size_t>(journal.parent(record.number));
        const auto number = static_cast<size_t>(record.number);
        branchOf[number] = hasWayOn[parent] ? ++branches : branchOf[parent];
        hasWayOn[parent] = true;
        steps.push_back({record.number, static_cast<int>(parent), branchOf[number], inEffect[number],
                         record.number == journal.current(), false, record.time, record.person});
    }
    for (int number = journal.next(); number != 0; number = journal.nextAfter(number))
        isNext[static_cast<size_t>(number)] = true;
    for (HistoryStep &step : steps)
        step.isNext = isNext[static_cast<size_t>(step.number)];
    return steps;
}

} // namespace gouji
