// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid/grid_view.h"

#include "model/clipboard/source_part.h"
#include "ui/grid/frozen_labels.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopeGuard>
#include <QScrollBar>
#include <QWheelEvent>

namespace gouji {

GridView::GridView(TableGridModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new FigureDelegate(this))
    , m_topLabels(new FrozenHeader(Qt::Horizontal, this))
    , m_leftLabels(new FrozenHeader(Qt::Vertical, this))
    , m_corner(new FrozenCorner(this))
{
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setHorizontalHeader(m_topLabels);
    setVerticalHeader(m_leftLabels);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setDefaultAlignment(Qt::AlignCenter);
    }
    for (const FrozenHeader *labels : {m_topLabels, m_leftLabels})
        connect(labels, &FrozenHeader::labelClicked, this, &GridView::chooseLabelled);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int pixels) { keepWidth(column, pixels); });
    connect(horizontalHeader(), &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_ownWidths.remove(column);
        fit();
        emit ownWidthsChanged();
    });
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setAcceptDrops(true);

    m_delegate->setCheck(
        [this](const QModelIndex &index, const QString &typed) { return m_model->problemWith(index, typed); });
    connect(m_delegate, &FigureDelegate::moveRequested, this, &GridView::moveAfterEdit);
    connect(m_delegate, &FigureDelegate::fillRequested, this, &GridView::fillRequested);
    connect(m_model, &TableGridModel::editRefused, this, &GridView::explain);
    // Whoever scrolls by hand wants to see something else.
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QAbstractSlider::actionTriggered, this, [this] { m_keepsInSight = false; });
    setModel(m_model);
    // After the headers, which learn of their new sections by the same signal.
    connect(m_model, &QAbstractItemModel::modelReset, this, &GridView::layOut);
}

void GridView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    layOut();
}

void GridView::layOut()
{
    clearSpans();
    m_tabStart = -1;
    m_wayColumn = -1;
    const SheetLayout &layout = sheet();
    for (const SheetLayout::Item &item : layout.items()) {
        if (item.rowSpan > 1 || item.columnSpan > 1)
            setSpan(item.row, item.column, item.rowSpan, item.columnSpan);
    }
    fit();
}

void GridView::fit()
{
    m_fits = true;
    const auto done = qScopeGuard([this] { m_fits = false; });
    const SheetLayout &layout = sheet();
    const int available = width() - verticalScrollBar()->sizeHint().width() - 2 * frameWidth();
    const int character = fontMetrics().horizontalAdvance(QStringLiteral("国"));
    QMap<int, int> widths;
    for (auto own = m_ownWidths.begin(); own != m_ownWidths.end(); ++own)
        widths[own.key()] = own.value() * character / 100;
    m_metrics = measureGrid(layout, font(), available, widths);
    // At least a third of the view is for the figures; else everything scrolls.
    const int room = height() - horizontalScrollBar()->sizeHint().height();
    m_frozenRows = 3 * m_metrics.height(0, layout.frozenRows()) <= 2 * room ? layout.frozenRows() : 0;
    m_frozenColumns = 3 * m_metrics.width(0, layout.frozenColumns()) <= 2 * available ? layout.frozenColumns() : 0;
    for (int column = 0; column < layout.columns(); ++column) {
        setColumnHidden(column, column < m_frozenColumns);
        if (column >= m_frozenColumns)
            setColumnWidth(column, m_metrics.columnWidths[column]);
    }
    for (int row = 0; row < layout.rows(); ++row) {
        setRowHidden(row, row < m_frozenRows);
        if (row >= m_frozenRows)
            setRowHeight(row, m_metrics.rowHeights[row]);
    }
    horizontalHeader()->setVisible(m_frozenRows > 0);
    verticalHeader()->setVisible(m_frozenColumns > 0);
    updateGeometries();
    m_corner->update();
    m_topLabels->viewport()->update();
    m_leftLabels->viewport()->update();
}

