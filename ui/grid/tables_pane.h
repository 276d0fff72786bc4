// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"

#include <QWidget>

#include <array>
#include <map>

class QAction;
class QTabWidget;

namespace gouji {

class EditPreviewBar;
class FindBar;
class GoToBar;
class GridView;
class TableEdits;
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

    GridView *currentGrid() const;
    TableEdits *edits() const { return m_edits; }
    FindBar *findBar() const { return m_find; }
    EditPreviewBar *previewBar() const { return m_preview; }
    void openFind();
    /// Actions whose keys work while a table has the keyboard.
    void addKeys(const QList<QAction *> &actions);
    /// The menu of a cell; null stands for a divider.
    void setCellMenu(const QList<QAction *> &actions) { m_cellActions = actions; }

    /// Size of what the tables show, in percent of the other panes' text.
    int zoom() const;
    void setZoom(int percent);
    void stepZoom(int direction);
    /// Columns of the chosen cells wider or narrower; all as they fit.
    void stepWidths(int direction);
    void fitWidths();
    /// Zoom and widths, to be remembered.
    QByteArray saveSizes() const;
    void restoreSizes(const QByteArray &sizes);

signals:
    void currentCellChanged();
    void chosenCellsChanged();
    /// A person made a cell the current one, by mouse or keys.
    void cellPointedAt();
    /// Another cell is to be shown, of another report perhaps.
    void placeWanted(gouji::ReportId report, gouji::CellId cell);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshTabs();
    void showCellMenu(GridView *grid, const QPoint &place);

    Workspace &m_workspace;
    std::optional<ReportId> m_report;
    std::array<TableGridModel *, tableCount> m_models{};
    std::array<GridView *, tableCount> m_grids{};
    QTabWidget *m_tabs;
    GoToBar *m_goTo;
    EditPreviewBar *m_preview = nullptr;
    TableEdits *m_edits = nullptr;
    FindBar *m_find = nullptr;
    QList<QAction *> m_cellActions; // null: a divider
};

} // namespace gouji
