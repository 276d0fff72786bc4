// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/opinion_list_model.h"

#include "model/history/command_words.h"
#include "model/items/item_roles.h"
#include "model/opinion/opinion_text.h"

#include <algorithm>

namespace gouji {

OpinionListModel::OpinionListModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::opinionsChanged, this, [this](ReportId report) {
        if (m_report == report)
            refresh();
    });
    connect(&workspace, &Workspace::reportReplaced, this, [this](ReportId report) {
        if (m_report == report)
            setReport(report);
    });
    connect(&workspace, &Workspace::reportsCleared, this, [this] { setReport(std::nullopt); });
}

std::vector<int> OpinionListModel::current() const
{
    std::vector<int> numbers;
    if (m_report && m_workspace.contains(*m_report)) {
        for (const auto &[number, opinion] : m_workspace.state(*m_report).opinions())
            numbers.push_back(number);
    }
    return numbers;
}

void OpinionListModel::setReport(std::optional<ReportId> report)
{
    beginResetModel();
    m_report = report;
    m_numbers = current();
    endResetModel();
}

void OpinionListModel::refresh()
{
    const std::vector<int> wanted = current();
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::binary_search(wanted.begin(), wanted.end(), m_numbers[static_cast<size_t>(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_numbers.erase(m_numbers.begin() + row);
        endRemoveRows();
    }
    for (const int number : wanted) {
        const auto place = std::lower_bound(m_numbers.begin(), m_numbers.end(), number);
        if (place != m_numbers.end() && *place == number)
            continue;
        const auto row = static_cast<int>(place - m_numbers.begin());
        beginInsertRows({}, row, row);
        m_numbers.insert(place, number);
        endInsertRows();
    }
    retranslate();
}

void OpinionListModel::retranslate()
{
    if (!m_numbers.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int OpinionListModel::numberFor(const QModelIndex &index) const
{
    return index.isValid() && static_cast<size_t>(index.row()) < m_numbers.size()
               ? m_numbers[static_cast<size_t>(index.row())]
               : 0;
}

const Opinion *OpinionListModel::opinionFor(const QModelIndex &index) const
{
    const int number = numberFor(index);
    if (number == 0 || !m_report || !m_workspace.contains(*m_report))
        return nullptr;
    const auto &opinions = m_workspace.state(*m_report).opinions();
    const auto found = opinions.find(number);
    return found == opinions.end() ? nullptr : &found->second;
}

QModelIndex OpinionListModel::indexFor(int number) const
{
    const auto found = std::find(m_numbers.begin(), m_numbers.end(), number);
    return found == m_numbers.end() ? QModelIndex() : index(static_cast<int>(found - m_numbers.begin()), 0);
}

QString OpinionListModel::stateName(OpinionState state)
{
    return CommandWords().opinionStateName(state);
}

int OpinionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int OpinionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant OpinionListModel::data(const QModelIndex &index, int role) const
{
    const Opinion *opinion = opinionFor(index);
    if (!opinion || index.column() >= ColumnCount)
        return {};
    const auto sentence = [&] {
        return OpinionText(Phrases()).sentence(*opinion, m_workspace.state(*m_report).extraction());
    };
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NumberColumn:
            return QString::number(index.row() + 1);
        case StateColumn:
            return stateName(opinion->state);
        default:
            return sentence();
        }
    case Qt::ToolTipRole:
        return opinion->answer.isEmpty() ? sentence()
                                         : sentence() + QLatin1Char('\n') + tr("Answer: %1").arg(opinion->answer);
    case Qt::AccessibleTextRole:
        return index.column() == TextColumn ? stateName(opinion->state) + QStringLiteral(": ") + sentence()
                                            : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn ? QVariant(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case TargetRole:
        return opinion->address;
    default:
        return {};
    }
}

QVariant OpinionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case TextColumn:
        return tr("Opinion");
    default:
        return QString();
    }
}

} // namespace gouji