void GridView::updateGeometries()
{
    QTableView::updateGeometries();
    const int left = m_leftLabels->isVisibleTo(this) ? m_leftLabels->width() : 0;
    const int top = m_topLabels->isVisibleTo(this) ? m_topLabels->height() : 0;
    m_corner->setGeometry(frameWidth(), frameWidth(), left, top);
    m_corner->setVisible(left > 0 && top > 0);
    m_corner->raise();
    m_delegate->placeProblem();
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_delegate->placeProblem();
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
    if (m_keepsInSight)
        scrollTo(currentIndex());
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

int GridView::sizeHintForColumn(int column) const
{
    return column >= 0 && column < m_metrics.columnWidths.size() ? m_metrics.columnWidths[column] : -1;
}

int GridView::sizeHintForRow(int row) const
{
    return row >= 0 && row < m_metrics.rowHeights.size() ? m_metrics.rowHeights[row] : -1;
}

bool GridView::setCurrentCell(CellId cell)
{
    const QModelIndex index = m_model->indexFor(cell);
    if (!index.isValid())
        return false;
    if (index != currentIndex() || selectionModel()->selectedIndexes().size() != 1)
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_farCorner = index;
    scrollTo(index, EnsureVisible);
    return true;
}

void GridView::chooseCells(const std::vector<CellId> &cells)
{
    QItemSelection chosen;
    QModelIndex first;
    for (const CellId &cell : cells) {
        const QModelIndex index = m_model->indexFor(cell);
        if (!index.isValid())
            continue;
        if (!first.isValid())
            first = index;
        chosen.select(index, index);
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_farCorner = first;
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    scrollTo(first, EnsureVisible);
}

void GridView::chooseAround(CellId current, const std::vector<CellId> &cells)
{
    QItemSelection chosen;
    for (const CellId &cell : cells) {
        const QModelIndex index = m_model->indexFor(cell);
        if (index.isValid())
            chosen.select(index, index);
    }
    selectionModel()->setCurrentIndex(m_model->indexFor(current), QItemSelectionModel::NoUpdate);
    m_farCorner = currentIndex();
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

std::vector<CellId> GridView::chosenCells() const
{
    std::vector<CellId> cells;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (const std::optional<CellId> cell = m_model->cellFor(index))
            cells.push_back(*cell);
    }
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    return cells;
}

void GridView::explain(const QModelIndex &index, const QString &problem)
{
    m_delegate->showProblem(this, visualRect(index), problem);
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_keepsInSight = true;
    m_farCorner = current;
    emit currentCellChanged();
}

void GridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenCellsChanged();
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    // What was typed and refused stays open until it is put right or given up.
    if (m_delegate->refuses())
        return;
    m_tabStart = -1;
    m_wayColumn = -1;
    m_pressed = QPersistentModelIndex();
    const QModelIndex there = indexAt(event->position().toPoint());
    if (event->button() == Qt::RightButton && selectionModel()->isSelected(there))
        return; // the menu is for what is chosen
    if (there.isValid() && !m_model->cellFor(there)) {
        setFocus(Qt::MouseFocusReason);
        return; // labels are no places to stand on
    }
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier && m_model->cellFor(there)
        && currentCell())
    {
        extendTo(there);
        return;
    }
    QTableView::mousePressEvent(event);
    if (currentCell()) {
        m_pressed = currentIndex();
        emit cellPointedAt();
    }
}

void GridView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    // As in spreadsheets the cell where choosing began stays the current one.
    const QModelIndex corner = currentIndex();
    if (m_pressed.isValid() && corner != m_pressed && event->modifiers() == Qt::NoModifier
        && selectionModel()->isSelected(m_pressed))
    {
        selectionModel()->setCurrentIndex(m_pressed, QItemSelectionModel::NoUpdate);
        if (m_model->cellFor(corner))
            m_farCorner = corner;
    }
    m_pressed = QPersistentModelIndex();
}

void GridView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTableView::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y();
    constexpr int notch = 120;
    for (; m_wheel >= notch; m_wheel -= notch)
        emit zoomRequested(1);
    for (; m_wheel <= -notch; m_wheel += notch)
        emit zoomRequested(-1);
    event->accept();
}

void GridView::setZoom(int percent)
{
    m_zoom = percent;
    applyZoom();
}

void GridView::applyZoom()
{
    QFont zoomed; // nothing of its own: the pane's
    if (m_zoom != 100) {
        zoomed = parentWidget()->font();
        zoomed.setPointSizeF(zoomed.pointSizeF() * m_zoom / 100);
    }
    setFont(zoomed);
    scrollTo(currentIndex());
}

void GridView::setOwnWidths(const QMap<int, int> &widths)
{
    m_ownWidths = widths;
    fit();
}

void GridView::keepWidth(int column, int pixels)
{
    if (m_fits || pixels <= 0)
        return;
    const int character = qMax(1, fontMetrics().horizontalAdvance(QStringLiteral("国")));
    m_ownWidths[column] = pixels * 100 / character;
    fit();
    emit ownWidthsChanged();
}

void GridView::stepWidths(int direction)
{
    const int character = qMax(1, fontMetrics().horizontalAdvance(QStringLiteral("国")));
    QMap<int, int> widths = m_ownWidths;
    for (const QModelIndex &index : chosenIndexes()) {
        const int column = index.column();
        widths[column] = (m_metrics.columnWidths[column] + direction * character) * 100 / character;
    }
    m_ownWidths = widths;
    fit();
    // No narrower than what is written there: the next step begins at the width that is shown.
    for (auto own = m_ownWidths.begin(); own != m_ownWidths.end(); ++own) {
        if (own.key() < m_metrics.columnWidths.size())
            own.value() = qMax(own.value(), m_metrics.columnWidths[own.key()] * 100 / character);
    }
    emit ownWidthsChanged();
}

void GridView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(event->mimeData()->hasFormat(sourcePartFormat()));
}

void GridView::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex there = indexAt(event->position().toPoint());
    event->setAccepted(event->mimeData()->hasFormat(sourcePartFormat()) && m_model->cellFor(there));
}

void GridView::dropEvent(QDropEvent *event)
{
    const std::optional<CellId> cell = m_model->cellFor(indexAt(event->position().toPoint()));
    if (!cell || !event->mimeData()->hasFormat(sourcePartFormat()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit sourceDropped(*cell, event->mimeData()->data(sourcePartFormat()));
}

void GridView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (m_delegate->refuses())
        m_delegate->returnToEditor();
}

bool GridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger != NoEditTriggers && m_delegate->refuses())
        return false;
    m_delegate->setOverwrites(trigger == AnyKeyPressed);
    const bool isOpened = QTableView::edit(index, trigger, event);
    if (isOpened && (trigger == EditKeyPressed || trigger == DoubleClicked))
        m_delegate->caretToEnd(); // the view marks all of the text
    return isOpened;
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (hint != QAbstractItemDelegate::RevertModelCache && m_delegate->refuses())
        return;
    m_delegate->endProblem();
    QTableView::closeEditor(editor, hint);
}

} // namespace gouji
