// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/window_actions.h"

#include "ui/appearance/icons.h"

#include <QKeySequence>

namespace gouji {
namespace {

/// One line of the table. Keys are written as Qt's portable text; further ones after a blank are for those that an
/// input method may take.
struct ActionLine
{
    ActionId id;
    MenuId menu;
    bool dividerBefore;
    const char *icon;
    const char *keys;
    const char *text;
    const char *tip;
    enum Kind { Plain, GridKey, Switch } kind = Plain; ///< GridKey: the grid answers the key itself; Switch: on or off
};

// clang-format off
constexpr ActionLine table[]{
    {ActionId::Open, MenuId::File, false, "open", "Ctrl+O",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Open…"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Open reports from files")},
    {ActionId::OpenFolder, MenuId::File, false, "folder", "Ctrl+Shift+O",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Open &Folder…"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Open every report in a folder and the folders below it")},
    {ActionId::PasteReport, MenuId::File, false, "paste", "Ctrl+Shift+V Ctrl+Alt+V",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Paste Report"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Open the text of a whole report from the clipboard")},
    {ActionId::OpenSamples, MenuId::File, false, "samples", "",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Open &Samples"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Open the invented reports that come with the program")},
    {ActionId::OpenWorkspace, MenuId::File, true, "workspace", "Ctrl+Alt+O",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Open &Workspace…"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Open a workspace with its reports, decisions and record")},
    {ActionId::NewWorkspace, MenuId::File, false, "", "Ctrl+Shift+N",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&New Workspace"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Put this workspace aside; the next report opened begins a new one")},
    {ActionId::NameWorkspace, MenuId::File, false, "", "",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Na&me of the Workspace…"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Give the workspace a name; its file keeps its own")},
    {ActionId::SaveWorkspaceAs, MenuId::File, false, "", "F12",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Sa&ve Workspace as…"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Save the whole workspace in another place or under another name, and go on there; the old file stays")},
    {ActionId::CopyWorkspace, MenuId::File, false, "", "Ctrl+Shift+S",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Save a &Copy as…"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Save the whole workspace elsewhere, with everything that was decided")},
    {ActionId::CopyWithoutRemarks, MenuId::File, false, "", "",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Save a Copy without &Remarks…"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Save the workspace elsewhere without the reasons and words of people; its record can be proved all the same")},
    {ActionId::ReadAgain, MenuId::File, false, "", "Ctrl+Alt+E",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Read &Again"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Read the report shown again from its file; decisions that no longer fit are set aside and listed")},
    {ActionId::Export, MenuId::File, true, "export", "Ctrl+E",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Export…"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Write the tables as CSV or JSON; what is written is read back and compared")},
    {ActionId::Quit, MenuId::File, true, "", "Ctrl+Q",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Quit"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Close the program")},

    {ActionId::Undo, MenuId::Edit, false, "undo", "Ctrl+Z",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Undo"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Take the last step back")},
    {ActionId::Redo, MenuId::Edit, false, "redo", "Ctrl+Y Ctrl+Shift+Z",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Redo"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Carry the step out again that was taken back")},
    {ActionId::CutCells, MenuId::Edit, true, "", "Ctrl+X Shift+Del",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Cu&t Figures"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Copy the chosen figures and blank their cells, in one step"), ActionLine::GridKey},
    {ActionId::CopyCells, MenuId::Edit, false, "", "Ctrl+C",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Copy Figures"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Copy the chosen figures as a spreadsheet takes them"), ActionLine::GridKey},
    {ActionId::CopyWithHeadings, MenuId::Edit, false, "", "Ctrl+Alt+H Ctrl+Shift+Ins",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Copy with &Headings"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Copy the chosen figures with the headings above and the labels on their left"), ActionLine::GridKey},
    {ActionId::PasteCells, MenuId::Edit, false, "", "Ctrl+V",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Paste Figures"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Enter figures from a spreadsheet, from the current cell on, in one step"), ActionLine::GridKey},
    {ActionId::ClearCells, MenuId::Edit, false, "", "Del",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Blank"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Enter that nothing stands in the chosen cells"), ActionLine::GridKey},
    {ActionId::AsRead, MenuId::Edit, false, "as-read", "Ctrl+Backspace",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Back to What Was Rea&d"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Take the corrections of the chosen cells back"), ActionLine::GridKey},
    {ActionId::ReadMarked, MenuId::Edit, true, "source", "Ctrl+Shift+M",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Read &Marked Text as…"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Say which table or row the text marked in the source is, and read it again")},
    {ActionId::Find, MenuId::Edit, true, "search", "Ctrl+F",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Search"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Search the texts of the reports in the list")},
    {ActionId::FindInTables, MenuId::Edit, false, "", "Ctrl+H Ctrl+Shift+H",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Find and R&eplace in Tables…"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Find texts of cells, in a table, a report or all reports, and replace them in one step")},
    {ActionId::ReviewSettings, MenuId::Edit, true, "settings", "Ctrl+,",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Settings of the Re&view…"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Which rules hold and how gravely, limits, and words to be told about")},

    {ActionId::TakeMarked, MenuId::Table, false, "source", "Ctrl+M",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Ta&ke Marked Text"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Take the figures of the text marked in the source into the chosen cells, in reading order")},
    {ActionId::FillDown, MenuId::Table, true, "", "Ctrl+D",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Fill &Down"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Enter the figure of the uppermost chosen cell in those below it"), ActionLine::GridKey},
    {ActionId::FillRight, MenuId::Table, false, "", "Ctrl+R",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Fill &Right"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Enter the figure of the leftmost chosen cell in those on its right"), ActionLine::GridKey},
    {ActionId::FillChosen, MenuId::Table, false, "", "Ctrl+Return Ctrl+Enter",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Fill the Chosen Cells"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Enter the figure of the current cell, or what is being typed, in all chosen cells"), ActionLine::GridKey},
    {ActionId::FillZeros, MenuId::Table, false, "", "Alt+0 Ctrl+Alt+Z",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Fill with &0"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Enter 0 in those of the chosen cells in which nothing stands"), ActionLine::GridKey},
    {ActionId::FillTableZeros, MenuId::Table, false, "", "",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Fill the &Table with 0"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Enter 0 in all cells of the table in which nothing stands"), ActionLine::GridKey},
    {ActionId::ShiftLeft, MenuId::Table, true, "", "Alt+Shift+Left",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Shift Rest of Row &Left"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Shift the current figure and those on its right to the left, over the one before"), ActionLine::GridKey},
    {ActionId::ShiftRight, MenuId::Table, false, "", "Alt+Shift+Right",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Shift Rest of Row Ri&ght"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Shift the current figure and those on its right to the right"), ActionLine::GridKey},
    {ActionId::InsertCell, MenuId::Table, false, "", "Alt+Ins Ctrl+Alt+I",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Insert Cell"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Insert a blank cell; figures move right as far as the next cell that holds nothing"), ActionLine::GridKey},
    {ActionId::RemoveCell, MenuId::Table, false, "", "Alt+Del Ctrl+Alt+D",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Re&move Cell"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Take the figure out of the row, which closes up"), ActionLine::GridKey},
    {ActionId::Split, MenuId::Table, false, "", "Ctrl+Alt+S",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Split Figure"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Cut the figure at the caret; its second part comes to the next cell"), ActionLine::GridKey},
    {ActionId::Join, MenuId::Table, false, "", "Ctrl+Alt+J",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Join Figures"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Make one figure of the current cell and the next, or of two chosen neighbours"), ActionLine::GridKey},
    {ActionId::SwapCells, MenuId::Table, true, "", "Ctrl+Alt+X",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "S&wap Cells"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Swap the figures of two chosen cells, or of the two ends of what is chosen"), ActionLine::GridKey},
    {ActionId::SwapRows, MenuId::Table, false, "", "Ctrl+Alt+W",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Swa&p Rows"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Swap the first and the last of the chosen rows"), ActionLine::GridKey},
    {ActionId::MoveRowUp, MenuId::Table, false, "", "Alt+Shift+Up",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Move Row &Up"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Let the figures of the row change places with those above"), ActionLine::GridKey},
    {ActionId::MoveRowDown, MenuId::Table, false, "", "Alt+Shift+Down",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Move Row Dow&n"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Let the figures of the row change places with those below"), ActionLine::GridKey},
    {ActionId::ChooseAll, MenuId::Table, true, "", "Ctrl+A Ctrl+Shift+Space",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Choose &All"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Choose every figure of the table"), ActionLine::GridKey},
    {ActionId::ChooseRow, MenuId::Table, false, "", "Shift+Space Ctrl+Alt+R",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Choose R&ow"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Choose the whole rows of the chosen cells"), ActionLine::GridKey},
    {ActionId::ChooseColumn, MenuId::Table, false, "", "Ctrl+Space Ctrl+Alt+C",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Choose &Column"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Choose the whole columns of the chosen cells"), ActionLine::GridKey},

    {ActionId::Accept, MenuId::Decide, false, "accept", "F4",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Accept Suggestion"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Do what the current suggestion says is done, and go to the next problem; Enter in the list of suggestions does the same")},
    {ActionId::AcceptOtherwise, MenuId::Decide, false, "", "Shift+F4",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Accept the &Other Way"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Accept as an opinion to the body instead of a correction of our reading, or the other way round")},
    {ActionId::Dismiss, MenuId::Decide, false, "dismissed", "F6 Ctrl+Shift+D",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Dismiss Finding…"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Say why there is nothing wrong; a finding that was dismissed is shown again")},
    {ActionId::Confirm, MenuId::Decide, true, "confirm", "F9",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Confirm and Next"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "The chosen cells were looked at and are right; go to the next cell")},
    {ActionId::Unconfirm, MenuId::Decide, false, "", "Shift+F9",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Take Confirmation &Back"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "The chosen cells are no longer confirmed")},
    {ActionId::WriteOpinion, MenuId::Decide, true, "opinion", "Ctrl+I",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Write an Opinion"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Write an opinion to the body about the current finding")},
    {ActionId::CopyOpinions, MenuId::Decide, false, "paste", "Ctrl+Shift+C",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Cop&y All Opinions"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Copy all opinions on this report as numbered text")},
    {ActionId::NextVersion, MenuId::Decide, false, "", "Ctrl+Shift+T",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Take as &Next Version"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Take the report shown as the next version of the one that the body sent before, with what was decided about that")},
    {ActionId::BlankIsZero, MenuId::Decide, true, "blank-zero", "Ctrl+0",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Blank Means &0 in This Report"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Count blank cells of this report as 0 in the checks; what was reported stays blank"), ActionLine::Switch},

    {ActionId::NextProblem, MenuId::Go, false, "next-problem", "F8",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Next Problem"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Go to the next finding, at the end of a report to the next report")},
    {ActionId::PreviousProblem, MenuId::Go, false, "previous-problem", "Shift+F8",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Previous Problem"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Go to the finding before")},
    {ActionId::NextDoubtful, MenuId::Go, false, "next-doubtful", "Alt+Down Ctrl+J",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Next &Doubtful Cell"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Go to the next cell whose figure could not be told for certain")},
    {ActionId::GoTo, MenuId::Go, true, "go-to", "F5 Ctrl+G",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Go to Cell…"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Go to a cell by its address or by the words of its row and column")},
    {ActionId::Operands, MenuId::Go, false, "operands", "Ctrl+[ Ctrl+Shift+U",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "What the &Total Is Made of"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Choose the cells that add up to the current one; again: by the next identity")},
    {ActionId::NextProse, MenuId::Go, false, "prose", "Ctrl+] Ctrl+Shift+K",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Next Pl&ace in the Prose"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Go to the next sentence that speaks of the current cell")},
    {ActionId::FirstTable, MenuId::Go, true, "tables", "Ctrl+1 Alt+1",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "II. Own Initiative"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Show the table of section two")},
    {ActionId::SecondTable, MenuId::Go, false, "tables", "Ctrl+2 Alt+2",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "III. On Request"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Show the table of section three")},
    {ActionId::ThirdTable, MenuId::Go, false, "tables", "Ctrl+3 Alt+3",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "IV. Disputes"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Show the table of section four")},
    {ActionId::CompareYears, MenuId::Go, true, "compare", "Ctrl+T F11",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Compare &Years"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Show all years of this body side by side, figures and prose")},
    {ActionId::PreviousReport, MenuId::Go, true, "report-previous", "Ctrl+PgUp",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Pre&vious Report"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Show the report before in the list")},
    {ActionId::NextReport, MenuId::Go, false, "report-next", "Ctrl+PgDown",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Ne&xt Report"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Show the next report of the list")},
    {ActionId::FocusReports, MenuId::Go, true, "reports", "Ctrl+Shift+L Alt+R",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Reports"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Give the keyboard to the list of reports")},
    {ActionId::FocusSource, MenuId::Go, false, "source", "Ctrl+L",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Source"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Give the keyboard to the source text; again: back to the table")},
    {ActionId::FocusFindings, MenuId::Go, false, "findings", "Ctrl+Shift+F Ctrl+4",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Findings"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Give the keyboard to the list of findings")},
    {ActionId::FocusHistory, MenuId::Go, false, "undo", "Ctrl+Shift+Y Ctrl+Alt+Y",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&History"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Show all steps, the branches not taken too, to go to one of them")},
    {ActionId::FocusRecord, MenuId::Go, false, "record", "Ctrl+Shift+R Ctrl+Alt+G",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "R&ecord"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Show the record of the cell: what was read and where, who changed it when, why, and what that settled")},
    {ActionId::RecordScope, MenuId::Go, false, "", "Ctrl+Shift+E",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Record of More or &Less"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Show the record of the cell, of the report or of the whole workspace: each time the next")},

    {ActionId::FocusSuggestions, MenuId::Go, false, "why", "F3",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "S&uggestions"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Give the keyboard to the possible causes of the current finding; each is previewed in the table")},
    {ActionId::FocusOpinions, MenuId::Go, false, "opinion", "Ctrl+Shift+J",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Opinions"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Give the keyboard to the opinions on this report")},

    {ActionId::FocusRevisions, MenuId::Go, false, "", "Ctrl+Shift+G",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Se&cond Round"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Give the keyboard to the earlier version's opinions, how they came out, and what was changed unasked")},
    {ActionId::FilterFindings, MenuId::View, true, "search", "Ctrl+K",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Filter the F&indings"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "List only findings in whose sentence, rule or cells some words stand")},
    {ActionId::GroupFindings, MenuId::View, false, "", "F7",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Group Findings Otherwise"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Group the findings by cause, table, rule or grade, or not at all: each time the next way")},
    {ActionId::ShowErrors, MenuId::View, false, "", "Ctrl+5",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "List Err&ors"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "List findings that must be changed"), ActionLine::Switch},
    {ActionId::ShowWarnings, MenuId::View, false, "", "Ctrl+6",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "List &Warnings"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "List findings that must be looked into"), ActionLine::Switch},
    {ActionId::ShowNotes, MenuId::View, false, "", "Ctrl+7",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "List &Notes"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "List what would be better otherwise"), ActionLine::Switch},
    {ActionId::ShowDismissed, MenuId::View, false, "", "Ctrl+9",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "List &Dismissed Findings"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "List the findings that were dismissed, too, with the reasons"), ActionLine::Switch},
    {ActionId::ShowPassed, MenuId::View, false, "", "Ctrl+8",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "List &Passed Checks"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "List the checks that passed, too"), ActionLine::Switch},

    {ActionId::LargerText, MenuId::View, true, "text-size", "Ctrl++ Ctrl+=",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Larger Text"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Make all text larger, up to twice its size")},
    {ActionId::SmallerText, MenuId::View, false, "", "Ctrl+-",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Make Text &Smaller"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Make all text smaller again")},
    {ActionId::ZoomIn, MenuId::View, true, "", "Ctrl+Alt++ Ctrl+Alt+=",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Enlarge &Tables"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Make the tables larger (also: turn the wheel with Ctrl)")},
    {ActionId::ZoomOut, MenuId::View, false, "", "Ctrl+Alt+-",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Make Tables S&maller"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Make the tables smaller (also: turn the wheel with Ctrl)")},
    {ActionId::ZoomReset, MenuId::View, false, "", "Ctrl+Alt+0",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Tables in &Usual Size"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Show the tables as large as the other panes")},
    {ActionId::WiderColumns, MenuId::View, false, "", "Alt+Right",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Wider &Columns"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Make the columns of the chosen cells wider; the width is kept for the table"), ActionLine::GridKey},
    {ActionId::NarrowerColumns, MenuId::View, false, "", "Alt+Left",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Na&rrower Columns"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Make the columns of the chosen cells narrower, down to what is written there"), ActionLine::GridKey},
    {ActionId::FitColumns, MenuId::View, false, "", "",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Columns as The&y Fit"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Give up the widths of columns that were chosen by hand"), ActionLine::GridKey},
    {ActionId::ResetPanes, MenuId::View, true, "", "",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Put Panes &Back"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Put every pane back where it was at first")},

    {ActionId::Help, MenuId::Help, false, "help", "F1",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&Keys and Marks"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "All keys, and what the marks in the tables mean")},
    {ActionId::About, MenuId::Help, false, "information", "",
     QT_TRANSLATE_NOOP("gouji::WindowActions", "&About"),
     QT_TRANSLATE_NOOP("gouji::WindowActions", "Name, version and licence of the program")},
};
// clang-format on

