// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/cell_actions.h"

#include "ui/grid/find_bar.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/table_edits.h"
#include "ui/grid/tables_pane.h"

#include <functional>

namespace gouji {

void connectCellActions(const WindowActions &actions, TablesPane *tables)
{
    using Edit = TableEdits::Edit;
    static constexpr std::pair<ActionId, Edit> edits[]{{ActionId::ClearCells, Edit::Clear},
                                                       {ActionId::AsRead, Edit::AsRead},
                                                       {ActionId::FillDown, Edit::FillDown},
                                                       {ActionId::FillRight, Edit::FillRight},
                                                       {ActionId::FillChosen, Edit::FillChosen},
                                                       {ActionId::FillZeros, Edit::FillZeros},
                                                       {ActionId::FillTableZeros, Edit::FillTableZeros},
                                                       {ActionId::ShiftLeft, Edit::ShiftLeft},
                                                       {ActionId::ShiftRight, Edit::ShiftRight},
                                                       {ActionId::InsertCell, Edit::InsertCell},
                                                       {ActionId::RemoveCell, Edit::RemoveCell},
                                                       {ActionId::Split, Edit::Split},
                                                       {ActionId::Join, Edit::Join},
                                                       {ActionId::SwapCells, Edit::SwapCells},
                                                       {ActionId::SwapRows, Edit::SwapRows},
                                                       {ActionId::MoveRowUp, Edit::MoveRowUp},
                                                       {ActionId::MoveRowDown, Edit::MoveRowDown}};
    TableEdits *carrier = tables->edits();
    for (const auto &[id, edit] : edits)
        QObject::connect(actions[id], &QAction::triggered, carrier,
                         [carrier, what = edit] { carrier->carryOut(what); });

    const std::pair<ActionId, std::function<void()>> others[]{
        {ActionId::CopyCells, [carrier] { carrier->copy(false); }},
        {ActionId::CutCells,
         [carrier] {
             carrier->copy(false);
             carrier->carryOut(Edit::Clear);
         }},
        {ActionId::CopyWithHeadings, [carrier] { carrier->copy(true); }},
        {ActionId::PasteCells, [carrier] { carrier->paste(); }},
        {ActionId::FindInTables, [tables] { tables->openFind(); }},
        {ActionId::ChooseAll, [tables] { tables->currentGrid()->selectAll(); }},
        {ActionId::ChooseRow, [tables] { tables->currentGrid()->chooseRows(); }},
        {ActionId::ChooseColumn, [tables] { tables->currentGrid()->chooseColumns(); }},
        {ActionId::ZoomIn, [tables] { tables->stepZoom(1); }},
        {ActionId::ZoomOut, [tables] { tables->stepZoom(-1); }},
        {ActionId::ZoomReset, [tables] { tables->setZoom(100); }},
        {ActionId::WiderColumns, [tables] { tables->stepWidths(1); }},
        {ActionId::NarrowerColumns, [tables] { tables->stepWidths(-1); }},
        {ActionId::FitColumns, [tables] { tables->fitWidths(); }},
    };
    for (const auto &[id, act] : others)
        QObject::connect(actions[id], &QAction::triggered, tables, act);

    QList<QAction *> cell{actions[ActionId::CutCells],         actions[ActionId::CopyCells],
                          actions[ActionId::CopyWithHeadings], actions[ActionId::PasteCells],
                          actions[ActionId::ClearCells],       actions[ActionId::AsRead]};
    cell += nullptr;
    cell += actions.ofMenu(MenuId::Table);
    tables->setCellMenu(cell);

    QList<QAction *> keys;
    for (const MenuId menu : WindowActions::menus()) {
        for (QAction *action : actions.ofMenu(menu)) {
            if (action && action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
                keys += action;
        }
    }
    tables->addKeys(keys);
}

} // namespace gouji
