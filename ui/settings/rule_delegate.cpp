// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/rule_delegate.h"

#include "model/items/item_roles.h"
#include "model/items/rule_list_model.h"
#include "ui/appearance/grade_look.h"
#include "ui/appearance/icons.h"

#include <QAbstractProxyModel>
#include <QComboBox>

namespace gouji {
namespace {

/// The list of rules behind whatever sorts and narrows it.
const RuleListModel *rulesOf(const QModelIndex &index)
{
    const QAbstractItemModel *model = index.model();
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
        model = proxy->sourceModel();
    return qobject_cast<const RuleListModel *>(model);
}

} // namespace

QWidget *RuleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const RuleListModel *rules = rulesOf(index);
    if (!rules)
        return nullptr;
    auto *choice = new QComboBox(parent);
    choice->setAccessibleName(tr("Grade"));
    const ColorScheme &scheme = schemeOf(parent->palette());
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        const GradeLook look = GradeLook::of(severity, Outcome::Fail, scheme);
        choice->addItem(lineIcon(look.icon, look.ink), rules->severityName(severity), static_cast<int>(severity));
    }
    connect(choice, &QComboBox::activated, this, [this, choice] {
        auto *self = const_cast<RuleDelegate *>(this);
        emit self->commitData(choice);
        emit self->closeEditor(choice);
    });
    return choice;
}

void RuleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *choice = qobject_cast<QComboBox *>(editor);
    choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
}

void RuleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

void RuleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    LineDelegate::initStyleOption(option, index);
    const ColorScheme &scheme = schemeOf(option->palette);
    const bool isOn = index.data(RuleIsOnRole).toBool();
    QColor ink = isOn ? scheme.text : scheme.faintText;
    option->font.setItalic(!isOn);
    if (index.column() == RuleListModel::GradeColumn) {
        const GradeLook look =
            GradeLook::of(static_cast<Severity>(index.data(SeverityRole).toInt()), Outcome::Fail, scheme);
        if (isOn)
            ink = look.ink;
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int side = option->fontMetrics.height() * 9 / 10;
        option->decorationSize = QSize(side, side);
        option->icon = lineIcon(look.icon, ink);
    }
    if (!index.data(RuleIsAsBuiltInRole).toBool() && index.column() <= RuleListModel::GradeColumn)
        option->font.setBold(true);
    setInk(*option, ink);
}

} // namespace gouji