const ActionLine &lineOf(ActionId id)
{
    return *std::find_if(std::begin(table), std::end(table), [id](const ActionLine &line) { return line.id == id; });
}

QList<QKeySequence> keysOf(const ActionLine &line)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(line.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        keys += QKeySequence(key, QKeySequence::PortableText);
    return keys;
}

QString withoutMnemonic(QString text)
{
    // Chinese menus carry theirs in brackets behind the words.
    const qsizetype bracket = text.indexOf(QStringLiteral("(&"));
    if (bracket >= 0)
        text.remove(bracket, 4);
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace

WindowActions::WindowActions(QObject *parent)
    : QObject(parent)
{
    for (const ActionLine &line : table) {
        auto *action = new QAction(this);
        action->setObjectName(withoutMnemonic(QString::fromUtf8(line.text)));
        if (qstrlen(line.icon) > 0)
            action->setIcon(lineIcon(QString::fromLatin1(line.icon)));
        action->setShortcuts(gouji::keysOf(line));
        // A key that the grid answers itself must not be taken from fields and texts.
        if (line.kind == ActionLine::GridKey)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setCheckable(line.kind == ActionLine::Switch);
        m_actions.emplace(line.id, action);
    }
    m_actions.at(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    m_actions.at(ActionId::About)->setMenuRole(QAction::AboutRole);
    retranslate();
}

QList<MenuId> WindowActions::menus()
{
    return {MenuId::File, MenuId::Edit, MenuId::Table, MenuId::Decide, MenuId::Go, MenuId::View, MenuId::Help};
}

QString WindowActions::menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return tr("&File");
    case MenuId::Edit:
        return tr("&Edit");
    case MenuId::Table:
        return tr("&Table");
    case MenuId::Decide:
        return tr("&Decide");
    case MenuId::Go:
        return tr("&Go");
    case MenuId::View:
        return tr("&View");
    case MenuId::Help:
        return tr("&Help");
    }
    return {};
}

QList<QAction *> WindowActions::ofMenu(MenuId menu) const
{
    QList<QAction *> actions;
    for (const ActionLine &line : table) {
        if (line.menu != menu)
            continue;
        if (line.dividerBefore)
            actions += nullptr;
        actions += m_actions.at(line.id);
    }
    return actions;
}

QString WindowActions::keysOf(const QAction *action) const
{
    return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
}

void WindowActions::retranslate()
{
    for (const auto &[id, action] : m_actions) {
        const ActionLine &line = lineOf(id);
        const QString text = tr(line.text);
        const QString tip = tr(line.tip);
        const QString keys = keysOf(action);
        action->setText(text);
        action->setIconText(withoutMnemonic(text));
        action->setStatusTip(tip);
        action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    }
}

} // namespace gouji
