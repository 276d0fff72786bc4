// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

#include <map>

class QMenu;

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

/// Every action of the window with its words, icon and keys, from one table. The menus and the page of keys are made
/// from it, so that no key is left out of either.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QObject *parent);

    QAction *operator[](ActionId id) const { return m_actions.at(id); }
    /// The actions of a menu in order; null stands for a divider.
    QList<QAction *> ofMenu(MenuId menu) const;
    static QList<MenuId> menus();
    static QString menuTitle(MenuId menu);
    /// Adds an action's keys that work inside the grid only: shown, but not taken from other panes.
    QString keysOf(const QAction *action) const;
    void retranslate();

private:
    std::map<ActionId, QAction *> m_actions;
};

} // namespace gouji
