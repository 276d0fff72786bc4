// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/finding_delegate.h"

#include "model/finding/finding.h"
#include "model/items/finding_list_model.h"
#include "model/items/group_proxy_model.h"
#include "ui/appearance/color_scheme.h"
#include "ui/appearance/icons.h"

namespace gouji {
namespace {

struct Look
{
    QString icon;
    QColor ink;
};

Look lookOf(Severity severity, Outcome outcome, const ColorScheme &scheme)
{
    if (outcome == Outcome::Pass)
        return {QStringLiteral("passed"), scheme.passInk};
    if (outcome == Outcome::Undecided)
        return {QStringLiteral("doubtful"), scheme.doubtInk};
    switch (severity) {
    case Severity::Error:
        return {QStringLiteral("error"), scheme.failInk};
    case Severity::Warning:
        return {QStringLiteral("warning"), scheme.doubtInk};
    case Severity::Note:
        break;
    }
    return {QStringLiteral("note"), scheme.inferInk};
}

} // namespace

void FindingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ColorScheme &scheme = schemeOf(option->palette);
    // The line stays as readable when chosen: its ground changes, its inks do not.
    option->palette.setColor(QPalette::Highlight, scheme.chosen);
    option->palette.setColor(QPalette::HighlightedText, scheme.text);
    if (index.data(GroupProxyModel::IsGroupRole).toBool()) {
        option->font.setBold(true);
        option->text =
            QStringLiteral("%1  (%2)").arg(option->text).arg(index.data(GroupProxyModel::GroupSizeRole).toInt());
        option->backgroundBrush = scheme.labelGround;
        return;
    }
    if (index.column() != FindingListModel::GradeColumn)
        return;
    const Look look = lookOf(static_cast<Severity>(index.data(SeverityRole).toInt()),
                             static_cast<Outcome>(index.data(OutcomeRole).toInt()), scheme);
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int side = option->fontMetrics.height() * 9 / 10;
    option->decorationSize = QSize(side, side);
    option->icon = lineIcon(look.icon, look.ink);
    option->palette.setColor(QPalette::Text, look.ink);
    option->palette.setColor(QPalette::HighlightedText, look.ink);
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 6);
    size.rwidth() += 8;
    return size;
}

} // namespace gouji
