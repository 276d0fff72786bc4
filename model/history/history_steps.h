// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/journal.h"

namespace gouji {

/// One step of the history as a list or tree shows it. Undos and redos are no steps of their own: they move us.
struct HistoryStep
{
    int number = 0; ///< of the Do record; Workspace::jumpTo takes it
    int parent = 0; ///< the step before it, 0 for the start
    /// 1 for the first; a step that was done where there was a way on already starts the next number. Never changes.
    int branch = 1;
    bool inEffect = false;
    bool isCurrent = false; ///< where we stand
    bool isNext = false;    ///< redo, once or several times, brings it back
    QDateTime time;
    QString person;
    friend bool operator==(const HistoryStep &, const HistoryStep &) = default;
};

/// Every step ever done, oldest first.
std::vector<HistoryStep> historySteps(const Journal &journal);

} // namespace gouji
