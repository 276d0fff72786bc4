// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way from the main window to the years side by side, and back.

#include "ui/compare/compare_window.h"
#include "ui/grid/tables_pane.h"
#include "ui/window/main_window_parts.h"
#include "ui/window/review_page.h"

namespace gouji {

void MainWindowParts::showYears()
{
    if (!review->report())
        return;
    if (!compare) {
        compare = new CompareWindow(workspace, services, settings.get(), q);
        QObject::connect(compare, &CompareWindow::cellWanted, q, [this](ReportId shown, std::optional<CellId> cell) {
            if (cell)
                review->showCell(shown, *cell);
            else
                review->setReport(shown);
            q->activateWindow();
            q->raise();
        });
    }
    compare->setSentences(review->sentences());
    compare->show();
    compare->raise();
    compare->activateWindow();
    compare->showReport(*review->report(), review->tables()->currentCell());
}

} // namespace gouji
