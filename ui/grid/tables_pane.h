// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"

#include <QWidget>

#include <array>
#include <map>

class QTabWidget;

namespace gouji {

class GoToBar;
class GridView;
class TableGridModel;

/// The three tables of the chosen report, a tab each. It knows cells and nothing of the source.
class TablesPane : public QWidget
{
    Q_OBJECT
public:
    explicit TablesPane(Workspace &workspace, QWidget *parent = nullptr);

    void setReport(std::optional<ReportId> report);
    std::optional<ReportId> report() const { return m_report; }
    void setTable(TableId table);
    TableId table() const;
    GridView *grid(TableId table) const { return m_grids[static_cast<size_t>(table)]; }

    std::optional<CellId> currentCell() const;
    /// Shows a cell's table and makes it the current one; scrolls only if it is out of sight.
    void setCurrentCell(CellId cell);
    void chooseCells(const std::vector<CellId> &cells);
    /// Chooses several cells while \a current stays the current one.
    void chooseAround(CellId current, const std::vector<CellId> &cells);
    std::vector<CellId> chosenCells() const;
    /// Marks the operands of the check that is being looked at.
    void setInvolved(const std::vector<CellId> &cells);
    /// What a suggestion would put into cells; the first of them comes into sight. Empty: no preview.
    void setPreview(const std::map<CellId, QString> &texts);
    /// Which cells the identities support, and the words for it.
    void setSupport(const std::map<CellId, QString> &words);
    void openGoTo();
    void retranslate();

    void clearChosen();
    void takeChosenBack();
    void copyChosen();
    void pasteCells();

signals:
    void currentCellChanged();
    void chosenCellsChanged();
    /// A person made a cell the current one, by mouse or keys.
    void cellPointedAt();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshTabs();
    GridView *currentGrid() const;

    Workspace &m_workspace;
    std::optional<ReportId> m_report;
    std::array<TableGridModel *, tableCount> m_models{};
    std::array<GridView *, tableCount> m_grids{};
    QTabWidget *m_tabs;
    GoToBar *m_goTo;
};

} // namespace gouji
