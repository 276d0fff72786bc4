// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace gouji {

/// A list whose lines a person points at: told apart from lines that become current because others went away.
class PointedView : public QTreeView
{
    Q_OBJECT
public:
    explicit PointedView(QWidget *parent = nullptr);

signals:
    void pointedAt(const QModelIndex &index);
    /// By the Enter key or a double click, on every desktop; QAbstractItemView::activated is a single click on some.
    void goneInto(const QModelIndex &index);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace gouji
