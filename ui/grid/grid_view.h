// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/items/table_grid_model.h"
#include "ui/grid/figure_delegate.h"
#include "ui/grid/grid_metrics.h"

#include <QTableView>

namespace gouji {

class FrozenCorner;
class FrozenHeader;

/// A printed table to move about in with a spreadsheet's keys. Heading rows and label columns stay while scrolling.
class GridView : public QTableView
{
    Q_OBJECT
public:
    /// \a model must outlive the view.
    explicit GridView(TableGridModel *model, QWidget *parent = nullptr);

    TableGridModel *gridModel() const { return m_model; }
    const SheetLayout &sheet() const { return m_model->layout(); }
    const GridMetrics &metrics() const { return m_metrics; }
    /// Rows and columns that stay while scrolling: the sheet's, unless they would leave the figures no room.
    int frozenRows() const { return m_frozenRows; }
    int frozenColumns() const { return m_frozenColumns; }

    std::optional<CellId> currentCell() const { return m_model->cellFor(currentIndex()); }
    /// Makes a cell the current one and scrolls only if it is out of sight. False if this table does not hold it.
    bool setCurrentCell(CellId cell);
    /// Chooses several cells; the first becomes the current one.
    void chooseCells(const std::vector<CellId> &cells);
    /// Chooses several cells while \a current stays the current one.
    void chooseAround(CellId current, const std::vector<CellId> &cells);
    std::vector<CellId> chosenCells() const;
    /// The first figure's place of the table.
    QModelIndex firstFigure() const;
    /// Goes to the next figure (1) or the one before (-1) in reading order.
    void goInOrder(int direction);
    /// Shows a refused text's explanation under a cell.
    void explain(const QModelIndex &index, const QString &problem);

    void setModel(QAbstractItemModel *model) override;

signals:
    void currentCellChanged();
    void chosenCellsChanged();
    /// A person made a cell the current one, by mouse or keys.
    void cellPointedAt();
    /// Keys that change several cells; the owner turns them into one step of the history.
    void clearRequested();
    void copyRequested();
    void pasteRequested();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    int sizeHintForColumn(int column) const override;
    int sizeHintForRow(int row) const override;

private:
    /// Where a step leads from a place; the place itself where there is nothing further.
    QModelIndex step(const QModelIndex &from, int rows, int columns) const;
    QModelIndex furthest(const QModelIndex &from, int rows, int columns) const;
    /// The next figure in reading order.
    QModelIndex inOrder(const QModelIndex &from, int direction) const;
    void moveAfterEdit(EditMove move);
    void layOut();
    void fit();

    TableGridModel *m_model;
    FigureDelegate *m_delegate;
    FrozenHeader *m_topLabels;
    FrozenHeader *m_leftLabels;
    FrozenCorner *m_corner;
    GridMetrics m_metrics;
    int m_frozenRows = 0;
    int m_frozenColumns = 0;
    bool m_keepsInSight = true; // the current cell stays in sight when the view gets another size
    int m_tabStart = -1;        // column where a run of Tab keys began; Enter returns to it
};

} // namespace gouji
