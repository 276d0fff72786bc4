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

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace gouji
