// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/action_table.h"

namespace gouji {

enum class CompareId {
    Export,
    Print,
    CopyChart,
    SaveChart,
    Close,
    Undo,
    Redo,
    Fold,
    ByChange,
    AllParts,
    ProactivePart,
    RequestsPart,
    DisputesPart,
    SharesPart,
    WholeRow,
    Bars,
    NextProblem,
    PreviousProblem,
    NextBody,
    PreviousBody,
    OpenReport,
    FocusFigures,
    FocusChart,
    FocusSource,
    FocusProse,
    NextDifference,
    PreviousDifference,
    ChooseBody,
    JoinBody,
    Separate,
    Predecessors
};

enum class CompareMenu { Comparison, Edit, View, Go, Body };

template<>
const ActionTable<CompareId, CompareMenu>::Data &ActionTable<CompareId, CompareMenu>::data();

/// Every action of the window that compares years.
class CompareActions : public ActionTable<CompareId, CompareMenu>
{
public:
    explicit CompareActions(QObject *parent);
};

} // namespace gouji
