// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/history_list_model.h"

#include "model/history/command_words.h"
#include "model/items/item_roles.h"

#include <algorithm>

namespace gouji {

HistoryListModel::HistoryListModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::historyChanged, this, &HistoryListModel::refresh);
    refresh();
}

void HistoryListModel::refresh()
{
    beginResetModel();
    HistoryStep start;
    start.inEffect = true;
    start.isCurrent = m_workspace.journal().current() == 0;
    m_steps = historySteps(m_workspace.journal());
    m_steps.insert(m_steps.begin(), start);
    endResetModel();
}

void HistoryListModel::retranslate()
{
    refresh();
}

int HistoryListModel::numberAt(int row) const
{
    return m_steps[static_cast<size_t>(row)].number;
}

int HistoryListModel::currentRow() const
{
    const auto current =
        std::find_if(m_steps.begin(), m_steps.end(), [](const HistoryStep &step) { return step.isCurrent; });
    return current == m_steps.end() ? 0 : static_cast<int>(current - m_steps.begin());
}

int HistoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int HistoryListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryListModel::standing(const HistoryStep &step) const
{
    if (step.isCurrent)
        return tr("here");
    if (step.inEffect)
        return tr("in effect");
    if (step.isNext)
        return tr("taken back");
    return tr("other branch (%1)").arg(step.branch);
}

QString HistoryListModel::words(const HistoryStep &step) const
{
    return step.number == 0 ? tr("As it was opened")
                            : CommandWords().name(m_workspace.journal().command(step.number), m_workspace);
}

QVariant HistoryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const HistoryStep &step = m_steps[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == StepColumn)
            return words(step);
        if (index.column() == StandingColumn)
            return standing(step);
        return step.number == 0 ? QString() : step.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case Qt::ToolTipRole:
        return step.person.isEmpty() ? words(step) : words(step) + QLatin1Char('\n') + step.person;
    case Qt::AccessibleTextRole:
        if (index.column() == StepColumn)
            return words(step) + QStringLiteral(", ") + standing(step);
        return {};
    case InEffectRole:
        return step.inEffect;
    case IsHereRole:
        return step.isCurrent;
    default:
        return {};
    }
}

QVariant HistoryListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Step");
    case StandingColumn:
        return tr("Standing");
    case TimeColumn:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace gouji
