// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_pane.h"

#include "model/items/history_list_model.h"
#include "model/items/item_roles.h"
#include "ui/appearance/color_scheme.h"
#include "ui/lists/line_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace gouji {
namespace {

/// Steps that are not in effect are faint, the one we stand at is bold.
class StepDelegate : public LineDelegate
{
public:
    using LineDelegate::LineDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        LineDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(IsHereRole).toBool());
        if (!index.data(InEffectRole).toBool())
            setInk(*option, schemeOf(option->palette).faintText);
    }
};

} // namespace

HistoryPane::HistoryPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new HistoryListModel(workspace, this))
    , m_view(new QTreeView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new StepDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(HistoryListModel::StepColumn, QHeaderView::Stretch);
    setFocusProxy(m_view);
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { m_workspace.jumpTo(m_model->numberAt(index.row())); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPane::showCurrent);
    showCurrent();
    retranslate();
}

void HistoryPane::showCurrent()
{
    m_view->setCurrentIndex(m_model->index(m_model->currentRow(), HistoryListModel::StepColumn));
}

void HistoryPane::retranslate()
{
    m_view->setAccessibleName(tr("History"));
    m_view->setToolTip(tr("Enter goes to the state after a step, on a branch that was not taken too"));
    m_model->retranslate();
}

void HistoryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
