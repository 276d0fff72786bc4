// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/line_delegate.h"

namespace gouji {

/// Draws a rule's grade as the findings do and lets it be chosen; a rule that is off stands there faintly.
class RuleDelegate : public LineDelegate
{
    Q_OBJECT
public:
    using LineDelegate::LineDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    QSize room() const override { return {0, 8}; }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace gouji
