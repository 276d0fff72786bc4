// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compare_actions.h"

#include <QActionGroup>

namespace gouji {
namespace {

constexpr CompareActions::Title menus[]{
    {CompareMenu::Comparison, QT_TRANSLATE_NOOP("gouji::CompareActions", "&Comparison")},
    {CompareMenu::Edit, QT_TRANSLATE_NOOP("gouji::CompareActions", "&Edit")},
    {CompareMenu::View, QT_TRANSLATE_NOOP("gouji::CompareActions", "&View")},
    {CompareMenu::Go, QT_TRANSLATE_NOOP("gouji::CompareActions", "&Go")},
    {CompareMenu::Body, QT_TRANSLATE_NOOP("gouji::CompareActions", "&Body")},
};

// clang-format off
constexpr CompareActions::Line lines[]{
    {CompareId::Export, CompareMenu::Comparison, false, "export", "Ctrl+E",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Export…"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Write the comparison as a web page, CSV or JSON")},
    {CompareId::Print, CompareMenu::Comparison, false, "print", "Ctrl+P",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Print…"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Print the rows that are shown, and the chart")},
    {CompareId::CopyChart, CompareMenu::Comparison, true, "", "Ctrl+Shift+C",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Copy Chart"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Copy the chart as a picture")},
    {CompareId::SaveChart, CompareMenu::Comparison, false, "chart", "Ctrl+S",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Save Chart…"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Save the chart as an SVG or PNG file")},
    {CompareId::Close, CompareMenu::Comparison, true, "close", "Ctrl+W",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "C&lose"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Close this window; nothing is lost")},

    {CompareId::Undo, CompareMenu::Edit, false, "undo", "Ctrl+Z",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Undo"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Take the last step back")},
    {CompareId::Redo, CompareMenu::Edit, false, "redo", "Ctrl+Y Ctrl+Shift+Z",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Redo"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Carry the step out again that was taken back")},

    {CompareId::Fold, CompareMenu::View, false, "fold", "Ctrl+U",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Fold Unchanged Rows"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Show only the rows whose figures differ between the years, or are not all there"), ActionKind::Switch},
    {CompareId::ByChange, CompareMenu::View, false, "largest", "Ctrl+B",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Largest Changes First"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Order the rows by their largest change; again: in the order of the form"), ActionKind::Switch},
    {CompareId::AllParts, CompareMenu::View, true, "", "Ctrl+0 Alt+0",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&All Rows"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Show the rows of all tables, and the shares"), ActionKind::Switch},
    {CompareId::ProactivePart, CompareMenu::View, false, "", "Ctrl+1 Alt+1",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&2 Proactive"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Show only table 2, proactive disclosure"), ActionKind::Switch},
    {CompareId::RequestsPart, CompareMenu::View, false, "", "Ctrl+2 Alt+2",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&3 Requests"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Show only table 3, requests"), ActionKind::Switch},
    {CompareId::DisputesPart, CompareMenu::View, false, "", "Ctrl+3 Alt+3",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&4 Disputes"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Show only table 4, reconsideration and litigation"), ActionKind::Switch},
    {CompareId::SharesPart, CompareMenu::View, false, "", "Ctrl+4 Alt+4",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "S&hares"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Show only the shares that follow from the figures"), ActionKind::Switch},
    {CompareId::WholeRow, CompareMenu::View, true, "", "Ctrl+M",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Chart of the &Whole Row"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Show all columns of the row in the chart, a line each"), ActionKind::Switch},
    {CompareId::Bars, CompareMenu::View, false, "", "Ctrl+Shift+B",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Chart with &Bars"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Draw bars instead of lines"), ActionKind::Switch},

    {CompareId::NextProblem, CompareMenu::Go, false, "next-problem", "F8",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Next Problem"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Go to the next figure that does not go with another year, or fails a check")},
    {CompareId::PreviousProblem, CompareMenu::Go, false, "previous-problem", "Shift+F8",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Previous Problem"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Go to the figure before that does not go with another year, or fails a check")},
    {CompareId::OpenReport, CompareMenu::Go, true, "go-to", "Ctrl+Return Ctrl+Enter",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Open in the Report"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Show the figure in its report, in the main window (also: double click)")},
    {CompareId::FocusFigures, CompareMenu::Go, true, "tables", "F6",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Figures"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Give the figures the keyboard")},
    {CompareId::FocusChart, CompareMenu::Go, false, "", "F7",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Chart"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Give the chart the keyboard")},
    {CompareId::FocusSource, CompareMenu::Go, false, "source", "Ctrl+L",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Source"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Give the source of the chosen year the keyboard")},
    {CompareId::FocusProse, CompareMenu::Go, false, "prose", "Ctrl+T",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "P&rose Side by Side"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Show the words of two years side by side")},
    {CompareId::NextDifference, CompareMenu::Go, true, "next", "F4 Alt+Down",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Next &Difference"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Go to the next sentence that differs")},
    {CompareId::PreviousDifference, CompareMenu::Go, false, "previous", "Shift+F4 Alt+Up",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Previous D&ifference"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Go to the sentence before that differs")},

    {CompareId::ChooseBody, CompareMenu::Body, false, "", "Ctrl+K",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Choose Body"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Choose the body whose years are shown")},
    {CompareId::NextBody, CompareMenu::Body, false, "report-next", "Ctrl+PgDown",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Next Body"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Show the years of the next body")},
    {CompareId::PreviousBody, CompareMenu::Body, false, "report-previous", "Ctrl+PgUp",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Previous Body"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Show the years of the body before")},
    {CompareId::JoinBody, CompareMenu::Body, true, "join", "Ctrl+J",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Join with Another Name…"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Take the years of another name as years of this body")},
    {CompareId::Separate, CompareMenu::Body, false, "", "Ctrl+Shift+J",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "&Separate This Year"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Take the chosen year back to the body that its own report names")},
    {CompareId::Predecessors, CompareMenu::Body, false, "", "Ctrl+Shift+M",
     QT_TRANSLATE_NOOP("gouji::CompareActions", "P&redecessors…"),
     QT_TRANSLATE_NOOP("gouji::CompareActions", "Name the bodies that became this one in the chosen year, by a merger or a split")},
};
// clang-format on

constexpr CompareActions::Data table{"gouji::CompareActions", menus, lines};

} // namespace

template<>
const CompareActions::Data &CompareActions::ActionTable::data()
{
    return table;
}

CompareActions::CompareActions(QObject *parent)
    : ActionTable(parent)
{
    auto *parts = new QActionGroup(this); // one of them is on
    for (const CompareId id : {CompareId::AllParts, CompareId::ProactivePart, CompareId::RequestsPart,
                               CompareId::DisputesPart, CompareId::SharesPart})
        parts->addAction((*this)[id]);
    (*this)[CompareId::AllParts]->setChecked(true);
}

} // namespace gouji
