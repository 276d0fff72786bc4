// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace gouji {

/// A line of a list, with some room around its words. The chosen line stays as readable as the others: its ground
/// changes, its inks do not.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// What a line has beside the width of its content and the height of its letters.
    virtual QSize room() const { return {8, 6}; }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// The ink of the words, whether the line is chosen or not.
    static void setInk(QStyleOptionViewItem &option, const QColor &ink);
};

} // namespace gouji
