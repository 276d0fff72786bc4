// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/items/year_grid_model.h"
#include "model/items/year_rows_proxy.h"

#include <QTableView>

namespace gouji {

enum class EditMove;
class YearDelegate;
class YearRowHeader;

/// The years of a body side by side, to move about in and to edit with a spreadsheet's keys.
class YearGrid : public QTableView
{
    Q_OBJECT
public:
    /// \a model and the rows shown of it must outlive the view.
    YearGrid(YearGridModel *model, YearRowsProxy *rows, QWidget *parent = nullptr);

    /// The current place in the model of all rows; invalid if there is none.
    QModelIndex currentPlace() const { return m_rows->mapToSource(currentIndex()); }
    /// Makes a place of the model the current one and scrolls no further than needed. False if its row is not shown.
    bool setCurrentPlace(const QModelIndex &place);
    /// Makes a shown place the current one, and nothing else chosen.
    void goTo(const QModelIndex &index);
    /// Finds out again how large everything must be.
    void fit();
    /// Width at which nothing needs scrolling sideways.
    int wholeWidth() const;

signals:
    void currentPlaceChanged();
    /// A person wants to see the report of a place.
    void opened(const QModelIndex &place);
    void clearRequested(const QModelIndexList &places);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void moveAfterEdit(EditMove move);
    void copyChosen() const;
    void fitTrend();

    YearGridModel *m_model;
    YearRowsProxy *m_rows;
    YearDelegate *m_delegate;
    YearRowHeader *m_labels;
};

} // namespace gouji
