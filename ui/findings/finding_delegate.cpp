// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/finding_delegate.h"

#include "model/finding/finding.h"
#include "model/items/finding_list_model.h"
#include "model/items/group_proxy_model.h"
#include "ui/appearance/grade_look.h"
#include "ui/appearance/icons.h"

namespace gouji {

void FindingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    LineDelegate::initStyleOption(option, index);
    const ColorScheme &scheme = schemeOf(option->palette);
    if (index.data(GroupProxyModel::IsGroupRole).toBool()) {
        option->font.setBold(true);
        option->text =
            QStringLiteral("%1  (%2)").arg(option->text).arg(index.data(GroupProxyModel::GroupSizeRole).toInt());
        option->backgroundBrush = scheme.labelGround;
        return;
    }
    const bool isDismissed = index.data(IsDismissedRole).toBool();
    if (isDismissed)
        setInk(*option, scheme.faintText);
    if (index.column() != FindingListModel::GradeColumn)
        return;
    GradeLook look = GradeLook::of(static_cast<Severity>(index.data(SeverityRole).toInt()),
                                   static_cast<Outcome>(index.data(OutcomeRole).toInt()), scheme);
    if (isDismissed)
        look = {QStringLiteral("dismissed"), scheme.faintText};
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int side = option->fontMetrics.height() * 9 / 10;
    option->decorationSize = QSize(side, side);
    option->icon = lineIcon(look.icon, look.ink);
    setInk(*option, look.ink);
}

} // namespace gouji
