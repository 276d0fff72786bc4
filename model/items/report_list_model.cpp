// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/report_list_model.h"

#include "model/revision/versions.h"

#include <algorithm>

namespace gouji {

ReportListModel::ReportListModel(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_reports(workspace.reports())
    , m_superseded(supersededReports(workspace))
{
    connect(&workspace, &Workspace::reportAdded, this, [this](ReportId report) {
        // Not always the last one: a workspace loads the report that is looked at first.
        const auto place = std::upper_bound(m_reports.begin(), m_reports.end(), report);
        const int row = static_cast<int>(place - m_reports.begin());
        beginInsertRows({}, row, row);
        const auto done = qScopeGuard([this] { endInsertRows(); });
        m_reports.insert(place, report);
        if (m_workspace.state(report).settings().supersedes)
            refreshVersions();
    });
    connect(&workspace, &Workspace::reportsCleared, this, [this] {
        beginResetModel();
        const auto done = qScopeGuard([this] { endResetModel(); });
        m_reports.clear();
        m_superseded.clear();
    });
    const auto tell = [this](ReportId report) {
        const QModelIndex changed = indexFor(report);
        if (changed.isValid())
            emit dataChanged(changed, changed);
    };
    connect(&workspace, &Workspace::cellsChanged, this, tell);
    connect(&workspace, &Workspace::reportReplaced, this, tell);
    connect(&workspace, &Workspace::dismissalsChanged, this, tell);
    connect(&workspace, &Workspace::settingsChanged, this, tell);
    for (const auto signal : {&Workspace::settingsChanged, &Workspace::reportReplaced})
        connect(&workspace, signal, this, &ReportListModel::refreshVersions);
    connect(&workspace, &Workspace::reviewSettingsChanged, this, &ReportListModel::retranslate);
}

void ReportListModel::refreshVersions()
{
    std::set<ReportId> superseded = supersededReports(m_workspace);
    if (superseded == m_superseded)
        return;
    m_superseded = std::move(superseded);
    retranslate();
    emit versionsChanged();
}

std::optional<ReportId> ReportListModel::reportFor(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_reports.size())
        return std::nullopt;
    return m_reports[static_cast<size_t>(index.row())];
}

QModelIndex ReportListModel::indexFor(ReportId report) const
{
    const auto found = std::find(m_reports.begin(), m_reports.end(), report);
    return found == m_reports.end() ? QModelIndex() : index(static_cast<int>(found - m_reports.begin()));
}

void ReportListModel::retranslate()
{
    if (!m_reports.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QString ReportListModel::title(const Extraction &extraction)
{
    const QString name =
        extraction.agency.isEmpty() ? extraction.source->file.section(QLatin1Char('/'), -1) : extraction.agency;
    return extraction.year ? name + QLatin1Char(' ') + QString::number(*extraction.year) : name;
}

int ReportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reports.size());
}

QVariant ReportListModel::data(const QModelIndex &index, int role) const
{
    const std::optional<ReportId> id = reportFor(index);
    if (!id || !m_workspace.contains(*id))
        return {};
    if (role == IsEarlierVersionRole)
        return m_superseded.contains(*id);
    const ReportState &report = m_workspace.state(*id);
    const Extraction &extraction = report.extraction();
    // What stands in an earlier version is no present problem.
    const bool isEarlier = m_superseded.contains(*id);
    const ReviewTally tally = isEarlier ? ReviewTally() : tallyOf(report, m_workspace.checks(*id));
    switch (role) {
    case Qt::DisplayRole:
        return title(extraction);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return isEarlier ? describe(report, tally) + QLatin1Char('\n')
                               + tr("Earlier version: a later one of the body took its place.")
                         : describe(report, tally);
    case ReportIdRole:
        return *id;
    case BodyRole:
        return report.agency();
    case BodyIsHintRole:
        return extraction.agencyFromFileName;
    case YearRole:
        return report.year() ? QVariant(*report.year()) : QVariant();
    case EditionRole:
        return extraction.form->edition;
    case FileRole:
        return extraction.source->file;
    case FailedRole:
        return tally.errors;
    case WarnedRole:
        return tally.warnings;
    case DoubtfulRole:
        return tally.doubtful;
    case UndecidedRole:
        return tally.undecided;
    case PassedRole:
        return tally.passed;
    case ReportStandingRole:
        return static_cast<int>(tally.standing());
    default:
        return {};
    }
}

QString ReportListModel::describe(const ReportState &report, const ReviewTally &tally) const
{
    const Extraction &extraction = report.extraction();
    QStringList lines{title(extraction)};
    if (extraction.agency.isEmpty())
        lines += tr("The text names no body.");
    if (!extraction.year)
        lines += tr("The text names no year.");
    lines += tr("Edition %1").arg(extraction.form->edition);
    if (tally.errors > 0)
        lines += tr("%n finding(s) to be changed", nullptr, tally.errors);
    if (tally.warnings > 0)
        lines += tr("%n finding(s) to be looked into", nullptr, tally.warnings);
    if (tally.undecided > 0)
        lines += tr("%n check(s) could not be computed", nullptr, tally.undecided);
    if (tally.doubtful > 0)
        lines += tr("%n cell(s) doubtful", nullptr, tally.doubtful);
    if (tally.dismissed > 0)
        lines += tr("%n finding(s) dismissed", nullptr, tally.dismissed);
    if (tally.passed > 0)
        lines += tr("%n check(s) passed", nullptr, tally.passed);
    lines += extraction.source->file;
    return lines.join(QLatin1Char('\n'));
}

} // namespace gouji
