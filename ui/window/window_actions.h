// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/action_table.h"

namespace gouji {

enum class ActionId {
    Open,
    OpenFolder,
    OpenSamples,
    PasteReport,
    OpenWorkspace,
    NewWorkspace,
    NameWorkspace,
    SaveWorkspaceAs,
    CopyWorkspace,
    CopyWithoutRemarks,
    ReadAgain,
    Export,
    Quit,
    Undo,
    Redo,
    CutCells,
    CopyCells,
    CopyWithHeadings,
    PasteCells,
    ClearCells,
    AsRead,
    ReadMarked,
    Find,
    FindInTables,
    TakeMarked,
    FillDown,
    FillRight,
    FillChosen,
    FillZeros,
    FillTableZeros,
    ShiftLeft,
    ShiftRight,
    InsertCell,
    RemoveCell,
    Split,
    Join,
    SwapCells,
    SwapRows,
    MoveRowUp,
    MoveRowDown,
    ChooseAll,
    ChooseRow,
    ChooseColumn,
    Accept,
    AcceptOtherwise,
    Dismiss,
    Confirm,
    Unconfirm,
    WriteOpinion,
    CopyOpinions,
    NextVersion,
    BlankIsZero,
    ReviewSettings,
    NextProblem,
    PreviousProblem,
    NextDoubtful,
    GoTo,
    Operands,
    NextProse,
    FirstTable,
    SecondTable,
    ThirdTable,
    CompareYears,
    PreviousReport,
    NextReport,
    FocusReports,
    FocusSource,
    FocusFindings,
    FocusHistory,
    FocusRecord,
    RecordScope,
    FocusSuggestions,
    FocusOpinions,
    FocusRevisions,
    FilterFindings,
    GroupFindings,
    ShowErrors,
    ShowWarnings,
    ShowNotes,
    ShowDismissed,
    ShowPassed,
    LargerText,
    SmallerText,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    WiderColumns,
    NarrowerColumns,
    FitColumns,
    ResetPanes,
    Help,
    About
};

enum class MenuId { File, Edit, Table, Decide, Go, View, Help };

template<>
const ActionTable<ActionId, MenuId>::Data &ActionTable<ActionId, MenuId>::data();

/// Every action of the main window.
class WindowActions : public ActionTable<ActionId, MenuId>
{
public:
    explicit WindowActions(QObject *parent);
};

} // namespace gouji
