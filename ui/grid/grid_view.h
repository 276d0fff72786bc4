// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/items/table_grid_model.h"
#include "ui/grid/figure_delegate.h"
#include "ui/grid/grid_metrics.h"

#include <QMap>
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
    /// Adds to what is chosen whole rows (columns) of figures, those that a chosen cell stands in.
    void chooseRows();
    void chooseColumns();
    /// Chooses every figure's place between the current cell and another, which becomes the far corner.
    void extendTo(const QModelIndex &corner);
    /// The first (last) figure's place of the table.
    QModelIndex firstFigure() const;
    QModelIndex lastFigure() const;
    /// The figure's place one step beside a cell; nothing where the table ends.
    std::optional<CellId> neighbour(CellId cell, int rows, int columns) const;
    /// The cell over from the current one in what is chosen.
    std::optional<CellId> farCorner() const { return m_model->cellFor(m_farCorner); }
    bool isEditing() const { return state() == EditingState; }
    /// Where the caret stands in the open editor; nothing without one.
    std::optional<int> caret() const { return isEditing() ? m_delegate->caret() : std::nullopt; }
    /// Opens the editor of the current cell for moving the caret in it.
    void editAtCaret() { edit(currentIndex(), EditKeyPressed, nullptr); }
    /// Takes what was typed into the open editor; false where it is refused, and the editor stays. True without one.
    bool commitEditing() { return m_delegate->commit(); }
    /// Closes the open editor and forgets what was typed.
    void endEditing() { m_delegate->giveUp(); }
    /// Goes to the next figure (1) or the one before (-1) in reading order.
    void goInOrder(int direction);
    /// Shows a refused text's explanation under a cell.
    void explain(const QModelIndex &index, const QString &problem);

    /// Size of text and figures in percent of the pane's.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    /// Widths that a person gave to columns, in hundredths of a character; columns without one fit themselves.
    const QMap<int, int> &ownWidths() const { return m_ownWidths; }
    void setOwnWidths(const QMap<int, int> &widths);
    /// Makes the columns of the chosen cells wider or narrower by a character.
    void stepWidths(int direction);

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
    /// What was typed is meant for all chosen cells.
    void fillRequested(const QString &typed);
    /// Larger (1) or smaller (-1), by the wheel.
    void zoomRequested(int direction);
    void ownWidthsChanged();
    /// A part of a source text was dragged to a cell; \a content as writeSourcePart makes it.
    void sourceDropped(gouji::CellId cell, const QByteArray &content);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
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
    /// The edge of the block of filled cells that a place stands in, else the next filled cell, else the last one.
    QModelIndex edgeOfBlock(const QModelIndex &from, int rows, int columns) const;
    QModelIndex furthest(const QModelIndex &from, int rows, int columns) const;
    QModelIndex page(const QModelIndex &from, int direction) const;
    QModelIndex moved(const QModelIndex &from, CursorAction action, bool far) const;
    /// The next figure in reading order.
    QModelIndex inOrder(const QModelIndex &from, int direction) const;
    /// The next of several chosen cells, by rows or by columns, round about.
    QModelIndex nextChosen(bool byRows, int direction) const;
    bool holdsSomething(const QModelIndex &index) const;
    QModelIndexList chosenIndexes() const;
    bool moveByKey(const QKeyEvent &key);
    /// Chooses the rows or columns that a frozen label stands for.
    void chooseLabelled(const SheetLayout::Item &label, bool adds);
    void keepWidth(int column, int pixels);
    void applyZoom();
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
    bool m_keepsInSight = true;        // the current cell stays in sight when the view gets another size
    int m_tabStart = -1;               // column where a run of Tab keys began; Enter returns to it
    int m_wayColumn = -1;              // column of a way up or down, kept while it leads over merged cells
    QPersistentModelIndex m_farCorner; // of what is chosen, over from the current cell
    QPersistentModelIndex m_pressed;   // where the mouse began to choose
    QMap<int, int> m_ownWidths;
    int m_zoom = 100;
    int m_wheel = 0;     // turned so far, in the wheel's own measure
    bool m_fits = false; // sizes are being set by fit()
};

} // namespace gouji
