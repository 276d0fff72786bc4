// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findings_pane.h"

#include "model/items/finding_filter_proxy.h"
#include "model/items/finding_list_model.h"
#include "model/items/group_proxy_model.h"
#include "ui/findings/dismiss_bar.h"
#include "ui/findings/finding_delegate.h"
#include "ui/findings/finding_filter_bar.h"
#include "ui/lists/pointed_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {
namespace {

constexpr FindingGrouping waysInOrder[]{FindingGrouping::Cause, FindingGrouping::Table, FindingGrouping::Rule,
                                        FindingGrouping::Severity, FindingGrouping::None};

} // namespace

FindingsPane::FindingsPane(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new FindingListModel(workspace, this))
    , m_filter(new FindingFilterProxy(this))
    , m_groups(new GroupProxyModel(this))
    , m_scout(new FindingListModel(workspace, this))
    , m_scoutFilter(new FindingFilterProxy(this))
    , m_bar(new FindingFilterBar(this))
    , m_dismiss(new DismissBar(this))
    , m_view(new PointedView(this))
    , m_empty(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_dismiss);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    m_empty->setContentsMargins(8, 6, 8, 6);
    m_empty->setWordWrap(true);
    m_scoutFilter->setSourceModel(m_scout);
    m_filter->setSourceModel(m_model);
    m_groups->setSourceModel(m_filter);
    m_view->setModel(m_groups);
    m_view->setItemDelegate(new FindingDelegate(m_view));
    m_view->setAlternatingRowColors(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(FindingListModel::SentenceColumn, QHeaderView::Stretch);
    setFocusProxy(m_view);

    connect(m_view, &PointedView::pointedAt, this, [this](const QModelIndex &line) {
        m_heading = m_groups->isGroup(line) ? QPersistentModelIndex(line) : QPersistentModelIndex();
        if (m_heading.isValid())
            return;
        setCurrent(m_filter->mapToSource(m_groups->mapToSource(line)));
        emit pointedAt();
    });
    // Connected after the view itself, so that the view knows the lines by then.
    connect(m_groups, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &group) {
        dressGroups();
        if (group.isValid() && m_groups->rowCount(group) == 1)
            m_view->expand(group);
        showCurrent();
        refreshCounts();
    });
    connect(m_groups, &QAbstractItemModel::rowsRemoved, this, [this] {
        dressGroups();
        showCurrent();
        refreshCounts();
    });
    connect(m_groups, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int, int, const QModelIndex &to) {
                if (to.isValid() && m_groups->rowCount(to) == 1)
                    m_view->expand(to);
                showCurrent();
            });
    connect(m_groups, &QAbstractItemModel::modelReset, this, [this] {
        dressGroups();
        m_view->expandAll();
        showCurrent();
        refreshCounts();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        fitColumns();
        emit currentChanged();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &FindingsPane::refreshCounts);
    connect(m_bar, &FindingFilterBar::groupingChanged, this, &FindingsPane::applyGrouping);
    connect(m_bar, &FindingFilterBar::filterChanged, this, &FindingsPane::applyFilter);
    connect(m_bar, &FindingFilterBar::listedChanged, this, [this] {
        m_model->setListsPassed(m_bar->showsPassed());
        m_model->setListsDismissed(m_bar->showsDismissed());
        refreshCounts();
    });
    connect(m_bar, &FindingFilterBar::left, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    setGrouping(FindingGrouping::Cause);
    applyGrouping();
    refreshCounts();
}

void FindingsPane::setReport(std::optional<ReportId> report)
{
    m_currentId.clear();
    m_place = 0;
    m_model->setReport(report);
    emit currentChanged();
}

void FindingsPane::setSentences(const Sentences &sentences)
{
    m_model->setSentences(sentences);
    m_scout->setSentences(sentences);
    m_bar->setSentences(sentences);
    fitColumns();
    refreshEmpty();
}

QModelIndex FindingsPane::lineOf(const QString &findingId) const
{
    return m_groups->mapFromSource(m_filter->mapFromSource(m_model->indexFor(findingId)));
}

const Finding *FindingsPane::findingAt(const QModelIndex &line) const
{
    return m_model->findingFor(m_filter->mapToSource(m_groups->mapToSource(line)));
}

const Finding *FindingsPane::current() const
{
    if (m_currentId.isEmpty())
        return nullptr;
    const Finding *finding = m_model->findingFor(m_model->indexFor(m_currentId));
    const bool isIt = finding && (finding->outcome == Outcome::Pass) == m_currentHasPassed;
    return isIt ? finding : nullptr;
}

bool FindingsPane::isCurrentSettled() const
{
    return !m_currentId.isEmpty() && !current();
}

void FindingsPane::setCurrent(const QModelIndex &index)
{
    const Finding *finding = m_model->findingFor(index);
    const QString id = finding ? finding->id : QString();
    const bool hasPassed = finding && finding->outcome == Outcome::Pass;
    const bool isOther = id != m_currentId || hasPassed != m_currentHasPassed;
    m_currentId = id;
    m_currentHasPassed = hasPassed;
    m_heading = QPersistentModelIndex();
    showCurrent();
    if (isOther)
        emit currentChanged();
}

void FindingsPane::showCurrent()
{
    // A list chooses a neighbour when its current line goes; here the line of the current finding is current, or none.
    const QModelIndex line = current() ? lineOf(m_currentId) : QModelIndex();
    if (line.isValid())
        m_place = m_groups->ordinal(line);
    const QModelIndex shown = m_view->currentIndex();
    if (shown.isValid() && shown == m_heading)
        return; // a person went to a heading
    if (line == shown.siblingAtColumn(0))
        return;
    if (line.isValid()) {
        m_view->setCurrentIndex(line);
        return;
    }
    m_view->selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    m_view->clearSelection();
}

void FindingsPane::followCell(const QString &address)
{
    const Finding *finding = current();
    if (finding && finding->target == address)
        return;
    const QModelIndex index = m_model->indexForAddress(address);
    if (index.isValid() && m_model->findingFor(index)->target == address
        && lineOf(m_model->findingFor(index)->id).isValid())
        setCurrent(index);
}

bool FindingsPane::step(int direction)
{
    const QModelIndex here = current() ? lineOf(m_currentId) : QModelIndex();
    QModelIndex next;
    if (here.isValid())
        next = m_groups->neighbour(here, direction);
    else if (m_currentId.isEmpty())
        next = m_groups->neighbour({}, direction);
    else // where the one stood that is settled
        next = m_groups->indexOfOrdinal(direction > 0 ? m_place : m_place - 1);
    for (; next.isValid(); next = m_groups->neighbour(next, direction)) {
        if (findingAt(next)->outcome == Outcome::Pass || next.data(IsDismissedRole).toBool())
            continue; // listed, but no problem
        setCurrent(m_filter->mapToSource(m_groups->mapToSource(next)));
        return true;
    }
    return false;
}

bool FindingsPane::hasProblems(ReportId report)
{
    m_scout->setReport(report);
    const bool has = m_scoutFilter->rowCount() > 0;
    m_scout->setReport(std::nullopt);
    return has;
}

FindingGrouping FindingsPane::grouping() const
{
    return m_bar->grouping();
}

void FindingsPane::setGrouping(FindingGrouping grouping)
{
    m_bar->setGrouping(grouping);
}

void FindingsPane::stepGrouping()
{
    const auto *here = std::find(std::begin(waysInOrder), std::end(waysInOrder), grouping());
    setGrouping(here == std::end(waysInOrder) || here + 1 == std::end(waysInOrder) ? waysInOrder[0] : here[1]);
}

void FindingsPane::applyGrouping()
{
    const FindingGrouping grouping = m_bar->grouping();
    const bool isFlat = grouping == FindingGrouping::None;
    m_view->setRootIsDecorated(!isFlat);
    m_model->setGrouping(grouping);
    m_groups->setGroupRoles(isFlat ? -1 : GroupKeyRole, GroupOrderRole, GroupTitleRole);
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
    fitColumns();
}

void FindingsPane::applyFilter()
{
    for (FindingFilterProxy *filter : {m_filter, m_scoutFilter}) {
        for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error})
            filter->setShown(severity, m_bar->isShown(severity));
        filter->setWords(m_bar->words());
    }
    refreshCounts();
}

void FindingsPane::dressGroups()
{
    if (m_groups->isFlat())
        return;
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        if (!m_view->isFirstColumnSpanned(row, {}))
            m_view->setFirstColumnSpanned(row, {}, true);
    }
}

void FindingsPane::fitColumns()
{
    m_view->setIndentation(m_view->rootIsDecorated() ? fontMetrics().height() : 0);
    m_view->resizeColumnToContents(FindingListModel::GradeColumn);
    m_view->resizeColumnToContents(FindingListModel::FaultColumn);
}

void FindingsPane::refreshCounts()
{
    m_bar->setCounts(
        {m_model->count(Severity::Note), m_model->count(Severity::Warning), m_model->count(Severity::Error)},
        m_model->dismissed(), m_model->passed(), m_filter->rowCount());
    refreshEmpty();
}

void FindingsPane::refreshEmpty()
{
    const bool isEmpty = m_groups->rowCount() == 0;
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
    if (m_model->rowCount() > 0) {
        m_empty->setText(tr("%n finding(s), none of which the filter lists.", nullptr, m_model->rowCount()));
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
