// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/line_delegate.h"

namespace gouji {

/// Gives a line of the findings its icon and colour by the grade, which also stands there in words, and a heading its
/// number.
class FindingDelegate : public LineDelegate
{
    Q_OBJECT
public:
    using LineDelegate::LineDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace gouji
