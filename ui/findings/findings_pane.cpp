// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findings_pane.h"

#include "model/items/finding_list_model.h"
#include "ui/findings/finding_delegate.h"
#include "ui/lists/pointed_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace gouji {

FindingsPane::FindingsPane(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new FindingListModel(workspace, this))
    , m_view(new PointedView(this))
    , m_empty(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    m_empty->setContentsMargins(8, 6, 8, 6);
    m_empty->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FindingDelegate(m_view));
    m_view->setAlternatingRowColors(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(FindingListModel::SentenceColumn, QHeaderView::Stretch);
    setFocusProxy(m_view);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPane::currentChanged);
    connect(m_view, &PointedView::pointedAt, this, &FindingsPane::pointedAt);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &FindingsPane::refreshEmpty);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsPane::refreshEmpty);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FindingsPane::currentChanged);
    refreshEmpty();
}

void FindingsPane::setReport(std::optional<ReportId> report)
{
    m_model->setReport(report);
    emit currentChanged();
}

void FindingsPane::setSentences(const Sentences &sentences)
{
    m_model->setSentences(sentences);
    fitColumns();
    refreshEmpty();
}

const Finding *FindingsPane::current() const
{
    return m_model->findingFor(m_view->currentIndex());
}

void FindingsPane::setCurrent(const QModelIndex &index)
{
    if (index.isValid() && index.row() != m_view->currentIndex().row())
        m_view->setCurrentIndex(index);
}

void FindingsPane::followCell(const QString &address)
{
    const Finding *finding = current();
    if (finding && finding->target == address)
        return;
    const QModelIndex index = m_model->indexForAddress(address);
    if (index.isValid() && m_model->findingFor(index)->target == address)
        setCurrent(index);
}

bool FindingsPane::step(int direction)
{
    const QModelIndex here = m_view->currentIndex();
    const int row = here.isValid() ? here.row() + direction : direction > 0 ? 0 : m_model->rowCount() - 1;
    if (row < 0 || row >= m_model->rowCount())
        return false;
    setCurrent(m_model->index(row, 0));
    return true;
}

void FindingsPane::fitColumns()
{
    m_view->resizeColumnToContents(FindingListModel::GradeColumn);
    m_view->resizeColumnToContents(FindingListModel::FaultColumn);
}

void FindingsPane::refreshEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_view->setHeaderHidden(isEmpty);
    m_view->setAccessibleName(tr("Findings"));
    if (!isEmpty) {
        fitColumns();
        return;
    }
    const std::optional<ReportId> report = m_model->report();
    if (!report || !m_workspace.contains(*report)) {
        m_empty->clear();
        return;
    }
    const CheckCounts counts = m_workspace.checks(*report).counts();
    m_empty->setText(counts.pass > 0 ? tr("No findings. %n check(s) passed.", nullptr, counts.pass)
                                     : tr("No findings, and nothing could be checked."));
}

void FindingsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refreshEmpty();
}

} // namespace gouji
