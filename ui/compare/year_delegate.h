// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/grid/figure_delegate.h"

namespace gouji {

/// Draws the years side by side: figures by the legend, changes, and trends; years without a report and cells that an
/// edition does not have are hatched.
class YearDelegate : public FigureDelegate
{
    Q_OBJECT
public:
    using FigureDelegate::FigureDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace gouji
