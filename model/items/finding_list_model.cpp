// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/finding_list_model.h"

#include <algorithm>

namespace gouji {

FindingListModel::FindingListModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::cellsChanged, this, [this](ReportId report) {
        if (m_report == report)
            refresh();
    });
    connect(&workspace, &Workspace::reportReplaced, this, [this](ReportId report) {
        if (m_report == report)
            setReport(report);
    });
    connect(&workspace, &Workspace::reportsCleared, this, [this] { setReport(std::nullopt); });
}

std::vector<Finding> FindingListModel::current() const
{
    std::vector<Finding> findings;
    if (m_report && m_workspace.contains(*m_report))
        findings = m_workspace.checks(*m_report).findings();
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &left, const Finding &right) { return left.severity > right.severity; });
    return findings;
}

void FindingListModel::setReport(std::optional<ReportId> report)
{
    beginResetModel();
    const auto done = qScopeGuard([this] { endResetModel(); });
    m_report = report;
    m_findings = current();
}

void FindingListModel::setSentences(const Sentences &sentences)
{
    m_sentences = sentences;
    if (!m_findings.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void FindingListModel::refresh()
{
    const std::vector<Finding> wanted = current();
    const auto isWanted = [&wanted](const QString &id) {
        return std::any_of(wanted.begin(), wanted.end(), [&id](const Finding &finding) { return finding.id == id; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isWanted(m_findings[static_cast<size_t>(row)].id))
            continue;
        beginRemoveRows({}, row, row);
        const auto done = qScopeGuard([this] { endRemoveRows(); });
        m_findings.erase(m_findings.begin() + row);
    }
    for (size_t row = 0; row < wanted.size(); ++row) {
        const Finding &finding = wanted[row];
        if (row < m_findings.size() && m_findings[row].id == finding.id) {
            if (m_findings[row] != finding) {
                m_findings[row] = finding;
                const int line = static_cast<int>(row);
                emit dataChanged(index(line, 0), index(line, ColumnCount - 1));
            }
            continue;
        }
        const auto place = m_findings.begin() + static_cast<std::ptrdiff_t>(row);
        const auto later =
            std::find_if(place, m_findings.end(), [&finding](const Finding &other) { return other.id == finding.id; });
        if (later != m_findings.end()) { // the order itself changed
            beginResetModel();
            const auto done = qScopeGuard([this] { endResetModel(); });
            m_findings = wanted;
            return;
        }
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        const auto done = qScopeGuard([this] { endInsertRows(); });
        m_findings.insert(place, finding);
    }
}

const Finding *FindingListModel::findingFor(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_findings.size())
        return nullptr;
    return &m_findings[static_cast<size_t>(index.row())];
}

QModelIndex FindingListModel::indexFor(const QString &findingId) const
{
    const auto found = std::find_if(m_findings.begin(), m_findings.end(),
                                    [&findingId](const Finding &finding) { return finding.id == findingId; });
    return found == m_findings.end() ? QModelIndex() : index(static_cast<int>(found - m_findings.begin()), 0);
}

QModelIndex FindingListModel::indexForAddress(const QString &address) const
{
    if (address.isEmpty())
        return {};
    auto found = std::find_if(m_findings.begin(), m_findings.end(),
                              [&address](const Finding &finding) { return finding.target == address; });
    if (found == m_findings.end())
        found = std::find_if(m_findings.begin(), m_findings.end(),
                             [&address](const Finding &finding) { return finding.cells.contains(address); });
    return found == m_findings.end() ? QModelIndex() : index(static_cast<int>(found - m_findings.begin()), 0);
}

int FindingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant FindingListModel::data(const QModelIndex &index, int role) const
{
    const Finding *finding = findingFor(index);
    if (!finding || index.column() >= ColumnCount || !m_report || !m_workspace.contains(*m_report))
        return {};
    const Extraction &extraction = m_workspace.state(*m_report).extraction();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == GradeColumn)
            return m_sentences.severityName(finding->severity);
        if (index.column() == SentenceColumn)
            return m_sentences.message(*finding, extraction);
        return finding->fault == Fault::Unknown ? QString() : m_sentences.faultName(finding->fault);
    case Qt::ToolTipRole:
        return m_sentences.message(*finding, extraction);
    case Qt::AccessibleTextRole:
        return index.column() == SentenceColumn ? m_sentences.severityName(finding->severity) + QStringLiteral(": ")
                                                      + m_sentences.message(*finding, extraction)
                                                : data(index, Qt::DisplayRole);
    case SeverityRole:
        return static_cast<int>(finding->severity);
    case OutcomeRole:
        return static_cast<int>(finding->outcome);
    case FindingIdRole:
        return finding->id;
    case TargetRole:
        return finding->target;
    default:
        return {};
    }
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case GradeColumn:
        return tr("Grade");
    case SentenceColumn:
        return tr("Finding");
    case FaultColumn:
        return tr("Fault");
    default:
        return {};
    }
}

} // namespace gouji
