// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/items/sheet_layout.h"
#include "ui/grid/grid_metrics.h"

#include <QHeaderView>

namespace gouji {

class GridView;

/// Heading rows or label columns of a printed table that stay while the figures scroll. The sections are those of the
/// table's columns (rows), so scrolling and sizes are one with it; drawn are all printed labels, with their spans.
class FrozenHeader : public QHeaderView
{
    Q_OBJECT
public:
    FrozenHeader(Qt::Orientation orientation, const GridView *grid);
    QSize sizeHint() const override;

signals:
    /// A label was clicked, to choose what it stands for; \a adds: to what is chosen already.
    void labelClicked(const gouji::SheetLayout::Item &label, bool adds);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    /// Whether the label stands in this header.
    bool holds(const SheetLayout::Item &item) const;
    QRect rectOf(const SheetLayout::Item &item) const;
    const GridView *m_grid;
};

/// The corner where frozen rows and frozen columns meet.
class FrozenCorner : public QWidget
{
    Q_OBJECT
public:
    explicit FrozenCorner(GridView *grid);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const GridView *m_grid;
};

} // namespace gouji
