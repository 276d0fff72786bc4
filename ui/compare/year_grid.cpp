// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/year_grid.h"

#include "ui/appearance/fonts.h"
#include "ui/compare/year_delegate.h"
#include "ui/compare/year_row_header.h"
#include "ui/grid/label_painter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace gouji {

YearGrid::YearGrid(YearGridModel *model, YearRowsProxy *rows, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_rows(rows)
    , m_delegate(new YearDelegate(this))
    , m_labels(new YearRowHeader(this))
{
    setVerticalHeader(m_labels);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setWordWrap(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(true);
    m_delegate->setCheck([this](const QModelIndex &index, const QString &typed) {
        return m_model->problemWith(m_rows->mapToSource(index), typed);
    });
    connect(m_delegate, &YearDelegate::moveRequested, this, &YearGrid::moveAfterEdit);
    connect(m_model, &YearGridModel::editRefused, this, [this](const QModelIndex &place, const QString &problem) {
        const QModelIndex index = m_rows->mapFromSource(place);
        m_delegate->showProblem(this, visualRect(index), problem);
    });
    setModel(rows);
    // After the headers, which learn of their new sections by the same signals.
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(rows, signal, this, &YearGrid::fit);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &YearGrid::fit);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &YearGrid::fit);
    connect(rows, &QAbstractItemModel::layoutChanged, this, &YearGrid::fit);
    connect(rows, &QAbstractItemModel::headerDataChanged, m_labels, [this] { m_labels->viewport()->update(); });
}

void YearGrid::fit()
{
    m_labels->setFont(font());
    m_labels->measure();
    const QMap<int, int> heights = m_labels->rowHeights();
    for (auto height = heights.begin(); height != heights.end(); ++height)
        setRowHeight(height.key(), height.value());
    const QFontMetrics figures(figureFont(font()));
    const int margin = cellMargin(font());
    const int mark = figures.horizontalAdvance(QStringLiteral("✗ ")) + margin;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const auto kind = m_model->kindOf(column);
        int width = lettersWidth(fontMetrics(), kind == YearColumn::Trend ? 18 : 7);
        for (int row = 0; kind != YearColumn::Trend && row < m_rows->rowCount(); ++row) {
            const QString text = m_rows->index(row, column).data().toString();
            width = qMax(width, figures.horizontalAdvance(text) + mark + 2 * margin);
        }
        const QString heading = m_rows->headerData(column, Qt::Horizontal).toString();
        for (const QString &line : heading.split(QLatin1Char('\n')))
            width = qMax(width, fontMetrics().horizontalAdvance(line) + 4 * margin);
        setColumnWidth(column, qMin(width, lettersWidth(fontMetrics(), 30)));
    }
    updateGeometries();
    fitTrend();
}

int YearGrid::wholeWidth() const
{
    const int trend = columnWidth(m_rows->columnCount() - 1);
    return m_labels->sizeHint().width() + horizontalHeader()->length() - trend + lettersWidth(fontMetrics(), 18)
           + verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
}

/// The trend takes what the figures leave, within limits.
void YearGrid::fitTrend()
{
    const int last = m_rows->columnCount() - 1;
    if (last < 0)
        return;
    const int others = horizontalHeader()->length() - columnWidth(last);
    const int least = lettersWidth(fontMetrics(), 9);
    setColumnWidth(last, qBound(least, viewport()->width() - others, lettersWidth(fontMetrics(), 24)));
}

void YearGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitTrend();
    scrollTo(currentIndex());
}

bool YearGrid::setCurrentPlace(const QModelIndex &place)
{
    const QModelIndex index = m_rows->mapFromSource(place);
    if (!index.isValid())
        return false;
    goTo(index);
    return true;
}

void YearGrid::goTo(const QModelIndex &index)
{
    // Not setCurrentIndex(), which heeds the keys that are held down: those of a shortcut choose nothing.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void YearGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentPlaceChanged();
}

bool YearGrid::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger != NoEditTriggers && m_delegate->refuses())
        return false;
    m_delegate->setOverwrites(trigger == AnyKeyPressed);
    const bool isOpened = QTableView::edit(index, trigger, event);
    if (isOpened && trigger == EditKeyPressed)
        m_delegate->caretToEnd(); // the view marks all of the text
    return isOpened;
}

void YearGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (hint != QAbstractItemDelegate::RevertModelCache && m_delegate->refuses())
        return;
    m_delegate->endProblem();
    QTableView::closeEditor(editor, hint);
}

void YearGrid::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_delegate->placeProblem();
}

void YearGrid::moveAfterEdit(EditMove move)
{
    const QModelIndex here = currentIndex();
    const int down = move == EditMove::Down ? 1 : move == EditMove::Up ? -1 : 0;
    const bool isOn = move == EditMove::Right || move == EditMove::Next;
    const int across = down != 0 ? 0 : isOn ? 1 : -1;
    const QModelIndex there = here.siblingAtRow(here.row() + down).siblingAtColumn(here.column() + across);
    if (there.isValid())
        goTo(there);
    setFocus();
}

void YearGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copyChosen();
    } else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit opened(currentPlace());
    } else if (isEnter) {
        moveAfterEdit(event->modifiers().testFlag(Qt::ShiftModifier) ? EditMove::Up : EditMove::Down);
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        QModelIndexList places;
        for (const QModelIndex &index : selectionModel()->selectedIndexes())
            places += m_rows->mapToSource(index);
        std::sort(places.begin(), places.end());
        emit clearRequested(places);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void YearGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid())
        emit opened(m_rows->mapToSource(index));
}

void YearGrid::copyChosen() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QString text;
    for (qsizetype place = 0; place < chosen.size(); ++place) {
        if (place > 0)
            text += QLatin1Char(chosen[place].row() == chosen[place - 1].row() ? '\t' : '\n');
        text += chosen[place].data().toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

void YearGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_rows)
        fit();
}

} // namespace gouji
